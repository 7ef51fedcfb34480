package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PartialDate;
import java.util.List;
import java.util.Map;

/**
 * How well a mention fits what has been told of an agreement: "the accord" behind "a peace accord"
 * may be the same, "an earlier accord" is not.
 */
final class ClusterFit {

  /** Within so many months of being signed, an agreement may be announced. */
  private static final int SOON = 3;

  private final Differences differences;

  ClusterFit(Differences differences) {
    this.differences = differences;
  }

  /** How well a mention fits an agreement; 0 if it speaks of another. */
  int of(MentionReading reading, Cluster cluster, List<Cluster> clusters) {
    if (differences.differ(reading, cluster) || clusters.size() == 1 && isWider(reading)) {
      return 0;
    }
    boolean definite = reading.isDefinite();
    if (reading.isSought() && !reading.parties().sure().isEmpty() && cluster.isOnlyOver()) {
      return 0; // who wants to join means one that is alive
    }
    boolean trade = cluster.hasBusiness() && cluster.parties().isEmpty();
    if (trade && reading.parties().sure().size() > 1) {
      return 0;
    }
    if (!definite && reading.parties().hasBusiness()) {
      return 0;
    }
    if (reading.isCurrent() && (cluster.isSought() || differences.isRenewal(cluster))) {
      return 0;
    }
    if (reading.mention().hasModifier("this") && reading.isMade() && cluster.isSought()) {
      return 0;
    }
    boolean same =
        reading.parties().sure().size() > 1
            && cluster.parties().containsAll(reading.parties().sure());
    boolean named = differences.isNamedNow(reading, cluster);
    if (!definite && !named && !indefiniteFits(reading, cluster, same)) {
      return 0;
    }
    if (WordClass.APART.has(cluster.label()) && !reading.label().equals(cluster.label())) {
      boolean near =
          clusters.size() == 1
              || reading.mention().sentence().index() - cluster.last().mention().sentence().index()
                  < 2;
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
    int score = WordClass.APART.has(cluster.label()) ? 2 : 4;
    if (cluster.parties().size() > 1 || cluster.maybe().size() > 1) {
      score += 2;
    }
    boolean firms = cluster.hasBusiness() && !reading.parties().hasBusiness();
    if (firms || isMadeElse(reading, cluster)) {
      score -= 3;
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
    if (cluster.isCalled(noun)) {
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
    if (definite && isNamedBeside(reading, cluster)) {
      score++;
    }
    if (cluster.isOnlyLikened()) {
      score -= 3;
    }
    int distance =
        reading.mention().sentence().index() - cluster.last().mention().sentence().index();
    return Math.max(1, score - (distance > 3 ? 1 : 0));
  }

  /** "It forms part of their trade pact": of another than it. */
  private static boolean isWider(MentionReading reading) {
    Syntax syntax = reading.mention().syntax();
    int head = reading.mention().head();
    int part = syntax.tree().head(head);
    int verb =
        part < 0 ? -1 : syntax.isVerb(syntax.tree().head(part)) ? syntax.tree().head(part) : part;
    return part >= 0
        && syntax.preposition(head).equals("of")
        && syntax.lemma(part).equals("part")
        && syntax.subjects(verb).stream().anyMatch(at -> syntax.word(at).equals("it"));
  }

  /** "Signed the accord and said the agreement ...": the same in other words. */
  private static boolean isNamedBeside(MentionReading reading, Cluster cluster) {
    MentionReading last = cluster.last();
    return last.isDefinite()
        && !last.mention().clause()
        && last.mention().sentence() == reading.mention().sentence();
  }

  /** "Signed in 2014", of one that was signed, or not even agreed, until long after. */
  private static boolean isMadeElse(MentionReading reading, Cluster cluster) {
    return reading.dates().entrySet().stream()
        .filter(e -> StatusChooser.isSigned(e.getKey()) && e.getKey().asserted())
        .anyMatch(
            e ->
                cluster.readings().stream()
                    .flatMap(r -> r.dates().entrySet().stream())
                    .anyMatch(other -> isElse(e, other)));
  }

  private static boolean isElse(Map.Entry<Act, Stated> own, Map.Entry<Act, Stated> other) {
    PartialDate one = own.getValue().date();
    PartialDate two = other.getValue().date();
    boolean signed = other.getKey().raw() == own.getKey().raw();
    return signed && !Differences.agree(one, two)
        || other.getKey().raw() == AgreementStatus.AGREED
            && other.getKey().asserted()
            && one.latest().plusMonths(SOON).isBefore(two.earliest());
  }

  /** "A deal" is a new one, unless it repeats what has been told of the same sides. */
  private static boolean indefiniteFits(MentionReading reading, Cluster cluster, boolean same) {
    boolean open = reading.parties().sure().isEmpty();
    if (isOfOtherKind(reading, cluster)
        || isStanding(reading) && (cluster.isSought() || cluster.isRefused())
        || isReplaced(reading)
        || isMadeElsewhen(reading, cluster)) {
      return false;
    }
    if (!same && !open && !cluster.parties().containsAll(reading.parties().sure())) {
      return false;
    }
    boolean several = // to sign agreements on trade, behind one on ties
        reading.mention().isPlural()
            && reading.isSought()
            && cluster.readings().stream().noneMatch(r -> r.mention().isPlural());
    boolean progress =
        cluster.isMade()
            && !several
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
                    && WordClass.REPLACING.has(syntax.lemma(a.at())));
  }

  /** "Under an accord dating from 1950": one that is there already. */
  private static boolean isStanding(MentionReading reading) {
    return reading.mention().syntax().word(reading.mention().first() - 1).equals("under")
        && !reading.isSought();
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
