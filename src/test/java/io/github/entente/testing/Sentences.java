package io.github.entente.testing;

import io.github.entente.extract.AnalysedText;
import io.github.entente.model.Span;
import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Sentences written by hand, for tests without models.
 *
 * <p>A token is {@code word/TAG}, with {@code word|lemma/TAG} where the lemma is not the word in
 * small letters, and {@code word/TAG/PERSON} where it belongs to a name. The text has one blank
 * between tokens and one between sentences.
 *
 * <p>A tree names each token's governor and relation as CoNLL-U does: {@code 2:nsubj 0:root},
 * counted from 1, with 0 for the root.
 */
public final class Sentences {

  private Sentences() {}

  /** Returns a sentence whose tree nobody may ask for. */
  public static Sentence of(String tagged) {
    return sentence(tagged, 0, 0, Sentences::noTree);
  }

  /** Returns a sentence with its tree. */
  public static Sentence of(String tagged, String tree) {
    Dependencies dependencies = tree(tree);
    Sentence sentence = sentence(tagged, 0, 0, () -> dependencies);
    if (dependencies.size() != sentence.size()) {
      throw new IllegalArgumentException(
          sentence.size() + " tokens but a tree of " + dependencies.size());
    }
    return sentence;
  }

  /** Returns a text of sentences without trees, all of one paragraph. */
  public static AnalysedText text(String... tagged) {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String each : tagged) {
      text.append(text.isEmpty() ? "" : " ");
      sentences.add(sentence(each, sentences.size(), text.length(), Sentences::noTree));
      text.append(words(each));
    }
    return new AnalysedText(text.toString(), sentences);
  }

  /** Returns the words of a tagged sentence with one blank between them. */
  public static String words(String tagged) {
    StringBuilder text = new StringBuilder();
    for (String token : tagged.strip().split("\\s+")) {
      text.append(text.isEmpty() ? "" : " ").append(word(token));
    }
    return text.toString();
  }

  /** Returns the tree that a line such as {@code 2:nsubj 0:root} describes. */
  public static Dependencies tree(String conll) {
    String[] entries = conll.strip().split("\\s+");
    int[] heads = new int[entries.length];
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < entries.length; i++) {
      int colon = entries[i].indexOf(':');
      heads[i] = Integer.parseInt(entries[i].substring(0, colon)) - 1;
      relations.add(entries[i].substring(colon + 1));
    }
    return new Dependencies(heads, relations);
  }

  private static Sentence sentence(
      String tagged, int index, int offset, Supplier<Dependencies> tree) {
    List<Token> tokens = new ArrayList<>();
    int start = offset;
    for (String each : tagged.strip().split("\\s+")) {
      String word = word(each);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, start + word.length()),
              word,
              lemma(each),
              tag(each),
              entity(each)));
      start += word.length() + 1;
    }
    return new Sentence(index, 0, tokens, tree);
  }

  /** The part before the first stroke that is not the token itself. */
  private static String form(String token) {
    return token.substring(0, token.indexOf('/', 1));
  }

  private static String word(String token) {
    String form = form(token);
    int bar = form.indexOf('|');
    return bar < 0 ? form : form.substring(0, bar);
  }

  private static String lemma(String token) {
    String form = form(token);
    int bar = form.indexOf('|');
    if (bar >= 0) {
      return form.substring(bar + 1);
    }
    return tag(token).startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
  }

  private static String tag(String token) {
    return token.substring(token.indexOf('/', 1) + 1).replaceFirst("/.*", "");
  }

  private static EntityType entity(String token) {
    int second = token.indexOf('/', token.indexOf('/', 1) + 1);
    return second < 0 ? EntityType.NONE : EntityType.valueOf(token.substring(second + 1));
  }

  private static Dependencies noTree() {
    throw new IllegalStateException("this sentence was made without a tree");
  }
}
