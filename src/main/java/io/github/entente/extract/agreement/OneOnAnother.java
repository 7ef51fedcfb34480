package io.github.entente.extract.agreement;

import java.util.List;

/** Two agreements of one sentence, of which one does something to the other. */
final class OneOnAnother {

  private OneOnAnother() {}

  /**
   * "The accord carries out the Lima Treaty", "was made to replace the pact": nothing does so to
   * itself.
   */
  static boolean differ(MentionReading reading, Cluster cluster) {
    AgreementMention own = reading.mention();
    List<Integer> heads =
        cluster.readings().stream()
            .map(MentionReading::mention)
            .filter(m -> !m.clause() && m.sentence() == own.sentence() && m.head() < own.head())
            .map(AgreementMention::head)
            .toList();
    if (own.clause() || heads.isEmpty()) {
      return false;
    }
    Syntax syntax = own.syntax();
    int verb = verbOver(own);
    if (!syntax.isVerb(verb) || verb > own.head() || heads.stream().anyMatch(at -> at > verb)) {
      return false;
    }
    if (WordClass.REPLACING.has(syntax.lemma(verb))) {
      return true;
    }
    return syntax.tree().children(verb, "nsubj", "nsubj:pass").stream().anyMatch(heads::contains);
  }

  /** The verb whose object the mention is, or of whose object it is a part; -1 if there is none. */
  private static int verbOver(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int head = mention.head();
    if (syntax.tree().is(head, "nmod") && syntax.preposition(head).equals("of")) {
      head = syntax.tree().head(head); // part of the accord
    }
    return syntax.tree().is(head, "obj") ? syntax.tree().head(head) : -1;
  }
}
