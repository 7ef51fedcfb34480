package io.github.entente.parser;

/** An input that cannot be read; the message names the input and the reason. */
public final class EntenteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception from a message for people. */
  public EntenteException(String message) {
    super(message);
  }

  /** Makes the exception from a message for people and what led to it. */
  public EntenteException(String message, Throwable cause) {
    super(message, cause);
  }
}
