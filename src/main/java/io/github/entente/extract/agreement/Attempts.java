package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;

/**
 * What two have tried to settle with each other, told without a noun for the agreement: "an attempt
 * by Peru and Chile to share the lake foundered".
 */
final class Attempts {

  /** So many words before what is tried the attempt may stand. */
  private static final int FAR = 14;

  private final AgreementLexicon lexicon;

  Attempts(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let the verb be what two attempt; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    return verb.tag().equals("VB")
        && verb.index() > 1
        && lexicon.is("joint deed", Syntax.lemma(verb))
        && sentence.token(verb.index() - 1).text().equals("to")
        && noun(sentence, verb.index()) >= 0;
  }

  boolean is(Syntax syntax, int verb) {
    List<Integer> doers = doers(syntax, verb);
    return doers.size() > 1 && doers.stream().allMatch(at -> syntax.token(at).isProper());
  }

  /** Those by whom the attempt is. */
  List<Integer> doers(Syntax syntax, int verb) {
    int noun = noun(syntax.sentence(), verb);
    return noun < 0 ? List.of() : syntax.phrases(noun, "by");
  }

  private int noun(Sentence sentence, int verb) {
    boolean by = false;
    for (int at = verb - 2; at >= Math.max(0, verb - FAR); at--) {
      Token token = sentence.token(at);
      if (token.is("VB") || token.tag().matches("[,.:]")) {
        return -1;
      }
      if (by && token.isNoun() && lexicon.is("attempt", Syntax.lemma(token))) {
        return at;
      }
      by |= token.text().equals("by");
    }
    return -1;
  }

  /** What is said to have come of it; nothing if it is no attempt. */
  Optional<Act> act(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (!mayBe(syntax.sentence(), syntax.token(mention.head()))) {
      return Optional.empty();
    }
    AgreementStatus status = AgreementStatus.PROPOSED;
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      int end = at;
      boolean vain =
          syntax.isVerb(at)
              && syntax.isPast(at)
              && (lexicon.is("failing", syntax.lemma(at))
                  || lexicon.fates().from(syntax.lemma(at)).stream()
                      .filter(phrase -> phrase.meaning().status() == AgreementStatus.REJECTED)
                      .anyMatch(phrase -> phrase.end(syntax.sentence(), end) >= 0));
      status = vain ? AgreementStatus.REJECTED : status;
    }
    return Optional.of(Act.told(mention.head(), status, Doer.PARTY, Form.ACTIVE));
  }
}
