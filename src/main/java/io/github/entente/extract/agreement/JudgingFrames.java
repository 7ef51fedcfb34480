package io.github.entente.extract.agreement;

import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the frames of taking sides that are more than a verb with its object: set phrases ("threw
 * its weight behind the pact"), demands ("urged lawmakers to reject it"), sides that are voiced and
 * nouns for those who take one.
 */
final class JudgingFrames {

  private static final int GAP = SetPhrase.GAP;

  /** How many words may stand between a demand and what it demands. */
  private static final int DEMAND = 14;

  /** How far behind its verb a particle may stand. */
  private static final int PARTICLE = 6;

  private final AgreementLexicon lexicon;
  private final SidePeople people;
  private final VoicedSides voiced;

  JudgingFrames(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.people = new SidePeople(lexicon);
    this.voiced = new VoicedSides(lexicon);
  }

  /**
   * A side that is taken.
   *
   * @param word the word it hangs on, which a negation or a condition stands over
   * @param doers the heads of those who take it
   * @param objects the heads that may name what it is taken on, the likeliest first
   * @param otherwise what it is taken on where none of them does
   * @param firm whether the side holds although the word is denied: will not accept
   */
  record Frame(
      Stance stance,
      int word,
      List<Integer> doers,
      List<Integer> objects,
      Otherwise otherwise,
      boolean firm) {

    Frame(Stance stance, int word, List<Integer> doers, List<Integer> objects) {
      this(stance, word, doers, objects, Otherwise.NOTHING, false);
    }
  }

  /** What a side is taken on where the words themselves do not say it. */
  enum Otherwise {
    NOTHING,
    /** The agreement that the clause tells before it. */
    CLAUSE,
    /** The agreement that "it" would mean there. */
    STORY
  }

  /** Returns the frame that the word opens, if any. */
  Optional<Frame> at(Syntax syntax, int word) {
    if (syntax.isVerb(word)) {
      return phrase(syntax, word)
          .or(() -> received(syntax, word))
          .or(() -> demand(syntax, word))
          .or(() -> given(syntax, word))
          .or(() -> voiced.at(syntax, word));
    }
    return syntax.token(word).isNoun()
        ? people.at(syntax, word).or(() -> protest(syntax, word))
        : Optional.empty();
  }

  /** "Gave it a ringing endorsement": the side is what the agreement is given. */
  private Optional<Frame> given(Syntax syntax, int verb) {
    if (!lexicon.is("giving", syntax.lemma(verb))) {
      return Optional.empty();
    }
    for (int object : syntax.tree().children(verb, "obj")) {
      Optional<Stance> stance = lexicon.stances().ofNoun(syntax.lemma(object));
      if (stance.isPresent()) {
        List<Integer> objects = new ArrayList<>(syntax.tree().children(verb, "iobj"));
        int beside = nounFrom(syntax, verb + 1);
        if (beside >= 0 && beside < object) {
          objects.add(beside);
        }
        return objects.isEmpty()
            ? Optional.empty()
            : Optional.of(new Frame(stance.get(), verb, syntax.subjects(verb), objects));
      }
    }
    return Optional.empty();
  }

  /** Whoever stages, joins or plans a rally against the pact: the verb hardly matters. */
  private Optional<Frame> protest(Syntax syntax, int noun) {
    int verb = syntax.tree().head(noun);
    boolean object =
        lexicon.is("protest", syntax.lemma(noun))
            && syntax.isVerb(verb)
            && syntax.tree().is(noun, "obj", "obl");
    boolean undone =
        object && (lexicon.is("undone", syntax.lemma(verb)) || syntax.word(verb + 1).equals("off"));
    if (!object || undone || syntax.isPassive(verb)) {
      return Optional.empty();
    }
    for (int at = noun + 1; at <= Math.min(noun + GAP, syntax.sentence().size() - 2); at++) {
      if (syntax.word(at).equals("against")) {
        List<Integer> objects = List.of(nounFrom(syntax, at + 1));
        return objects.get(0) < 0
            ? Optional.empty()
            : Optional.of(new Frame(Stance.OPPOSES, verb, syntax.subjects(verb), objects));
      }
      if (SmallWords.isMark(syntax.word(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Frame> phrase(Syntax syntax, int verb) {
    for (SetPhrase<Stance> phrase : lexicon.stances().phrases(syntax.lemma(verb))) {
      int end = phrase.end(syntax.sentence(), verb);
      int object = end < 0 ? -1 : nounFrom(syntax, end);
      if (object >= 0) {
        int word = predicate(syntax, verb);
        return Optional.of(new Frame(phrase.meaning(), word, doers(syntax, word), List.of(object)));
      }
    }
    return Optional.empty();
  }

  /** The pact came under fire from the unions. */
  private Optional<Frame> received(Syntax syntax, int verb) {
    for (SetPhrase<Stance> phrase : lexicon.stances().receiving(syntax.lemma(verb))) {
      int end = phrase.end(syntax.sentence(), verb);
      int doer = end < 0 ? -1 : nounFrom(syntax, end);
      if (doer >= 0) {
        List<Integer> doers = syntax.coordinated(doer);
        return Optional.of(new Frame(phrase.meaning(), verb, doers, syntax.subjects(verb)));
      }
    }
    return Optional.empty();
  }

  /** The noun that the phrase from here ends with, or a pronoun; -1 if neither. */
  static int nounFrom(Syntax syntax, int from) {
    if (SmallWords.isPronounOfThing(syntax.word(from))
        && from + 1 < syntax.sentence().size()
        && !syntax.token(from + 1).isNoun()
        && !syntax.token(from + 1).is("JJ")) {
      return from;
    }
    int noun = -1;
    for (int at = from; at < syntax.sentence().size(); at++) {
      String tag = syntax.token(at).tag();
      if (tag.startsWith("NN")) {
        noun = at;
      } else if (!tag.matches("DT|JJ.*|CD|POS|PRP\\$|VBN|HYPH|``|''")) {
        break;
      }
    }
    return noun;
  }

  private static int predicate(Syntax syntax, int verb) {
    return syntax.isAuxiliary(verb) && syntax.tree().head(verb) >= 0
        ? syntax.tree().head(verb)
        : verb;
  }

  private static List<Integer> doers(Syntax syntax, int word) {
    List<Integer> subjects = syntax.subjects(word);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    List<Integer> found = new ArrayList<>();
    for (int subject : syntax.tree().children(word, "nsubj")) {
      found.addAll(syntax.coordinated(subject));
    }
    boolean participle = syntax.tree().is(word, "acl") && syntax.token(word).tag().equals("VBN");
    if (found.isEmpty() && participle && syntax.tree().head(word) >= 0) {
      found.add(syntax.tree().head(word)); // the senator, long opposed to the pact
    }
    return found;
  }

  /** Urged lawmakers to reject the pact, called for it to be dropped, wants it scrapped. */
  private Optional<Frame> demand(Syntax syntax, int verb) {
    boolean away = syntax.word(verb + 1).matches("away|out|off"); // back away from, back out of
    Optional<Stance> stance =
        demanded(lexicon, syntax, verb).map(side -> away ? Stance.OPPOSES : side);
    if (stance.isEmpty() || syntax.isNegated(verb)) {
      return Optional.empty();
    }
    int by = -1;
    boolean infinitive = false;
    for (int at = verb - 1; at >= Math.max(0, verb - DEMAND) && by < 0; at--) {
      infinitive |= syntax.word(at).equals("to");
      if (syntax.isVerb(at) && !syntax.lemma(at).equals("be")) {
        by = at;
      }
    }
    boolean demanded =
        by >= 0
            && (lexicon.is("demanding", syntax.lemma(by))
                || stance.get() == Stance.OPPOSES && lexicon.is("vowing", syntax.lemma(by)));
    boolean participle = by >= 0 && syntax.token(verb).tag().equals("VBN");
    if (!demanded || !infinitive && !participle || syntax.isPassive(by)) {
      return Optional.empty();
    }
    List<Integer> objects = new ArrayList<>(syntax.tree().children(verb, "obj"));
    if (participle) {
      objects.addAll(syntax.tree().children(verb, "nsubj"));
      objects.addAll(syntax.tree().children(by, "obj"));
      objects.add(nounFrom(syntax, syntax.word(by + 1).equals("for") ? by + 2 : by + 1));
    } else {
      objects.addAll(syntax.phrases(verb, "from", "of", "against"));
      objects.add(nounFrom(syntax, verb + 1));
      if (syntax.tag(verb + 1).matches("RP|IN|RB")) {
        objects.add(nounFrom(syntax, verb + 2)); // vote down the treaty
      }
      for (int at = verb + 1; at <= verb + GAP; at++) {
        if (syntax.word(at).matches("from|of|up")) {
          objects.add(nounFrom(syntax, at + 1));
        }
      }
    }
    objects.removeIf(object -> object < 0);
    return Optional.of(new Frame(stance.get(), by, syntax.subjects(by), objects));
  }

  /** Scrap it, vote it down: the side of a verb alone or with a word behind its object. */
  static Optional<Stance> demanded(AgreementLexicon lexicon, Syntax syntax, int verb) {
    return lexicon
        .stances()
        .demanded(syntax.lemma(verb))
        .or(() -> withParticle(lexicon, syntax, verb));
  }

  private static Optional<Stance> withParticle(AgreementLexicon lexicon, Syntax syntax, int verb) {
    for (int at = verb + 1; at <= verb + PARTICLE; at++) {
      String word = syntax.word(at);
      Optional<Stance> stance = lexicon.stances().demanded(syntax.lemma(verb) + " " + word);
      if (stance.isPresent() || SmallWords.isMark(word)) {
        return stance;
      }
    }
    return Optional.empty();
  }
}
