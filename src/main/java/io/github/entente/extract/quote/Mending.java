package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;

/**
 * Lengthens a content where the parser broke it off: the object of “promised the state” whose verb
 * follows, the “as” behind a thing named, a preposition hung on the cue, a second clause.
 */
final class Mending {

  private static final int NEAR = 3;

  private final MarkedSentence sentence;
  private final Dependencies tree;
  private final int cue;
  private final Cue entry;
  private final CueLexicon lexicon;
  private final Adjuncts adjuncts;

  Mending(MarkedSentence sentence, int cue, Cue entry, CueLexicon lexicon) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.cue = cue;
    this.entry = entry;
    this.lexicon = lexicon;
    this.adjuncts = new Adjuncts(sentence, lexicon);
  }

  /**
   * Returns the content with what belongs to it.
   *
   * @param clause whether the cue takes a clause here
   * @param document whether a document speaks
   */
  Range of(Range content, boolean clause, boolean document) {
    Range all = content;
    if (clause && !hasFinite(all)) {
      all = withVerb(all);
    }
    if (clause && hasFinite(all)) {
      all = withSecondClause(all);
    } else if (entry.takes(Frame.NAMING)) {
      boolean named = tree.is(cue, "acl") && sentence.token(cue).tag().equals("VBN");
      all = named ? all : withPrepositions(withAs(all), true);
    } else if (!hasFinite(all)) {
      all = withPrepositions(all, document || entry.takes(Frame.CHARGE));
      all = document ? withFigures(all) : all;
    }
    return all;
  }

  /** Promised the government will get its money back, read as if it promised the government. */
  private Range withVerb(Range content) {
    int i = content.last() + 1;
    while (i <= content.last() + NEAR
        && i < sentence.size()
        && !sentence.isQuoted(i)
        && (sentence.token(i).is("RB")
            || sentence.token(i).is("JJ")
            || sentence.token(i).isNoun())) {
      i++;
    }
    boolean verb = i < sentence.size() && !sentence.isQuoted(i) && sentence.token(i).isFinite();
    return verb ? new Range(content.first(), stop(i)) : content;
  }

  private int stop(int from) {
    for (int i = from; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && (sentence.word(i).equals(";") || sentence.word(i).equals("("))) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }

  /** Regretted the vote and would collect the tolls; it was late, but she would wait. */
  private Range withSecondClause(Range content) {
    int i = content.last() + 1;
    if (i < sentence.size() && sentence.word(i).equals(",")) {
      i++;
    }
    if (i + 2 >= sentence.size() || sentence.isQuoted(i) || !sentence.token(i).is("CC")) {
      return content;
    }
    i++;
    boolean subject = lexicon.isOn("subject", sentence.lower(i));
    i += subject ? 1 : 0;
    while (i < sentence.size() - 1 && sentence.token(i).is("RB")) {
      i++;
    }
    Token verb = sentence.token(i);
    boolean goesOn =
        !sentence.isQuoted(i)
            && (verb.is("MD")
                || subject && verb.isFinite() && lexicon.verb(verb.lemma()).isEmpty());
    if (!goesOn) {
      return content;
    }
    int head = tree.is(i, "aux", "cop") ? Math.max(i, tree.head(i)) : i;
    int last = head;
    for (int token : tree.subtree(head)) {
      last = Math.max(last, token);
    }
    for (int k = i; k <= last; k++) {
      if (sentence.word(k).equals(":")) {
        return content;
      }
    }
    return new Range(content.first(), last);
  }

  /** Described the march as peaceful. */
  private Range withAs(Range content) {
    Range all = content;
    if (sentence.lower(all.first()).equals("as")) {
      int first = all.first();
      while (first - 1 > cue
          && !sentence.isQuoted(first - 1)
          && !sentence.token(first - 1).isFinite()) {
        first--;
      }
      while (first < all.first()
          && (sentence.token(first).is("RP") || sentence.token(first).is("RB"))) {
        first++;
      }
      all = new Range(first, all.last());
    }
    int as = all.last() + 1;
    if (as < sentence.size() && !sentence.isQuoted(as) && sentence.lower(as).equals("as")) {
      int head = tree.head(as);
      boolean clause = head > as && tree.child(head, "nsubj").isPresent();
      if (head > as && !clause) {
        all = new Range(all.first(), phraseEnd(head));
      }
    }
    return all;
  }

  /** Accused it of keeping crews from leaving; showed the party with a lead. */
  private Range withPrepositions(Range content, boolean any) {
    Range all = content;
    for (int step = 0; step < NEAR; step++) {
      int at = all.last() + 1;
      if (at >= sentence.size() - 1
          || sentence.isQuoted(at)
          || !sentence.token(at).is("IN") && !sentence.token(at).is("TO")
          || !any && !lexicon.isOn("linking", sentence.lower(at))
          || adjuncts.behind(at) > at && !isWithin(content, at)
          || tree.head(at) <= at) {
        return all;
      }
      if (!tree.is(at, "case", "mark") || tree.child(tree.head(at), "nsubj").isPresent()) {
        return all;
      }
      all = new Range(all.first(), Math.max(all.last() + 1, phraseEnd(tree.head(at))));
    }
    return all;
  }

  /** Accused it of firing on Monday in breach of the truce: the day is that of the firing. */
  private boolean isWithin(Range content, int at) {
    int behind = adjuncts.behind(at);
    boolean charge = false;
    for (int i = content.first(); entry.takes(Frame.CHARGE) && i <= content.last(); i++) {
      charge |= sentence.token(i).tag().equals("VBG");
    }
    return charge
        && behind < sentence.size() - 1
        && !sentence.isQuoted(behind)
        && sentence.token(behind).is("IN")
        && !lexicon.isOn("subordinator", sentence.lower(behind))
        && tree.is(behind, "case")
        && tree.head(behind) > behind;
  }

  /** Leading by ten points, 46 per cent to 36. */
  private Range withFigures(Range content) {
    int i = content.last() + 1;
    if (i + 1 >= sentence.size()
        || !sentence.word(i).equals(",")
        || !sentence.token(i + 1).is("CD")) {
      return content;
    }
    i++;
    while (i < sentence.size()
        && !sentence.isQuoted(i)
        && (sentence.token(i).is("CD")
            || sentence.token(i).isNoun()
            || sentence.token(i).is("TO")
            || sentence.lower(i).equals("to"))) {
      i++;
    }
    return new Range(content.first(), i - 1);
  }

  private int phraseEnd(int head) {
    int last = head;
    for (int token : tree.subtree(head)) {
      last = Math.max(last, token);
    }
    for (int i = head + 1; i <= last; i++) {
      boolean other =
          i < last
              && sentence.word(i).equals(",")
              && !sentence.lower(i + 1).equals("including")
              && (sentence.token(i + 1).isVerb()
                  || sentence.token(i + 1).is("W")
                  || sentence.token(i + 1).is("CC")
                  || sentence.token(i + 1).is("IN"));
      if (other && !sentence.isQuoted(i)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean hasFinite(Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (sentence.token(i).isFinite()) {
        return true;
      }
    }
    return false;
  }
}
