package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;

/**
 * What those say to whom an agreement has been offered, in the same sentence and without its noun:
 * "offered Chile a truce, but it refused", "and Chile accepted".
 */
final class Answers {

  private final AgreementLexicon lexicon;

  Answers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the answer to the acts, if they are of an offer that has one. */
  void complete(AgreementMention mention, List<Act> acts) {
    List<Act> offers =
        acts.stream()
            .filter(a -> a.status() == AgreementStatus.PROPOSED && a.asserted())
            .filter(a -> a.form() == Form.ACTIVE)
            .filter(a -> lexicon.is("proposing", mention.syntax().lemma(a.at())))
            .filter(a -> mention.syntax().isPast(a.at()))
            .toList();
    if (offers.size() == 1) {
      for (int at = mention.head() + 2; at < mention.syntax().sentence().size(); at++) {
        Optional<Act> answer = answer(mention.syntax(), at, offers.get(0).at());
        if (answer.isPresent()) {
          acts.add(answer.get());
          return;
        }
      }
    }
  }

  /** "But the army refused", "Chile rejected the offer": read by the order of the words. */
  private Optional<Act> answer(Syntax syntax, int verb, int offer) {
    int who = verb - 1;
    if (!syntax.token(verb).tag().equals("VBD")
        || !syntax.token(who).isNoun() && !syntax.token(who).is("PRP")) {
      return Optional.empty();
    }
    boolean apart = syntax.word(syntax.runStart(who) - 1).matches("and|but|,|although|though");
    boolean same = // Peru offered a truce, and Peru accepted
        syntax.subjects(offer).stream().anyMatch(at -> syntax.word(at).equals(syntax.word(who)));
    boolean bare =
        syntax.tag(verb + 1).matches("[.,:]|CC|IN|RB|''|")
                && !syntax.word(verb + 1).matches("with|on|that")
            || syntax.word(verb + 1).matches("it|this");
    boolean offered = syntax.word(verb + 1).equals("the") && isOffer(syntax, verb + 2);
    if (!apart || same || !bare && !offered) {
      return Optional.empty();
    }
    Doer doer = syntax.token(who).is("PRP") ? Doer.NONE : Doer.PARTY;
    String lemma = syntax.lemma(verb);
    AgreementStatus status =
        lexicon.is("declining", lemma) && !lemma.equals("turn")
            ? AgreementStatus.REJECTED
            : lemma.equals("accept") || lemma.equals("agree") && !offered
                ? AgreementStatus.AGREED
                : AgreementStatus.PROPOSED;
    return status == AgreementStatus.PROPOSED
        ? Optional.empty()
        : Optional.of(Act.told(verb, status, doer, Form.ACTIVE));
  }

  private boolean isOffer(Syntax syntax, int noun) {
    return lexicon.is("bid", syntax.lemma(noun));
  }
}
