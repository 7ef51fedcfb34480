package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Tells by the order of the words that a verb is a participle that describes a noun, where the
 * tagger took it for a main verb: in a video posted on the web, the mayor vowed; the mayor, asked
 * about it, shrugged.
 */
final class ReducedClauses {

  /** In a long open letter published: so far the preposition may stand before the participle. */
  private static final int PHRASE = 6;

  private static final int FARTHEST = 30;

  private final CueLexicon lexicon;
  private final Participles participles;

  ReducedClauses(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.participles = new Participles(lexicon);
  }

  /** Returns whether the verb does no more than describe the noun before it. */
  boolean is(MarkedSentence sentence, int verb) {
    String tag = sentence.token(verb).tag();
    boolean form = tag.equals("VBN") || tag.equals("VBD");
    return form
        && verb > 1
        && (isPlaced(sentence, verb)
            || isOpening(sentence, verb)
            || isAsked(sentence, verb)
            || isDated(sentence, verb)
            || isSent(sentence, verb));
  }

  /** Lee, asked about it, said: the subject that the tree gave the participle. */
  OptionalInt subject(MarkedSentence sentence, int verb) {
    for (int clause : sentence.tree().children(verb, "ccomp", "dep", "parataxis")) {
      if (clause > 1 && clause < verb && isAsked(sentence, clause)) {
        return sentence.tree().child(clause, "nsubj");
      }
    }
    return OptionalInt.empty();
  }

  /** The man labelled “a bore”, with no word of who labels him. */
  boolean isNaming(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    int next = verb + 1;
    boolean names =
        sentence.token(verb).tag().equals("VBN")
            && next < sentence.size()
            && (sentence.isQuoted(next) || sentence.word(next).equals("as"))
            && lexicon
                .verb(sentence.lemma(verb))
                .filter(c -> c.takes(sentence.isQuoted(next) ? Frame.CALLING : Frame.NAMING))
                .isPresent();
    boolean acl = tree.relation(verb).equals("acl");
    boolean described =
        acl
            || verb > 0
                && sentence.token(verb - 1).is("NN")
                && !sentence.token(verb - 1).isProper();
    return names
        && described
        && tree.children(verb, "aux", "aux:pass").isEmpty()
        && !isGap(sentence, verb)
        && !(acl && participles.isLoose(sentence, verb));
  }

  /** Whom one aide described as “a bore”: the noun phrase before the verb is its subject. */
  private static boolean isGap(MarkedSentence sentence, int verb) {
    int i = verb - 1;
    while (i >= 0
        && !sentence.isPunctuation(i)
        && !sentence.token(i).is("W")
        && !sentence.token(i).isFinite()) {
      i--;
    }
    return i >= 0 && sentence.token(i).is("W");
  }

  /** The soldier, described by his mother as: a participle with its agent. */
  static boolean isBy(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    return sentence.token(verb).tag().equals("VBN")
        && tree.children(verb, "aux", "nsubj").isEmpty()
        && Subjects.agent(sentence, verb).isPresent();
  }

  /** In a video posted on the web: the noun is a setting and stands in a phrase of its own. */
  private boolean isPlaced(MarkedSentence sentence, int verb) {
    String lemma = sentence.lemma(verb - 1);
    boolean setting =
        sentence.token(verb - 1).isNoun()
            && (lexicon.isOn("setting", lemma) || lexicon.isOn("document", lemma));
    if (!setting || sentence.isQuoted(verb - 1) || sentence.lemma(verb).equals("say")) {
      return false;
    }
    for (int i = verb - 2; i >= 0 && i > verb - PHRASE; i--) {
      if (sentence.isQuoted(i) || sentence.isPunctuation(i) || sentence.token(i).isVerb()) {
        return false;
      }
      if (sentence.token(i).is("IN")) {
        boolean opens =
            i == 0
                || sentence.isPunctuation(i - 1)
                || sentence.token(i - 1).isVerb()
                || lexicon.isOn("time", sentence.word(i - 1));
        return opens && lexicon.isOn("place", lower(sentence, i));
      }
    }
    return false;
  }

