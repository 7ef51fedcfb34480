package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/** What the words right beside a noun for agreements make of it: in agreement, a road map. */
final class NounIdioms {

  private static final Set<String> BEFORE_IDIOM = Set.of("in", "by", "into");

  /** So many words behind "an end to" the fighting may be named. */
  private static final int FAR = 10;

  private final AgreementLexicon lexicon;

  NounIdioms(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "A compact among them", read as an adjective. */
  static boolean isMistaken(Sentence sentence, Token token) {
    int at = token.index();
    return token.tag().equals("JJ")
        && at > 0
        && sentence.token(at - 1).tag().matches("DT|JJ|NN|PRP\\$|POS")
        && (at + 1 >= sentence.size()
            || !sentence.token(at + 1).tag().matches("NN.*|JJ.*|CC|HYPH"));
  }

  /** In agreement, a great deal, general agreement that. */
  static boolean isIdiom(Sentence sentence, int at) {
    String lemma = Syntax.lemma(sentence.token(at));
    String before = at > 0 ? sentence.token(at - 1).text().toLowerCase(Locale.ROOT) : "";
    boolean last = at + 1 >= sentence.size();
    Token next = last ? sentence.token(at) : sentence.token(at + 1);
    if (lemma.equals("deal")) {
      int to = at - 1;
      while (to >= 0 && sentence.token(to).tag().matches("``|''")) {
        to--;
      }
      boolean verb =
          to >= 0 && sentence.token(to).tag().matches("TO|MD")
              || to >= 0 && sentence.token(to).text().equals("to");
      return verb || !last && next.text().equals("with") && before.matches("to|not|n't|will|can");
    }
    if (lemma.equals("accord") && before.matches("not|n't|n’t|did|does|do")) {
      return true; // did not accord with
    }
    if (lemma.equals("agreement")) {
      boolean complement = !last && next.text().equals("that") && next.is("IN");
      boolean full = // in full agreement
          at > 1
              && sentence.token(at).tag().equals("NN")
              && sentence.token(at - 1).tag().equals("JJ")
              && sentence.token(at - 2).text().equals("in");
      return complement || full || BEFORE_IDIOM.contains(before);
    }
    if (lemma.equals("accord")) {
      boolean plural = sentence.token(at).tag().equals("NNS"); // a series of accords
      boolean voiced = // voiced its accord with their concerns
          at > 1
              && next.text().equals("with")
              && sentence.token(at - 1).tag().equals("PRP$")
              && WordClass.VOICING.has(Syntax.lemma(sentence.token(at - 2)));
      return voiced
          || before.matches("in|own")
          || before.equals("of") && !plural; // of its own accord
    }
    if (lemma.equals("exchange") && before.equals("in") && next.text().equals("for")) {
      return true; // in exchange for ships
    }
    if (lemma.equals("letter")) {
      if (before.equals("side") || !last && next.text().equals("signed")) {
        return false;
      }
      boolean of = at + 2 < sentence.size() && next.text().equals("of");
      return !of || !WordClass.LETTER_TOPIC.has(sentence.token(at + 2).text());
    }
    return lemma.equals("understanding") && before.equals("of");
  }

  /** A road map, a code of conduct; an end to the fighting. */
  boolean isWhole(Sentence sentence, Token noun) {
    int at = noun.index();
    String lemma = Syntax.lemma(noun);
    if (lemma.equals("map")) {
      return at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("road");
    }
    if (lemma.equals("code")) {
      return at + 2 < sentence.size()
          && sentence.token(at + 1).text().equals("of")
          && sentence.token(at + 2).text().equalsIgnoreCase("conduct");
    }
    if (!lemma.equals("end")) {
      return true;
    }
    boolean to = at + 1 < sentence.size() && sentence.token(at + 1).text().equals("to");
    for (int i = at + 2; i < Math.min(at + FAR, sentence.size()) && to; i++) {
      if (lexicon.is("hostility", Syntax.lemma(sentence.token(i)))) {
        return true;
      }
    }
    return false;
  }
}
