package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the mentions of an article together that speak of the same agreement. */
final class Clusterer {

  private static final int CLOSE = 3;

  private final AgreementLexicon lexicon;
  private final Differences differences;
  private final ClusterFit fit;
  private final TalksBefore talks;

  Clusterer(AgreementLexicon lexicon, Politics politics, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.differences = new Differences(lexicon, politics, circumstances);
    this.fit = new ClusterFit(differences);
    this.talks = new TalksBefore(lexicon, circumstances);
  }

  List<Cluster> cluster(List<MentionReading> readings) {
    List<Cluster> clusters = new ArrayList<>();
    for (MentionReading reading : readings) {
      if (NamesApart.isOfAnybody(reading, readings)) {
        continue;
      }
      boolean passing = NamesApart.isInPassing(reading, readings);
      List<Cluster> open =
          passing
              ? clusters.stream().filter(c -> NamesApart.isNamedIn(reading, c)).toList()
              : clusters;
      Optional<Cluster> home = home(reading, open);
      if (home.isPresent()) {
        home.get().add(reading);
      } else {
        clusters.add(new Cluster(ofSameKind(reading, clusters)));
      }
    }
    return clusters;
  }

  /** "A similar treaty with Peru": it is about what the one told last is about. */
  private static MentionReading ofSameKind(MentionReading reading, List<Cluster> clusters) {
    return WordClass.SIMILAR.has(reading.label()) && reading.kind().isEmpty() && !clusters.isEmpty()
        ? reading.withKind(clusters.get(clusters.size() - 1).kind())
        : reading;
  }

  /** "The pact with Peru, the first such deal", "agreement on a truce": the same in other words. */
  private static Optional<Cluster> apposition(MentionReading reading, List<Cluster> clusters) {
    AgreementMention mention = reading.mention();
    int head = mention.syntax().tree().head(mention.head());
    boolean subject =
        mention.syntax().tree().is(mention.head(), "nmod", "obl")
            && mention.syntax().preposition(mention.head()).matches("on|for");
    int before = mention.first() - 1;
    boolean begins = // a plan to end the war, starting with a truce
        mention.syntax().word(before).equals("with")
            && WordClass.STARTING_WITH.has(mention.syntax().word(before - 1));
    if (begins) {
      Optional<Cluster> whole =
          clusters.stream()
              .filter(c -> c.last().mention().sentence() == mention.sentence())
              .reduce((one, two) -> two);
      if (whole.isPresent()) {
        return whole;
      }
    }
    if (isApposed(reading)) {
      Optional<Cluster> told =
          clusters.stream()
              .filter(c -> c.last().mention().sentence() == mention.sentence())
              .filter(c -> c.last().mention().head() < mention.first())
              .filter(c -> isToldWith(reading, c))
              .reduce((one, two) -> two);
      if (told.isPresent()) {
        return told;
      }
    }
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

  /** Whether nothing is done to it that is not done to the other. */
  private static boolean isToldWith(MentionReading reading, Cluster cluster) {
    boolean same = // the same accord whose rejection set off the protests
        reading.mention().hasModifier("same");
    return same
        || reading.acts().stream().allMatch(a -> cluster.acts().anyMatch(o -> o.at() == a.at()))
            && (reading.parties().sure().isEmpty()
                || reading.parties().sure().stream().anyMatch(cluster.parties()::contains));
  }

  /** "Signed a treaty on tin, the first such pact in years", whatever the tree ties it to. */
  private static boolean isApposed(MentionReading reading) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    return !mention.clause()
        && mention.first() > 1
        && syntax.word(mention.first() - 1).matches(",|--|-")
        && syntax.word(mention.first()).matches("the|an?")
        && (syntax.word(mention.first() + 1).matches("first|same")
            || syntax.token(mention.first() + 1).tag().equals("JJS"))
        && !syntax.tree().is(mention.head(), "nsubj", "conj");
  }

  /** "Under it, both agreed to share water". */
  private static boolean isUnderIt(Syntax syntax) {
    return syntax.word(0).matches("in|under") && syntax.word(1).equals("it");
  }

  private Optional<Cluster> home(MentionReading reading, List<Cluster> clusters) {
    Optional<Cluster> same = apposition(reading, clusters);
    if (same.isPresent()) {
      return same;
    }
    Optional<Cluster> group = NamedGroups.before(reading, clusters);
    if (group.isPresent()) {
      return group;
    }
    Optional<Cluster> led = talks.of(reading, clusters);
    if (led.isPresent()) {
      return led;
    }
    if (reading.mention().clause() && isUnderIt(reading.mention().syntax())) {
      Optional<Cluster> before =
          clusters.stream()
              .filter(
                  c ->
                      c.last().mention().sentence().index() + 1
                          == reading.mention().sentence().index())
              .reduce((one, two) -> two);
      if (before.isPresent()) {
        return before;
      }
    }
    if (reading.mention().hasModifier("that") && reading.isDefinite()) {
      Optional<Cluster> nearest = nearest(reading, clusters);
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    Cluster best = null;
    int bestScore = 0;
    String noun = reading.mention().lemma();
    Optional<String> sort = lexicon.sort(noun);
    boolean told =
        sort.isPresent()
            && reading.isDefinite()
            && clusters.stream()
                .anyMatch(
                    c -> differences.isOfSort(c, sort.get()) && fit.of(reading, c, clusters) > 0);
    boolean named =
        sort.isEmpty()
            && reading.isDefinite()
            && clusters.stream()
                .anyMatch(c -> c.isCalled(noun) && fit.of(reading, c, clusters) > 0);
    for (int i = clusters.size() - 1; i >= 0; i--) {
      boolean passed =
          told && !differences.isOfSort(clusters.get(i), sort.orElseThrow())
              || named && isOnlySorted(clusters.get(i)) && !clusters.get(i).isCalled(noun);
      int score = passed ? 0 : fit.of(reading, clusters.get(i), clusters);
      if (score > bestScore) {
        best = clusters.get(i);
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
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
        .filter(c -> fit.of(reading, c, clusters) > 0)
        .reduce(
            (a, b) ->
                b.last().mention().sentence().index() >= a.last().mention().sentence().index()
                    ? b
                    : a);
  }
}
