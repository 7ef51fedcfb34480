package io.github.entente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list of the class path: UTF-8, one entry a line, {@code #} opens a comment, {@code [name]}
 * a section. Immutable.
 */
public final class Lexicon {

  private final Map<String, List<String>> sections;

  private Lexicon(Map<String, List<String>> sections) {
    this.sections = sections;
  }

  /**
   * Reads the list that lies beside a class.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Lexicon beside(Class<?> owner, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = sections.computeIfAbsent("", key -> new ArrayList<>());
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing beside " + owner.getName());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String entry = line.strip();
        if (entry.startsWith("[") && entry.endsWith("]")) {
          section =
              sections.computeIfAbsent(
                  entry.substring(1, entry.length() - 1), key -> new ArrayList<>());
        } else if (!entry.isEmpty() && !entry.startsWith("#")) {
          section.add(entry);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sections.replaceAll((key, entries) -> List.copyOf(entries));
    return new Lexicon(Collections.unmodifiableMap(sections));
  }

  /**
   * Returns the entries of a section, in order.
   *
   * @throws IllegalArgumentException if there is no such section
   */
  public List<String> section(String name) {
    List<String> entries = sections.get(name);
    if (entries == null) {
      throw new IllegalArgumentException("no section " + name + " among " + sections.keySet());
    }
    return entries;
  }

  /**
   * Returns the entries of a section that are written {@code key = value, value}, keyed by each of
   * the values and by the key itself if {@code withKeys}.
   */
  public Map<String, String> keysByValue(String name, boolean withKeys) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (String entry : section(name)) {
      int equals = entry.indexOf('=');
      String key = (equals < 0 ? entry : entry.substring(0, equals)).strip();
      if (withKeys) {
        keys.put(key, key);
      }
      if (equals >= 0) {
        for (String value : entry.substring(equals + 1).split(",")) {
          keys.put(value.strip(), key);
        }
      }
    }
    return Collections.unmodifiableMap(keys);
  }
}
