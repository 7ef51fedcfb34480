package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.IN_FORCE;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.extract.agreement.AgreementLexicon.Verb;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the lexicon makes of a verb with its particle and preposition, and the acts that follow. */
final class VerbReadings {

  /** So many words before a noun may say whose both are: Peruvian and Chilean ministers. */
  private static final int BOTH = 4;

  /** So many words behind its verb a particle may end the clause. */
  private static final int APART = 10;

  private final AgreementLexicon lexicon;
  private final Modality modality;
  private final Trades trades;
  private final JointActs joint;

  VerbReadings(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.modality = new Modality(lexicon);
    this.trades = new Trades(lexicon);
    this.joint = new JointActs(lexicon);
  }

  /** Makes the act with the state that modality and negation leave of it. */
  Act act(AgreementMention mention, int at, AgreementStatus raw, Doer doer, Form form) {
    boolean truce =
        lexicon.is("torn", mention.syntax().lemma(at))
            && (mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
                || isCharged(mention.syntax(), at));
    AgreementStatus status = truce ? AgreementStatus.VIOLATED : raw;
    if (raw == AgreementStatus.POSTPONED && isTruceEnded(mention, at)) {
      status = AgreementStatus.TERMINATED;
    }
    if (raw == AgreementStatus.TERMINATED && mention.isIndefinite() && isVain(mention, at)) {
      status = AgreementStatus.REJECTED;
    }
    if (raw == AgreementStatus.NEGOTIATING && isNegotiated(mention.syntax(), at)) {
      status = AgreementStatus.AGREED;
    }
    if (raw == AgreementStatus.RATIFIED && form == Form.ACTIVE && isJoint(mention.syntax(), at)) {
      status = AgreementStatus.AGREED;
    }
    if (raw == AgreementStatus.AGREED && isAdopted(mention.syntax(), at, form)) {
      status = AgreementStatus.RATIFIED;
    }
    boolean voted = status == AgreementStatus.REJECTED && isByVote(mention.syntax(), at, form);
    AgreementStatus said = modality.apply(mention, at, status);
    boolean over = said == AgreementStatus.TERMINATED; // refused to renew it: it has ended
    return new Act(at, over ? said : status, said, doer, form, voted);
  }

  /** "Accused Chile of tearing up the accord": of what is done against it. */
  private boolean isCharged(Syntax syntax, int verb) {
    int over = syntax.tree().head(verb);
    return syntax.token(verb).tag().equals("VBG")
        && over >= 0
        && lexicon.is("charging", syntax.lemma(over));
  }

  /** "The pact, negotiated in Lima last month": the talks are over. */
  private static boolean isNegotiated(Syntax syntax, int verb) {
    return syntax.lemma(verb).equals("negotiate")
        && syntax.token(verb).tag().equals("VBN")
        && syntax.tree().is(verb, "acl")
        && syntax.tree().children(verb, "aux", "aux:pass").isEmpty();
  }

  /** "Talks on a pact ended in deadlock", where the tree has the pact end so. */
  private boolean isVain(AgreementMention mention, int verb) {
    return mention.syntax().lemma(verb).equals("end")
        && mention.syntax().phrases(verb, "in").stream()
            .anyMatch(noun -> lexicon.is("stuck", mention.syntax().lemma(noun)));
  }

  /** "Rebels called off a truce", which holds until then; one merely planned is put off. */
  private static boolean isTruceEnded(AgreementMention mention, int verb) {
    return mention.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
        && mention.syntax().lemma(verb).equals("call")
        && mention.syntax().tree().head(mention.head()) == verb
        && !mention.hasModifier(WordClass.PLANNED);
  }

  /** "Peruvian and Chilean ministers approved it", "the two sides endorsed it": they agreed. */
  private boolean isJoint(Syntax syntax, int verb) {
    List<Integer> doers = syntax.subjects(verb);
    boolean several =
        doers.size() > 1
            || doers.size() == 1
                && IntStream.range(Math.max(0, doers.get(0) - BOTH), doers.get(0))
                        .filter(at -> PhraseWords.isNationality(syntax.sentence(), at))
                        .count()
                    > 1;
    return several
        && !syntax.lemma(verb).equals("ratify")
        && doers.stream()
            .allMatch(
                at -> lexicon.is("representative", syntax.lemma(at)) || syntax.token(at).isProper())
        && doers.stream()
            .noneMatch(
                at ->
                    lexicon.is("voting", syntax.lemma(at))
                        || lexicon.is("chamber", syntax.lemma(at)));
  }

  /** "Lawmakers endorsed it", "it was accepted in a referendum": who votes makes none. */
  private boolean isAdopted(Syntax syntax, int verb, Form form) {
    List<Integer> doers = new ArrayList<>(syntax.phrases(verb, "in", "by"));
    if (form == Form.ACTIVE) {
      doers.addAll(syntax.subjects(verb));
    }
    return lexicon.is("adopting", syntax.lemma(verb))
        && doers.stream()
            .anyMatch(
                at ->
                    lexicon.is("voting", syntax.lemma(at))
                        || lexicon.is("chamber", syntax.lemma(at)));
  }

