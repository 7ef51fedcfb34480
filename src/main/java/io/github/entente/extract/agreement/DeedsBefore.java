package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.Optional;

/**
 * What two sides do under an agreement that the sentence behind names without saying what it is
 * about: "Peru and Chile will share a radar. A pact to that effect was signed on Monday".
 */
final class DeedsBefore {

  private final AgreementLexicon lexicon;
  private final MentionReader reader;

  DeedsBefore(AgreementLexicon lexicon, MentionReader reader) {
    this.lexicon = lexicon;
    this.reader = reader;
  }

  /** What the sentence before the first word on an agreement says that its parties will do. */
  Optional<MentionReading> read(Sentence before, Cluster cluster) {
    return isSought(cluster)
        ? verb(before).flatMap(verb -> reader.readDeed(FollowUps.standIn(before, verb)))
        : Optional.empty();
  }

  /** Whether the agreement is told of as known, and nothing says what it is about. */
  private static boolean isSought(Cluster cluster) {
    boolean silent = cluster.readings().stream().allMatch(r -> r.subject().isEmpty());
    return silent && (cluster.first().isDefinite() || isBack(cluster.first().mention()));
  }

  /** "A pact to that effect", "did so in a pact", "is part of a pact". */
  private static boolean isBack(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int behind = mention.head() + 1;
    int before = mention.first() - 2;
    return syntax.word(behind).equals("to") && syntax.word(behind + 2).equals("effect")
        || syntax.word(before).matches("so|part");
  }

  /** The verb of what is to be done: will share, are to share, agreed to share. */
  private Optional<Integer> verb(Sentence sentence) {
    Syntax syntax = Syntax.of(sentence);
    Dependencies tree = syntax.tree();
    for (int at = 0; at < sentence.size(); at++) {
      boolean main =
          syntax.isVerb(at)
              && (tree.head(at) < 0
                  || tree.is(at, "ccomp") && lexicon.is("speech", syntax.lemma(tree.head(at))));
      boolean led = main && !tree.children(at, "nsubj").isEmpty() && !syntax.isNegated(at);
      if (led && isAhead(syntax, at)) {
        return Optional.of(at);
      }
      boolean promises =
          led
              && (WordClass.AGREEING.has(syntax.lemma(at))
                  || WordClass.PROMISE.has(syntax.lemma(at))
                  || syntax.lemma(at).equals("want"));
      if (promises) {
        return tree.children(at, "xcomp").stream()
            .filter(deed -> syntax.tag(deed).equals("VB"))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  /** Will share, are to share; not "may share", "will be". */
  private static boolean isAhead(Syntax syntax, int verb) {
    boolean to = syntax.word(verb - 1).equals("to") && syntax.lemma(verb - 2).equals("be");
    boolean will =
        syntax.tree().children(verb, "aux").stream()
            .anyMatch(aux -> syntax.word(aux).matches("will|would"));
    return syntax.tag(verb).equals("VB") && (to || will) && !syntax.lemma(verb).equals("be");
  }
}
