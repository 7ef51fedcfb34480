package io.github.entente.nlp;

import java.util.List;

/** A sentence whose tree is put together from those of its parts. */
final class Parts {

  private final List<String> words;
  private final List<String> tags;
  private final int[] heads;
  private final String[] relations;

  Parts(List<String> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.size()];
    this.relations = new String[words.size()];
  }

  /** The words of some of its tokens. */
  List<String> words(List<Integer> chosen) {
    return chosen.stream().map(words::get).toList();
  }

  /** The tags of some of its tokens. */
  List<String> tags(List<Integer> chosen) {
    return chosen.stream().map(tags::get).toList();
  }

  /** Takes over the tree of some of its tokens, which may have further ones behind them. */
  void place(List<Integer> chosen, Dependencies tree) {
    for (int i = 0; i < chosen.size(); i++) {
      int head = tree.head(i);
      attach(
          chosen.get(i),
          head < 0 || head >= chosen.size() ? -1 : chosen.get(head),
          tree.relation(i));
    }
  }

  /** Ties those of some tokens that have no governor yet; returns the last of these, or -1. */
  int hang(List<Integer> chosen, int head, String relation) {
    int top = -1;
    for (int at : chosen) {
      if (heads[at] < 0) {
        attach(at, head, relation);
        top = at;
      }
    }
    return top;
  }

  /** Ties a token to its governor, -1 for none. */
  void attach(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** The governor of a token, -1 for none. */
  int head(int token) {
    return heads[token];
  }

  /** The tree of the whole. */
  Dependencies tree() {
    return new Dependencies(heads, List.of(relations));
  }
}
