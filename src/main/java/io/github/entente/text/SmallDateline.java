package io.github.entente.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dateline that an archive has set in small letters: {@code port louis, may 4 - …}. */
final class SmallDateline {

  private static final int LONGEST = 5;

  private static final Pattern SHAPE =
      Pattern.compile(
          "^(?<place>\\p{Ll}[\\p{Ll}\\p{M}.'’-]*(?:,? \\p{Ll}[\\p{Ll}\\p{M}.'’-]*){0,4}),"
              + " (?<when>\\p{Ll}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{Ll}{3,9}) (?:--?|[–—])"
              + " (?=[\\p{L}\\p{N}\"“‘$€£])");

  private static final Set<String> INNER =
      Set.of(
          "de", "del", "la", "le", "les", "of", "the", "am", "sur", "el", "al", "do", "da", "es");

  private SmallDateline() {}

  /** Returns the dateline; it needs a day of the year, for small letters tell no name. */
  static Optional<Datelines.Found> opening(String paragraph) {
    Matcher m = SHAPE.matcher(paragraph);
    if (!m.find()) {
      return Optional.empty();
    }
    String place = requireNonNull(m.group("place"));
    String when = requireNonNull(m.group("when"));
    boolean dated = DatelineHead.dayOfYear(when).isPresent();
    return dated && Characters.words(place) <= LONGEST
        ? Optional.of(
            new Datelines.Found(
                Optional.of(capitalised(place)), Optional.empty(), Optional.of(when), m.end()))
        : Optional.empty();
  }

  private static String capitalised(String place) {
    StringBuilder out = new StringBuilder(place.length());
    for (String word : place.split(" ", -1)) {
      boolean inner = out.length() > 0 && INNER.contains(word);
      String first = inner ? word.substring(0, 1) : word.substring(0, 1).toUpperCase(Locale.ROOT);
      out.append(out.length() > 0 ? " " : "").append(first).append(word.substring(1));
    }
    return out.toString();
  }
}
