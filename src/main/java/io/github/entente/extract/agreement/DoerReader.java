package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.ActorKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads who does what is done to an agreement: subjects, partners, agents, those of its terms. */
final class DoerReader {

  private static final Set<String> COUNTS =
      Set.of("two", "both", "three", "four", "these", "all", "the", "its", "each");

  private final AgreementLexicon lexicon;
  private final Politics politics;

  DoerReader(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  void read(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    switch (act.form()) {
      case ACTIVE -> {
        List<Integer> subjects = syntax.subjects(act.at());
        int known = parties.sure().size() + parties.maybe().size() + parties.mediators().size();
        add(syntax, subjects, act.doer(), parties);
        if (subjects.size() > 1 && subjects.stream().anyMatch(at -> isUnnamed(syntax, at))) {
          parties.addPartner();
        }
        boolean found =
            parties.sure().size() + parties.maybe().size() + parties.mediators().size() > known;
        if (!found && !parties.hasGroup() && !parties.hasBusiness()) {
          beside(syntax, act, parties);
        }
        partners(syntax, act, parties);
        takenOut(syntax, act, parties);
        told(syntax, act, parties);
        accuser(syntax, act, parties);
      }
      case PASSIVE -> {
        add(syntax, syntax.agents(act.at()), act.doer(), parties);
        partners(syntax, act, parties);
      }
      case NOUN -> ofEvent(mention, act, parties);
      case FRAME -> frame(syntax, act, parties);
      case OWN -> bound(syntax, act, parties);
    }
  }

  /** "The pact commits Peru and Chile to patrols": whom it binds are its parties. */
  private void bound(Syntax syntax, Act act, Parties parties) {
    boolean binds = lexicon.is("binding", syntax.lemma(act.at()));
    for (int object : syntax.tree().children(act.at(), "obj", "iobj")) {
      for (int each : syntax.coordinated(object)) {
        politics.at(syntax, each).stream()
            .filter(id -> politics.isSovereign(id) || politics.isArmed(id))
            .forEach(binds ? parties.sure()::add : parties.frame()::add);
      }
    }
  }

  /** "Its allies", "some of its neighbours". */
  private boolean isUnnamed(Syntax syntax, int head) {
    return syntax.token(head).tag().equals("NNS")
        && lexicon.is("group", syntax.lemma(head))
        && politics.at(syntax, head).isEmpty();
  }

  private void add(Syntax syntax, List<Integer> heads, Doer doer, Parties parties) {
    for (int head : heads) {
      switch (doer) {
        case PARTY -> add(syntax, head, parties, parties.sure()::add);
        case MAYBE -> add(syntax, head, parties, parties.maybe()::add);
        case MEDIATOR -> politics.at(syntax, head).forEach(parties.mediators()::add);
        case NONE -> {}
      }
    }
  }

  /** Adds whom a noun phrase stands for, or notes that it is a group or a business. */
  void add(Syntax syntax, int head, Parties parties, Consumer<String> to) {
    if (syntax.word(head).equals("they") && antecedents(syntax, head, to)) {
      return;
    }
    if (syntax.word(head).equals("it") && politics.at(syntax, head).isEmpty()) {
      teller(syntax, head).forEach(to);
      return;
    }
    if (isGroup(syntax, head)) {
      Optional<String> one =
          syntax.word(head).equals("they")
              ? politics.cast().actorAt(syntax.sentence(), head).filter(politics::isArmed)
              : Optional.empty();
      one.ifPresentOrElse(to, () -> parties.addGroup(count(syntax, head)));
      return;
    }
    boolean ofGroup = // ministers of the two countries
        lexicon.is("representative", syntax.lemma(head))
            && syntax.phrases(head, "of").stream().anyMatch(of -> isGroup(syntax, of));
    if (ofGroup) {
      parties.addGroup(count(syntax, syntax.phrases(head, "of").get(0)));
      return;
    }
    if (politics.isBusiness(syntax, head)) {
      parties.addBusiness();
      return;
    }
    politics.at(syntax, head).forEach(to);
  }

  /** "Peru told Chile that it was not ready to sign": it is who says so. */
  private Set<String> teller(Syntax syntax, int it) {
    int above = speech(syntax, it);
    Set<String> found = new LinkedHashSet<>();
    if (above >= 0) {
      syntax.subjects(above).forEach(at -> found.addAll(politics.at(syntax, at)));
    }
    return found;
  }

  /** The verb of telling that the clause of this subject is tied to; -1 if there is none. */
  private int speech(Syntax syntax, int subject) {
    int verb = syntax.tree().head(subject);
    for (int steps = 0; steps < 3 && verb >= 0; steps++) {
      int above = syntax.tree().head(verb);
      if (above >= 0 && lexicon.is("speech", syntax.lemma(above))) {
        return above;
      }
      verb = above;
    }
    return -1;
  }

  /** "Told Chile that it would not sign": whom a side tells so is the other. */
  private void told(Syntax syntax, Act act, Parties parties) {
    for (int subject : syntax.subjects(act.at())) {
      int speech = syntax.word(subject).equals("it") ? speech(syntax, subject) : -1;
      if (speech >= 0 && syntax.lemma(speech).matches("tell|inform|notify")) {
        for (int object : syntax.tree().children(speech, "obj", "iobj")) {
          politics.at(syntax, object).stream()
              .filter(id -> politics.isSovereign(id))
              .forEach(parties.sure()::add);
        }
      }
    }
  }

  /** "Peru and Chile said they would sign": they are those who said so. */
  private boolean antecedents(Syntax syntax, int they, Consumer<String> to) {
    int above = speech(syntax, they);
    List<Integer> subjects = above < 0 ? List.of() : syntax.subjects(above);
    Set<String> found = new LinkedHashSet<>();
    subjects.forEach(at -> found.addAll(politics.at(syntax, at)));
    if (subjects.size() < 2 || found.size() < 2) {
      return false;
    }
    found.forEach(to);
    return true;
  }

  /** The names right before a verb whose subject the tree does not show. */
  private void beside(Syntax syntax, Act act, Parties parties) {
    int last = lastBefore(syntax, act.at());
    if (last < 0) {
      return;
    }
    int first = firstBefore(syntax, last);
    switch (act.doer()) {
      case PARTY -> {
        parties.sure().addAll(politics.named(syntax, first, last));
        add(syntax, last, parties, parties.sure()::add);
      }
      case MAYBE -> parties.maybe().addAll(politics.named(syntax, first, last));
      case MEDIATOR, NONE -> {}
    }
  }

  /** The noun before the verb and its auxiliaries; -1 if something else stands there. */
  private static int lastBefore(Syntax syntax, int verb) {
    int last = verb - 1;
    while (last >= 0
        && syntax.token(last).tag().matches("MD|RB|VBP|VBZ|VBD|VB|TO|JJ|IN|HYPH|:")
        && verb - last < 5) {
      last--;
    }
    return last >= 0 && syntax.token(last).isNoun() ? last : -1;
  }

  private static int firstBefore(Syntax syntax, int last) {
    int first = syntax.runStart(last);
    while (first > 1
        && (syntax.word(first - 1).equals("and") || syntax.word(first - 1).equals(","))
        && syntax.token(first - 2).isNoun()) {
      first = syntax.runStart(first - 2);
    }
    return first;
  }

  /** The two countries, both sides, the neighbours. */
  private boolean isGroup(Syntax syntax, int head) {
    if (syntax.word(head).equals("they")
        || syntax.word(head).equals("both")
        || syntax.word(head).equals("them")) {
      return true;
    }
    String tag = syntax.token(head).tag();
    if (!tag.startsWith("NN") || !lexicon.is("group", syntax.lemma(head))) {
      return false;
    }
    int first = syntax.runStart(head);
    return COUNTS.contains(syntax.word(first))
        && (tag.equals("NNS") || tag.equals("NNPS"))
        && politics.named(syntax, first, head).stream().noneMatch(politics::isCountry)
        && syntax.phrases(head, "of").isEmpty();
  }

  /** How many a group has; 2 if it is not told. */
  private static int count(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at < head; at++) {
      int number = List.of("three", "four", "five", "six").indexOf(syntax.word(at));
      if (number >= 0) {
        return number + 3;
      }
    }
    return 2;
  }

