package io.github.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The wire services of the world and their spellings, from {@code agencies.txt}. */
public final class Agencies {

  private static final int LONGEST = 4;
  private static final Map<String, String> NAMES = names();

  private Agencies() {}

  private static Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    Lexicon.beside(Agencies.class, "agencies.txt")
        .keysByValue("", true)
        .forEach((spelling, name) -> names.put(key(spelling), name));
    return Map.copyOf(names);
  }

  /** Returns the letters and digits in small letters, one blank for whatever stands between. */
  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    String lower = words.toLowerCase(Locale.ROOT);
    boolean apart = false;
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      if (!Characters.isLetterOrNumber(c)) {
        apart = true;
        continue;
      }
      if (apart && !key.isEmpty()) {
        key.append(' ');
      }
      apart = false;
      key.appendCodePoint(c);
    }
    return key.toString();
  }

  /** Returns the usual short name if the words are a wire service's name and nothing else. */
  public static Optional<String> named(String words) {
    return Optional.ofNullable(NAMES.get(key(words)));
  }

  /** Returns the wire services named in a credit, in order. */
  public static Set<String> in(String credit) {
    String[] words = key(credit).split(" ", -1);
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.length; i++) {
      for (int length = Math.min(LONGEST, words.length - i); length > 0; length--) {
        String name = NAMES.get(String.join(" ", List.of(words).subList(i, i + length)));
        if (name != null) {
          found.add(name);
          i += length - 1;
          break;
        }
      }
    }
    return found;
  }

  /** Returns whether the words hold nothing but names of wire services and what joins them. */
  public static boolean onlyNamed(String words) {
    List<String> rest = new ArrayList<>();
    for (String part : words.split("[,/;&|+]|\\band\\b|\\bund\\b|\\bwith\\b|\\bmit\\b", -1)) {
      if (!part.isBlank() && named(part).isEmpty()) {
        rest.add(part);
      }
    }
    return rest.isEmpty() && !in(words).isEmpty();
  }
}
