package io.github.entente.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a person's name in a form in which transliterations of one name are equal: {@code
 * Mohamed} and {@code Muhammad}, {@code Sergei} and {@code Sergey}. Particles are left out, and the
 * parts of a hyphenated name stand alone.
 */
final class NameKey {

  private static final Set<String> PARTICLES = WordLists.of("particle-ignored");

  private static final Set<String> ARTICLES = Set.of("al", "el");

  private NameKey() {}

  /** Returns the words of a name; fewer than two if it has no more that count. */
  static List<String> of(String name) {
    List<String> keys = new ArrayList<>(4);
    String folded = Words.fold(name);
    int start = 0;
    for (int at = 0; at <= folded.length(); at++) {
      boolean end = at == folded.length() || folded.charAt(at) == ' ' || folded.charAt(at) == '-';
      if (end && at > start) {
        add(folded.substring(start, at), keys);
      }
      start = end ? at + 1 : start;
    }
    return keys;
  }

  private static void add(String word, List<String> keys) {
    if (!keys.isEmpty() && PARTICLES.contains(word) || ARTICLES.contains(word)) {
      return;
    }
    boolean servant = word.startsWith("abdel") || word.startsWith("abdul");
    if (servant && word.length() > 8) {
      keys.add("abd");
      keys.add(sound(word.substring(5)));
    } else if (servant && word.length() == 5) {
      keys.add("abd");
    } else {
      String sound = sound(word);
      if (!sound.isEmpty()) {
        keys.add(sound);
      }
    }
  }

  /** Returns one spelling for the usual ways of writing a word of another script in Latin. */
  static String sound(String word) {
    String letters = lettersOnly(word);
    if (letters.length() < 3) {
      return letters;
    }
    String text =
        letters
            .replace("dzh", "j")
            .replace("dj", "j")
            .replace("tch", "ch")
            .replace("sch", "sh")
            .replace("gh", "g")
            .replace("ph", "f")
            .replace("ck", "k")
            .replace("q", "k")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ye", "e")
            // one Russian letter: Gorbachov, Gorbachev
            .replace("chov", "chev")
            .replace("shov", "shev");
    StringBuilder out = new StringBuilder(text.length() + 2);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      String sound =
          switch (c) {
            case 'o' -> at == 0 ? "o" : "u";
            case 'y' -> at == 0 ? "y" : "i";
            // Chen and Chan are two names, Ahmed and Ahmad are one
            case 'e' -> at > 0 && letters.length() > 4 ? "a" : "e";
            case 'c' -> next == 'h' ? "c" : "k";
            case 'x' -> at == 0 ? "x" : "ks";
            default -> String.valueOf(c);
          };
      if (out.isEmpty() || sound.charAt(0) != out.charAt(out.length() - 1)) {
        out.append(sound);
      }
    }
    return withoutEnding(out);
  }

  private static String withoutEnding(StringBuilder out) {
    int last = out.length() - 1;
    if (last > 2 && out.charAt(last) == 'h' && "aiu".indexOf(out.charAt(last - 1)) >= 0) {
      out.setLength(last);
    } else if (last > 3 && out.charAt(last) == 'r' && out.charAt(last - 1) == 'a') {
      out.deleteCharAt(last - 1); // Aleksandr, Alexander
    }
    return out.toString();
  }

  private static String lettersOnly(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetterOrDigit(word.charAt(at))) {
        out.append(word.charAt(at));
      }
    }
    return out.toString();
  }
}