  /** "Lawmakers rejected it", "it was rejected in a referendum". */
  private boolean isByVote(Syntax syntax, int verb, Form form) {
    List<Integer> doers = new ArrayList<>(syntax.phrases(verb, "in", "by"));
    if (form == Form.ACTIVE) {
      doers.addAll(syntax.subjects(verb));
    }
    return doers.stream()
        .anyMatch(
            at ->
                lexicon.is("voting", syntax.lemma(at))
                    || syntax.token(at).tag().equals("NNPS") // the Danes; not hardline Serbs
                        && syntax.tree().children(at, "amod", "nmod").isEmpty()
                    || syntax.token(at).isProper() && syntax.word(at).endsWith("ans"));
  }

  /** What somebody does to the agreement by this verb with this preposition. */
  Optional<Act> done(AgreementMention mention, int verb, String preposition, Form form) {
    return verb(mention.syntax(), verb, preposition, Frame.OBJECT)
        .map(v -> act(mention, verb, v.status(), v.doer(), form))
        .or(
            () -> // the cabinet backed a deal
            preposition.isEmpty() && isAdopted(mention.syntax(), verb, form)
                    ? Optional.of(act(mention, verb, AgreementStatus.RATIFIED, Doer.MAYBE, form))
                    : Optional.empty());
  }

  /** What the verb of a clause behind the noun says was done, whatever the tree ties it to. */
  Optional<Act> asserted(Syntax syntax, int verb) {
    return verb(syntax, verb, "", Frame.OBJECT)
        .map(v -> Act.told(verb, v.status(), v.doer(), Form.ACTIVE));
  }

  /** What is to be done to the agreement, and has not been. */
  Optional<Act> planned(Syntax syntax, int verb) {
    return verb(syntax, verb, "", Frame.OBJECT)
        .filter(v -> StatusChooser.isMaking(v.status()))
        .map(v -> new Act(verb, v.status(), AgreementStatus.PROPOSED, v.doer(), Form.PASSIVE));
  }

  /** What the agreement itself does: it ends if it ends nothing else, and expires once past. */
  Optional<Act> own(AgreementMention mention, int verb) {
    Syntax syntax = mention.syntax();
    Optional<Verb> found = verb(syntax, verb, null, Frame.SUBJECT);
    boolean object = // gave way has none
        syntax.tree().children(verb, "obj").stream()
            .anyMatch(o -> found.filter(v -> v.particle().contains(syntax.word(o))).isEmpty());
    boolean present =
        (syntax.token(verb).tag().equals("VBZ") || syntax.token(verb).tag().equals("VBP"))
            && syntax.tree().children(verb, "aux").isEmpty();
    boolean lasted =
        lexicon.is("enduring", syntax.lemma(verb))
            && syntax.token(verb).tag().equals("VBD")
            && syntax.tree().children(verb, "aux").isEmpty();
    boolean brief = // held for less than a week
        syntax.lemma(verb).equals("hold")
            && syntax.token(verb).tag().equals("VBD")
            && syntax.word(verb + 1).equals("for")
            && WordClass.SCANT.has(syntax.word(verb + 2));
    if (lasted || brief) {
      return Optional.of(act(mention, verb, AgreementStatus.TERMINATED, Doer.NONE, Form.OWN));
    }
    if (isSettling(syntax, verb)) {
      return Optional.of(act(mention, verb, AgreementStatus.AGREED, Doer.NONE, Form.OWN));
    }
    return found
        .filter(v -> v.status() != AgreementStatus.TERMINATED || !object)
        .map(
            v ->
                v.status() == AgreementStatus.TERMINATED && present
                    ? Act.told(verb, IN_FORCE, Doer.NONE, Form.OWN)
                    : act(mention, verb, v.status(), Doer.NONE, Form.OWN));
  }

  /** "An accord that ended the war", "brought the fighting to a halt": so it was made. */
  private boolean isSettling(Syntax syntax, int verb) {
    boolean brought =
        syntax.lemma(verb).equals("bring")
            && syntax.phrases(verb, "to").stream()
                .anyMatch(at -> syntax.word(at).matches("end|close|halt|stop|conclusion"));
    String ends = brought ? "end" : syntax.lemma(verb);
    return syntax.isPast(verb)
        && !syntax.isPassive(verb)
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(
                at ->
                    at > verb
                        && (lexicon.isIdiom(ends, syntax.lemma(at))
                            || brought && lexicon.is("warfare", syntax.lemma(at))));
  }

  /** The verb with a preposition that a relative clause has left behind. */
  Optional<Verb> anyVerb(Syntax syntax, int at) {
    return lexicon.verbs(syntax.lemma(at)).stream()
        .filter(v -> v.frame() == Frame.OBJECT && particleFits(syntax, at, v))
        .filter(v -> !syntax.lemma(at).equals("aim")) // what it is aimed at is no agreement
        .filter(v -> !lexicon.is("putting", syntax.lemma(at)) || setsHand(syntax, at))
        .filter(v -> v.prepositions().stream().anyMatch(p -> isStranded(syntax, at, p)))
        .findFirst();
  }

