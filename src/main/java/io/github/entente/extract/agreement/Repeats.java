package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What was done to one agreement and is done to another with somebody else, told by a verb that
 * stands for it: "did the same with Chile", "says it will with Chile, too".
 */
final class Repeats {

  private final AgreementLexicon lexicon;

  Repeats(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the words let a sentence repeat what was done; needs no tree. */
  static boolean mayBe(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> isVerb(sentence, t.index()));
  }

  /** Returns what repeats in a later sentence what was done to the agreement told last. */
  List<AgreementMention> find(Syntax syntax, AgreementMention told) {
    Optional<AgreementStatus> done = done(told);
    List<AgreementMention> found = new ArrayList<>();
    for (int at = 0; done.isPresent() && at < syntax.sentence().size(); at++) {
      boolean behind = told.syntax() != syntax || at > told.head();
      boolean hoped = !syntax.word(at + 1).equals("to") || isHoped(syntax, at);
      if (behind && hoped && isVerb(syntax.sentence(), at)) {
        found.add(new AgreementMention(syntax, at, at, true, told.strong(), told.kind(), done));
      }
    }
    return found;
  }

  /** The same, behind the agreements of its own sentence. */
  List<AgreementMention> behind(List<AgreementMention> nouns) {
    Syntax syntax = nouns.get(0).syntax();
    return mayBe(syntax.sentence()) ? find(syntax, nouns.get(nouns.size() - 1)) : List.of();
  }

  /** What the main verb does to the agreement, if that binds or frees its sides. */
  private Optional<AgreementStatus> done(AgreementMention told) {
    if (told.repeated().isPresent()) {
      return told.repeated();
    }
    Syntax syntax = told.syntax();
    int verb = syntax.tree().head(told.head());
    return told.clause() || !syntax.isVerb(verb)
        ? Optional.empty()
        : lexicon.verbs(syntax.lemma(verb)).stream()
            .filter(v -> v.frame() == Frame.OBJECT && v.doer() != Doer.MEDIATOR)
            .filter(v -> v.prepositions().isEmpty() == syntax.preposition(told.head()).isEmpty())
            .map(AgreementLexicon.Verb::status)
            .filter(s -> StatusChooser.isMaking(s) || StatusChooser.isRefusal(s))
            .findFirst();
  }

  /** Those with whom it is done, too. */
  static List<Integer> partners(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int name = mention.repeated().isPresent() ? partner(syntax.sentence(), mention.head()) : -1;
    return name < 0 ? List.of() : syntax.coordinated(name);
  }

  private static boolean isVerb(Sentence sentence, int at) {
    return partner(sentence, at) >= 0;
  }

  /** "Did so with Peru", "to do the same with Peru", "will with Peru": Peru; -1 if it is none. */
  private static int partner(Sentence sentence, int verb) {
    int next = verb + 1;
    if (sentence.token(verb).is("VB") && Syntax.lemma(sentence.token(verb)).equals("do")) {
      if (isWord(sentence, next, "the") && isWord(sentence, next + 1, "same")) {
        next += 2;
      } else if (isWord(sentence, next, "so|likewise")) {
        next++;
      } else {
        return -1;
      }
    } else if (sentence.token(verb).is("VB") && isWord(sentence, next, "suit")) {
      if (!Syntax.lemma(sentence.token(verb)).equals("follow")) {
        return -1;
      }
      next++; // followed suit with Peru
    } else if (sentence.token(verb).is("VB") && isWord(sentence, next, "to")) {
      next++; // hopes to with Peru
    } else if (!sentence.token(verb).tag().equals("MD")) {
      return -1;
    }
    while (next < sentence.size() && sentence.token(next).tag().equals("RB")) {
      next++;
    }
    return isWord(sentence, next, "with") ? name(sentence, next + 1) : -1;
  }

  /** The last word of Peru, the EU, its neighbour Peru; -1 for "Peru's blessing". */
  private static int name(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && sentence.token(at).tag().matches("DT|PRP\\$|JJ|NN")) {
      at++;
    }
    int first = at;
    while (at < sentence.size() && sentence.token(at).isProper()) {
      at++;
    }
    boolean owner = at < sentence.size() && sentence.token(at).tag().matches("POS|NNS?");
    return at > first && !owner ? at - 1 : -1;
  }

  private static boolean isWord(Sentence sentence, int at, String words) {
    return at < sentence.size()
        && sentence.token(at).text().toLowerCase(Locale.ROOT).matches(words);
  }

  private boolean isHoped(Syntax syntax, int verb) {
    return lexicon.hypothetical(syntax.lemma(verb)).isPresent();
  }

  /** What the repeating verb says; a bare "will" and "hopes to" only plan it. */
  static Act act(AgreementMention mention, AgreementStatus done, VerbReadings verbs) {
    return mention.lemma().matches("do|follow")
        ? verbs.act(mention, mention.head(), done, Doer.PARTY, Form.ACTIVE)
        : new Act(mention.head(), done, AgreementStatus.PROPOSED, Doer.PARTY, Form.ACTIVE);
  }
}
