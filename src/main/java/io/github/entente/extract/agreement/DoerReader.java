package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads who does what is done to an agreement: subjects, partners, agents, those of its terms. */
final class DoerReader {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;
  private final ClauseParties clauses;
  private final Proxies proxies;
  private final RelativeSides relatives;
  private final Accusers accusers;
  private final Venues venues;

  DoerReader(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
    this.clauses = new ClauseParties(lexicon, politics, nouns);
    this.proxies = new Proxies(lexicon, politics, nouns);
    this.relatives = new RelativeSides(lexicon, politics);
    this.accusers = new Accusers(lexicon, politics, nouns);
    this.venues = new Venues(lexicon, politics, nouns);
  }

  void read(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    if (Pleas.isPleadedFor(syntax, act.at())) {
      return;
    }
    boolean which = // which was signed by Peru
        act.form() == Act.Form.ACTIVE
            && syntax.hasPassiveAuxiliary(act.at())
            && syntax.isRelative(act.at())
            && syntax.tree().head(act.at()) == mention.head();
    switch (which ? Act.Form.PASSIVE : act.form()) {
      case ACTIVE -> {
        List<Integer> subjects = new ArrayList<>(syntax.subjects(act.at()));
        if (WordClass.REPLACING.has(syntax.lemma(act.at()))) {
          subjects.removeIf(at -> syntax.word(at).matches("it|this|which")); // the new agreement
        }
        if (!syntax.phrases(act.at(), "with").isEmpty()) {
          subjects.removeIf(at -> theyAlone(syntax, at, parties)); // a deal they cut with Peru
        }
        boolean gathering = venues.dropFrom(subjects, syntax, act);
        int known = parties.sure().size() + parties.maybe().size() + parties.mediators().size();
        add(syntax, subjects, act.doer(), parties);
        if (subjects.size() > 1
            && subjects.stream()
                .anyMatch(
                    at ->
                        nouns.isUnnamedSide(syntax, at)
                            || Politics.isCounterpart(syntax, at)
                            || syntax.tag(at).equals("NNPS")
                                && politics.at(syntax, at).isEmpty())) {
          parties.addPartner();
        }
        if (known == 0 && subjects.stream().anyMatch(at -> isCivil(syntax, at))) {
          parties.addBusiness(); // farmers from Peru and Chile
        }
        boolean found =
            parties.sure().size() + parties.maybe().size() + parties.mediators().size() > known;
        if (!found && !gathering && !parties.hasGroup() && !parties.hasBusiness()) {
          beside(syntax, act, parties);
        }
        partners(syntax, act, parties);
        takenOut(syntax, act, parties);
        accusers.ofAct(mention, act, parties);
        proxies.read(syntax, act, parties);
        parties.sure().addAll(relatives.of(syntax, act.at()));
      }
      case PASSIVE -> {
        if (isInto(syntax, act)) {
          add(syntax, syntax.subjects(act.at()), act.doer(), parties); // Chile was forced into it
        }
        boolean between = !syntax.phrases(act.at(), "between").isEmpty();
        boolean crafted = lexicon.is("crafting", syntax.lemma(act.at()));
        boolean shaped = // the truce between the two, negotiated by Oman
            (crafted || syntax.lemma(act.at()).equals("negotiate")) && parties.sure().size() > 1;
        for (int agent : syntax.agents(act.at())) {
          Set<String> agents = politics.at(syntax, agent);
          boolean urged = // urged by the African Union
              act.raw() == AgreementStatus.PROPOSED
                  && agents.stream()
                      .allMatch(
                          id ->
                              politics.sides().isSovereign(id)
                                  && !politics.sides().isStateOrFighters(id));
          boolean other =
              urged
                  || between
                  || shaped && agents.stream().noneMatch(parties.sure()::contains)
                  || crafted && agents.stream().noneMatch(politics.sides()::isStateOrFighters);
          if (other && !agents.isEmpty()) {
            parties.mediators().addAll(agents); // worked out by the Red Cross
          } else {
            add(syntax, List.of(agent), act.doer(), parties);
          }
        }
        partners(syntax, act, parties);
        venues.afterTalks(syntax, act, parties);
        proxies.read(syntax, act, parties);
      }
      case NOUN -> {
        clauses.ofEvent(mention, act, parties);
        if (act.status() == AgreementStatus.VIOLATED) {
          accusers.teller(syntax, act, parties);
        }
      }
      case FRAME -> {
        clauses.frame(mention, act, parties);
        partner(mention, act, parties);
        accusers.accused(mention, act, parties);
      }
      case OWN -> {
        bound(syntax, act, parties);
        if (syntax.token(act.at()).isNoun()) { // is in force with Chile
          for (int head : syntax.phrases(act.at(), "with", "between")) {
            nouns.add(syntax, head, parties, parties.sure()::add);
          }
        }
      }
    }
  }

