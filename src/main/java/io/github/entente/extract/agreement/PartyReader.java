package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads from the grammar of a sentence who is bound by an agreement that it speaks of. */
final class PartyReader {

  private static final int REACH = 14;
  private static final Set<String> MEDIATED =
      Set.of("brokered", "mediated", "sponsored", "imposed", "facilitated");
  private static final Set<String> APART = Set.of("backed", "led", "supported", "held", "born");
  private static final Set<String> COUNTS =
      Set.of("two", "both", "three", "four", "these", "all", "the", "its", "each");

  private final AgreementLexicon lexicon;
  private final Politics politics;

  PartyReader(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  Parties read(AgreementMention mention, List<Act> acts) {
    Parties parties = new Parties();
    if (!mention.clause()) {
      inPhrase(mention, parties);
      linked(mention, parties);
    }
    for (Act act : acts) {
      doers(mention, act, parties);
    }
    between(mention, parties);
    if (parties.sure().isEmpty() && !parties.hasBusiness() && !parties.hasGroup()) {
      parties.sure().addAll(pair(mention));
    }
    // "mediated the truce" speaks of one whose parties were told before
    if (parties.sure().isEmpty() && mention.hasModifier("a")) {
      for (Act act : acts) {
        if (act.doer() == Doer.MEDIATOR && act.form() == Act.Form.ACTIVE) {
          parties.sure().addAll(parties.mediators());
        }
      }
    }
    parties.mediators().removeAll(parties.sure());
    return parties;
  }

  /** The words before the noun: the US-Turkish deal, Turkey's deal, a UN-brokered deal. */
  private void inPhrase(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    for (int at = mention.first(); at < mention.head(); at++) {
      String word = syntax.token(at).text();
      int hyphen = word.lastIndexOf('-');
      String tail = word.substring(hyphen + 1).toLowerCase(Locale.ROOT);
      if (hyphen > 0 && MEDIATED.contains(tail)) {
        parties.mediators().addAll(politics.named(syntax, at, at));
      } else if (syntax.token(at).tag().equals("PRP$")) {
        possessive(syntax, at, parties);
      } else if (!(hyphen > 0 && APART.contains(tail))) {
        List<String> named = named(syntax, at, mention.head());
        int place = at;
        boolean before = isSeatOfName(mention, at);
        named.stream()
            .filter(id -> !before || !politics.isSeat(syntax, place, id))
            .forEach(parties.sure()::add);
      }
    }
    for (int child : syntax.tree().children(mention.head(), "nmod:poss")) {
      add(syntax, child, parties, parties.sure()::add);
    }
  }

  /** The Oslo accord, the Oslo climate accord: a city alone before the noun. */
  private static boolean isSeatOfName(AgreementMention mention, int at) {
    for (int i = at + 1; i < mention.head(); i++) {
      if (mention.syntax().token(i).isProper() || mention.syntax().token(i).is("CC")) {
        return false;
      }
    }
    return at == mention.first()
        || at > 0 && !mention.syntax().token(at - 1).is("CC") && at < mention.head();
  }

  /** The actor whose name ends at this token, so that each name is asked for once and whole. */
  private List<String> named(Syntax syntax, int at, int before) {
    boolean inside =
        at + 1 < before
            && syntax.token(at).isProper()
            && syntax.token(at + 1).isProper()
            && syntax.token(at).entity() == syntax.token(at + 1).entity();
    if (inside) {
      return List.of();
    }
    int first = at;
    while (first > 0
        && syntax.token(first - 1).isProper()
        && syntax.token(first).isProper()
        && syntax.token(first - 1).entity() == syntax.token(first).entity()) {
      first--;
    }
    return politics.named(syntax, first, at);
  }

  private void possessive(Syntax syntax, int at, Parties parties) {
    if (syntax.word(at).equals("their") || syntax.word(at).equals("our")) {
      parties.addGroup();
    }
    politics
        .cast()
        .actorAt(syntax.sentence(), at)
        .flatMap(politics::party)
        .ifPresent(parties.sure()::add);
  }

  /** The pair that a "between" of the sentence names, whatever it is tied to. */
  private Set<String> pair(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < syntax.sentence().size() && found.size() < 2; at++) {
      int head = syntax.tree().head(at);
      if (syntax.word(at).equals("between") && syntax.tree().is(at, "case") && head > at) {
        found.clear();
        for (int each : syntax.coordinated(head)) {
          found.addAll(politics.at(syntax, each));
        }
      }
    }
    found.removeIf(id -> !politics.isSovereign(id) && !politics.isArmed(id));
    return found.size() > 1 ? found : Set.of();
  }

  /** "Use Oslo as a go-between" when doing what the agreement lets them. */
  private void between(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    for (int at = 0; at < syntax.sentence().size(); at++) {
      if (lexicon.is("gobetween", syntax.lemma(at)) && syntax.preposition(at).equals("as")) {
        int as = at;
        while (as > 0 && !syntax.word(as).equals("as")) {
          as--;
        }
        int first = as;
        while (first > 0 && !syntax.isVerb(first - 1)) {
          first--;
        }
        parties.mediators().addAll(politics.named(syntax, first, as - 1));
      }
    }
  }

