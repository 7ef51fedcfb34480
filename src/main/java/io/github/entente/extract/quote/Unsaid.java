package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.OptionalInt;

/** Tells whether it is denied, asked, wished or merely imagined that something was said. */
final class Unsaid {

  private static final int HIGHEST = 3;

  /** Nor did the old harbour master ever say: so far an auxiliary may stand from its verb. */
  private static final int FARTHEST = 8;

  private final CueLexicon lexicon;

  Unsaid(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    if (isIdiom(sentence, cue)
        || isOpinion(sentence, cue)
        || isLeave(sentence, cue)
        || isGerund(sentence, cue)) {
      return true;
    }
    int at = cue;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      if (isDenied(sentence, at) || isTurned(sentence, at)) {
        return true;
      }
      int head = tree.head(at);
      if (head < 0 || head > at) {
        return false;
      }
      if (tree.is(at, "xcomp") && isUnsaid(sentence, head)) {
        return at != cue || !isArguing(sentence, head, cue);
      }
      if (!tree.is(at, "xcomp", "conj")
          || sentence.isQuoted(head)
          || tree.is(at, "conj") && isOwnClause(sentence, at, head)) {
        return false;
      }
      if (tree.is(at, "conj") && hasSubject(sentence, at, head)) {
        return isConditional(sentence, head); // the union did not answer, and Lee said
      }
      at = head;
    }
    return false;
  }

  private static boolean hasSubject(MarkedSentence sentence, int verb, int head) {
    OptionalInt subject = sentence.tree().child(verb, "nsubj");
    return subject.isPresent() && subject.getAsInt() > head && subject.getAsInt() < verb;
  }

  private boolean isConditional(MarkedSentence sentence, int verb) {
    return sentence.tree().children(verb, "mark").stream()
        .anyMatch(mark -> lexicon.isOn("condition", lower(sentence, mark)));
  }

  /** It means admitting that, they avoid saying so: by the order of the words. */
  private boolean isGerund(MarkedSentence sentence, int cue) {
    return cue > 0
        && sentence.token(cue).tag().equals("VBG")
        && sentence.token(cue - 1).isVerb()
        && !sentence.isQuoted(cue - 1)
        && isUnsaid(sentence, cue - 1);
  }

  /** Hopes to say it; but who likes to say it does. */
  private boolean isUnsaid(MarkedSentence sentence, int verb) {
    boolean habit = lexicon.isOn("habit", sentence.lemma(verb)) && sentence.token(verb).isFinite();
    return !habit && lexicon.isOn("unsaid", sentence.lemma(verb));
  }

  /** Tries to convince them that: who tries to has said it, with what success ever. */
  private boolean isArguing(MarkedSentence sentence, int verb, int cue) {
    return lexicon.isOn("striving", sentence.lemma(verb))
        && lexicon.isOn("arguing", sentence.lemma(cue))
        && !isDenied(sentence, verb);
  }

  /** Did not name it but said that: what is denied before does not reach over. */
  private boolean isOwnClause(MarkedSentence sentence, int verb, int head) {
    Dependencies tree = sentence.tree();
    boolean contrast = false;
    for (int joint : tree.children(verb, "cc")) {
      contrast |= lexicon.isOn("contrast", lower(sentence, joint));
    }
    boolean bare = // would try to sail, vowing to come back
        (sentence.token(verb).isFinite() || isParticiple(sentence, verb))
            && sentence.token(head).tag().equals("VB");
    return contrast || bare;
  }

  private static boolean isParticiple(MarkedSentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && verb > 0
        && sentence.isPunctuation(verb - 1)
        && !sentence.isQuoted(verb - 1);
  }

  /** Was granted anonymity to describe it, was asked to comment: what one may say is not said. */
  private boolean isLeave(MarkedSentence sentence, int cue) {
    boolean infinitive =
        cue > 1
            && sentence.token(cue).tag().equals("VB")
            && lower(sentence, cue - 1).equals("to")
            && !sentence.isQuoted(cue - 2);
    return infinitive
        && (lexicon.isOn("leave", sentence.lemma(cue - 2))
            || sentence.token(cue - 2).tag().equals("VBN")
                && lexicon
                    .verb(sentence.lemma(cue - 2))
                    .filter(over -> over.takes(Frame.REQUEST))
                    .isPresent());
  }

  /** Did not say, would say, if she says, nobody said. */
  private boolean isDenied(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    for (int child : tree.children(verb)) {
      if (child > verb || sentence.isQuoted(child)) {
        continue;
      }
      String word = lower(sentence, child);
      if (tree.is(child, "advmod", "neg") && lexicon.isOn("negation", word)
          || tree.is(child, "aux")
              && lexicon.isOn("modal", word)
              && !isOnly(sentence, verb)
              && !isLater(sentence, child, verb)
          || tree.is(child, "mark") && lexicon.isOn("condition", word)
          || tree.is(child, "nsubj") && isNobody(sentence, child)) {
        return true;
      }
    }
    return false;
  }

  /** Nor did it say, not once has she said: what denies stands before the turned-round subject. */
  private boolean isTurned(MarkedSentence sentence, int verb) {
    boolean subject = false;
    int limit = Math.max(1, verb - FARTHEST);
    for (int i = verb - 1; i >= limit && !sentence.isQuoted(i); i--) {
      Token token = sentence.token(i);
      boolean auxiliary = token.is("MD") || lexicon.isOn("auxiliary", token.lemma());
      if (auxiliary && token.isFinite()) {
        return subject && isDenying(sentence, i - 1);
      }
      if (sentence.isPunctuation(i) || token.isVerb()) {
        return false;
      }
      subject |= token.isNoun() || token.tag().equals("PRP");
    }
    return false;
  }

  /** Nor, never, not once, at no point. */
  private boolean isDenying(MarkedSentence sentence, int last) {
    for (int i = last; i >= 0 && i > last - HIGHEST && !sentence.isPunctuation(i); i--) {
      if (lexicon.isOn("denying", lower(sentence, i))) {
        return true;
      }
      if (sentence.token(i).isVerb() || sentence.token(i).is("PRP")) {
        return false;
      }
    }
    return false;
  }

  /** Would say only that: so much was said. */
  private static boolean isOnly(MarkedSentence sentence, int verb) {
    return verb + 1 < sentence.size() && lower(sentence, verb + 1).equals("only")
        || verb > 0 && lower(sentence, verb - 1).equals("only");
  }

  /** Would go on to say, would come to be known: what happened later. */
  private boolean isLater(MarkedSentence sentence, int modal, int verb) {
    return lower(sentence, modal).equals("would")
        && lexicon.isOn("eventual", sentence.lemma(verb))
        && sentence.tree().child(verb, "xcomp").isPresent();
  }

  private boolean isNobody(MarkedSentence sentence, int subject) {
    boolean name = sentence.token(subject).isProper(); // No 10 said
    if (!name && lexicon.isOn("nought", lower(sentence, subject))) {
      return true;
    }
    for (int child : sentence.tree().children(subject, "det", "neg", "cc:preconj")) {
      if (!sentence.token(child).isProper() && lexicon.isOn("nought", lower(sentence, child))) {
        return true;
      }
    }
    return false;
  }

  /** That said, a defeat would be a blow. */
  private static boolean isIdiom(MarkedSentence sentence, int cue) {
    int that = cue - 1;
    if (that > 0 && lower(sentence, that).equals("being")) {
      that--;
    }
    return lower(sentence, cue).equals("said")
        && that >= 0
        && lower(sentence, that).equals("that")
        && (that == 0 || !sentence.token(that - 1).isNoun())
        && cue + 1 < sentence.size()
        && sentence.word(cue + 1).equals(",");
  }

  /** It is fair to say, there is reason to believe: the writer's own judgement. */
  private static boolean isOpinion(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    boolean infinitive =
        cue > 0 && sentence.token(cue).is("VB") && lower(sentence, cue - 1).equals("to");
    int head = infinitive ? tree.head(cue) : -1;
    if (head < 0 || head > cue) {
      return false;
    }
    OptionalInt subject = tree.child(head, "nsubj");
    boolean impersonal =
        tree.child(head, "expl").isPresent()
            || subject.isPresent() && lower(sentence, subject.getAsInt()).equals("it");
    int over = tree.head(head);
    boolean existential = over >= 0 && tree.child(over, "expl").isPresent();
    return (sentence.token(head).is("JJ") || sentence.lemma(head).equals("be")) && impersonal
        || sentence.token(head).isNoun() && (existential || tree.is(cue, "acl") && impersonal);
  }

  private static String lower(MarkedSentence sentence, int at) {
    return sentence.word(at).toLowerCase(Locale.ROOT);
  }
}