  /** Those on the other side of the verb: signed with, proposed to, handed to. */
  private void partners(Syntax syntax, Act act, Parties parties) {
    for (int subject : syntax.subjects(act.at())) {
      boolean event = lexicon.event(syntax.lemma(subject)).isPresent();
      List<Integer> tied =
          new ArrayList<>(event ? syntax.phrases(subject, "between", "with") : List.of());
      for (int inner : syntax.phrases(subject, "of")) {
        if (lexicon.event(syntax.lemma(inner)).isPresent()) {
          tied.addAll(syntax.phrases(inner, "between", "with"));
        }
      }
      for (int head : tied) {
        add(syntax, head, parties, parties.sure()::add);
      }
    }
    for (int head : syntax.phrases(act.at(), "with", "between", "among")) {
      add(syntax, head, parties, parties.sure()::add);
    }
    if (act.doer() == Doer.MAYBE) {
      if (syntax.tree().is(act.at(), "advcl") && syntax.token(act.at()).tag().equals("VBG")) {
        for (int head : syntax.phrases(syntax.tree().head(act.at()), "to")) {
          add(syntax, head, parties, parties.maybe()::add); // wrote to them, proposing a pact
        }
      }
      for (int head : syntax.phrases(act.at(), "to")) {
        add(syntax, head, parties, parties.maybe()::add);
      }
      for (int head : syntax.tree().children(act.at(), "iobj")) {
        add(syntax, head, parties, parties.maybe()::add);
      }
    }
  }

