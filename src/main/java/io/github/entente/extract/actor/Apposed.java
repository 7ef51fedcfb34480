package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;

/** What the two phrases of an apposition are: a name, an office, a firm, somebody. */
final class Apposed {

  private Apposed() {}

  /** The name at the end of a phrase, without the title that may stand before it. */
  static String personName(Chunk chunk, Names names) {
    int start = names.at(chunk.head()).map(Names.Name::start).orElse(chunk.core());
    return PhraseText.text(chunk.sentence(), Math.max(start, chunk.core()), chunk.head());
  }

  static boolean isBracket(Sentence sentence, int at, Chunk inside) {
    return behindBracket(sentence, at) == at + 3 && inside.start() == at + 1;
  }

  /** The token behind a bracket of one word, or the token itself. */
  static int behindBracket(Sentence sentence, int at) {
    boolean bracket =
        at + 3 < sentence.size()
            && sentence.token(at).text().equals("(")
            && sentence.token(at + 2).text().equals(")");
    return bracket ? at + 3 : at;
  }

  /** The comma behind an age between commas, or the token itself: Name, | 55, the minister. */
  static int behindAge(Sentence sentence, int at) {
    boolean age =
        at + 2 < sentence.size()
            && sentence.token(at).text().equals(",")
            && sentence.token(at + 1).text().matches("[1-9]\\d|10\\d")
            && sentence.token(at + 2).text().equals(",");
    return age ? at + 2 : at;
  }

  /** {@code its chief, Name}: the name tells who it is, whoever was said to be one before. */
  static boolean introduces(Sentence sentence, int head, Names names) {
    int comma = OfficePhrases.behindField(sentence, head + 1);
    return comma + 1 < sentence.size()
        && sentence.token(comma).text().equals(",")
        && names.at(comma + 1).filter(n -> n.sort() == Names.Sort.PERSON).isPresent();
  }

  /** {@code Name, the minister of trade,}: what the name's bearer is, whoever else was one. */
  static boolean isBehindName(Chunk chunk, Names names) {
    Sentence sentence = chunk.sentence();
    int comma = chunk.start() - 1;
    if (comma < 1 || !sentence.token(comma).text().equals(",")) {
      return false;
    }
    int behind = chunk.head() + 1;
    boolean closed = behind >= sentence.size() || !sentence.token(behind).isVerb();
    return closed
        && !isListed(sentence, chunk.head())
        && names.at(comma - 1).filter(n -> n.sort() == Names.Sort.PERSON).isPresent();
  }

  static boolean isListed(Sentence sentence, int head) {
    return head + 1 < sentence.size() && sentence.token(head + 1).is("CC");
  }

  static boolean isFirm(Ref ref) {
    return ref.entities().size() == 1
        && !ref.first().named
        && !ref.first().plural
        && (ref.first().kind == ActorKind.COMPANY
            || ref.first().kind == ActorKind.ORGANISATION
            || ref.first().kind == ActorKind.ARMED_GROUP);
  }

  static boolean isNobody(Ref ref) {
    return ref.entities().size() == 1
        && !ref.first().named
        && ref.first().kind == ActorKind.GROUP
        && !ref.sentence().token(ref.end()).tag().endsWith("S");
  }

  static boolean isPersonName(Chunk chunk, Names names) {
    return names.at(chunk.head()).map(n -> n.sort() == Names.Sort.PERSON).orElse(false);
  }

  /** {@code her former employer, Bank Meridian}. */
  static boolean isOrganisation(Chunk chunk, Names names) {
    return names.at(chunk.head()).filter(n -> n.sort() == Names.Sort.ORGANISATION).isPresent();
  }

  static boolean isOffice(Ref ref) {
    return ref.entities().size() == 1 && ref.first().isPerson() && !ref.first().named;
  }

  static boolean isBareName(Chunk chunk, Names names) {
    if (chunk.hasPossessor()) {
      return false;
    }
    for (int i = chunk.core(); i <= chunk.head(); i++) {
      Token token = chunk.sentence().token(i);
      boolean country = names.at(i).map(n -> n.term() != null).orElse(false);
      boolean body = names.at(i).map(n -> n.sort() == Names.Sort.BODY).orElse(false);
      if (country
          || body
          || !token.isProper() && token.entity() == EntityType.NONE && names.at(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Of two references, the one that reaches farther; the first of two that end alike. */
  static Ref farther(Ref one, Ref other) {
    return one.end() >= other.end() ? one : other;
  }

  static Optional<Ref> at(List<Ref> own, int token) {
    return own.stream()
        .filter(r -> r.covers(token) && r.end() == token)
        .reduce((a, b) -> a.length() <= b.length() ? a : b);
  }
}
