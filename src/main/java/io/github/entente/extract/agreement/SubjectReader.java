package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;

/** Reads what an agreement is about, as a phrase of the text. */
final class SubjectReader {

  /** A phrase and how good a statement of the subject its construction is; higher is better. */
  record Phrase(String text, int rank) {}

  /** An agreement to share water. */
  static final int INFINITIVE = 6;

  /** On sharing water. */
  static final int ABOUT = 5;

  /** A water treaty. */
  static final int MODIFIER = 4;

  /** That lets both use the water. */
  static final int RELATIVE = 3;

  /** The truce itself; a treaty that ended the war. */
  static final int NOUN = 2;

  /** That ended the war. */
  static final int TOLD = 2;

  /** Under the treaty, both use the water. */
  static final int FRAME = 1;

  private static final int REACH = 14;

  private final SubjectWords words;
  private final SubjectPhrases phrases;
  private final SubjectRelations relations;
  private final SubjectModifiers modifiers;
  private final SubjectFrames frames;
  private final SubjectDeeds deeds;

  SubjectReader(SubjectWords words, Politics politics, Circumstances circumstances, String text) {
    this.words = words;
    this.phrases = new SubjectPhrases(words, circumstances, text);
    this.relations = new SubjectRelations(words, phrases, politics);
    this.modifiers = new SubjectModifiers(words, phrases, politics);
    this.frames = new SubjectFrames(words, phrases, politics);
    this.deeds = new SubjectDeeds(words, phrases);
  }

  Optional<Phrase> read(AgreementMention mention, List<Act> acts) {
    if (mention.clause()) {
      return clause(mention);
    }
    Optional<Phrase> relative = relations.relative(mention);
    Optional<Phrase> modifier = modifiers.read(mention);
    return relations
        .charged(mention)
        .or(() -> infinitive(mention, acts))
        .or(() -> relations.about(mention))
        .or(() -> told(mention, acts))
        .or(() -> relative.filter(phrase -> phrase.rank() == ABOUT))
        .or(() -> relative.isEmpty() ? duties(mention, acts) : Optional.empty())
        .or(() -> modifier.filter(phrase -> phrase.rank() == MODIFIER))
        .or(() -> gerund(mention, acts))
        .or(() -> relative.filter(phrase -> phrase.rank() > TOLD))
        .or(() -> own(mention, acts))
        .or(() -> modifier)
        .or(() -> relative)
        .or(() -> talks(mention, acts))
        .or(() -> frames.read(mention, acts))
        .or(() -> deeds.read(mention))
        .or(() -> modifiers.named(mention));
  }

