package io.github.entente.html;

import io.github.entente.text.Characters;

/**
 * Counts the characters of texts that a reader sees; used by one thread, for one text at a time.
 */
final class TextCount {

  /** Texts are counted in pieces: an array is read faster than a string. */
  private static final int PIECE = 512;

  private static final int ASCII = 128;

  /**
   * For each plain character 1 if a reader sees it, and 1 if it is a stop: adding needs no jump.
   */
  private static final byte[] SEEN = new byte[ASCII];

  private static final byte[] STOPS = new byte[ASCII];

  static {
    for (char c = 0; c < ASCII; c++) {
      SEEN[c] = (byte) (Characters.isSpace(c) ? 0 : 1);
      STOPS[c] = (byte) (isStop(c) ? 1 : 0);
    }
  }

  private final char[] piece = new char[PIECE];
  private int chars;
  private int stops;

  /** Counts a text. */
  void read(String text) {
    int seen = 0;
    int stopping = 0;
    for (int from = 0; from < text.length(); from += PIECE) {
      int length = Math.min(PIECE, text.length() - from);
      text.getChars(from, from + length, piece, 0);
      for (int i = 0; i < length; i++) {
        char c = piece[i];
        if (c < ASCII) {
          seen += SEEN[c];
          stopping += STOPS[c];
        } else if (!Characters.isSpace(c)) {
          seen++;
          stopping += isStop(c) ? 1 : 0;
        }
      }
    }
    chars = seen;
    stops = stopping;
  }

  /** Returns how many characters of the last text a reader sees. */
  int chars() {
    return chars;
  }

  /** Returns how many of them end or divide sentences. */
  int stops() {
    return stops;
  }

  private static boolean isStop(char c) {
    return switch (c) {
      case '.', ',', '!', '?', '…', '。', '，', '、', ';', ':' -> true;
      default -> false;
    };
  }
}
