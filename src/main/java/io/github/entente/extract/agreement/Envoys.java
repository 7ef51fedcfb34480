package io.github.entente.extract.agreement;

/** Those who act for sides told before: "negotiators reached the compromise", "their ministers". */
final class Envoys {

  private Envoys() {}

  /** Whether no word tells whose they are: negotiators, envoys. */
  static boolean areOfSidesBefore(Syntax syntax, int head) {
    return syntax.token(head).tag().equals("NNS")
        && WordClass.ENVOY.has(syntax.lemma(head))
        && syntax.phraseStart(head) == head
        && syntax.phrases(head, "from", "of", "for").isEmpty();
  }

  /** Whether they are "theirs": their foreign ministers. */
  static boolean areTheirs(AgreementLexicon lexicon, Syntax syntax, int head) {
    return lexicon.is("representative", syntax.lemma(head))
        && syntax.word(syntax.phraseStart(head)).equals("their");
  }
}
