package io.github.entente.nlp;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its tokens. The dependency tree is made when it is first asked for: most
 * sentences of a story never need one. Confined to the thread that reads the article.
 */
public final class Sentence {

  private final int index;
  private final int paragraph;
  private final Span span;
  private final List<Token> tokens;
  private @Nullable Supplier<Dependencies> parser;
  private @Nullable Dependencies dependencies;

  /**
   * Makes a sentence.
   *
   * @param index its place in the text, from 0
   * @param paragraph the index of its paragraph, from 0
   * @param tokens its words and marks; at least one
   * @param parser makes the dependency tree; called at most once
   * @throws IllegalArgumentException if there is no token
   */
  public Sentence(int index, int paragraph, List<Token> tokens, Supplier<Dependencies> parser) {
    this.tokens = List.copyOf(tokens);
    if (this.tokens.isEmpty()) {
      throw new IllegalArgumentException("tokens must not be empty");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    this.parser = requireNonNull(parser, "parser must not be null");
  }

  /** Returns its place in the text, from 0. */
  public int index() {
    return index;
  }

  /** Returns the index of its paragraph, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Returns where it stands in the text, from the first to the last token. */
  public Span span() {
    return span;
  }

  /** Returns its tokens. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Returns one token. */
  public Token token(int at) {
    return tokens.get(at);
  }

  /** Returns the number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Returns the dependency tree, made now if it was not needed before. */
  public Dependencies dependencies() {
    Dependencies made = dependencies;
    if (made == null) {
      made = requireNonNull(parser, "parser must not be null").get();
      dependencies = made;
      parser = null;
    }
    return made;
  }

  /** Returns the span from the first to the last of these tokens, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /**
   * Returns the index of the token at this offset of the text, or that follows it; size() if none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens) {
      out.append(out.isEmpty() ? "" : " ").append(token.text()).append('/').append(token.tag());
    }
    return out.toString();
  }
}
