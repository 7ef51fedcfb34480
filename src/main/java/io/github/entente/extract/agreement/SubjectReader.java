package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectOpenings.Sort;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;

/** Reads what an agreement is about, as a phrase of the text. */
final class SubjectReader {

  /** A phrase and how good a statement of the subject its construction is; higher is better. */
  record Phrase(String text, int rank) {}

  /** On sharing water, to share it, that lets both share it: the first of them tells it. */
  static final int ABOUT = 5;

  /** A water treaty. */
  static final int MODIFIER = 4;

  /** Under which boats may pass; it lets boats pass. */
  static final int RELATIVE = 3;

  /** The truce itself; a treaty that ended the war. */
  static final int NOUN = 2;

  /** That ended the war. */
  static final int TOLD = 2;

  /** Under the treaty, both use the water. */
  static final int FRAME = 1;

  private static final int REACH = 14;

  private final AgreementLexicon lexicon;
  private final SubjectWords words;
  private final Politics politics;
  private final SubjectPhrases phrases;
  private final SubjectModifiers modifiers;
  private final SubjectFrames frames;
  private final SubjectDeeds deeds;
  private final SubjectOpenings openings;
  private final SubjectTalks talks;
  private final SubjectClauses clauses;

  SubjectReader(
      AgreementLexicon lexicon,
      SubjectWords words,
      Politics politics,
      Circumstances circumstances,
      String text) {
    this.lexicon = lexicon;
    this.words = words;
    this.politics = politics;
    SubjectTails tails = new SubjectTails(lexicon, words, circumstances);
    this.phrases = new SubjectPhrases(lexicon, words, tails, circumstances, text);
    this.modifiers = new SubjectModifiers(words, phrases, politics);
    this.frames = new SubjectFrames(words, phrases, politics);
    this.deeds = new SubjectDeeds(words, phrases);
    this.talks = new SubjectTalks(lexicon, words, phrases);
    this.openings =
        new SubjectOpenings(words, new SubjectInsertions(lexicon, words, circumstances), politics);
    this.clauses = new SubjectClauses(politics, phrases, talks, openings);
  }

  Optional<Phrase> read(AgreementMention mention, List<Act> acts) {
    if (mention.clause()) {
      return clauses.read(mention);
    }
    Optional<Phrase> modifier = modifiers.read(mention);
    Optional<Phrase> opened = opened(mention, acts);
    return opened
        .filter(phrase -> phrase.rank() >= ABOUT)
        .or(() -> duties(mention, acts))
        .or(() -> modifier.filter(phrase -> phrase.rank() == MODIFIER))
        .or(() -> gerund(mention, acts))
        .or(() -> opened.filter(phrase -> phrase.rank() > TOLD))
        .or(() -> own(mention, acts))
        .or(() -> deeds.covered(mention))
        .or(() -> modifier)
        .or(() -> frames.rather(opened, mention, acts))
        .or(() -> talks.read(mention, acts))
        .or(() -> frames.read(mention, acts))
        .or(() -> fronted(mention))
        .or(() -> deeds.read(mention))
        .or(() -> agreedBefore(mention))
        .or(() -> modifiers.named(mention));
  }

  /** What begins behind the noun and all that is inserted there. */
  private Optional<Phrase> opened(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    return openings
        .find(mention)
        .filter(o -> o.sort() != Sort.ASIDE || isMade(acts))
        .flatMap(
            o ->
                switch (o.sort()) {
                  case ABOUT -> inner(mention, o.first()).or(() -> about(mention, o.first()));
                  case INFINITIVE, PURPOSE, GERUND, RELATIVE ->
                      phrases.cut(mention, o.first(), last, ABOUT);
                  case FRAME, ASIDE -> phrases.cut(mention, o.first(), last, RELATIVE);
                  case TOLD -> phrases.cut(mention, o.first(), last, TOLD);
                });
  }

  private Optional<Phrase> about(AgreementMention mention, int first) {
    return words.is("selves", mention.lemma()) && first > mention.head()
        ? topic(mention, mention.head(), first) // a swap of prisoners
        : topic(mention, first, first);
  }

  /** "Agreement on a pact to share water": what the pact is about. */
  private Optional<Phrase> inner(AgreementMention mention, int first) {
    Syntax syntax = mention.syntax();
    int noun = first;
    while (syntax.tag(noun).matches("DT|JJ|CD|HYPH|NN|NNP") && !isPact(syntax, noun)) {
      noun++;
    }
    if (!isPact(syntax, noun)) {
      return Optional.empty();
    }
    AgreementMention pact = FollowUps.standIn(mention.sentence(), noun);
    return opened(pact, List.of()).or(() -> modifiers.read(pact));
  }

  private boolean isPact(Syntax syntax, int at) {
    return syntax.tag(at).startsWith("NN")
        && !syntax.tag(at + 1).startsWith("NN")
        && lexicon.noun(syntax.lemma(at)).filter(AgreementLexicon.Noun::strong).isPresent();
  }

  /** "Under it, both will share water", "it allows boats to fish": a pronoun for the agreement. */
  Optional<Phrase> detail(AgreementMention mention) {
    int last = mention.syntax().sentence().size() - 1;
    return openings
        .content(mention)
        .flatMap(first -> phrases.cut(mention, first, last, RELATIVE))
        .or(() -> fronted(mention));
  }

  /**
   * "Peru and Chile will share water. The accord ...": what the sentence before says they will do.
   */
  Optional<Phrase> deed(AgreementMention mention) {
    int last = mention.syntax().sentence().size() - 1;
    return phrases.cut(mention, mention.head(), last, FRAME);
  }