  /** "Is taking Peru out of the treaty", "joined Chile in a pact": the party is the object. */
  private void takenOut(Syntax syntax, Act act, Parties parties) {
    boolean in = act.raw() == AgreementStatus.AGREED && syntax.lemma(act.at()).equals("join");
    boolean out =
        act.raw() == AgreementStatus.TERMINATED && syntax.lemma(act.at()).matches("take|pull");
    if (in || out) {
      for (int object : syntax.tree().children(act.at(), "obj")) {
        for (int each : syntax.coordinated(object)) {
          add(syntax, each, parties, parties.sure()::add);
        }
      }
    }
  }

  /** "The president cut a deal with Senator Lott": both are of one state, and no rebels. */
  void noteHome(AgreementMention mention, Act act, Parties parties) {
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
  void noteHomePair(AgreementMention mention, Parties parties) {
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

  /** A state that accuses another of breaking an agreement is its other party. */
  private void accuser(Syntax syntax, Act act, Parties parties) {
    if (act.status() == AgreementStatus.VIOLATED) {
      teller(syntax, act, parties);
    }
    int head = syntax.tree().head(act.at());
    if (head >= 0 && lexicon.is("demander", syntax.lemma(head))) {
      for (int subject : syntax.subjects(head)) {
        add(syntax, subject, parties, parties.maybe()::add);
      }
    }
  }

  /** "India said that Pakistan had broken the truce": whoever says so is the other side of it. */
  private void teller(Syntax syntax, Act act, Parties parties) {
    int at = act.at();
    for (int steps = 0; steps < 3 && at >= 0; steps++) {
      int head = syntax.tree().head(at);
      boolean told =
          head >= 0
              && lexicon.is("speech", syntax.lemma(head))
              && syntax.tree().is(at, "ccomp", "advcl", "xcomp");
      if (told) {
        for (int subject : syntax.subjects(head)) {
          politics.at(syntax, subject).stream()
              .filter(id -> politics.isCountry(id) || politics.isArmed(id))
              .forEach(parties.maybe()::add);
        }
        return;
      }
      at = head;
    }
  }

  /** Talks of A and B on a treaty, A's withdrawal from it, a proposal of A. */
  private void ofEvent(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    Consumer<String> to = act.doer() == Doer.PARTY ? parties.sure()::add : parties.maybe()::add;
    int event = act.at();
    for (int at = syntax.runStart(event); at < event && act.doer() != Doer.NONE; at++) {
      if (at < mention.first() || at > mention.head()) {
        politics.nameEndingAt(syntax, at, event).forEach(to);
      }
    }
    for (int head : syntax.phrases(event, "by", "with", "between", "among")) {
      add(syntax, head, parties, to);
    }
    int verb = tree.head(event);
    boolean done = verb >= 0 && syntax.isVerb(verb) && !tree.is(event, "nsubj");
    boolean stated = done && lexicon.stance(syntax.lemma(verb)).isPresent();
    if (done && !stated && act.doer() != Doer.NONE && !syntax.lemma(verb).equals("say")) {
      for (int head : syntax.subjects(verb)) {
        add(syntax, head, parties, parties.maybe()::add);
      }
      List<Integer> others = new ArrayList<>(syntax.phrases(verb, "with"));
      for (int object : tree.children(verb, "obj", "obl")) {
        others.addAll(syntax.phrases(object, "with", "between"));
        for (int inner : tree.children(object, "nmod")) {
          others.addAll(syntax.phrases(inner, "with", "between"));
        }
      }
      for (int head : others) {
        add(syntax, head, parties, to);
      }
    }
  }

  /** Who does what the sentence tells, where the tree ties the agreement to something else. */
  private void ofSentence(Syntax syntax, Set<String> doing) {
    for (int at = 0; at < syntax.sentence().size(); at++) {
      boolean root = syntax.tree().head(at) < 0 && syntax.isVerb(at);
      if (root
          && !lexicon.is("speech", syntax.lemma(at))
          && lexicon.stance(syntax.lemma(at)).isEmpty()) {
        for (int subject : syntax.subjects(at)) {
          doing.addAll(politics.at(syntax, subject));
        }
      }
    }
  }

  /** "Under the deal, A gives B": those who act in the clause. */
  private void frame(Syntax syntax, Act act, Parties parties) {
    List<Integer> heads = new ArrayList<>();
    int verb = act.at();
    for (int steps = 0; steps < 3 && verb >= 0 && syntax.isVerb(verb); steps++) {
      if (!lexicon.is("speech", syntax.lemma(verb))) {
        heads.addAll(syntax.subjects(verb));
      }
      verb = syntax.tree().is(verb, "xcomp", "advcl", "ccomp") ? syntax.tree().head(verb) : -1;
    }
    for (int child : syntax.tree().children(act.at(), "nsubj", "iobj")) {
      heads.addAll(syntax.coordinated(child));
    }
    heads.addAll(syntax.phrases(act.at(), "from", "to", "with", "for"));
    Set<String> known = new LinkedHashSet<>();
    heads.forEach(head -> known.addAll(politics.at(syntax, head)));
    if (known.stream().filter(politics::isSovereign).count() < 2) {
      for (int child : syntax.tree().children(act.at(), "obj")) {
        heads.addAll(syntax.coordinated(child));
      }
    }
    for (int at = 0; at < syntax.sentence().size(); at++) {
      String word = syntax.word(at);
      boolean leads = word.equals("from") || word.equals("to") || word.equals("with");
      int head = syntax.tree().head(at);
      if (leads && syntax.tree().is(at, "case") && syntax.tree().isUnder(head, act.at())) {
        heads.add(head);
      }
    }
    boolean relative = syntax.tree().relation(act.at()).equals("acl:relcl");
    Set<String> doing = new LinkedHashSet<>();
    for (int head : heads) {
      boolean acts = !relative && syntax.tree().is(head, "nsubj", "conj");
      if (acts || !politics.isBusiness(syntax, head)) {
        add(syntax, head, parties, doing::add);
      }
    }
    int before = doing.isEmpty() ? lastBefore(syntax, act.at()) : -1;
    if (before >= 0) {
      doing.addAll(politics.named(syntax, firstBefore(syntax, before), before));
      doing.addAll(politics.at(syntax, before));
    }
    if (doing.isEmpty()) {
      ofSentence(syntax, doing);
    }
    doing.stream()
        .filter(id -> politics.isSovereign(id) || politics.isArmed(id))
        .forEach(parties.frame()::add);
  }
}
