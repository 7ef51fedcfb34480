package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** Names of societies that the recogniser may miss, told by their capitals and their build. */
final class Societies {

  /** What societies call themselves. */
  private static final Set<String> NOUNS =
      Set.of(
          "league",
          "association",
          "federation",
          "union",
          "movement",
          "front",
          "network",
          "coalition",
          "alliance",
          "foundation",
          "institute",
          "society",
          "confederation",
          "centre",
          "center",
          "initiative",
          "campaign",
          "committee",
          "brotherhood",
          "congress",
          "forum");

  /** Small words behind a name that tell what it is of. */
  private static final Set<String> CALLED =
      Set.of(
          "party",
          "group",
          "movement",
          "militia",
          "union",
          "coalition",
          "alliance",
          "bloc",
          "faction",
          "company",
          "firm",
          "newspaper",
          "website",
          "bank",
          "airline");

  private Societies() {}

  /** {@code the Harbour League for Clean Water}, and {@code Clean Water, which}. */
  static List<Names.Name> in(
      Sentence sentence,
      List<String> words,
      Knowledge knowledge,
      BiPredicate<Integer, Integer> free) {
    List<Names.Name> found = new ArrayList<>();
    for (int at = 1; at + 1 < words.size(); at++) {
      int start = at;
      while (at + 1 < words.size() && isProper(sentence, at)) {
        at++;
      }
      if (at == start) {
        continue;
      }
      int end = Math.max(withTail(sentence, words, at - 1, knowledge), at - 1);
      end = Math.max(end, ofMembers(sentence, words, at));
      boolean relative =
          at - start > 1
              && at + 1 < words.size()
              && words.get(at).equals(",")
              && words.get(at + 1).equals("which")
              && isUnknown(sentence, start, at - 1);
      boolean called = at - start > 1 && isUnknown(sentence, start, at - 1) && isCalled(words, at);
      if ((end > at - 1 || relative || called) && free.test(start, end)) {
        boolean all = start > 1 && isFirstWord(sentence, words, start - 1, knowledge);
        String name = String.join(" ", words.subList(start, end + 1));
        Bodies.Body body = knowledge.bodies().get(name).orElse(null);
        Names.Sort sort = body == null ? Names.Sort.ORGANISATION : Names.Sort.BODY;
        found.add(new Names.Name(all ? start - 1 : start, end, sort, body, null, ""));
        at = end;
      }
    }
    return found;
  }

  /** {@code the Hill List party}: the small word tells that the name is one. */
  private static boolean isCalled(List<String> words, int at) {
    return at < words.size() && CALLED.contains(words.get(at));
  }

  /**
   * The end of a name that goes on behind its noun: League | for the Rights of Shepherds, Union |
   * of Swedish Weavers. The Congress of Peru is put together.
   */
  private static int withTail(
      Sentence sentence, List<String> words, int noun, Knowledge knowledge) {
    if (!NOUNS.contains(words.get(noun).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int end = -1;
    int at = noun + 1;
    while (at + 1 < words.size()) {
      boolean link = words.get(at).equals("for") || words.get(at).equals("of");
      int next = link && words.get(at + 1).equals("the") ? at + 2 : at + 1;
      if (!link || next >= words.size() || !isProper(sentence, next)) {
        return end;
      }
      int first = next;
      while (next < words.size() && isProper(sentence, next)) {
        next++;
      }
      int country =
          knowledge
              .countries()
              .at(words, first)
              .filter(hit -> hit.value().is(Countries.Form.NAME))
              .map(PhraseTable.Hit::length)
              .orElse(0);
      if (end < 0 && words.get(at).equals("of") && first + country == next) {
        return end;
      }
      end = next - 1;
      at = next;
    }
    return end;
  }

  /** The end of {@code Hill Farmers' and Shepherds' Union}, read from the apostrophe, or -1. */
  private static int ofMembers(Sentence sentence, List<String> words, int apostrophe) {
    int at = apostrophe;
    while (at + 1 < words.size() && isApostrophe(words.get(at))) {
      int next = words.get(at + 1).equals("and") ? at + 2 : at + 1;
      int end = next;
      while (end < words.size() && isProper(sentence, end)) {
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

  /**
   * {@code the All Farmers Union}, {@code the Academic Staff Union}: no proper nouns to a tagger.
   */
  private static boolean isFirstWord(
      Sentence sentence, List<String> words, int at, Knowledge knowledge) {
    boolean adjective =
        sentence.token(at).is("JJ") && knowledge.countries().get(words.get(at)).isEmpty();
    return words.get(at).equals("All") || adjective && Words.isCapitalised(words.get(at));
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("\u2019");
  }

  private static boolean isProper(Sentence sentence, int token) {
    return sentence.token(token).isProper()
        && Words.isCapitalised(sentence.token(token).text())
        && !Calendar.isDayOrMonth(sentence.token(token).text());
  }

  private static boolean isUnknown(Sentence sentence, int start, int end) {
    for (int at = start; at <= end; at++) {
      if (sentence.token(at).entity() != EntityType.NONE) {
        return false;
      }
    }
    return true;
  }
}
