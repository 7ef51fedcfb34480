package io.github.entente.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * The single quotation marks of a paragraph, told from apostrophes by what stands beside them and
 * by whether they find a partner.
 */
final class SingleMarks {

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.copyOf(Lexicon.beside(SingleMarks.class, "marks.txt").section("elisions"));

  /** A quotation in single marks is not longer than this within one paragraph. */
  private static final int LONGEST = 4000;

  private final String text;
  private final int start;
  private final int end;

  private final Positions closers = new Positions();
  private final Positions doubles = new Positions();
  private boolean read;

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

  /**
   * Returns the offset of the mark that closes the one here, or -1: then it is an apostrophe.
   *
   * @param at the offset of an opening mark, behind those asked for before
   */
  int closerOf(int at) {
    read();
    doubles.skipTo(at);
    closers.skipTo(at + 1);
    boolean straight = text.charAt(at) == '\'';
    int weak = -1;
    for (int k = closers.next; k < closers.size; k++) {
      k = accepted(k, straight);
      int i = k < closers.size ? closers.at[k] : end;
      if (i >= Math.min(end, at + LONGEST) || weak >= 0 && opensBetween(weak, i)) {
        return weak;
      }
      if (!mayBePossessive(i)) {
        return weak >= 0 && !endsClause(i) ? weak : i;
      }
      weak = weak < 0 ? i : weak;
    }
    return weak;
  }

  /**
   * The next closing mark that may be a partner: with an even number of double marks between, and
   * of a straight mark no apostrophe with double marks between.
   */
  private int accepted(int from, boolean straight) {
    int first = doubles.next < doubles.size ? doubles.at[doubles.next] : end;
    if (from < closers.size && closers.at[from] < first) {
      return from;
    }
    int[] same = closers.links[(doubles.next & 1) + (straight ? 2 : 0)];
    return from < closers.size ? same[from] : closers.size;
  }

  private boolean opensBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isOpener(i)) {
        return true;
      }
    }
    return false;
  }

  /** Notes once where marks close, so that each search takes few steps. */
  private void read() {
    if (read) {
      return;
    }
    read = true;
    Positions even = new Positions();
    for (int i = start; i < end; i++) {
      if ("“”\"".indexOf(text.charAt(i)) >= 0) {
        if (!ParagraphMarks.isInches(text, start, i)) {
          doubles.add(i);
        }
      } else if (i > start + 1 && isCloser(i)) {
        closers.add(i);
        even.add(doubles.size & 1);
      }
    }
    for (int link = 0; link < closers.links.length; link++) {
      int[] next = new int[closers.size];
      int found = closers.size;
      for (int k = closers.size - 1; k >= 0; k--) {
        boolean clause = "“”\",.?!".indexOf(text.charAt(closers.at[k] - 1)) >= 0;
        found = even.at[k] == (link & 1) && (link < 2 || clause) ? k : found;
        next[k] = found;
      }
      closers.links[link] = next;
    }
  }

  /** Offsets in order, with a finger on the next of them. */
  private static final class Positions {
    private int[] at = new int[16];

    /** For each the next one, itself included, of a kind: by parity, then by what stands before. */
    private final int[][] links = new int[4][];

    private int size;
    private int next;

    void add(int offset) {
      at = size == at.length ? Arrays.copyOf(at, 2 * size) : at;
      at[size++] = offset;
    }

    /** Moves the finger behind the offset. */
    void skipTo(int offset) {
      while (next < size && at[next] <= offset) {
        next++;
      }
    }
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
        && !isShortAnd(at)
        && after != '\''
        && !(Character.isDigit(before)
            && after == ' '
            && at + 2 < end
            && Character.isDigit(text.charAt(at + 2)));
  }

  /** Rock ’n’ roll: the second mark of a word that lost both its ends. */
  private boolean isShortAnd(int at) {
    return at >= start + 3
        && Character.toLowerCase(text.charAt(at - 1)) == 'n'
        && "'’‘".indexOf(text.charAt(at - 2)) >= 0
        && text.charAt(at - 3) == ' '
        && at + 1 < end
        && text.charAt(at + 1) == ' ';
  }

  /** The ministers’ plan, a plank 10’ long: after an s or a figure, before another word. */
  private boolean mayBePossessive(int at) {
    char before = Character.toLowerCase(text.charAt(at - 1));
    return (before == 's' || Character.isDigit(before))
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
