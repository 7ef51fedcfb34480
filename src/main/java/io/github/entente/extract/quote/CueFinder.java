package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Parenthesis.Inserted;
import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the cues of a sentence that stand outside quotation marks, with speaker and content. */
final class CueFinder {

  private final CueLexicon lexicon;
  private final SpeakerFinder speakers;
  private final Unsaid unsaid;
  private final NounReports nouns;
  private final ReducedClauses reduced;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(lexicon);
    this.unsaid = new Unsaid(lexicon);
    this.reduced = new ReducedClauses(lexicon);
    this.nouns = new NounReports(lexicon, speakers, unsaid);
  }

  /** Returns whether the sentence may hold a cue; asks for no tree. */
  boolean mayReport(MarkedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i)
          && (verb(sentence, i).isPresent()
              || WhatTermed.mayBe(sentence, i)
              || AccordingTo.isAt(sentence, i)
              || nouns.mayReport(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the reports of the sentence in the order of their cues. */
  List<Report> reports(MarkedSentence sentence) {
    List<Report> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      if (AccordingTo.isAt(sentence, i)) {
        AccordingTo.report(sentence, i).ifPresent(found::add);
        continue;
      }
      Optional<Cue> cue = verb(sentence, i);
      if (nouns.mayReport(sentence, i)) {
        nouns.report(sentence, i).ifPresent(found::add);
      }
      Optional<Report> termed = new WhatTermed(sentence, i, lexicon).find();
      if (termed.isPresent()) {
        found.add(termed.get());
        continue;
      }
      if (cue.isPresent()
          && (!isModifier(sentence, i) || DatedDocument.of(sentence, i, lexicon).isPresent())
          && !reduced.is(sentence, i)
          && !isOtherVerb(sentence, i, cue.get())
          && !isSilence(sentence, i, lexicon)
          && !Told.isOfSaying(sentence, i, lexicon)) {
        Report report = report(sentence, i, cue.get());
        boolean nobody = // listed as “unsafe” by nobody in particular
            report.speaker().isEmpty() && lexicon.isOn("beholding", cue.get().lemma());
        if (!cue.get().lemma().equals("hear") && !nobody) {
          found.add(report);
        } else if (isHeard(report)) {
          found.add(report.byNobody());
        }
      }
    }
    return widened(found);
  }

  /** The court heard he had fled: somebody told it so, and only courts say that they heard it. */
  private boolean isHeard(Report report) {
    return report
        .speaker()
        .filter(head -> lexicon.isOn("hearer", report.sentence().lemma(head)))
        .isPresent();
  }

  /** Testified that he thought it was late: what is thought belongs to what is testified. */
  private static List<Report> widened(List<Report> reports) {
    List<Report> all = new ArrayList<>();
    for (Report outer : reports) {
      Report whole = outer;
      for (Report inner : reports) {
        Optional<Range> said = inner.content().filter(c -> !inner.isLeft());
        if (inner != outer && !outer.isLeft() && outer.says(inner.cue()) && said.isPresent()) {
          whole = whole.upTo(said.get().last());
        }
      }
      all.add(whole);
    }
    return all;
  }

  private Optional<Cue> verb(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    if (!token.isVerb()) {
      return Optional.empty();
    }
    int particle = particle(sentence, at);
    return particle < 0
        ? lexicon.verb(token.lemma())
        : lexicon.verb(token.lemma(), sentence.word(particle));
  }

  /** Returns the second word of a verb of two, such as point out and make it very clear, or -1. */
  private int particle(MarkedSentence sentence, int verb) {
    String lemma = sentence.lemma(verb);
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 4) && !sentence.isQuoted(i); i++) {
      if (lexicon.verb(lemma, sentence.word(i)).isPresent()) {
        return i;
      }
      if (!sentence.token(i).is("RB") && !sentence.token(i).is("PRP")) {
        return -1;
      }
    }
    return -1;
  }

  /** The reported figures, the so-called expert. */
  private static boolean isModifier(MarkedSentence sentence, int at) {
    boolean saying = sentence.word(at).equalsIgnoreCase("saying");
    // no cue is an auxiliary, whatever the parser made of “officials briefed on it said it was”
    boolean finite = sentence.token(at).isFinite();
    boolean clause =
        finite
            && at > 0
            && (sentence.token(at - 1).is("WP") || sentence.token(at - 1).tag().equals("PRP"));
    boolean telling = // quoted him as telling visitors; disputed it, insisting Lee had left
        sentence.token(at).tag().equals("VBG")
            && at > 1
            && at + 1 < sentence.size()
            && (sentence.word(at - 1).equals("as")
                || sentence.word(at - 1).equals(",")
                    && (sentence.token(at + 1).isProper() || sentence.isQuoted(at + 1)));
    return !saying
        && !clause
        && !telling
        && (sentence.tree().is(at, "amod", "compound", "case", "mark", "det")
            || !finite && sentence.tree().is(at, "aux"));
  }

  /** Called off the talks, called the talks off: another verb, which names nothing. */
  private boolean isOtherVerb(MarkedSentence sentence, int verb, Cue cue) {
    if (!cue.takes(Frame.CALLING)) {
      return false;
    }
    int next = verb + 1;
    boolean beside =
        next < sentence.size()
            && !sentence.isQuoted(next)
            && lexicon.isOn("parting", sentence.word(next));
    OptionalInt particle = sentence.tree().child(verb, "compound:prt");
    boolean behind =
        particle.isPresent()
            && !sentence.isQuoted(particle.getAsInt())
            && lexicon.isOn("parting", sentence.word(particle.getAsInt()));
    return (beside || behind) && particle(sentence, verb) < 0;
  }

  /** Said nothing, said little of it: but “said nothing had changed” tells something. */
  static boolean isSilence(MarkedSentence sentence, int verb, CueLexicon lexicon) {
    int next = verb + 1;
    int behind = verb + 2;
    boolean silence =
        next < sentence.size()
            && !sentence.isQuoted(next)
            && lexicon.isOn("silence", sentence.word(next));
    return silence
        && (behind >= sentence.size()
            || !sentence.token(behind).isFinite() && !sentence.token(behind).isNoun());
  }

  /** Returns the report that the verb makes, whether or not the lexicon knows it for a cue. */
  Report report(MarkedSentence sentence, int verb) {
    return report(
        sentence,
        verb,
        verb(sentence, verb).orElse(new Cue(sentence.lemma(verb), false, Set.of(), Set.of())));
  }

  private Report report(MarkedSentence sentence, int at, Cue cue) {
    OptionalInt speaker =
        isReducedPassive(sentence, at) || ReducedClauses.isBy(sentence, at)
            ? Subjects.agent(sentence, at)
            : speakers.speaker(sentence, at);
    Optional<Inserted> inserted =
        cue.takes(Frame.DIRECT) || cue.takes(Frame.CLAUSE)
            ? new Parenthesis(sentence, at, lexicon).find()
            : Optional.empty();
    if (inserted.filter(found -> found.content().contains(at)).isPresent()) {
      return inserted(sentence, at, cue, speaker, inserted.get());
    }
    Optional<Range> content =
        cue.takes(Frame.NAMING)
            ? Subjects.namedBy(sentence, at)
            : Told.heard(sentence, at, lexicon);
    if (content.isEmpty()) {
      content = new ContentFinder(sentence, at, cue, lexicon).find(speaker);
    }
    boolean inverted =
        inserted.isPresent()
            && inserted.get().attribution().first() == at
            && inserted.get().speaker() > at;
    boolean longer =
        inserted.isPresent() && inverted
            || inserted.isPresent()
                && content.map(c -> inserted.get().content().contains(c)).orElse(true);
    if (longer && cue.takes(Frame.CLAUSE)) {
      return inserted(sentence, at, cue, speaker, inserted.get());
    }
    return new Report(
        sentence,
        at,
        cue,
        attribution(sentence, at, speaker),
        speaker.isPresent() ? Optional.of(speaker.getAsInt()) : Optional.empty(),
        content,
        unsaid.is(sentence, at));
  }

  /** Asked whether he would resign, the minister: he is asked and does not ask. */
  private static boolean isReducedPassive(MarkedSentence sentence, int verb) {
    Dependencies tree = sentence.tree();
    int head = tree.head(verb);
    boolean lead = verb == 0 && sentence.lower(0).equals("told"); // told that it was lost, she left
    boolean bare =
        (lead || sentence.token(verb).tag().equals("VBN"))
            && tree.children(verb, "nsubj", "aux", "obj", "iobj").isEmpty();
    return bare && head > verb && (lead || tree.is(verb, "advcl", "dep", "acl", "parataxis"));
  }

  /** Asked whether it was late, she said no: the question is nobody's. */
  static boolean isAskedByNobody(Report report) {
    int cue = report.cue();
    boolean leads = cue == 0 && report.sentence().token(0).is("VBN");
    boolean when = // spoke of fish when asked what she thought
        cue > 0
            && report.entry().lemma().equals("ask")
            && report.sentence().word(cue - 1).equalsIgnoreCase("when");
    return when
        || report.speaker().isEmpty()
            && (leads || report.isQuestion() || isReducedPassive(report.sentence(), report.cue()));
  }

  /** The speaker that the tree gives, unless it stands outside the attribution. */
  private Report inserted(
      MarkedSentence sentence, int at, Cue cue, OptionalInt speaker, Inserted inserted) {
    boolean known = speaker.isPresent() && inserted.attribution().contains(speaker.getAsInt());
    return new Report(
        sentence,
        at,
        cue,
        inserted.attribution(),
        Optional.of(known ? speaker.getAsInt() : inserted.speaker()),
        Optional.of(inserted.content()),
        unsaid.is(sentence, at));
  }

  /** Returns the cue with its speaker. */
  static Range attribution(MarkedSentence sentence, int cue, OptionalInt speaker) {
    int first = cue;
    int last = cue;
    if (speaker.isPresent()) {
      int head = speaker.getAsInt();
      List<Integer> phrase = sentence.tree().subtree(head);
      for (int token : phrase) {
        boolean direct = token <= Math.max(head, cue) || head > cue;
        if (direct && !sentence.isQuoted(token) && !sentence.tree().isUnder(cue, token)) {
          first = Math.min(first, token);
          last = Math.max(last, token);
        }
      }
      first = Math.min(first, head);
      last = Math.max(last, head);
    }
    while (first > 0
        && !sentence.isQuoted(first - 1)
        && (sentence.tree().head(first - 1) == cue
            && sentence.tree().is(first - 1, "advmod", "aux", "cc", "mark"))) {
      first--;
    }
    return new Range(first, last);
  }
}
