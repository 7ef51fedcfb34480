package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads “according to”, whose content is the rest of its clause. */
final class AccordingTo {

  static final Cue CUE = new Cue("according to", false, Set.of(Frame.CLAUSE), Set.of());

  /** So long is the description of a source. */
  private static final int LONGEST = 10;

  private AccordingTo() {}

  /** Returns whether the two words stand here. */
  static boolean isAt(MarkedSentence sentence, int at) {
    return sentence.word(at).equalsIgnoreCase("according")
        && at + 2 < sentence.size()
        && sentence.word(at + 1).equalsIgnoreCase("to");
  }

  /** Returns what the source said. */
  static Optional<Report> report(MarkedSentence sentence, int at) {
    Dependencies tree = sentence.tree();
    int noun = tree.head(at);
    if (noun <= at || sentence.isQuoted(noun)) {
      noun = nounAfter(sentence, at + 2);
    }
    if (noun < 0) {
      return Optional.empty();
    }
    int named = nameBehind(sentence, at + 2, noun);
    noun = named < 0 ? noun : named;
    int speaker = noun;
    int last = noun;
    for (int token : tree.subtree(noun)) {
      if (token > at && !sentence.isQuoted(token)) {
        last = Math.max(last, token);
      }
    }
    // the phrase ends with the comma behind it when the sentence goes on
    boolean first = !sentence.hasWordOutside(0, at - 1) && !hasFragmentBefore(sentence, at);
    boolean leading = first || ":;".contains(sentence.word(at - 1));
    if (leading) {
      last = commaBefore(sentence, noun, Math.max(last, behindApposition(sentence, last)));
      last = behindRelative(sentence, last);
    }
    Range attribution = new Range(at, last);
    if (!leading && at > 2 && isComma(sentence, at - 1) && isComma(sentence, last + 1)) {
      int opener = at - 2; // a port where, according to them, nothing moves
      if (sentence.token(opener).is("W") && !sentence.isQuoted(opener)) {
        return Trim.range(sentence, opener, sentence.size() - 1)
            .map(all -> inserted(sentence, at, attribution, speaker, all));
      }
    }
    if (!leading && isInserted(sentence, at, last)) {
      // The pact, according to the ministry, will hold
      return Trim.range(sentence, clauseStart(sentence, at, noun), sentence.size() - 1)
          .map(all -> inserted(sentence, at, attribution, speaker, all));
    }
    Optional<Range> content =
        leading
            ? Trim.range(sentence, last + 1, sentence.size() - 1)
            : Trim.range(sentence, clauseStart(sentence, at, noun), at - 1);
    return Optional.of(
        new Report(sentence, at, CUE, attribution, Optional.of(noun), content, false));
  }

  private static Report inserted(
      MarkedSentence sentence, int at, Range attribution, int speaker, Range all) {
    return new Report(
        sentence, at, CUE, attribution, Optional.of(speaker), Optional.of(all), false);
  }

  /**
   * According to its chairman, Ann Lee, trade fell: the name between two commas behind a role,
   * where a clause follows; -1 if there is none.
   */
  private static int nameBehind(MarkedSentence sentence, int from, int noun) {
    int comma = from;
    while (comma < sentence.size() - 2 && comma < from + LONGEST && !isComma(sentence, comma)) {
      comma++;
    }
    boolean role =
        isComma(sentence, comma)
            && comma > from
            && sentence.token(comma - 1).isNoun()
            && sentence.token(noun).entity() != EntityType.PERSON
            && noun < comma;
    int last = comma;
    while (role && last + 1 < sentence.size() && isOfName(sentence, last + 1)) {
      last++;
    }
    boolean name =
        last > comma
            && last + 2 < sentence.size()
            && sentence.token(comma + 1).isProper()
            && sentence.token(last).isProper()
            && mayBePerson(sentence.token(last).entity())
            && isComma(sentence, last + 1);
    Token next = sentence.token(Math.min(last + 2, sentence.size() - 1));
    boolean goesOn = !next.is("CC") && !next.is("POS");
    return name && goesOn ? last : -1;
  }

  private static boolean mayBePerson(EntityType entity) {
    return entity == EntityType.PERSON || entity == EntityType.NONE;
  }

  /** A name, or a particle within it: ole, van der. */
  private static boolean isOfName(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    boolean particle =
        at + 1 < sentence.size()
            && token.text().length() <= 3
            && sentence.token(at + 1).isNoun()
            && !token.is("IN")
            && !token.is("CC")
            && !token.is("DT");
    return !sentence.isQuoted(at) && !sentence.isPunctuation(at) && (token.isProper() || particle);
  }

