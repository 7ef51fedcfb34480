package io.github.entente.nlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
  private static final String FINITE = "VBD|VBZ|VBP|MD";

  /** Participles that lead a phrase as prepositions do. */
  private static final Set<String> PREPOSITIONS =
      Set.of("including", "excluding", "following", "concerning", "regarding", "given", "barring");

  /** What ends a clause about somebody who would not be named. */
  private static final Set<String> NAMELESS =
      Set.of("named", "identified", "quoted", "anonymity", "name", "anonymous");

  private final ParserModel model;
  private final List<String> words;
  private final List<String> tags;
  private final Parts parts;

  /** Where an insertion stands, from its first token to its last; most have commas around them. */
  private record Insertion(int from, int to) {}

  private Insertions(ParserModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.parts = new Parts(words, tags);
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
    return parts.tree();
  }

  /** Parses some of the words as if they were a sentence. */
  private void parse(List<Integer> chosen) {
    parts.place(chosen, NeuralParser.parse(model, parts.words(chosen), parts.tags(chosen)));
  }

  private void insert(Insertion insertion) {
    List<Integer> inner =
        IntStream.rangeClosed(insertion.from(), insertion.to())
            .filter(at -> !isEdge(insertion, at))
            .boxed()
            .toList();
    int first = inner.get(0);
    parse(inner);
    if (insertion.from() == 0) {
      attach(insertion, inner, root(insertion.to() + 1), "obl");
      return;
    }
    int top = topBefore(insertion);
    int head = isPhrase(first) ? verbBeside(insertion, top) : top;
    String relation = tags.get(head).startsWith("VB") ? "obl" : "nmod";
    if (!isPhrase(first)) {
      relation = ofNoun(first);
    }
    attach(insertion, inner, head, relation);
  }

  private void attach(Insertion insertion, List<Integer> inner, int head, String relation) {
    parts.hang(inner, head, relation);
    for (int edge : List.of(insertion.from(), insertion.to())) {
      if (isEdge(insertion, edge)) {
        parts.attach(edge, head, "punct");
      }
    }
  }

  private boolean isEdge(Insertion insertion, int at) {
    return (at == insertion.from() || at == insertion.to()) && words.get(at).equals(",");
  }

  private int root(int from) {
    return IntStream.range(from, words.size())
        .filter(at -> parts.head(at) < 0)
        .findFirst()
        .orElse(from);
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
            && parts.head(top) > insertion.to()
            && tags.get(parts.head(top)).startsWith("VB");
    return behind ? parts.head(top) : before;
  }

  /** The head of the noun phrase that ends before an insertion; else the word before. */
  private int topBefore(Insertion insertion) {
    int before = insertion.from() - 1;
    int at = before;
    for (int steps = 0; steps < HIGHEST && at >= 0 && !tags.get(at).startsWith("VB"); steps++) {
      if (parts.head(at) > insertion.to()) {
        return at;
      }
      at = parts.head(at);
    }
    return before;
  }

  private List<Insertion> find() {
    List<Insertion> found = new ArrayList<>();
    int from = nextComma(1);
    if (from > SHORTEST && isLead(from)) {
      found.add(new Insertion(0, from));
      from = nextComma(from + 1);
    }
    while (from > 0) {
      int to = nextComma(from + 1);
      boolean inserted =
          to > from + SHORTEST
              && to + 1 < tags.size()
              && (isPhrase(from, to) || isClause(from, to) || isApposition(from, to));
      if (inserted) {
        found.add(new Insertion(from, to));
      }
      from = inserted ? nextComma(to + 1) : to;
    }
    unnamed()
        .filter(u -> found.stream().allMatch(f -> f.to() < u.from() || f.from() > u.to()))
        .ifPresent(found::add);
    found.sort(Comparator.comparingInt(Insertion::from));
    return found;
  }

  /** "An official who asked not to be named said": a clause that no comma parts from the verb. */
  private Optional<Insertion> unnamed() {
    int who = tags.indexOf("WP");
    int end = who;
    while (end > 0 && end < tags.size() && end - who < LONGEST_PHRASE) {
      if (NAMELESS.contains(words.get(end)) && isTagged(end + 1, FINITE + "|VBN")) {
        boolean noun = tags.get(who - 1).startsWith("NN");
        return noun ? Optional.of(new Insertion(who, end)) : Optional.empty();
      }
      end++;
    }
    return Optional.empty();
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
        && (isVerbAt(to + 1) || isJoined(to + 1))
        && isFreeOf(from, to, "``|''|:|\\.|-LRB-|-RRB-");
  }

  /** "Lee, the mayor of Selm, and Ann Roth": what a name stands for, before a verb or an "and". */
  private boolean isApposition(int from, int to) {
    int noun = from + 1;
    while (noun < to && tags.get(noun).matches("DT|PRP\\$|CD|JJ.*|NNP|NNPS|VBG|VBN|POS")) {
      noun++;
    }
    return tags.get(noun).matches("NNS?")
        && tags.get(from + 1).matches("DT|PRP\\$|CD|JJ|NNS?")
        && to - from - 1 <= LONGEST_CLAUSE
        && tags.get(from - 1).startsWith("NNP")
        && (isVerbAt(to + 1) || isJoined(to + 1))
        && isFreeOf(from, to, "``|''|:|\\.|-LRB-|-RRB-");
  }

  /** A finite verb, perhaps behind its day: "on Monday signed". */
  private boolean isVerbAt(int at) {
    int verb = at;
    if (tags.get(verb).equals("RB")) {
      verb++;
    }
    if (isTagged(verb, "IN") && isTagged(verb + 1, "NNP")) {
      verb += isTagged(verb + 2, "CD") ? 3 : 2;
    } else if (isTagged(verb, "JJ") && isTagged(verb + 1, "NN")
        || verb < words.size() && words.get(verb).equals("yesterday")) {
      verb += isTagged(verb, "JJ") ? 2 : 1;
    }
    return isTagged(verb, FINITE) || isTagged(verb, "VBN") && isMain(verb);
  }

  /** Whether no finite verb follows but that of a relative clause: a past read as a participle. */
  private boolean isMain(int participle) {
    int next = participle + 1;
    while (next < tags.size() && !tags.get(next).matches(FINITE + "|W.*|,")) {
      next++;
    }
    return !isTagged(next, FINITE) && tags.stream().noneMatch(tag -> tag.matches("``|''"));
  }

  private boolean isTagged(int at, String tag) {
    return at < tags.size() && tags.get(at).matches(tag);
  }

  /** A further noun phrase: "and Chile". */
  private boolean isJoined(int at) {
    return tags.get(at).equals("CC")
        && at + 1 < tags.size()
        && tags.get(at + 1).matches("NNPS?|DT");
  }

  /** "At a summit in Selm, Kenya and Peru agreed": a place that the subject is no apposition of. */
  private boolean isLead(int comma) {
    if (!tags.get(0).equals("IN")
        || comma > LONGEST_PHRASE
        || comma + 2 >= tags.size()
        || !tags.get(comma - 1).startsWith("NN")
        || !tags.get(comma + 1).matches("NNPS?|JJ")
        || !isFreeOf(-1, comma, "VB.*|MD|W.*|EX|PRP|``|''|:|\\.|-LRB-|-RRB-")) {
      return false;
    }
    int end = comma + 1;
    while (end < tags.size() && tags.get(end).matches("NN.*|JJ|CC|DT|POS|IN|CD")) {
      end++;
    }
    int to = isTagged(end, ",") ? nextComma(end + 1) : -1;
    return to > end + SHORTEST && to + 1 < tags.size()
        ? isClause(end, to) || isApposition(end, to)
        : isTagged(end, "VB.*|MD|RB");
  }

  private boolean isFreeOf(int from, int to, String barred) {
    return tags.subList(from + 1, to).stream().noneMatch(tag -> tag.matches(barred));
  }
}
