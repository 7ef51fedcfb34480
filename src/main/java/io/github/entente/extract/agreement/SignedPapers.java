package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Papers that are agreements because two sides sign them: "signed a document on the lake". */
final class SignedPapers {

  /** So many words behind the verb its object may stand. */
  private static final int NEAR = 6;

  private final AgreementLexicon lexicon;

  SignedPapers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the noun is one of papers, in a sentence that tells of a signing; needs no tree. */
  boolean mayBe(Sentence sentence, Token noun) {
    return (isPaper(noun) || mayBeSigned(sentence, noun))
        && sentence.tokens().stream()
            .anyMatch(
                t ->
                    lexicon.is("signing", Syntax.lemma(t))
                        || lexicon.is("hand", Syntax.lemma(t))
                        || Syntax.lemma(t).equals("signing"));
  }

  /** "Signed a Founding Act": any noun behind the verb, whose doers the tree must show. */
  private boolean mayBeSigned(Sentence sentence, Token noun) {
    int at = noun.index();
    int verb = at - 1;
    while (verb > 0 && at - verb < NEAR && !lexicon.is("signing", verbAt(sentence, verb))) {
      verb--;
    }
    return noun.isNoun()
        && noun.entity() == EntityType.NONE
        && !lexicon.is("signed at home", Syntax.lemma(noun))
        && lexicon.is("signing", verbAt(sentence, verb));
  }

  private static String verbAt(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).isVerb() ? Syntax.lemma(sentence.token(at)) : "";
  }

  /** Whether two sign it, who have names or speak for those who have. */
  private boolean isOfTwo(Syntax syntax, int noun, int verb) {
    List<Integer> doers = new ArrayList<>(syntax.subjects(verb));
    doers.addAll(syntax.phrases(verb, "with"));
    doers.addAll(syntax.phrases(noun, "with"));
    return doers.size() > 1
        && doers.stream()
            .allMatch(
                at ->
                    syntax.token(at).entity() != EntityType.NONE
                        || lexicon.is("representative", syntax.lemma(at)));
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
    if (!isPaper(syntax.token(noun))) {
      return syntax.tree().is(noun, "obj") && done && isOfTwo(syntax, noun, over);
    }
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
