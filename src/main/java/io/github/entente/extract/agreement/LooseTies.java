package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.AGREED;
import static io.github.entente.model.AgreementStatus.IN_FORCE;
import static io.github.entente.model.AgreementStatus.NEGOTIATING;
import static io.github.entente.model.AgreementStatus.RATIFIED;
import static io.github.entente.model.AgreementStatus.REJECTED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.nlp.EntityType;
import java.util.List;
import java.util.Optional;

/** Acts that are told by a verb which another word ties to the agreement. */
final class LooseTies {

  private final AgreementLexicon lexicon;
  private final VerbReadings verbs;
  private final JointActs joint;

  LooseTies(AgreementLexicon lexicon, VerbReadings verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.joint = new JointActs(lexicon);
  }

  /** Returns what the verb behind the word that the agreement is tied to tells of it. */
  Optional<Act> read(AgreementMention mention, int at, int head) {
    return without(mention, at, head)
        .or(() -> favoured(mention, at, head))
        .or(() -> purposeOf(mention, at, head))
        .or(() -> came(mention, at, head));
  }

  /** "Peru and Chile divided the lake in an accord": they have agreed on it. */
  Optional<Act> doneIn(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    if (acts.size() != 1 || acts.get(0).form() != Form.FRAME || !mention.isIndefinite()) {
      return Optional.empty();
    }
    int verb = acts.get(0).at();
    boolean done =
        mention.strong()
            && syntax.preposition(mention.head()).equals("in")
            && syntax.tree().head(mention.head()) == verb
            && syntax.token(verb).tag().equals("VBD")
            && syntax.tree().children(verb, "aux", "aux:pass").isEmpty()
            && joint.isJoint(syntax, verb);
    return done
        ? Optional.of(verbs.act(mention, verb, AGREED, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }

  /** What the noun is tied to, where the tree has taken a word in between for it. */
  int governor(Syntax syntax, int at, int head) {
    boolean day = // the collapse on Monday of the pact
        head >= 0
            && syntax.preposition(at).equals("of")
            && CalendarWords.isDateWord(syntax.word(head))
            && syntax.tree().is(head, "nmod")
            && syntax.tree().head(head) >= 0;
    return day || isPlaceOfEvent(syntax, at, head)
        ? syntax.tree().head(head)
        : talksOf(syntax, at, head);
  }

  /** "The signing in Lima of a pact": it is the pact that is signed, and no Lima of a pact. */
  private boolean isPlaceOfEvent(Syntax syntax, int at, int head) {
    return head >= 0
        && head < at
        && syntax.preposition(at).equals("of")
        && syntax.token(head).isProper()
        && syntax.tree().is(head, "nmod")
        && syntax.preposition(head).matches("in|at|by")
        && lexicon.event(syntax.lemma(syntax.tree().head(head))).isPresent();
  }

  /** "A round of talks on a treaty": it is on the talks, whatever the tree ties it to. */
  private int talksOf(Syntax syntax, int at, int head) {
    if (head < 0
        || !syntax.tree().is(at, "nmod")
        || !syntax.preposition(at).matches("on|over|about")
        || lexicon.event(syntax.lemma(head)).isPresent()) {
      return head;
    }
    return syntax.phrases(head, "of").stream()
        .filter(
            of ->
                of < at
                    && lexicon
                        .event(syntax.lemma(of))
                        .filter(event -> event.status() == NEGOTIATING)
                        .isPresent())
        .findFirst()
        .orElse(head);
  }

  /** "Ended talks without agreement", where the tree ties it to the talks. */
  private Optional<Act> without(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(head);
    boolean ended =
        syntax.preposition(at).equals("without")
            && syntax.token(head).isNoun()
            && verb >= 0
            && syntax.isVerb(verb);
    return ended
        ? Optional.of(new Act(verb, AGREED, REJECTED, Doer.PARTY, Form.ACTIVE))
        : Optional.empty();
  }

  /** "Voted in favour of the treaty". */
  private Optional<Act> favoured(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(head);
    boolean voted =
        syntax.preposition(at).equals("of")
            && lexicon.is("endorsement", syntax.lemma(head))
            && syntax.preposition(head).equals("in")
            && verb >= 0
            && syntax.lemma(verb).equals("vote");
    return voted
        ? Optional.of(verbs.act(mention, verb, RATIFIED, Doer.MAYBE, Form.ACTIVE))
        : Optional.empty();
  }

  /** "A pact with Chile to share water was announced", read as though the pact shared it. */
  private Optional<Act> purposeOf(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    boolean purpose =
        at == mention.head()
            && syntax.tree().is(at, "nsubj")
            && syntax.token(head).tag().equals("VB")
            && syntax.word(head - 1).equals("to");
    if (!purpose) {
      return Optional.empty();
    }
    int verb = syntax.tree().is(head, "csubj") ? syntax.tree().head(head) : -1;
    return verb > head && syntax.isPassive(verb)
        ? verbs.done(mention, verb, "", Form.PASSIVE)
        : Optional.empty();
  }

  /** "The agreement came after a long night": that is when it was made. */
  private Optional<Act> came(AgreementMention mention, int at, int head) {
    Syntax syntax = mention.syntax();
    boolean came =
        at == mention.head()
            && mention.strong()
            && syntax.tree().relation(at).equals("nsubj")
            && syntax.token(head).tag().equals("VBD")
            && syntax.lemma(head).equals("come")
            && syntax.phrases(head, "into", "under", "with", "from").isEmpty()
            && (!syntax.phrases(head, "after", "on", "despite").isEmpty()
                || CalendarWords.isDateWord(syntax.word(head + 1)))
            && syntax.tree().children(head, "aux", "xcomp", "compound:prt").isEmpty();
    return came
        ? Optional.of(verbs.act(mention, head, AGREED, Doer.NONE, Form.OWN))
        : Optional.empty();
  }

  /** "A status of forces agreement": the tree has hung the agreement on what it is of. */
  static boolean isInnerNoun(Syntax syntax, int at) {
    return syntax.preposition(at).equals("of")
        && syntax.token(at).tag().equals("NN")
        && syntax.tree().children(at, "det", "nmod:poss", "amod").isEmpty()
        && syntax.tree().children(at, "compound").stream().anyMatch(c -> c == at - 1);
  }

  /** "Share power lines under an accord", where the tree ties it to the lines. */
  Optional<Act> frameOver(AgreementMention mention, int at, int noun) {
    Syntax syntax = mention.syntax();
    String preposition = syntax.preposition(at);
    boolean result = // their presence is the result of an accord
        preposition.equals("of")
            && lexicon.is("result", syntax.lemma(noun))
            && !syntax.tree().children(noun, "cop").isEmpty()
            && !syntax.isNegated(noun);
    boolean basis = // are there on the basis of an accord
        preposition.equals("of")
            && lexicon.is("basis", syntax.lemma(noun))
            && syntax.preposition(noun).equals("on")
            && syntax.tree().head(noun) >= 0;
    if (result || basis) {
      int told = result ? noun : syntax.tree().head(noun);
      return Optional.of(Act.told(told, IN_FORCE, Doer.NONE, Form.FRAME));
    }
    boolean frame =
        preposition.equals("under")
            || preposition.equals("through")
            || at == mention.head()
                && mention.hasModifier("a")
                && (preposition.equals("in") || preposition.equals("with"));
    boolean there = // troops are in Chile under an accord
        frame
            && syntax.token(noun).entity() == EntityType.LOCATION
            && !syntax.tree().children(noun, "cop").isEmpty();
    if (there) {
      return Optional.of(Act.told(noun, IN_FORCE, Doer.NONE, Form.FRAME));
    }
    int verb = frame ? syntax.tree().head(noun) : -1;
    return verb >= 0 && syntax.isVerb(verb) && syntax.tree().is(noun, "obj", "obl")
        ? Optional.of(Act.told(verb, IN_FORCE, Doer.NONE, Form.FRAME))
        : Optional.empty();
  }
}
