package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds where the names of societies end that go on behind their noun, a particle or members. */
final class SocietyEnds {

  private static final Set<String> NOUNS = Societies.words("noun");
  private static final Set<String> OWN_OF = Societies.words("own-of");
  private static final Set<String> MEMBERS = Societies.words("member");
  private static final Set<String> PARTICLES = Societies.words("particle");

  private SocietyEnds() {}

  /** The end of what the recogniser takes for one name with its last word. */
  static int withRun(Sentence sentence, int end) {
    int last = end;
    while (sentence.token(last).entity() == EntityType.ORGANIZATION
        && last + 1 < sentence.size()
        && sentence.token(last + 1).entity() == EntityType.ORGANIZATION
        && sentence.token(last + 1).isNoun()
        && Words.isCapitalised(sentence.token(last + 1).text())) {
      last++;
    }
    return last;
  }

  /** The end of {@code Aguas del Valle}, unless it is a person or place, or -1. */
  static int romance(Sentence sentence, List<String> words, int start, int particle) {
    int next = particle + 1;
    while (next < words.size() && PARTICLES.contains(words.get(next))) {
      next++;
    }
    int end = next;
    while (end < words.size() && Societies.isProper(sentence, end)) {
      end++;
    }
    boolean name = end > next && PARTICLES.contains(words.get(particle));
    for (int at = start; name && at < end; at++) {
      EntityType type = sentence.token(at).entity();
      name = type == EntityType.NONE || type == EntityType.ORGANIZATION;
    }
    return name ? end - 1 : -1;
  }

  /**
   * The end of a name that goes on behind its noun: League | for the Rights of Shepherds, Union |
   * of Swedish Weavers. The Congress of Peru is put together.
   */
  static int withTail(Sentence sentence, List<String> words, int noun, Knowledge knowledge) {
    String head = words.get(noun).toLowerCase(Locale.ROOT);
    if (!NOUNS.contains(head) && !MEMBERS.contains(head)) {
      return -1;
    }
    int end = -1;
    int at = noun + 1;
    while (at + 1 < words.size()) {
      boolean link = words.get(at).equals("for") || words.get(at).equals("of");
      int next = link && words.get(at + 1).equals("the") ? at + 2 : at + 1;
      boolean nationality =
          next + 1 < words.size()
              && sentence.token(next).is("JJ")
              && Words.isCapitalised(words.get(next))
              && Societies.isProper(sentence, next + 1);
      if (!link || next >= words.size() || !nationality && !isNamePart(sentence, next)) {
        return end;
      }
      int first = next;
      next = nationality ? next + 1 : next;
      while (next < words.size() && isNamePart(sentence, next)) {
        next++;
        boolean members = // the League of Weavers | ' Unions
            next + 1 < words.size()
                && isApostrophe(words.get(next))
                && isNamePart(sentence, next + 1);
        next = members ? next + 1 : next;
      }
      int country =
          knowledge
              .countries()
              .at(words, first)
              .filter(hit -> hit.value().is(Countries.Form.NAME))
              .map(PhraseTable.Hit::length)
              .orElse(0);
      if (end < 0 && words.get(at).equals("of") && first + country == next) {
        boolean own = // the Law Society | of Kenya
            OWN_OF.contains(head) && noun > 0 && Words.isCapitalised(words.get(noun - 1));
        return own ? next - 1 : end;
      }
      if (next == first + 1 && words.get(at).equals("for") && isSecond(sentence, next, knowledge)) {
        next += 2; // the Front for Work | and Bread
      }
      end = next - 1;
      at = next;
    }
    return end;
  }

  private static boolean isSecond(Sentence sentence, int and, Knowledge knowledge) {
    List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
    return and + 1 < words.size()
        && words.get(and).equals("and")
        && isNamePart(sentence, and + 1)
        && (and + 2 >= words.size() || !isNamePart(sentence, and + 2))
        && knowledge.bodies().at(words, and + 1).isEmpty()
        && knowledge.countries().at(words, and + 1).isEmpty();
  }

  /** A common noun with a capital is one too: for the | Liberation. */
  private static boolean isNamePart(Sentence sentence, int token) {
    return Societies.isProper(sentence, token)
        || sentence.token(token).isNoun()
            && Words.isCapitalised(sentence.token(token).text())
            && !Calendar.isDayOrMonth(sentence.token(token).text());
  }

  /** The end of {@code Hill Farmers' and Shepherds' Union}, read from the apostrophe, or -1. */
  static int ofMembers(Sentence sentence, List<String> words, int apostrophe) {
    int at = apostrophe;
    while (at + 1 < words.size() && isApostrophe(words.get(at))) {
      int next = words.get(at + 1).equals("and") ? at + 2 : at + 1;
      int end = next;
      while (end < words.size() && Societies.isProper(sentence, end)) {
        end++;
      }
      if (end == next) {
        return -1;
      }
      if (NOUNS.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
        return end - 1;
      }
      at = end;
    }
    return -1;
  }

  /** The start of {@code People's Harvest Party}, read from its Harvest, or -1. */
  static int startOfMembers(Sentence sentence, List<String> words, int start, int end) {
    boolean noun = start > 1 && NOUNS.contains(words.get(end).toLowerCase(Locale.ROOT));
    boolean possessive =
        noun && (sentence.token(start - 1).is("POS") || isApostrophe(words.get(start - 1)));
    return possessive
            && Words.isCapitalised(words.get(start - 2))
            && MEMBERS.contains(words.get(start - 2).toLowerCase(Locale.ROOT))
        ? start - 2
        : -1;
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("\u2019");
  }
}
