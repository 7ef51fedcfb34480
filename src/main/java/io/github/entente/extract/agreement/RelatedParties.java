package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parties of an agreement that are known from the others of the article: "an earlier pact" is
 * between those of the new one.
 */
final class RelatedParties {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;
  private final Talks talks;
  private final Charges charges;
  private final KnownSides known;

  RelatedParties(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.talks = new Talks(lexicon);
    this.charges = new Charges(lexicon);
    this.known = new KnownSides(lexicon, politics);
    this.politics = politics;
    this.nouns = new PartyNouns(lexicon, politics);
  }

  /**
   * "Talks on a replacement": they are between those whose agreement was told last; nobody if the
   * talks are on something else.
   */
  Set<String> ofSuccessor(Cluster cluster, Map<Cluster, Set<String>> chosen) {
    boolean successor =
        cluster.readings().stream()
            .map(MentionReading::mention)
            .allMatch(m -> talks.isOnSuccessor(m.syntax(), m.head()));
    return successor ? chosen.values().stream().reduce(Set.of(), (a, b) -> b) : Set.of();
  }

  /** The sides of an agreement whose name says between whom it is; none if it has no such name. */
  Set<String> known(Cluster cluster, Set<String> parties) {
    return known.of(cluster, parties);
  }

  /** An agreement told apart only by a word such as "earlier" is between those of the other. */
  Set<String> of(
      Cluster cluster, Set<String> parties, List<Cluster> all, Map<Cluster, Set<String>> chosen) {
    boolean told =
        cluster.readings().stream()
                .anyMatch(r -> !r.label().isEmpty() || r.mention().lemma().equals("amendment"))
            || parties.isEmpty()
                && cluster.readings().stream()
                    .anyMatch(r -> r.parties().hasGroup() || r.isDefinite());
    boolean over = cluster.acts().anyMatch(a -> StatusChooser.isOver(a.status()));
    if (cluster.isGeneric() || charges.isOfMaking(cluster.first())) {
      return Set.of();
    }
    boolean one = // "under a defence agreement" of one of the two that the story is about
        parties.size() == 1
            && cluster.isStrong()
            && cluster.isMade()
            && isOnePair(cluster, all, chosen)
            && all.stream().anyMatch(o -> o != cluster && o.parties().containsAll(parties));
    boolean dated = cluster.isStrong() && cluster.first().ownDate().isPresent();
    boolean sought =
        one
            || parties.isEmpty()
                && (cluster.isConcluded() // an accord reached in May, an accord of 1975
                    || dated
                    || cluster.isStrong() && cluster.isOnItsWay());
    if (!told && !over && !(sought && isOnePair(cluster, all, chosen))
        || !(cluster.tells() || isApart(cluster) || isStanding(cluster) || one && dated)) {
      return Set.of();
    }
    boolean amends =
        cluster.readings().stream().anyMatch(r -> r.mention().lemma().equals("amendment"));
    boolean tied = amends || cluster.first().mention().lemma().equals("one");
    for (Cluster other : all) {
      boolean same =
          tied
              && other != cluster
              && other.first().mention().sentence() == cluster.first().mention().sentence();
      if (same) {
        return chosen.getOrDefault(other, other.parties());
      }
    }
    for (Cluster other : all) {
      Set<String> theirs = chosen.getOrDefault(other, other.parties());
      if (other != cluster && theirs.size() > 1 && theirs.containsAll(parties)) {
        return theirs;
      }
    }
    return Set.of();
  }

  /** "The present agreement sets a price": there is one, besides the one that is sought. */
  private static boolean isStanding(Cluster cluster) {
    return cluster.first().isCurrent() && cluster.first().isDefinite();
  }

  /** "A separate understanding would open the port": one more of those who made the other. */
  static boolean isApart(Cluster cluster) {
    return WordClass.COMPANION.has(cluster.label()) && !cluster.first().mention().isPlural();
  }

