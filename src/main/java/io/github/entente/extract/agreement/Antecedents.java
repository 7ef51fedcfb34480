package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences before leave to a sentence of the same article: the noun that "one between
 * Peru and Chile" stands for, and whether "the deal" is one of parties or firms that was told last.
 */
final class Antecedents {

  private static final int CLOSE = 2;
  private static final int ONE_BACK = 4;

  private final MentionFinder finder;
  private @Nullable AgreementMention last;
  private int others = -1;

  Antecedents(MentionFinder finder) {
    this.finder = finder;
  }

  /** Returns the mentions of the next sentence. */
  List<AgreementMention> find(Sentence sentence) {
    List<AgreementMention> found = finder.find(sentence);
    if (found.isEmpty() && finder.isOfOthers(sentence)) {
      others = sentence.index();
    }
    AgreementMention told = last;
    if (told != null && found.stream().anyMatch(finder::isKnownPaper)) {
      return List.of(); // the paper of the agreement that was told before
    }
    boolean bare = found.stream().allMatch(AgreementMention::clause);
    if (told == null || !bare || sentence.index() - told.sentence().index() > ONE_BACK) {
      return found;
    }
    List<AgreementMention> others = finder.findOthers(sentence, told);
    return others.isEmpty() ? found : others; // agreed on another one
  }

  /** Remembers a mention that later ones may take up. */
  void told(AgreementMention mention) {
    last = mention;
  }

  /** "Has to seal the deal", where none has been told: to win somebody over. */
  private static boolean isSealing(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = mention.first() - 1;
    return mention.lemma().equals("deal")
        && mention.hasModifier("the")
        && mention.head() == mention.first() + 1
        && WordClass.SEALING.has(syntax.lemma(verb))
        && syntax.tag(verb).equals("VB");
  }

  /** "The deal", right behind "a coalition deal", which is none of states. */
  boolean isOfOthers(MentionReading reading) {
    AgreementMention mention = reading.mention();
    if (last == null && isSealing(mention) && reading.parties().sure().size() < 2) {
      return true;
    }
    return others >= 0
        && last == null
        && mention.sentence().index() - others <= CLOSE
        && mention.head() - mention.first() < 2
        && reading.isDefinite()
        && reading.parties().sure().size() < 2;
  }
}
