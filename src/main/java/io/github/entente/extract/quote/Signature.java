package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import io.github.entente.model.Span;
import io.github.entente.nlp.EntityType;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the name under a quotation: “…” – Ann Lee, mayor, beside it or in the next paragraph; or
 * beside it without a dash, where no verb follows: “…” Ann Lee, mayor.
 */
final class Signature {

  private static final String DASHES = "–—―-~";

  /** So many tokens has a line with a name and what the person is. */
  private static final int LONGEST = 24;

  /** So many tokens has “those were the words of”. */
  private static final int WORDS_OF = 5;

  private static final Set<String> OPENERS = Set.of("those", "these", "such");

  private final Story story;
  private final Voices voices;

  Signature(Story story, Voices voices) {
    this.story = story;
    this.voices = voices;
  }

  /** Returns whom the line behind the words names. */
  Optional<Voice> of(Fragment fragment) {
    MarkedSentence end = story.sentence(fragment.lastSentence());
    int from = end.tokensOf(fragment).map(Range::last).orElse(end.size()) + 1;
    if (end.hasWordOutside(from, end.size() - 1)) {
      return signed(end, from, true);
    }
    Optional<MarkedSentence> next = story.next(end);
    boolean beside = next.isPresent();
    Optional<Voice> told = next.or(() -> story.following(end)).flatMap(this::wordsOf);
    if (told.isPresent()) {
      return told;
    }
    return next.or(() -> story.following(end)).flatMap(line -> signed(line, 0, beside));
  }

  /** “…” Those were the words of Ann Lee, the mayor. */
  private Optional<Voice> wordsOf(MarkedSentence line) {
    boolean told =
        line.size() > WORDS_OF
            && OPENERS.contains(line.lower(0))
            && line.lemma(1).equals("be")
            && line.lower(2).equals("the")
            && line.lower(3).equals("words")
            && line.lower(4).equals("of");
    int head = told ? line.tree().head(4) : -1;
    return head > 4 ? voices.of(line, head) : Optional.empty();
  }

  private Optional<Voice> signed(MarkedSentence line, int from, boolean beside) {
    int at = from;
    while (at < line.size() && isDash(line.word(at))) {
      at++;
    }
    boolean dash = at > from || isDash(line.word(at).substring(0, 1));
    int last = at;
    while (last + 1 < line.size() && line.isWord(last + 1) && !line.token(last + 1).is("IN")) {
      last++;
    }
    if (at >= line.size() || !isLine(line, at) || !isName(line, at, last)) {
      return Optional.empty();
    }
    boolean person = line.token(last).entity() == EntityType.PERSON;
    if (!dash && !(beside && person && line.token(at).entity() == EntityType.PERSON)) {
      return Optional.empty();
    }
    Span name = new Span(start(line, at), line.token(last).end());
    return line.token(last).isProper()
        ? voices.of(line, last)
        : Optional.of(new Voice(Optional.empty(), Optional.of(name), Attribution.STATED));
  }

  /** Where the name begins in a word that the dash is part of. */
  private static int start(MarkedSentence line, int at) {
    int dashes = 0;
    while (dashes + 1 < line.word(at).length()
        && DASHES.indexOf(line.word(at).charAt(dashes)) >= 0) {
      dashes++;
    }
    return line.token(at).start() + dashes;
  }

  private static boolean isDash(String word) {
    return word.chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  /** A short line, the last of its paragraph, in which nobody does anything. */
  private boolean isLine(MarkedSentence line, int from) {
    for (int i = from; i < line.size(); i++) {
      if (line.token(i).isFinite() || line.isQuoted(i)) {
        return false;
      }
    }
    return line.size() - from <= LONGEST && story.next(line).isEmpty();
  }

  private static boolean isName(MarkedSentence line, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean small = Character.isLowerCase(line.word(i).codePointAt(0));
      if (small || line.token(i).is("PRP") || line.token(i).is("W") || line.token(i).is("CC")) {
        return false;
      }
    }
    return Character.isUpperCase(line.word(last).codePointAt(0))
        && !line.token(last).is("DT")
        && !line.token(last).is("RB");
  }
}
