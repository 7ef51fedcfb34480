package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what a cue makes its content, by the frames that the lexicon gives it. */
final class ContentFinder {

  private static final Set<String> QUESTION_WORDS =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "who", "which");

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;

  ContentFinder(MarkedSentence sentence, int cue, Cue entry, CueLexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.entry = entry;
    this.lexicon = lexicon;
  }

  /** Returns the that-clause of a noun: his claim that it was so. */
  Optional<Range> ofNoun() {
    for (int child : tree.children(cue, "acl", "ccomp", "dep")) {
      OptionalInt mark = tree.child(child, "mark");
      boolean that =
          mark.isPresent()
              && sentence.word(mark.getAsInt()).equalsIgnoreCase("that")
              && hasSubject(child);
      if (child > cue && that) {
        return cover(child, child);
      }
    }
    return Optional.empty();
  }

  Optional<Range> find(OptionalInt speaker) {
    boolean document =
        entry.takes(Frame.DOCUMENT)
            && speaker.isPresent()
            && lexicon.isOn("document", sentence.lemma(speaker.getAsInt()));
    Optional<Range> right = right(document);
    return right.isPresent() ? right : left(speaker, document);
  }

  private Optional<Range> right(boolean document) {
    if (entry.takes(Frame.CLAUSE) || document) {
      OptionalInt clause = rightChild("ccomp");
      if (clause.isPresent() && !isToInfinitive(clause.getAsInt())) {
        return cover(clause.getAsInt(), clause.getAsInt());
      }
    }
    if (entry.takes(Frame.CLAUSE) || document) {
      Optional<Range> lost = lostClause();
      if (lost.isPresent()) {
        return lost;
      }
    }
    if (entry.takes(Frame.QUESTION)) {
      OptionalInt clause = rightChild("ccomp", "advcl", "xcomp");
      if (clause.isPresent() && startsWithQuestion(clause.getAsInt())) {
        return cover(clause.getAsInt(), clause.getAsInt());
      }
    }
    if (entry.takes(Frame.REQUEST)) {
      OptionalInt object = rightChild("obj", "iobj");
      OptionalInt deed = rightChild("xcomp", "ccomp", "advcl");
      boolean named =
          deed.isPresent() && lexicon.isOn("anonymity", sentence.lemma(deed.getAsInt()));
      if (deed.isPresent() && !named && isToInfinitive(deed.getAsInt())) {
        int first =
            object.isPresent() && object.getAsInt() < deed.getAsInt()
                ? object.getAsInt()
                : topicOr(deed.getAsInt());
        return cover(first, deed.getAsInt());
      }
    }
    if (entry.takes(Frame.INFINITIVE)) {
      OptionalInt deed = rightChild("xcomp");
      if (deed.isPresent() && isToInfinitive(deed.getAsInt())) {
        return cover(deed.getAsInt(), deed.getAsInt());
      }
    }
    if (entry.takes(Frame.CHARGE)) {
      Optional<Range> charge = charge();
      if (charge.isPresent()) {
        return charge;
      }
    }
    if (entry.takes(Frame.NAMING) && !SpeakerFinder.isPassive(sentence, cue)) {
      Optional<Range> naming = naming();
      if (naming.isPresent()) {
        return naming;
      }
    }
    if (entry.takes(Frame.TOPIC)) {
      OptionalInt topic = withPreposition("obl", "nmod", "advcl", "obj");
      if (topic.isPresent()) {
        return behindPreposition(topic.getAsInt());
      }
    }
    if ((entry.takes(Frame.OBJECT) || document) && !SpeakerFinder.isPassive(sentence, cue)) {
      OptionalInt object = rightChild("obj");
      if (object.isPresent()) {
        return object(object.getAsInt());
      }
    }
    return Optional.empty();
  }

  /** A clause without that, which the parser did not make the complement. */
  private Optional<Range> lostClause() {
    int next = cue + 1;
    if (next >= sentence.size() || sentence.isQuoted(next) || !startsClause(next)) {
      return Optional.empty();
    }
    int head = tree.head(cue);
    if (tree.is(cue, "mark", "case") && head > cue && hasSubject(head)) {
      return cover(next, head);
    }
    for (int child : tree.children(cue, "dep", "parataxis", "advcl", "xcomp", "conj")) {
      if (child > next && !tree.is(child, "conj") && hasSubjectOrAux(child)) {
        return cover(next, child);
      }
    }
    return Optional.empty();
  }

  private boolean startsClause(int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("CD")
        || tag.startsWith("JJ");
  }

  private boolean hasSubject(int verb) {
    return tree.child(verb, "nsubj").isPresent();
  }

  private boolean hasSubjectOrAux(int verb) {
    if (tree.child(verb, "mark", "cc").isPresent() || sentence.token(verb).tag().equals("VBG")) {
      return false;
    }
    for (int child : tree.children(verb, "nsubj", "aux", "cop")) {
      if (child > cue) {
        return true;
      }
    }
    return false;
  }

  private Optional<Range> charge() {
    OptionalInt object = rightChild("obj");
    if (object.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt deed = withPreposition("obl", "nmod", "advcl", "acl");
    if (deed.isEmpty()) {
      for (int child : tree.children(object.getAsInt(), "nmod", "acl", "obl")) {
        if (child > cue && hasPreposition(child)) {
          deed = OptionalInt.of(child);
        }
      }
    }
    return deed.isEmpty() ? Optional.empty() : cover(object.getAsInt(), deed.getAsInt());
  }

  private Optional<Range> naming() {
    OptionalInt object = rightChild("obj", "nsubj");
    OptionalInt name = rightChild("xcomp", "ccomp");
    boolean calls =
        Set.of("call", "label", "dub", "term", "brand", "deem", "pronounce", "declare")
            .contains(entry.lemma());
    if (!calls) {
      OptionalInt topic = withPreposition("obl", "nmod");
      if (topic.isPresent()) {
        object = topic;
      }
    }
    int best = -1;
    for (int child : tree.children(cue)) {
      if (child > cue && tree.is(child, "obl", "advcl", "xcomp") && hasWord(child, Set.of("as"))) {
        best = child;
      }
    }
    if (best < 0 && object.isPresent()) {
      for (int child : tree.children(object.getAsInt(), "nmod", "acl")) {
        if (hasWord(child, Set.of("as"))) {
          best = child;
        }
      }
    }
    if (best >= 0) {
      return cover(object.isPresent() ? Math.min(object.getAsInt(), best) : best, best);
    }
    if (calls && name.isPresent() && !isToInfinitive(name.getAsInt())) {
      return cover(
          object.isPresent() ? Math.min(object.getAsInt(), name.getAsInt()) : name.getAsInt(),
          name.getAsInt());
    }
    if (calls && object.isPresent()) {
      int end = object.getAsInt();
      for (int child : tree.children(cue, "obj", "dep", "obl", "ccomp", "conj")) {
        boolean bare = tree.child(child, "case", "mark", "cc").isEmpty();
        if (child > end && bare && !tree.relation(child).equals("obl:tmod")) {
          end = child;
        }
      }
      return cover(object.getAsInt(), end);
    }
    return Optional.empty();
  }

  /** Left content: “A, he said”, where the cue has none on its right. */
  private Optional<Range> left(OptionalInt speaker, boolean document) {
    if (!(entry.takes(Frame.DIRECT) || entry.takes(Frame.CLAUSE) || document)) {
      return Optional.empty();
    }
    int first = cue;
    if (speaker.isPresent()) {
      int head = speaker.getAsInt();
      first = Math.min(first, head);
      for (int token : tree.subtree(head)) {
        if (token < cue && !sentence.isQuoted(token) && !tree.isUnder(cue, token)) {
          first = Math.min(first, token);
        }
      }
    }
    for (int child : tree.children(cue, "advmod", "aux")) {
      if (child < first && child >= first - 2) {
        first = Math.min(first, child);
      }
    }
    if (first == 0) {
      return Optional.empty();
    }
    boolean divided = sentence.isQuoted(first - 1) || sentence.isPunctuation(first - 1);
    if (!divided || tree.is(cue, "acl") || sentence.token(cue).tag().equals("VBG")) {
      return Optional.empty();
    }
    OptionalInt clause = leftChild("ccomp", "parataxis", "dep");
    OptionalInt loose = leftChild("advcl");
    if (clause.isEmpty()
        && loose.isPresent()
        && hasSubject(loose.getAsInt())
        && tree.child(loose.getAsInt(), "mark").isEmpty()
        && !startsWithWh(loose.getAsInt())) {
      clause = loose;
    }
    int head = tree.head(cue);
    if (clause.isPresent()) {
      int start = Math.min(tree.subtree(clause.getAsInt()).get(0), clause.getAsInt());
      return Trim.range(
          sentence, sentence.hasWordOutside(0, start - 1) ? stretch(start) : 0, first - 1);
    }
    if (head >= 0
        && head < first
        && tree.is(cue, "parataxis", "dep", "ccomp", "conj", "advcl")
        && !tree.is(cue, "conj", "advcl")) {
      int start = tree.subtree(head).get(0);
      return Trim.range(sentence, start, first - 1);
    }
    return Optional.empty();
  }

  /** A sentence's first conjunction belongs to what is said, an earlier clause does not. */
  private int stretch(int start) {
    for (int i = 0; i < start; i++) {
      if (sentence.token(i).isVerb()) {
        return start;
      }
    }
    return 0;
  }

  private int topicOr(int deed) {
    OptionalInt topic = withPreposition("obl", "nmod");
    return topic.isPresent() && topic.getAsInt() < deed ? topic.getAsInt() : deed;
  }

  private OptionalInt rightChild(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child > cue) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt leftChild(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child < cue) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt withPreposition(String... relations) {
    for (int child : tree.children(cue, relations)) {
      if (child > cue && hasPreposition(child)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  private boolean hasPreposition(int head) {
    return hasWord(head, entry.prepositions());
  }

  private boolean hasWord(int head, Set<String> words) {
    for (int child : tree.children(head, "case", "mark")) {
      if (words.contains(sentence.word(child).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean isToInfinitive(int verb) {
    for (int child : tree.children(verb, "mark")) {
      if (child < verb && sentence.token(child).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithWh(int clause) {
    for (int child : tree.children(clause)) {
      if (sentence.token(child).is("W")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithQuestion(int clause) {
    List<Integer> all = tree.subtree(clause);
    for (int token : all) {
      if (token > cue) {
        return QUESTION_WORDS.contains(sentence.word(token).toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private Optional<Range> behindPreposition(int head) {
    Optional<Range> all = cover(head, head);
    if (all.isPresent()
        && entry.prepositions().contains(sentence.word(all.get().first()))
        && all.get().first() < all.get().last()) {
      return Optional.of(new Range(all.get().first() + 1, all.get().last()));
    }
    return all;
  }

  private Optional<Range> object(int head) {
    return cover(head, head);
  }

  /** The stretch right of the cue that the subtrees of the two heads reach over. */
  private Optional<Range> cover(int one, int other) {
    int first = Math.max(cue + 1, Math.min(one, other));
    int last = Math.max(one, other);
    for (int head : one == other ? new int[] {one} : new int[] {one, other}) {
      for (int token : tree.subtree(head)) {
        if (token > cue) {
          first = Math.min(first, token);
          last = Math.max(last, token);
        }
      }
    }
    return Trim.range(sentence, first, Math.max(first, beforeNextDeed(one, other, last)));
  }

  /**
   * He said the pier is safe and opened it: a verb in the cue's own tense, joined to what is said
   * in another tense, is the speaker's next deed, wherever the parser put it.
   */
  private int beforeNextDeed(int one, int other, int last) {
    String tense = sentence.token(cue).tag();
    int main = Math.max(one, other);
    if (!tense.equals("VBD") || !isPresent(main)) {
      return last;
    }
    for (int deed : tree.children(main, "conj")) {
      OptionalInt joint = tree.child(deed, "cc");
      if (deed <= last
          && sentence.token(deed).tag().equals(tense)
          && joint.isPresent()
          && joint.getAsInt() < deed
          && !sentence.isQuoted(deed)) {
        return joint.getAsInt() - 1;
      }
    }
    return last;
  }

  private boolean isPresent(int verb) {
    if (Set.of("VBZ", "VBP").contains(sentence.token(verb).tag())) {
      return true;
    }
    for (int child : tree.children(verb, "aux", "cop")) {
      if (Set.of("VBZ", "VBP").contains(sentence.token(child).tag())) {
        return true;
      }
    }
    return false;
  }
}
