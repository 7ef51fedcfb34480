package io.github.entente.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that pages embed, as far as it goes: raw line breaks in strings, trailing commas
 * and a cut end are borne. Objects are maps, arrays lists, all else text; nothing throws.
 */
final class LenientJson {

  private static final int DEEPEST = 64;
  private static final int LONGEST = 2_000_000;

  private final String json;
  private int at;

  private LenientJson(String json) {
    this.json = json;
  }

  /** Returns the first value: a map, a list, or text (empty where there is none). */
  static Object read(String json) {
    return new LenientJson(json.length() > LONGEST ? json.substring(0, LONGEST) : json).value(0);
  }

  private Object value(int depth) {
    skip();
    if (at >= json.length() || depth > DEEPEST) {
      at = depth > DEEPEST ? json.length() : at;
      return "";
    }
    return switch (json.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> bare();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (true) {
      skip();
      if (at >= json.length() || json.charAt(at) == '}') {
        at++;
        return object;
      }
      if (json.charAt(at) != '"') {
        at++; // a comma, or what should not be there
        continue;
      }
      String key = string();
      skip();
      if (at < json.length() && json.charAt(at) == ':') {
        at++;
        object.putIfAbsent(key, value(depth + 1));
      }
    }
  }

  private List<Object> array(int depth) {
    List<Object> array = new ArrayList<>();
    at++;
    while (true) {
      skip();
      if (at >= json.length() || json.charAt(at) == ']') {
        at++;
        return array;
      }
      if (json.charAt(at) == ',') {
        at++;
        continue;
      }
      int before = at;
      array.add(value(depth + 1));
      at = Math.max(at, before + 1);
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c != '\\' || at >= json.length()) {
        out.append(c);
        continue;
      }
      char escaped = json.charAt(at++);
      switch (escaped) {
        case 'n', 'r', 't', 'b', 'f' -> out.append(escaped == 'n' ? '\n' : ' ');
        case 'u' -> out.append(unicode());
        default -> out.append(escaped);
      }
    }
    at++;
    return out.toString();
  }

  private String unicode() {
    int value = 0;
    int end = Math.min(at + 4, json.length());
    for (int i = at; i < end; i++) {
      int digit = Character.digit(json.charAt(i), 16);
      if (digit < 0) {
        return "";
      }
      value = value * 16 + digit;
    }
    at = end;
    return String.valueOf((char) value);
  }

  private String bare() {
    int start = at;
    while (at < json.length() && ",]}".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(start, at).strip();
    return word.equals("null") ? "" : word;
  }

  private void skip() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }
}
