package io.github.entente.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence's greedy arc-standard parse (Nivre, 2004) with the classifier of Chen and Manning
 * (2014). Its trees are those of CoreNLP's parser with the same weights; time grows linearly with
 * the length of the sentence.
 */
final class NeuralParser {

  private static final int NOTHING = -1;
  private static final int ROOT_RELATION = 1;

  /** Token features: three of the stack, three of the buffer, six children of each stack top. */
  private static final int FIRST_CHILD = 6;

  private static final int CHILDREN = 6;

  /** The second of the stack, its top, and three of the buffer: nearly every token passes there. */
  private static final int FIRST_PASSED = 1;

  private static final int LAST_PASSED = 5;

  private final ParserModel model;
  private final int size;

  /** Numbers of words and tags; 0 is the artificial root, the sentence starts at 1. */
  private final int[] words;

  private final int[] tags;
  private final int[] heads;
  private final int[] relations;

  /** The outermost children of each token and those next to them. */
  private final int[] left;

  private final int[] nextLeft;
  private final int[] right;
  private final int[] nextRight;

  private final int[] stack;
  private int depth;
  private int next = 1;

  /** What a token adds as each feature, as far as it was needed. */
  private final float[] @Nullable [] tokenSums;

  /** What a token's children add, as long as it gets no further one. */
  private final float[] @Nullable [] childSums;

  private final float[] hidden;
  private final float[] scores;

  private NeuralParser(ParserModel model, List<String> words, List<String> tags) {
    this.model = model;
    size = words.size();
    this.words = new int[size + 1];
    this.tags = new int[size + 1];
    this.words[0] = ParserModel.ROOT;
    this.tags[0] = ParserModel.ROOT;
    for (int i = 0; i < size; i++) {
      this.words[i + 1] = model.word(words.get(i));
      this.tags[i + 1] = model.tag(tags.get(i));
    }
    heads = nothing();
    relations = new int[size + 1];
    left = nothing();
    nextLeft = nothing();
    right = nothing();
    nextRight = nothing();
    stack = new int[size + 1];
    depth = 1;
    tokenSums = new float[(size + 1) * ParserModel.TOKENS][];
    childSums = new float[(size + 1) * 2][];
    hidden = new float[model.hiddenSize()];
    scores = new float[model.transitions()];
  }

  /** Returns the tree of a sentence. */
  static Dependencies parse(ParserModel model, List<String> words, List<String> tags) {
    NeuralParser parser = new NeuralParser(model, words, tags);
    parser.run();
    return parser.tree();
  }

  private int[] nothing() {
    int[] made = new int[size + 1];
    Arrays.fill(made, NOTHING);
    return made;
  }

  private void run() {
    for (int feature = FIRST_PASSED; size > 2 && feature <= LAST_PASSED; feature++) {
      // the first two tokens are shifted unasked
      model.tokens(feature, words, tags, Math.max(1, feature), tokenSums);
    }
    while (depth > 1 || next <= size) {
      if (depth > 2) {
        apply(best());
      } else if (next <= size) {
        shift();
      } else {
        attachRight(ROOT_RELATION);
      }
    }
  }

  /** Returns the best of: a left arc for each relation, a right arc for each, the shift. */
  private int best() {
    setHidden();
    model.scores(hidden, scores);
    int arcs = model.relations() - 1;
    int best = NOTHING;
    for (int i = 0; i < scores.length; i++) {
      boolean isShift = i == 2 * arcs;
      boolean possible = isShift ? next <= size : i % arcs + 1 != ROOT_RELATION;
      if (possible && (best == NOTHING || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  private void apply(int transition) {
    int arcs = model.relations() - 1;
    if (transition == 2 * arcs) {
      shift();
    } else if (transition < arcs) {
      attachLeft(transition + 1);
    } else {
      attachRight(transition - arcs + 1);
    }
  }

  private void shift() {
    stack[depth++] = next++;
  }

  private void attachLeft(int relation) {
    int head = top(0);
    int child = top(1);
    attach(child, head, relation);
    nextLeft[head] = left[head];
    left[head] = child;
    stack[--depth - 1] = head;
  }

  private void attachRight(int relation) {
    int head = top(1);
    int child = top(0);
    attach(child, head, relation);
    nextRight[head] = right[head];
    right[head] = child;
    depth--;
  }

  private void attach(int child, int head, int relation) {
    heads[child] = head;
    relations[child] = relation;
    childSums[2 * head] = null;
    childSums[2 * head + 1] = null;
  }

  private int top(int down) {
    return down < depth ? stack[depth - 1 - down] : NOTHING;
  }

  private void setHidden() {
    model.start(hidden);
    for (int i = 0; i < 3; i++) {
      addToken(hidden, 2 - i, top(i));
      addToken(hidden, 3 + i, next + i <= size ? next + i : NOTHING);
    }
    for (int i = 0; i < 2; i++) {
      int head = top(i);
      if (head != NOTHING && (left[head] != NOTHING || right[head] != NOTHING)) {
        Vectors.add(hidden, childSum(i, head));
      }
    }
  }

  private float[] childSum(int down, int head) {
    float[] sum = childSums[2 * head + down];
    if (sum == null) {
      sum = new float[model.hiddenSize()];
      addChild(sum, down, 0, left[head]);
      addChild(sum, down, 1, right[head]);
      addChild(sum, down, 2, nextLeft[head]);
      addChild(sum, down, 3, nextRight[head]);
      addChild(sum, down, 4, left[head] == NOTHING ? NOTHING : left[left[head]]);
      addChild(sum, down, 5, right[head] == NOTHING ? NOTHING : right[right[head]]);
      childSums[2 * head + down] = sum;
    }
    return sum;
  }

  private void addChild(float[] sum, int down, int which, int child) {
    if (child != NOTHING) {
      int place = down * CHILDREN + which;
      addToken(sum, FIRST_CHILD + place, child);
      Vectors.add(sum, model.relation(place, relations[child]));
    }
  }

  private void addToken(float[] to, int feature, int token) {
    if (token != NOTHING) {
      int place = token * ParserModel.TOKENS + feature;
      float[] sum = tokenSums[place];
      if (sum == null) {
        sum = model.token(feature, words[token], tags[token]);
        tokenSums[place] = sum;
      }
      Vectors.add(to, sum);
    }
  }

  private Dependencies tree() {
    int[] governors = new int[size];
    List<String> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      governors[i] = heads[i + 1] - 1;
      names.add(model.relation(relations[i + 1]));
    }
    correctPassiveSubjects(governors, names);
    return new Dependencies(governors, names);
  }

  /** The subject of a verb with a passive auxiliary is a passive one, as CoreNLP corrects it. */
  private static void correctPassiveSubjects(int[] governors, List<String> names) {
    for (int i = 0; i < governors.length; i++) {
      if (names.get(i).equals("aux:pass")) {
        for (int j = 0; j < governors.length; j++) {
          String name = names.get(j);
          if (governors[j] == governors[i] && (name.equals("nsubj") || name.equals("csubj"))) {
            names.set(j, name + ":pass");
          }
        }
      }
    }
  }
}
