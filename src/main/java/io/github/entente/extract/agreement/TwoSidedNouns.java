package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.extract.agreement.AgreementLexicon.Verb;
import java.util.ArrayList;
import java.util.List;

/**
 * Nouns for what one side could do alone, which are agreements where the other is named with it: "a
 * scheme between Peru and Chile", "quit its programme with the Fund", "an exchange of prisoners".
 */
final class TwoSidedNouns {

  private final AgreementLexicon lexicon;

  TwoSidedNouns(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(Syntax syntax, int head) {
    return lexicon.is("of two sides", syntax.lemma(head))
            && (isBetween(syntax, head) || isJoined(syntax, head))
        || lexicon.is("with another side", syntax.lemma(head)) && isWithSide(syntax, head)
        || isOfCaptives(syntax, head);
  }

  /** "A scheme between Peru and Chile". */
  private boolean isBetween(Syntax syntax, int head) {
    List<Integer> between = syntax.phrases(head, "between");
    return between.size() > 1 && between.stream().anyMatch(at -> isSide(syntax, at));
  }

  /** "Joined Peru in a scheme to share water". */
  private boolean isJoined(Syntax syntax, int head) {
    int verb = syntax.tree().head(head);
    return syntax.isVerb(verb)
        && syntax.lemma(verb).equals("join")
        && syntax.preposition(head).equals("in")
        && syntax.tree().children(verb, "obj").stream().anyMatch(at -> isSide(syntax, at));
  }

  /** "Quit its programme with the Fund": somebody makes it with another, or ends it. */
  private boolean isWithSide(Syntax syntax, int head) {
    int verb = syntax.tree().head(head);
    if (!syntax.isVerb(verb)) {
      return false;
    }
    List<Integer> with = new ArrayList<>(syntax.phrases(head, "with"));
    with.addAll(syntax.phrases(verb, "with"));
    with.addAll(helpers(lexicon, syntax, head));
    return with.stream().anyMatch(at -> at > head && isSide(syntax, at))
        && lexicon.verbs(syntax.lemma(verb)).stream()
            .filter(v -> v.frame() == Frame.OBJECT && isLedBy(v, syntax.preposition(head)))
            .map(Verb::status)
            .anyMatch(
                s ->
                    StatusChooser.isMaking(s)
                        || StatusChooser.isRefusal(s)
                        || lexicon.is("help", syntax.lemma(head)) && StatusChooser.isSought(s));
  }

  /** "Secured a rescue package from the Fund": who gives it. */
  static List<Integer> helpers(AgreementLexicon lexicon, Syntax syntax, int head) {
    List<Integer> from = new ArrayList<>();
    if (lexicon.is("help", syntax.lemma(head))) {
      from.addAll(syntax.phrases(head, "from"));
      from.addAll(syntax.phrases(syntax.tree().head(head), "from"));
    }
    return from;
  }

  private static boolean isLedBy(Verb verb, String preposition) {
    return preposition.isEmpty()
        ? verb.prepositions().isEmpty()
        : verb.prepositions().contains(preposition);
  }

  /** "An exchange of prisoners". */
  private boolean isOfCaptives(Syntax syntax, int head) {
    return syntax.phrases(head, "of").stream()
        .anyMatch(at -> lexicon.isIdiom(syntax.lemma(head), syntax.lemma(at)));
  }

  /** Peru, the rebels, the Peruvian government. */
  private boolean isSide(Syntax syntax, int at) {
    return syntax.token(at).isProper()
        || lexicon.is("representative", syntax.lemma(at))
        || lexicon.is("armed", syntax.lemma(at));
  }
}
