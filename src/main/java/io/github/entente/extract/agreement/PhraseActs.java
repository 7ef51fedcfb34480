package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.model.AgreementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what set phrases of several words say of an agreement, right before it ("poured cold water
 * on the pact"), with it as their subject ("the pact came to an end") or around it ("more than the
 * pact allows").
 */
final class PhraseActs {

  /** So many words before an agreement a phrase may begin. */
  private static final int REACH = 11;

  /** So many words above its own a phrase may have its subject. */
  private static final int HIGHEST = 4;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;

  PhraseActs(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** Returns what the phrase says that the agreement ends or opens; empty if there is none. */
  Optional<Act> read(AgreementMention mention) {
    boolean pronoun = mention.syntax().token(mention.head()).is("PRP"); // put an end to it
    return pronoun
        ? Optional.empty()
        : told(mention).or(() -> fate(mention)).or(() -> exceeded(mention));
  }

  private Optional<Act> told(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    for (int at = mention.first() - 1; at >= Math.max(0, mention.first() - REACH); at--) {
      for (SetPhrase<Event> phrase : lexicon.phrases().at(syntax.sentence(), at)) {
        if (leadsTo(mention, phrase.end(syntax.sentence(), at))) {
          Event event = phrase.meaning();
          int anchor = anchor(syntax, at);
          boolean denied = phrase.first().matches("no|not|would|will"); // says so itself
          return Optional.of(
              denied
                  ? Act.told(anchor, event.status(), event.doer(), Form.ACTIVE)
                  : verbs.act(mention, anchor, event.status(), event.doer(), Form.ACTIVE));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but the agreement's own words, or "the terms of", is left between. */
  private boolean leadsTo(AgreementMention mention, int end) {
    Syntax syntax = mention.syntax();
    if (end < 0 || end > mention.head()) {
      return false;
    }
    for (int at = end; at < mention.first(); at++) {
      boolean own = syntax.token(at).tag().matches("DT|PRP\\$|JJ.*|CD|POS|NNPS?");
      boolean share =
          syntax.token(at).isNoun()
              && lexicon.is("share", syntax.lemma(at))
              && syntax.word(at + 1).matches("of|under|in|to");
      boolean of =
          syntax.word(at).matches("of|under|in|to") && lexicon.is("share", syntax.lemma(at - 1));
      if (!own && !share && !of) {
        return false;
      }
    }
    return true;
  }

  /** The word whose subject does what the phrase says: the verb, or what "is" stands before. */
  private static int anchor(Syntax syntax, int at) {
    int anchor = at;
    for (int steps = 0; steps < HIGHEST && anchor >= 0; steps++) {
      boolean verb = syntax.isVerb(anchor) && !syntax.isAuxiliary(anchor);
      if (verb || !syntax.subjects(anchor).isEmpty()) {
        return anchor;
      }
      anchor = syntax.tree().head(anchor);
    }
    return at;
  }

  /** "Shipped more than the accord with Chile allows": told by the order of the words. */
  private Optional<Act> exceeded(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (!syntax.word(mention.first() - 1).equals("than")) {
      return Optional.empty();
    }
    int verb = mention.head() + 1;
    while (syntax.tag(verb).matches("IN|DT|PRP\\$|JJ|NNPS?|NN|CC")) {
      verb++;
    }
    int shipped = mention.first() - 2;
    while (shipped > 0 && syntax.tag(shipped).matches("JJR?|RBR|NN.*|TO|IN|DT")) {
      shipped--;
    }
    boolean more =
        syntax.tag(verb).equals("VBZ")
            && lexicon.is("content", syntax.lemma(verb))
            && syntax.tag(shipped).matches("VBD|VBN|VBZ")
            && !syntax.isNegated(shipped);
    return more
        ? Optional.of(Act.told(verb, AgreementStatus.VIOLATED, Doer.NONE, Form.OWN))
        : Optional.empty();
  }

  private Optional<Act> fate(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    if (verb < mention.head() || !syntax.tree().is(mention.head(), "nsubj")) {
      return Optional.empty();
    }
    List<Integer> starts = new ArrayList<>(List.of(verb));
    starts.addAll(syntax.tree().children(verb, "cop", "aux", "aux:pass", "advmod"));
    for (int start : starts) {
      for (SetPhrase<Event> phrase : lexicon.fates().at(syntax.sentence(), start)) {
        if (start > mention.head() && phrase.end(syntax.sentence(), start) > verb) {
          AgreementStatus status = phrase.meaning().status();
          boolean lasts = status == AgreementStatus.IN_FORCE; // "will stay in place"
          boolean denied = phrase.words().contains("not");
          return Optional.of(
              lasts || denied
                  ? Act.told(verb, status, Doer.NONE, Form.OWN)
                  : verbs.act(mention, verb, status, Doer.NONE, Form.OWN));
        }
      }
    }
    return Optional.empty();
  }
}
