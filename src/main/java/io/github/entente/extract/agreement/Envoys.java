package io.github.entente.extract.agreement;

/** Those who act for sides told before: "negotiators reached the compromise", "their ministers". */
final class Envoys {

  private Envoys() {}

  /** Whether no word tells whose they are: negotiators, envoys. */
  static boolean areOfSidesBefore(Syntax syntax, int head) {
    boolean several = // "Ministers", which with its capital is taken for a name
        syntax.tag(head).equals("NNS") || head == 0 && syntax.word(head).endsWith("s");
    return several
        && WordClass.ENVOY.has(syntax.lemma(head).replaceFirst("s$", ""))
        && syntax.phraseStart(head) == head
        && syntax.phrases(head, "from", "of", "for").isEmpty();
  }

  /** Whether they are "theirs": their foreign ministers. */
  static boolean areTheirs(AgreementLexicon lexicon, Syntax syntax, int head) {
    return lexicon.is("representative", syntax.lemma(head))
        && syntax.word(syntax.phraseStart(head)).equals("their");
  }
}
