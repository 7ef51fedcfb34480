package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Ties the talks of two sides to the agreement that came of them: "signed a peace accord", and
 * "peace talks between the two had begun in May".
 */
final class TalksBefore {

  /** So many sentences behind the talks their agreement may be told. */
  private static final int CLOSE = 3;

  private static final Set<AgreementKind> PEACE =
      Set.of(AgreementKind.PEACE, AgreementKind.CEASEFIRE);

  private final AgreementLexicon lexicon;
  private final Circumstances circumstances;
  private final Talks talks;

  TalksBefore(AgreementLexicon lexicon, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.circumstances = circumstances;
    this.talks = new Talks(lexicon);
  }

  /** The agreement that the talks, or the talks that the agreement, have led to. */
  Optional<Cluster> of(MentionReading reading, List<Cluster> clusters) {
    boolean held = isHeld(reading);
    if (!held && !isNew(reading)) {
      return Optional.empty();
    }
    return clusters.stream()
        .filter(c -> held ? isMadeBy(reading, c) : isOfTalks(reading, c))
        .reduce((one, two) -> two);
  }

  /** Whether it is talks that are, or were, under way, and not on what comes after. */
  private boolean isHeld(MentionReading reading) {
    AgreementMention mention = reading.mention();
    return mention.clause()
        && talks.isTalks(mention.lemma())
        && !talks.isOnSuccessor(mention.syntax(), mention.head())
        && reading.acts().stream().allMatch(a -> a.status() == AgreementStatus.NEGOTIATING);
  }

  private boolean isNew(MentionReading reading) {
    boolean old =
        reading.dates().values().stream().anyMatch(d -> circumstances.isLongAgo(d.date()))
            || reading.ownDate().filter(d -> circumstances.isLongAgo(d.date())).isPresent();
    return !old
        && reading.label().isEmpty()
        && reading.acts().stream()
            .anyMatch(
                a ->
                    a.asserted()
                        && (a.status() == AgreementStatus.AGREED
                            || a.status() == AgreementStatus.SIGNED));
  }

  /** Whether both are on the same, as far as it is told. */
  private boolean isOnSame(MentionReading held, Optional<AgreementKind> other) {
    AgreementMention mention = held.mention();
    Syntax syntax = mention.syntax();
    String phrase =
        IntStream.range(syntax.runStart(mention.head()), mention.head())
            .mapToObj(syntax::word)
            .collect(Collectors.joining(" "));
    Optional<AgreementKind> own = lexicon.kindIn(phrase);
    return own.isEmpty()
        || other.isEmpty()
        || own.equals(other)
        || PEACE.contains(own.get()) && PEACE.contains(other.get());
  }

  private boolean isMadeBy(MentionReading held, Cluster cluster) {
    Set<String> sides = new LinkedHashSet<>(held.parties().sure());
    sides.addAll(held.parties().maybe());
    return cluster.label().isEmpty()
        && cluster.readings().stream().anyMatch(this::isNew)
        && isOnSame(held, cluster.kind())
        && (sides.isEmpty() ? held.parties().hasGroup() : sides.size() > 1)
        && cluster.parties().containsAll(sides);
  }

  private boolean isOfTalks(MentionReading made, Cluster cluster) {
    Set<String> sides = made.parties().sure();
    Set<String> talking = new LinkedHashSet<>(cluster.parties());
    talking.addAll(cluster.maybe());
    int distance = made.mention().sentence().index() - cluster.last().mention().sentence().index();
    return distance <= CLOSE
        && cluster.readings().stream().allMatch(held -> isHeld(held) && isOnSame(held, made.kind()))
        && (sides.isEmpty() ? made.parties().hasGroup() : sides.size() > 1)
        && talking.size() > 1
        && talking.containsAll(sides);
  }
}
