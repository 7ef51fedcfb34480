package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads nouns that report: his claim that it was so, expressed hope that it would be. */
final class NounReports {

  private static final int FARTHEST = 10;

  private final CueLexicon lexicon;
  private final SpeakerFinder speakers;
  private final Unsaid unsaid;

  NounReports(CueLexicon lexicon, SpeakerFinder speakers, Unsaid unsaid) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.unsaid = unsaid;
  }

  /** Returns whether a noun here may report; asks for no tree. */
  boolean mayReport(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    Optional<Cue> cue = token.isNoun() ? lexicon.anyNoun(token.lemma()) : Optional.empty();
    if (cue.isEmpty()) {
      return false;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + FARTHEST); i++) {
      if (sentence.isQuoted(i) || sentence.token(i).isVerb()) {
        return false;
      }
      if (sentence.word(i).equals("that")
          || sentence.token(i).is("TO") && cue.get().takes(Frame.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  Optional<Report> report(MarkedSentence sentence, int at) {
    Dependencies tree = sentence.tree();
    Cue cue = lexicon.anyNoun(sentence.lemma(at)).orElseThrow();
    int verb = tree.is(at, "obj") ? tree.head(at) : -1;
    boolean voiced = verb >= 0 && lexicon.isOn("uttering", sentence.lemma(verb));
    OptionalInt among = cue.takes(Frame.VOICED) ? among(sentence, at) : OptionalInt.empty();
    OptionalInt owner = among.isPresent() ? among : whose(sentence, at, voiced);
    NounClause finder = new NounClause(sentence, at, cue, lexicon);
    boolean placed = isPlace(sentence, at) && (owner.isEmpty() || isCuedBefore(sentence, at));
    boolean felt = cue.takes(Frame.VOICED) && (voiced || among.isPresent());
    boolean clause = cue.takes(Frame.CLAUSE) && !placed || felt;
    Optional<Range> content = clause ? finder.that() : Optional.empty();
    if (content.isEmpty() && clause && owner.isPresent()) {
      content = finder.behindThat(Math.max(at, owner.getAsInt()));
    }
    if (content.isEmpty() && cue.takes(Frame.INFINITIVE) && (owner.isPresent() || voiced)) {
      content = finder.infinitive();
    }
    if (content.isEmpty() || isSummedUp(sentence, at, content.get())) {
      return Optional.empty();
    }
    Optional<Report> rejected =
        owner.isEmpty() && verb >= 0 && lexicon.isOn("refusing", sentence.lemma(verb))
            ? rejected(sentence, verb, content.get())
            : Optional.empty();
    if (rejected.isPresent()) {
      return rejected;
    }
    OptionalInt speaker = owner.isPresent() ? owner : voice(sentence, at, verb, voiced);
    return Optional.of(
        new Report(
            sentence,
            at,
            cue,
            CueFinder.attribution(sentence, at, speaker),
            speaker.isPresent() ? Optional.of(speaker.getAsInt()) : Optional.empty(),
            content,
            voiced && unsaid.is(sentence, verb)));
  }

  /** His threat that, threats by the dockers that, a warning from them that. */
  private static OptionalInt whose(MarkedSentence sentence, int noun, boolean voiced) {
    Dependencies tree = sentence.tree();
    OptionalInt possessor = tree.child(noun, "nmod:poss");
    return possessor.isPresent() || voiced
        ? possessor
        : tree.children(noun, "nmod").stream()
            .mapToInt(Integer::intValue)
            .filter(by -> by > noun && !sentence.isQuoted(by))
            .filter(
                by ->
                    tree.children(by, "case").stream()
                        .anyMatch(c -> c < by && sentence.word(c).matches("by|from")))
            .findFirst();
  }

  /** Fear among the dockers that it would sink: who feels so, if a clause tells what. */
  private static OptionalInt among(MarkedSentence sentence, int noun) {
    int in = noun + 1;
    boolean among =
        in < sentence.size() && !sentence.isQuoted(in) && sentence.word(in).equals("among");
    int head = among ? sentence.tree().head(in) : -1;
    return head > in && !sentence.isQuoted(head) && sentence.tree().is(in, "case")
        ? OptionalInt.of(head)
        : OptionalInt.empty();
  }

  /** Rejected accusations that it hid the report: who denies them says so much of them. */
  private Optional<Report> rejected(MarkedSentence sentence, int verb, Range clause) {
    OptionalInt speaker = speakers.speaker(sentence, verb);
    if (speaker.isEmpty() || SpeakerFinder.isPassive(sentence, verb)) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(verb);
    Range content = new Cuts(sentence, verb, lexicon).of(new Range(verb + 1, clause.last()));
    return Optional.of(
        new Report(
            sentence,
            verb,
            lexicon.verb(lemma).orElse(new Cue(lemma, false, Set.of(), Set.of())),
            CueFinder.attribution(sentence, verb, speaker),
            Optional.of(speaker.getAsInt()),
            Optional.of(content),
            unsaid.is(sentence, verb)));
  }

  /** He left, a claim that the owners deny: others make something of it, and nothing is said. */
  private boolean isSummedUp(MarkedSentence sentence, int noun, Range content) {
    int first = noun;
    while (first > 1 && NounPhrase.isPlain(sentence.token(first - 1))) {
      first--;
    }
    return first > 1
        && sentence.isCommaOrDash(first - 1)
        && new OtherSpeech(sentence, lexicon).isSummedUp(first, content.last());
  }

  /** Saw nothing in the report that showed it: the clause may belong to another noun. */
  private static boolean isPlace(MarkedSentence sentence, int noun) {
    OptionalInt preposition = sentence.tree().child(noun, "case");
    return preposition.isPresent()
        && Set.of("in", "on", "at").contains(sentence.word(preposition.getAsInt()));
  }

  /** Argued in its complaint that: the clause is what the verb says. */
  private boolean isCuedBefore(MarkedSentence sentence, int noun) {
    OptionalInt preposition = sentence.tree().child(noun, "case");
    int verb = preposition.orElse(0) - 1;
    return verb >= 0
        && !sentence.isQuoted(verb)
        && sentence.token(verb).isVerb()
        && lexicon
            .verb(sentence.lemma(verb))
            .filter(cue -> cue.takes(Frame.CLAUSE) || cue.takes(Frame.THAT))
            .isPresent();
  }

  /** Who voices it; who rejects a claim has not made it. */
  private OptionalInt voice(MarkedSentence sentence, int noun, int verb, boolean voiced) {
    if (voiced) {
      return speakers.speaker(sentence, verb);
    }
    boolean rumour = lexicon.isOn("rumoured", sentence.lemma(noun)); // the vote fed rumours that
    return rumour || verb >= 0 && lexicon.isOn("rejecting", sentence.lemma(verb))
        ? OptionalInt.empty()
        : NearbySpeaker.before(sentence, noun);
  }
}
