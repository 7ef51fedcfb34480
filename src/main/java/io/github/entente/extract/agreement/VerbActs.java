package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.REJECTED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.extract.agreement.AgreementLexicon.Verb;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.Optional;

/** Reads what the verb or predicate that a noun phrase is tied to says of the agreement. */
final class VerbActs {

  /** So many words behind a pact may say that it was let lapse. */
  private static final int LAPSE = 6;

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;

  VerbActs(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** The act of the verb that the noun is tied to, or of the one that this leads to. */
  Optional<Act> read(AgreementMention mention, int at, int verb) {
    Optional<Act> direct = directly(mention, at, verb);
    Syntax syntax = mention.syntax();
    int next = syntax.tree().is(at, "nsubj") ? syntax.controlled(verb) : -1;
    if (direct.isPresent() || next < 0) {
      return direct;
    }
    return syntax.isPassive(next)
        ? verbs.done(mention, next, "", Form.PASSIVE)
        : verbs.own(mention, next);
  }

  private Optional<Act> directly(AgreementMention mention, int at, int verb) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    String preposition = syntax.preposition(at);
    if (tree.is(at, "nsubj") && isAlmostDone(syntax, verb)) {
      return Optional.of(Act.told(verb, AgreementStatus.NEGOTIATING, Doer.NONE, Form.OWN));
    }
    if (tree.relation(at).equals("nsubj")) {
      boolean reducedPassive =
          syntax.token(verb).tag().equals("VBN")
              && !syntax.token(at).is("PRP")
              && tree.children(verb, "aux", "obj").isEmpty()
              && verb > at;
      if (reducedPassive) {
        return verbs
            .done(mention, verb, "", Form.PASSIVE)
            .or(() -> verbs.own(mention, verb)); // taggers take "lapsed" for a participle
      }
      if (!syntax.isVerb(verb)) {
        return predicateWord(mention, verb);
      }
      if (syntax.lemma(verb).equals("be") && lexicon.is("dead", syntax.word(verb + 1))) {
        return predicateWord(mention, verb + 1); // is over
      }
      if (lexicon.is("lying", syntax.lemma(verb)) && leftIn(syntax, verb).isPresent()) {
        AgreementStatus status = leftIn(syntax, verb).orElseThrow(); // lies in tatters
        return Optional.of(verbs.act(mention, verb, status, Doer.NONE, Form.OWN));
      }
      return approved(mention, verb).or(() -> verbs.own(mention, verb));
    }
    if (tree.is(at, "nsubj") && syntax.lemma(verb).equals("leave")) {
      AgreementStatus status = leftIn(syntax, verb).orElse(IN_FORCE);
      return Optional.of(verbs.act(mention, verb, status, Doer.NONE, Form.OWN));
    }
    boolean dead = // was declared dead
        tree.is(at, "nsubj")
            && lexicon.is("finding", syntax.lemma(verb))
            && lexicon.is("dead", syntax.word(verb + 1));
    if (dead) {
      return Optional.of(verbs.act(mention, verb, AgreementStatus.TERMINATED, Doer.NONE, Form.OWN));
    }
    if (tree.is(at, "nsubj") && isPutOnHold(syntax, verb)) {
      return Optional.of(
          verbs.act(mention, verb, AgreementStatus.SUSPENDED, Doer.PARTY, Form.PASSIVE));
    }
    if (tree.is(at, "nsubj")) {
      return verbs
          .verb(syntax, verb, "", Frame.OBJECT)
          .or(() -> verbs.verb(syntax, verb, null, Frame.SUBJECT))
          .map(v -> verbs.act(mention, verb, v.status(), v.doer(), Form.PASSIVE));
    }
    if (preposition.isEmpty() || tree.is(at, "obj", "iobj")) {
      Form form = Form.of(syntax, verb);
      if (isDeclaredVoid(mention, verb)) {
        return Optional.of(verbs.act(mention, verb, AgreementStatus.TERMINATED, Doer.PARTY, form));
      }
      if (isPutOnHold(syntax, verb)) {
        return Optional.of(verbs.act(mention, verb, AgreementStatus.SUSPENDED, Doer.PARTY, form));
      }
      boolean denounced = // a treaty with Chile: that ends it
          syntax.lemma(verb).equals("denounce")
              && mention.isIndefinite()
              && mention.isWithSomebody();
      if (denounced) {
        return Optional.of(verbs.act(mention, verb, AgreementStatus.TERMINATED, Doer.PARTY, form));
      }
      Optional<Act> left = leftToItself(mention, verb, form);
      return left.isPresent() ? left : verbs.done(mention, verb, "", form);
    }
    Optional<Verb> led = verbs.verb(syntax, verb, preposition, Frame.OBJECT);
    if (led.isPresent()) {
      Form form = Form.of(syntax, verb);
      boolean pressed = // is pressing Chile into a truce
          preposition.equals("into") && syntax.token(verb).tag().equals("VBG");
      return led.map(v -> verbs.act(mention, verb, v.status(), v.doer(), form))
          .map(
              act ->
                  pressed && act.raw() == AGREED && hasObject(syntax, verb) ? act.planned() : act);
    }
    boolean without = // broke up with no deal in sight
        preposition.equals("without")
            || preposition.equals("with") && mention.hasModifier("no") && syntax.isVerb(verb);
    if (!syntax.isVerb(verb) && !without) {
      return Optional.empty();
    }
    if (without) {
      int over = syntax.verbOver(verb, syntax.sentence().size());
      return Optional.of(
          new Act(over < 0 ? verb : over, AGREED, REJECTED, Doer.PARTY, Form.ACTIVE));
    }
    boolean broken =
        preposition.equals("despite")
            && lexicon.sort(mention.lemma()).filter("truce"::equals).isPresent()
            && breaks(syntax, verb);
    if (broken) {
      return Optional.of(Act.told(verb, AgreementStatus.VIOLATED, Doer.NONE, Form.OWN));
    }
    boolean ahead = // the rest, to be settled in a separate accord
        mention.isIndefinite()
            && preposition.equals("in")
            && syntax.word(verb - 1).equals("be")
            && syntax.word(verb - 2).matches("to|will");
    if (ahead) {
      return Optional.of(Act.told(verb, AgreementStatus.PROPOSED, Doer.NONE, Form.OWN));
    }
    boolean present = mention.hasModifier("this") && preposition.equals("with");
    return Optional.of(
        present
            ? Act.told(verb, AGREED, Doer.PARTY, Form.ACTIVE)
            : Act.told(verb, IN_FORCE, Doer.NONE, Form.FRAME));
  }

