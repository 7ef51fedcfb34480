package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads whose an event is that an agreement stands behind, and who acts in a clause under it. */
final class ClauseParties {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;
  private final Stations stations;

  ClauseParties(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
    this.stations = new Stations(lexicon, politics);
  }

  /** Talks of A and B on a treaty, A's withdrawal from it, a proposal of A. */
  void ofEvent(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    Consumer<String> to = act.doer() == Doer.PARTY ? parties.sure()::add : parties.maybe()::add;
    int event = act.at();
    for (int at = syntax.runStart(event); at < event && act.doer() != Doer.NONE; at++) {
      if (at < mention.first() || at > mention.head()) {
        politics.nameEndingAt(syntax, at, event).forEach(to);
        if (mention.clause() && syntax.tag(at).equals("PRP$")) { // its talks with Peru
          politics.party(syntax, at).ifPresent(to);
        }
      }
    }
    for (int maker : tree.children(event, "compound")) {
      if (!mention.clause() // military talks
          && lexicon.is("representative", syntax.lemma(maker))
          && !syntax.token(maker).isProper()) {
        nouns.add(syntax, maker, parties, to); // a government offer
      }
    }
    for (int head : syntax.phrases(event, "by", "with", "between", "among")) {
      nouns.add(syntax, head, parties, to);
    }
    if (act.doer() != Doer.NONE) { // the signing of a pact by A and B
      for (int head : syntax.phrases(mention.head(), "by")) {
        nouns.add(syntax, head, parties, to);
      }
    }
    charged(syntax, event, parties);
    for (int subject : tree.children(event, "nsubj")) { // Peru was in talks with Chile
      syntax.coordinated(subject).forEach(each -> nouns.add(syntax, each, parties, to));
    }
    int over = event;
    if (syntax.preposition(event).equals("of")
        && lexicon.is("paper", syntax.lemma(tree.head(event)))) {
      over = tree.head(event); // exchanged the instruments of ratification
    }
    int spell = tree.head(event);
    boolean of =
        syntax.preposition(event).equals("of")
            && (CalendarWords.isSpan(syntax.word(spell))
                || WordClass.ROUND.has(syntax.word(spell)));
    if (of) {
      over = spell; // opened two days of talks on a pact
    }
    int verb = tree.head(over);
    boolean done = verb >= 0 && syntax.isVerb(verb) && !tree.is(event, "nsubj");
    boolean stated = done && lexicon.stances().ofVerb(syntax.lemma(verb)).isPresent();
    if (done && !stated && act.doer() != Doer.NONE && !syntax.lemma(verb).equals("say")) {
      boolean own = // would continue negotiations with Peru
          tree.is(event, "obj")
              && act.doer() == Doer.PARTY
              && lexicon.is("negotiating", syntax.lemma(event))
              && (WordClass.CARRYING_ON.has(syntax.lemma(verb))
                  || mention.clause() && !lexicon.is("mediating", syntax.lemma(verb)))
              && !syntax.phrases(event, "with").isEmpty();
      for (int head : syntax.subjects(verb)) {
        nouns.add(syntax, head, parties, own ? to : parties.maybe()::add);
      }
      boolean beside = tree.is(event, "conj"); // signed one with Peru and is in talks on another
      List<Integer> others =
          new ArrayList<>(beside ? List.<Integer>of() : syntax.phrases(verb, "with"));
      for (int object : beside ? List.<Integer>of() : tree.children(verb, "obj", "obl")) {
        others.addAll(syntax.phrases(object, "with", "between"));
        for (int inner : tree.children(object, "nmod")) {
          others.addAll(syntax.phrases(inner, "with", "between"));
        }
      }
      for (int head : others) {
        nouns.add(syntax, head, parties, to);
      }
    }
  }

