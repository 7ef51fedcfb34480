package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "One between Peru and Chile", "a similar one": agreements whose noun has been told before. */
final class OtherOnes {

  private static final Set<String> ONES = Set.of("one", "ones", "another");

  /** So many words behind "one" the verb of a clause about it may stand. */
  private static final int NEAR = 5;

  private final AgreementLexicon lexicon;

  OtherOnes(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let a sentence speak of such a one; needs no tree. */
  boolean mayBe(Sentence sentence) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      String next = sentence.token(at + 1).text();
      boolean told =
          ONES.contains(sentence.token(at).text())
              && (WordClass.OF_ONE.has(next)
                  || WordClass.WHICH_ONE.has(sentence.token(at - 1).text())
                  || sentence.token(at - 1).text().matches("the|to|on|sign")
                      && (next.matches("that|which|for|on") || sentence.token(at + 1).isProper()));
      if (told || sentence.token(at - 1).text().equals("Another") && WordClass.OF_ONE.has(next)) {
        return true;
      }
    }
    return sentence.size() > 1
        && sentence.token(0).text().matches("Another|One")
        && SmallWords.leadsSides(sentence.token(1).text());
  }

  /** "It resembles one between Peru and Chile": one that a sentence before gave its noun. */
  List<AgreementMention> find(Syntax syntax, AgreementMention told) {
    List<AgreementMention> found = new ArrayList<>();
    for (int at = 0; at + 1 < syntax.sentence().size(); at++) {
      if (is(syntax, at) || isAnother(syntax, at)) {
        found.add(standIn(syntax, at, told));
      }
    }
    return found;
  }

  /** "Replaces one signed in 1949", "the current one": behind the noun of its own sentence. */
  List<AgreementMention> behind(List<AgreementMention> nouns) {
    Syntax syntax = nouns.get(0).syntax();
    List<AgreementMention> found = new ArrayList<>();
    for (int at = nouns.get(0).head() + 2; at < syntax.sentence().size(); at++) {
      if (is(syntax, at) || isAnother(syntax, at)) {
        int one = at;
        nouns.stream()
            .filter(m -> m.head() < one)
            .reduce((a, b) -> b)
            .ifPresent(told -> found.add(standIn(syntax, one, told)));
      }
    }
    return found;
  }

  private static AgreementMention standIn(Syntax syntax, int at, AgreementMention told) {
    int first = WordClass.WHICH_ONE.has(syntax.word(at - 1)) ? syntax.runStart(at) : at;
    return new AgreementMention(syntax, at, first, false, told.strong(), told.kind());
  }

  private static boolean isAnother(Syntax syntax, int at) {
    return syntax.word(at).equals("another")
        && (syntax.tree().is(at, "obj", "nsubj", "nsubj:pass")
            || syntax.preposition(at).matches("on|for")) // in talks on another with Peru
        && SmallWords.leadsSides(syntax.word(at + 1));
  }

  private boolean is(Syntax syntax, int at) {
    String word = syntax.word(at);
    if (!word.matches("ones?") || word.equals("one") && isCount(syntax, at)) {
      return false;
    }
    boolean replaced = WordClass.REPLACING.has(syntax.lemma(at - 1));
    return WordClass.WHICH_ONE.has(syntax.word(at - 1))
        || WordClass.OF_ONE.has(syntax.word(at + 1))
        || replaced
        || isMadeBehind(syntax, at);
  }

  private static boolean isCount(Syntax syntax, int at) {
    return syntax.tree().is(at, "nummod", "det", "compound")
        || syntax.token(at + 1).isNoun(); // another one million
  }

  /** "One that Chile signed in May", "the one Chile accepted": a verb of making stands behind. */
  private boolean isMadeBehind(Syntax syntax, int at) {
    boolean clause =
        SmallWords.isRelative(syntax.word(at + 1))
            || syntax.word(at - 1).equals("the")
                && at + 1 < syntax.sentence().size()
                && syntax.token(at + 1).isProper();
    int last = Math.min(at + NEAR, syntax.sentence().size() - 1);
    for (int verb = at + 2; verb <= last && clause; verb++) {
      if (Tags.isPastOrParticiple(syntax.token(verb).tag()) && !syntax.isAuxiliary(verb)) {
        return lexicon.verbs(syntax.lemma(verb)).stream()
            .anyMatch(
                v ->
                    v.prepositions().isEmpty() && StatusChooser.isMaking(v.status())
                        || v.frame() == AgreementLexicon.Frame.SUBJECT
                            && StatusChooser.isOver(v.status())); // one that ran out in May
      }
    }
    return false;
  }
}
