package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.PROPOSED;
import static io.github.entente.model.AgreementStatus.RATIFIED;
import static io.github.entente.model.AgreementStatus.REJECTED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done to an agreement by way of the noun for what happens to it: "the signing of the pact
 * was put off", "talks on a treaty collapsed".
 */
final class EventActs {

  private static final Set<String> EVENT_PREPOSITIONS =
      Set.of("of", "for", "on", "from", "to", "in", "over", "about", "toward", "towards", "with");

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;

  EventActs(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** "Talks on a treaty", "the signing of a pact": what the noun says happens to it. */
  Optional<Event> over(Syntax syntax, int at, int head) {
    boolean linked =
        syntax.tree().is(at, "compound")
            || syntax.preposition(at).matches("by|from")
                && lexicon.is("offered", syntax.lemma(head))
            || EVENT_PREPOSITIONS.contains(syntax.preposition(at));
    int above = syntax.tree().head(head);
    boolean closed = // declared an end to the truce
        syntax.preposition(at).matches("of|to")
            && syntax.lemma(head).equals("end")
            && syntax.tree().is(head, "obj", "nsubj:pass")
            && lexicon.is("closing", syntax.lemma(above));
    boolean ended = // the end of the truce came on Friday
        syntax.preposition(at).equals("of")
            && syntax.lemma(head).equals("end")
            && syntax.tree().relation(head).equals("nsubj")
            && syntax.token(above).tag().equals("VBD")
            && lexicon.is("happening", syntax.lemma(above));
    if (closed || ended) {
      return Optional.of(new Event(AgreementStatus.TERMINATED, Doer.MAYBE));
    }
    boolean ratifying = // exchanged ratification papers for a pact
        syntax.preposition(at).matches("of|for|on")
            && isOfRatifying(syntax, head)
            && lexicon.is("carrying", syntax.lemma(above));
    if (ratifying) {
      return Optional.of(new Event(RATIFIED, Doer.PARTY));
    }
    boolean ahead = syntax.preposition(head).matches("before|until|till"); // of its expiry
    return linked
        ? lexicon.event(syntax.lemma(head)).filter(e -> !ahead || !StatusChooser.isOver(e.status()))
        : Optional.empty();
  }

  /** "Talks went on in Lima on a treaty", "put off a vote on it": the noun that it is tied to. */
  int beside(Syntax syntax, int at) {
    int verb = syntax.tree().head(at);
    boolean about =
        verb >= 0
            && syntax.isVerb(verb)
            && syntax.tree().is(at, "obl")
            && syntax.preposition(at).matches("on|over|about|towards?");
    int before = syntax.tree().children(at, "case").stream().findFirst().orElse(0) - 1;
    boolean next = // called it contempt for the truce
        verb >= 0
            && before > verb
            && syntax.tree().is(at, "obl")
            && syntax.tree().is(before, "obj", "obl")
            && EVENT_PREPOSITIONS.contains(syntax.preposition(at))
            && lexicon
                .event(syntax.lemma(before))
                .filter(e -> StatusChooser.isOver(e.status()))
                .isPresent();
    if (next) {
      return before;
    }
    boolean given = // gave its approval to the treaty, won its consent to it
        verb >= 0
            && (lexicon.is("giving", syntax.lemma(verb))
                || lexicon.is("gaining", syntax.lemma(verb)))
            && syntax.preposition(at).matches("to|for");
    if (given) {
      for (int noun : syntax.tree().children(verb, "obj")) {
        if (lexicon.event(syntax.lemma(noun)).filter(e -> e.status() == RATIFIED).isPresent()) {
          return noun;
        }
      }
    }
    int papers = papers(syntax, at, verb);
    if (papers >= 0) {
      return papers;
    }
    for (int noun :
        about ? syntax.tree().children(verb, "obj", "nsubj", "obl") : List.<Integer>of()) {
      String lemma = syntax.lemma(noun);
      boolean object = syntax.tree().is(noun, "obj") && lexicon.is("pending", lemma);
      boolean talks = isTalks(syntax, noun);
      boolean in = !syntax.tree().is(noun, "obl") || syntax.preposition(noun).equals("in");
      if (noun < at && in && (object || talks)) {
        return noun;
      }
      for (int inner :
          syntax.tree().is(noun, "obj") ? syntax.phrases(noun, "of") : List.<Integer>of()) {
        if (inner < at && isTalks(syntax, inner)) { // opened a round of talks in Lima on a pact
          return inner;
        }
      }
    }
    return -1;
  }

  private boolean isTalks(Syntax syntax, int noun) {
    return lexicon
        .event(syntax.lemma(noun))
        .filter(event -> event.status() == NEGOTIATING)
        .isPresent();
  }

  /** "Exchanged ratification papers for a pact", "halted preparations for it"; -1 if none. */
  private int papers(Syntax syntax, int at, int verb) {
    boolean tied =
        verb >= 0
            && syntax.isVerb(verb)
            && syntax.tree().is(at, "obl")
            && syntax.preposition(at).matches("for|of|on");
    return syntax.tree().children(tied ? verb : at, "obj", "nsubj:pass").stream()
        .filter(noun -> tied && noun < at)
        .filter(noun -> isOfRatifying(syntax, noun) || lexicon.is("preparing", syntax.lemma(noun)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isOfRatifying(Syntax syntax, int noun) {
    return lexicon.is("paper", syntax.lemma(noun)) && syntax.word(noun - 1).equals("ratification");
  }

  /** "An offer by rebels of a truce": the tree has tied the truce to the rebels. */
  boolean isBehindDoer(Syntax syntax, int at, int head) {
    int event = syntax.tree().head(head);
    return syntax.preposition(at).equals("of")
        && syntax.preposition(head).matches("by|from")
        && event >= 0
        && lexicon.event(syntax.lemma(event)).isPresent();
  }

  /** What is done to the event, where that says more of the agreement than the event itself. */
  Optional<Act> done(AgreementMention mention, int event, AgreementStatus status) {
    return takenUp(mention, event, status)
        .or(() -> calledOff(mention, event, status))
        .or(() -> outcome(mention, event, status))
        .or(() -> settled(mention, event, status));
  }

  /** "Accepted an offer of a truce": those who take it up have agreed. */
  private Optional<Act> takenUp(AgreementMention mention, int event, AgreementStatus status) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(event);
    boolean taken =
        status == PROPOSED
            && lexicon.is("offered", syntax.lemma(event))
            && syntax.isVerb(verb)
            && syntax.tree().is(event, "obj", "obl", "nsubj:pass")
            && syntax.preposition(event).matches("|to")
            && (lexicon.is("taking", syntax.lemma(verb))
                || lexicon.is("announcing", syntax.lemma(verb))
                    && syntax.subjects(verb).size() > 1); // both announced a plan for a truce
    return taken
        ? Optional.of(verbs.act(mention, verb, AGREED, Doer.PARTY, Form.of(syntax, verb)))
        : Optional.empty();
  }

  /** "The signing was put off": what is done to the event is done to the agreement. */
  private Optional<Act> calledOff(AgreementMention mention, int event, AgreementStatus status) {
    boolean made = status == AgreementStatus.SIGNED || status == RATIFIED;
    boolean talks = status == NEGOTIATING && !lexicon.is("terms", mention.syntax().lemma(event));
    return made || talks
        ? putOff(mention, event).or(() -> putOffBehind(mention, talks))
        : Optional.empty();
  }

  /** "Talks on a pact were put off", where the tree makes of it a clause of its own. */
  private Optional<Act> putOffBehind(AgreementMention mention, boolean talks) {
    Syntax syntax = mention.syntax();
    int verb = mention.head() + 1;
    while (syntax.word(verb).matches("was|were|has|have|had|been")) {
      verb++;
    }
    int at = verb;
    return talks && verb > mention.head() + 1 && syntax.token(verb).tag().equals("VBN")
        ? verbs
            .verb(syntax, verb, "", Frame.OBJECT)
            .filter(v -> v.status() == AgreementStatus.POSTPONED)
            .map(v -> verbs.act(mention, at, v.status(), v.doer(), Form.PASSIVE))
        : Optional.empty();
  }

  /** "Delayed a decision on a pact": what is pending is put off. */
  Optional<Act> pendingPutOff(AgreementMention mention, int noun) {
    Syntax syntax = mention.syntax();
    boolean prepared = // halted preparations for a pact
        lexicon.is("preparing", syntax.lemma(noun))
            && syntax.tree().is(noun, "obj", "nsubj:pass")
            && syntax.isVerb(syntax.tree().head(noun));
    if (prepared) {
      int verb = syntax.tree().head(noun);
      return verbs
          .verb(syntax, verb, "", Frame.OBJECT)
          .filter(v -> v.status() == AgreementStatus.SUSPENDED)
          .map(v -> AgreementStatus.POSTPONED)
          .map(late -> verbs.act(mention, verb, late, Doer.PARTY, Form.of(syntax, verb)));
    }
    return lexicon.is("pending", syntax.lemma(noun)) ? putOff(mention, noun) : Optional.empty();
  }

  /** "Talks have stalled": they are not over, and nobody has put them off. */
  private static boolean isStall(Syntax syntax, int verb, int event) {
    return syntax.lemma(verb).equals("stall") && syntax.tree().relation(event).equals("nsubj");
  }

  private Optional<Act> putOff(AgreementMention mention, int event) {
    Syntax syntax = mention.syntax();
    int before = behindDate(syntax, event);
    int verb = before >= 0 ? before : syntax.tree().head(event);
    if (verb < 0 || before < 0 && !syntax.tree().is(event, "nsubj", "obj")) {
      return Optional.empty();
    }
    Form form = before >= 0 ? Form.ACTIVE : Form.of(syntax, verb);
    return verbs
        .verb(syntax, verb, "", Frame.OBJECT)
        .filter(v -> v.status() == AgreementStatus.POSTPONED)
        .map(
            v ->
                isStall(syntax, verb, event)
                    ? Act.told(verb, NEGOTIATING, v.doer(), form)
                    : verbs.act(mention, verb, v.status(), v.doer(), form));
  }

  /** "Put off until March the signing": the verb, whatever the tree makes of it; -1 if none. */
  private static int behindDate(Syntax syntax, int event) {
    int at = syntax.runStart(event) - 1;
    if (!CalendarWords.isDateWord(syntax.word(at))) {
      return -1;
    }
    while (at > 0 && syntax.token(at).tag().matches("IN|CD|JJ|DT|NN.*|RP|RB")) {
      at--;
    }
    return at >= 0 && syntax.isVerb(at) ? at : -1;
  }

  /** "Talks on a treaty collapsed", "three days of talks broke down": nothing came of it. */
  private Optional<Act> outcome(AgreementMention mention, int event, AgreementStatus status) {
    Syntax syntax = mention.syntax();
    int subject = event;
    if (syntax.tree().is(event, "nmod") && syntax.preposition(event).equals("of")) {
      subject = syntax.tree().head(event);
    }
    int verb = syntax.tree().head(subject);
    boolean dashed = // hopes of a truce were dashed, efforts came to nothing
        syntax.tree().is(subject, "nsubj")
            && (status == PROPOSED
                    && (lexicon.is("failing", syntax.lemma(verb))
                        || lexicon.is("dashing", syntax.lemma(verb)))
                || (status == PROPOSED || status == NEGOTIATING) && comesToNothing(syntax, verb));
    if (dashed) {
      return Optional.of(verbs.act(mention, verb, REJECTED, Doer.NONE, Form.OWN));
    }
    if (status != NEGOTIATING || !syntax.tree().is(subject, "nsubj") || !syntax.isVerb(verb)) {
      return Optional.empty();
    }
    return verbs
        .verb(syntax, verb, null, Frame.SUBJECT)
        .filter(v -> v.status() == AgreementStatus.TERMINATED || v.status() == REJECTED)
        .filter(v -> !syntax.lemma(verb).equals("end") || isEndedInVain(syntax, verb))
        .filter(v -> !lexicon.is("expiring", syntax.lemma(verb)))
        .map(v -> verbs.act(mention, verb, REJECTED, Doer.NONE, Form.OWN));
  }

  private boolean comesToNothing(Syntax syntax, int verb) {
    return lexicon.fates().from(syntax.lemma(verb)).stream()
        .filter(phrase -> phrase.meaning().status() == REJECTED)
        .anyMatch(phrase -> phrase.end(syntax.sentence(), verb) >= 0);
  }

  /** "Ended in deadlock". */
  private boolean isEndedInVain(Syntax syntax, int verb) {
    return syntax.phrases(verb, "in").stream()
        .anyMatch(noun -> lexicon.is("stuck", syntax.lemma(noun)));
  }

  /** "Finalised the text of a treaty", "agreed on the terms of a pact": it is agreed. */
  private Optional<Act> settled(AgreementMention mention, int event, AgreementStatus status) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(event);
    boolean terms =
        status == NEGOTIATING
            && !mention.hasModifier("draft")
            && lexicon.is("terms", syntax.lemma(event))
            && syntax.isVerb(verb)
            && syntax.tree().is(event, "obj", "obl", "nsubj:pass");
    if (!terms) {
      return Optional.empty();
    }
    Form form = Form.of(syntax, verb);
    return verbs
        .verb(syntax, verb, syntax.preposition(event), Frame.OBJECT)
        .filter(v -> v.status() == AGREED)
        .map(v -> verbs.act(mention, verb, AGREED, v.doer(), form));
  }
}
