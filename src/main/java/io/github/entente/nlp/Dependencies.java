package io.github.entente.nlp;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The dependency tree of a sentence, over token indices: basic Universal Dependencies (version 1
 * relation names such as {@code nsubj}, {@code obj}, {@code nmod}, {@code obl}, {@code case}).
 */
public final class Dependencies {

  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * Makes a tree.
   *
   * @param heads the index of each token's governor, -1 for the root
   * @param relations each token's relation to its governor
   * @throws IllegalArgumentException if the two differ in length or a head is out of range
   */
  public Dependencies(int[] heads, List<String> relations) {
    requireNonNull(heads, "heads must not be null");
    requireNonNull(relations, "relations must not be null");
    if (heads.length != relations.size()) {
      throw new IllegalArgumentException(
          heads.length + " heads must match " + relations.size() + " relations");
    }
    this.heads = heads.clone();
    this.relations = relations.toArray(String[]::new);
    int[] count = new int[heads.length];
    for (int head : heads) {
      if (head < -1 || head >= heads.length) {
        throw new IllegalArgumentException("head " + head + " must be -1 to " + (heads.length - 1));
      }
      if (head >= 0) {
        count[head]++;
      }
    }
    children = new int[heads.length][];
    Arrays.setAll(children, i -> new int[count[i]]);
    for (int i = heads.length - 1; i >= 0; i--) {
      if (heads[i] >= 0) {
        children[heads[i]][--count[heads[i]]] = i;
      }
    }
  }

  /** Returns the number of tokens. */
  public int size() {
    return heads.length;
  }

  /** Returns the index of the token's governor, or -1 for a root. */
  public int head(int token) {
    return heads[token];
  }

  /** Returns the token's relation to its governor, subtype included: {@code nsubj:pass}. */
  public String relation(int token) {
    return relations[token];
  }

  /**
   * Returns whether the relation is one of these, subtypes included: {@code nsubj:pass} is nsubj.
   */
  public boolean is(int token, String... names) {
    String relation = relations[token];
    for (String name : names) {
      if (relation.startsWith(name)
          && (relation.length() == name.length() || relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** Returns the indices of the tokens that this one governs, in order. */
  public List<Integer> children(int token) {
    return Arrays.stream(children[token]).boxed().toList();
  }

  /** Returns the governed tokens that stand in one of these relations, in order. */
  public List<Integer> children(int token, String... names) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[token]) {
      if (is(child, names)) {
        found.add(child);
      }
    }
    return found;
  }

  /** Returns the first governed token in one of these relations. */
  public OptionalInt child(int token, String... names) {
    for (int child : children[token]) {
      if (is(child, names)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns whether the first token is the second or is governed by it, however far. */
  public boolean isUnder(int token, int ancestor) {
    int steps = heads.length;
    for (int at = token; at >= 0 && steps-- >= 0; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Returns the indices of the token and all that it governs, however far, in order. */
  public List<Integer> subtree(int token) {
    boolean[] seen = new boolean[heads.length];
    int[] stack = new int[heads.length + 1];
    int size = 0;
    stack[size++] = token;
    seen[token] = true;
    while (size > 0) {
      for (int child : children[stack[--size]]) {
        if (!seen[child]) {
          seen[child] = true;
          stack[size++] = child;
        }
      }
    }
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < seen.length; i++) {
      if (seen[i]) {
        all.add(i);
      }
    }
    return all;
  }
}
