package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads who helped others to agree: verbs of mediating and hosting over the agreement or its talks,
 * "under the auspices of", "Omani mediation", "Swiss mediators".
 */
final class MediatorReader {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  MediatorReader(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Whether the sentence has a word of mediation, so that it is worth a parse. */
  boolean speaksOf(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Syntax::lemma)
        .anyMatch(
            l ->
                lexicon.is("mediating", l)
                    || lexicon.is("mediation", l)
                    || lexicon.is("assisting", l)
                    || lexicon.is("gobetween", l));
  }

  /** Returns those who mediated the agreement with this noun, or talks in the same sentence. */
  Set<String> read(AgreementMention mention) {
    return speaksOf(mention.sentence()) ? read(mention.syntax(), mention.head()) : Set.of();
  }

  /** Returns those who mediated talks in a sentence that names no agreement. */
  Set<String> read(Sentence sentence) {
    return speaksOf(sentence) ? read(Syntax.of(sentence), -1) : Set.of();
  }

  private Set<String> read(Syntax syntax, int agreement) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < syntax.sentence().size(); at++) {
      String lemma = syntax.lemma(at);
      if (syntax.isVerb(at) && lexicon.is("mediating", lemma)) {
        byVerb(syntax, at, agreement, found);
      } else if (isWithHelp(syntax, at)) {
        add(syntax, syntax.phrases(at, "of", "from"), found);
        found.addAll(politics.named(syntax, with(syntax, at) + 1, at - 1));
      } else if (syntax.token(at).isNoun() && lexicon.is("mediation", lemma)) {
        found.addAll(politics.named(syntax, syntax.runStart(at), at - 1));
        add(syntax, syntax.phrases(at, "by", "of", "from"), found);
        if (syntax.word(at + 1).equals("by") && syntax.tree().is(at + 1, "case")) {
          add(syntax, List.of(syntax.tree().head(at + 1)), found); // whatever it is tied to
        }
        add(syntax, syntax.tree().children(at, "nmod:poss"), found);
      } else if (syntax.token(at).isNoun() && lexicon.is("gobetween", lemma)) {
        found.addAll(politics.named(syntax, syntax.runStart(at), at - 1));
        add(syntax, syntax.phrases(at, "from"), found);
        if (!syntax.tree().children(at, "cop").isEmpty() && !syntax.isNegated(at)) {
          add(syntax, syntax.subjects(at), found);
        }
      }
    }
    return found;
  }

  /** "Brokered with the help of Oman", "struck with Swiss and Omani help". */
  private boolean isWithHelp(Syntax syntax, int at) {
    return lexicon.is("assisting", syntax.lemma(at)) && with(syntax, at) >= 0;
  }

  /** The word "with" before the help, over whose it is; -1 if something else stands there. */
  private static int with(Syntax syntax, int help) {
    int at = help - 1;
    while (at > 0 && syntax.tag(at).matches("DT|JJ|NNPS?|CC|POS")) {
      at--;
    }
    return syntax.word(at).equals("with") ? at : -1;
  }

  private void byVerb(Syntax syntax, int verb, int agreement, Set<String> found) {
    boolean refused =
        syntax.tree().is(verb, "xcomp", "ccomp")
            && lexicon.is("negative", syntax.lemma(syntax.tree().head(verb)));
    if (syntax.isNegated(verb) || refused || !isOfTalks(syntax, verb, agreement)) {
      return;
    }
    boolean passive = syntax.isPassive(verb) || !syntax.agents(verb).isEmpty();
    add(syntax, passive ? syntax.agents(verb) : syntax.subjects(verb), found);
  }

  /** Whether what is mediated is the agreement, its talks, or not said. */
  private boolean isOfTalks(Syntax syntax, int verb, int agreement) {
    if (syntax.tree().is(verb, "acl") && syntax.tree().children(verb, "obj").isEmpty()) {
      int noun = syntax.tree().head(verb);
      return noun == agreement || isTalks(syntax, noun) || !syntax.subjects(verb).isEmpty();
    }
    List<Integer> objects = syntax.tree().children(verb, "obj");
    if (objects.isEmpty()) {
      List<Integer> subjects = syntax.tree().children(verb, "nsubj");
      boolean passive = syntax.isPassive(verb);
      return !syntax.lemma(verb).equals("host") && !passive
          || subjects.stream().anyMatch(s -> s == agreement || isTalks(syntax, s));
    }
    return objects.stream()
        .flatMap(o -> syntax.coordinated(o).stream())
        .anyMatch(o -> o == agreement || isTalks(syntax, o));
  }

  private boolean isTalks(Syntax syntax, int noun) {
    return lexicon.is("negotiating", syntax.lemma(noun))
        || lexicon.is("paper", syntax.lemma(noun))
            && syntax.word(syntax.runStart(noun)).equals("the")
        || syntax.word(noun).matches("it|them|which");
  }

  private void add(Syntax syntax, List<Integer> heads, Set<String> found) {
    for (int head : heads) {
      for (int each : syntax.coordinated(head)) {
        found.addAll(politics.at(syntax, each));
      }
    }
  }
}
