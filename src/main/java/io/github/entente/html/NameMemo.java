package io.github.entente.html;

import org.jspecify.annotations.Nullable;

/**
 * What was read of the names that many elements of a page share. A name is found by a few of its
 * letters, where the hash of a string would need all of them; of two that meet in one slot the last
 * one is remembered. Used by one thread for one page.
 */
final class NameMemo<V> {

  private static final int SLOTS = 512;

  private final @Nullable String[] names = new @Nullable String[SLOTS];
  private final Object[] said = new Object[SLOTS];

  /** Returns what was remembered of a name, or null. */
  @SuppressWarnings("unchecked")
  @Nullable V get(String name) {
    int slot = slot(name);
    return name.equals(names[slot]) ? (V) said[slot] : null;
  }

  /** Remembers what a name says. */
  void put(String name, V meaning) {
    int slot = slot(name);
    names[slot] = name;
    said[slot] = meaning;
  }

  private static int slot(String name) {
    int length = name.length();
    int last = name.charAt(length - 1);
    int hash = (length * 31 + last) * 31 + name.charAt(length / 2);
    hash = (hash * 31 + name.charAt(0)) * 31 + name.charAt(length * 3 / 4);
    return (hash ^ hash >>> 9) & (SLOTS - 1);
  }
}