  /** "Peru keeps its boats in under a deal with Chile": who does so is the other side of it. */
  private void partner(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    if (mention.isWithSomebody() && syntax.preposition(mention.head()).equals("under")) {
      for (int subject : syntax.subjects(act.at())) {
        politics.at(syntax, subject).stream()
            .filter(politics.sides()::isStateOrFighters)
            .forEach(parties.sure()::add);
      }
    }
  }

  /** "The pact commits Peru and Chile to patrols": whom it binds are its parties. */
  private void bound(Syntax syntax, Act act, Parties parties) {
    boolean binds = lexicon.is("binding", syntax.lemma(act.at()));
    for (int object : syntax.tree().children(act.at(), "obj", "iobj")) {
      for (int each : syntax.coordinated(object)) {
        boolean people = syntax.token(each).tag().equals("NNPS"); // obliges Peruvians to pay
        politics.at(syntax, each).stream()
            .filter(
                id ->
                    (binds ? politics.sides().isSide(id) : politics.sides().isSovereign(id))
                        && !people)
            .forEach(binds ? parties.sure()::add : parties.frame()::add);
      }
    }
  }

  private boolean isCivil(Syntax syntax, int head) {
    return !syntax.token(head).isProper() && lexicon.is("civil", syntax.lemma(head));
  }

  /** Whether it is a "they" that is one side, whom the article may have named. */
  private boolean theyAlone(Syntax syntax, int at, Parties parties) {
    if (!syntax.word(at).equals("they")) {
      return false;
    }
    politics.party(syntax, at).filter(politics.sides()::isSide).ifPresent(parties.sure()::add);
    return true;
  }

  private void add(Syntax syntax, List<Integer> heads, Doer doer, Parties parties) {
    for (int head : heads) {
      if (nouns.isGoBetween(syntax, head)) {
        politics.at(syntax, head).forEach(parties.mediators()::add); // a U.N. mediator
        continue;
      }
      switch (doer) {
        case PARTY -> nouns.add(syntax, head, parties, parties.sure()::add);
        case MAYBE -> nouns.add(syntax, head, parties, parties.maybe()::add);
        case MEDIATOR -> politics.at(syntax, head).forEach(parties.mediators()::add);
        case NONE -> {}
      }
    }
  }

  /** The names right before a verb whose subject the tree does not show. */
  private void beside(Syntax syntax, Act act, Parties parties) {
    int last = PartyNouns.lastBefore(syntax, act.at());
    if (last < 0 || isWhere(syntax, last, act.at())) {
      return;
    }
    int first = PartyNouns.firstBefore(syntax, last);
    boolean place = // talks on the flow of the Danube ended
        syntax.token(last).entity() == EntityType.LOCATION
            && !syntax.preposition(last).isEmpty()
            && politics.named(syntax, first, last).isEmpty();
    if (place) {
      return;
    }
    switch (act.doer()) {
      case PARTY -> {
        parties.sure().addAll(politics.named(syntax, first, last));
        nouns.add(syntax, last, parties, parties.sure()::add);
      }
      case MAYBE -> parties.maybe().addAll(politics.named(syntax, first, last));
      case MEDIATOR, NONE -> {}
    }
  }

  /** "Met in Peru to discuss it": where they did so. */
  private static boolean isWhere(Syntax syntax, int name, int verb) {
    boolean to = false;
    for (int at = name + 1; at < verb; at++) {
      to |= syntax.token(at).tag().equals("TO");
    }
    return to && syntax.preposition(name).matches("in|at|on");
  }

