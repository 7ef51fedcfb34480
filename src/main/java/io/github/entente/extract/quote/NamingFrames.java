package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Contents of two parts: a deed and who did it, a thing and what it is said to be. */
final class NamingFrames {

  private static final Set<String> AS = Set.of("as");

  /** What the union of dockers called: so far the pronoun may stand. */
  private static final int FARTHEST = 8;

  private final CueSyntax syntax;
  private final CueLexicon lexicon;
  private final Dependencies tree;
  private final Extent extent;
  private final int cue;

  NamingFrames(CueSyntax syntax, Extent extent, CueLexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.tree = syntax.tree();
    this.extent = extent;
    this.cue = syntax.cue();
  }

  /** Accused them of cheating. */
  Optional<Range> charge() {
    OptionalInt object = syntax.rightChild("obj");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt deed = syntax.withPreposition("obl", "nmod", "advcl", "acl");
    if (deed.isEmpty()) {
      for (int child : tree.children(object.getAsInt(), "nmod", "acl", "obl")) {
        if (child > cue && syntax.hasPreposition(child)) {
          deed = OptionalInt.of(child);
        }
      }
    }
    return deed.isEmpty() ? Optional.empty() : extent.cover(object.getAsInt(), deed.getAsInt());
  }

  /** Called it a mistake, described it as one. */
  Optional<Range> naming() {
    boolean calls = syntax.entry().takes(Frame.CALLING);
    Optional<Range> ordered = calls ? inOrder() : Optional.empty();
    if (ordered.isPresent()) {
      return ordered;
    }
    OptionalInt object = syntax.rightChild("obj", "nsubj");
    OptionalInt receiver = syntax.rightChild("iobj"); // call him a fool: parsed as give him a book
    if (calls && receiver.isPresent()) {
      return called(receiver.getAsInt());
    }
    if (!calls) {
      OptionalInt topic = syntax.withPreposition("obl", "nmod");
      if (topic.isPresent() && syntax.isHanded(topic.getAsInt(), lexicon)) {
        return Optional.empty();
      }
      if (topic.isPresent()) {
        object = topic;
      }
    }
    int as = as(object);
    if (as >= 0 && isPost(as)) {
      return Optional.empty();
    }
    if (as >= 0) {
      return object.isPresent()
          ? extent.cover(Math.min(object.getAsInt(), as), as)
          : extent.cover(as).map(this::ofRelative);
    }
    OptionalInt name = syntax.rightChild("xcomp", "ccomp");
    if (calls && name.isPresent() && !syntax.isToInfinitive(name.getAsInt())) {
      return extent.cover(
          object.isPresent() ? Math.min(object.getAsInt(), name.getAsInt()) : name.getAsInt(),
          name.getAsInt());
    }
    return calls && object.isPresent() ? called(object.getAsInt()) : Optional.empty();
  }

  /** What the union called a blow to the port; called it a great day for it: by the word order. */
  private Optional<Range> inOrder() {
    MarkedSentence sentence = syntax.sentence();
    int first = cue + 1;
    boolean pronoun = first < sentence.size() && sentence.token(first).tag().equals("PRP");
    int article = pronoun ? first + 1 : first;
    if (article + 1 >= sentence.size()
        || sentence.isQuoted(first)
        || sentence.isQuoted(article)
        || !lexicon.isOn("article", syntax.lower(article))
        || !pronoun && !isBehindWhat()) {
      return Optional.empty();
    }
    Adjuncts adjuncts = new Adjuncts(sentence, lexicon);
    int end = article + 1;
    while (end < sentence.size()
        && !sentence.isQuoted(end)
        && !sentence.isPunctuation(end)
        && !sentence.token(end).isFinite()
        && !sentence.token(end).is("MD")
        && !sentence.token(end).is("W")
        && !isClauseJoint(end)
        && !(sentence.token(end).is("IN") && adjuncts.behind(end) > end)
        && !lexicon.isOn("time", sentence.word(end))
        && !lexicon.isOn("subordinator", syntax.lower(end))) {
      end++;
    }
    boolean closed =
        end >= sentence.size() || !sentence.isQuoted(end) && !sentence.token(end).is("W");
    return closed && end > article + 1 ? Trim.range(sentence, first, end - 1) : Optional.empty();
  }