  /** What prepositions tie to the noun: between A and B, with C. */
  private void linked(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int last = Math.min(syntax.sentence().size() - 1, mention.head() + REACH);
    for (int at = mention.head() + 1; at <= last; at++) {
      String word = syntax.word(at);
      if (syntax.token(at).is("W")) {
        break;
      }
      boolean between = word.equals("between") || word.equals("among");
      boolean with = word.equals("with") && (at == mention.head() + 1 || isNearWith(mention, at));
      if ((between || with) && tree.is(at, "case", "mark") && tree.head(at) > at) {
        for (int each : syntax.coordinated(tree.head(at))) {
          add(syntax, each, parties, parties.sure()::add);
        }
        if (between) {
          break;
        }
      } else if (word.indexOf('-') > 0 && at < mention.head() + 6) {
        List<String> pair = politics.named(syntax, at, at);
        if (pair.size() == 2 && parties.sure().size() < 2) {
          parties.sure().addAll(pair);
        }
      } else if (syntax.isVerb(at) && at > mention.head() + 2 && !between) {
        last = Math.min(last, at + 2);
      }
    }
  }

  /** "an agreement signed with", "a deal on fish with": nothing but a short phrase in between. */
  private static boolean isNearWith(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    int owner = syntax.tree().head(syntax.tree().head(at));
    return owner == mention.head()
        || owner > mention.head() && owner < at && syntax.tree().head(owner) == mention.head();
  }

  private void doers(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    switch (act.form()) {
      case ACTIVE -> {
        List<Integer> subjects = syntax.subjects(act.at());
        int known = parties.sure().size() + parties.maybe().size() + parties.mediators().size();
        add(syntax, subjects, act.doer(), parties);
        boolean found =
            parties.sure().size() + parties.maybe().size() + parties.mediators().size() > known;
        if (!found && !parties.hasGroup() && !parties.hasBusiness()) {
          beside(syntax, act, parties);
        }
        partners(syntax, act, parties);
        accuser(syntax, act, parties);
      }
      case PASSIVE -> {
        add(syntax, syntax.agents(act.at()), act.doer(), parties);
        partners(syntax, act, parties);
      }
      case NOUN -> ofEvent(mention, act, parties);
      case FRAME -> frame(syntax, act, parties);
      case OWN -> {}
    }
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

  private void add(Syntax syntax, int head, Parties parties, Consumer<String> to) {
    if (isGroup(syntax, head)) {
      parties.addGroup();
      return;
    }
    if (politics.isBusiness(syntax, head)) {
      parties.addBusiness();
      return;
    }
    politics.at(syntax, head).forEach(to);
  }

  /** The names right before a verb whose subject the tree does not show. */
  private void beside(Syntax syntax, Act act, Parties parties) {
    int last = act.at() - 1;
    while (last >= 0
        && syntax.token(last).tag().matches("MD|RB|VBP|VBZ|VBD|VB|TO|JJ|IN")
        && act.at() - last < 5) {
      last--;
    }
    if (last < 0 || !syntax.token(last).isNoun()) {
      return;
    }
    int first = syntax.runStart(last);
    while (first > 1
        && (syntax.word(first - 1).equals("and") || syntax.word(first - 1).equals(","))
        && syntax.token(first - 2).isNoun()) {
      first = syntax.runStart(first - 2);
    }
    switch (act.doer()) {
      case PARTY -> {
        parties.sure().addAll(politics.named(syntax, first, last));
        add(syntax, last, parties, parties.sure()::add);
      }
      case MAYBE -> parties.maybe().addAll(politics.named(syntax, first, last));
      case MEDIATOR, NONE -> {}
    }
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
      for (int head : syntax.phrases(act.at(), "to")) {
        add(syntax, head, parties, parties.maybe()::add);
      }
      for (int head : syntax.tree().children(act.at(), "iobj")) {
        add(syntax, head, parties, parties.maybe()::add);
      }
    }
  }

  /** A state that accuses another of breaking an agreement is its other party. */
  private void accuser(Syntax syntax, Act act, Parties parties) {
    int head = syntax.tree().head(act.at());
    if (head >= 0 && lexicon.is("demander", syntax.lemma(head))) {
      for (int subject : syntax.subjects(head)) {
        add(syntax, subject, parties, parties.maybe()::add);
      }
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
        named(syntax, at, event).forEach(to);
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

  /** "Under the deal, A gives B": those who act in the clause. */
  private void frame(Syntax syntax, Act act, Parties parties) {
    List<Integer> heads = new ArrayList<>();
    int doing = act.at();
    for (int steps = 0; steps < 3 && doing >= 0 && syntax.isVerb(doing); steps++) {
      if (!lexicon.is("speech", syntax.lemma(doing))) {
        heads.addAll(syntax.subjects(doing));
      }
      doing = syntax.tree().is(doing, "xcomp", "advcl", "ccomp") ? syntax.tree().head(doing) : -1;
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
    for (int head : heads) {
      add(syntax, head, parties, parties.frame()::add);
    }
  }

  Optional<String> first(Set<String> ids) {
    return ids.stream().findFirst();
  }
}
