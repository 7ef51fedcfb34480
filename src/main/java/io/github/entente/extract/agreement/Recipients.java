package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The other side of what one state agrees to do, in clauses without a noun for it: whose things it
 * takes, whom it gives something, from whom it gets something in return.
 */
final class Recipients {

  private static final int HIGHEST = 8;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Offers offers;
  private final Trades trades;
  private final Promises promises;
  private final JointMatters matters;

  Recipients(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.offers = new Offers(lexicon);
    this.trades = new Trades(lexicon);
    this.promises = new Promises(lexicon);
    this.matters = new JointMatters(lexicon, new JointActs(lexicon));
  }

  /** Returns the one country beside those that are known; nothing if there are more, or none. */
  Set<String> of(AgreementMention mention, Set<String> known) {
    Set<String> offering = offering(mention);
    if (!offering.isEmpty()) {
      return offering;
    }
    Set<String> traded = promised(mention);
    traded.addAll(traded(mention));
    traded.removeAll(known);
    if (traded.size() == 1) {
      return traded;
    }
    Set<String> partners = partners(mention);
    partners.removeAll(known);
    if (!partners.isEmpty()) {
      return partners;
    }
    Set<String> owners = owners(mention);
    owners.removeAll(known);
    Set<String> others = new LinkedHashSet<>(owners.isEmpty() ? takers(mention) : owners);
    if (others.isEmpty()) {
      others.addAll(exchanging(mention, known));
    }
    if (others.isEmpty()) {
      others.addAll(concerned(mention));
    }
    others.removeAll(known);
    return others.size() == 1 && others.stream().allMatch(politics.sides()::isCountry)
        ? others
        : Set.of();
  }

  /**
   * "Came to terms with Peru", "settled its dispute with the rebels": whom the set phrase names.
   */
  private Set<String> partners(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    for (int noun : syntax.tree().children(mention.head(), "obj", "obl")) {
      if (lexicon.isIdiom(mention.lemma(), syntax.lemma(noun))) {
        syntax.phrases(noun, "with").forEach(at -> found.addAll(politics.at(syntax, at)));
      }
    }
    found.removeIf(id -> !politics.sides().isSide(id));
    return found;
  }

  /** "Won an assurance from Peru": who gave it, or was given it. */
  private Set<String> promised(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    List<Integer> others = new ArrayList<>();
    if (matters.mayPropose(mention.sentence(), syntax.token(mention.head()))) {
      others.addAll(matters.others(syntax, mention.head()));
    } else if (promises.isTold(syntax, mention.head())) {
      others.addAll(promises.others(syntax, mention.head()));
    }
    if (!others.isEmpty()) {
      for (int head : others) {
        politics.at(syntax, head).stream().filter(politics.sides()::isSide).forEach(found::add);
      }
    }
    return found;
  }

  /** "Will let Chilean boats fish in return for ships": the other side of what is traded. */
  private Set<String> traded(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    if (trades.mayBe(mention.sentence(), syntax.token(mention.head()))) {
      for (int head : trades.receivers(syntax, mention.head())) {
        found.addAll(politics.at(syntax, head));
        found.addAll(politics.named(syntax, syntax.runStart(head), head));
      }
      found.removeIf(id -> !politics.sides().isStateOrFighters(id));
      if (found.stream().filter(politics.sides()::isArmed).count() == 1) {
        found.removeIf(id -> !politics.sides().isArmed(id)); // those who hold whom they give back
      }
    }
    return found;
  }

  /** "Peru turned down a Chilean offer": whose it was. */
  private Set<String> offering(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    if (offers.isAnswering(mention.lemma())) {
      offers
          .of(syntax, mention.head())
          .ifPresent(
              at -> {
                found.addAll(politics.named(syntax, syntax.runStart(at), at - 1));
                syntax
                    .phrases(at, "by", "from")
                    .forEach(by -> found.addAll(politics.at(syntax, by)));
              });
      found.removeIf(id -> !politics.sides().isStateOrFighters(id));
    }
    return found;
  }

