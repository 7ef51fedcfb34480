package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what a cue makes its content, by the frames that the lexicon gives it. */
final class ContentFinder {

  private static final Set<String> THAT = Set.of("that");

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;
  private final CueSyntax syntax;
  private final Extent extent;
  private final Told told;

  ContentFinder(MarkedSentence sentence, int cue, Cue entry, CueLexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.entry = entry;
    this.lexicon = lexicon;
    this.syntax = new CueSyntax(sentence, cue, entry, lexicon);
    this.extent = new Extent(syntax);
    this.told = new Told(syntax, lexicon);
  }

  Optional<Range> find(OptionalInt speaker) {
    OptionalInt thing = entry.takes(Frame.OBJECT) ? syntax.rightChild("obj") : OptionalInt.empty();
    if (thing.isPresent() && told.isThing(thing.getAsInt())) {
      return Optional.empty();
    }
    boolean source = entry.takes(Frame.DOCUMENT) && speaker.isPresent();
    boolean document = source && lexicon.isOn("document", sentence.lemma(speaker.getAsInt()));
    boolean it = // it found that
        source
            && syntax.lower(speaker.getAsInt()).equals("it")
            && speaker.getAsInt() == cue - 1
            && syntax.lower(cue + 1).equals("that");
    boolean finder = it || source && lexicon.isOn("finder", sentence.lemma(speaker.getAsInt()));
    Cuts cuts = new Cuts(sentence, cue, lexicon);
    Tail tail = new Tail(sentence, lexicon);
    Mending mending = new Mending(sentence, cue, entry, lexicon);
    boolean clause = entry.takes(Frame.CLAUSE) || document || finder;
    if (SpeakerFinder.isPassive(sentence, cue)) {
      Optional<Range> passive = new PassiveContent(syntax).find().map(cuts::of);
      if (passive.isPresent()) {
        return passive;
      }
    }
    Optional<Range> right =
        right(document, document || finder)
            .map(r -> mending.of(r, clause, document))
            .map(told::alone)
            .map(r -> new Range(r.first(), Math.max(r.last(), tail.joined(r.last()))))
            .map(tail::withInfinitive)
            .map(tail::withWords)
            .map(tail::withPhrase)
            .flatMap(r -> Trim.range(sentence, r.first(), r.last()))
            .map(cuts::of)
            .filter(told::tells);
    if (right.isPresent() && !isAfterthought(right.get())) {
      return right;
    }
    boolean left = entry.takes(Frame.DIRECT) || clause;
    Optional<Range> before = left ? new LeftContent(syntax).find(speaker) : Optional.empty();
    before = clause ? before : before.filter(this::isQuotable);
    if (before.isEmpty() && right.isPresent()) {
      return right;
    }
    if (before.isEmpty()) {
      before = byWordOrder(speaker, document).map(cuts::of).filter(told::tells);
    }
    return before;
  }

  /** The ferry sank, police said, after hours of drifting: what was said stands before it. */
  private boolean isAfterthought(Range content) {
    int first = content.first();
    if (first != cue + 2 || !sentence.word(cue + 1).equals(",")) {
      return false;
    }
    return syntax.lower(first).equals("which") // police said, which held up the port
        || sentence.token(first).tag().equals("IN")
            && !sentence.isQuoted(first)
            && !lexicon.isOn("clause", sentence.word(first))
            && !lexicon.isOn("questioning", sentence.word(first));
  }

  private Optional<Range> byWordOrder(OptionalInt speaker, boolean document) {
    boolean clause = entry.takes(Frame.CLAUSE) || document;
    boolean gerund = // after saying he was ill, the mayor left
        sentence.token(cue).tag().equals("VBG") && cue > 0 && tree.child(cue, "obj").isEmpty();
    boolean ahead = speaker.isPresent() && (speaker.getAsInt() < cue || gerund);
    if (!clause || !ahead || SpeakerFinder.isPassive(sentence, cue)) {
      return Optional.empty();
    }
    int next = Math.min(cue + 1, sentence.size() - 1);
    boolean there = sentence.word(next).equals("there"); // warned there was no money
    boolean telling = lexicon.isOn("telling", entry.lemma()) && !there;
    int behind = new Adjuncts(sentence, lexicon).behind(cue + 1);
    Optional<Range> clear = new WordOrder(sentence, cue, lexicon).right(telling);
    return clear.isPresent() || behind == cue + 1
        ? clear
        : new WordOrder(sentence, behind - 1, lexicon).right(false);
  }

