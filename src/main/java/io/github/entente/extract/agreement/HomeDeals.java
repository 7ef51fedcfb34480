package io.github.entente.extract.agreement;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells deals that people of one state make with each other, which are not political here. */
final class HomeDeals {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  HomeDeals(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "The president cut a deal with Senator Lott": both are of one state, and no rebels. */
  void note(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    Set<String> doing = new LinkedHashSet<>();
    syntax.subjects(act.at()).forEach(at -> doing.addAll(politics.at(syntax, at)));
    List<Integer> with = new ArrayList<>(syntax.phrases(act.at(), "with"));
    with.addAll(syntax.phrases(mention.head(), "with"));
    for (int head : with) {
      if (act.form() == Act.Form.ACTIVE && isHome(syntax, head, doing)) {
        parties.addBusiness();
      }
    }
  }

  /** "The deal between Senators Reid and Lott": two people of one state, and no rebels. */
  void notePair(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    List<Integer> between = syntax.phrases(mention.head(), "between");
    syntax
        .tree()
        .children(mention.head(), "acl")
        .forEach(verb -> between.addAll(syntax.phrases(verb, "between")));
    Set<String> states = new LinkedHashSet<>();
    between.forEach(at -> states.addAll(politics.at(syntax, at)));
    boolean people = between.size() > 1 && between.stream().allMatch(at -> isPerson(syntax, at));
    if (people && states.size() == 1 && states.stream().allMatch(politics::isCountry)) {
      parties.addBusiness();
    }
  }

  /** "The coalition agreed on taxes": the parties of one government, unless it is one of arms. */
  void noteCoalition(AgreementMention mention, Parties parties) {
    boolean home = false;
    for (Token token : mention.sentence().tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.endsWith("-led") || lexicon.is("alliance", word)) {
        return;
      }
      home |= Syntax.lemma(token).equals("coalition");
    }
    if (home) {
      parties.addBusiness();
    }
  }

  private boolean isPerson(Syntax syntax, int at) {
    return politics
        .cast()
        .actorAt(syntax.sentence(), at)
        .map(politics.cast()::actor)
        .filter(a -> a.kind() == ActorKind.PERSON)
        .isPresent();
  }

  private boolean isHome(Syntax syntax, int with, Set<String> doing) {
    boolean person = isPerson(syntax, with);
    boolean apart =
        syntax.tree().subtree(with).stream().anyMatch(t -> lexicon.is("armed", syntax.lemma(t)));
    Set<String> states = politics.at(syntax, with);
    boolean benches =
        lexicon.is("bench", syntax.lemma(with))
            && states.stream().noneMatch(id -> politics.isCountry(id) && !doing.contains(id));
    return benches && !apart || person && !apart && !states.isEmpty() && doing.containsAll(states);
  }
}
