package io.github.entente.extract.quote;

import io.github.entente.model.Attribution;
import io.github.entente.model.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells whose the words are that a phrase right before them introduces: in her words, “…”. */
final class WordsOf {

  private static final Pattern SELF =
      Pattern.compile("self-(described|proclaimed|styled|declared|professed|avowed|identified)");

  private final Voices voices;
  private final CueLexicon lexicon;

  WordsOf(Voices voices, CueLexicon lexicon) {
    this.voices = voices;
    this.lexicon = lexicon;
  }

  /** In her words, “…”; in the words of the mayor: “…”. */
  Optional<Draft> inTheWordsOf(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int comma = tokens.first() - 1;
    if (comma > 2 && sentence.lemma(comma).equals("be")) {
      comma--; // the message, in the words of an aide, is “…”
    }
    if (comma < 2 || !sentence.word(comma).matches("[,:]")) {
      return Optional.empty();
    }
    for (int i = comma - 1; i >= 0 && !sentence.word(i).equals(","); i--) {
      OptionalInt in = sentence.tree().child(i, "case");
      boolean words =
          lexicon.isOn("words", sentence.lemma(i))
              && in.isPresent()
              && sentence.word(in.getAsInt()).equalsIgnoreCase("in");
      OptionalInt owner = words ? ownerOf(sentence, i) : OptionalInt.empty();
      if (owner.isPresent() && !sentence.isQuoted(owner.getAsInt())) {
        Draft draft = new Draft();
        int before = in.getAsInt() - 2;
        boolean carried = before > 0 && sentence.word(before + 1).equals(",");
        if (carried && sentence.token(before).isVerb()) {
          draft.with(sentence.sentence().span(0, before));
        }
        return Optional.of(draft.with(fragment).by(voices.of(sentence, owner.getAsInt())));
      }
    }
    return Optional.empty();
  }

  /** As Lee sees it, to hear Lee tell it, the plan is “dead”: what stands behind the comma. */
  Optional<Draft> viewed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int comma = 1;
    while (comma < tokens.first() && !sentence.word(comma).equals(",")) {
      comma++;
    }
    for (int i = comma; i < tokens.first(); i++) {
      if (sentence.isQuoted(i)) {
        return Optional.empty(); // words before these, which these go on with
      }
    }
    int verb = comma - 2;
    boolean opens =
        sentence.lower(0).equals("as")
            || sentence.lower(0).equals("the") && sentence.lower(1).equals("way")
            || sentence.lower(0).equals("to") && sentence.lower(1).equals("hear");
    boolean viewed =
        opens
            && verb > 1
            && comma < tokens.first()
            && !sentence.isQuoted(0)
            && sentence.word(comma - 1).equals("it")
            && lexicon.isOn("viewing", sentence.lemma(verb))
            && (sentence.token(verb - 1).isNoun() || sentence.token(verb - 1).is("PRP"));
    if (!viewed) {
      return Optional.empty();
    }
    int last = new Tail(sentence, lexicon).phrase(tokens.last());
    Span words = sentence.sentence().span(comma + 1, last);
    return Optional.of(new Draft().with(words).with(fragment).by(voices.of(sentence, verb - 1)));
  }

  /** Lee wrote a post that began with the words “…”: what a text opens or closes with is his. */
  Optional<Draft> opening(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int words = tokens.first() - 1;
    int with = with(sentence, words);
    int verb = with - 1;
    while (verb > 0 && !sentence.token(verb).isVerb() && !sentence.isQuoted(verb)) {
      verb--;
    }
    int subject =
        verb > 0 && lexicon.isOn("bounding", sentence.lemma(verb))
            ? subject(sentence, verb, tokens)
            : -1;
    if (subject < 0) {
      return Optional.empty();
    }
    Optional<Draft> said =
        voices
            .of(sentence, subject)
            .filter(voice -> voices.maySpeak(sentence, subject))
            .map(voice -> voice.as(Attribution.INFERRED))
            .map(voice -> new Draft().with(fragment).by(Optional.of(voice)));
    boolean worded = sentence.lower(with + 2).equals("words"); // a film ends with the words “…”
    return said.isEmpty() && worded ? Optional.of(new Draft().with(fragment)) : said;
  }

  /** In a letter with the subject line “…,” Lee told them: who sends it has written that too. */
  Optional<Draft> headed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int line = tokens.first() - 1;
    boolean heads =
        line > 2
            && lexicon.isOn("part", sentence.lemma(line))
            && lexicon.isOn("part", sentence.lemma(line - 1))
            && lexicon.isOn("article", sentence.lower(line - 2))
            && sentence.lower(line - 3).matches("with|under");
    for (int i = 0; heads && i < line; i++) {
      heads = !sentence.token(i).isFinite(); // wrote as much under the line: what the cue tells
    }
    boolean opens = heads;
    return sentence
        .subject()
        .filter(subject -> opens && voices.maySpeak(sentence, subject))
        .flatMap(subject -> voices.of(sentence, subject))
        .map(voice -> voice.as(Attribution.INFERRED))
        .map(voice -> new Draft().with(fragment).by(Optional.of(voice)));
  }

  /** With that Lee broke off: the noun right before the verb, where the tree has no subject. */
  private static int subject(MarkedSentence sentence, int verb, Range tokens) {
    int subject = NounCues.subject(sentence, tokens);
    boolean noun = sentence.token(verb - 1).isNoun() && !sentence.isQuoted(verb - 1);
    return subject < 0 && noun ? verb - 1 : subject;
  }

  /**
   * The “with” of: with the words “…”; with a kiss and the words “…”; with a curt “…”; with a
   * dismissive, “…”; or -1.
   */
  private int with(MarkedSentence sentence, int before) {
    int last = before > 2 && sentence.word(before).equals(",") ? before - 1 : before;
    boolean named =
        last > 2
            && (lexicon.isOn("words", sentence.lemma(last)) || sentence.token(last).is("JJ"))
            && lexicon.isOn("article", sentence.lower(last - 1))
            && (sentence.lower(last - 2).equals("with")
                || sentence.lower(last - 2).equals("and")
                    && lexicon.isOn("words", sentence.lemma(last)));
    return named ? last - 2 : -1;
  }

  /** Self-described “river rats” met: they call themselves so. */
  Optional<Draft> selfDescribed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int before = tokens.first() - 1;
    if (before < 0 || !SELF.matcher(sentence.lower(before)).matches()) {
      return Optional.empty();
    }
    int head = tokens.last() + 1;
    while (head + 1 < sentence.size()
        && NounPhrase.isPlain(sentence.token(head))
        && NounPhrase.isPlain(sentence.token(head + 1))) {
      head++;
    }
    if (head >= sentence.size() || !sentence.token(head).isNoun()) {
      return Optional.empty();
    }
    Span words = sentence.sentence().span(tokens.first(), head);
    return voices
        .of(sentence, head)
        .map(voice -> voice.as(Attribution.INFERRED))
        .map(voice -> new Draft().with(words).with(fragment).by(Optional.of(voice)));
  }

  /** In her words; in Forbes’ words, where the apostrophe was taken for a quotation mark. */
  private static OptionalInt ownerOf(MarkedSentence sentence, int words) {
    boolean bare =
        words > 1 && sentence.word(words - 1).matches("['’]") && sentence.token(words - 2).isNoun();
    return bare ? OptionalInt.of(words - 2) : sentence.tree().child(words, "nmod:poss", "nmod");
  }
}
