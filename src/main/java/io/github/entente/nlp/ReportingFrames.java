package io.github.entente.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parses what a sentence reports apart from the words that report it ("Officials said on Monday
 * that …", "…, the ministry said."), for a parser that passes through a sentence once takes the
 * ministry for an apposition of what stands before it, and what officials said for their object.
 */
final class ReportingFrames {

  private static final int LONGEST = 12;

  /** Verbs that report without "that". */
  private static final Set<String> SAYING = Set.of("said", "says", "say");

  /** Verbs that report behind what they report. */
  private static final Set<String> CLOSING = Set.of("said", "says", "say", "reported", "added");

  /** Verbs that report with "that". */
  private static final Set<String> REPORTING =
      Set.of("said", "says", "say", "reported", "announced", "added", "declared");

  private static final String VERB = "VB[DZP]";
  private static final String FINITE = "VB[DZP]|MD";
  private static final String NOUN_PHRASE = "NN.*|DT|JJ.*|PRP.*|POS|CD|CC|IN|VBN|RB";
  private static final String CLAUSE_START = "NN.*|DT|PRP.*|JJ.*|CD|EX";

  private final ParserModel model;
  private final List<String> words;
  private final List<String> tags;

  /** The verb that reports, what it reports (the last token excluded), and what joins the two. */
  private record Frame(int verb, int from, int to, int joint) {}

  private ReportingFrames(ParserModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
  }

  /** Returns the tree of a sentence. */
  static Dependencies parse(ParserModel model, List<String> words, List<String> tags) {
    ReportingFrames frames = new ReportingFrames(model, words, tags);
    return frames
        .find()
        .flatMap(frames::parse)
        .orElseGet(() -> Insertions.parse(model, words, tags));
  }

  private Optional<Frame> find() {
    int end = words.size() - 1;
    boolean plain =
        end > 0
            && words.get(end).equals(".")
            && tags.stream().noneMatch(tag -> tag.matches("``|''|:|-LRB-|-RRB-"));
    return plain ? behind(end).or(() -> before(end)) : Optional.empty();
  }

  /** "Peru signed the pact, the ministry said on Monday." */
  private Optional<Frame> behind(int end) {
    int comma = words.subList(0, end).lastIndexOf(",");
    int verb = comma < 0 ? -1 : verbBehind(comma + 1, end, CLOSING);
    boolean framed =
        verb > comma + 1
            && end - verb <= 4
            && !(is(comma + 1, "NNP") && has(comma + 1, verb, "CC")) // Peru, Chile and Togo said
            && has(0, comma, FINITE + "|VBN")
            && (!tags.get(0).matches("IN|W.*") || words.indexOf(",") < comma)
            && !has(verb + 1, end, FINITE);
    return framed ? Optional.of(new Frame(verb, 0, comma, comma)) : Optional.empty();
  }

  /** "Officials said on Monday that Peru signed the pact." */
  private Optional<Frame> before(int end) {
    int verb = verbBehind(0, end, REPORTING);
    if (verb < 1) {
      return Optional.empty();
    }
    int from = behindDay(verb + 1);
    boolean that = words.get(from).equals("that") && tags.get(from).equals("IN");
    boolean framed =
        (that || SAYING.contains(words.get(verb)) && tags.get(from).matches(CLAUSE_START))
            && has(from, end, FINITE)
            && !reportsFurther(from, end);
    return framed
        ? Optional.of(new Frame(verb, that ? from + 1 : from, end, that ? from : -1))
        : Optional.empty();
  }

  /** Another verb that reports may go with the first, and so may what a "but" leads. */
  private boolean reportsFurther(int from, int end) {
    return IntStream.range(from, end)
        .anyMatch(
            at ->
                tags.get(at).matches(VERB) && REPORTING.contains(words.get(at))
                    || words.get(at).equals("but"));
  }

  /** The verb that a noun phrase leads to; -1 if there is none. */
  private int verbBehind(int from, int end, Set<String> verbs) {
    int at = from;
    while (at < end && at - from < LONGEST && tags.get(at).matches(NOUN_PHRASE)) {
      at++;
    }
    return at < end && tags.get(at).matches(VERB) && verbs.contains(words.get(at)) ? at : -1;
  }

  /** What stands behind "on Monday", "yesterday" or "Monday". */
  private int behindDay(int from) {
    int at = tags.get(from).equals("RB") ? from + 1 : from;
    if (is(at, "IN") && is(at + 1, "NNP") && !words.get(at).equals("that")) {
      return is(at + 2, "CD") ? at + 3 : at + 2;
    }
    boolean day = is(at, "NN.*") && (is(at + 1, "PRP|DT") || is(at + 1, "IN"));
    return day ? at + 1 : from;
  }

  private boolean is(int at, String tag) {
    return at < tags.size() && tags.get(at).matches(tag);
  }

  private boolean has(int from, int to, String tag) {
    return tags.subList(from, to).stream().anyMatch(t -> t.matches(tag));
  }

  /** Nothing if the verb that reports turns out not to be that of its frame. */
  private Optional<Dependencies> parse(Frame frame) {
    int end = words.size() - 1;
    List<Integer> reported = IntStream.range(frame.from(), frame.to()).boxed().toList();
    List<Integer> outer =
        IntStream.rangeClosed(0, end)
            .filter(at -> (at < frame.from() || at >= frame.to()) && at != frame.joint())
            .boxed()
            .toList();
    Parts parts = new Parts(words, tags);
    parts.place(outer, NeuralParser.parse(model, parts.words(outer), parts.tags(outer)));
    if (parts.head(frame.verb()) >= 0) {
      return Optional.empty();
    }
    List<Integer> closed = new ArrayList<>(reported);
    closed.add(end);
    parts.place(reported, Insertions.parse(model, parts.words(closed), parts.tags(closed)));
    int top = parts.hang(reported, frame.verb(), "ccomp");
    if (frame.joint() >= 0) {
      boolean comma = words.get(frame.joint()).equals(",");
      parts.attach(frame.joint(), comma || top < 0 ? frame.verb() : top, comma ? "punct" : "mark");
    }
    return Optional.of(parts.tree());
  }
}