  /**
   * "Peru and Chile accused each other of breaches of it", "blamed Chile for dozens of breaches".
   */
  private void charged(Syntax syntax, int event, Parties parties) {
    int at = event;
    if (syntax.tree().is(at, "nmod")
        && lexicon.is("quantity", syntax.lemma(syntax.tree().head(at)))) {
      at = syntax.tree().head(at);
    }
    int verb = syntax.tree().head(at);
    boolean aside = // accused Chile of moving guns in breach of it, in what it called a breach
        syntax.preposition(at).equals("in")
            || verb >= 0 && lexicon.is("calling", syntax.lemma(verb));
    if (aside) {
      for (int steps = 0; steps < 4 && verb >= 0 && !isCharge(syntax, verb); steps++) {
        at = verb;
        verb = syntax.tree().head(verb);
      }
    } else if (!syntax.preposition(at).matches("of|for")) {
      return;
    }
    if (verb < 0 || !isCharge(syntax, verb)) {
      return;
    }
    List<Integer> heads = new ArrayList<>(syntax.subjects(verb));
    for (int object : syntax.tree().children(verb, "obj", "iobj")) {
      heads.addAll(syntax.coordinated(object));
    }
    for (int head : heads) {
      politics.at(syntax, head).stream()
          .filter(politics.sides()::isSide)
          .forEach(parties.sure()::add);
    }
  }

  private boolean isCharge(Syntax syntax, int verb) {
    return lexicon.is("charging", syntax.lemma(verb));
  }

  /** Who does what the sentence tells, where the tree ties the agreement to something else. */
  private void ofSentence(Syntax syntax, Set<String> doing) {
    for (int at = 0; at < syntax.sentence().size(); at++) {
      if (isMain(syntax, at)
          && !lexicon.is("speech", syntax.lemma(at))
          && lexicon.stances().ofVerb(syntax.lemma(at)).isEmpty()) {
        for (int subject : syntax.subjects(at)) {
          doing.addAll(politics.at(syntax, subject));
        }
      }
    }
  }

  /** The main verb, or that of what the main verb reports. */
  private boolean isMain(Syntax syntax, int at) {
    int head = syntax.tree().head(at);
    boolean reported =
        head >= 0
            && syntax.tree().is(at, "ccomp")
            && syntax.tree().head(head) < 0
            && lexicon.is("speech", syntax.lemma(head));
    return syntax.isVerb(at) && (head < 0 || reported);
  }

