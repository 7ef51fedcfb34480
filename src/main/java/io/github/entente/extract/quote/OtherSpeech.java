package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Optional;

/**
 * Tells whether others have their say behind a content: a clause with a subject of its own that
 * speaks, or a noun that sums up what was said and tells what others make of it.
 */
final class OtherSpeech {

  /** While the union's deputy head, Ann Lee, spoke: so far its verb may stand. */
  private static final int SUBJECT = 16;

  private static final int OBJECT = 5;

  private final MarkedSentence sentence;
  private final CueLexicon lexicon;

  OtherSpeech(MarkedSentence sentence, CueLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** While her deputy, Jon Roth, spoke of “a trap”; and he sent a message. */
  boolean opens(int at, int last) {
    if (!lexicon.isOn("comparing", sentence.lower(at))
        && !lexicon.isOn("contrasting", sentence.lower(at))) {
      return false;
    }
    boolean contrast = lexicon.isOn("contrasting", sentence.lower(at));
    boolean noun = false;
    for (int i = at + 1; i <= Math.min(last, at + SUBJECT); i++) {
      i = noun ? behindRelative(i, last) : i;
      Token token = sentence.token(i);
      boolean parts =
          sentence.isPunctuation(i) && !sentence.word(i).equals(",") && !token.is("POS");
      if (sentence.isQuoted(i) || parts || token.is("W") || token.is("MD") || token.is("CC")) {
        return false;
      }
      if (isMain(sentence, i)) {
        return noun && (speaks(i, last) || contrast && judges(i));
      }
      noun |= token.isNoun();
    }
    return false;
  }

  /** Though one pilot, who gave no name, dismissed it: behind the clause between the commas. */
  private int behindRelative(int at, int last) {
    if (at >= last || !sentence.word(at).equals(",") || !sentence.token(at + 1).is("WP")) {
      return at;
    }
    int comma = at + 1;
    while (comma < last && !sentence.word(comma).equals(",") && !sentence.isQuoted(comma)) {
      comma++;
    }
    return sentence.word(comma).equals(",") && comma < last ? comma + 1 : at;
  }

  /** Dismissed it as a trick, called it one. */
  private boolean judges(int verb) {
    return lexicon
        .verb(sentence.lemma(verb))
        .filter(c -> c.takes(Frame.NAMING) || c.takes(Frame.CALLING))
        .isPresent();
  }

  /** A finite verb, or one with a subject of its own that the tagger took for a participle. */
  static boolean isMain(MarkedSentence sentence, int at) {
    return sentence.token(at).isFinite()
        || sentence.token(at).tag().equals("VBN")
            && sentence.tree().child(at, "nsubj").isPresent()
            && sentence.tree().child(at, "aux").isEmpty();
  }

  private boolean speaks(int verb, int last) {
    Optional<Cue> cue = lexicon.verb(sentence.lemma(verb));
    String next = sentence.lower(verb + 1);
    boolean topic =
        cue.filter(c -> c.takes(Frame.TOPIC) && c.prepositions().contains(next)).isPresent();
    boolean said = // was said to have left
        sentence.lemma(verb).equals("be")
            && verb + 2 <= last
            && sentence.lower(verb + 2).equals("to")
            && lexicon
                .verb(sentence.lemma(verb + 1))
                .filter(c -> c.takes(Frame.CLAUSE))
                .isPresent();
    boolean voices = lexicon.isOn("uttering", sentence.lemma(verb));
    boolean issues = lexicon.isOn("issuing", sentence.lemma(verb));
    boolean uttered = false;
    for (int i = verb + 1; i <= Math.min(last, verb + OBJECT) && !sentence.isPunctuation(i); i++) {
      Optional<Cue> noun =
          sentence.token(i).isNoun() ? lexicon.anyNoun(sentence.lemma(i)) : Optional.empty();
      uttered |= voices && noun.filter(c -> c.takes(Frame.VOICED)).isPresent();
      uttered |= issues && lexicon.isOn("issued", sentence.lemma(i));
    }
    return topic || said || uttered;
  }

  /** A charge that the owners deny; a move that she has called late. */
  boolean isSummedUp(int at, int last) {
    int i = at;
    while (i < last && !sentence.isQuoted(i) && NounPhrase.isPlain(sentence.token(i))) {
      i++;
    }
    boolean worded = // called it “late”, a remark that was sewn on a flag
        i > at + 1
            && at > 1
            && sentence.isQuoted(at - 2)
            && sentence.token(at).is("DT")
            && lexicon.anyNoun(sentence.lemma(i - 1)).filter(c -> c.takes(Frame.DIRECT)).isPresent()
            && (sentence.lower(i).equals("that") || sentence.lower(i).equals("which"));
    if (worded) {
      return true;
    }
    boolean sums =
        i > at + 1
            && sentence.token(at).is("DT")
            && lexicon.isOn("summing", sentence.lemma(i - 1))
            && (sentence.lower(i).equals("that") || sentence.lower(i).equals("which"));
    boolean others = false;
    for (int k = i + 1; sums && k <= last && !sentence.isCommaOrDash(k); k++) {
      String lemma = sentence.lemma(k);
      others |=
          sentence.token(k).isVerb()
              && !sentence.isQuoted(k)
              && k > i + 1
              && (lexicon.isOn("rejecting", lemma)
                  || lexicon
                      .verb(lemma)
                      .filter(c -> c.takes(Frame.CLAUSE) || c.takes(Frame.NAMING))
                      .isPresent());
    }
    return others;
  }
}
