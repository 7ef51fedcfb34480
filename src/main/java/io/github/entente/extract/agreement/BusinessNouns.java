package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.ActorKind;
import io.github.entente.nlp.EntityType;
import java.util.Optional;

/** Which noun phrases stand for companies and people in business. */
final class BusinessNouns {

  private final Cast cast;
  private final AgreementLexicon lexicon;

  BusinessNouns(Cast cast, AgreementLexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** "The oil firm Melk", "Melk, a carmaker": the common noun beside a name. */
  private boolean isCalledBusiness(Syntax syntax, int name) {
    int before = name - 1;
    while (before >= 0 && syntax.token(before).isProper()) {
      before--;
    }
    return before >= 0
            && syntax.token(before).tag().equals("NN")
            && lexicon.is("business", syntax.lemma(before))
        || syntax.tree().children(name, "appos").stream()
            .anyMatch(
                at ->
                    syntax.token(at).tag().equals("NN")
                        && lexicon.is("business", syntax.lemma(at)));
  }

  /** Whether the noun phrase is a company's or of people in business. */
  boolean is(Syntax syntax, int head) {
    if (head < 0) {
      return false;
    }
    Optional<String> known = cast.actorAt(syntax.sentence(), head);
    if (known.isPresent() && cast.actor(known.get()).kind() == ActorKind.COMPANY) {
      return true;
    }
    if (syntax.token(head).isProper() && isCalledBusiness(syntax, head)) {
      return true;
    }
    if (lexicon.is("lending", syntax.lemma(head))) { // creditor banks
      for (int at = syntax.runStart(head); at < head; at++) {
        if (lexicon.is("lender", syntax.lemma(at))) {
          return true;
        }
      }
    }
    if (lexicon.is("body", syntax.lemma(head))) {
      for (int at = syntax.runStart(head); at < head; at++) {
        if (isBank(syntax.word(at))) { // a 12-bank committee
          return true;
        }
      }
    }
    boolean common =
        !syntax.token(head).isProper() || syntax.token(head).entity() == EntityType.NONE;
    boolean corps = syntax.word(head).equals("corps"); // of engineers
    return !corps
        && (common && lexicon.is("business", syntax.lemma(head))
            || lexicon.is("incorporated", syntax.lemma(head)));
  }

  private static boolean isBank(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen != 0 && WordClass.BANK.has(word.substring(hyphen + 1));
  }
}
