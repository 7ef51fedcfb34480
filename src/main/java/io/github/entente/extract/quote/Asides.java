package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds attributions that interrupt or close the sentence whose grammar carries the quoted words:
 * the port, said the mayor, “was full”; took note of “the offer”, as she put it.
 */
final class Asides {

  private static final int LONGEST = 14;
  private static final int NEAR = 8;
  private static final Cue PUT = new Cue("put", false, Set.of(Frame.DIRECT), Set.of());

  private final Story story;
  private final Voices voices;
  private final CueLexicon lexicon;
  private final SpeakerFinder speakers;
  private final AsPut put;
  private final Reasons reasons;

  Asides(Story story, Voices voices, CueLexicon lexicon) {
    this.story = story;
    this.voices = voices;
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(lexicon);
    this.put = new AsPut(voices, lexicon);
    this.reasons = new Reasons(story, new Statements(story, voices, lexicon));
  }

  /** Returns the quotation of the sentence that an attribution between two commas interrupts. */
  Optional<Draft> interrupted(MarkedSentence sentence, Fragment fragment, Range tokens) {
    for (Report report : story.reports(sentence)) {
      int cue = report.cue();
      boolean speech = report.entry().takes(Frame.DIRECT) || report.entry().takes(Frame.CLAUSE);
      int first = speech && cue < tokens.first() ? commaBefore(sentence, cue) : -1;
      int last = first < 1 ? -1 : commaBehind(sentence, cue, tokens.first());
      if (last < 0 || !goesOn(report, fragment, tokens, first, last) || !begins(report, first)) {
        continue;
      }
      OptionalInt speaker = speaker(sentence, report, first, last);
      if (speaker.isPresent()) {
        Report stated = stated(report, speaker.getAsInt(), new Range(first + 1, last - 1));
        Draft draft = new Draft().by(stated).by(voices.of(stated));
        draft.with(sentence.sentence().span(0, first - 1));
        draft.with(sentence.sentence().span(last + 1, tokens.last()));
        return Optional.of(draft.with(fragment));
      }
    }
    return Optional.empty();
  }

  /** Returns the quotation that an “as”, a banner or a “because” beside the words makes of them. */
  Optional<Draft> around(MarkedSentence sentence, Fragment fragment, Range tokens) {
    return asClause(sentence, fragment, tokens)
        .or(() -> banner(sentence, fragment, tokens))
        .or(() -> put.before(sentence, fragment, tokens))
        .or(() -> reasons.draft(sentence, fragment, tokens));
  }

  /** A clause behind the words: “…”, as she put it; “…” is how she put it. */
  private Optional<Draft> asClause(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int as = tokens.last() + 1;
    while (as < sentence.size() && !sentence.isQuoted(as) && sentence.isPunctuation(as)) {
      as++;
    }
    if (as + 1 < sentence.size() && sentence.lemma(as).equals("be") && !sentence.isQuoted(as)) {
      as += sentence.word(as + 1).equals("how") || sentence.word(as + 1).equals("what") ? 1 : 0;
    }
    boolean farther = as < sentence.size() && sentence.isWord(as) && !sentence.isQuoted(as);
    as = farther ? farther(sentence, as) : as;
    boolean ascribes =
        as < sentence.size()
            && !sentence.isQuoted(as)
            && (sentence.word(as).equalsIgnoreCase("as")
                || as > 0 && sentence.lemma(as - 1).equals("be"));
    if (!ascribes) {
      return Optional.empty();
    }
    for (int i = as + 2; i < sentence.size() && i < as + LONGEST && !sentence.isQuoted(i); i++) {
      if (sentence.token(i).isFinite()) {
        int head = as;
        for (int subject : sentence.tree().children(i, "nsubj")) {
          head = subject > as && subject < i ? subject : head;
        }
        for (int k = i - 1; head == as && k > as; k--) {
          head = isNominal(sentence.token(k)) ? k : head;
        }
        if (head == as || !lexicon.isOn("putting", sentence.lemma(i))) {
          return Optional.empty();
        }
        Cue entry = lexicon.verb(sentence.lemma(i)).orElse(PUT);
        Report report =
            new Report(
                sentence, i, entry, new Range(as, i), Optional.of(head), Optional.empty(), false);
        Draft draft = new Draft().by(report);
        int verb = tokens.first() - 1;
        while (verb >= 0 && !sentence.token(verb).isVerb()) {
          verb--;
        }
        if (verb >= 0 && sentence.hasWordOutside(verb + 1, tokens.first() - 1)) {
          draft.with(sentence.sentence().span(verb + 1, tokens.last()));
        }
        return Optional.of(draft.with(fragment).by(voices.of(report)));
      }
    }
    return Optional.empty();
  }

  /** A “local” boat, as she put it: the clause behind the comma, if no verb stands before it. */
  private static int farther(MarkedSentence sentence, int from) {
    for (int i = from; i + 1 < sentence.size() && i < from + NEAR && !sentence.isQuoted(i); i++) {
      if (sentence.token(i).isVerb()) {
        return from;
      }
      if (sentence.isPunctuation(i)) {
        return sentence.word(i + 1).equals("as") ? i + 1 : from;
      }
    }
    return from;
  }