  /** And left, and the crew wept; but not: a step towards peace and calm. */
  private boolean isClauseJoint(int at) {
    MarkedSentence sentence = syntax.sentence();
    if (!sentence.token(at).is("CC")) {
      return false;
    }
    int next = at + 1;
    while (next < sentence.size()
        && !sentence.isQuoted(next)
        && NounPhrase.isWithOwner(sentence.token(next))) {
      next++;
    }
    boolean noun = next > at + 1 && sentence.token(next - 1).isNoun();
    return !noun || next < sentence.size() && sentence.token(next).isFinite();
  }

  /** What the union of dockers called. */
  private boolean isBehindWhat() {
    MarkedSentence sentence = syntax.sentence();
    int what = cue - 1;
    while (what > 0
        && cue - what < FARTHEST
        && !sentence.isQuoted(what)
        && (NounPhrase.isWithOwner(sentence.token(what))
            || sentence.token(what).is("PRP")
            || sentence.token(what).is("RB")
            || sentence.lemma(what).equals("have"))) {
      what--;
    }
    return what < cue - 1 && syntax.lower(what).equals("what") && !sentence.isQuoted(what);
  }

  /** Dismissed him as his deputy: a post that was taken from somebody, and no word about him. */
  private boolean isPost(int as) {
    MarkedSentence sentence = syntax.sentence();
    return lexicon.isOn("ousting", syntax.entry().lemma())
        && lexicon.isOn("post", sentence.lemma(as))
        && !sentence.isQuoted(as)
        && (tree.child(as, "det").isEmpty() || tree.child(as, "nmod", "compound").isPresent());
  }

  /** A deal that he hailed as a breakthrough came apart: the verb of the main clause follows. */
  private Range ofRelative(Range content) {
    MarkedSentence sentence = syntax.sentence();
    for (int i = content.first() + 2; i <= content.last(); i++) {
      String tag = sentence.token(i).tag();
      boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
      if (sentence.isQuoted(i) || sentence.token(i).is("W") || syntax.lower(i).equals("that")) {
        return content;
      }
      if (finite) {
        return new Range(content.first(), i - 1);
      }
    }
    return content;
  }

  private int as(OptionalInt object) {
    int best = -1;
    for (int child : tree.children(cue)) {
      if (child > cue && tree.is(child, "obl", "advcl", "xcomp") && syntax.hasWord(child, AS)) {
        best = child;
      }
    }
    if (best < 0 && object.isPresent()) {
      for (int child : tree.children(object.getAsInt(), "nmod", "acl")) {
        if (syntax.hasWord(child, AS)) {
          best = child;
        }
      }
    }
    return best < 0 && object.isPresent() ? asBehind(object.getAsInt()) : best;
  }

  /** Hailing the plan as a start: where the parser hung the name elsewhere, by the word order. */
  private int asBehind(int object) {
    int last = object;
    for (int token : tree.subtree(object)) {
      last = Math.max(last, token);
    }
    int as = last + 1;
    MarkedSentence sentence = syntax.sentence();
    boolean names =
        as < sentence.size()
            && !sentence.isQuoted(as)
            && syntax.lower(as).equals("as")
            && tree.is(as, "case", "mark")
            && tree.head(as) > as
            && tree.child(tree.head(as), "nsubj").isEmpty();
    return names ? tree.head(as) : -1;
  }

  private Optional<Range> called(int object) {
    int end = object;
    for (int child : tree.children(cue, "obj", "dep", "obl", "ccomp", "conj")) {
      boolean bare = tree.child(child, "case", "mark", "cc").isEmpty();
      boolean time = tree.is(child, "obl:tmod") && !syntax.sentence().isQuoted(child);
      if (child > end && bare && !time) {
        end = child;
      }
    }
    // called a vote: nothing is named
    boolean quoted = !syntax.sentence().fragments().isEmpty();
    return end == object && !quoted && tree.child(object, "amod", "dep", "appos", "acl").isEmpty()
        ? Optional.empty()
        : extent.cover(object, end);
  }
}
