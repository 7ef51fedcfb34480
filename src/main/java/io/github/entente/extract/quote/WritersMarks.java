package io.github.entente.extract.quote;

import java.util.Locale;
import java.util.Optional;

/** Tells quotation marks that set off no speech: those of code, of addresses, of categories. */
final class WritersMarks {

  /** A “second class” ticket, the “help wanted” page: so long are the names of categories. */
  private static final int SHORT = 3;

  /** As they are commonly known: so far the participle may stand. */
  private static final int NEAR = 5;

  private final Story story;
  private final CueLexicon lexicon;

  WritersMarks(Story story, CueLexicon lexicon) {
    this.story = story;
    this.lexicon = lexicon;
  }

  boolean are(MarkedSentence sentence, Fragment fragment) {
    Optional<Range> tokens = sentence.tokensOf(fragment);
    return isCode(fragment)
        || tokens.isPresent()
            && (isCategory(sentence, fragment, tokens.get().last() + 1)
                || isGrade(sentence, fragment, tokens.get())
                || isKnown(sentence, tokens.get().last() + 1));
  }

  /** An attribute or argument, name = "…", print("…"), or an address of the web. */
  private boolean isCode(Fragment fragment) {
    String text = story.text();
    int mark = fragment.outer().start();
    int before = mark - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean assigned = before > 0 && text.charAt(before) == '=';
    boolean argument =
        mark > 1 && text.charAt(mark - 1) == '(' && Character.isLetter(text.charAt(mark - 2));
    boolean element = mark > 0 && "([{".indexOf(text.charAt(mark - 1)) >= 0 && isElement(fragment);
    String words = fragment.inner().in(text).strip();
    return assigned
        || argument
        || element
        || words.startsWith("http://")
        || words.startsWith("https://");
  }

  /** The Harbour Board (“the board”), ('net', 'line'): a name for what follows, or a list. */
  private boolean isElement(Fragment fragment) {
    int behind = fragment.outer().end();
    return fragment.words() <= SHORT
        && behind < story.text().length()
        && ",)]}:".indexOf(story.text().charAt(behind)) >= 0;
  }

  /** In the “poor” category, the “Save” button. */
  private boolean isCategory(MarkedSentence sentence, Fragment fragment, int after) {
    return fragment.words() <= SHORT
        && after < sentence.size()
        && !sentence.isQuoted(after)
        && lexicon.isOn("sorting", sentence.word(after));
  }

  /** Papers rated “secret,” the highest level; but not rated “unsafe” by the board. */
  private boolean isGrade(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int verb = tokens.first() - 1;
    int by = tokens.last() + 1;
    return fragment.words() <= SHORT
        && verb > 0
        && sentence.token(verb).isVerb()
        && lexicon.isOn("grading", sentence.lemma(verb))
        && !(by < sentence.size() && sentence.word(by).equals("by"));
  }

  /** Huts, or “böds”, as they are known there: what everybody calls it. */
  private boolean isKnown(MarkedSentence sentence, int after) {
    int as = after;
    if (as < sentence.size() && sentence.word(as).equals(",")) {
      as++;
    }
    if (as + 2 >= sentence.size() || !sentence.word(as).equals("as")) {
      return false;
    }
    boolean third = lexicon.isOn("third", sentence.word(as + 1)) || isThey(sentence, as + 1);
    boolean is = sentence.lemma(as + 2).equals("be");
    for (int i = as + 3; third && is && i < sentence.size() && i <= as + NEAR; i++) {
      if (sentence.token(i).is("VBN")) {
        return lexicon.isOn("named", sentence.word(i));
      }
    }
    return false;
  }

  private static boolean isThey(MarkedSentence sentence, int at) {
    return sentence.word(at).toLowerCase(Locale.ROOT).equals("they");
  }
}
