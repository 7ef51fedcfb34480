package io.github.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parses a sentence without what stands between two commas and could be left out ("ratified, by ten
 * votes to two, a pact"; "a protocol, cut down in May, was signed"), and that by itself. A parser
 * that passes through a sentence once often ties what follows such an insertion to it, or takes its
 * participle for the main verb.
 */
final class Insertions {

  private static final int SHORTEST = 2;

  /** So many words a phrase may have; a clause has more. */
  private static final int LONGEST_PHRASE = 10;

  private static final int LONGEST_CLAUSE = 20;
  private static final int HIGHEST = 8;

  /** Participles that lead a phrase as prepositions do. */
  private static final Set<String> PREPOSITIONS =
      Set.of("including", "excluding", "following", "concerning", "regarding", "given", "barring");

  private final ParserModel model;
  private final List<String> words;
  private final List<String> tags;
  private final int[] heads;
  private final String[] relations;

  /** Where an insertion stands: its first comma and its last. */
  private record Insertion(int from, int to) {}

  private Insertions(ParserModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.size()];
    this.relations = new String[words.size()];
  }

  /** Returns the tree of a sentence. */
  static Dependencies parse(ParserModel model, List<String> words, List<String> tags) {
    return new Insertions(model, words, tags).parse();
  }

  private Dependencies parse() {
    List<Insertion> found = find();
    if (found.isEmpty()) {
      return NeuralParser.parse(model, words, tags);
    }
    List<Integer> rest = new ArrayList<>();
    int at = 0;
    for (Insertion insertion : found) {
      IntStream.range(at, insertion.from()).forEach(rest::add);
      at = insertion.to() + 1;
    }
    IntStream.range(at, words.size()).forEach(rest::add);
    parse(rest);
    found.forEach(this::insert);
    return new Dependencies(heads, List.of(relations));
  }

  /** Parses some of the words as if they were a sentence. */
  private void parse(List<Integer> chosen) {
    Dependencies tree =
        NeuralParser.parse(
            model,
            chosen.stream().map(words::get).toList(),
            chosen.stream().map(tags::get).toList());
    for (int i = 0; i < chosen.size(); i++) {
      heads[chosen.get(i)] = tree.head(i) < 0 ? -1 : chosen.get(tree.head(i));
      relations[chosen.get(i)] = tree.relation(i);
    }
  }

  private void insert(Insertion insertion) {
    int first = insertion.from() + 1;
    List<Integer> inner = IntStream.range(first, insertion.to()).boxed().toList();
    parse(inner);
    int top = topBefore(insertion);
    int head = isPhrase(first) ? verbBeside(insertion, top) : top;
    String relation = tags.get(head).startsWith("VB") ? "obl" : "nmod";
    if (!isPhrase(first)) {
      relation = ofNoun(first);
    }
    for (int at : inner) {
      if (heads[at] < 0) {
        heads[at] = head;
        relations[at] = relation;
      }
    }
    for (int comma : List.of(insertion.from(), insertion.to())) {
      heads[comma] = head;
      relations[comma] = "punct";
    }
  }

  private String ofNoun(int first) {
    if (!isVerbal(first)) {
      return "appos";
    }
    return tags.get(first).startsWith("W") ? "acl:relcl" : "acl";
  }

  private boolean isVerbal(int first) {
    return tags.get(first).matches("VB[NDG]|W.*") && !PREPOSITIONS.contains(words.get(first));
  }

  /** The verb right before a phrase, or that behind it whose subject stands before; else a noun. */
  private int verbBeside(Insertion insertion, int top) {
    int before = insertion.from() - 1;
    boolean behind =
        !tags.get(before).startsWith("VB")
            && heads[top] > insertion.to()
            && tags.get(heads[top]).startsWith("VB");
    return behind ? heads[top] : before;
  }

  /** The head of the noun phrase that ends before an insertion; else the word before. */
  private int topBefore(Insertion insertion) {
    int before = insertion.from() - 1;
    int at = before;
    for (int steps = 0; steps < HIGHEST && at >= 0 && !tags.get(at).startsWith("VB"); steps++) {
      if (heads[at] > insertion.to()) {
        return at;
      }
      at = heads[at];
    }
    return before;
  }

  private List<Insertion> find() {
    List<Insertion> found = new ArrayList<>();
    int from = nextComma(1);
    while (from > 0) {
      int to = nextComma(from + 1);
      boolean inserted =
          to > from + SHORTEST
              && to + 1 < tags.size()
              && (isPhrase(from, to) || isClause(from, to));
      if (inserted) {
        found.add(new Insertion(from, to));
      }
      from = inserted ? nextComma(to + 1) : to;
    }
    return found;
  }

  private int nextComma(int at) {
    for (int i = at; i < words.size(); i++) {
      if (words.get(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isPhrase(int first) {
    return tags.get(first).matches("IN|TO");
  }

  /** A phrase that a preposition leads, behind a verb or before one. */
  private boolean isPhrase(int from, int to) {
    return isPhrase(from + 1)
        && to - from - 1 <= LONGEST_PHRASE
        && (tags.get(from - 1).matches("VB.*|RP") || tags.get(to + 1).matches("VB.*|MD"))
        && isFreeOf(from, to, "VB.*|MD|W.*|EX|PRP|``|''|:|\\.|-LRB-|-RRB-");
  }

  /** A participle's clause or a relative one, between a noun and its verb. */
  private boolean isClause(int from, int to) {
    return isVerbal(from + 1)
        && to - from - 1 <= LONGEST_CLAUSE
        && tags.get(from - 1).startsWith("NN")
        && tags.get(to + 1).matches("VBD|VBZ|VBP|MD")
        && isFreeOf(from, to, "``|''|:|\\.|-LRB-|-RRB-");
  }

  private boolean isFreeOf(int from, int to, String barred) {
    return tags.subList(from + 1, to).stream().noneMatch(tag -> tag.matches(barred));
  }
}
