package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Optional;

/** Papers that are agreements because two sides sign them: "signed a document on the lake". */
final class SignedPapers {

  private final AgreementLexicon lexicon;

  SignedPapers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the noun is one of papers, in a sentence that tells of a signing; needs no tree. */
  boolean mayBe(Sentence sentence, Token noun) {
    return isPaper(noun)
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    lexicon.is("signing", Syntax.lemma(t))
                        || lexicon.is("hand", Syntax.lemma(t))
                        || Syntax.lemma(t).equals("signing"));
  }

  private boolean isPaper(Token noun) {
    return noun.isNoun() && !noun.isProper() && lexicon.is("signed paper", Syntax.lemma(noun));
  }

  /** "The document": one that has been told of, if an agreement has. */
  boolean isKnown(AgreementMention mention) {
    return isPaper(mention.syntax().token(mention.head()))
        && FollowUps.isDefined(mention.sentence(), mention.syntax().token(mention.head()));
  }

  /** Whether somebody signs it, whatever becomes of the signing. */
  boolean is(Syntax syntax, int noun) {
    int over = syntax.tree().head(noun);
    boolean event = // the signing of a document
        syntax.preposition(noun).equals("of")
            && lexicon
                .event(syntax.lemma(over))
                .filter(e -> e.status() == AgreementStatus.SIGNED)
                .isPresent();
    boolean done =
        syntax.tree().is(noun, "obj", "nsubj", "nsubj:pass")
            && lexicon.is("signing", syntax.lemma(over));
    return event
        || done
        || isSubscribed(syntax, noun, over)
        || syntax.tree().children(noun, "acl").stream()
            .anyMatch(verb -> verb > noun && lexicon.is("signing", syntax.lemma(verb)));
  }

  /** "Put their names to a document". */
  boolean isSubscribed(Syntax syntax, int noun, int verb) {
    return lexicon.is("putting", syntax.lemma(verb))
        && syntax.preposition(noun).matches("to|on")
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(object -> lexicon.is("hand", syntax.lemma(object)));
  }

  AgreementMention mention(Syntax syntax, int head) {
    return new AgreementMention(
        syntax, head, syntax.runStart(head), false, false, Optional.empty());
  }
}