  /** Under the accord, both will share water. */
  private Optional<Phrase> fronted(AgreementMention mention) {
    int last = mention.syntax().sentence().size() - 1;
    return openings.fronted(mention).flatMap(first -> phrases.cut(mention, first, last, FRAME));
  }

  /** "Agreed to share water, telling of it in a communique": what the sentence says was agreed. */
  private Optional<Phrase> agreedBefore(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    for (int at = mention.head() - 1; at > 0; at--) {
      if (syntax.isVerb(at) && AgreeingClauses.agrees(syntax.lemma(at)) && !syntax.isNegated(at)) {
        return openings
            .agreed(mention, at)
            .flatMap(o -> phrases.cut(mention, o.first(), last, FRAME));
      }
    }
    return Optional.empty();
  }

  /** Only what is made goes on to what is in it: signed a pact, ending a war. */
  private static boolean isMade(List<Act> acts) {
    return acts.stream().anyMatch(act -> StatusChooser.isMaking(act.raw()))
        && acts.stream().noneMatch(act -> StatusChooser.isOver(act.raw()));
  }

  /** "On the sharing of water": without whom it binds, and without what is told of it. */
  private Optional<Phrase> topic(AgreementMention mention, int from, int first) {
    Syntax syntax = mention.syntax();
    int start = first;
    int size = syntax.sentence().size();
    while (start + 1 < size && politics.named(syntax, start, start).size() > 1) {
      start++;
    }
    boolean question = words.is("questions", syntax.word(start));
    int last = start;
    while (last + 1 < size && (question || !isTold(syntax, last + 1))) {
      last++;
    }
    return phrases.cut(
        mention,
        from < first ? from : start,
        SubjectPhrases.beforePair(politics, syntax, start, last),
        ABOUT);
  }

  /** "Fish that was signed", "fish is near": another clause. */
  private static boolean isTold(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    boolean clause = SubjectPhrases.isRelative(syntax, at) || tag.matches("VBD|VBZ|VBP|MD|W.*");
    boolean infinitive = syntax.word(at).equals("to") && syntax.isVerb(at + 1);
    return clause || infinitive || tag.matches("VBN|VBG") && syntax.token(at - 1).isNoun();
  }

  /** "Signed a pact in Lima on Monday setting up a joint patrol". */
  private Optional<Phrase> gerund(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    boolean made = acts.stream().anyMatch(a -> StatusChooser.isMaking(a.raw()));
    int last = Math.min(mention.head() + REACH, syntax.sentence().size() - 2);
    for (int at = mention.head() + 1; at <= last && made; at++) {
      if (syntax.word(at).equals(",") && isGoingOn(syntax, at + 1)) {
        int first = WordClass.PROMISE.has(syntax.lemma(at + 1)) ? at + 2 : at + 1;
        if (syntax.word(first).matches("a|an|the|to")) {
          first++;
        }
        return phrases.cut(mention, first, syntax.sentence().size() - 1, RELATIVE);
      }
      if (syntax.word(at).equals(",") && syntax.token(at + 1).isProper()) {
        continue; // with its neighbours, Chile and Bolivia, accepting
      }
      if (SmallWords.isClauseMark(syntax.word(at)) || syntax.isVerb(at) && !isGerund(syntax, at)) {
        return Optional.empty();
      }
      if (at > mention.head() + 1
          && isGerund(syntax, at)
          && !(words.is("sites", syntax.word(at))
              && syntax.token(at - 1).isNoun()) // a desert crossing
          && !syntax.token(at - 1).tag().matches("IN|DT|JJ|CC|TO|POS")) {
        return phrases.cut(mention, at, syntax.sentence().size() - 1, RELATIVE);
      }
    }
    return Optional.empty();
  }

  /** "Signed a pact in Lima, promising elections". */
  private boolean isGoingOn(Syntax syntax, int at) {
    return isGerund(syntax, at) && words.isPromising(syntax.lemma(at));
  }

  private static boolean isGerund(Syntax syntax, int at) {
    return syntax.token(at).tag().equals("VBG")
        && syntax.tree().is(at, "acl", "advcl", "xcomp", "dep");
  }

  /** The pact provides for an exchange of teachers. */
  private Optional<Phrase> own(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      String lemma = syntax.lemma(act.at());
      boolean own = act.form() == Act.Form.OWN && act.at() > mention.head();
      boolean aside = // the two signed a pact, giving up their claims
          syntax.token(act.at()).tag().equals("VBG") && syntax.word(act.at() - 1).equals(",");
      if (own && !aside && act.raw() == AgreementStatus.IN_FORCE && words.isContent(lemma)) {
        int start = act.at();
        if (syntax.word(start + 1).equals("for")) {
          start += 2;
        } else if (lemma.equals("cover")) {
          start++;
        }
        while (start < syntax.sentence().size() && syntax.word(start).equals("the")) {
          start++;
        }
        if (start < syntax.sentence().size()) {
          return phrases.cut(mention, start, syntax.sentence().size() - 1, RELATIVE);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> duties(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    return acts.stream()
        .filter(act -> act.form() == Act.Form.OWN && act.at() > mention.head())
        .filter(act -> words.isObliging(syntax.lemma(act.at())))
        .flatMap(act -> duty(mention, act.at()).stream())
        .findFirst();
  }

  /** "Commits each side to free its prisoners": what it obliges to. */
  private Optional<Phrase> duty(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    int last = Math.min(verb + REACH, syntax.sentence().size() - 2);
    for (int at = verb + 1; at <= last && !SmallWords.isClauseMark(syntax.word(at)); at++) {
      if (syntax.word(at).equals("to") && SubjectOpenings.isInfinitive(syntax, at + 1)) {
        return phrases.cut(mention, at + 1, syntax.sentence().size() - 1, MODIFIER);
      }
    }
    return Optional.empty();
  }
}