  /** The words that a banner bears, which nobody says: a banner over the gate: “…”. */
  private Optional<Draft> banner(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int colon = tokens.first() - 1;
    if (colon >= 0
        && sentence.token(colon).isVerb()
        && lexicon.isOn("bearing", sentence.lemma(colon))) {
      OptionalInt painter = speakers.speaker(sentence, colon);
      return painter.isEmpty() || voices.of(sentence, painter.getAsInt()).isEmpty()
          ? Optional.of(new Draft().with(fragment))
          : Optional.empty();
    }
    if (isRead(sentence, colon)) {
      return Optional.of(new Draft().with(fragment));
    }
    if (colon < 0 || !sentence.word(colon).equals(":")) {
      return Optional.empty();
    }
    for (int i = colon - 1; i >= 0 && i > colon - LONGEST; i--) {
      if (sentence.token(i).isVerb() || sentence.isQuoted(i)) {
        return Optional.empty();
      }
      if (lexicon.isOn("nobody", sentence.lemma(i))) {
        return Optional.of(new Draft().with(fragment));
      }
    }
    return Optional.empty();
  }

  /** A placard beside it read, hung a banner from the bridge that read: by the word order. */
  private boolean isRead(MarkedSentence sentence, int verb) {
    boolean reads =
        verb > 0 && sentence.token(verb).isVerb() && lexicon.isOn("bornby", sentence.lemma(verb));
    for (int i = verb - 1; reads && i >= 0 && i > verb - NEAR; i--) {
      if (sentence.token(i).isFinite()
          || sentence.isQuoted(i)
          || sentence.token(i).is("PRP") && !sentence.lemma(i).equals("it")
          || sentence.token(i).entity() == EntityType.PERSON) {
        return false;
      }
      if (lexicon.isOn("nobody", sentence.lemma(i))) {
        int first = i;
        while (first > 0
            && !sentence.token(first).is("IN")
            && NounPhrase.isWithParticiple(sentence.token(first))) {
          first--;
        }
        // the guard under the banner said
        boolean where =
            first < i
                && sentence.token(first).is("IN")
                && !lexicon.isOn("linking", sentence.word(first));
        return !where || sentence.token(verb).tag().equals("VBG");
      }
    }
    return false;
  }

  private static Report stated(Report report, int speaker, Range attribution) {
    return new Report(
        report.sentence(),
        report.cue(),
        report.entry(),
        attribution,
        Optional.of(speaker),
        Optional.empty(),
        false);
  }

  private static int commaBefore(MarkedSentence sentence, int cue) {
    for (int i = cue - 1; i > 0 && i > cue - LONGEST && !sentence.isQuoted(i); i--) {
      Token token = sentence.token(i);
      if (token.text().equals(",")) {
        return i;
      }
      if (token.is("W") || token.isFinite() || token.is("CC")) {
        return -1;
      }
    }
    return -1;
  }

  private static int commaBehind(MarkedSentence sentence, int cue, int limit) {
    for (int i = cue + 1; i < limit && i < cue + LONGEST && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.text().equals(",")) {
        return i;
      }
      if (token.is("W") || token.isFinite() || token.text().equals("that")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a clause that began before the attribution goes on behind it. */
  private boolean goesOn(Report report, Fragment fragment, Range tokens, int first, int comma) {
    MarkedSentence sentence = report.sentence();
    return sentence.hasWordOutside(comma + 1, tokens.first() - 1)
        ? isVerbal(sentence.token(comma + 1))
        : isCondition(report, first)
            || Character.isLowerCase(fragment.inner().in(story.text()).charAt(0));
  }

  /** If it closes, said Lee, “we go”: the clause is part of what was said. */
  private boolean isCondition(Report report, int comma) {
    String word = report.sentence().word(0).toLowerCase(Locale.ROOT);
    boolean inverted = report.cue() == comma + 1; // when she came, she said, “Go”: it is not
    return lexicon.isOn("condition", word) || inverted && lexicon.isOn("subordinating", word);
  }

  private static boolean isVerbal(Token token) {
    return token.isFinite() || token.tag().equals("VBN") || token.is("RB") || token.is("TO");
  }

  /** Whether what stands before the attribution is a subject, with or without its verb. */
  private boolean begins(Report report, int comma) {
    MarkedSentence sentence = report.sentence();
    Token start = sentence.token(0);
    Token last = sentence.token(comma - 1);
    if (sentence.isQuoted(comma - 1)) {
      return false;
    }
    boolean nominal =
        isNominal(start) || start.is("DT") || start.is("JJ") || start.tag().equals("PRP$");
    boolean subject =
        (start.is("CC") || nominal) && isNominal(last) && !lexicon.isOn("time", last.text());
    boolean leads = // the party had tried, she said, to “…”
        nominal
            && last.isVerb()
            && comma + 1 < sentence.size()
            && lexicon.isOn("unsaid", last.lemma());
    boolean clause = isCondition(report, comma) && !lexicon.isOn("time", last.text());
    return subject || leads || clause || last.lemma().equals("be");
  }

  private OptionalInt speaker(MarkedSentence sentence, Report report, int first, int last) {
    int cue = report.cue();
    boolean inverted = cue == first + 1;
    if (inverted && lexicon.isOn("telling", report.entry().lemma())) {
      return OptionalInt.empty();
    }
    int from = inverted ? cue + 1 : first + 1;
    int to = inverted ? last : cue;
    int head = -1;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (isNominal(token)) {
        head = i;
      } else if (token.is("IN") && head >= 0 || token.is("IN") && inverted) {
        break;
      }
    }
    boolean moment = head >= 0 && lexicon.isOn("time", sentence.word(head));
    return head < 0 || moment ? OptionalInt.empty() : OptionalInt.of(head);
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().equals("PRP")
        || token.is("EX")
        || token.text().toLowerCase(Locale.ROOT).equals("one");
  }
}
