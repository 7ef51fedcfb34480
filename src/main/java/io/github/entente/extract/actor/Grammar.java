package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Set;

/** What the neighbouring tags tell of a phrase without a tree. */
final class Grammar {

  private static final Set<String> SPEECH = WordLists.of("speech");
  private static final Set<String> COLLECTIVE = WordLists.of("collective");
  private static final Set<String> REPORTS = WordLists.of("reports");

  private Grammar() {}

  /** Returns whether the phrase seems to be a subject: a verb behind it, no preposition before. */
  static boolean isSubject(Sentence sentence, int start, int end) {
    if (start > 0) {
      Token before = sentence.token(start - 1);
      if (before.isVerb() && isSpeech(before) && !before.lemma().equals("tell")) {
        return end + 1 >= sentence.size() || !sentence.token(end + 1).is("POS");
      }
      if (before.is("IN") && !isSubordinating(before) || before.is("TO") || before.isVerb()) {
        return false;
      }
    }
    boolean described = // Lee, whose mother, Ann, had died, said
        start == 0 && is(sentence, end + 1, ",") && is(sentence, end + 2, "whose");
    if (described || isClosedByComma(sentence, start, end)) {
      return true;
    }
    int at = skipInsertion(sentence, skipPlace(sentence, end + 1));
    while (at < sentence.size() && sentence.token(at).is("RB")) {
      at++;
    }
    if (at >= sentence.size()) {
      return false;
    }
    Token verb = sentence.token(at);
    if (verb.is("CC")) {
      return start == 0;
    }
    return verb.isFinite() || isMistaken(sentence, at);
  }

  /** His rival, Ann Lee, left: the comma behind closes what explains the subject. */
  private static boolean isClosedByComma(Sentence sentence, int start, int end) {
    for (int i = 0; i < start; i++) {
      if (sentence.token(i).isFinite()) {
        return false; // said the pilot, Ann Lee, was late
      }
    }
    return start > 1
        && end + 2 < sentence.size()
        && sentence.token(start - 1).text().equals(",")
        && sentence.token(start - 2).isNoun()
        && sentence.token(end).isProper()
        && sentence.token(end + 1).text().equals(",")
        && (sentence.token(end + 2).isFinite() || isMistaken(sentence, end + 2));
  }

  /** The mayor, of Oslo, described her: a verb that the tagger took for a participle. */
  private static boolean isMistaken(Sentence sentence, int at) {
    if (at < 1 || at + 1 >= sentence.size() || !sentence.token(at).tag().equals("VBN")) {
      return false;
    }
    Token object = sentence.token(at + 1);
    return sentence.token(at - 1).text().equals(",")
        && REPORTS.contains(sentence.token(at).lemma())
        && (object.isProper()
            || object.tag().equals("PRP")
            || object.is("DT")
            || sentence.token(at).lemma().equals("call") && object.is("IN")); // called on him
  }

  /** Returns whether a noun of office stands for several; a capital may hide that it does. */
  static boolean isPlural(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean several = token.tag().equals("NN") && COLLECTIVE.contains(token.lemma());
    boolean opening = head == 0 && token.is("NNP") && token.text().endsWith("s");
    return token.tag().endsWith("S") || several || opening && !token.text().endsWith("ss");
  }

  /** Returns whether a token is a noun with a capital; nothing stands behind the end. */
  static boolean isCapitalNoun(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).isNoun()
        && Words.isCapitalised(sentence.token(at).text());
  }

  /** Whether this word, capitals counted, stands there; nothing stands behind the end. */
  static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).text().equals(word);
  }

  static boolean isSubordinating(Token token) {
    return switch (Words.fold(token.text())) {
      case "that",
          "because",
          "while",
          "whether",
          "if",
          "as",
          "after",
          "before",
          "since",
          "although",
          "though",
          "until",
          "unless",
          "once" ->
          true;
      default -> false;
    };
  }

  static boolean isSpeech(Token verb) {
    return SPEECH.contains(verb.lemma());
  }

  /** Goes behind where somebody is: the embassy | in New Delhi | said. */
  private static int skipPlace(Sentence sentence, int from) {
    boolean day = // the ministry | on Monday | said
        is(sentence, from, "on")
            && from + 2 < sentence.size()
            && Calendar.isDayOrMonth(sentence.token(from + 1).text());
    if (!day && !is(sentence, from, "in") && !is(sentence, from, "of")) {
      return from;
    }
    int at = from + 1;
    while (at < sentence.size() && at < from + 4 && isCapitalNoun(sentence, at)) {
      at++;
    }
    boolean verb = at > from + 1 && at < sentence.size() && sentence.token(at).isFinite();
    return verb ? at : from;
  }

  /** Goes behind brackets and an apposition between commas. */
  private static int skipInsertion(Sentence sentence, int from) {
    int at = from;
    if (at < sentence.size() && sentence.token(at).text().equals("(")) {
      while (at < sentence.size() && !sentence.token(at).text().equals(")")) {
        at++;
      }
      at++;
    }
    if (at < sentence.size() && sentence.token(at).text().equals(",")) {
      int limit = Math.min(sentence.size(), at + 26);
      for (int i = at + 1; i < limit; i++) {
        if (sentence.token(i).text().equals(",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** Returns whether only commas, "and" and articles stand between two tokens. */
  static boolean isList(Sentence sentence, int end, int start) {
    for (int i = end + 1; i < start; i++) {
      Token token = sentence.token(i);
      if (!token.text().equals(",") && !token.is("CC") && !token.is("DT")) {
        return false;
      }
    }
    return start > end + 1;
  }
}
