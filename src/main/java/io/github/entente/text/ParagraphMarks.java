package io.github.entente.text;

import io.github.entente.model.Span;
import io.github.entente.text.QuotationMarks.Quoted;
import java.util.ArrayList;
import java.util.List;

/** The pairing of the marks of one paragraph. */
final class ParagraphMarks {

  private static final String OPENING_CONTEXT = "([{-–—/…:";

  private final String text;
  private final int start;
  private final int end;
  private final int paragraph;
  private final SingleMarks singles;
  private final List<Quoted> found = new ArrayList<>();
  private int opened = -1;
  private int openLength;
  private char openMark;
  private int nested;
  private boolean leftOpen;

  ParagraphMarks(String text, Span paragraph, int index) {
    this.text = text;
    this.start = paragraph.start();
    this.end = paragraph.end();
    this.paragraph = index;
    this.singles = new SingleMarks(text, start, end);
  }

  boolean leftOpen() {
    return leftOpen;
  }

  /** Pairs the marks; {@code carried} tells that the paragraph before was left open. */
  List<Quoted> pair(boolean carried) {
    boolean first = true;
    for (int at = start; at < end; ) {
      int length = doubleMark(at);
      if (length > 0) {
        if (first && carried && opened < 0 && closesOnly(at, length)) {
          add(start, start, at, at + length);
        } else {
          read(at, length);
        }
        first = false;
        at += length;
      } else if (opened < 0 && singles.isOpener(at)) {
        int close = singles.closerOf(at);
        if (close > 0) {
          add(at, at + 1, close, close + 1);
          first = false;
          at = close + 1;
        } else if (at == start && opensNext(text.charAt(at))) {
          opened = at;
          openLength = 1;
          openMark = text.charAt(at);
          at = end;
        } else {
          at++;
        }
      } else {
        at++;
      }
    }
    if (opened >= 0 && opened + openLength < end) {
      leftOpen = true;
      add(opened, opened + openLength, end, end);
    }
    return found;
  }

  /** Whether the next paragraph opens with the same mark: the quotation goes on there. */
  private boolean opensNext(char mark) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next > end
        && next + 1 < text.length()
        && text.charAt(next) == mark
        && Character.isLetterOrDigit(text.charAt(next + 1));
  }

  /** Returns the length of the double mark that begins here, or 0. */
  private int doubleMark(int at) {
    char c = text.charAt(at);
    if ("“”„‟«»\"".indexOf(c) >= 0) {
      return isInches(at) ? 0 : 1;
    }
    boolean pair = at + 1 < end && text.charAt(at + 1) == c;
    if (c == '`' || c == '‘' || c == '’') {
      return pair ? 2 : 0;
    }
    if (c != '\'' || !pair) {
      return 0;
    }
    // of three apostrophes the first closes a quotation inside, or the last opens one
    boolean third = at + 2 < end && text.charAt(at + 2) == '\'';
    return third && opened >= 0 && !opensByShape(at, 3) ? 0 : 2;
  }

  /** Tells the inches of 10’ 6” and 6'2" from a closing mark. */
  private boolean isInches(int at) {
    return isInches(text, start, at);
  }

  /** Tells whether the mark at the offset of a text that begins at the start means inches. */
  static boolean isInches(String text, int start, int at) {
    int i = at - 1;
    int digits = 0;
    while (i >= start && Character.isDigit(text.charAt(i)) && digits < 3) {
      i--;
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return false;
    }
    if (i >= start && text.charAt(i) == ' ') {
      i--;
    }
    return i > start && "'’′".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1));
  }

  private void read(int at, int length) {
    if (opened < 0) {
      if (!closesOnly(at, length)) {
        opened = at;
        openLength = length;
        openMark = text.charAt(at);
        nested = 0;
      }
      return;
    }
    if (closes(at, length)) {
      if (nested > 0) {
        nested--;
      } else {
        add(opened, opened + openLength, at, at + length);
        opened = -1;
      }
    } else if (text.charAt(at) == openMark && openMark != '"' && length == openLength) {
      // the same opening mark again: a quotation inside closes twice, a forgotten one only once
      if (closedTwice(at + length)) {
        nested++;
      } else if (sentenceEndsBefore(at)) {
        add(opened, opened + openLength, at, at);
        opened = at;
      }
    } else {
      nested++;
    }
  }

  /** Returns whether the rest of the paragraph holds two closing marks before it opens again. */
  private boolean closedTwice(int from) {
    int closed = 0;
    int limit = Math.min(end, from + 1000);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '”' || c == '»' || c == '“' && !opensByShape(i, 1)) {
        if (++closed == 2) {
          return true;
        }
      } else if (c == openMark) {
        return false;
      }
    }
    return false;
  }

  private boolean sentenceEndsBefore(int at) {
    int i = at - 1;
    while (i > opened && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return ".?!".indexOf(text.charAt(i)) >= 0;
  }

  /** Returns whether the mark cannot open a quotation where none is open. */
  private boolean closesOnly(int at, int length) {
    char c = text.charAt(at);
    return switch (c) {
      case '”', '’' -> !(opensByShape(at, length) && nextCloses(at + length));
      case '»' -> !opensByShape(at, length);
      case '"', '\'' ->
          !opensByShape(at, length) && (closesByShape(at, length) || isEmpty(at, length));
      default -> at + length >= end;
    };
  }

  /** An empty literal of a program, '', between blanks. */
  private boolean isEmpty(int at, int length) {
    return length == 2
        && text.charAt(at) == '\''
        && at + length < end
        && Character.isWhitespace(text.charAt(at + length));
  }

  /** Returns whether the next curly mark is a closing one: then ” was written for “. */
  private boolean nextCloses(int from) {
    int limit = Math.min(end, from + 1000);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        return false;
      }
      if (c == '”') {
        return true;
      }
    }
    return false;
  }

  private boolean closes(int at, int length) {
    char c = text.charAt(at);
    return switch (c) {
      case '”', '’' -> openMark != '«';
      case '»' -> openMark == '«' || openMark != '»' || !opensByShape(at, length);
      case '«' -> openMark == '»';
      case '“', '‟' -> openMark == '„' || !opensByShape(at, length);
      case '"', '\'' ->
          !(opensByShape(at, length) && !closesByShape(at, length) && nested == 0 && openMark != c);
      default -> false;
    };
  }

  /** Begins a word after a blank, a bracket or a dash. */
  private boolean opensByShape(int at, int length) {
    char before = at == start ? ' ' : text.charAt(at - 1);
    char after = at + length >= end ? ' ' : text.charAt(at + length);
    return (Character.isWhitespace(before) || OPENING_CONTEXT.indexOf(before) >= 0)
        && !Character.isWhitespace(after);
  }

  private boolean closesByShape(int at, int length) {
    char before = at == start ? ' ' : text.charAt(at - 1);
    char after = at + length >= end ? ' ' : text.charAt(at + length);
    return !Character.isWhitespace(before) && !Character.isLetterOrDigit(after)
        || at + length >= end;
  }

  private void add(int outerStart, int innerStart, int innerEnd, int outerEnd) {
    int from = innerStart;
    int to = innerEnd;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Quoted(new Span(outerStart, outerEnd), new Span(from, to), paragraph, false));
    }
  }
}
