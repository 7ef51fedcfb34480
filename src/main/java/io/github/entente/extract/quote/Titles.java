package io.github.entente.extract.quote;

import java.util.Optional;

/** Tells the names of works, programmes and campaigns in quotation marks from what is said. */
final class Titles {

  private static final int LONGEST = 14;

  private final Story story;
  private final CueLexicon lexicon;
  private final boolean speaksInDouble;

  Titles(Story story, CueLexicon lexicon) {
    this.story = story;
    this.lexicon = lexicon;
    this.speaksInDouble = story.fragments().stream().anyMatch(other -> !isSingle(other));
  }

  /** On the channel’s “Morning Hour”, a book called “Home”: the name of a work or broadcast. */
  boolean is(MarkedSentence sentence, Fragment fragment) {
    Optional<Range> tokens = sentence.tokensOf(fragment);
    if (tokens.isEmpty() || fragment.words() > LONGEST) {
      return false;
    }
    if (isSubheading(sentence, fragment)) {
      return true;
    }
    if (tokens.get().first() == 0) {
      return isProgramme(sentence, tokens.get().last() + 1) && isCapitalised(fragment);
    }
    int before = tokens.get().first() - 1;
    boolean active = sentence.word(before).equals("called") && !sentence.tree().is(before, "acl");
    int behind = tokens.get().last() + 1;
    boolean by = behind < sentence.size() && sentence.word(behind).equals("by");
    boolean agent = by && sentence.token(before).tag().equals("VBN"); // dubbed “…” by the press
    boolean named = lexicon.isOn("named", sentence.word(before)) && !active && !agent;
    boolean place =
        sentence.token(before).is("POS")
            || sentence.token(before).is("IN")
            || sentence.token(before).is("TO")
            || lexicon.isOn("listing", sentence.word(before));
    boolean work =
        sentence.word(before).equals(",")
            && before > 0
            && sentence.token(before - 1).isNoun()
            && lexicon.isOn("named", sentence.word(before - 1))
            && fragment.words() > 1;
    int after = tokens.get().last() + 1;
    boolean programme = isProgramme(sentence, after);
    boolean nickname =
        after < sentence.size()
            && sentence.token(before).isProper()
            && sentence.token(after).isProper();
    return (named || place || work || programme || nickname) && isCapitalised(fragment);
  }

  /**
   * ‘No way back’ over a part of the story: a paragraph in single marks where speech has double.
   */
  private boolean isSubheading(MarkedSentence sentence, Fragment fragment) {
    MarkedSentence end = story.sentence(fragment.lastSentence());
    return speaksInDouble
        && isSingle(fragment)
        && sentence.index() == end.index()
        && !sentence.hasWordOutside(0, sentence.size() - 1)
        && story.before(fragment).isEmpty()
        && story.after(fragment).isEmpty()
        && story.previous(sentence).isEmpty()
        && story.next(end).isEmpty();
  }

  private boolean isSingle(Fragment fragment) {
    int first = fragment.outer().start();
    return fragment.inner().start() == first + 1 && "‘'".indexOf(story.text().charAt(first)) >= 0;
  }

  /** The “Long Quay” film, the “Harbour” star. */
  private boolean isProgramme(MarkedSentence sentence, int after) {
    return after < sentence.size()
        && !sentence.isQuoted(after)
        && (lexicon.isOn("named", sentence.word(after))
            || lexicon.isOn("performing", sentence.word(after)));
  }

  private boolean isCapitalised(Fragment fragment) {
    for (String word : fragment.inner().in(story.text()).split("[\\s-]+")) {
      if (word.length() > 3
          && Character.isLowerCase(word.charAt(0))
          && !lexicon.isOn("titleword", word)) {
        return false;
      }
    }
    return true;
  }
}
