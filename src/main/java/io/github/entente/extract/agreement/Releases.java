package io.github.entente.extract.agreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whose swap it is in which somebody sets people free: his, and that of the state they are of. */
final class Releases {

  /** So many words lie between those who are freed and the swap at most. */
  private static final int FAR = 16;

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Releases(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "Peru freed two Chileans in a prisoner swap". */
  void read(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean swap = lexicon.sort(mention.lemma()).filter("swap"::equals).isPresent();
    if (!swap || !syntax.word(mention.first() - 1).matches("in|as|under|during")) {
      return;
    }
    for (int verb = mention.head() - 1; verb >= Math.max(0, mention.head() - FAR); verb--) {
      if (syntax.isVerb(verb) && lexicon.is("freeing", syntax.lemma(verb))) {
        parties.sure().addAll(of(syntax, verb));
        return;
      }
    }
  }

  private List<String> of(Syntax syntax, int verb) {
    boolean passive = syntax.isPassive(verb);
    Set<String> sides = new LinkedHashSet<>();
    List<Integer> doers = passive ? syntax.agents(verb) : syntax.subjects(verb);
    doers.forEach(at -> sides.addAll(politics.at(syntax, at)));
    for (int freed : syntax.tree().children(verb, passive ? "nsubj" : "obj")) {
      for (int each : syntax.coordinated(freed)) {
        sides.addAll(politics.at(syntax, each));
        sides.addAll(politics.named(syntax, syntax.runStart(each), each)); // Chilean sailors
      }
    }
    return sides.stream().filter(politics.sides()::isStateOrFighters).toList();
  }
}
