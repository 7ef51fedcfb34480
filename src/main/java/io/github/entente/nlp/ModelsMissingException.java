package io.github.entente.nlp;

/** CoreNLP or the models are not on the class path; the message says what to add. */
public final class ModelsMissingException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param missing what was looked for
   * @param cause what came of it
   */
  public ModelsMissingException(String missing, Throwable cause) {
    super(
        missing
            + " is not on the class path; add the dependency edu.stanford.nlp:stanford-corenlp:4.5.10"
            + " (the models come in the jar of io.github.entente:entente, as its build makes it)",
        cause);
  }
}
