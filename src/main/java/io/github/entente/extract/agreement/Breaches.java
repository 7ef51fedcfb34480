package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.VIOLATED;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import java.util.List;

/** Violence that breaks a truce: "accused rebels of shelling a post hours after it began". */
final class Breaches {

  private static final int FAR = 8;

  private final AgreementLexicon lexicon;

  Breaches(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the violence of which somebody is accused while the truce holds. */
  void complete(AgreementMention mention, List<Act> acts) {
    boolean truce = lexicon.sort(mention.lemma()).filter("truce"::equals).isPresent();
    if (!truce || acts.stream().anyMatch(a -> StatusChooser.isOver(a.status()))) {
      return;
    }
    Syntax syntax = mention.syntax();
    int lead = lead(mention);
    int began = syntax.tree().is(mention.head(), "nsubj") ? syntax.tree().head(mention.head()) : -1;
    int over = lead > 0 && began >= 0 ? syntax.tree().head(began) : -1;
    if (over >= 0 && over < lead && syntax.isPast(over) && isViolent(syntax, over)) {
      acts.add(Act.told(over, VIOLATED, Doer.NONE, Form.OWN)); // traded fire hours after it began
      return;
    }
    for (int at = lead - 1; at > 1; at--) {
      boolean deed =
          syntax.tag(at).equals("VBG")
              && lexicon.is("violence", syntax.lemma(at))
              && syntax.word(at - 1).matches("of|for");
      for (int verb = at - 2; deed && verb > Math.max(0, at - FAR); verb--) {
        if (syntax.isVerb(verb) && lexicon.is("charging", syntax.lemma(verb))) {
          acts.add(Act.told(at, VIOLATED, Doer.NONE, Form.OWN));
          return;
        }
      }
    }
  }

  private boolean isViolent(Syntax syntax, int verb) {
    return lexicon.is("violence", syntax.lemma(verb))
        || syntax.tree().children(verb, "obj", "nsubj").stream()
            .anyMatch(noun -> lexicon.is("violence", syntax.lemma(noun)));
  }

  /** "Hours after the truce", "in spite of it", "despite it": the word that leads; 0 if none. */
  private static int lead(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 1;
    boolean soon =
        syntax.word(before).equals("after") && CalendarWords.isSpan(syntax.word(before - 1));
    boolean spite = syntax.word(before).equals("of") && syntax.word(before - 1).equals("spite");
    return soon || spite || syntax.word(before).equals("despite") ? before : 0;
  }
}
