package io.github.entente.nlp;

/** CoreNLP or its models are not on the class path; the message names the dependency to add. */
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
            + " is not on the class path; add the dependency edu.stanford.nlp:stanford-corenlp:4.5.10,"
            + " once plain and once with the classifier models",
        cause);
  }
}
