package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import java.util.List;

/** Who fights where a truce is wanted or made, though the sentence does not name them as such. */
final class FightingParties {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  FightingParties(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "Called for a ceasefire in Yemen": it is for those who fight there. */
  void where(AgreementMention mention, List<Act> acts, Parties parties) {
    Syntax syntax = mention.syntax();
    int in = mention.head() + 1;
    boolean wanted =
        mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
            && parties.sure().isEmpty()
            && !parties.hasGroup()
            && acts.stream().allMatch(act -> StatusChooser.isSought(act.status()))
            && syntax.word(in).equals("in")
            && syntax.tag(in + 1).startsWith("NNP");
    boolean resolved = // a council calls for it
        !parties.maybe().isEmpty()
            && parties.maybe().stream().allMatch(politics.sides()::isAssembly);
    if (wanted && !resolved) {
      politics.named(syntax, in + 1, in + 1).stream()
          .filter(politics.sides()::isCountry)
          .forEach(parties.sure()::add);
      if (!parties.sure().isEmpty()) {
        parties.maybe().removeIf(id -> !politics.sides().isArmed(id));
      }
    }
  }

  /** "Peru's minister resigned over a truce with the rebels": it is Peru that made it with them. */
  void other(AgreementMention mention, Parties parties) {
    boolean open =
        mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
            && mention.isWithSomebody()
            && parties.sure().size() == 1
            && parties.maybe().isEmpty()
            && !parties.hasGroup();
    List<String> before =
        open
            ? politics.named(mention.syntax(), 0, mention.first() - 1).stream()
                .filter(politics.sides()::isCountry)
                .filter(id -> !parties.sure().contains(id))
                .toList()
            : List.of();
    if (before.size() == 1) {
      parties.frame().addAll(before);
    }
  }

  /** "In the war against the rebels there is no sign of a deal": it is they who would make it. */
  void against(AgreementMention mention, List<Act> acts, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean open =
        !mention.clause()
            && mention.strong()
            && parties.sure().isEmpty()
            && parties.maybe().isEmpty()
            && !parties.hasGroup()
            && !acts.isEmpty()
            && acts.stream().allMatch(act -> StatusChooser.isSought(act.status()));
    for (int war = 0; open && war < mention.first(); war++) {
      if (lexicon.is("warfare", syntax.lemma(war)) && syntax.token(war).isNoun()) {
        syntax.phrases(war, "against", "with").stream()
            .flatMap(at -> politics.at(syntax, at).stream())
            .filter(politics.sides()::isArmed)
            .forEach(parties.sure()::add);
      }
    }
  }

  /** "Sudanese rebels and the government": that of Sudan, wherever the story was written. */
  void ownGovernment(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    List<String> states = parties.sure().stream().filter(politics.sides()::isCountry).toList();
    List<String> fighters = parties.sure().stream().filter(politics.sides()::isArmed).toList();
    if (parties.sure().size() != 2 || states.size() != 1 || fighters.size() != 1) {
      return;
    }
    List<String> own = nation(syntax);
    int last = syntax.sentence().size() - 1;
    boolean unnamed = !politics.named(syntax, 0, last).contains(states.get(0));
    if (own.size() == 1 && !own.contains(states.get(0)) && unnamed) {
      parties.sure().remove(states.get(0));
      parties.sure().addAll(own);
    }
  }

  /** The state whose rebels a sentence speaks of. */
  private List<String> nation(Syntax syntax) {
    for (int at = 0; at + 1 < syntax.sentence().size(); at++) {
      if (PhraseWords.isNationality(syntax.sentence(), at)
          && lexicon.is("armed", syntax.lemma(at + 1))) {
        return politics.named(syntax, at, at);
      }
    }
    return List.of();
  }
}