  private static boolean hasObject(Syntax syntax, int verb) {
    return !syntax.tree().children(verb, "obj").isEmpty();
  }

  /** "Declared null and void the treaty", "declared the treaty with Chile null and void". */
  private boolean isDeclaredVoid(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    if (!lexicon.is("finding", syntax.lemma(verb))) {
      return false;
    }
    int before = syntax.word(verb + 1).equals("null") ? verb + 3 : verb + 1;
    if (lexicon.is("dead", syntax.word(before))) {
      return true;
    }
    int at = mention.head() + 1;
    while (syntax.tag(at).matches("IN|DT|NN.*|CC")) {
      at++;
    }
    boolean nullAndVoid = syntax.word(at).equals("null");
    return lexicon.is("dead", syntax.word(nullAndVoid ? at + 2 : at));
  }

  /** "Is 90 per cent done", "is nearly finished". */
  private boolean isAlmostDone(Syntax syntax, int word) {
    return lexicon.is("done", syntax.word(word))
        && (lexicon.is("nearly", syntax.word(word - 1))
            || WordClass.PER_CENT.has(syntax.word(word - 1)));
  }

  /** "Shells fell", "fighting went on": the verb or its subject is one of violence. */
  private boolean breaks(Syntax syntax, int verb) {
    int over = syntax.tree().head(verb); // shelling continued, where the tree parts the two
    return lexicon.is("violence", syntax.lemma(verb))
        || over == verb - 1 && lexicon.is("violence", syntax.lemma(over))
        || syntax.tree().children(verb, "nsubj", "conj").stream()
            .anyMatch(at -> lexicon.is("violence", syntax.lemma(at)));
  }

  /** "Put the treaty on hold", "is holding it in abeyance". */
  private boolean isPutOnHold(Syntax syntax, int verb) {
    return lexicon.is("hold", syntax.lemma(verb))
        && syntax.phrases(verb, "on", "in").stream()
            .anyMatch(at -> lexicon.is("abeyance", syntax.lemma(at)));
  }