  /** Agreed to build a dam. */
  private Optional<Phrase> clause(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (mention.isPlan()) { // will share water
      return phrases.cut(mention, mention.head(), syntax.sentence().size() - 1, TOLD);
    }
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      boolean to = syntax.word(at).equals("to") && syntax.isVerb(at + 1);
      boolean on = syntax.word(at).matches("on|upon") && !phrases.isDate(mention, at + 1);
      if (on) {
        return phrases.topic(mention, at + 1);
      }
      if (to) {
        return phrases.cut(mention, at + 1, syntax.sentence().size() - 1, ABOUT);
      }
    }
    return syntax.tree().children(mention.head(), "obj").stream()
        .findFirst()
        .flatMap(
            o ->
                phrases.cut(
                    mention,
                    syntax.phraseStart(o),
                    SubjectPhrases.lastOf(syntax.tree(), o),
                    RELATIVE));
  }

  /** A deal to share water. */
  private Optional<Phrase> infinitive(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int last = Math.min(mention.head() + REACH, syntax.sentence().size() - 2);
    for (int at = mention.head() + 1; at <= last; at++) {
      if (syntax.word(at).equals("to") && isInfinitive(syntax, at + 1)) {
        int above = tree.head(at + 1);
        boolean own =
            above == mention.head()
                || at == mention.head() + 1
                || isMakingBefore(syntax, acts, above, at)
                || above == syntax.firstOfCoordination(mention.head())
                || isBehindPhrase(syntax, mention.head(), at);
        boolean be = syntax.word(at + 1).equals("be") || isStarting(syntax, at + 1);
        if (own && !be) {
          return phrases.cut(mention, at + 1, syntax.sentence().size() - 1, INFINITIVE);
        }
      }
      boolean stops = syntax.isVerb(at) && !isActBefore(syntax, acts, at);
      if (stops || syntax.word(at).equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "For the pact to take effect": it tells of the pact, not of what is in it. */
  private static boolean isStarting(Syntax syntax, int at) {
    return syntax.word(at).matches("take|come|enter|go")
        && (syntax.word(at + 1).matches("effect|force")
            || syntax.word(at + 2).matches("effect|force|operation"));
  }

  /** A verb in its base form; taggers take British spellings such as "normalise" for adjectives. */
  private static boolean isInfinitive(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    return tag.equals("VB") || tag.matches("JJ|NN") && syntax.word(at).matches(".{3,}(ise|yse)");
  }

  /** "An agreement was reached on water": what the verb of a passive is told to be about. */
  private Optional<Phrase> told(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      boolean made =
          act.form() == Act.Form.PASSIVE
              && act.at() > mention.head()
              && (StatusChooser.isMaking(act.raw()) || act.raw() == AgreementStatus.NEGOTIATING);
      if (made && syntax.word(act.at() + 1).matches("on|over|about")) {
        int noun = syntax.tree().head(act.at() + 1);
        int first =
            syntax.word(act.at() + 2).matches("the|its|their") ? act.at() + 3 : act.at() + 2;
        if (noun > act.at() + 1 && !phrases.isDate(mention, noun)) {
          return phrases.cut(mention, first, SubjectPhrases.lastOf(syntax.tree(), noun), ABOUT);
        }
      }
    }
    return Optional.empty();
  }

  /** "Signed a pact in Lima on Monday setting up a joint patrol". */
  private Optional<Phrase> gerund(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    boolean made = acts.stream().anyMatch(a -> StatusChooser.isMaking(a.raw()));
    int last = Math.min(mention.head() + REACH, syntax.sentence().size() - 2);
    for (int at = mention.head() + 1; at <= last && made; at++) {
      if (syntax.word(at).equals(",") && isGoingOn(syntax, at + 1)) {
        int first = syntax.lemma(at + 1).matches("promise|pledge|vow") ? at + 2 : at + 1;
        if (syntax.word(first).matches("a|an|the|to")) {
          first++;
        }
        return phrases.cut(mention, first, syntax.sentence().size() - 1, RELATIVE);
      }
      if (syntax.word(at).equals(",") && syntax.token(at + 1).isProper()) {
        continue; // with its neighbours, Chile and Bolivia, accepting
      }
      if (syntax.word(at).matches("[,;:]") || syntax.isVerb(at) && !isGerund(syntax, at)) {
        return Optional.empty();
      }
      if (at > mention.head() + 1
          && isGerund(syntax, at)
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

  /** "A pact with Chile to free prisoners": only a phrase with a preposition in between. */
  private static boolean isBehindPhrase(Syntax syntax, int noun, int to) {
    boolean led = syntax.word(noun + 1).matches("in|of|on|with|between|at");
    for (int at = noun + 1; at < to && led; at++) {
      led = !syntax.isVerb(at) && !syntax.word(at).matches("[,;:]");
    }
    return led;
  }

  /** "Signed a deal with it to share water"; what the deal itself obliges to is another thing. */
  private boolean isMakingBefore(Syntax syntax, List<Act> acts, int at, int before) {
    // "a deal allowing them to leave": what they may do is what it is about
    boolean lets = syntax.lemma(at).matches("allow|enable|permit|let");
    return at < before
        && acts.stream()
            .filter(act -> isSaid(syntax, act))
            .anyMatch(act -> act.at() == at && (act.form() != Act.Form.OWN || lets));
  }

  private boolean isActBefore(Syntax syntax, List<Act> acts, int at) {
    return acts.stream().anyMatch(act -> act.at() == at && isSaid(syntax, act));
  }

  /** "Under it they agreed to share"; what they set up under it is itself what it is about. */
  private boolean isSaid(Syntax syntax, Act act) {
    return act.form() != Act.Form.FRAME || words.isTelling(syntax.lemma(act.at()));
  }

  /** The pact provides for an exchange of teachers. */
  private Optional<Phrase> own(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    int next = mention.head() + 1;
    if (syntax.word(next).matches("aimed|designed|intended|meant")
        && syntax.word(next + 1).matches("at|to")
        && syntax.isVerb(next + 2)) {
      return phrases.cut(mention, next + 2, syntax.sentence().size() - 1, RELATIVE);
    }
    for (Act act : acts) {
      String lemma = syntax.lemma(act.at());
      boolean own = act.form() == Act.Form.OWN && act.at() > mention.head();
      boolean aside = // the two signed a pact, giving up their claims
          syntax.token(act.at()).tag().equals("VBG") && syntax.word(act.at() - 1).equals(",");
      if (own && !aside && words.isContent(lemma)) {
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
    for (int at = verb + 1; at <= last && !syntax.word(at).matches("[,;:]"); at++) {
      if (syntax.word(at).equals("to") && isInfinitive(syntax, at + 1)) {
        return phrases.cut(mention, at + 1, syntax.sentence().size() - 1, MODIFIER);
      }
    }
    return Optional.empty();
  }

  /** Talks on sharing water ended without a deal. */
  private Optional<Phrase> talks(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      for (int subject : syntax.subjects(act.at())) {
        for (int at = subject; at < act.at(); at++) {
          boolean about = syntax.word(at).equals("on") || syntax.word(at).equals("about");
          if (about && at + 1 < act.at() && !syntax.token(at + 1).tag().equals("NNP")) {
            return phrases.cut(mention, at + 1, act.at() - 1, RELATIVE);
          }
        }
      }
    }
    return Optional.empty();
  }
}