  private static boolean isComma(MarkedSentence sentence, int at) {
    return at < sentence.size() && !sentence.isQuoted(at) && sentence.word(at).equals(",");
  }

  /** Between commas, with the verb of the clause behind it. */
  private static boolean isInserted(MarkedSentence sentence, int at, int last) {
    int next = last + 2;
    if (next >= sentence.size()
        || sentence.isQuoted(next)
        || !sentence.word(at - 1).equals(",")
        || !sentence.word(last + 1).equals(",")) {
      return false;
    }
    boolean clause = false; // by nine, according to them, he was gone: no clause before
    for (int i = 0; i < at; i++) {
      clause |= sentence.isQuoted(i) || sentence.token(i).isFinite();
    }
    Token auxiliary = sentence.token(Math.max(0, at - 2)); // could, according to them, be shut
    boolean parted =
        (auxiliary.is("MD") || List.of("be", "have", "do").contains(auxiliary.lemma()))
            && (sentence.token(next).is("VB") || sentence.token(next).is("RB"));
    boolean joined = // it is safe, according to them, but may be slow
        clause
            && sentence.token(next).is("CC")
            && next + 1 < sentence.size()
            && !sentence.isQuoted(next + 1)
            && sentence.token(next + 1).isFinite();
    return sentence.token(next).isFinite()
        || joined
        || parted && !sentence.isQuoted(at - 2)
        || !clause && sentence.token(0).is("IN") && sentence.hasWordOutside(0, at - 1);
  }

  private static boolean hasFragmentBefore(MarkedSentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      if (sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static int commaBefore(MarkedSentence sentence, int noun, int last) {
    for (int i = noun + 1; i <= last; i++) {
      if (sentence.word(i).equals(",")) {
        int next = i + 1;
        boolean clause =
            next < sentence.size()
                && (sentence.token(next).is("DT")
                    || sentence.token(next).is("PRP")
                    || sentence.token(next).isProper()
                    || sentence.token(next).is("NNS"));
        if (clause && !sentence.tree().is(i + 1, "appos") && !isApposition(sentence, next)) {
          return i - 1;
        }
      }
    }
    return last;
  }

  /** According to the Watch, a think tank, trade fell: the last word between the commas. */
  private static int behindApposition(MarkedSentence sentence, int last) {
    int next = last + 2;
    if (next >= sentence.size()
        || !sentence.word(last + 1).equals(",")
        || !isApposition(sentence, next)) {
      return last;
    }
    int at = next;
    while (!sentence.word(at).equals(",")) {
      at++;
    }
    return at - 1;
  }

  /** According to an aide, who gave no name, trade fell: the last word between the commas. */
  private static int behindRelative(MarkedSentence sentence, int last) {
    boolean relative =
        last + 2 < sentence.size()
            && isComma(sentence, last + 1)
            && sentence.token(last + 2).is("WP");
    for (int i = last + 3; relative && i < sentence.size() && !sentence.isQuoted(i); i++) {
      if (isComma(sentence, i)) {
        return i - 1;
      }
    }
    return last;
  }

  /** A noun phrase with an article and no verb, closed by a comma. */
  private static boolean isApposition(MarkedSentence sentence, int at) {
    if (!sentence.token(at).is("DT") && !sentence.token(at).tag().equals("PRP$")) {
      return false;
    }
    for (int i = at; i < sentence.size() && i < at + LONGEST && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (sentence.word(i).equals(",")) {
        return sentence.token(i - 1).isNoun();
      }
      if (token.isFinite()) {
        return false;
      }
    }
    return false;
  }

  private static int clauseStart(MarkedSentence sentence, int according, int noun) {
    Dependencies tree = sentence.tree();
    int at = tree.head(noun);
    while (at >= 0
        && tree.head(at) >= 0
        && !(tree.is(at, "conj") && tree.child(at, "nsubj").isPresent())
        && !tree.is(at, "ccomp", "parataxis", "advcl", "acl", "root")) {
      at = tree.head(at);
    }
    if (at < 0 || tree.head(at) < 0 || !tree.is(at, "conj") || !sentence.token(at).isVerb()) {
      return 0;
    }
    int first = tree.subtree(at).get(0);
    return first < according ? first : 0;
  }

  private static int nounAfter(MarkedSentence sentence, int from) {
    int head = -1;
    for (int i = from; i < sentence.size() && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.is("PRP")) {
        head = i;
      } else if (head >= 0 || token.is("VB") || token.is(",")) {
        break;
      }
    }
    return head;
  }
}