  private Optional<Range> right(boolean document, boolean finder) {
    Optional<Range> found = clausal(finder);
    if (found.isEmpty()) {
      found = new InfinitiveContent(syntax, extent, lexicon).find(document);
    }
    if (found.isEmpty() && entry.takes(Frame.GERUND)) {
      found = gerund();
    }
    NamingFrames naming = new NamingFrames(syntax, extent, lexicon);
    boolean passive = SpeakerFinder.isPassive(sentence, cue);
    if (found.isEmpty() && entry.takes(Frame.CHARGE)) {
      found = naming.charge();
    }
    if (found.isEmpty() && entry.takes(Frame.NAMING) && !passive) {
      found = naming.naming();
    }
    if (found.isEmpty() && entry.takes(Frame.TOPIC)) {
      OptionalInt topic = syntax.withPreposition("obl", "nmod", "advcl", "obj");
      boolean asked = // appealed to the union: who is asked is no topic
          topic.isPresent()
              && (entry.takes(Frame.REQUEST) && isAsked(topic.getAsInt())
                  || syntax.isHanded(topic.getAsInt(), lexicon));
      found = topic.isPresent() && !asked ? behindPreposition(topic.getAsInt()) : found;
    }
    if (found.isEmpty() && (entry.takes(Frame.OBJECT) || document) && !passive) {
      OptionalInt object = syntax.rightChild("obj");
      found = object.isPresent() ? extent.cover(object.getAsInt()) : found;
    }
    boolean quoted = cue + 1 < sentence.size() && sentence.isQuoted(cue + 1);
    if (found.isEmpty() && entry.takes(Frame.OBJECT) && quoted) {
      found = Optional.of(quotedObject());
    }
    if (found.isEmpty() && entry.takes(Frame.OCCURRENCE) && !passive) {
      OptionalInt object = syntax.rightChild("obj");
      boolean said =
          object.isPresent() && lexicon.isOn("occurrence", sentence.lemma(object.getAsInt()));
      found = said ? extent.cover(object.getAsInt()) : found;
    }
    return found;
  }

  /** Citing “faults” in the pumps: the words in marks and what belongs to them. */
  private Range quotedObject() {
    int last = cue + 1;
    while (last + 1 < sentence.size()
        && (sentence.isQuoted(last + 1) || !sentence.isPunctuation(last + 1))) {
      last++;
    }
    return new Range(cue + 1, last);
  }

  /** Denies helping the rebels. */
  private Optional<Range> gerund() {
    int deed = cue + 1;
    while (deed < sentence.size() - 1
        && !sentence.isQuoted(deed)
        && (sentence.token(deed).is("RB") || lexicon.isOn("toward", syntax.lower(deed)))) {
      deed++;
    }
    boolean gerund =
        deed < sentence.size()
            && !sentence.isQuoted(deed)
            && sentence.token(deed).tag().equals("VBG")
            && tree.isUnder(deed, cue)
            && !tree.is(deed, "amod", "compound");
    int done = gerund && tree.is(deed, "aux") ? tree.head(deed) : deed; // having seen it
    return gerund ? extent.cover(deed, Math.max(deed, done)) : Optional.empty();
  }

  private boolean isAsked(int topic) {
    for (int child : tree.children(topic, "case", "mark")) {
      if (lexicon.isOn("asking", sentence.word(child))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> clausal(boolean finder) {
    boolean free = entry.takes(Frame.CLAUSE) || finder;
    if (free || entry.takes(Frame.THAT)) {
      OptionalInt clause = syntax.rightChild("ccomp");
      if (clause.isPresent()
          && !syntax.isToInfinitive(clause.getAsInt())
          && (free || syntax.hasWord(clause.getAsInt(), THAT))) {
        return extent.cover(clause.getAsInt());
      }
      OptionalInt small = finder ? smallClause() : OptionalInt.empty();
      if (small.isPresent()) {
        return extent.cover(small.getAsInt());
      }
      Optional<Range> lost = free ? new LostClause(syntax, extent).find() : Optional.empty();
      if (lost.isPresent()) {
        return lost;
      }
      OptionalInt that = new Conjunction(syntax, lexicon).that();
      if (that.isPresent()) {
        return extent.cover(that.getAsInt(), tree.head(that.getAsInt()));
      }
    }
    if (entry.takes(Frame.QUESTION)) {
      OptionalInt clause = syntax.rightChild("ccomp", "advcl", "xcomp");
      if (clause.isPresent()
          && syntax.startsWithQuestion(clause.getAsInt())
          && !isReduced(clause.getAsInt())) {
        return extent.cover(clause.getAsInt());
      }
    }
    return Optional.empty();
  }

  /** The poll shows the mayor losing votes: a participle with a subject of its own. */
  private OptionalInt smallClause() {
    for (int child : tree.children(cue, "dep", "ccomp")) {
      OptionalInt subject = tree.child(child, "nsubj");
      if (child > cue
          && sentence.token(child).tag().equals("VBG")
          && subject.isPresent()
          && subject.getAsInt() > cue) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Said when asked about it: a participle without a subject is no question. */
  private boolean isReduced(int clause) {
    return Set.of("VBN", "VBG").contains(sentence.token(clause).tag())
        && tree.children(clause, "nsubj", "aux", "cop").isEmpty();
  }

  private Optional<Range> behindPreposition(int head) {
    return extent.cover(head).map(syntax::withoutPreposition);
  }

  /** What was shouted or agreed before its cue stands in quotation marks, if it was said at all. */
  private boolean isQuotable(Range content) {
    for (int i = content.first(); i <= content.last(); i++) {
      if (sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
