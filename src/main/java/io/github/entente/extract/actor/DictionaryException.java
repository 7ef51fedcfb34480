package io.github.entente.extract.actor;

import java.util.List;

/** A dictionary that cannot be used; names every wrong line, and nothing of it is loaded. */
public final class DictionaryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  DictionaryException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns one message for each wrong line, each beginning with {@code file:line:}. */
  public List<String> problems() {
    return problems;
  }
}
