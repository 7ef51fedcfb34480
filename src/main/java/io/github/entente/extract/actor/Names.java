package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of one sentence: spans of tokens that are one word to the grammar. */
final class Names {

  /** What a name is of. */
  enum Sort {
    PERSON,
    BODY,
    ORGANISATION,
    COUNTRY
  }

  /**
   * A name.
   *
   * @param start its first token
   * @param end its last token
   * @param sort what it is of
   * @param body the body that is known by it, if sort is BODY
   * @param term the country it stands for, if sort is COUNTRY
   * @param acronym the acronym in brackets behind it, or empty
   */
  record Name(
      int start,
      int end,
      Sort sort,
      Bodies.@Nullable Body body,
      Countries.@Nullable Term term,
      String acronym) {

    int length() {
      return end - start + 1;
    }
  }

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "da", "dos", "das", "do", "di", "du",
          "la", "le", "el", "al", "bin", "bint", "ibn", "ben", "abu", "ter", "ten", "zu", "y", "e",
          "ag", "ould", "mint");

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final List<String> words;
  private final @Nullable Name[] at;

  private Names(Sentence sentence, Knowledge knowledge) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.words = sentence.tokens().stream().map(Token::text).toList();
    this.at = new Name[sentence.size()];
  }

  /** Finds the names of a sentence; what the story has named before is known by short forms. */
  static Names in(Sentence sentence, Knowledge knowledge, Told told) {
    Names names = new Names(sentence, knowledge);
    Acronyms.in(sentence, names.words, knowledge).forEach(names::add);
    names.persons(2);
    Societies.in(sentence, names.words, knowledge, names::free).forEach(names::add);
    names.known();
    names.organisations();
    names.persons(1);
    names.told(told);
    return names;
  }

  /** Returns the name that a token belongs to. */
  Optional<Name> at(int token) {
    return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
  }

  /** Returns the words of the sentence. */
  List<String> words() {
    return words;
  }

  private void add(Name name) {
    for (int i = name.start(); i <= name.end(); i++) {
      at[i] = name;
    }
  }

  private boolean free(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Runs of PERSON tokens, with particles within and proper nouns beside them. */
  private void persons(int least) {
    for (int i = 0; i < words.size(); i++) {
      if (at[i] != null || sentence.token(i).entity() != EntityType.PERSON) {
        continue;
      }
      int start = i;
      while (start > 0 && at[start - 1] == null && belongsBefore(start - 1)) {
        start--;
      }
      int end = i;
      while (end + 1 < words.size() && at[end + 1] == null && belongsAfter(end + 1)) {
        end++;
      }
      int whole = end - start + 1;
      boolean state = countryAt(start).filter(hit -> hit.length() == whole).isPresent();
      if (state || knowledge.nobody().beginsAsNone(words, start, end)) {
        i = end;
        continue; // Burkina Faso is nobody's name
      }
      boolean sorted = beginsWithItsSort(start, end);
      start = sorted ? start : withoutTitle(withoutPost(start, end), end);
      if (end - start + 1 >= least && start <= end) {
        Sort sort = sorted ? Sort.ORGANISATION : Sort.PERSON;
        add(new Name(start, end, sort, null, null, ""));
      }
      i = end;
    }
  }

  /** {@code Bank Meridian} and {@code Radio Aurora} are no persons. */
  private boolean beginsWithItsSort(int start, int end) {
    return start < end
        && knowledge
            .agents()
            .at(words, start)
            .filter(hit -> hit.length() == 1 && Words.isCapitalised(words.get(start)))
            .map(hit -> hit.value().kind())
            .filter(
                kind -> kind == AgentLexicon.Kind.COMPANY || kind == AgentLexicon.Kind.ORGANISATION)
            .isPresent();
  }

  /** Short forms of persons and acronyms of bodies that were named in full before. */
  private void told(Told told) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (at[i] == null && sentence.token(i).isNoun() && Words.isCapitalised(word)) {
        if (told.isPerson(word)) {
          add(new Name(i, i, Sort.PERSON, null, null, ""));
        } else if ((Words.isAllCapitals(word) || standsAlone(i)) && told.isBody(word)) {
          add(new Name(i, i, Sort.ORGANISATION, null, null, ""));
        }
      }
    }
  }

  /** No part of a longer name: Northgate, not Northgate Road. */
  private boolean standsAlone(int token) {
    boolean after = token + 1 < words.size() && Grammar.isCapitalNoun(sentence, token + 1);
    return !after && (token == 0 || !Grammar.isCapitalNoun(sentence, token - 1));
  }

  private boolean belongsBefore(int token) {
    Token t = sentence.token(token);
    return t.entity() == EntityType.PERSON
        || t.isProper()
            && Words.isCapitalised(t.text())
            && t.entity() == EntityType.NONE
            && knowledge.agents().at(words, token).isEmpty()
            && countryAt(token).isEmpty()
            && !Calendar.isDayOrMonth(t.text())
        || isTownAndName(token);
  }

  /** {@code Milan Tarnholt}: a given name that is a town's too, where nothing tells of a place. */
  private boolean isTownAndName(int token) {
    boolean town =
        sentence.token(token).isProper()
            && countryAt(token)
                .filter(hit -> hit.length() == 1)
                .map(PhraseTable.Hit::value)
                .filter(term -> term.forms().equals(Set.of(Countries.Form.PLACE)))
                .isPresent();
    return town && (token == 0 || !sentence.token(token - 1).is("IN"));
  }

  private boolean belongsAfter(int token) {
    Token t = sentence.token(token);
    if (t.entity() == EntityType.PERSON) {
      return !t.is("POS");
    }
    boolean more = token + 1 < words.size();
    if (PARTICLES.contains(words.get(token))) {
      return more
          && (sentence.token(token + 1).entity() == EntityType.PERSON
              || PARTICLES.contains(words.get(token + 1))
              || sentence.token(token + 1).isProper());
    }
    return t.isProper()
        && Words.isCapitalised(t.text())
        && !Calendar.isDayOrMonth(t.text())
        && countryAt(token).isEmpty();
  }

  /** {@code ambassador to Malta Jane Doe}: the post is no part of the name. */
  private int withoutPost(int start, int end) {
    boolean to = start > 0 && words.get(start - 1).equals("to");
    int length = to ? countryAt(start).map(PhraseTable.Hit::length).orElse(0) : 0;
    return start + length <= end ? start + length : start;
  }

  private int withoutTitle(int start, int end) {
    int at = start;
    if (start > 0) { // Chief | Justice Jane Doe
      int longer =
          knowledge
              .agents()
              .at(words, start - 1)
              .filter(hit -> hit.value().kind() == AgentLexicon.Kind.PERSON)
              .map(PhraseTable.Hit::length)
              .orElse(0);
      at = longer > 1 && start - 1 + longer <= end ? start - 1 + longer : start;
    }
    while (at <= end) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> title = knowledge.agents().at(words, at);
      Optional<PhraseTable.Hit<Countries.Term>> country = countryAt(at);
      if (title.isPresent() && at + title.get().length() <= end) {
        at += title.get().length();
      } else if (country.isPresent()
          && country.get().value().is(Countries.Form.ADJECTIVE)
          && at + country.get().length() <= end) {
        at += country.get().length();
      } else if (at + 1 < end && Titles.isHonorific(words.get(at) + " " + words.get(at + 1))) {
        at += 2;
      } else if (Titles.isHonorific(words.get(at)) && at < end) {
        at++;
      } else {
        break;
      }
    }
    return behindInnerTitle(at, end);
  }

  /** “Norvik Harbour Director Ann Lee”, all taken for one name: the name is behind the office. */
  private int behindInnerTitle(int start, int end) {
    for (int i = end - 2; i > start; i--) {
      boolean office =
          knowledge
              .agents()
              .at(words, i)
              .filter(hit -> hit.length() == 1)
              .filter(hit -> hit.value().kind() == AgentLexicon.Kind.PERSON)
              .isPresent();
      if (office && sentence.token(i).isNoun()) {
        return i + 1;
      }
    }
    return start;
  }

  private Optional<PhraseTable.Hit<Countries.Term>> countryAt(int token) {
    return knowledge.countries().at(words, token);
  }

  /** Bodies and countries of the resource files, the longer first. */
  private void known() {
    for (int i = 0; i < words.size(); i++) {
      if (at[i] != null) {
        continue;
      }
      Optional<PhraseTable.Hit<Bodies.Body>> body = bodyAt(i);
      Optional<PhraseTable.Hit<Countries.Term>> country = countryAt(i);
      int bodyLength = body.map(PhraseTable.Hit::length).orElse(0);
      int countryLength = country.map(PhraseTable.Hit::length).orElse(0);
      if (bodyLength > 0 && bodyLength >= countryLength && free(i, i + bodyLength - 1)) {
        int start = withoutArticle(i, bodyLength);
        add(new Name(start, i + bodyLength - 1, Sort.BODY, body.get().value(), null, ""));
        i += bodyLength - 1;
      } else if (countryLength > 0 && free(i, i + countryLength - 1)) {
        if (!isPartOfOrganisation(i, i + countryLength - 1)) {
          int start = withoutArticle(i, countryLength);
          Countries.Term term = country.get().value();
          add(new Name(start, i + countryLength - 1, Sort.COUNTRY, null, term, ""));
        }
        i += countryLength - 1;
      }
    }
  }

  /** A known body; of one that is known together with an office, such as its envoy, the body. */
  private Optional<PhraseTable.Hit<Bodies.Body>> bodyAt(int start) {
    Optional<PhraseTable.Hit<Bodies.Body>> body = knowledge.bodies().at(words, start);
    int end = start + body.map(PhraseTable.Hit::length).orElse(0);
    for (int i = start + 1; i < end; i++) {
      int rest = end - i;
      boolean office =
          knowledge
              .agents()
              .at(words.subList(0, end), i)
              .filter(hit -> hit.length() == rest)
              .filter(hit -> hit.value().kind() == AgentLexicon.Kind.PERSON)
              .filter(hit -> !sentence.token(end - 1).tag().endsWith("S"))
              .isPresent();
      if (office) {
        return knowledge.bodies().at(words.subList(0, i), start);
      }
    }
    return body;
  }

  /** The United States are called United States, however the files write them. */
  private int withoutArticle(int start, int length) {
    return length > 1 && Words.fold(words.get(start)).equals("the") ? start + 1 : start;
  }

  /** {@code Bank of Ghana} is a name; {@code Polish Defense Ministry} is put together. */
  private boolean isPartOfOrganisation(int start, int end) {
    int[] run = run(start);
    return run[0] < run[1]
        && !Portfolios.isField(sentence, words, run[1], knowledge.agents())
        && (run[0] < start || run[1] > end)
        && (run[0] < start || knowledge.agents().at(words, run[1]).isEmpty() && !isAgentAtEnd(run))
        && !isAgentAtEnd(run);
  }

  private int[] run(int token) {
    int start = token;
    int end = token;
    if (sentence.token(token).entity() != EntityType.ORGANIZATION) {
      return new int[] {token, token};
    }
    while (start > 0 && sentence.token(start - 1).entity() == EntityType.ORGANIZATION) {
      start--;
    }
    while (end + 1 < words.size() && sentence.token(end + 1).entity() == EntityType.ORGANIZATION) {
      end++;
    }
    return new int[] {start, end};
  }

  private boolean isAgentAtEnd(int[] run) {
    for (int i = run[0]; i <= run[1]; i++) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> agent = knowledge.agents().at(words, i);
      if (agent.isPresent()
          && (i + agent.get().length() - 1 == run[1] || i == run[0])
          && (agent.get().value().kind() == AgentLexicon.Kind.GOVERNMENT_BODY
              || agent.get().value().kind() == AgentLexicon.Kind.GROUP
              || agent.get().value().kind() == AgentLexicon.Kind.PERSON)) {
        return true;
      }
    }
    return false;
  }

  private void organisations() {
    for (int i = 0; i < words.size(); i++) {
      if (at[i] != null || !isOrganisation(i)) {
        continue;
      }
      int end = i;
      while (end + 1 < words.size() && at[end + 1] == null && isOrganisation(end + 1)) {
        end++;
      }
      while (end > i && !Words.isCapitalised(words.get(end)) && isLink(end)) {
        end--;
      }
      int start = i;
      while (start < end && sentence.token(start).is("DT")) {
        start++;
      }
      if (sentence.token(start).is("CC")) {
        continue;
      }
      int last = end;
      while (last > start && sentence.token(last).is("POS")) {
        last--;
      }
      if (isFieldOfOffice(start)) {
        i = end;
        continue;
      }
      if (!isAgentAtEnd(new int[] {start, last})
          && !Portfolios.isField(sentence, words, last, knowledge.agents())) {
        start = withCountryBefore(start, last);
        if (!knowledge.isSociety(words.get(last))
            && knowledge.nobody().isName(words, start, last)) {
          i = end;
          continue;
        }
        add(new Name(start, last, Sort.ORGANISATION, null, null, ""));
      }
      i = end;
    }
  }

  private boolean isLink(int token) {
    return sentence.token(token).is("CC")
        || sentence.token(token).is("IN")
        || sentence.token(token).is("DT");
  }

  /** {@code Minister for Maritime Affairs}: what an office is for, no body. */
  private boolean isFieldOfOffice(int start) {
    return start > 1
        && (words.get(start - 1).equals("of") || words.get(start - 1).equals("for"))
        && Words.fold(words.get(start - 2)).matches("ministers?|secretar(y|ies)|commissioners?");
  }

  /** A day or month in a run of names is none of them. */
  private boolean isOrganisation(int token) {
    return sentence.token(token).entity() == EntityType.ORGANIZATION
        && !Calendar.isDayOrMonth(words.get(token));
  }

  /** A country that a society has in its name although the recogniser takes it for a place. */
  private int withCountryBefore(int start, int last) {
    Name before = start > 0 ? at[start - 1] : null;
    boolean country =
        before != null && before.term() != null && before.term().is(Countries.Form.NAME);
    boolean society =
        start < last
            && knowledge
                .agents()
                .at(words, last)
                .map(PhraseTable.Hit::value)
                .filter(agent -> agent.kind() == AgentLexicon.Kind.ORGANISATION)
                .isPresent();
    return before != null && country && society ? before.start() : start;
  }

  /** Returns all names in order. */
  List<Name> all() {
    List<Name> all = new ArrayList<>();
    for (Name name : at) {
      if (name != null && (all.isEmpty() || all.get(all.size() - 1) != name)) {
        all.add(name);
      }
    }
    return all;
  }
}