  /** Those on the other side of the verb: signed with, proposed to, handed to. */
  private void partners(Syntax syntax, Act act, Parties parties) {
    for (int subject : syntax.subjects(act.at())) {
      for (int verb : syntax.tree().children(subject, "acl")) {
        if (syntax.word(verb).equals("meeting") && act.doer() == Doer.PARTY) {
          for (int object : syntax.tree().children(verb, "obj")) { // Peru's envoys meeting Chile's
            nouns.add(syntax, object, parties, parties.sure()::add);
          }
        }
      }
      boolean event = // the talks between them; the quarrel between them was settled
          lexicon.event(syntax.lemma(subject)).isPresent()
              || lexicon.isIdiom(syntax.lemma(act.at()), syntax.lemma(subject));
      List<Integer> tied =
          new ArrayList<>(event ? syntax.phrases(subject, "between", "with") : List.of());
      for (int inner : syntax.phrases(subject, "of")) {
        if (lexicon.event(syntax.lemma(inner)).isPresent()) {
          tied.addAll(syntax.phrases(inner, "between", "with"));
        }
      }
      for (int head : tied) {
        nouns.add(syntax, head, parties, parties.sure()::add);
      }
    }
    for (int head : syntax.phrases(act.at(), "with", "between", "among")) {
      nouns.add(syntax, head, parties, parties.sure()::add);
      boolean between = syntax.preposition(head).equals("between"); // of two, if one is not known
      if (between || nouns.isUnnamedSide(syntax, head)) {
        parties.addPartner();
      }
    }
    int main = syntax.tree().head(act.at());
    if (act.doer() == Doer.PARTY
        && syntax.tree().is(act.at(), "advcl", "conj")
        && syntax.token(act.at()).tag().equals("VBG")
        && syntax.lemma(main).equals("turn")) {
      for (int head : syntax.phrases(main, "to")) {
        nouns.add(syntax, head, parties, parties.sure()::add); // turned to Chile, striking a deal
      }
    }
    if (act.doer() == Doer.MAYBE) {
      if (lexicon.is("demander", syntax.lemma(act.at())) && !syntax.isPassive(act.at())) {
        for (int head : syntax.tree().children(act.at(), "obj")) {
          if (head > act.at() && syntax.token(head).entity() == EntityType.LOCATION) {
            nouns.add(syntax, head, parties, parties.maybe()::add); // asked Chile for a convention
          }
        }
      }
      if (syntax.tree().is(act.at(), "advcl") && syntax.token(act.at()).tag().equals("VBG")) {
        for (int head : syntax.phrases(syntax.tree().head(act.at()), "to")) {
          nouns.add(syntax, head, parties, parties.maybe()::add); // wrote to them, proposing a pact
        }
      }
      for (int head : syntax.phrases(act.at(), "to")) {
        nouns.add(syntax, head, parties, parties.maybe()::add);
      }
      for (int head : syntax.tree().children(act.at(), "iobj")) {
        nouns.add(syntax, head, parties, parties.maybe()::add);
      }
    }
  }

  /** "Forced Chile into a deal". */
  private boolean isInto(Syntax syntax, Act act) {
    return act.raw() == AgreementStatus.AGREED
        && lexicon.verbs(syntax.lemma(act.at())).stream()
            .anyMatch(v -> v.prepositions().contains("into"));
  }

  /** "Is taking Peru out of the treaty", "joined Chile in a pact": the party is the object. */
  private void takenOut(Syntax syntax, Act act, Parties parties) {
    boolean in =
        act.raw() == AgreementStatus.AGREED
            && (syntax.lemma(act.at()).equals("join") || isInto(syntax, act));
    boolean out =
        act.raw() == AgreementStatus.TERMINATED && WordClass.TAKING_OUT.has(syntax.lemma(act.at()));
    if (in || out) {
      for (int object : syntax.tree().children(act.at(), "obj")) {
        for (int each : syntax.coordinated(object)) {
          nouns.add(syntax, each, parties, parties.sure()::add);
        }
      }
    }
  }
}
