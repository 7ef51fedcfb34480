package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the mentions of an article together that speak of the same agreement. */
final class Clusterer {

  /** Words for the one in force, as against the one that is sought. */
  private static final Set<String> CURRENT = Set.of("current", "existing", "present");

  private static final int CLOSE = 3;

  private final AgreementLexicon lexicon;

  private final Differences differences;

  Clusterer(AgreementLexicon lexicon, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.differences = new Differences(lexicon, circumstances);
  }

  List<Cluster> cluster(List<MentionReading> readings) {
    List<Cluster> clusters = new ArrayList<>();
    for (MentionReading reading : readings) {
      Optional<Cluster> home = home(reading, clusters);
      if (home.isPresent()) {
        home.get().add(reading);
      } else {
        clusters.add(new Cluster(reading));
      }
    }
    return clusters;
  }

  /** "The pact with Peru, the first such deal", "agreement on a truce": the same in other words. */
  private static Optional<Cluster> apposition(MentionReading reading, List<Cluster> clusters) {
    AgreementMention mention = reading.mention();
    int head = mention.syntax().tree().head(mention.head());
    boolean subject =
        mention.syntax().tree().is(mention.head(), "nmod", "obl")
            && mention.syntax().preposition(mention.head()).matches("on|for");
    return (subject || mention.syntax().tree().is(mention.head(), "appos")) && head < mention.head()
        ? clusters.stream()
            .filter(
                c ->
                    c.readings().stream()
                        .anyMatch(
                            r ->
                                r.mention().sentence() == mention.sentence()
                                    && (r.mention().head() == head
                                        || subject
                                            && r.acts().stream().anyMatch(a -> a.at() == head))))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Cluster> home(MentionReading reading, List<Cluster> clusters) {
    Optional<Cluster> same = apposition(reading, clusters);
    if (same.isPresent()) {
      return same;
    }
    if (reading.mention().hasModifier("that") && reading.isDefinite()) {
      Optional<Cluster> nearest = nearest(reading, clusters);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    Cluster best = null;
    int bestScore = 0;
    Optional<String> sort = lexicon.sort(reading.mention().lemma());
    boolean told =
        sort.isPresent()
            && reading.isDefinite()
            && clusters.stream()
                .anyMatch(
                    c -> differences.isOfSort(c, sort.get()) && fit(reading, c, clusters) > 0);
    boolean named =
        sort.isEmpty()
            && reading.isDefinite()
            && clusters.stream()
                .anyMatch(c -> isNamed(c, reading) && fit(reading, c, clusters) > 0);
    for (int i = clusters.size() - 1; i >= 0; i--) {
      boolean passed =
          told && !differences.isOfSort(clusters.get(i), sort.orElseThrow())
              || named && isOnlySorted(clusters.get(i)) && !isNamed(clusters.get(i), reading);
      int score = passed ? 0 : fit(reading, clusters.get(i), clusters);
      if (score > bestScore) {
        best = clusters.get(i);
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether it has been called by the noun of this mention before. */
  private static boolean isNamed(Cluster cluster, MentionReading reading) {
    String noun = reading.mention().lemma();
    return cluster.readings().stream().anyMatch(r -> r.mention().lemma().equals(noun));
  }

  /** Whether it has been called a truce or the like, and nothing more general. */
  private boolean isOnlySorted(Cluster cluster) {
    return cluster.readings().stream().allMatch(r -> lexicon.sort(r.mention().lemma()).isPresent());
  }

  /** "That agreement": the one told last, if it fits at all. */
  private Optional<Cluster> nearest(MentionReading reading, List<Cluster> clusters) {
    int here = reading.mention().sentence().index();
    return clusters.stream()
        .filter(c -> here - c.last().mention().sentence().index() <= CLOSE)
        .filter(c -> fit(reading, c, clusters) > 0)
        .reduce(
            (a, b) ->
                b.last().mention().sentence().index() >= a.last().mention().sentence().index()
                    ? b
                    : a);
  }

  /** How well a mention fits an agreement; 0 if it speaks of another. */
  private int fit(MentionReading reading, Cluster cluster, List<Cluster> clusters) {
    if (differences.differ(reading, cluster)) {
      return 0;
    }
    boolean definite = reading.isDefinite();
    if (reading.isSought() && !reading.parties().sure().isEmpty() && isOnlyOver(cluster)) {
      return 0; // who wants to join means one that is alive
    }
    boolean trade = cluster.hasBusiness() && cluster.parties().isEmpty();
    if (trade && reading.parties().sure().size() > 1) {
      return 0;
    }
    if (!definite && reading.parties().hasBusiness()) {
      return 0;
    }
    if (CURRENT.contains(reading.label()) && cluster.isSought()) {
      return 0;
    }
    if (reading.mention().hasModifier("this") && reading.isMade() && cluster.isSought()) {
      return 0;
    }
    boolean same =
        reading.parties().sure().size() > 1
            && cluster.parties().containsAll(reading.parties().sure());
    if (!definite && !indefiniteFits(reading, cluster, same)) {
      return 0;
    }
    if (Differences.APART.contains(cluster.label()) && !reading.label().equals(cluster.label())) {
      boolean near =
          reading.mention().sentence().index() - cluster.last().mention().sentence().index() < 2;
      if (!near || !reading.label().isEmpty()) {
        return 0;
      }
    }
    boolean dated = reading.ownDate().filter(d -> Differences.isOf(d.date(), cluster)).isPresent();
    boolean otherDated =
        reading
            .ownDate()
            .filter(
                d -> clusters.stream().anyMatch(c -> c != cluster && Differences.isOf(d.date(), c)))
            .isPresent();
    if (otherDated && !dated) {
      return 0;
    }
    int score = Differences.APART.contains(cluster.label()) ? 2 : 4;
    if (cluster.parties().size() > 1) {
      score += 2;
    }
    if (same) {
      score += 3;
    }
    if (sharesModifier(reading, cluster)) {
      score += 3;
    }
    if (saysModifier(reading, cluster)) {
      score += 2;
    }
    String noun = reading.mention().lemma();
    if (isNamed(cluster, reading)) {
      score += noun.equals(cluster.first().mention().lemma()) ? 2 : 1;
    }
    if (reading.kind().isPresent() && reading.kind().equals(cluster.kind())) {
      score += 2;
    }
    if (cluster.readings().size() > 2
        && clusters.stream().allMatch(c -> c.readings().size() <= cluster.readings().size())) {
      score += 3;
    }
    if (reading.parties().frame().stream().anyMatch(cluster.parties()::contains)) {
      score += 2;
    }
    int distance =
        reading.mention().sentence().index() - cluster.last().mention().sentence().index();
    return Math.max(1, score - (distance > 3 ? 1 : 0));
  }

  /** Whether nothing is told of it but that it has ended. */
  private static boolean isOnlyOver(Cluster cluster) {
    List<Act> acts = cluster.acts().toList();
    return !acts.isEmpty() && acts.stream().allMatch(a -> StatusChooser.isOver(a.status()));
  }

  /** "A trade deal", after one whose sides or making have been told without a word of trade. */
  private static boolean isOfOtherKind(MentionReading reading, Cluster cluster) {
    boolean lacking =
        !reading.acts().isEmpty()
            && reading.acts().stream().allMatch(a -> a.status() == AgreementStatus.REJECTED);
    return reading.kind().isPresent()
        && !lacking // "without a trade deal" may be the one that was just spoken of
        && cluster.kind().isEmpty()
        && (cluster.isMade() || cluster.parties().size() > 1);
  }

  /** "Under an accord signed in 2015", sentences after one that is told without a date. */
  private static boolean isMadeElsewhen(MentionReading reading, Cluster cluster) {
    boolean far =
        reading.mention().sentence().index() - cluster.last().mention().sentence().index() > 1;
    return far
        && cluster.isMade()
        && reading.dates().entrySet().stream()
            .anyMatch(
                e ->
                    StatusChooser.isMaking(e.getKey().status())
                        && !Differences.isOf(e.getValue().date(), cluster));
  }

  /** "Would replace a pact": the old one, which has not been spoken of. */
  private static boolean isReplaced(MentionReading reading) {
    Syntax syntax = reading.mention().syntax();
    return reading.acts().stream()
        .anyMatch(
            a ->
                a.raw() == AgreementStatus.TERMINATED
                    && a.form() == Act.Form.ACTIVE
                    && syntax.lemma(a.at()).matches("replace|supersede|succeed"));
  }

  /** "Under an accord dating from 1950": one that is there already. */
  private static boolean isStanding(MentionReading reading) {
    return reading.mention().syntax().word(reading.mention().first() - 1).equals("under")
        && !reading.isSought();
  }

  private static boolean isRefused(Cluster cluster) {
    return !cluster.isMade()
        && cluster.acts().anyMatch(a -> a.status() == AgreementStatus.REJECTED);
  }

  /** "A deal" is a new one, unless it repeats what has been told of the same sides. */
  private static boolean indefiniteFits(MentionReading reading, Cluster cluster, boolean same) {
    boolean open = reading.parties().sure().isEmpty();
    if (isOfOtherKind(reading, cluster)
        || isStanding(reading) && (cluster.isSought() || isRefused(cluster))
        || isReplaced(reading)
        || isMadeElsewhen(reading, cluster)) {
      return false;
    }
    if (!same && !open && !cluster.parties().containsAll(reading.parties().sure())) {
      return false;
    }
    boolean progress =
        cluster.isMade()
            && cluster.readings().stream().allMatch(r -> StatusChooser.isOnlyAgreed(r.acts()))
            && reading.acts().stream().anyMatch(StatusChooser::isSigning);
    boolean both =
        cluster.acts().anyMatch(a -> StatusChooser.isSought(a.status()))
            && reading.isSought()
            && (!cluster.isMade() || isBareNoun(reading));
    if (progress || both) {
      return true;
    }
    boolean over = reading.acts().stream().anyMatch(a -> StatusChooser.isOver(a.status()));
    boolean otherOver = cluster.acts().anyMatch(a -> StatusChooser.isOver(a.status()));
    if (over && cluster.isMade() && !otherOver) {
      return false;
    }
    boolean bare = !cluster.isMade() && !cluster.isSought();
    boolean known = cluster.first().ownDate().isPresent() || cluster.parties().size() > 1;
    return reading.isMade() && (cluster.isMade() || bare)
        || reading.isSought() && (cluster.isSought() || bare && !known)
        || !reading.isMade() && !reading.isSought();
  }

  /** "A deal" and no more: no kind, no draft, nothing that would tell it from another. */
  private static boolean isBareNoun(MentionReading reading) {
    return reading.mention().head() - reading.mention().first() < 2;
  }

  /** "The demarcation protocol", where the sentence of the other spoke of a demarcation. */
  private static boolean saysModifier(MentionReading reading, Cluster cluster) {
    AgreementMention own = reading.mention();
    for (int at = own.first(); at < own.head(); at++) {
      String word = own.syntax().word(at);
      if (own.syntax().token(at).tag().equals("NN") && cluster.says(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sharesModifier(MentionReading reading, Cluster cluster) {
    AgreementMention own = reading.mention();
    for (int at = own.first(); at < own.head(); at++) {
      if (own.syntax().token(at).is("NN") || own.syntax().token(at).is("JJ")) {
        String word = own.syntax().word(at);
        if (cluster.readings().stream().anyMatch(r -> r.mention().hasModifier(word))) {
          return true;
        }
      }
    }
    return false;
  }
}
