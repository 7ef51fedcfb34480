package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Gatherings beside an act: where it was done is no party of it, who talked there is. */
final class Venues {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;

  Venues(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
  }

  /** Drops the places among an act's subjects; returns whether there were any. */
  boolean dropFrom(List<Integer> subjects, Syntax syntax, Act act) {
    int main = syntax.tree().head(act.at());
    boolean sent = // left for Lima to sign, where trees have Lima sign
        main >= 0
            && WordClass.SETTING_OUT.has(syntax.lemma(main))
            && subjects.removeIf(at -> syntax.word(at - 1).equals("for"));
    if (sent) {
      subjects.addAll(syntax.subjects(main));
    }
    return subjects.removeIf(at -> isGathering(syntax, at));
  }

  /** "The Lima summit ended without a pact": a town before the noun is where they met. */
  private boolean isGathering(Syntax syntax, int noun) {
    return lexicon.is("venue", syntax.lemma(noun))
        && syntax.tag(noun - 1).equals("NNP")
        && syntax.tree().is(noun - 1, "compound")
        && politics.named(syntax, syntax.runStart(noun), noun - 1).size() < 2
        && (syntax.token(noun - 1).entity() == EntityType.LOCATION || isTown(syntax, noun - 1));
  }

  /** A name of a place that stands for the state in which it lies. */
  private boolean isTown(Syntax syntax, int name) {
    return politics.named(syntax, syntax.runStart(name), name).stream()
        .allMatch(
            id ->
                politics.sides().isCountry(id)
                    && !politics.cast().actor(id).name().contains(syntax.token(name).text()));
  }

  /** "The deal was struck after six days of talks with Peru and Chile". */
  void afterTalks(Syntax syntax, Act act, Parties parties) {
    boolean open = act.doer() != Doer.MEDIATOR && parties.sure().isEmpty();
    if (act.status() != AgreementStatus.AGREED || !open) {
      return;
    }
    for (int spell : syntax.phrases(act.at(), "after", "following", "during", "in", "at")) {
      List<Integer> talks = new ArrayList<>(syntax.phrases(spell, "of"));
      talks.add(spell);
      for (int noun : talks) {
        if (lexicon.is("negotiating", syntax.lemma(noun))) {
          for (int head : syntax.phrases(noun, "with", "between")) {
            nouns.add(syntax, head, parties, parties.sure()::add);
          }
        }
      }
    }
  }
}
