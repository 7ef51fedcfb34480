package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads ministries, parliaments and groups: whose they are, and whether they were named before. */
final class OfficeReader {

  private static final Set<String> CENTRAL_BANK = WordLists.of("central-bank");
  private static final Set<String> OF_A_STATE = WordLists.of("one-of-a-state");

  private static final Set<String> PARTS_OF_THE_WORLD = WordLists.of("part-of-the-world");

  /** What tells that one of several is meant, whichever. */
  private static final Set<String> ANY =
      Set.of("a", "an", "one", "any", "no", "each", "every", "another", "some", "such");

  /** What tells that those are meant who were named before. */
  private static final Set<String> ALL_OF_THEM = Set.of("the", "both", "two", "these", "those");

  private final Roster roster;
  private final Salience salience;
  private final Setting setting;
  private final Portfolios portfolios;
  private final KnownPeople people;

  /**
   * Makes a reader.
   *
   * @param setting where the story plays
   */
  OfficeReader(
      Roster roster, Salience salience, Setting setting, AgentLexicon lexicon, KnownPeople people) {
    this.people = people;
    this.portfolios = new Portfolios(lexicon);
    this.roster = roster;
    this.salience = salience;
    this.setting = setting;
  }

  /** The bodies that a phrase such as {@code the Polish Defense Ministry} names. */
  List<Entity> bodies(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    int first = portfolios.start(sentence, phrase.ownStart(), chunk.head());
    boolean wide = first < phrase.ownStart();
    String topic = PhraseText.topic(sentence, first, chunk.head());
    boolean plural = Grammar.isPlural(sentence, chunk.head());
    boolean heads = // of state or government
        topic.equals("government")
            && first > 1
            && Grammar.is(sentence, first - 1, "of")
            && sentence.token(first - 2).lemma().equals("head");
    if (heads || topic.endsWith("intelligence")) {
      return List.of(); // what is shared, more often than who shares it
    }
    int end = chunk.head();
    if (plural) {
      List<Entity> several = ofSeveral(phrase, agent, names);
      if (!several.isEmpty()) {
        return several;
      }
    }
    String country =
        wide ? Portfolios.countryBefore(sentence, names, first) : countryOf(phrase, own);
    if (country.isEmpty()) {
      country =
          people
              .countryBefore(phrase)
              .or(() -> people.countryBehind(sentence, names, chunk.head()))
              .orElse("");
    }
    if (country.isEmpty() && topic.equals("government")) {
      country = Opponents.country(sentence, chunk.start(), own);
    }
    if (OfficeFields.isHeadOfPhrase(sentence, chunk.head())) {
      int last = OfficeFields.end(sentence, chunk.head(), names);
      if (last > chunk.head()) {
        topic = OfficeFields.field(sentence, chunk.head(), last) + " " + topic;
        end = last;
      }
    }
    if (country.isEmpty()) {
      country = Places.countryBehind(sentence, names, end, 4).orElse("");
    }
    boolean bare = !topic.contains(" ");
    if (country.isEmpty() && !plural && topic.equals("central bank")) {
      Optional<Entity> named = salience.last(OfficeReader::isCentralBank);
      if (named.isPresent()) {
        return List.of(named.get());
      }
    }
    if (country.isEmpty()) {
      String wanted = topic;
      Optional<Entity> before = roster.lastOffice(wanted);
      if (before.isPresent() && !plural) {
        return List.of(before.get());
      }
    }
    if (bare && isGeneric(topic) && country.isEmpty()) {
      return List.of();
    }
    boolean abroad = country.isEmpty() && isOfSeveralStates(chunk);
    if (country.isEmpty() && !abroad && !(plural && isStates(topic))) {
      country = setting.countryOf(topic);
    }
    int from =
        chunk.hasPossessor() && !isPronoun(sentence, chunk.start()) ? chunk.start() : chunk.inner();
    from = Math.min(from, first);
    Entity office =
        roster.office(
            topic, country, PhraseText.text(sentence, withoutArticle(sentence, from), end), agent);
    office.plural = false;
    if (abroad) {
      office.kind = ActorKind.INTERNATIONAL_BODY;
    }
    return List.of(office);
  }

  /** {@code Europe's top court}: of no state, wherever the story plays. */
  private static boolean isOfSeveralStates(Chunk chunk) {
    return chunk.hasPossessor()
        && PARTS_OF_THE_WORLD.contains(Words.fold(chunk.sentence().token(chunk.core() - 2).text()));
  }