  /** The country that is a party of all agreements told before, to which this one is added. */
  Set<String> hub(Cluster cluster, Set<String> parties, Map<Cluster, Set<String>> chosen) {
    Set<String> common = new LinkedHashSet<>();
    boolean first = true;
    for (Set<String> others : chosen.values()) {
      if (others.size() > 1 && first) {
        common.addAll(others);
        first = false;
      } else if (others.size() > 1) {
        common.retainAll(others);
      }
    }
    common.removeIf(id -> !politics.sides().isCountry(id));
    common.removeAll(parties);
    if (common.size() > 1 && isOffered(cluster)) {
      return common; // by those who made the first
    }
    if (common.size() > 1) {
      Set<String> telling = tellers(cluster, common);
      Set<String> others = partners(chosen.keySet());
      if (telling.size() == 1) {
        common.retainAll(telling); // a similar pact is working well, a Peruvian official said
      } else if (common.stream().filter(others::contains).count() + 1 == common.size()) {
        common.removeAll(others); // a pact with Peru, and a similar one with Chile
      } else { // whom the story is about
        common.retainAll(mostNamed(common).map(Set::of).orElse(Set.of()));
      }
    }
    return common.size() == 1 ? common : Set.of();
  }

  /** "A similar accord is to be offered to Peru": nothing is said of who offers it. */
  private static boolean isOffered(Cluster cluster) {
    Syntax syntax = cluster.first().mention().syntax();
    return cluster
        .acts()
        .anyMatch(
            act ->
                act.form() == Act.Form.PASSIVE
                    && act.raw() == AgreementStatus.PROPOSED
                    && syntax.agents(act.at()).isEmpty()
                    && !syntax.phrases(act.at(), "to").isEmpty());
  }

  /** Those of these whose people tell of it. */
  private Set<String> tellers(Cluster cluster, Set<String> those) {
    AgreementMention mention = cluster.first().mention();
    Set<String> found = new LinkedHashSet<>();
    int speech = nouns.speech(mention.syntax(), mention.head());
    int last = speech < 0 ? SpokenPlaces.behind(lexicon, mention.syntax()) : -1;
    if (last > mention.head()) { // ..., the Treasury said, where the tree has lost it
      found.addAll(politics.at(mention.syntax(), last - 1));
    }
    if (speech >= 0) {
      mention
          .syntax()
          .subjects(speech)
          .forEach(at -> found.addAll(politics.at(mention.syntax(), at)));
    }
    found.retainAll(those);
    return found;
  }

  /** Those with whom the others are told to be: "a pact with Peru". */
  private Set<String> partners(Set<Cluster> others) {
    Set<String> found = new LinkedHashSet<>();
    for (Cluster other : others) {
      for (MentionReading reading : other.readings()) {
        AgreementMention mention = reading.mention();
        int verb = mention.syntax().tree().head(mention.head());
        Stream.of(mention.head(), mention.head() + 2, verb) // memorandum of understanding
            .flatMap(at -> mention.syntax().phrases(at, "with").stream())
            .flatMap(at -> politics.at(mention.syntax(), at).stream())
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Whether all other agreements are between the same sides. */
  private static boolean isOnePair(
      Cluster cluster, List<Cluster> all, Map<Cluster, Set<String>> chosen) {
    return all.stream()
            .filter(other -> other != cluster)
            .map(other -> chosen.getOrDefault(other, other.parties()))
            .filter(parties -> parties.size() > 1)
            .distinct()
            .count()
        == 1;
  }

  /** The one of these that the article speaks of more than of each other one. */
  private Optional<String> mostNamed(Set<String> ids) {
    int most = ids.stream().mapToInt(this::mentions).max().orElse(0);
    List<String> best = ids.stream().filter(id -> mentions(id) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private int mentions(String id) {
    return politics.cast().actor(id).mentions().size();
  }
}
