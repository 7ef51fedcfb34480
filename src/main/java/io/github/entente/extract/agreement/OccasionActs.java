package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.POSTPONED;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.RATIFIED;
import static io.github.entente.model.AgreementStatus.TERMINATED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.nlp.Dependencies;
import java.util.Optional;

/**
 * What an act comes to by what is told of its occasion: the summit at which they were to sign was
 * called off, they joined the pact by handing over the papers of ratification.
 */
final class OccasionActs {

  private static final int HIGHEST = 3;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;

  OccasionActs(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** "A summit where they were to sign was called off": the signing is put off with it. */
  Optional<Act> calledOff(AgreementMention mention, Act planned) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    boolean behind = tree.is(planned.at(), "acl") && planned.status() == PROPOSED;
    boolean aim = isAim(syntax, planned.at());
    if (!behind && !aim || !StatusChooser.isMaking(planned.raw())) {
      return Optional.empty();
    }
    int noun = aim ? gathering(syntax, tree.head(planned.at())) : tree.head(planned.at());
    for (int steps = 0; steps < HIGHEST && noun >= 0 && !isGathering(syntax, noun); steps++) {
      noun = tree.is(noun, "nmod") ? tree.head(noun) : -1; // a summit in Lima where
    }
    int verb = noun >= 0 && tree.is(noun, "nsubj:pass", "obj") ? tree.head(noun) : -1;
    return verb < 0
        ? Optional.empty()
        : verbs
            .verb(syntax, verb, "", Frame.OBJECT)
            .filter(v -> v.status() == POSTPONED || v.status() == TERMINATED)
            .filter(v -> !WordClass.PARTING.has(syntax.lemma(verb)))
            .map(v -> verbs.act(mention, verb, POSTPONED, Doer.NONE, Form.OWN));
  }

  /** "Put off a trip to Lima to sign it": the infinitive is tied to the verb. */
  private static boolean isAim(Syntax syntax, int verb) {
    return syntax.tree().is(verb, "xcomp", "advcl", "acl")
        && syntax.token(verb).tag().equals("VB")
        && syntax.preposition(verb).equals("to");
  }

  private int gathering(Syntax syntax, int above) {
    if (above < 0 || !syntax.isVerb(above)) {
      return above;
    }
    return syntax.tree().children(above, "obj", "nsubj:pass").stream()
        .filter(noun -> isGathering(syntax, noun))
        .findFirst()
        .orElse(-1);
  }

  private boolean isGathering(Syntax syntax, int noun) {
    String lemma = syntax.lemma(noun);
    return lexicon.is("venue", lemma) || lexicon.is("journey", lemma);
  }

  /** "Joined the pact, handing over its instrument of ratification". */
  Optional<Act> handedOver(AgreementMention mention, Act done) {
    Syntax syntax = mention.syntax();
    if (!done.asserted() || !StatusChooser.isMade(done.status())) {
      return Optional.empty();
    }
    for (int verb : syntax.tree().children(done.at(), "advcl", "conj")) {
      boolean paper =
          lexicon.is("delivering", syntax.lemma(verb))
              && syntax.tree().children(verb, "obj").stream()
                  .anyMatch(noun -> isOfRatification(syntax, noun));
      if (paper) {
        return Optional.of(verbs.act(mention, verb, RATIFIED, done.doer(), done.form()));
      }
    }
    for (int paper : syntax.tree().children(done.at(), "obj")) { // taken for papers that hand over
      for (int verb : syntax.tree().children(paper, "amod")) {
        if (lexicon.is("delivering", syntax.lemma(verb)) && isOfRatification(syntax, paper)) {
          return Optional.of(verbs.act(mention, verb, RATIFIED, done.doer(), done.form()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfRatification(Syntax syntax, int noun) {
    return syntax.tree().children(noun, "nmod", "compound").stream()
        .flatMap(of -> lexicon.event(syntax.lemma(of)).stream())
        .anyMatch(event -> event.status() == RATIFIED);
  }
}
