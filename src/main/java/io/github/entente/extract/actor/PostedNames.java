package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds names that stand right behind an office and what it is of: <i>Ambassador to Malta Jane
 * Doe</i>, <i>President of the Arab League Jane Doe</i>. Recognisers tend to take what the office
 * is of for a part of the name, or the name for a part of the body's.
 */
final class PostedNames {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_NAME = 4;

  /**
   * What an office is of.
   *
   * @param start the token of its preposition
   * @param end its last token, before the name
   */
  record Post(int start, int end) {}

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final Names names;
  private final List<String> words;

  PostedNames(Sentence sentence, Knowledge knowledge, Names names) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.names = names;
    this.words = names.words();
  }

  void find() {
    for (int link = 1; link + 2 < words.size(); link++) {
      if (isLink(words.get(link)) && isOffice(link - 1)) {
        behind(link);
      }
    }
  }

  private static boolean isLink(String word) {
    return word.equals("of") || word.equals("to") || word.equals("for");
  }

  private boolean isOffice(int token) {
    return sentence.token(token).isNoun()
        && !sentence.token(token).tag().endsWith("S")
        && names.isFree(token)
        && knowledge.agents().officeAt(words.subList(0, token + 1), token).isPresent();
  }

  private void behind(int link) {
    int object = sentence.token(link + 1).is("DT") ? link + 2 : link + 1;
    int length =
        Math.max(
            knowledge.bodies().at(words, object).map(PhraseTable.Hit::length).orElse(0),
            knowledge.countries().at(words, object).map(PhraseTable.Hit::length).orElse(0));
    int start = length > 0 ? object + length : unknown(object);
    int end = start;
    boolean person = false;
    while (end < words.size() && end < start + LONGEST_NAME && isPart(end)) {
      person |= sentence.token(end).entity() == EntityType.PERSON;
      end++;
    }
    boolean whole = length > 0 && Words.isCapitalised(words.get(link - 1)) && end == start + 2;
    if (start > object && end > start && (person || whole && endsThere(end))) {
      names.post(link, start - 1);
      names.add(new Names.Name(start, end - 1, Names.Sort.PERSON, null, null, ""));
    }
  }

  /** The field of an office, up to the name: Secretary of | Homeland Security. */
  private int unknown(int object) {
    int at = object;
    while (at < words.size()
        && at < object + MOST_WORDS
        && (isField(at) || isFieldComma(object, at))) {
      at++;
    }
    boolean name = at < words.size() && sentence.token(at).entity() == EntityType.PERSON;
    return name && !isTitle(object, at) ? at : object;
  }

  /** {@code a spokesman for House Speaker | Name}, {@code to Mr. Name}: the title of the other. */
  private boolean isTitle(int from, int to) {
    for (int at = from; at < to; at++) {
      int rest = to - at;
      boolean office =
          knowledge
              .agents()
              .officeAt(words.subList(0, to), at)
              .filter(hit -> hit.length() == rest)
              .isPresent();
      if (office || rest == 1 && Titles.isHonorific(words.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Minister of Ports | , | Trade and Industry Name}. */
  private boolean isFieldComma(int object, int at) {
    int and = at + 1;
    while (and < words.size() && and < at + 4 && !sentence.token(and).is("CC")) {
      and++;
    }
    return at > object
        && words.get(at).equals(",")
        && isField(at + 1)
        && and < words.size()
        && sentence.token(and).is("CC");
  }

  private boolean isField(int token) {
    Token word = sentence.token(token);
    return word.entity() != EntityType.PERSON
        && (word.isProper() && Words.isCapitalised(word.text())
            || word.is("CC")
            || word.text().equals("for"));
  }

  private boolean isPart(int token) {
    Token word = sentence.token(token);
    boolean initial = word.text().length() < 3;
    return names.isFree(token)
        && word.isProper()
        && Words.isCapitalised(word.text())
        && (word.entity() == EntityType.PERSON || !Calendar.isDayOrMonth(word.text()))
        && !Titles.isHonorific(word.text())
        && (word.entity() == EntityType.PERSON
            || initial
            || knowledge.agents().at(words, token).isEmpty()
                && names.countryAt(token).isEmpty()
                && !knowledge.endings().containsKey(word.text())
                && !knowledge.isSociety(word.text()));
  }

  private boolean endsThere(int end) {
    Optional<Token> next = end < words.size() ? Optional.of(sentence.token(end)) : Optional.empty();
    return next.filter(t -> t.isFinite() || t.text().equals(",")).isPresent();
  }
}
