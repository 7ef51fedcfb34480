package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final PersonNouns persons;
  private final List<String> words;
  private final @Nullable Name[] at;
  private final Map<Integer, PostedNames.Post> posts = new HashMap<>();

  private Names(Sentence sentence, Knowledge knowledge) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.persons = new PersonNouns(knowledge.agents());
    this.words = sentence.tokens().stream().map(Token::text).toList();
    this.at = new Name[sentence.size()];
  }

  /** Finds the names of a sentence; what the story has named before is known by short forms. */
  static Names in(Sentence sentence, Knowledge knowledge, Told told) {
    Names names = new Names(sentence, knowledge);
    Acronyms.in(sentence, names.words, knowledge).forEach(names::add);
    new PostedNames(sentence, knowledge, names).find();
    PersonNames persons = new PersonNames(sentence, knowledge, names, told);
    OrganisationNames organisations = new OrganisationNames(sentence, knowledge, names);
    persons.find(2);
    new HolderNames(sentence, knowledge, names).find();
    Societies.in(sentence, names.words, knowledge, names::free).forEach(names::add);
    names.known(organisations);
    organisations.find();
    persons.find(1);
    names.told(told);
    return names;
  }

  /** Returns the name that a token belongs to. */
  Optional<Name> at(int token) {
    return token < 0 || token >= at.length ? Optional.empty() : Optional.ofNullable(at[token]);
  }

  /** Returns whether the name at a token is that of an international body. */
  boolean isInternational(int token) {
    return at(token)
        .map(Name::body)
        .filter(body -> body.kind() == ActorKind.INTERNATIONAL_BODY)
        .isPresent();
  }

  /** Notes that what an office is of stands between it and a name. */
  void post(int start, int end) {
    posts.put(start, new PostedNames.Post(start, end));
  }

  /** Returns what an office is of, if it begins at a token and a name stands behind it. */
  Optional<PostedNames.Post> postAt(int token) {
    return Optional.ofNullable(posts.get(token));
  }

  /** Returns whether a common noun is one for a thing, not for somebody. */
  boolean isThing(int token) {
    return persons.isThing(sentence, token);
  }

  /** Returns the words of the sentence. */
  List<String> words() {
    return words;
  }

  void add(Name name) {
    for (int i = name.start(); i <= name.end(); i++) {
      at[i] = name;
    }
  }

  /** Returns whether a token belongs to no name yet. */
  boolean isFree(int token) {
    return at[token] == null;
  }

  private boolean free(int start, int end) {
    for (int i = start; i <= end; i++) {
      if (at[i] != null) {
        return false;
      }
    }
    return true;
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

  /** Returns the country that begins at a token. */
  Optional<PhraseTable.Hit<Countries.Term>> countryAt(int token) {
    return knowledge.countries().at(words, token);
  }

  /** Bodies and countries of the resource files, the longer first. */
  private void known(OrganisationNames organisations) {
    for (int i = 0; i < words.size(); i++) {
      if (at[i] != null) {
        continue;
      }
      int region = knowledge.nobody().regionAt(words, i);
      Optional<PhraseTable.Hit<Bodies.Body>> body = bodyAt(i);
      Optional<PhraseTable.Hit<Countries.Term>> country = countryAt(i);
      boolean state = // the USSR, which phrases give the codes of a body
          country.isPresent()
              && body.filter(b -> b.value().kind() == ActorKind.COUNTRY).isPresent();
      int bodyLength = state ? 0 : body.map(PhraseTable.Hit::length).orElse(0);
      int countryLength = country.map(PhraseTable.Hit::length).orElse(0);
      if (bodyLength == 2 && countryLength == 1 && isField(i + 1)) {
        bodyLength = 0; // the U.S. | Treasury Secretary
      }
      boolean number = body.filter(hit -> isParty(hit.value())).isPresent() && isNumber(i + 1);
      if (region > Math.max(bodyLength, countryLength)) {
        i += region - 1; // nobody of Central America is of America
        continue;
      }
      if (bodyLength == 1 && (number || isField(i) || isPartOfCapitals(i) || isHouse(i))) {
        continue;
      }
      if (bodyLength > 1 && NameTails.isSchool(words, i + bodyLength) && free(i, i + bodyLength)) {
        add(new Name(i, i + bodyLength, Sort.ORGANISATION, null, null, ""));
        i += bodyLength; // the Harwick Border Force | College
        continue;
      }
      if (bodyLength > 0 && bodyLength >= countryLength && free(i, i + bodyLength - 1)) {
        int start = withoutArticle(i, bodyLength);
        add(new Name(start, i + bodyLength - 1, Sort.BODY, body.get().value(), null, ""));
        i += bodyLength - 1;
      } else if (countryLength > 0 && free(i, i + countryLength - 1)) {
        if (!NameTails.isSignedAt(words, i, countryLength, country.get().value())
            && !organisations.isPart(i, i + countryLength - 1)) {
          int start = withoutArticle(i, countryLength);
          Countries.Term term = country.get().value();
          add(new Name(start, i + countryLength - 1, Sort.COUNTRY, null, term, ""));
        }
        i += countryLength - 1;
      }
    }
  }

  /** {@code Stormont Castle}: a building or document that is called by a seat. */
  private boolean isHouse(int token) {
    return token + 1 < words.size()
        && NamedEntities.isSeat(words.get(token))
        && Words.isCapitalised(words.get(token + 1))
        && knowledge.nobody().isName(words, token, token + 1);
  }

  /** {@code PL 480} is a law, whatever party has these letters. */
  private boolean isNumber(int token) {
    return token < words.size() && sentence.token(token).is("CD");
  }

  private static boolean isParty(Bodies.Body body) {
    return body.sector().filter(BodyFacts::isParty).isPresent();
  }

  /** {@code CMA CGM}: a short run of capitals is one name, unless it says what a body is of. */
  private boolean isPartOfCapitals(int token) {
    return words.get(token).length() < 5
        && (isRestOfCapitals(token + 1) || isRestOfCapitals(token - 1));
  }

  private boolean isRestOfCapitals(int token) {
    return token >= 0
        && token < words.size()
        && words.get(token).length() > 1
        && Words.isAllCapitals(words.get(token))
        && sentence.token(token).isProper()
        && countryAt(token).isEmpty()
        && knowledge.bodies().at(words, token).isEmpty()
        && knowledge.agents().at(words, token).isEmpty();
  }

  /** {@code Labour Minister}, {@code Labour Cabinet Secretary}: a field, not the party. */
  private boolean isField(int token) {
    for (int at = token; at <= token + 1; at++) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> office = knowledge.agents().at(words, at);
      int head = at + office.map(PhraseTable.Hit::length).orElse(0) - 1;
      boolean field =
          head > token
              && knowledge
                  .agents()
                  .get(Words.fold(words.get(token)) + " " + Words.fold(words.get(head)))
                  .filter(agent -> agent.kind() == AgentLexicon.Kind.PERSON)
                  .filter(agent -> agent.sector() == Sector.GOV)
                  .isPresent();
      if (field) {
        return true;
      }
    }
    return false;
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
              .officeAt(words.subList(0, end), i)
              .filter(hit -> hit.length() == rest)
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
