package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the noun phrase that a cue makes the speaker. */
final class SpeakerFinder {

  private static final int DEEPEST = 6;

  private final CueLexicon lexicon;
  private final Subjects subjects;
  private final Participles participles;
  private final WordedSpeaker worded;
  private final ReducedClauses reduced;
  private final Controls controls;
  private final Reporters reporters;

  SpeakerFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.subjects = new Subjects(lexicon);
    this.participles = new Participles(lexicon);
    this.controls = new Controls(lexicon);
    this.reporters = new Reporters(lexicon);
    this.reduced = new ReducedClauses(lexicon);
    this.worded = new WordedSpeaker(lexicon);
  }

  /** Returns the head of the noun phrase that speaks. */
  OptionalInt speaker(MarkedSentence sentence, int cue) {
    OptionalInt clear = worded.find(sentence, cue);
    clear = clear.isPresent() ? clear : controls.byOrder(sentence, cue);
    clear = clear.isPresent() ? clear : DatedDocument.of(sentence, cue, lexicon);
    clear = clear.isPresent() ? clear : RelativeSubject.described(sentence, cue);
    if (clear.isPresent()) {
      return clear;
    }
    if (reduced.isNaming(sentence, cue)) {
      return Subjects.agent(sentence, cue); // the man labelled “a bore” labelled nobody
    }
    OptionalInt joined = new JoinedClause(lexicon).subject(sentence, cue);
    if (joined.isPresent()) {
      return joined;
    }
    OptionalInt carried = new NextDeed(lexicon).reporter(sentence, cue);
    if (carried.isPresent()) {
      return speaker(sentence, carried.getAsInt());
    }
    int over = sentence.tree().is(cue, "dep") ? sentence.tree().head(cue) : -1;
    if (over > 0 && isGoingOn(sentence, over, cue)) {
      Optional<Parenthesis.Inserted> said = new Parenthesis(sentence, over, lexicon).find();
      return said.isPresent() ? OptionalInt.of(said.get().speaker()) : speaker(sentence, over);
    }
    OptionalInt demanding = reporters.demanding(sentence, cue);
    if (demanding.isPresent()) {
      return demanding;
    }
    OptionalInt found = subject(sentence, cue, 0);
    OptionalInt parted = new PartedSubject(sentence, cue).find();
    if (parted.isPresent() && (found.isEmpty() || found.getAsInt() > parted.getAsInt())) {
      return parted;
    }
    if (found.isPresent() && found.getAsInt() > cue && isLed(sentence, cue)) {
      OptionalInt led = NearbySpeaker.behindLead(sentence, cue);
      led = led.isPresent() ? led : NearbySpeaker.before(sentence, cue);
      found = led.isPresent() ? led : found;
    }
    if (found.isPresent()) {
      OptionalInt carrying = controls.carrying(sentence, cue, found.getAsInt());
      if (carrying.isPresent()) {
        return subject(sentence, carrying.getAsInt(), 1);
      }
      int head = NearbySpeaker.rightEdge(sentence, found.getAsInt(), cue);
      return OptionalInt.of(reporters.of(sentence, head, cue));
    }
    OptionalInt lost = RelativeSubject.noun(sentence, cue);
    lost = lost.isPresent() ? lost : worded.inverted(sentence, cue);
    lost = lost.isPresent() ? lost : reduced.subject(sentence, cue);
    lost = lost.isPresent() ? lost : NearbySpeaker.ofAuxiliary(sentence, cue);
    lost = lost.isPresent() ? lost : NearbySpeaker.behindLead(sentence, cue);
    OptionalInt beside = lost.isPresent() ? lost : NearbySpeaker.beside(sentence, cue);
    return beside.isPresent() || isPassive(sentence, cue)
        ? beside
        : NearbySpeaker.before(sentence, cue);
  }

  /** It is late, Lee said at noon, adding that: the participle hangs on the attribution. */
  private boolean isGoingOn(MarkedSentence sentence, int over, int cue) {
    return over < cue
        && sentence.token(cue).tag().equals("VBG")
        && Participles.isBehindComma(sentence, cue)
        && sentence.token(over).isFinite()
        && !sentence.isQuoted(over)
        && sentence.lemma(over).equals("say")
        && !isPassive(sentence, over);
  }

  /** Returns whether the verb is a passive. */
  static boolean isPassive(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    if (isPerfect(sentence, verb)) {
      return false;
    }
    boolean passive = false;
    for (int child : tree.children(verb)) {
      String relation = tree.relation(child);
      passive |=
          relation.equals("aux:pass")
              || relation.equals("nsubj:pass") && !sentence.token(verb).tag().equals("VBD");
      // she had been and said: what stands before the conjunction is another clause
      if (passive && child < verb && relation.equals("cc")) {
        return false;
      }
    }
    return passive;
  }

  /** After saying he was ill: the subject behind the participle belongs to what was said. */
  private static boolean isLed(MarkedSentence sentence, int cue) {
    int at = cue - 1;
    while (at > 0 && sentence.token(at).is("RB")) {
      at--;
    }
    return at >= 0 && sentence.token(cue).tag().equals("VBG") && sentence.token(at).is("IN");
  }

  /** He's said it often: short for has, which parsers take for is. */
  private static boolean isPerfect(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    OptionalInt aux = tree.child(verb, "aux:pass");
    OptionalInt subject = tree.child(verb, "nsubj:pass");
    return aux.isPresent()
        && subject.isPresent()
        && sentence.word(aux.getAsInt()).matches("['’][sd]")
        && sentence.token(subject.getAsInt()).is("PRP")
        && !sentence.lemma(subject.getAsInt()).equals("it");
  }

  private OptionalInt subject(MarkedSentence sentence, int verb, int depth) {
    if (depth > DEEPEST) {
      return OptionalInt.empty();
    }
    Dependencies tree = sentence.tree();
    if (isPassive(sentence, verb)) {
      return Subjects.agent(sentence, verb);
    }
    OptionalInt own = subjects.nearest(sentence, verb);
    if (own.isPresent() && !Participles.isParted(sentence, verb)) {
      return Subjects.antecedent(sentence, verb, own.getAsInt());
    }
    OptionalInt gerund = Participles.subject(sentence, verb);
    if (gerund.isPresent()) {
      return gerund;
    }
    int head = tree.head(verb);
    if (head >= 0 && sentence.isQuoted(head) && !sentence.isQuoted(verb)) {
      return overQuotation(sentence, verb, depth);
    }
    if (head < 0) {
      return OptionalInt.empty();
    }
    head = Participles.aroundClause(sentence, verb, head);
    int described = Participles.described(sentence, verb);
    if (described >= 0) {
      return governing(sentence, verb, described, depth);
    }
    OptionalInt charged = charged(sentence, verb, depth);
    if (charged.isPresent()) {
      return charged;
    }
    if (tree.is(verb, "acl") && participles.isLoose(sentence, verb)) {
      return governing(sentence, verb, head, depth);
    }
    OptionalInt writing = controls.writing(sentence, verb, head);
    if (writing.isPresent()) {
      return subject(sentence, writing.getAsInt(), depth + 1);
    }
    if (tree.is(verb, "acl") && isGathering(sentence, head)) {
      int over = tree.head(head);
      return over >= 0 && sentence.token(over).isVerb()
          ? subject(sentence, over, depth + 1)
          : OptionalInt.empty();
    }
    if (tree.relation(verb).startsWith("acl")) {
      return sentence.token(head).isVerb()
          ? subject(sentence, head, depth + 1)
          : OptionalInt.of(head);
    }
    OptionalInt controlled = controls.object(sentence, verb, head);
    if (controlled.isPresent()) {
      return controlled;
    }
    OptionalInt matrix = controls.matrix(sentence, verb, head);
    if (matrix.isPresent()) {
      return subject(sentence, matrix.getAsInt(), depth + 1);
    }
    if (tree.is(verb, "conj", "xcomp", "advcl", "dep", "parataxis", "obl", "nmod")) {
      if (sentence.token(head).isVerb() || tree.is(verb, "conj")) {
        OptionalInt passive = tree.child(head, "nsubj:pass");
        // the pilots were alarmed by the vote and warned that it would fail
        boolean shared =
            tree.is(verb, "xcomp", "advcl")
                || tree.is(verb, "conj") && tree.child(verb, "ccomp").isPresent();
        if (shared && passive.isPresent() && isPassive(sentence, head)) {
          return Subjects.antecedent(sentence, head, passive.getAsInt());
        }
        return subject(sentence, head, depth + 1);
      }
      OptionalInt nominal = subjects.nearest(sentence, head);
      if (nominal.isPresent()) {
        return Subjects.antecedent(sentence, head, nominal.getAsInt());
      }
    }
    return OptionalInt.empty();
  }

  /** He was fined for calling her so; she was blamed, and they blamed her, for saying it. */
  private OptionalInt charged(MarkedSentence sentence, int verb, int depth) {
    Dependencies tree = sentence.tree();
    boolean isFor = false;
    for (int child : tree.children(verb, "case", "mark")) {
      isFor |= sentence.word(child).equalsIgnoreCase("for");
    }
    int over = isFor && sentence.token(verb).tag().equals("VBG") ? tree.head(verb) : -1;
    int noun = -1;
    if (over >= 0 && tree.is(verb, "acl", "nmod") && tree.is(over, "obj", "nsubj:pass", "obl")) {
      noun = over;
      over = tree.head(over);
    }
    if (over < 0 || over > verb || !sentence.token(over).isVerb() || sentence.isQuoted(over)) {
      return OptionalInt.empty();
    }
    if (isPassive(sentence, over)) {
      OptionalInt subject = tree.child(over, "nsubj:pass");
      return subject.isPresent()
          ? Subjects.antecedent(sentence, over, subject.getAsInt())
          : subject;
    }
    OptionalInt object = noun >= 0 ? OptionalInt.of(noun) : tree.child(over, "obj");
    boolean charge =
        lexicon.isOn("punishing", sentence.lemma(over))
            || lexicon
                .verb(sentence.lemma(over))
                .filter(cue -> cue.takes(Frame.CHARGE))
                .isPresent();
    boolean person =
        object.isPresent()
            && !sentence.isQuoted(object.getAsInt())
            && (charge && sentence.token(object.getAsInt()).isNoun()
                || sentence.token(object.getAsInt()).isProper()
                || sentence.token(object.getAsInt()).tag().equals("PRP"));
    return person ? object : subject(sentence, over, depth + 1);
  }

  /** “She is a “fair judge” and said”: the verb goes with the clause around the quotation. */
  private OptionalInt overQuotation(MarkedSentence sentence, int verb, int depth) {
    Dependencies tree = sentence.tree();
    int at = verb;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      at = tree.head(at);
      if (at >= 0 && at < verb && !sentence.isQuoted(at) && sentence.token(at).isVerb()) {
        return tree.is(verb, "conj") ? subject(sentence, at, depth + 1) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** At a briefing announcing it, she said: not the briefing announces it. */
  private boolean isGathering(MarkedSentence sentence, int noun) {
    return lexicon.isOn("gathering", sentence.lemma(noun))
        && sentence.tree().children(noun, "case").stream()
            .anyMatch(
                at -> lexicon.isOn("scene", sentence.word(at)) || sentence.token(at).is("IN"));
  }

  private OptionalInt governing(MarkedSentence sentence, int verb, int noun, int depth) {
    Dependencies tree = sentence.tree();
    int at = noun;
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      if (tree.is(at, "nsubj")) {
        return OptionalInt.of(at);
      }
      if (sentence.token(at).isVerb()) {
        OptionalInt inverted = worded.inverted(sentence, at);
        return inverted.isPresent() ? inverted : subject(sentence, at, depth + 1);
      }
      at = tree.head(at);
    }
    OptionalInt before = NearbySpeaker.before(sentence, verb);
    return before.isPresent() ? before : OptionalInt.of(noun);
  }
}