  /** "The pact won the approval of the senate", "passed the senate", "failed to win a majority". */
  private Optional<Act> approved(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    if (syntax.lemma(verb).equals("fail") && syntax.controlled(verb) >= 0) {
      boolean votes = lexicon.is("gaining", syntax.lemma(syntax.controlled(verb)));
      AgreementStatus status = votes ? AgreementStatus.REJECTED : IN_FORCE;
      return Optional.of(new Act(verb, status, status, Doer.NONE, Form.OWN, votes));
    }
    boolean passed =
        lexicon.is("passing", syntax.lemma(verb))
            && syntax.tree().children(verb, "obj").stream()
                .anyMatch(noun -> lexicon.is("voting", syntax.lemma(noun)));
    boolean gained =
        lexicon.is("gaining", syntax.lemma(verb))
            && syntax.tree().children(verb, "obj").stream()
                .flatMap(noun -> lexicon.event(syntax.lemma(noun)).stream())
                .anyMatch(event -> event.status() == AgreementStatus.RATIFIED);
    return gained || passed
        ? Optional.of(verbs.act(mention, verb, AgreementStatus.RATIFIED, Doer.NONE, Form.OWN))
        : Optional.empty();
  }

  /** "Let the pact lapse", "left it in tatters": what became of it then. */
  private Optional<Act> leftToItself(AgreementMention mention, int verb, Form form) {
    Syntax syntax = mention.syntax();
    if (!lexicon.is("letting", syntax.lemma(verb))) {
      return Optional.empty();
    }
    boolean ends =
        syntax.tree().children(verb, "xcomp", "ccomp").stream()
                .filter(next -> next > mention.head())
                .flatMap(next -> verbs.verb(syntax, next, null, Frame.SUBJECT).stream())
                .anyMatch(v -> v.status() == AgreementStatus.TERMINATED)
            || isLapsing(mention);
    return (ends ? Optional.of(AgreementStatus.TERMINATED) : leftIn(syntax, verb))
        .map(status -> verbs.act(mention, verb, status, ends ? Doer.PARTY : Doer.NONE, form));
  }

  /** "Its pact with Chile to lapse", where the tagger has taken the verb for a noun. */
  private boolean isLapsing(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int last = Math.min(mention.head() + LAPSE, syntax.sentence().size() - 1);
    for (int at = mention.head() + 1; at <= last && !syntax.token(at).tag().equals(","); at++) {
      if (lexicon.is("expiring", syntax.word(at)) || lexicon.is("withering", syntax.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** What the agreement is left in by a verb of leaving: in tatters, in force. */
  private Optional<AgreementStatus> leftIn(Syntax syntax, int verb) {
    return syntax.phrases(verb, "in", "on").stream()
        .flatMap(noun -> lexicon.condition(syntax.lemma(noun)).stream())
        .findFirst();
  }

  /** "An opposition leader said that it was void": that is what he thinks. */
  private boolean isDisputed(Syntax syntax, int at) {
    int verb = syntax.tree().head(at);
    return verb >= 0
        && lexicon.is("speech", syntax.lemma(verb))
        && syntax.subjects(verb).stream()
            .flatMap(subject -> syntax.tree().subtree(subject).stream())
            .anyMatch(word -> lexicon.is("dissenting", syntax.lemma(word)));
  }

  /** A word that the agreement is the subject of: "is close", "is in force". */
  private Optional<Act> predicateWord(AgreementMention mention, int at) {
    if (lexicon.is("dead", mention.syntax().lemma(at)) && isDisputed(mention.syntax(), at)) {
      return Optional.empty();
    }
    if (lexicon.is("dead", mention.syntax().lemma(at))) {
      return Optional.of(verbs.act(mention, at, AgreementStatus.TERMINATED, Doer.NONE, Form.OWN));
    }
    if (lexicon.is("standing", mention.syntax().lemma(at))) {
      boolean over = ModalScope.of(lexicon, mention, at).isNoLonger();
      AgreementStatus status = over ? AgreementStatus.TERMINATED : IN_FORCE; // no longer valid
      return Optional.of(Act.told(at, status, Doer.NONE, Form.OWN));
    }
    if (mention.syntax().preposition(at).matches("under|in|on")) {
      return lexicon
          .condition(mention.syntax().lemma(at))
          .or(() -> lexicon.condition(mention.syntax().word(at)))
          .or(() -> lexicon.hypothetical(mention.syntax().lemma(at)))
          .map(status -> verbs.act(mention, at, status, Doer.NONE, Form.OWN));
    }
    boolean ending =
        mention.syntax().phrases(at, "to", "of").stream()
            .flatMap(noun -> lexicon.event(mention.syntax().lemma(noun)).stream())
            .anyMatch(event -> StatusChooser.isOver(event.status()));
    if (ending) {
      return Optional.of(Act.told(at, IN_FORCE, Doer.NONE, Form.OWN));
    }
    return lexicon
        .hypothetical(mention.syntax().lemma(at))
        .map(status -> Act.told(at, status, Doer.NONE, Form.OWN));
  }
}