  /** "Under the deal, A gives B": those who act in the clause. */
  void frame(AgreementMention mention, Act act, Parties parties) {
    Syntax syntax = mention.syntax();
    if (syntax.preposition(mention.head()).equals("by") && syntax.isPassive(act.at())) {
      return; // angered by the deal
    }
    boolean covered = // gunmen are included in it, which others made
        syntax.isPassive(act.at()) && WordClass.COVERED.has(syntax.lemma(act.at()));
    if (covered
        && syntax.tree().children(act.at(), "nsubj").stream()
            .flatMap(subject -> politics.at(syntax, subject).stream())
            .noneMatch(politics.sides()::isSovereign)) {
      return;
    }
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
    boolean sides =
        heads.stream()
            .flatMap(head -> politics.at(syntax, head).stream())
            .anyMatch(politics.sides()::isSide);
    if (sides) {
      heads.addAll(beside(syntax, act.at()));
    }
    heads.addAll(syntax.phrases(act.at(), "from", "to", "with", "for"));
    heads.addAll(syntax.agents(act.at())); // to be run by both
    Set<String> known = new LinkedHashSet<>();
    heads.forEach(head -> known.addAll(politics.at(syntax, head)));
    if (known.stream().filter(politics.sides()::isSovereign).count() < 2) {
      for (int child : syntax.tree().children(act.at(), "obj")) {
        heads.addAll(syntax.coordinated(child));
      }
    }
    for (int at = 0; at < syntax.sentence().size(); at++) {
      String word = syntax.word(at);
      boolean leads = word.equals("from") || word.equals("to") || word.equals("with");
      int head = syntax.tree().head(at);
      boolean own =
          leads && syntax.tree().is(at, "case") && !isOfSmaller(mention, syntax.tree().head(head));
      if (own && isOfClause(mention, head, act.at())) {
        heads.add(head);
      }
    }
    boolean relative = syntax.tree().relation(act.at()).equals("acl:relcl");
    Set<String> doing = new LinkedHashSet<>();
    for (int head : heads) {
      boolean acts = !relative && syntax.tree().is(head, "nsubj", "conj");
      if (acts || !politics.isBusiness(syntax, head)) {
        nouns.add(syntax, head, parties, doing::add);
      }
    }
    if (doing.size() <= 1) { // the Peruvian presence in Chile stems from an accord
      for (int child : syntax.tree().children(act.at(), "nsubj")) {
        List<Integer> phrase = syntax.tree().subtree(child);
        if (politics.at(syntax, child).isEmpty()) {
          doing.addAll(politics.named(syntax, phrase.get(0), phrase.get(phrase.size() - 1)));
        }
      }
    }
    if (doing.size() == 1) {
      for (int subject : syntax.tree().children(act.at(), "nsubj")) {
        int speech = nouns.speech(syntax, subject);
        stations.of(syntax, act.at(), subject).stream()
            .flatMap(at -> stations.state(syntax, at, speech).stream())
            .forEach(doing::add);
      }
    }
    int before = doing.isEmpty() ? PartyNouns.lastBefore(syntax, act.at()) : -1;
    if (before >= 0) {
      doing.addAll(politics.named(syntax, PartyNouns.firstBefore(syntax, before), before));
      doing.addAll(politics.at(syntax, before));
    }
    if (doing.isEmpty()) {
      ofSentence(syntax, doing);
    }
    doing.stream().filter(politics.sides()::isSide).forEach(parties.frame()::add);
  }

  /**
   * "Signed a deal with Chile under a pact with Peru": Chile is a side of the deal alone; so with
   * "a fence on the border with Chile".
   */
  private boolean isOfSmaller(AgreementMention mention, int noun) {
    return noun >= 0
        && noun != mention.head()
        && (WordClass.BORDER.has(mention.syntax().word(noun))
            || mention.syntax().tree().is(noun, "obj")
                && lexicon.noun(mention.syntax().lemma(noun)).isPresent());
  }

  /** Whether the word is under the verb, and in no relative clause on something else beneath. */
  private static boolean isOfClause(AgreementMention mention, int word, int verb) {
    Syntax syntax = mention.syntax();
    int at = word;
    while (at >= 0 && at != verb) {
      boolean own = syntax.tree().isUnder(at, mention.head());
      if (syntax.tree().relation(at).equals("acl:relcl") && !own) {
        return false;
      }
      at = syntax.tree().head(at);
    }
    return at == verb;
  }

  /** "Under the deal, Peru sends ships while Chile pays": those who act beside. */
  private List<Integer> beside(Syntax syntax, int verb) {
    List<Integer> heads = new ArrayList<>();
    List<Integer> others = new ArrayList<>(syntax.tree().children(verb, "advcl", "conj"));
    for (int inner : syntax.tree().children(verb, "xcomp")) {
      others.addAll(syntax.tree().children(inner, "advcl")); // is to keep out while Chile pays
    }
    for (int other : others) {
      boolean joined =
          syntax.tree().is(other, "conj") || syntax.preposition(other).matches("while|whereas");
      if (joined
          && other > verb
          && syntax.isVerb(other)
          && !lexicon.is("speech", syntax.lemma(other))
          && lexicon.stances().ofVerb(syntax.lemma(other)).isEmpty()) {
        syntax
            .tree()
            .children(other, "nsubj")
            .forEach(subject -> heads.addAll(syntax.coordinated(subject)));
      }
    }
    return heads;
  }
}