  /** "Peru agreed to take goods for Chile's debt", "to write off what Chile owes it". */
  private Set<String> owners(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> owners = new LinkedHashSet<>();
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      if (syntax.tree().is(at, "nmod:poss") && syntax.tree().isUnder(at, mention.head())) {
        owners.addAll(politics.at(syntax, at));
      }
      if (lexicon.is("owing", syntax.lemma(at)) && syntax.tree().isUnder(at, mention.head())) {
        owners.addAll(politics.named(syntax, syntax.runStart(at), at - 1)); // Chilean debts
        syntax.phrases(at, "of").forEach(of -> owners.addAll(politics.at(syntax, of)));
      }
      if (syntax.lemma(at).equals("owe") && syntax.tree().isUnder(at, mention.head())) {
        syntax.subjects(at).forEach(who -> owners.addAll(politics.at(syntax, who)));
      }
    }
    return owners;
  }

  /** "Peru agreed to lend Chile ships", "to lend ships to Chile", "to buy ships from Chile". */
  private Set<String> takers(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    Set<String> takers = new LinkedHashSet<>();
    List<Integer> verbs = new ArrayList<>(tree.children(mention.head(), "xcomp", "advcl"));
    verbs.add(mention.head()); // will lend Chile ships
    for (int verb : verbs) {
      if (verb < mention.head()) {
        continue;
      }
      boolean gives = lexicon.is("handing", syntax.lemma(verb));
      boolean takes = lexicon.is("obtaining", syntax.lemma(verb));
      for (int object : tree.children(verb, "obj")) {
        if (lexicon.is("goods", syntax.lemma(object))) { // to curb its sales to Chile
          tree.subtree(object).stream()
              .filter(at -> syntax.preposition(at).equals("to"))
              .forEach(at -> takers.addAll(politics.at(syntax, at)));
        }
      }
      if (!gives && !takes) {
        continue;
      }
      String tie = gives ? "to" : "from";
      boolean supplied = gives && !syntax.phrases(verb, "with").isEmpty();
      List<Integer> heads = new ArrayList<>(syntax.phrases(verb, tie));
      for (int object : tree.children(verb, "obj", "iobj")) {
        heads.addAll(syntax.phrases(object, tie));
        boolean run = // sell Chile natural gas, read as the gas of Chile
            gives
                && tree.is(object, "obj")
                && !syntax.token(object).isProper()
                && tree.head(verb + 1) == object
                && tree.is(verb + 1, "compound")
                && syntax.token(verb + 1).entity() == EntityType.LOCATION;
        if (run) {
          heads.add(verb + 1);
        }
        if (tree.is(object, "iobj") || supplied) { // provide Chile with ships
          heads.add(object);
        }
      }
      heads.forEach(head -> takers.addAll(politics.at(syntax, head)));
    }
    return takers;
  }

  /**
   * "Peru agreed to lift its ban on Chilean fish", "to let Chileans visit", "to join forces with
   * Chile": whom it concerns, if it is no deed against them and they are not only where it is done.
   */
  private Set<String> concerned(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    if (!AgreeingClauses.binds(mention.lemma())) {
      return found;
    }
    for (int verb : syntax.tree().children(mention.head(), "xcomp")) {
      List<Integer> acts = syntax.coordinated(verb);
      if (verb < mention.head() || acts.stream().anyMatch(act -> isHostile(syntax, act))) {
        continue;
      }
      for (int at : syntax.tree().subtree(verb)) {
        if (at > verb && syntax.token(at).tag().matches("JJ|NN.*") && isConcern(syntax, at, verb)) {
          found.addAll(politics.nameEndingAt(syntax, at, syntax.sentence().size()));
        }
      }
    }
    found.removeIf(id -> !politics.sides().isCountry(id));
    return found;
  }

  private boolean isHostile(Syntax syntax, int act) {
    return lexicon.is("hostile", syntax.lemma(act));
  }

  /** Whether no place, no fugitives and nobody's enemy is named here. */
  private boolean isConcern(Syntax syntax, int at, int verb) {
    for (int up = at, steps = 0; up != verb && up >= 0 && steps < HIGHEST; steps++) {
      String preposition = syntax.preposition(up);
      boolean relief = // to lift the embargo on Chile
          preposition.matches("against|on") && lexicon.is("relieving", syntax.lemma(verb));
      boolean apart = preposition.equals("against") || lexicon.is("locative", preposition);
      if (apart && !relief
          || lexicon.is("fugitive", syntax.lemma(up))
          || syntax.tree().is(up, "obj")
              && lexicon.is("entrance", syntax.lemma(syntax.tree().head(up)))) {
        return false;
      }
      up = syntax.tree().head(up);
    }
    return true;
  }

  /**
   * "Peru agreed to open its market in return for ships of Chile": whom the price names, or else
   * all whom the clause names.
   */
  private Set<String> exchanging(AgreementMention mention, Set<String> known) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    for (int at = mention.head() + 1; at < last; at++) {
      boolean traded =
          syntax.word(at).equals("in")
                  && WordClass.RETURN.has(syntax.word(at + 1))
                  && syntax.word(at + 2).equals("for")
              || syntax.word(at).equals("the")
                  && syntax.word(at + 1).equals("price")
                  && syntax.word(at + 2).matches("of|for");
      if (traded) {
        int comma = syntax.comma(at);
        int end = comma < 0 ? last : comma - 1;
        Set<String> price = new LinkedHashSet<>(politics.named(syntax, at + 3, end));
        price.removeAll(known);
        return price.size() == 1
            ? price
            : new LinkedHashSet<>(politics.named(syntax, mention.head() + 1, last));
      }
    }
    return Set.of();
  }
}
