package io.github.entente.text;

import java.util.Locale;
import java.util.Set;

/**
 * The single quotation marks of a paragraph, told from apostrophes by what stands beside them and
 * by whether they find a partner.
 */
final class SingleMarks {

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "tis", "twas", "twere", "cause", "bout", "round", "n", "im", "er", "cos");

  /** A quotation in single marks is not longer than this within one paragraph. */
  private static final int LONGEST = 4000;

  private final String text;
  private final int start;
  private final int end;

  /** From here on there is no closing mark, or -1 where that was not found out yet. */
  private int noCloserFrom = Integer.MAX_VALUE;

  SingleMarks(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  boolean isOpener(int at) {
    char c = text.charAt(at);
    if (c != '‘' && c != '\'') {
      return false;
    }
    char before = at == start ? ' ' : text.charAt(at - 1);
    char after = at + 1 >= end ? ' ' : text.charAt(at + 1);
    boolean begins = Character.isLetterOrDigit(after) || "“\"$£€[…".indexOf(after) >= 0;
    return begins && !Character.isLetterOrDigit(before) && before != '\'' && !isElision(at + 1);
  }

  /** Returns the offset of the mark that closes the one here, or -1: then it is an apostrophe. */
  int closerOf(int at) {
    if (at >= noCloserFrom) {
      return -1;
    }
    int weak = -1;
    boolean straight = text.charAt(at) == '\'';
    boolean any = false;
    int doubles = 0;
    int limit = Math.min(end, at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if ("“”\"".indexOf(c) >= 0) {
        doubles++;
      }
      if (i > at + 1 && isCloser(i)) {
        any = true;
        // an apostrophe is no partner of a straight mark with double marks behind it
        boolean partner = doubles == 0 || !straight || "“”\",.?!".indexOf(text.charAt(i - 1)) >= 0;
        if (doubles % 2 == 0 && partner) {
          if (!mayBePossessive(i)) {
            return weak >= 0 && !endsClause(i) ? weak : i;
          }
          weak = weak < 0 ? i : weak;
        }
      } else if (weak >= 0 && isOpener(i)) {
        return weak;
      }
    }
    if (!any && limit == end) {
      noCloserFrom = at;
    }
    return weak;
  }

  private boolean isCloser(int at) {
    char c = text.charAt(at);
    if (c != '’' && c != '\'') {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = at + 1 >= end ? ' ' : text.charAt(at + 1);
    return !Character.isWhitespace(before)
        && !Character.isLetterOrDigit(after)
        && after != '\''
        && !(Character.isDigit(before)
            && after == ' '
            && at + 2 < end
            && Character.isDigit(text.charAt(at + 2)));
  }

  /** The ministers’ plan: after an s, before a word in small letters. */
  private boolean mayBePossessive(int at) {
    char before = Character.toLowerCase(text.charAt(at - 1));
    return before == 's'
        && at + 2 < end
        && text.charAt(at + 1) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 2));
  }

  private boolean endsClause(int at) {
    return ",.?!;:…—–-".indexOf(text.charAt(at - 1)) >= 0
        || at + 1 >= end
        || ",.?!;:".indexOf(text.charAt(at + 1)) >= 0;
  }

  private boolean isElision(int from) {
    int to = from;
    while (to < end && to < from + 8 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    return ELISIONS.contains(word) || word.matches("\\d\\d(s|)");
  }
}
