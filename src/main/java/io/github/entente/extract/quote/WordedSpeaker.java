package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import java.util.OptionalInt;

/** Finds the speaker by words that leave no doubt, whatever the tree shows. */
final class WordedSpeaker {

  private static final int FARTHEST = 16;

  private final CueLexicon lexicon;

  WordedSpeaker(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the head of the noun phrase that speaks, if the words alone tell it. */
  OptionalInt find(MarkedSentence sentence, int cue) {
    if (isBorne(sentence, cue)) {
      return OptionalInt.of(cue - 2);
    }
    boolean saying = cue > 0 && sentence.token(cue).tag().equals("VBG");
    if (saying && (isBearer(sentence, cue - 1) || isNew(sentence, cue - 1))) {
      return OptionalInt.of(cue - 1);
    }
    OptionalInt quoted = quotedAs(sentence, cue);
    quoted = quoted.isPresent() ? quoted : apposed(sentence, cue);
    return quoted.isPresent() ? quoted : new LongSubject(sentence, cue).find();
  }

  /** And its harbour chief, Ann Lee, said: a name between commas, where the tree lost the noun. */
  private static OptionalInt apposed(MarkedSentence sentence, int cue) {
    boolean lost =
        cue > 3
            && sentence.token(cue).isFinite()
            && isComma(sentence, cue - 1)
            && sentence.tree().children(cue, "nsubj", "aux:pass").isEmpty();
    int first = cue - 1;
    while (lost
        && first > 1
        && !sentence.isQuoted(first - 1)
        && sentence.token(first - 1).entity() == EntityType.PERSON) {
      first--;
    }
    boolean name = lost && first < cue - 1 && isComma(sentence, first - 1);
    int noun = first - 2;
    boolean described =
        name
            && sentence.token(noun).tag().equals("NN")
            && !sentence.isQuoted(noun)
            && sentence.tree().isUnder(cue - 2, noun);
    return described ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private static boolean isComma(MarkedSentence sentence, int at) {
    return at > 0 && !sentence.isQuoted(at) && sentence.word(at).equals(",");
  }

  /** The agency quoted an official as saying: whatever the tree made of “as saying”. */
  private OptionalInt quotedAs(MarkedSentence sentence, int cue) {
    boolean as =
        cue > 2
            && sentence.token(cue).tag().equals("VBG")
            && sentence.word(cue - 1).equals("as")
            && !sentence.isQuoted(cue - 2);
    for (int i = cue - 2; as && i > cue - FARTHEST && i > 0 && !sentence.isQuoted(i); i--) {
      if (sentence.token(i).isVerb()) {
        OptionalInt object = sentence.tree().child(i, "obj");
        boolean quotes =
            lexicon.isOn("quoting", sentence.lemma(i)) && !SpeakerFinder.isPassive(sentence, i);
        return quotes && object.isPresent() && object.getAsInt() < cue && object.getAsInt() > i
            ? object
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Not so, said Lee; it may help, say some pilots: a name or several people behind the verb that
   * the parser took for its object.
   */
  OptionalInt inverted(MarkedSentence sentence, int cue) {
    if (cue + 1 >= sentence.size()) {
      return OptionalInt.empty(); // cut off behind the verb
    }
    OptionalInt object = sentence.tree().child(cue, "obj");
    int first = cue + 1;
    while (first < sentence.size() && NounPhrase.isPlain(sentence.token(first))) {
      first++;
    }
    int last = first - 1;
    boolean parted = cue == 0 || sentence.word(cue - 1).equals(",");
    boolean ends = // said two people with knowledge of it
        first < sentence.size()
            && (sentence.isPunctuation(first) || sentence.lower(first).equals("with"));
    boolean named = sentence.token(last).isProper() && sentence.token(cue + 1).isNoun();
    boolean one = // said a spokesman for the port
        cue > 0
            && sentence.lemma(cue).equals("say")
            && sentence.token(cue + 1).is("DT")
            && sentence.token(last).tag().equals("NN");
    boolean several = // but no command: listen to the sailors, say others
        cue > 0 && sentence.lemma(cue).equals("say") && sentence.token(last).tag().equals("NNS");
    return object.isPresent()
            && object.getAsInt() == last
            && parted
            && (named || several || one)
            && !sentence.isQuoted(last)
            && ends
            && !lexicon.isOn("telling", sentence.lemma(cue))
        ? object
        : OptionalInt.empty();
  }

  private boolean isBearer(MarkedSentence sentence, int noun) {
    return !sentence.isQuoted(noun) && lexicon.isOn("nobody", sentence.lemma(noun));
  }

  /** Left a note reading, sent the crews a letter saying: what is told of for the first time. */
  private boolean isNew(MarkedSentence sentence, int noun) {
    return noun > 1
        && !sentence.isQuoted(noun)
        && lexicon.isOn("issued", sentence.lemma(noun))
        && sentence.lower(noun - 1).equals("a");
  }

  /** Holding signs that read: the signs do, whatever the tree shows. */
  private boolean isBorne(MarkedSentence sentence, int cue) {
    return cue > 1
        && isBearer(sentence, cue - 2)
        && (sentence.word(cue - 1).equals("that") || sentence.word(cue - 1).equals("which"));
  }
}
