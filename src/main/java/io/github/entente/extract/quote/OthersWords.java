package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads by the order of the words a clause that tells what somebody else calls the thing just
 * named: a plan the dockers called “mad”; what pilots refer to as “the bend”; whom she described as
 * “idle”. The words are theirs, whoever reports the sentence.
 */
final class OthersWords {

  private static final int FARTHEST = 8;

  private final CueLexicon lexicon;

  OthersWords(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns what such a clause makes of the words in quotation marks behind its verb. */
  Optional<Report> before(MarkedSentence sentence, Range tokens) {
    int verb = verb(sentence, tokens.first());
    OptionalInt speaker = verb < 0 ? OptionalInt.empty() : speaker(sentence, verb, tokens.first());
    return speaker.isEmpty()
        ? Optional.empty()
        : Trim.range(sentence, verb + 1, tokens.last())
            .map(
                range ->
                    new Report(
                        sentence,
                        verb,
                        lexicon.verb(sentence.lemma(verb)).orElseThrow(),
                        new Range(speaker.getAsInt(), verb),
                        Optional.of(speaker.getAsInt()),
                        Optional.of(range),
                        false));
  }

  /** The naming verb nearest before the mark, or -1 if a comma or another verb parts them. */
  private int verb(MarkedSentence sentence, int open) {
    for (int i = open - 1; i > 1 && i >= open - FARTHEST; i--) {
      Token token = sentence.token(i);
      if (sentence.isQuoted(i) || sentence.isPunctuation(i) || token.is("W")) {
        return -1;
      }
      if (isNaming(sentence, i) || isOfDocument(sentence, i)) {
        return i;
      }
      if (token.isVerb() && !token.tag().equals("VBG")) { // described as having
        return -1;
      }
    }
    return -1;
  }

  private boolean isNaming(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    boolean noun = // what he terms “…”: taken for a noun
        token.tag().equals("NNS") && sentence.token(at - 1).tag().equals("PRP");
    return (noun || token.isVerb() && !token.tag().equals("VBG"))
        && (isCharge(sentence, at)
            || lexicon.verb(token.lemma()).filter(cue -> cue.takes(Frame.NAMING)).isPresent())
        && !SpeakerFinder.isPassive(sentence, at);
  }

  /** A noise that one docker likened to “…”, pilots whom she accused of “…”. */
  private boolean isCharge(MarkedSentence sentence, int at) {
    return lexicon
        .verb(sentence.lemma(at))
        .filter(cue -> cue.takes(Frame.CHARGE))
        .filter(cue -> cue.prepositions().contains(sentence.lower(at + 1)))
        .isPresent();
  }

  /** A letter calling him “a liar”: the words are the letter's. */
  private boolean isOfDocument(MarkedSentence sentence, int at) {
    return sentence.token(at).tag().equals("VBG")
        && sentence.token(at - 1).isNoun()
        && !sentence.isQuoted(at - 1)
        && (lexicon.isOn("utterance", sentence.lemma(at - 1))
            || lexicon.isOn("document", sentence.lemma(at - 1)))
        && sentence.tree().is(at, "acl")
        && lexicon.verb(sentence.lemma(at)).filter(cue -> cue.takes(Frame.CALLING)).isPresent();
  }

  /** The head of the phrase before the verb, if what opens such a clause stands before that. */
  private OptionalInt speaker(MarkedSentence sentence, int verb, int open) {
    int head = verb - 1;
    if (isOfDocument(sentence, verb)) {
      return OptionalInt.of(head);
    }
    while (head > 1 && isAuxiliary(sentence, head)) {
      head--;
    }
    boolean pronoun = sentence.token(head).tag().equals("PRP");
    if (sentence.isQuoted(head) || !pronoun && !sentence.token(head).isNoun()) {
      return OptionalInt.empty();
    }
    int first = head;
    while (!pronoun
        && first > 1
        && !sentence.isQuoted(first - 1)
        && NounPhrase.isWithOwner(sentence.token(first - 1))) {
      first--;
    }
    String opener = sentence.word(first - 1).toLowerCase(Locale.ROOT);
    boolean opens =
        opener.equals("what")
            ? !pronoun // of what he called “…” he is who reports it
            : isBare(sentence, verb + 1, open)
                && (opens(sentence, first - 1, pronoun)
                    || opener.equals("that")
                        && isCharge(sentence, verb)
                        && first > 1
                        && sentence.token(first - 2).isNoun());
    if (opens) {
      OptionalInt subject = sentence.tree().child(verb, "nsubj");
      boolean own = subject.isPresent() && subject.getAsInt() >= first && subject.getAsInt() < head;
      return own ? subject : OptionalInt.of(head);
    }
    return isBare(sentence, verb + 1, open) && isContact(sentence, first, head)
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /** Whom she, which the mayor; a sum that the mayor. */
  private boolean opens(MarkedSentence sentence, int at, boolean pronoun) {
    String word = sentence.word(at).toLowerCase(Locale.ROOT);
    if (at < 1 || sentence.isQuoted(at - 1)) {
      return false;
    }
    if (word.equals("that")) {
      return !pronoun && isApposition(sentence, at - 1);
    }
    boolean parted = sentence.word(at - 1).equals(",");
    return lexicon.isOn("describing", word)
        && (parted || !pronoun && sentence.token(at - 1).isNoun());
  }

  /** “, a sum the mayor called”: whether the subject follows its noun at once. */
  private static boolean isContact(MarkedSentence sentence, int first, int head) {
    for (int i = first; i <= head; i++) {
      Token token = sentence.token(i);
      boolean subject =
          token.is("DT") || token.is("CD") || token.isProper() || token.tag().equals("PRP");
      if (i > 1 && subject && isApposition(sentence, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** A noun with an article behind a comma. */
  private static boolean isApposition(MarkedSentence sentence, int noun) {
    int at = noun;
    while (at > 1
        && !sentence.isQuoted(at)
        && (sentence.token(at).tag().equals("NN")
            || sentence.token(at).tag().equals("NNS")
            || sentence.token(at).is("JJ"))) {
      at--;
    }
    return at < noun
        && at > 0
        && !sentence.isQuoted(at)
        && List.of("a", "an").contains(sentence.word(at))
        && sentence.isCommaOrDash(at - 1);
  }

  /** No thing is named behind the verb, for it was before. */
  private static boolean isBare(MarkedSentence sentence, int from, int open) {
    for (int i = from; i < open; i++) {
      if (sentence.token(i).isNoun() || sentence.token(i).tag().startsWith("PRP")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAuxiliary(MarkedSentence sentence, int at) {
    return !sentence.isQuoted(at)
        && (sentence.token(at).is("RB")
            || sentence.token(at).is("MD")
            || sentence.lemma(at).equals("have"));
  }
}
