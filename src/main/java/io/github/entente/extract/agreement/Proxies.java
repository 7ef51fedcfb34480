package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those who act for others: "negotiated by Peru on behalf of Chile and the rebels" makes Chile and
 * the rebels its sides, "reached through Omani officers" makes Oman the one who helped.
 */
final class Proxies {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;

  Proxies(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
  }

  /** Notes those for whom, and those through whom, an act is done. */
  void read(Syntax syntax, Act act, Parties parties) {
    behalf(syntax, act.at(), parties);
    through(syntax, act.at(), parties);
  }

  /** "By Peru on behalf of both sides": they are bound, and not Peru; one alone is its own. */
  private void behalf(Syntax syntax, int verb, Parties parties) {
    List<Integer> principals = new ArrayList<>();
    for (int at : syntax.phrases(verb, "on")) {
      if (syntax.word(at).equals("behalf")) {
        principals.addAll(syntax.phrases(at, "of"));
        syntax.coordinated(at).stream().filter(other -> other > at).forEach(principals::add);
      }
    }
    Set<String> bound = new LinkedHashSet<>();
    for (int principal : principals) {
      nouns.add(syntax, principal, parties, bound::add);
    }
    if (bound.size() < 2) {
      return;
    }
    List<Integer> doers = new ArrayList<>(syntax.agents(verb));
    if (doers.isEmpty()) {
      doers.addAll(syntax.subjects(verb));
    }
    Set<String> between = new LinkedHashSet<>();
    doers.forEach(at -> between.addAll(politics.at(syntax, at)));
    between.removeAll(bound);
    parties.sure().removeAll(between);
    parties.maybe().removeAll(between);
    parties.mediators().addAll(between);
    parties.sure().addAll(bound);
  }

  /** "Through Omani officers": a go-between, unless they are a side's own ("its envoys"). */
  private void through(Syntax syntax, int verb, Parties parties) {
    for (int at : syntax.phrases(verb, "through", "via")) {
      boolean people =
          lexicon.is("representative", syntax.lemma(at))
              || nouns.isGoBetween(syntax, at)
              || syntax.token(at).isProper();
      boolean own = !syntax.tree().children(at, "nmod:poss").isEmpty();
      if (people && !own) {
        politics.at(syntax, at).stream()
            .filter(id -> !parties.sure().contains(id) || nouns.isGoBetween(syntax, at))
            .forEach(parties.mediators()::add);
      }
    }
  }
}