  /** "Put their names to it"; not "a pact that it put to Chile". */
  private boolean setsHand(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "obj").stream()
        .anyMatch(object -> lexicon.is("hand", syntax.lemma(object)));
  }

  /** "That they put their names to in May": the preposition has no noun behind it. */
  private static boolean isStranded(Syntax syntax, int at, String preposition) {
    if (hasWordBehind(syntax, at, preposition)) {
      return true;
    }
    int behind = at + 3;
    boolean led = behind + 1 < syntax.sentence().size() && syntax.word(behind).equals(preposition);
    return led && !syntax.token(behind + 1).tag().matches("DT|NN.*|PRP.*|JJ.*|VB");
  }

  private static boolean hasWordBehind(Syntax syntax, int at, String word) {
    return syntax.word(at + 1).equals(word) || syntax.word(at + 2).equals(word);
  }

  /** The reading of a verb; {@code null} for any preposition. */
  Optional<Verb> verb(Syntax syntax, int at, @Nullable String preposition, Frame frame) {
    if (!syntax.isVerb(at)) {
      return Optional.empty();
    }
    Verb best = null;
    for (Verb verb : lexicon.verbs(syntax.lemma(at))) {
      boolean led =
          preposition == null
              ? verb.prepositions().isEmpty()
                  || verb.prepositions().stream().anyMatch(p -> hasWordBehind(syntax, at, p))
              : preposition.isEmpty()
                  ? verb.prepositions().isEmpty()
                  : verb.prepositions().contains(preposition);
      boolean fits = verb.frame() == frame && led && particleFits(syntax, at, verb);
      if (fits && (best == null || best.particle().isEmpty())) {
        best = verb;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean particleFits(Syntax syntax, int at, Verb verb) {
    if (verb.particle().isEmpty()) {
      boolean up = syntax.word(at + 1).equals("up") && syntax.lemma(at).equals("make");
      return !up; // the parts that make up the accord
    }
    List<String> particles = List.of(verb.particle().split("\\|", -1));
    for (String particle : particles) {
      if (hasWordBehind(syntax, at, particle)) {
        return true;
      }
    }
    return endsApart(syntax, at, verb.particle())
        || syntax.tree().children(at, "compound:prt").stream()
            .anyMatch(child -> particles.contains(syntax.word(child)));
  }

  /** "Voted the pact with Chile down": the particle ends the clause. */
  private static boolean endsApart(Syntax syntax, int verb, String particle) {
    int last = Math.min(verb + APART, syntax.sentence().size() - 2);
    int at = verb + 1;
    while (at <= last && syntax.tag(at).matches("DT|PRP\\$|JJ.*|NN.*|POS|CD|IN|CC")) {
      at++;
    }
    boolean ends =
        syntax.tag(at + 1).matches("[.,:]|IN|TO") || CalendarWords.isDateWord(syntax.word(at + 1));
    return at > verb + 1
        && ends
        && syntax.tag(at).matches("RP|RB")
        && syntax.word(at).equals(particle);
  }

  /** Whether "by" leads to somebody, and not to a day. */
  private static boolean isDoer(Syntax syntax, int at) {
    return !CalendarWords.isDateWord(syntax.word(at)) && !syntax.tag(at).equals("CD");
  }

  /** Returns the act of a clause that tells an agreement without a noun for it. */
  Act ofClause(AgreementMention mention) {
    boolean passive =
        mention.syntax().hasPassiveAuxiliary(mention.head())
            || mention.syntax().agents(mention.head()).stream() // the corridor agreed by both
                .anyMatch(at -> isDoer(mention.syntax(), at));
    Form form = passive ? Form.PASSIVE : Form.ACTIVE;
    int over = mention.syntax().tree().head(mention.head());
    boolean failed = over >= 0 && lexicon.is("negative", mention.syntax().lemma(over));
    boolean sought =
        mention.isPlan()
            && (trades.isOffered(mention.syntax(), mention.head())
                || joint.isIntended(mention.syntax(), mention.head()));
    if (sought) {
      return Act.told(mention.head(), AgreementStatus.PROPOSED, Doer.PARTY, form);
    }
    if (mention.isPlan() && !failed) {
      return Act.told(mention.head(), AgreementStatus.AGREED, Doer.PARTY, form); // will share water
    }
    boolean talks = lexicon.is("bargaining", mention.lemma());
    if (lexicon.is("talks noun", mention.lemma())) {
      return Act.told(mention.head(), AgreementStatus.NEGOTIATING, Doer.PARTY, Form.NOUN);
    }
    if (lexicon.is("proposing", mention.lemma())
        || lexicon.is("considering offers", mention.lemma())) {
      return act(mention, mention.head(), AgreementStatus.PROPOSED, Doer.PARTY, form);
    }
    boolean declines = lexicon.is("declining", mention.lemma());
    AgreementStatus told =
        talks
            ? AgreementStatus.NEGOTIATING
            : declines ? AgreementStatus.REJECTED : AgreementStatus.AGREED;
    return act(mention, mention.head(), told, Doer.PARTY, form);
  }
}
