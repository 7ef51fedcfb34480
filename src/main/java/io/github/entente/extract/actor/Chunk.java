package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A base noun phrase, read from tags alone: from its determiner or possessor to its head.
 *
 * @param sentence its sentence
 * @param start its first token
 * @param core the first token behind the possessor's ending, or the start
 * @param head its last token, a noun
 */
record Chunk(Sentence sentence, int start, int core, int head) {

  private static final Set<String> AFTER_NOUNS = WordLists.of("behind-office");
  private static final Set<String> IN_OFFICE = WordLists.of("in-office");
  private static final Set<String> LEADING = WordLists.of("leading");

  /** Returns the noun phrases of a sentence by their heads; possessors are phrases too. */
  static List<Chunk> in(Sentence sentence, Names names) {
    List<Chunk> chunks = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      int end = at;
      int lastNoun = -1;
      int core = at;
      List<Chunk> own = new ArrayList<>();
      while (end < sentence.size()) {
        if (lastNoun == end - 1 && lastNoun >= 0 && names.postAt(end).isPresent()) {
          end = names.postAt(end).get().end() + 1; // Ambassador to Malta | Jane Doe
          lastNoun = end - 1;
          continue;
        }
        if (!belongs(sentence, names, at, end, lastNoun)) {
          break;
        }
        Token token = sentence.token(end);
        if (names.at(end).isPresent()) {
          end = names.at(end).get().end();
          lastNoun = end;
        } else if (token.is("POS") && lastNoun == end - 1 && lastNoun >= 0) {
          own.add(new Chunk(sentence, at, core, lastNoun));
          core = end + 1;
          lastNoun = -1;
        } else if (token.isNoun() || isAfterNoun(token) && lastNoun == end - 1 && lastNoun >= 0) {
          lastNoun = end;
        }
        end++;
      }
      if (lastNoun >= 0) {
        own.add(new Chunk(sentence, at, core, lastNoun));
      }
      chunks.addAll(own);
      at = Math.max(end, at + 1);
    }
    chunks.sort(Comparator.comparingInt(Chunk::head));
    return chunks;
  }

  private static boolean belongs(Sentence sentence, Names names, int start, int at, int lastNoun) {
    Token token = sentence.token(at);
    if (lastNoun == at - 1 && opensClause(sentence, names, start, at)) {
      return false;
    }
    if (at == start + 1 && isYearOf(sentence, names, at)) {
      return false;
    }
    if (names.at(at).isPresent()) {
      return true;
    }
    if (Calendar.isDayOrMonth(token.text()) && Words.isCapitalised(token.text())) {
      return false;
    }
    if (lastNoun >= 0 && Calendar.isToday(token.text())) {
      return false; // the states | today signed
    }
    String tag = token.tag();
    if (tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT") || tag.equals("WP$")) {
      return at == start || sentence.token(at - 1).is("PDT");
    }
    if (tag.startsWith("NN") || tag.equals("POS") || tag.equals("FW")) {
      return !tag.equals("POS") || at > start;
    }
    if (tag.equals("CD") && lastNoun >= 0 && isPerson(names, lastNoun)) {
      return false; // a person | three weeks ago
    }
    boolean given = // granted the militants | safe conduct
        tag.equals("JJ") && lastNoun == at - 1 && lastNoun > start && !names.isThing(lastNoun);
    if (given
        && sentence.token(lastNoun).tag().equals("NNS")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).tag().startsWith("NN")
        && names.at(at + 1).isEmpty()
        && names.isThing(at + 1)) {
      return false;
    }
    if (tag.startsWith("JJ") || tag.equals("CD")) {
      return lastNoun < 0
          || lastNoun == at - 1 && isAfterNoun(token)
          || followedByNoun(sentence, names, at);
    }
    if (at == start && LEADING.contains(Words.fold(token.text()))) {
      return followedByNoun(sentence, names, at); // Name, managing director of the bank
    }
    if (tag.equals("VBN") || tag.equals("VBG")) {
      boolean acting = // the Danish acting minister
          lastNoun == at - 1
              && IN_OFFICE.contains(Words.fold(token.text()))
              && names.at(at - 1).map(Names.Name::term).isPresent();
      return at > start && (lastNoun < 0 || acting) && followedByNoun(sentence, names, at);
    }
    return false;
  }

  /** {@code In 1985 | Lima signed}. */
  private static boolean isYearOf(Sentence sentence, Names names, int at) {
    return at > 1
        && sentence.token(at - 1).text().matches("1[6-9]\\d\\d|20\\d\\d")
        && sentence.token(at - 2).text().equalsIgnoreCase("in")
        && names
            .at(at)
            .filter(n -> n.term() == null || !n.term().is(Countries.Form.ADJECTIVE))
            .isPresent();
  }

  /** {@code an idea Lima rejected, the day Roth left, a sum one docker called small}. */
  private static boolean opensClause(Sentence sentence, Names names, int start, int at) {
    if (at == start) {
      return false;
    }
    Token noun = sentence.token(at - 1);
    if (!noun.isNoun() || noun.isProper() || names.at(at - 1).isPresent()) {
      return false;
    }
    int first = Titles.isHonorific(sentence.token(at).text()) ? at + 1 : at; // deals Mr. Roth made
    if (names.at(first).isEmpty()) {
      String article = Words.fold(sentence.token(start).text());
      boolean sum = at - start > 1 && (article.equals("a") || article.equals("an"));
      return sum
          && sentence.token(at).is("CD")
          && Words.fold(sentence.token(at).text()).equals("one");
    }
    Names.Name name = names.at(first).get();
    boolean determined =
        at - start > 1 && !sentence.token(start).isNoun() && !sentence.token(start).is("JJ");
    return (name.term() != null && !name.term().is(Countries.Form.ADJECTIVE)
            || name.sort() == Names.Sort.PERSON)
        && (determined || noun.tag().equals("NNS"))
        && isVerbBehind(sentence, name.end() + 1)
        && names.isThing(at - 1);
  }

  private static boolean isVerbBehind(Sentence sentence, int at) {
    int verb = at < sentence.size() && sentence.token(at).is("RB") ? at + 1 : at;
    return verb < sentence.size()
        && (sentence.token(verb).isFinite() || sentence.token(verb).is("MD"));
  }

  /** {@code secretary general}, {@code president elect}: adjectives that stand behind an office. */
  private static boolean isAfterNoun(Token token) {
    return token.tag().startsWith("JJ") && AFTER_NOUNS.contains(Words.fold(token.text()));
  }

  private static boolean isPerson(Names names, int token) {
    return names.at(token).filter(name -> name.sort() == Names.Sort.PERSON).isPresent();
  }

  private static boolean followedByNoun(Sentence sentence, Names names, int at) {
    int next = at + 1;
    while (next < sentence.size()
        && (sentence.token(next).is("JJ") || sentence.token(next).is("CD"))
        && names.at(next).isEmpty()) {
      next++;
    }
    return next < sentence.size()
        && (sentence.token(next).isNoun() || names.at(next).isPresent())
        && !Calendar.isDayOrMonth(sentence.token(next).text());
  }

  /** Returns whether a possessor stands before the core. */
  boolean hasPossessor() {
    return core > start;
  }

  /** Returns the first token of the core that is no determiner. */
  int inner() {
    int at = core;
    while (at < head
        && (sentence.token(at).is("DT")
            || sentence.token(at).is("PDT")
            || sentence.token(at).is("PRP$")
            || sentence.token(at).is("WP$"))) {
      at++;
    }
    return at;
  }

  /** Returns where what it is called begins: farmers' groups; of the mayor's groups, the groups. */
  int called() {
    boolean bare = hasPossessor() && inner() == head && sentence.token(core - 1).is("POS");
    int at = start;
    while (bare && at < core - 1 && sentence.token(at).tag().matches("DT|PRP\\$")) {
      at++;
    }
    return bare && at == core - 2 && sentence.token(at).tag().equals("NNS") ? at : inner();
  }

  /**
   * Returns the end of what belongs to a common noun with "of": chamber | of commerce, group | of
   * native tribes; its head if nothing does.
   */
  static int endWithOf(Sentence sentence, Names names, int head) {
    int at = head + 2;
    boolean of =
        at < sentence.size()
            && !sentence.token(head).isProper()
            && sentence.token(head + 1).text().equals("of");
    int last = head;
    while (of && at < sentence.size() && names.at(at).isEmpty()) {
      String tag = sentence.token(at).tag();
      boolean noun = tag.equals("NN") || tag.equals("NNS");
      if (!noun && !tag.equals("JJ")) {
        break;
      }
      last = noun ? at : last;
      at++;
    }
    boolean whole = last == at - 1 && (at >= sentence.size() || !sentence.token(at).is("POS"));
    return whole && (at >= sentence.size() || names.at(at).isEmpty()) ? last : head;
  }
}
