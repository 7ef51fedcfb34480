package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/** What two do, or are to do, together or one for the other, so that they must have agreed. */
final class JointActs {

  /** So many words behind its verb "together" may stand. */
  private static final int TOGETHER = 8;

  /** So many words behind its verb "joint" may stand. */
  private static final int FOUNDED = 4;

  private final AgreementLexicon lexicon;

  JointActs(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What two states will do together, or one for another, is told in the bare form of a verb. */
  boolean isPlanned(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    return verb.tag().equals("VB")
        && (lexicon.is("joining", lemma)
            || lexicon.is("parting", lemma)
            || lexicon.is("handing", lemma)
            || isCeasing(sentence, verb.index())
            || isTogether(sentence, verb.index()));
  }

  /** "Will cease fire", "will stop fighting". */
  private boolean isCeasing(Sentence sentence, int verb) {
    return verb + 1 < sentence.size()
        && WordClass.CEASING.has(Syntax.lemma(sentence.token(verb)))
        && (sentence.token(verb + 1).text().equals("fire")
            || lexicon.is("bloodshed", sentence.token(verb + 1).text()));
  }

  /** Whether the words let two have set up a thing of both; needs no tree. */
  boolean mayFound(Sentence sentence, Token verb) {
    if (!lexicon.is("founding", Syntax.lemma(verb)) || !Tags.isPastOrParticiple(verb.tag())) {
      return false;
    }
    int last = Math.min(verb.index() + FOUNDED, sentence.size() - 2);
    for (int at = verb.index() + 1; at <= last; at++) {
      boolean common = lexicon.is("common", sentence.token(at).text());
      if (common && !lexicon.is("trading firm", Syntax.lemma(sentence.token(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "Peru and Chile have set up a joint patrol": they have agreed on it. */
  boolean isFounded(Syntax syntax, int verb) {
    return syntax.isPast(verb)
        && !syntax.isPassive(verb)
        && isJoint(syntax, verb)
        && syntax.subjects(verb).stream().allMatch(at -> syntax.token(at).isProper())
        && syntax.tree().children(verb, "obj").stream()
            .flatMap(object -> syntax.tree().children(object, "amod", "compound").stream())
            .anyMatch(at -> lexicon.is("common", syntax.word(at)));
  }

  /** "Will jointly build", "will build a bridge together". */
  private static boolean isTogether(Sentence sentence, int verb) {
    int last = Math.min(verb + TOGETHER, sentence.size() - 1);
    for (int at = Math.max(0, verb - 1); at <= last; at++) {
      if (WordClass.TOGETHER.has(sentence.token(at).text())) {
        return true;
      }
    }
    return false;
  }

  /** "Peru and Chile will share the water", "Peru is to supply Chile with ships". */
  boolean isPlan(Syntax syntax, int verb) {
    String lemma = syntax.lemma(verb);
    boolean together =
        lexicon.is("joining", lemma)
            || isCeasing(syntax.sentence(), verb)
            || isTogether(syntax.sentence(), verb) && !isGathering(syntax, verb)
            || lexicon.is("parting", lemma) && isOfShared(syntax, verb);
    return (isToCome(syntax, verb) || isIntended(syntax, verb))
        && (together && isOfTwo(syntax, verb)
            || lexicon.is("handing", lemma) && isTransfer(syntax, verb));
  }

  /** "Peru and Chile plan to share the water": what they have not agreed on yet. */
  boolean isIntended(Syntax syntax, int verb) {
    int over = syntax.tree().head(verb);
    return syntax.tree().is(verb, "xcomp")
        && syntax.isVerb(over)
        && lexicon.is("intending", syntax.lemma(over))
        && !lexicon.is("begun alone", syntax.lemma(verb)) // to start exporting tea
        && !syntax.isNegated(over);
  }

  /** "Will hold talks together": they meet. */
  private boolean isGathering(Syntax syntax, int verb) {
    return lexicon.is("meet", syntax.lemma(verb))
        || syntax.tree().children(verb, "obj").stream()
            .anyMatch(
                at ->
                    lexicon.is("meeting", syntax.lemma(at))
                        || lexicon.is("venue", syntax.lemma(at)));
  }

  /**
   * "Will pull their troops from their common border", "will lift visas for each other's people".
   */
  private boolean isOfShared(Syntax syntax, int verb) {
    return syntax.tree().subtree(verb).stream()
        .anyMatch(
            at ->
                at > verb
                    && lexicon.is("shared", syntax.lemma(at))
                    && (isTheirs(syntax, at) || !syntax.phrases(at, "between").isEmpty()));
  }

  private static boolean isTheirs(Syntax syntax, int noun) {
    for (int at = syntax.runStart(noun); at < noun; at++) {
      if (syntax.word(at).matches("their|each") || WordClass.SHARED.has(syntax.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Will reopen the border", "are to share the water". */
  private static boolean isToCome(Syntax syntax, int verb) {
    return isAnnounced(syntax, verb)
        && verb + 1 < syntax.sentence().size()
        && (syntax.tree().children(verb, "obj").stream().anyMatch(o -> o > verb)
            || Tags.isCommonNoun(syntax.token(verb + 1).tag()));
  }

  /** Whether it "will" be done or "is to", and not only if something else is. */
  static boolean isAnnounced(Syntax syntax, int verb) {
    boolean will =
        syntax.tree().children(verb, "aux").stream().anyMatch(a -> syntax.word(a).equals("will"));
    boolean due =
        syntax.word(verb - 1).equals("to")
            && (syntax.word(verb - 2).matches("is|are")
                || syntax.word(verb - 2).matches("was|were") && isReported(syntax, verb));
    boolean conditional =
        syntax.tree().children(verb, "advcl").stream()
            .anyMatch(c -> syntax.preposition(c).matches("if|unless|when|once"));
    return (will || due) && !conditional && !syntax.isNegated(verb);
  }

  /** "Said that both were to share it": the time is the teller's. */
  private static boolean isReported(Syntax syntax, int verb) {
    int over = syntax.tree().head(verb);
    return syntax.tree().is(verb, "ccomp") && over >= 0 && syntax.isPast(over);
  }

  /** Peru and Chile; it and Chile; it and the government of Chile. */
  private boolean isOfTwo(Syntax syntax, int verb) {
    List<Integer> doers = syntax.subjects(verb);
    return doers.size() > 1
        && doers.stream().allMatch(at -> isSide(syntax, at) || syntax.word(at).equals("it"));
  }

  /** "Peru is to supply Chile with ships", "will lend Chile ships": one state to another. */
  private static boolean isTransfer(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    boolean state =
        subjects.size() == 1
            && syntax.token(subjects.get(0)).isProper()
            && syntax.token(subjects.get(0)).entity() == EntityType.LOCATION;
    return state
        && (!syntax.tree().children(verb, "iobj").isEmpty()
            || !syntax.phrases(verb, "with").isEmpty());
  }

  /** "Peru and Chile", "the two countries": more than one does it. */
  boolean isJoint(Syntax syntax, int verb) {
    List<Integer> subjects = syntax.subjects(verb);
    return subjects.size() > 1
        || isOfTellers(syntax, verb, subjects)
        || subjects.stream()
            .anyMatch(
                at ->
                    syntax.token(at).tag().equals("NNS")
                            && lexicon.is("group", syntax.lemma(at))
                            && syntax.word(syntax.runStart(at)).matches("the|both|two|all")
                            && isCounted(syntax, at)
                        || isAtOdds(syntax, at)
                        || syntax.token(at).tag().equals("NNPS") && isCounted(syntax, at)
                        || isOfBoth(syntax, at));
  }

  /** "The three settled on a price". */
  boolean isOfCounted(Syntax syntax, int verb) {
    return syntax.subjects(verb).stream()
        .anyMatch(
            at ->
                syntax.tag(at).equals("CD")
                    && syntax.word(at).matches("two|three|four|five|six")
                    && syntax.word(at - 1).equals("the"));
  }

  /** "Peru and Chile said they had settled": they are those who say so. */
  private boolean isOfTellers(Syntax syntax, int verb, List<Integer> subjects) {
    int over = syntax.tree().head(verb);
    return subjects.size() == 1
        && syntax.word(subjects.get(0)).equals("they")
        && over >= 0
        && syntax.tree().is(verb, "ccomp")
        && lexicon.is("speech", syntax.lemma(over))
        && syntax.subjects(over).size() > 1;
  }

  /** "The warring parties", "Norrhavn's rival generals": sides of one war. */
  boolean isAtOdds(Syntax syntax, int at) {
    boolean odds = false;
    for (int before = syntax.runStart(at); before < at; before++) {
      odds |= lexicon.is("at odds", syntax.word(before));
    }
    return odds
        && syntax.token(at).tag().equals("NNS")
        && (lexicon.is("group", syntax.lemma(at))
            || lexicon.is("representative", syntax.lemma(at)));
  }

  /** "The presidents of Peru and Chile", "the Peruvian and Chilean ministers". */
  private boolean isOfBoth(Syntax syntax, int at) {
    if (!syntax.token(at).tag().matches("NNS|NNPS")
        || !lexicon.is("representative", syntax.lemma(at))) {
      return false;
    }
    List<Integer> of = syntax.phrases(at, "of", "from");
    List<Integer> adjectives = new ArrayList<>();
    for (int each : syntax.tree().children(at, "amod")) {
      adjectives.addAll(syntax.coordinated(each));
    }
    return of.size() > 1 && of.stream().allMatch(each -> isSide(syntax, each))
        || adjectives.stream()
                .filter(each -> Character.isUpperCase(syntax.token(each).text().charAt(0)))
                .count()
            > 1;
  }

  /** Peru, the Peruvian government, the rebels. */
  private boolean isSide(Syntax syntax, int noun) {
    return syntax.token(noun).isProper()
        || lexicon.is("representative", syntax.lemma(noun))
        || lexicon.is("armed", syntax.lemma(noun));
  }

  private static boolean isCounted(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at < head; at++) {
      if (syntax.word(at).matches("both|two|three|four|five|six")) {
        return true;
      }
    }
    return false;
  }
}
