package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;

/** Offers of one state that another takes up or turns down, of something that binds them both. */
final class Offers {

  /** So many words behind the verb the offer may stand. */
  private static final int FAR = 7;

  /** And so many before it, if it "was turned down". */
  private static final int FAR_BEFORE = 16;

  private final AgreementLexicon lexicon;

  Offers(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let it be an offer that is turned down; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    boolean pending = isConsidering(Syntax.lemma(verb)) && verb.tag().matches("VBG|VBZ|VBP");
    if (!pending && (!isAnswering(Syntax.lemma(verb)) || !Tags.isPastOrParticiple(verb.tag()))) {
      return false;
    }
    int last = Math.min(verb.index() + FAR, sentence.size() - 1);
    for (int at = Math.max(0, verb.index() - FAR_BEFORE); at <= last; at++) {
      if (isBid(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** An offer; a call for what both are to do: "for a mutual withdrawal". */
  private boolean isBid(Sentence sentence, int at) {
    String lemma = Syntax.lemma(sentence.token(at));
    if (!lexicon.is("bid of both", lemma) || !sentence.token(at).isNoun()) {
      return lexicon.is("bid", lemma);
    }
    int last = Math.min(at + FAR, sentence.size() - 1);
    boolean led = at + 1 < sentence.size() && sentence.token(at + 1).text().equals("for");
    for (int word = at + 2; word <= last && led; word++) {
      if (WordClass.SHARED.has(sentence.token(word).text())
          || lexicon.is("common", sentence.token(word).text())
          || lexicon.is("joint matter", Syntax.lemma(sentence.token(word)))) {
        return true;
      }
    }
    return false;
  }

  /** To study: nobody has answered yet. */
  boolean isConsidering(String lemma) {
    return lexicon.is("considering offers", lemma);
  }

  /** To turn down, to accept, to study. */
  boolean isAnswering(String lemma) {
    return isConsidering(lemma)
        || lexicon.is("declining", lemma)
        || lexicon.is("accepting offers", lemma);
  }

  private boolean isTaken(Syntax syntax, int verb) {
    return lexicon.is("accepting offers", syntax.lemma(verb));
  }

  /** "Peru turned down a Chilean offer to share the port": it says whose it was, and what. */
  boolean isAnswered(Syntax syntax, int verb) {
    List<String> particles =
        syntax.tree().children(verb, "compound:prt").stream().map(syntax::word).toList();
    return (particles.contains("down") || !syntax.lemma(verb).equals("turn"))
        && (particles.contains("aside")
            || syntax.word(verb + 1).equals("aside")
            || !syntax.lemma(verb).equals("brush"))
        && (particles.contains("up") || !syntax.lemma(verb).equals("take"))
        && of(syntax, verb)
            .filter(offer -> isNew(syntax, offer) && isBinding(syntax, offer))
            .filter(
                offer ->
                    !lexicon.is("asked of one", syntax.lemma(verb) + ' ' + syntax.lemma(offer)))
            .isPresent();
  }

  /** The offer that the verb turns down. */
  Optional<Integer> of(Syntax syntax, int verb) {
    boolean passive = syntax.isPassive(verb);
    return syntax.tree().children(verb, passive ? "nsubj" : "obj").stream()
        .filter(at -> (passive || at > verb) && isBid(syntax.sentence(), at))
        .findFirst();
  }

  /** "A Chilean offer", "the offer by Chile": a bare "the offer" has been told before. */
  private static boolean isNew(Syntax syntax, int offer) {
    String first = syntax.word(syntax.runStart(offer));
    return !first.matches("the|this|that|its|their") || !syntax.phrases(offer, "by").isEmpty();
  }

  /** What it is to do, or about, is said, and that is not only to talk or to help. */
  private boolean isBinding(Syntax syntax, int offer) {
    boolean said = false;
    for (int at : syntax.tree().children(offer, "acl", "ccomp", "nmod", "xcomp")) {
      boolean matter = syntax.isVerb(at) || syntax.preposition(at).matches("on|for|of|over");
      if (at > offer && matter) {
        if (isAside(syntax, at) || isClaim(syntax, at) || isOfPact(syntax, at)) {
          return false;
        }
        said = true;
      }
    }
    boolean infinitive = syntax.word(offer + 1).equals("to") && syntax.isVerb(offer + 2);
    int verb = syntax.tree().head(offer); // took up an offer by Chile to use its port
    for (int use : syntax.tree().children(verb, "xcomp", "advcl")) {
      said |=
          isTaken(syntax, verb)
              && use > offer
              && syntax.word(use - 1).equals("to")
              && !isAside(syntax, use);
    }
    return said || infinitive && !lexicon.is("aside", syntax.lemma(offer + 2));
  }

  /** To reopen their pact: the pact is spoken of itself. */
  private boolean isOfPact(Syntax syntax, int verb) {
    return syntax.isVerb(verb)
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(object -> lexicon.noun(syntax.lemma(object)).isPresent());
  }

  /** "The suggestion that Chile would quit": what somebody thinks, and no offer. */
  private static boolean isClaim(Syntax syntax, int verb) {
    return syntax.preposition(verb).equals("that")
        && (!syntax.tree().children(verb, "aux", "cop").isEmpty() || syntax.isPast(verb));
  }

  /** To talk, for talks, to hold talks. */
  private boolean isAside(Syntax syntax, int at) {
    return lexicon.is("aside", syntax.lemma(at))
        || syntax.tree().children(at, "obj", "nmod").stream()
            .anyMatch(object -> lexicon.is("aside", syntax.lemma(object)));
  }
}
