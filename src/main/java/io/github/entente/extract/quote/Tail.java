package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a clause ends that goes on behind a joint, where the tree often breaks: said it was
 * late and that nobody came; urged them to wait and to talk.
 */
final class Tail {

  private final MarkedSentence sentence;
  private final CueLexicon lexicon;

  Tail(MarkedSentence sentence, CueLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  /** Returns the last token of the clauses joined to this one by “and that”. */
  int joined(int last) {
    int i = last + 1;
    if (i < sentence.size() && !sentence.isQuoted(i) && ",-–—".contains(sentence.word(i))) {
      i++;
    }
    boolean joint =
        i + 2 < sentence.size()
            && !sentence.isQuoted(i)
            && Set.of("and", "but", "or").contains(word(i))
            && word(i + 1).equals("that")
            && sentence.token(i + 1).is("IN");
    return joint ? sentence.size() - 1 : last;
  }

  /** Returns the content with an infinitive that “and to”, “and not to” joins to one of it. */
  Range withInfinitive(Range content) {
    int i = content.last() + 1;
    int to = i + 1 < sentence.size() && sentence.lower(i + 1).equals("not") ? i + 2 : i + 1;
    boolean joint =
        to + 1 < sentence.size()
            && !sentence.isQuoted(i)
            && sentence.token(i).is("CC")
            && sentence.token(to).is("TO")
            && sentence.token(to + 1).tag().equals("VB");
    boolean first = false;
    for (int k = content.first(); joint && k <= content.last(); k++) {
      first |= sentence.token(k).is("TO") && sentence.token(k + 1).tag().equals("VB");
      first |= sentence.token(k).is("TO") && sentence.isQuoted(k + 1);
    }
    int last = content.last();
    for (int k = i; first && k < sentence.size() && !isCircumstance(k); k++) {
      if (!sentence.isQuoted(k) && ",;".contains(sentence.word(k))) {
        break;
      }
      last = k;
    }
    return new Range(content.first(), last);
  }

  /** Returns the content with a quoted verb joined to it: respected it but “disliked” it. */
  Range withWords(Range content) {
    int i = content.last() + 1;
    boolean joint =
        i + 1 < sentence.size()
            && !sentence.isQuoted(i)
            && sentence.token(i).is("CC")
            && sentence.isQuoted(i + 1);
    boolean clause = false;
    for (int k = content.first(); joint && k <= content.last(); k++) {
      clause |= sentence.token(k).isFinite();
    }
    int verb = i + 1;
    while (clause
        && verb < sentence.size() - 1
        && sentence.isQuoted(verb)
        && (sentence.token(verb).is("RB") || sentence.isPunctuation(verb))) {
      verb++;
    }
    if (!clause || !sentence.isQuoted(verb) || !sentence.token(verb).isFinite()) {
      return content;
    }
    int last = verb;
    while (last + 1 < sentence.size()
        && (sentence.isQuoted(last + 1)
            || !sentence.isPunctuation(last + 1)
                && !sentence.token(last + 1).is("CC")
                && !sentence.token(last + 1).isFinite()
                && !isCircumstance(last + 1))) {
      last++;
    }
    return new Range(content.first(), last);
  }

  /** Warned of “wild” seas along the coast: the phrase around words that a noun closes. */
  Range withPhrase(Range content) {
    int mark = content.last() - 1;
    boolean noun =
        mark > content.first()
            && sentence.isQuoted(mark)
            && !sentence.isQuoted(content.last())
            && sentence.token(content.last()).isNoun();
    return noun ? new Range(content.first(), phrase(content.last())) : content;
  }

  /** Could stay “very high” until May, caused “much” harm to crews: the phrase around the words. */
  int phrase(int close) {
    int last = close;
    Adjuncts adjuncts = new Adjuncts(sentence, lexicon);
    for (int i = close + 1; i < sentence.size() && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      boolean deed = token.tag().equals("VB") && sentence.token(i - 1).is("TO");
      boolean inside = deed || NounPhrase.isWithOwner(token) || token.is("IN") || token.is("TO");
      if (!inside
          || adjuncts.behind(i) > i
          || isCircumstance(i)
          || AccordingTo.isAt(sentence, i)
          || i == close + 1 && token.is("DT")
          || lexicon.isOn("clause", sentence.lower(i))) {
        break;
      }
      last = deed || token.isNoun() ? i : last;
    }
    return last;
  }

  /** On Monday, in a statement: where and when it was said. */
  private boolean isCircumstance(int at) {
    if (lexicon.isOn("time", sentence.word(at))) {
      return true;
    }
    if (!sentence.token(at).is("IN")) {
      return false;
    }
    for (int i = at + 1; i < sentence.size() && i < at + 6 && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      boolean setting = !token.isVerb() && lexicon.isOn("setting", sentence.lemma(i));
      if (setting || lexicon.isOn("time", sentence.word(i))) {
        return true;
      }
      if (token.isVerb() || token.is("IN") || sentence.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  private String word(int at) {
    return sentence.word(at).toLowerCase(Locale.ROOT);
  }
}
