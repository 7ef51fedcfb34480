package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.Locale;

/** The other side of what somebody is told, accused of or said to have done to an agreement. */
final class Accusers {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;

  Accusers(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
  }

  /** Adds whom an act is told to, and who says that it was done. */
  void ofAct(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    if (!mention.isWithSomebody() || parties.sure().size() < 2) {
      told(syntax, act, parties); // not "told Chile it would quit its pact with Kenya"
    }
    accuser(syntax, act, parties);
  }

  /** "Accused Peru of a secret bargain with Chile": Peru is said to have made it. */
  void accused(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    if (syntax.lemma(act.at()).equals("accuse")
        && syntax.preposition(mention.head()).equals("of")) {
      for (int object : syntax.tree().children(act.at(), "obj")) {
        nouns.add(syntax, object, parties, parties.sure()::add);
      }
    }
  }

  /** "Told Chile that it would not sign": whom a side tells so is the other. */
  private void told(Syntax syntax, Act act, Parties parties) {
    for (int subject : syntax.subjects(act.at())) {
      int speech = syntax.word(subject).equals("it") ? nouns.speech(syntax, subject) : -1;
      if (speech >= 0 && WordClass.TELLING_SOMEBODY.has(syntax.lemma(speech))) {
        for (int object : syntax.tree().children(speech, "obj", "iobj")) {
          politics.at(syntax, object).stream()
              .filter(id -> politics.sides().isSovereign(id))
              .filter(
                  id ->
                      !lexicon.is(
                          "convener", politics.cast().actor(id).name().toLowerCase(Locale.ROOT)))
              .forEach(parties.sure()::add);
        }
      }
    }
  }

  /** A state that accuses another of breaking an agreement is its other party. */
  private void accuser(Syntax syntax, Act act, Parties parties) {
    if (act.status() == AgreementStatus.VIOLATED) {
      teller(syntax, act, parties);
    }
    int head = syntax.tree().head(act.at());
    boolean made = // accused Chile of having struck a deal: with somebody else
        head >= 0
            && lexicon.is("charging", syntax.lemma(head))
            && StatusChooser.isMaking(act.raw());
    if (head >= 0 && !made && lexicon.is("demander", syntax.lemma(head))) {
      for (int subject : syntax.subjects(head)) {
        nouns.add(syntax, subject, parties, parties.maybe()::add);
      }
    }
  }

  /** "India said that Pakistan had broken the truce": whoever says so is the other side of it. */
  void teller(Syntax syntax, Act act, Parties parties) {
    int at = act.at();
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      int head = syntax.tree().head(at);
      boolean told =
          head >= 0
              && lexicon.is("speech", syntax.lemma(head))
              && syntax.tree().is(at, "ccomp", "advcl", "xcomp");
      if (told) {
        for (int subject : syntax.subjects(head)) {
          politics.at(syntax, subject).stream()
              .filter(politics.sides()::isStateOrFighters)
              .forEach(parties.maybe()::add);
        }
        return;
      }
      at = head;
    }
  }
}
