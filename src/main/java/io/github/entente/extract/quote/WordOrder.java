package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what a cue reports by the order of the words, where the tree shows nothing: parsers take
 * the subject of a clause without “that” for the object of the cue and then lose the clause.
 */
final class WordOrder {

  private static final int FARTHEST = 40;

  private final MarkedSentence sentence;
  private final int cue;
  private final CueLexicon lexicon;

  WordOrder(MarkedSentence sentence, int cue, CueLexicon lexicon) {
    this.sentence = sentence;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** Returns the clause behind the cue, up to the end of the sentence. */
  Optional<Range> right(boolean telling) {
    int from = telling ? behindAddressee() : cue + 1;
    if (from < 0 || from >= sentence.size() || sentence.isQuoted(from) || !opensClause(from)) {
      return Optional.empty();
    }
    OptionalInt verb = finiteVerb(from);
    return verb.isPresent() ? Trim.range(sentence, from, end(verb.getAsInt())) : Optional.empty();
  }

  /**
   * Told reporters the ferry was late: the clause begins where a second noun phrase does; -1 if
   * there is none.
   */
  int behindAddressee() {
    int i = cue + 1;
    boolean head = false;
    while (i < sentence.size() && !sentence.isQuoted(i)) {
      Token token = sentence.token(i);
      boolean starts =
          isOtherName(i)
              || token.is("DT")
              || token.is("PRP")
              || token.is("EX")
              || sentence.lower(i).equals("that");
      if (head && starts) {
        return i;
      }
      int dated = head ? new Adjuncts(sentence, lexicon).behind(i) : i;
      if (dated > i && dated < sentence.size()) {
        boolean clause = // told the council on Monday she would
            sentence.token(dated).tag().equals("PRP") || sentence.lower(dated).equals("that");
        return clause ? dated : -1;
      }
      if (!token.isNoun() && !token.is("PRP") && !isModifier(token)) {
        return -1;
      }
      head |= token.isNoun() || token.tag().equals("PRP");
      i++;
    }
    return -1;
  }

  /** Told the BBC Oslo had agreed: a place or a person right behind a body is no part of it. */
  private boolean isOtherName(int at) {
    EntityType entity = sentence.token(at).entity();
    return sentence.token(at - 1).entity() == EntityType.ORGANIZATION
        && (entity == EntityType.LOCATION || entity == EntityType.PERSON)
        && at + 1 < sentence.size()
        && sentence.token(at + 1).isFinite();
  }

  private boolean opensClause(int at) {
    Token token = sentence.token(at);
    return token.isNoun()
        || token.is("PRP")
        || token.is("EX")
        || isModifier(token)
        || token.is("VBG")
        || sentence.lower(at).equals("that")
        || isThere(sentence, at)
        || lexicon.isOn("opening", sentence.lower(at));
  }

  /** There could be delays, whatever the tag. */
  static boolean isThere(MarkedSentence sentence, int at) {
    return sentence.word(at).equalsIgnoreCase("there")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).isFinite();
  }

  private static boolean isModifier(Token token) {
    return token.is("DT")
        || token.is("JJ")
        || token.is("CD")
        || token.is("POS")
        || token.tag().equals("PRP$")
        || token.is("PDT");
  }

  /** The verb of the clause that begins here: the first finite one outside relative clauses. */
  private OptionalInt finiteVerb(int from) {
    boolean subject = false;
    boolean comma = false;
    int inner =
        lexicon.isOn("opening", sentence.lower(from)) && !sentence.lower(from).equals("despite")
            ? 1
            : 0;
    int last = -1;
    for (int i = from; i < sentence.size() && i < from + FARTHEST; i++) {
      Token token = sentence.token(i);
      if (sentence.isQuoted(i)) {
        subject = true;
        last = i;
        continue;
      }
      if (token.isFinite()) {
        boolean joined = last >= 0 && sentence.token(last).is("CC");
        boolean parted = last >= 0 && sentence.word(last).equals(",") && !comma;
        if (inner > 0) {
          inner--;
        } else if (!subject || joined || parted) {
          return OptionalInt.empty();
        } else {
          return OptionalInt.of(i);
        }
      } else if (token.is("W") && !(i == from && sentence.lower(i).equals("that"))
          || i > from && sentence.lower(i).equals("that") && nounAt(last)) {
        inner++;
      } else if (token.tag().equals("PRP")
          && lexicon.isOn("subject", sentence.lower(i))
          && inner == 0
          && nounAt(last)) {
        inner++;
      } else if (";:".contains(token.text())) {
        return OptionalInt.empty();
      }
      comma |= last >= 0 && sentence.word(last).equals(",");
      subject |=
          token.isNoun()
              || token.is("PRP")
              || token.is("DT")
              || token.is("EX")
              || isThere(sentence, i);
      if (!token.is("RB")) {
        last = i;
      }
    }
    return OptionalInt.empty();
  }

  private boolean nounAt(int at) {
    return at >= 0 && sentence.token(at).isNoun();
  }

  /** Stops at a semicolon. */
  private int end(int verb) {
    for (int i = verb; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i) && sentence.word(i).equals(";")) {
        return i - 1;
      }
    }
    return sentence.size() - 1;
  }
}
