package io.github.entente.extract.agreement;

import io.github.entente.model.ActorKind;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells deals that people of one state make with each other, which are not political here. */
final class HomeDeals {

  /** So many words before a verb its doers may begin. */
  private static final int HOUSE = 6;

  private final AgreementLexicon lexicon;
  private final Politics politics;

  HomeDeals(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "The president cut a deal with Senator Lott": both are of one state, and no rebels. */
  void note(AgreementMention mention, Act act, Parties parties) {
    if (isPeace(mention)) {
      return;
    }
    Syntax syntax = mention.syntax();
    Set<String> doing = new LinkedHashSet<>();
    syntax.subjects(act.at()).forEach(at -> doing.addAll(politics.at(syntax, at)));
    boolean agreed = act.raw() == AgreementStatus.AGREED && act.form() == Act.Form.ACTIVE;
    if (agreed
        && doing.size() == 1
        && syntax.subjects(act.at()).stream().anyMatch(s -> isChamber(syntax, s))) {
      parties.addBusiness(); // House and Senate negotiators
    }
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
    if (isPeace(mention)) {
      return;
    }
    Syntax syntax = mention.syntax();
    List<Integer> between = syntax.phrases(mention.head(), "between");
    syntax
        .tree()
        .children(mention.head(), "acl")
        .forEach(verb -> between.addAll(syntax.phrases(verb, "between")));
    Set<String> states = new LinkedHashSet<>();
    between.forEach(at -> states.addAll(politics.at(syntax, at)));
    boolean people = between.size() > 1 && between.stream().allMatch(at -> isPerson(syntax, at));
    if (people && states.size() == 1 && states.stream().allMatch(politics.sides()::isCountry)) {
      parties.addBusiness();
    }
  }

  /** "A deal on the budget", "agreed on a budget": those of one state make it. */
  void noteMatter(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    List<Integer> matters = new ArrayList<>(syntax.phrases(mention.head(), "on", "over"));
    if (syntax.word(mention.head() + 1).equals("to") && syntax.isVerb(mention.head() + 2)) {
      matters.addAll(syntax.tree().children(mention.head() + 2, "obj")); // to balance the budget
    }
    boolean chamber = // a compromise with the House
        syntax.phrases(mention.head(), "with").stream()
            .anyMatch(at -> lexicon.is("chamber", syntax.lemma(at)));
    boolean home =
        chamber || matters.stream().anyMatch(at -> lexicon.is("elsewhere", syntax.lemma(at)));
    if (home) {
      parties.addBusiness();
    }
  }

  /** "The parties agreed on the make-up of a cabinet": those of one state share its offices. */
  void noteOffices(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean politicians =
        syntax.subjects(act.at()).stream()
            .anyMatch(
                at ->
                    syntax.token(at).tag().equals("NNS")
                        && lexicon.is("politician", syntax.lemma(at))
                        && at > syntax.runStart(at)
                        && politics.at(syntax, at).size() < 2);
    if (!politicians || isPeace(mention) || !syntax.phrases(act.at(), "with").isEmpty()) {
      return;
    }
    List<Integer> matters = new ArrayList<>(syntax.phrases(act.at(), "on", "over"));
    for (int verb : syntax.tree().children(act.at(), "xcomp")) {
      matters.addAll(syntax.tree().children(verb, "obj"));
    }
    boolean offices =
        matters.stream()
            .anyMatch(
                at ->
                    syntax.tree().subtree(at).stream()
                        .anyMatch(each -> lexicon.is("offices", syntax.lemma(each))));
    if (offices) {
      parties.addBusiness();
    }
  }

  /** "The White House and Republican leaders": parties of one state by their names. */
  private boolean isOfHouse(Syntax syntax, int verb) {
    for (int at = Math.max(0, verb - HOUSE); at < verb; at++) {
      if (lexicon.is("house party", syntax.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Opposition parties agreed to field one candidate". */
  void noteParties(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean home =
        syntax.subjects(act.at()).stream()
            .filter(at -> syntax.word(at).equals("parties"))
            .anyMatch(at -> at > 0 && lexicon.is("partisan", syntax.word(at - 1)));
    boolean house =
        act.form() == Act.Form.ACTIVE
            && parties.count() == 0
            && isOfHouse(syntax, act.at())
            && Stream.concat(parties.sure().stream(), parties.maybe().stream())
                    .filter(politics.sides()::isSide)
                    .distinct()
                    .count()
                < 2;
    boolean endorsed = // a compromise plan endorsed by Senate Democrats
        act.form() == Act.Form.PASSIVE
            && !mention.strong()
            && !syntax.agents(act.at()).isEmpty()
            && syntax.agents(act.at()).stream()
                .allMatch(at -> lexicon.is("house party", syntax.lemma(at)));
    if ((home || house || endorsed)
        && !isPeace(mention)
        && syntax.phrases(act.at(), "with").isEmpty()) {
      parties.addBusiness();
    }
  }

  /** Two leaders of one state who end a war are sides of it. */
  private static boolean isPeace(AgreementMention mention) {
    return mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
        || mention.hasModifier("peace");
  }

  private boolean isChamber(Syntax syntax, int subject) {
    int first = syntax.runStart(subject);
    while (first > 1
        && syntax.word(first - 1).equals("and")
        && syntax.token(first - 2).isProper()) {
      first = syntax.runStart(first - 2);
    }
    boolean chamber = false;
    for (int at = first; at <= subject; at++) {
      chamber |= lexicon.is("chamber", syntax.lemma(at)) && !syntax.word(at - 1).equals("white");
    }
    return chamber;
  }

  /** "The coalition agreed on taxes": the parties of one government, unless it is one of arms. */
  void noteCoalition(AgreementMention mention, Parties parties) {
    boolean home = false;
    for (Token token : mention.sentence().tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.endsWith("-led") || lexicon.is("alliance", word)) {
        return;
      }
      int next = token.index() + 1;
      boolean led = // a coalition led by Ahrar
          next + 1 < mention.sentence().size()
              && mention.sentence().token(next).text().equals("led")
              && mention.sentence().token(next + 1).text().equals("by");
      home |= !led && Syntax.lemma(token).equals("coalition");
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
            && states.stream()
                .noneMatch(id -> politics.sides().isCountry(id) && !doing.contains(id));
    boolean home = person && !apart && !doing.isEmpty() && doing.containsAll(states);
    boolean house = // a deal of the Speaker with the White House
        !doing.isEmpty()
            && doing.containsAll(states)
            && (lexicon.is("chamber", syntax.lemma(with)) || syntax.word(with).equals("kremlin"))
            && syntax.token(with).isProper();
    return benches && !apart || home || house;
  }
}