  /** {@code foreign governments}, {@code a court}: which ones, the story does not say. */
  static boolean isAny(Phrase phrase) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    int head = chunk.head();
    String first = Words.fold(sentence.token(chunk.core()).text());
    boolean of = head + 1 < sentence.size() && Grammar.is(sentence, head + 1, "of");
    boolean plural =
        sentence.token(head).tag().equals("NNS") && !of && !ALL_OF_THEM.contains(first);
    boolean specific =
        chunk.hasPossessor() || !phrase.adjective().isEmpty() || !phrase.names().isEmpty();
    for (int at = Math.max(1, chunk.inner()); at <= head; at++) {
      specific |= Words.isCapitalised(sentence.token(at).text());
    }
    return !specific && (plural || ANY.contains(first));
  }

  private static boolean isCentralBank(Entity entity) {
    String name = Words.fold(entity.name());
    return entity.kind == ActorKind.GOVERNMENT_BODY
        && CENTRAL_BANK.stream().anyMatch(name::startsWith);
  }

  private static int withoutArticle(Sentence sentence, int at) {
    return sentence.token(at).is("DT") ? at + 1 : at;
  }

  private static boolean isPronoun(Sentence sentence, int at) {
    return sentence.token(at).is("PRP");
  }

  private static boolean isGeneric(String topic) {
    return !OF_A_STATE.contains(topic);
  }

  /** Several states are of no one country. */
  private static boolean isStates(String topic) {
    return topic.equals("state") || topic.endsWith(" state");
  }

  /** {@code the health ministries of Chile and Ghana}, {@code the two energy ministries}. */
  private List<Entity> ofSeveral(Phrase phrase, AgentLexicon.Agent agent, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String topic = PhraseText.topic(sentence, phrase.ownStart(), chunk.head());
    topic = topic.replaceFirst("^(two|both|three) ", "");
    List<String> countries = countriesBehind(sentence, names, chunk.head());
    String number = Words.fold(sentence.token(Math.min(chunk.inner(), chunk.head())).text());
    if (countries.isEmpty() && (number.equals("two") || number.equals("both"))) {
      countries = salience.countries(2, roster::country).stream().map(e -> e.country).toList();
    }
    List<Entity> found = new ArrayList<>();
    for (String country : countries) {
      String name = PhraseText.text(sentence, phrase.ownStart(), chunk.head());
      String singular = name.replaceFirst("ies$", "y").replaceFirst("^(two|both|three) ", "");
      found.add(roster.office(topic, country, singular, agent));
    }
    return found;
  }

  static List<String> countriesBehind(Sentence sentence, Names names, int head) {
    List<String> countries = new ArrayList<>();
    int at = head + 1;
    if (at >= sentence.size() || !sentence.token(at).text().equals("of")) {
      return countries;
    }
    at++;
    while (at < sentence.size()) {
      Optional<Names.Name> name = names.at(at);
      Countries.Term term = name.map(Names.Name::term).orElse(null);
      if (name.isPresent() && term != null) {
        countries.add(term.code());
        at = name.get().end() + 1;
      } else if (sentence.token(at).is("CC")
          || sentence.token(at).text().equals(",")
          || sentence.token(at).is("DT")) {
        at++;
      } else {
        break;
      }
    }
    return countries;
  }

  /** Returns where the story plays, for what each state has. */
  String home(String topic) {
    return setting.countryOf(topic);
  }

  /** The country that the possessor or an adjective states. */
  String countryOf(Phrase phrase, List<Ref> own) {
    if (!phrase.adjective().isEmpty()) {
      return phrase.adjective();
    }
    return possessor(phrase, own).map(e -> e.country).orElse("");
  }

  /** Whom the possessor before a phrase stands for. */
  Optional<Entity> possessor(Phrase phrase, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = phrase.sentence();
    int at = -1;
    if (chunk.hasPossessor()) {
      at = chunk.core() - 2;
    } else if (sentence.token(chunk.core()).is("PRP$")) {
      at = chunk.core();
    } else if (sentence.token(chunk.core()).is("WP$") && chunk.core() > 0) {
      // Turkey, whose ministry
      boolean comma = sentence.token(chunk.core() - 1).text().equals(",");
      at = chunk.core() - (comma ? 2 : 1);
    }
    int token = at;
    if (at < 0) {
      return Optional.empty();
    }
    return own.stream()
        .filter(r -> r.covers(token) && r.entities().size() == 1)
        .reduce((a, b) -> a.length() <= b.length() ? a : b)
        .map(Ref::first);
  }

  /** {@code The parliament in Lima} is Peruvian. */
  void countryBehind(Entity entity, Sentence sentence, Names names, int end) {
    int last = Apposed.behindBracket(sentence, end + 1) - 1;
    if (!entity.country.isEmpty()) {
      return;
    }
    if (entity.kind == ActorKind.GOVERNMENT_BODY) {
      Places.countryBehind(sentence, names, last, 2).ifPresent(code -> entity.country = code);
    } else if (entity.kind == ActorKind.ORGANISATION
        && entity.mentions.isEmpty()
        && (Grammar.is(sentence, last + 1, "of")
            || Grammar.is(sentence, last + 1, "in") && isParty(entity))) {
      Places.countryBehind(sentence, names, last, 1).ifPresent(code -> entity.country = code);
    }
  }

  /** The governing Harbour Party | in Peru: parties are of the country where they are so. */
  static boolean isParty(Entity entity) {
    return entity.sector.filter(BodyFacts::isParty).isPresent();
  }
}
