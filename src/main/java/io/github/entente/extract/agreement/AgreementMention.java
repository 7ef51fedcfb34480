package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Span;
import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Words that speak of an agreement: a noun phrase, or a verb of agreeing without one.
 *
 * @param syntax the sentence
 * @param head the noun, or the verb of a clause without a noun
 * @param first the first token of the noun phrase; the verb itself of a clause
 * @param clause whether it is a clause without a noun
 * @param strong whether the noun is one of agreements wherever it stands
 * @param kind what the noun itself says it is about
 * @param repeated what was done to the agreement before that this is done like, of a clause
 */
record AgreementMention(
    Syntax syntax,
    int head,
    int first,
    boolean clause,
    boolean strong,
    Optional<AgreementKind> kind,
    Optional<AgreementStatus> repeated) {

  AgreementMention(
      Syntax syntax,
      int head,
      int first,
      boolean clause,
      boolean strong,
      Optional<AgreementKind> kind) {
    this(syntax, head, first, clause, strong, kind, Optional.empty());
  }

  Sentence sentence() {
    return syntax.sentence();
  }

  /** The noun in small letters. */
  String lemma() {
    return syntax.lemma(head);
  }

  boolean isPlural() {
    String tag = syntax.token(head).tag();
    return tag.equals("NNS") || tag.equals("NNPS");
  }

  /** Whether the noun phrase has this word before its noun. */
  boolean hasModifier(String word) {
    return hasModifier(word::equals);
  }

  /** Whether the noun phrase has a word of this class before its noun. */
  boolean hasModifier(WordClass words) {
    return hasModifier(words::has);
  }

  private boolean hasModifier(Predicate<String> words) {
    return IntStream.range(first, head).mapToObj(syntax::word).anyMatch(words);
  }

  /** "A pact", "an accord". */
  boolean isIndefinite() {
    return hasModifier("a") || hasModifier("an");
  }

  /** "A pact with Peru", "a pact signed with Peru". */
  boolean isWithSomebody() {
    int next = head + 1;
    return syntax.word(next).equals("with")
        || syntax.word(next + 1).equals("with") && syntax.token(next).tag().equals("VBN");
  }

  /** "Will share the water": a clause that tells what is to be done and not that it was agreed. */
  boolean isPlan() {
    return clause
        && repeated.isEmpty()
        && syntax.token(head).tag().equals("VB")
        && !AgreeingClauses.agrees(lemma())
        && !Idioms.isSettling(sentence(), head); // could not settle on a price
  }

  Span span() {
    return sentence().span(first, head);
  }

  /** "A similar pact to that of others": it is told what it is like. */
  boolean isLikened() {
    return syntax.word(head + 1).equals("to") && syntax.word(head + 2).matches("ones?|that|those");
  }
}
