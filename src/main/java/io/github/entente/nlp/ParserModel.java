package io.github.entente.nlp;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the neural dependency parser of Chen and Manning (2014), "A Fast and Accurate
 * Dependency Parser using Neural Networks": one hidden layer over the embeddings of 18 words, of
 * their tags and of 12 relations, with the cube as its activation.
 *
 * <p>What a feature adds to the hidden layer does not depend on the others, so it is computed once.
 * Every such sum is kept relative to that of the empty feature, which {@link #start()} holds for
 * all features: what is not there need not be added.
 */
final class ParserModel {

  /** Features that are words; as many are their tags. */
  static final int TOKENS = 18;

  /** Features that are relations. */
  static final int RELATIONS = 12;

  /** The word or tag of the artificial root. */
  static final int ROOT = 2;

  private static final int UNKNOWN = 0;
  private static final String NONE = "-NULL-";

  /** Sums of the words that fill news are kept for all sentences; words come in order of use. */
  private static final int COMMON_WORDS = 2000;

  private static final int KEPT_SUMS = 1 << 13;
  private static final float UNIT = 10_000f;

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final String[] relations;
  private final float[][] embeddings;
  private final float[][] wordWeights;
  private final float[][] tagSums;
  private final float[][] relationSums;
  private final float[] start;
  private final float[][] output;
  private final Sum[] kept = new Sum[KEPT_SUMS];

  private ParserModel(DataInputStream in) throws IOException {
    String[] wordNames = new String[in.readInt()];
    String[] tagNames = new String[in.readInt()];
    relations = new String[in.readInt()];
    int dimension = in.readInt();
    int hidden = in.readInt();
    if (in.readInt() != 2 * TOKENS + RELATIONS) {
      throw new IOException("these weights are not for the features of this parser");
    }
    embeddings = embeddings(in, wordNames, dimension);
    float[][] tagEmbeddings = embeddings(in, tagNames, dimension);
    float[][] relationEmbeddings = embeddings(in, relations, dimension);
    words = index(wordNames);
    tags = index(tagNames);
    wordWeights = matrix(in, TOKENS * dimension, hidden);
    float[][] tagWeights = matrix(in, TOKENS * dimension, hidden);
    float[][] relationWeights = matrix(in, RELATIONS * dimension, hidden);
    start = row(in, hidden);
    output = matrix(in, hidden, 2 * relations.length - 1);

    float[] noWord = embeddings[id(words, NONE)];
    for (int feature = 0; feature < TOKENS; feature++) {
      Vectors.addProduct(start, noWord, wordWeights, feature * dimension);
    }
    tagSums = sums(tagEmbeddings, tagWeights, id(tags, NONE), TOKENS);
    relationSums = sums(relationEmbeddings, relationWeights, 0, RELATIONS);
    // from here on a word's embedding is its difference from the empty one's
    float[] empty = noWord.clone();
    for (float[] embedding : embeddings) {
      Vectors.subtract(embedding, empty);
    }
  }

  /** Reads the weights from the form in which the build packs them. */
  static ParserModel read(DataInputStream in) throws IOException {
    return new ParserModel(in);
  }

  /** Returns what each feature adds for each embedding, less what it adds for the empty one. */
  private float[][] sums(float[][] embedded, float[][] weights, int empty, int features) {
    int dimension = embedded[0].length;
    float[][] sums = new float[features * embedded.length][];
    for (int feature = 0; feature < features; feature++) {
      float[] none = new float[start.length];
      Vectors.addProduct(none, embedded[empty], weights, feature * dimension);
      for (int i = 0; i < embedded.length; i++) {
        float[] sum = new float[start.length];
        Vectors.addProduct(sum, embedded[i], weights, feature * dimension);
        Vectors.subtract(sum, none);
        sums[feature * embedded.length + i] = sum;
      }
      Vectors.add(start, none);
    }
    return sums;
  }

  /** Makes it the hidden layer of no features at all. */
  void start(float[] hidden) {
    System.arraycopy(start, 0, hidden, 0, start.length);
  }

  /** Returns the size of the hidden layer. */
  int hiddenSize() {
    return start.length;
  }

  /** Returns the number of the word; that of all unknown ones if it is not known. */
  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  /** Returns the number of the tag. */
  int tag(String tag) {
    return tags.getOrDefault(tag, UNKNOWN);
  }

  /** Returns the number of relations; number 0 is the empty one, number 1 that of the root. */
  int relations() {
    return relations.length;
  }

  /** Returns the name of a relation. */
  String relation(int number) {
    return relations[number];
  }

  /** Returns what a token adds to the hidden layer as this feature. */
  float[] token(int feature, int word, int tag) {
    float[] sum = kept(feature, word, tag);
    return sum == null ? keep(feature, word, tag, computed(feature, word, tag)) : sum;
  }

  /**
   * Finds what each token from the first on adds as this feature, and sets it at {@code token *
   * TOKENS + feature}: cheaper than one after the other.
   */
  void tokens(int feature, int[] words, int[] tags, int from, float[] @Nullable [] sums) {
    int[] tokens = new int[words.length];
    float[][] made = new float[words.length][];
    float[][] factors = new float[words.length][];
    int count = 0;
    for (int token = from; token < words.length; token++) {
      float[] sum = kept(feature, words[token], tags[token]);
      if (sum == null) {
        sum = tagSums[feature * this.tags.size() + tags[token]].clone();
        tokens[count] = token;
        made[count] = sum;
        factors[count++] = embeddings[words[token]];
      }
      sums[token * TOKENS + feature] = sum;
    }
    Vectors.addProducts(made, factors, count, wordWeights, feature * embeddings[0].length);
    for (int i = 0; i < count; i++) {
      keep(feature, words[tokens[i]], tags[tokens[i]], made[i]);
    }
  }

  private float @Nullable [] kept(int feature, int word, int tag) {
    if (word >= COMMON_WORDS) {
      return null;
    }
    int key = key(feature, word, tag);
    Sum sum = kept[place(key)];
    return sum == null || sum.key != key ? null : sum.values;
  }

  private float[] keep(int feature, int word, int tag, float[] values) {
    if (word < COMMON_WORDS) {
      int key = key(feature, word, tag);
      // a race costs one sum computed twice: its fields are final
      kept[place(key)] = new Sum(key, values);
    }
    return values;
  }

  private int key(int feature, int word, int tag) {
    return (word * tags.size() + tag) * TOKENS + feature;
  }

  private static int place(int key) {
    return (key * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(KEPT_SUMS));
  }

  private float[] computed(int feature, int word, int tag) {
    float[] sum = tagSums[feature * tags.size() + tag].clone();
    float[] embedding = embeddings[word];
    Vectors.addProduct(sum, embedding, wordWeights, feature * embedding.length);
    return sum;
  }

  /** Returns what a relation adds to the hidden layer as this feature. */
  float[] relation(int feature, int relation) {
    return relationSums[feature * relations.length + relation];
  }

  /** Returns the number of transitions. */
  int transitions() {
    return output[0].length;
  }

  /** Cubes the hidden layer and sets the score of each transition. */
  void scores(float[] hidden, float[] scores) {
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    Arrays.fill(scores, 0);
    Vectors.addProduct(scores, hidden, output, 0);
  }

  private static int id(Map<String, Integer> index, String name) throws IOException {
    Integer id = index.get(name);
    if (id == null) {
      throw new IOException("these weights lack " + name);
    }
    return id;
  }

  private static Map<String, Integer> index(String[] names) {
    Map<String, Integer> index = new HashMap<>(names.length * 2);
    for (int i = 0; i < names.length; i++) {
      index.put(names[i], i);
    }
    return index;
  }

  private static float[][] embeddings(DataInputStream in, String[] names, int dimension)
      throws IOException {
    float[][] read = new float[names.length][];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF();
      read[i] = row(in, dimension);
    }
    return read;
  }

  private static float[][] matrix(DataInputStream in, int rows, int columns) throws IOException {
    float[][] read = new float[rows][];
    for (int i = 0; i < rows; i++) {
      read[i] = row(in, columns);
    }
    return read;
  }

  /** Reads whole ten-thousandths; those that exceed 16 bits stand behind a mark. */
  private static float[] row(DataInputStream in, int size) throws IOException {
    float[] read = new float[size];
    for (int i = 0; i < size; i++) {
      int whole = in.readShort();
      read[i] = (whole == Short.MIN_VALUE ? in.readInt() : whole) / UNIT;
    }
    return read;
  }

  private record Sum(int key, float[] values) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Sum sum && key == sum.key && Arrays.equals(values, sum.values);
    }

    @Override
    public int hashCode() {
      return key;
    }
  }
}
