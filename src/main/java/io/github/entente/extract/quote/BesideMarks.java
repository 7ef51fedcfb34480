package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the attribution that stands right beside quotation marks by the order of the words alone:
 * “…,” said X; “…,” X said; X said: “…”. Parsers trained on running text are least sure there.
 */
final class BesideMarks {

  private static final int FARTHEST = 40;

  /** Went quickly on to say: so far an infinitive may stand from its verb. */
  private static final int LEADING = 3;

  /** Pronouns that no verb has for its subject. */
  private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us", "it");

  private static final Cue ANY = new Cue("", false, Set.of(Frame.DIRECT), Set.of());

  private final CueLexicon lexicon;
  private final SpeakerFinder speakers;

  BesideMarks(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(lexicon);
  }

  /** Returns the attribution behind the mark that closes at {@code close}. */
  Optional<Report> behind(MarkedSentence sentence, int close, int limit) {
    int from = close + 1;
    while (from < limit && sentence.isPunctuation(from)) {
      from++;
    }
    int to = Math.min(limit, from + FARTHEST);
    OptionalInt heard = heard(sentence, from, to);
    if (heard.isPresent()) {
      return Optional.of(report(sentence, from, ANY, heard, from));
    }
    for (int i = from; i < to && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.text().indexOf('-') > 0) {
        continue; // Oslo-based
      }
      if (i == from && i > 0 && Character.isUpperCase(token.text().charAt(0))) {
        continue; // a name, whatever its tag
      }
      Optional<Cue> cue = cueAt(sentence, i, i == from);
      if (CueFinder.isSilence(sentence, i, lexicon)) {
        return Optional.empty(); // the owner of the “Sea Rose”, said nothing
      }
      boolean relative = isRelative(sentence, i, from);
      if (i == from && token.tag().equals("VBG")) {
        return Optional.empty(); // “…,” saying it was late: no inversion
      }
      if (cue.isPresent() && !relative) {
        OptionalInt speaker = speaker(sentence, i, from, to);
        return speaker.isPresent()
            ? Optional.of(report(sentence, i, cue.get(), speaker, from))
            : Optional.empty();
      }
      if (i == from && token.is("VBD") && !relative && !isAuxiliary(token)) {
        OptionalInt inverted = chunk(sentence, i + 1, to);
        boolean ends =
            inverted.isPresent()
                && !OBJECTS.contains(sentence.lower(inverted.getAsInt()))
                && !RelativeSubject.isWithin(sentence, close)
                && (inverted.getAsInt() + 1 >= sentence.size()
                    || sentence.isPunctuation(inverted.getAsInt() + 1));
        if (ends) {
          return Optional.of(report(sentence, i, ANY, inverted, from));
        }
      }
      if (token.is("VBD") || token.is("VBZ")) {
        if (relative || isAuxiliary(token)) {
          continue;
        }
        OptionalInt speaker = speaker(sentence, i, from, to);
        int infinitive = infinitive(sentence, i);
        if (infinitive > i && speaker.isPresent()) {
          Cue entry = cueAt(sentence, infinitive, false).orElse(ANY);
          return Optional.of(report(sentence, infinitive, entry, speaker, from));
        }
        boolean near = i > from && i - from <= 6 && speaker.isPresent();
        return near && !token.lemma().equals("be") && !sentence.endsLead(close)
            ? Optional.of(report(sentence, i, ANY, speaker, from))
            : Optional.empty();
      }
      if (token.is("IN") && i == from
          || token.is("CC") && i == from
          || token.is("W") && i == from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “Out!” came shouts from the crowd, rose the cry from the back rows: from whom they came. */
  private OptionalInt heard(MarkedSentence sentence, int verb, int to) {
    if (verb >= to || !lexicon.isOn("sounding", sentence.lemma(verb))) {
      return OptionalInt.empty();
    }
    OptionalInt voice = chunk(sentence, verb + 1, to);
    int from = voice.isPresent() ? voice.getAsInt() + 1 : to;
    return from < to
            && lexicon.isOn("voice", sentence.lemma(from - 1))
            && sentence.word(from).equals("from")
        ? chunk(sentence, from + 1, sentence.size())
        : OptionalInt.empty();
  }

  /** Likes to tell visitors, went on to say: the cue that the verb leads to, or -1. */
  private int infinitive(MarkedSentence sentence, int verb) {
    for (int i = verb + 1; i + 1 < sentence.size() && i <= verb + LEADING; i++) {
      if (sentence.token(i).is("TO") && !sentence.isQuoted(i + 1)) {
        boolean said =
            cueAt(sentence, i + 1, false).isPresent()
                && (!lexicon.isOn("unsaid", sentence.lemma(verb))
                    || lexicon.isOn("habit", sentence.lemma(verb)));
        return said ? i + 1 : -1;
      }
      if (sentence.isQuoted(i) || sentence.isPunctuation(i) || sentence.token(i).isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  /** Returns the attribution before the mark that opens at {@code open}. */
  Optional<Report> before(MarkedSentence sentence, int open, int after) {
    if (open == 0) {
      return Optional.empty();
    }
    String mark = sentence.word(open - 1);
    boolean adjacent = sentence.token(open - 1).isVerb();
    if (!mark.equals(",") && !mark.equals(":") && !adjacent) {
      return Optional.empty();
    }
    boolean main = false;
    for (int i = open - 1; i > after && i > open - FARTHEST; i--) {
      main |= sentence.token(i).isFinite() && !sentence.isQuoted(i);
      Optional<Cue> cue =
          sentence.token(i).isVerb() ? lexicon.verb(sentence.lemma(i)) : Optional.empty();
      boolean lead = main && i == 0 && sentence.token(i).is("VBN"); // asked why, she smiled: “…”
      if (cue.isPresent() && (lead || isWhenAsked(sentence, i))) {
        continue;
      }
      if (cue.isPresent() && cue.get().takes(Frame.DIRECT)) {
        if (cue.get().takes(Frame.NAMING) && SpeakerFinder.isPassive(sentence, i)) {
          return Optional.empty();
        }
        OptionalInt speaker = speakers.speaker(sentence, i);
        return Optional.of(report(sentence, i, cue.get(), speaker, Math.min(i, speaker.orElse(i))));
      }
      if (sentence.token(i).is("VBD") || sentence.token(i).is("VBZ") && !mark.equals(":")) {
        return Optional.empty();
      }
      if (adjacent) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** “told reporters when asked about it: …”. */
  private static boolean isWhenAsked(MarkedSentence sentence, int verb) {
    return verb > 0
        && sentence.token(verb).tag().equals("VBN")
        && sentence.word(verb - 1).equalsIgnoreCase("when");
  }

  private static Report report(
      MarkedSentence sentence, int cue, Cue entry, OptionalInt speaker, int first) {
    int head = speaker.orElse(cue);
    return new Report(
        sentence,
        cue,
        entry,
        new Range(Math.min(first, Math.min(cue, head)), Math.max(cue, head)),
        speaker.isPresent() ? Optional.of(head) : Optional.empty(),
        Optional.empty(),
        false);
  }

  private Optional<Cue> cueAt(MarkedSentence sentence, int at, boolean first) {
    Token token = sentence.token(at);
    boolean last =
        at > 0
            && (sentence.token(at - 1).isNoun() || sentence.token(at - 1).is("JJ"))
            && !sentence.hasWordOutside(at + 1, sentence.size() - 1);
    if (last && token.is("NN")) {
      return lexicon.verb(token.text()).filter(cue -> cue.takes(Frame.DIRECT));
    }
    if (!token.isVerb()
        && !(first && token.is("JJ"))
        && !(first && token.is("NN") && token.text().endsWith("s"))) {
      return Optional.empty();
    }
    return lexicon.verb(token.lemma()).filter(cue -> cue.takes(Frame.DIRECT));
  }

  private static boolean isAuxiliary(Token token) {
    return Set.of("have", "be", "do").contains(token.lemma());
  }

  private boolean isRelative(MarkedSentence sentence, int verb, int from) {
    int i = verb - 1;
    while (i >= from
        && (sentence.token(i).is("RB")
            || sentence.token(i).is("MD")
            || isAuxiliary(sentence.token(i)))) {
      i--;
    }
    return i >= from && lexicon.isOn("relative", sentence.word(i).toLowerCase(Locale.ROOT))
        || isContact(sentence, i, from);
  }

  /** A name she hates, a plan the mayor backed: a clause that describes the noun before it. */
  private static boolean isContact(MarkedSentence sentence, int subject, int from) {
    int first = subject;
    if (first > from && sentence.token(first).isNoun()) {
      while (first > from && !sentence.token(first).is("DT") && isNominal(sentence, first)) {
        first--;
      }
    }
    boolean opens =
        first > from
            && (sentence.token(first).is("DT") || sentence.token(first).tag().equals("PRP"));
    return opens
        && (sentence.token(first - 1).tag().equals("NN")
            || sentence.token(first - 1).tag().equals("NNS"));
  }

  private static boolean isNominal(MarkedSentence sentence, int at) {
    return sentence.token(at).isNoun() || sentence.token(at).is("JJ");
  }

  private static OptionalInt speaker(MarkedSentence sentence, int verb, int from, int to) {
    int at = from;
    while (at < verb && sentence.token(at).is("RB")) {
      at++;
    }
    if (at == verb) {
      return chunk(sentence, verb + 1, to);
    }
    OptionalInt subject = OptionalInt.empty();
    for (int child : sentence.tree().children(verb, "nsubj")) {
      if (child >= from && child < verb && !sentence.token(child).is("W")) {
        subject = OptionalInt.of(child);
      }
    }
    return subject.isPresent() ? subject : chunk(sentence, at, verb);
  }

  /** The head of the noun phrase that begins here: its last noun. */
  private static OptionalInt chunk(MarkedSentence sentence, int from, int to) {
    int head = -1;
    for (int i = from; i < to && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      boolean name = Character.isUpperCase(token.text().charAt(0));
      if (token.isNoun() || token.tag().equals("PRP") || name && !token.is("DT")) {
        head = i;
      } else if (token.tag().equals("POS") || token.text().equals("-")) {
        head = -1;
      } else if (head >= 0 || !isModifier(token) && !(i == from && isMistaken(sentence, i, to))) {
        break;
      }
      if (token.tag().equals("CD") || token.text().equalsIgnoreCase("one")) {
        head = i;
      }
    }
    if (head < 0 && from < to && sentence.token(from).is("DT")) {
      // the editorial read: an adjective where the parser lost the noun
      int next = from + 1;
      next = next < to && sentence.token(next).tag().equals("RBS") ? next + 1 : next; // the most
      head = next < to && sentence.token(next).is("JJ") ? next : from;
    }
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** “Said lead author Ann Lee”: a word before a noun, taken for a verb. */
  private static boolean isMistaken(MarkedSentence sentence, int at, int to) {
    return sentence.token(at).isVerb()
        && at + 1 < to
        && (sentence.token(at + 1).isNoun() || sentence.token(at + 1).is("JJ"));
  }

  private static boolean isModifier(Token token) {
    return NounPhrase.isModifier(token) || token.is("RB");
  }
}
