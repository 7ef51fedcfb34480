package io.github.entente.html;

import java.nio.charset.StandardCharsets;

/**
 * Reads markup tag by tag as the WHATWG's standard has it, as far as all parsers agree on it; says
 * so where they might not. Used by one thread.
 */
final class MarkupScan {

  private static final byte[] COMMENT = bytes("<!--");
  private static final byte[] SCRIPT = bytes("<script");

  private final byte[] in;

  /** The same bytes, for searches, which the virtual machine is faster at in strings. */
  private final String text;

  private long name;
  private int nameEnd;
  private int next;
  private boolean closed;
  private long attribute;
  private int attributeStart;

  MarkupScan(byte[] in) {
    this.in = in;
    text = new String(in, StandardCharsets.ISO_8859_1);
  }

  static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  static boolean isLetter(int c) {
    int small = c | ' ';
    return small >= 'a' && small <= 'z';
  }

  /** Whether two characters are one, or the small letter and the capital of one. */
  private static boolean isSame(int one, int other) {
    return one == other || (one | ' ') == (other | ' ') && isLetter(other);
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Returns a byte, or -1 behind the last one. */
  int peek(int place) {
    return place < in.length ? in[place] : -1;
  }

  /** Returns where the next opening bracket stands, or -1. */
  int bracket(int from) {
    return text.indexOf('<', from);
  }

  /** Returns the place behind the next closing bracket, or -1. */
  int behindBracket(int from) {
    int end = text.indexOf('>', from);
    return end < 0 ? -1 : end + 1;
  }

  /** Reads the name of a tag; returns whether it is clear. */
  boolean readName(int start) {
    long hash = NameTable.EMPTY;
    int i = start;
    int c = peek(i);
    while (c != '>' && c != '/' && !isBlank(c)) {
      if (c == '<' || c <= 0) {
        return false;
      }
      hash = NameTable.with(hash, NameTable.small((char) c));
      c = peek(++i);
    }
    name = hash;
    nameEnd = i;
    next = i;
    closed = false;
    return true;
  }

  /** Returns the hash of the name that was read last, in small letters. */
  long name() {
    return name;
  }

  /** Returns the place behind the name. */
  int nameEnd() {
    return nameEnd;
  }

  /**
   * Reads the next attribute of the tag whose name was read.
   *
   * @return false behind the last one, and where it is not clear what follows
   */
  boolean readAttribute() {
    int i = next;
    int c = peek(i);
    while (isBlank(c) || c == '/') {
      closed = c == '/';
      c = peek(++i);
    }
    next = i;
    attributeStart = i;
    long hash = NameTable.EMPTY;
    while (!isBlank(c) && c != '>' && c != '/' && c != '=') {
      if (c <= 0 || c == '<' || c == '"' || c == '\'') {
        return false;
      }
      hash = NameTable.with(hash, NameTable.small((char) c));
      c = peek(++i);
    }
    if (i == next) {
      return false;
    }
    attribute = hash;
    closed = false;
    int equals = i;
    while (isBlank(peek(equals))) {
      equals++;
    }
    int end = peek(equals) == '=' ? behindValue(equals + 1) : i;
    next = Math.max(next, end);
    return end >= 0;
  }

  /** Returns the hash of the name of the attribute that was read last, in small letters. */
  long attribute() {
    return attribute;
  }

  /** Returns where the attribute begins. */
  int attributeStart() {
    return attributeStart;
  }

  /** Returns where the attribute ends. */
  int attributeEnd() {
    return next;
  }

  /** Reads what is left of the tag; returns the place behind it, or -1 if that is not clear. */
  int tagEnd() {
    while (readAttribute()) {
      continue;
    }
    return peek(next) == '>' ? next + 1 : -1;
  }

  /** Returns whether the tag closes itself. */
  boolean isClosed() {
    return closed;
  }

  /** Returns where the value of an attribute ends, or -1 if that is not clear. */
  private int behindValue(int from) {
    int i = from;
    while (isBlank(peek(i))) {
      i++;
    }
    int quote = peek(i);
    if (quote == '"' || quote == '\'') {
      int end = text.indexOf(quote, i + 1);
      return end < 0 ? -1 : end + 1;
    }
    int start = i;
    for (int c = quote; !isBlank(c) && c != '>'; c = peek(++i)) {
      if (c == '<' || c == '"' || c == '\'' || c == 0 || i >= in.length) {
        return -1;
      }
    }
    return i > start ? i : -1;
  }

  /** Returns where the words of a comment begin if one opens there, or -1 if that is not clear. */
  int comment(int place) {
    int start = place + COMMENT.length;
    boolean empty = peek(start) == '>' || (peek(start) == '-' && peek(start + 1) == '>');
    return startsWith(COMMENT, place) && !empty ? start : -1;
  }

  /** Returns where the marks that end a comment begin, or -1. */
  int commentEnd(int start) {
    int i = text.indexOf("--", start);
    while (i >= 0 && peek(i + 2) != '>' && !(peek(i + 2) == '!' && peek(i + 3) == '>')) {
      i = text.indexOf("--", i + 1);
    }
    return i;
  }

  /**
   * Returns where the closing tag of an element begins whose text is no markup, or -1 if that is
   * not clear.
   *
   * @param start where its name begins
   * @param end where its name ends
   */
  int closingTag(int start, int end, int from) {
    int length = end - start;
    boolean commented = false;
    for (int i = bracket(from); i >= 0 && i + length + 2 < in.length; i = bracket(i + 1)) {
      int mark = in[i + 1];
      int last = in[i + 2 + length];
      if (mark == '/' && isName(i + 2, start, length) && (isBlank(last) || last == '>')) {
        return i;
      }
      if ((mark == '/' && isName(i + 2, start, length))
          || (commented && isLetter(mark) && startsWith(SCRIPT, i))) {
        return -1;
      }
      commented |= mark == '!' && startsWith(COMMENT, i);
    }
    return -1;
  }

  private boolean isName(int place, int start, int length) {
    for (int i = 0; i < length; i++) {
      if (!isSame(in[place + i], in[start + i])) {
        return false;
      }
    }
    return true;
  }

  private boolean startsWith(byte[] word, int place) {
    for (int i = 0; i < word.length; i++) {
      if (!isSame(peek(place + i), word[i])) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word stands in a piece of the page, in small letters or capitals. */
  boolean has(byte[] word, int from, int to) {
    for (int i = from; i <= to - word.length; i++) {
      if (isSame(in[i], word[0]) && startsWith(word, i)) {
        return true;
      }
    }
    return false;
  }
}
