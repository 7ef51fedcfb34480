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

  private Societies() {}

  /** {@code the Harbour League for Clean Water}, and {@code Clean Water, which}. */
  static List<Names.Name> in(
      Sentence sentence, List<String> words, BiPredicate<Integer, Integer> free) {
    List<Names.Name> found = new ArrayList<>();
    for (int at = 1; at + 1 < words.size(); at++) {
      int start = at;
      while (at + 1 < words.size() && isProper(sentence, at)) {
        at++;
      }
      if (at == start) {
        continue;
      }
      int end = Math.max(withTail(sentence, words, at - 1), at - 1);
      end = Math.max(end, ofMembers(sentence, words, at));
      boolean relative =
          at - start > 1
              && at + 1 < words.size()
              && words.get(at).equals(",")
              && words.get(at + 1).equals("which")
              && isUnknown(sentence, start, at - 1);
      if ((end > at - 1 || relative) && free.test(start, end)) {
        found.add(new Names.Name(start, end, Names.Sort.ORGANISATION, null, null, ""));
        at = end;
      }
    }
    return found;
  }

  /** The end of a name that goes on behind its noun: League | for the Rights of Shepherds. */
  private static int withTail(Sentence sentence, List<String> words, int noun) {
    if (!NOUNS.contains(words.get(noun).toLowerCase(Locale.ROOT))) {
      return -1;
    }
    int end = -1;
    int at = noun + 1;
    while (at + 1 < words.size()) {
      boolean link = words.get(at).equals("for") || end > 0 && words.get(at).equals("of");
      int next = link && words.get(at + 1).equals("the") ? at + 2 : at + 1;
      if (!link || next >= words.size() || !isProper(sentence, next)) {
        return end;
      }
      while (next < words.size() && isProper(sentence, next)) {
        end = next;
        next++;
      }
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
