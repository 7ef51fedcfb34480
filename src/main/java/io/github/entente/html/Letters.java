package io.github.entente.html;

import java.text.Normalizer;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The letters and digits of texts, in small letters: what two ways of setting a line share. */
final class Letters {

  private Letters() {}

  /** Returns the letters and digits of a text, in small letters. */
  static String of(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append((char) c);
      } else if (c != ' ' && Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** Returns the letters and digits of a text without accents, in small letters. */
  static String bare(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Returns how many words a text has: letters in a row. */
  static int runs(String text) {
    int runs = 0;
    boolean inside = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      boolean letter = Character.isLetter(c);
      runs += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return runs;
  }

  /** Returns whether a text has these letters and no others. */
  static boolean are(String text, String letters) {
    return behind(text, letters, 0) == letters.length();
  }

  /** Returns whether the text of an element has these letters and no others. */
  static boolean are(Element element, String letters) {
    int at = 0;
    for (Node node = element; node != null && at >= 0; node = Nodes.next(node, element)) {
      if (node instanceof TextNode text) {
        at = behind(text.getWholeText(), letters, at);
      }
    }
    return at == letters.length();
  }

  /** Returns whether the letters of a text have these among them, one behind the other. */
  static boolean hold(String text, String letters) {
    if (letters.isEmpty()) {
      return true;
    }
    int first = letters.codePointAt(0);
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.toLowerCase(c) == first && begin(text, i, letters)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the letters of a text from a place on begin with these. */
  private static boolean begin(String text, int from, String letters) {
    int at = 0;
    int c;
    for (int i = from; i < text.length() && at < letters.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        int lower = Character.toLowerCase(c);
        if (letters.codePointAt(at) != lower) {
          return false;
        }
        at += Character.charCount(lower);
      }
    }
    return at == letters.length();
  }

  /** Returns where the letters go on behind those of a text, or -1 if it has others. */
  private static int behind(String text, String letters, int from) {
    int at = from;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        int lower = Character.toLowerCase(c);
        if (at >= letters.length() || letters.codePointAt(at) != lower) {
          return -1;
        }
        at += Character.charCount(lower);
      }
    }
    return at;
  }
}