  /** In a move announced on Friday, they: the phrase that opens the sentence, up to its date. */
  private boolean isOpening(MarkedSentence sentence, int verb) {
    int noun = verb - 1;
    while (noun > 0 && NounPhrase.isPlain(sentence.token(noun)) && !isName(sentence, noun)) {
      noun--;
    }
    boolean opens =
        noun == 0
            && sentence.token(verb - 1).isNoun()
            && lexicon.isOn("place", lower(sentence, 0))
            && !sentence.isQuoted(0);
    for (int i = verb + 1; opens && i < sentence.size() - 1 && i <= verb + PHRASE; i++) {
      if (sentence.isQuoted(i) || sentence.token(i).isFinite()) {
        return false;
      }
      if (sentence.word(i).equals(",")) {
        return lexicon.isOn("time", sentence.word(i - 1)) || sentence.token(i - 1).is("CD");
      }
    }
    return false;
  }

  private static boolean isName(MarkedSentence sentence, int at) {
    return sentence.token(at).isProper() || sentence.isQuoted(at);
  }

  /** The deal, announced a year ago, would: between two commas, with a time and no speaker. */
  private boolean isDated(MarkedSentence sentence, int verb) {
    boolean thing =
        sentence.word(verb - 1).equals(",")
            && sentence.token(verb - 2).is("NN")
            && !sentence.token(verb - 2).isProper()
            && !sentence.isQuoted(verb - 2)
            && verb + 1 < sentence.size()
            && !sentence.word(verb + 1).equals("the"); // announced the minister in May
    for (int i = verb + 1; thing && i < sentence.size() - 1 && i < verb + FARTHEST; i++) {
      if (sentence.isQuoted(i) || sentence.token(i).isFinite() || sentence.word(i).equals("by")) {
        return false;
      }
      if (sentence.word(i).equals(",")) {
        String last = lower(sentence, i - 1);
        boolean time =
            i - 1 > verb
                && (last.equals("ago")
                    || lexicon.isOn("time", last)
                    || sentence.token(i - 1).is("CD"));
        return time && sentence.token(i + 1).isFinite();
      }
    }
    return false;
  }

  /** A statement emailed to the paper: an utterance does not send anything itself. */
  private boolean isSent(MarkedSentence sentence, int verb) {
    return verb + 1 < sentence.size()
        && sentence.word(verb + 1).equals("to")
        && !sentence.isQuoted(verb - 1)
        && sentence.token(verb - 1).isNoun()
        && lexicon.isOn("utterance", sentence.lemma(verb - 1))
        && sentence.token(verb - 2).is("DT");
  }

  /** Lee, asked about it, shrugged: between two commas, with the main verb behind the second. */
  private boolean isAsked(MarkedSentence sentence, int verb) {
    int question = verb + 1;
    while (question < sentence.size() - 1 && sentence.token(question).is("RB")) {
      question++; // asked later whether
    }
    boolean asks =
        lexicon.verb(sentence.lemma(verb)).filter(cue -> cue.takes(Frame.REQUEST)).isPresent()
            && sentence.word(verb - 1).equals(",")
            && sentence.token(verb - 2).isNoun()
            && question < sentence.size()
            && !sentence.isQuoted(question)
            && (lexicon.isOn("questioning", lower(sentence, question))
                || sentence.word(question).equals("about"));
    for (int i = question; asks && i < sentence.size() - 1 && i < verb + FARTHEST; i++) {
      if (sentence.word(i).equals(",")) {
        int next = sentence.token(i + 1).is("RB") ? i + 2 : i + 1;
        return next < sentence.size() && sentence.token(next).isFinite();
      }
    }
    return false;
  }

  private static String lower(MarkedSentence sentence, int at) {
    return sentence.word(at).toLowerCase(Locale.ROOT);
  }
}
