package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells agreements by their proper names: the Lima Treaty is not the Quito Accord, and what has a
 * name and has long been there is not the one that is still sought.
 */
final class NamesApart {

  private static final Set<AgreementStatus> STANDING =
      Set.of(AgreementStatus.VIOLATED, AgreementStatus.SUSPENDED, AgreementStatus.TERMINATED);

  private static final int HIGHEST = 3;

  private NamesApart() {}

  /** Whether the name of the mention is that of another agreement. */
  static boolean differ(MentionReading reading, Cluster cluster) {
    List<String> own = Names.words(reading.mention());
    if (own.isEmpty() || reading.label().equals("new")) {
      return false;
    }
    List<List<String>> theirs =
        cluster.readings().stream()
            .map(r -> Names.words(r.mention()))
            .filter(words -> !words.isEmpty())
            .toList();
    if (!theirs.isEmpty()) {
      return theirs.stream().noneMatch(words -> mayBeOne(own, words));
    }
    return isAside(reading, cluster)
        || !isSaid(own, reading, cluster)
            && (isThereBefore(reading, cluster)
                || isOlder(reading, cluster)
                || isOfOthers(reading, cluster));
  }

  /**
   * "Turkey, which is no member of the Law of the Sea Convention, denounced the accord": beside
   * another of its sentence, a name of which nothing is told is no new word for the news.
   */
  static boolean isInPassing(MentionReading reading, List<MentionReading> all) {
    AgreementMention own = reading.mention();
    return reading.acts().isEmpty()
        && reading.parties().sure().isEmpty()
        && !own.syntax().tree().is(own.head(), "appos")
        && own.syntax().tree().children(own.head(), "cop", "appos").isEmpty()
        && !Names.words(own).isEmpty()
        && all.stream()
            .filter(r -> r != reading && r.mention().sentence() == own.sentence())
            .filter(r -> r.isDefinite() && !r.mention().clause())
            .anyMatch(r -> Names.words(r.mention()).isEmpty());
  }

  /** "The accord binds any state which has signed the Lima Treaty": nobody's in particular. */
  static boolean isOfAnybody(MentionReading reading, List<MentionReading> all) {
    AgreementMention own = reading.mention();
    int noun = relativeOf(own);
    return noun >= 0
        && !Names.words(own).isEmpty()
        && Tags.isCommonNoun(own.syntax().tag(noun))
        && own.syntax().word(own.syntax().runStart(noun)).matches("any|an?|no|every|each")
        && isBehindOne(own, noun, all);
  }

  /** Whether one of the readings stands in the mention's sentence, before the noun. */
  private static boolean isBehindOne(AgreementMention own, int noun, List<MentionReading> all) {
    return all.stream()
        .map(MentionReading::mention)
        .anyMatch(m -> m.sentence() == own.sentence() && m.head() < noun);
  }

  /** The noun on whose relative clause the mention hangs; -1 if there is none. */
  private static int relativeOf(AgreementMention mention) {
    int verb = mention.syntax().verbOver(mention.head(), HIGHEST);
    return verb >= 0 && mention.syntax().tree().relation(verb).equals("acl:relcl")
        ? mention.syntax().tree().head(verb)
        : -1;
  }

  /** Whether a sentence of the other says a word of the mention's name. */
  static boolean isNamedIn(MentionReading reading, Cluster cluster) {
    List<String> own = Names.words(reading.mention());
    return cluster.readings().stream()
            .map(r -> Names.words(r.mention()))
            .anyMatch(words -> !words.isEmpty() && mayBeOne(own, words))
        || isSaid(own, reading, cluster);
  }

  /** "The Lima Trade Accord" and "the Lima Accord", "the Test Ban Treaty" and "the TB Treaty". */
  private static boolean mayBeOne(List<String> one, List<String> other) {
    Set<String> first = lower(one);
    Set<String> second = lower(other);
    return first.containsAll(second)
        || second.containsAll(first)
        || one.stream().anyMatch(word -> isShort(word, other))
        || other.stream().anyMatch(word -> isShort(word, one));
  }

  private static Set<String> lower(List<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** Whether the word is of initials, as of the first words of a name. */
  private static boolean isShort(String word, List<String> name) {
    if (!word.matches("\\p{Lu}{2,}")) {
      return false;
    }
    int at = 0;
    for (String part : name) {
      if (at < word.length() && part.charAt(0) == word.charAt(at)) {
        at++;
      }
    }
    return at >= Math.max(2, word.length() - 1); // the last may be that of the noun
  }

  /** Whether a sentence of the other, before this one, has spoken of a word of the name. */
  private static boolean isSaid(List<String> own, MentionReading reading, Cluster cluster) {
    return cluster.readings().stream()
        .map(MentionReading::mention)
        .filter(m -> m.sentence() != reading.mention().sentence())
        .flatMap(m -> m.sentence().tokens().stream())
        .anyMatch(token -> own.stream().anyMatch(token.text()::equalsIgnoreCase));
  }

  /** "Peru has broken the Lima Treaty", where the other is still being negotiated. */
  private static boolean isThereBefore(MentionReading reading, Cluster cluster) {
    return cluster.isSought() && reading.acts().stream().anyMatch(a -> STANDING.contains(a.raw()));
  }

  /** "The accord binds any state that has signed the Lima Treaty": told of another noun only. */
  private static boolean isAside(MentionReading reading, Cluster cluster) {
    AgreementMention own = reading.mention();
    int noun = relativeOf(own);
    return noun >= 0 && isBehindOne(own, noun, cluster.readings());
  }

  /** "Pledged to keep to the Lima Treaty", behind a word on the original agreement of others. */
  private static boolean isOlder(MentionReading reading, Cluster cluster) {
    return WordClass.OLDER.has(cluster.label()) && reading.label().isEmpty();
  }

  /** "Ghana has suspended the Lima Treaty", behind an agreement of Peru and Chile. */
  private static boolean isOfOthers(MentionReading reading, Cluster cluster) {
    Set<String> doers = new LinkedHashSet<>(reading.parties().sure());
    doers.addAll(reading.parties().maybe());
    doers.addAll(reading.parties().frame());
    Set<String> theirs = new LinkedHashSet<>(cluster.parties());
    theirs.addAll(cluster.frame());
    return !reading.acts().isEmpty()
        && !doers.isEmpty()
        && theirs.size() > 1
        && doers.stream().noneMatch(id -> theirs.contains(id) || cluster.maybe().contains(id));
  }
}
