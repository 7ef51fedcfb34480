package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which noun phrases of an article stand for political actors: the cast, asked for parties. */
final class Politics {

  private static final Set<ActorKind> SOVEREIGN =
      Set.of(ActorKind.COUNTRY, ActorKind.INTERNATIONAL_BODY, ActorKind.ARMED_GROUP);

  private static final Pattern DATE =
      Pattern.compile(
          "(^|-)(january|february|march|april|may|june|july|august|september|october|november"
              + "|december|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
              + "|today|yesterday|tomorrow|week|month|year)$");

  private final Cast cast;
  private final AgreementLexicon lexicon;

  Politics(Cast cast, AgreementLexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  /** Whether the word, in small letters, is one of the calendar. */
  static boolean isDateWord(String word) {
    return DATE.matcher(word).find();
  }

  Cast cast() {
    return cast;
  }

  /** Returns the political actors that a noun phrase, without what is coordinated, stands for. */
  Set<String> at(Syntax syntax, int head) {
    Set<String> found = new LinkedHashSet<>();
    if (head < 0
        || !syntax.token(head).isNoun() && !isPronoun(syntax, head) && !isWord(syntax, head)) {
      return found;
    }
    if (lexicon.is("quantity", syntax.lemma(head))) {
      for (int of : syntax.tree().children(head, "nmod")) {
        if (syntax.preposition(of).equals("of") && of > head) {
          return at(syntax, of); // hundreds of fighters
        }
      }
    }
    int first = withCoordinatedNames(syntax, syntax.runStart(head));
    if (DATE.matcher(syntax.word(head)).find()) {
      return found;
    }
    List<String> pair = cast.namedIn(syntax.sentence(), head, head);
    if (pair.size() > 1 && syntax.token(head).tag().equals("NNPS")) {
      found.addAll(pair); // the two Koreas
      return found;
    }
    Optional<String> fighters = described(syntax, first, head);
    if (fighters.isPresent()) {
      found.add(fighters.get());
      return found;
    }
    boolean representative = lexicon.is("representative", syntax.lemma(head));
    if (representative) {
      states(cast.namedIn(syntax.sentence(), first, head)).forEach(found::add);
      for (int child : syntax.tree().children(head, "nmod")) {
        String preposition = syntax.preposition(child);
        if (preposition.equals("of") || preposition.equals("from") || preposition.equals("in")) {
          for (int each : syntax.coordinated(child)) {
            found.addAll(states(cast.namedIn(syntax.sentence(), syntax.runStart(each), each)));
          }
        }
      }
      Optional<String> group =
          found.stream().filter(id -> cast.actor(id).kind() == ActorKind.ARMED_GROUP).findFirst();
      if (group.isPresent() && found.size() == 1) {
        return found; // Hezbollah fighters
      }
      if (!found.isEmpty() && !isArmed(syntax, head) && !isEthnic(syntax, first, head)) {
        return found;
      }
      found.clear();
    }
    Optional<String> known = cast.actorAt(syntax.sentence(), head);
    if (known.isEmpty() && (isName(syntax, head) || isCounted(syntax, first, head))) {
      known = cast.require(syntax.sentence(), head);
    }
    if (known.isEmpty() && representative) {
      known = cast.require(syntax.sentence(), head);
    }
    known.flatMap(this::party).ifPresent(found::add);
    if (found.isEmpty() && isName(syntax, head)) {
      int start = Math.min(first, syntax.tree().subtree(head).get(0));
      found.addAll(named(syntax, start, head - 1));
      for (int child : syntax.tree().children(head, "nmod")) {
        if (syntax.preposition(child).equals("of")) {
          found.addAll(named(syntax, syntax.runStart(child), child));
        }
      }
    }
    return found;
  }

  /** "The militant group": the one that the article names, if it names only one. */
  private Optional<String> described(Syntax syntax, int first, int head) {
    boolean group =
        syntax.lemma(head).matches("group|movement|organi[sz]ation|faction|militia")
            && syntax.word(first).equals("the");
    boolean armed = false;
    for (int at = first + 1; at < head && group; at++) {
      armed |= lexicon.is("armed", syntax.lemma(at)) || lexicon.is("armed", syntax.word(at));
      group = !syntax.token(at).isProper();
    }
    List<String> known = group && armed ? those(a -> a.kind() == ActorKind.ARMED_GROUP) : List.of();
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  /** "Chilean and Peruvian envoys": the first name is tied to the same noun. */
  private static int withCoordinatedNames(Syntax syntax, int first) {
    int at = first;
    while (at > 1
        && (syntax.word(at - 1).equals("and") || syntax.word(at - 1).equals("/"))
        && (syntax.token(at - 2).is("JJ") || syntax.token(at - 2).entity() != EntityType.NONE)
        && (syntax.token(at).is("JJ")
            || syntax.token(at).isProper()
            || syntax.token(at).entity() != EntityType.NONE)) {
      at = syntax.runStart(at - 2);
    }
    return at;
  }

  /** "Ethnic Serb parties" are not those of their people's state. */
  private static boolean isEthnic(Syntax syntax, int first, int head) {
    for (int at = Math.max(0, first - 1); at < head; at++) {
      if (syntax.word(at).equals("ethnic")) {
        return true;
      }
    }
    return false;
  }

  /** "Nearly 200 nations": a number of states that are not named. */
  private boolean isCounted(Syntax syntax, int first, int head) {
    boolean states =
        syntax.token(head).tag().equals("NNS") && lexicon.is("state", syntax.lemma(head));
    for (int at = first; at < head && states; at++) {
      if (syntax.token(at).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPronoun(Syntax syntax, int head) {
    return syntax.token(head).is("PRP");
  }

  private static boolean isWord(Syntax syntax, int head) {
    return syntax.token(head).entity() != EntityType.NONE;
  }

  private static boolean isName(Syntax syntax, int head) {
    return syntax.token(head).isProper() || syntax.token(head).entity() != EntityType.NONE;
  }

  private boolean isArmed(Syntax syntax, int head) {
    return lexicon.is("armed", syntax.lemma(head));
  }

  /** Returns the political actors that a stretch of a sentence names. */
  List<String> named(Syntax syntax, int first, int last) {
    return first > last ? List.of() : states(cast.namedIn(syntax.sentence(), first, last));
  }

  /** The actor whose name ends at this token, so that each name is asked for once and whole. */
  List<String> nameEndingAt(Syntax syntax, int at, int before) {
    if (at + 1 < before && syntax.token(at + 1).tag().equals("CD")) {
      return List.of(); // a law and its number
    }
    boolean inside =
        at + 1 < before
            && syntax.token(at).isProper()
            && syntax.token(at + 1).isProper()
            && syntax.token(at).entity() == syntax.token(at + 1).entity();
    if (inside) {
      return List.of();
    }
    int first = at;
    while (first > 0
        && syntax.token(first - 1).isProper()
        && syntax.token(first).isProper()
        && syntax.token(first - 1).entity() == syntax.token(first).entity()) {
      first--;
    }
    return named(syntax, first, at);
  }

  /** Returns the parties that actors are or speak for, each once. */
  List<String> states(List<String> ids) {
    List<String> found = new ArrayList<>();
    for (String id : ids) {
      party(id).filter(party -> !found.contains(party)).ifPresent(found::add);
    }
    return found;
  }

  /** Returns the party that an actor is or speaks for, if it is a political one. */
  Optional<String> party(String id) {
    Actor actor = cast.actor(id);
    String last = lastWord(actor);
    if (lexicon.noun(last).isPresent()) {
      return Optional.empty();
    }
    if (isSeatName(actor)) {
      return Optional.of(bodyAt(actor));
    }
    return switch (actor.kind()) {
      case COUNTRY, INTERNATIONAL_BODY, ARMED_GROUP -> Optional.of(id);
      case GOVERNMENT_BODY ->
          isCourt(actor) ? Optional.empty() : Optional.of(cast.countryOf(id).orElse(id));
      case PERSON ->
          actor
              .affiliation()
              .filter(this::isBodyOfItsOwn)
              .or(() -> isPrivate(actor) ? Optional.empty() : cast.countryOf(id));
      case GROUP -> isBusiness(actor) ? Optional.empty() : Optional.of(groupOf(actor));
      case ORGANISATION -> isBusiness(actor) ? Optional.empty() : Optional.of(id);
      case COMPANY -> Optional.empty();
    };
  }

  /** A court binds nobody by agreement. */
  private static boolean isCourt(Actor actor) {
    return actor.sector().filter(sector -> sector == Sector.JUD).isPresent();
  }

  /** Whether nothing that is told of a person is of public affairs. */
  private static boolean isPrivate(Actor person) {
    return person.role().isEmpty() && person.sector().isEmpty() && person.affiliation().isEmpty();
  }

  private boolean isSeatName(Actor actor) {
    return lexicon.is("seat", actor.name().toLowerCase(Locale.ROOT));
  }

  /** The body that has its seat in the city of that name, where the article names it too. */
  private String bodyAt(Actor city) {
    return cast.actors().stream()
        .filter(a -> lexicon.is("seat " + city.name().toLowerCase(Locale.ROOT), a.name()))
        .map(Actor::id)
        .findFirst()
        .orElse(city.id());
  }

  private static String lastWord(Actor actor) {
    String name = actor.name();
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether those who speak for it speak for no state: a body of states, an armed group. */
  private boolean isBodyOfItsOwn(String id) {
    ActorKind kind = cast.actor(id).kind();
    return kind == ActorKind.ARMED_GROUP || kind == ActorKind.INTERNATIONAL_BODY;
  }

  /** "The rebels" are those that the article names, if it names only one group of fighters. */
  private String groupOf(Actor group) {
    Optional<String> part = partOf(group);
    if (part.isPresent()) {
      return part.get();
    }
    boolean bare =
        lexicon.is("armed", group.name().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
    List<String> fighters = bare ? those(a -> a.kind() == ActorKind.ARMED_GROUP) : List.of();
    if (bare && fighters.isEmpty()) {
      fighters = those(a -> isNamedForm(a, group.name()));
    }
    return fighters.size() == 1 ? fighters.get(0) : stateOf(group);
  }

  private List<String> those(Predicate<Actor> which) {
    return cast.actors().stream().filter(which).map(Actor::id).toList();
  }

  /** "Remaining Hezbollah fighters" are Hezbollah. */
  private Optional<String> partOf(Actor group) {
    return cast.actors().stream()
        .filter(a -> a.kind() == ActorKind.ARMED_GROUP)
        .filter(
            a ->
                group.name().contains(a.name())
                    || a.aliases().stream().anyMatch(n -> (" " + group.name()).contains(" " + n)))
        .map(Actor::id)
        .findFirst();
  }

  private static boolean isNamedForm(Actor actor, String noun) {
    return actor.kind() == ActorKind.GROUP && actor.name().endsWith(" " + noun);
  }

  /** The state that a people or its office-holders stand for; else the group itself. */
  private String stateOf(Actor group) {
    boolean people =
        group.name().indexOf(' ') < 0 && Character.isUpperCase(group.name().codePointAt(0));
    boolean office =
        Arrays.stream(group.name().toLowerCase(Locale.ROOT).split(" ", -1))
            .map(word -> word.replaceFirst("s$", ""))
            .anyMatch(word -> lexicon.is("office", word));
    return people || office ? cast.countryOf(group.id()).orElse(group.id()) : group.id();
  }

  /** Whether the actor is a group that fights: rebels, forces, fighters. */
  boolean isArmed(String id) {
    Actor actor = cast.actor(id);
    String last = lastWord(actor).replaceFirst("s$", "");
    boolean group = actor.kind() == ActorKind.GROUP && lexicon.is("armed", last);
    boolean bare = last.equals("group") && !isRebellious(actor); // a French group
    return actor.kind() == ActorKind.ARMED_GROUP || group && !bare;
  }

  /** Whether the actor may be a side of its own: a state, a body of states or fighters. */
  boolean isSide(String id) {
    return isSovereign(id) || isArmed(id);
  }

  private boolean isBusiness(Actor actor) {
    String last = lastWord(actor);
    return lexicon.is("business", last.replaceFirst("s$", ""))
        || actor.sector().filter(sector -> sector == Sector.BUS).isPresent();
  }

  /** Whether the actor is a state, a body of states or an armed group. */
  boolean isSovereign(String id) {
    Actor actor = cast.actor(id);
    return SOVEREIGN.contains(actor.kind())
        || actor.kind() == ActorKind.ORGANISATION && isInternational(actor.name());
  }

  /** "International Tin Council": a body of states by its name. */
  private boolean isInternational(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split(" ", -1);
    return words.length > 2
        && lexicon.is("worldwide", words[0])
        && lexicon.is("bodyofstates", words[words.length - 1]);
  }

  /** Whether it is a parliament, army or the like whose state is not told. */
  boolean isOrgan(String id) {
    return !isSovereign(id)
        && !isArmed(id)
        && !isRebellious(cast.actor(id))
        && lexicon.is("representative", lastWord(cast.actor(id)).replaceFirst("s$", ""));
  }

  /** "Secessionist leaders": a word of fighting stands before the noun. */
  private boolean isRebellious(Actor actor) {
    return actor.kind() == ActorKind.GROUP
        && Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split(" ", -1))
            .anyMatch(
                word ->
                    lexicon.is("fighting", word)
                        || lexicon.is("armed", word) && !lexicon.is("representative", word));
  }

  /** Whether it is a number of states that are not named: "nearly 200 nations". */
  boolean isStates(String id) {
    Actor actor = cast.actor(id);
    return actor.kind() == ActorKind.GROUP
        && lexicon.is("state", lastWord(actor).replaceFirst("ies$", "y").replaceFirst("s$", ""));
  }

  /** Whether it is a body that decides by resolution. */
  boolean isAssembly(String id) {
    return lexicon.is(
        "assembly", cast.actor(id).name().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }

  /** The one of these that the article speaks of more than of each other one. */
  Optional<String> mostNamed(Set<String> ids) {
    int most = ids.stream().mapToInt(this::mentions).max().orElse(0);
    List<String> best = ids.stream().filter(id -> mentions(id) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private int mentions(String id) {
    return cast.actor(id).mentions().size();
  }

  /** The state that an armed group fights in, if the article names it. */
  List<String> stateOfFighters(String id) {
    Actor group = cast.actor(id);
    return group.kind() == ActorKind.ARMED_GROUP && group.country().isPresent()
        ? those(a -> a.kind() == ActorKind.COUNTRY && a.country().equals(group.country()))
        : List.of();
  }

  boolean isCountry(String id) {
    return cast.actor(id).kind() == ActorKind.COUNTRY;
  }

  /** Whether the word is of clubs and players, whose deals are not political. */
  boolean isSport(Token token) {
    return token.tag().startsWith("NN") && lexicon.is("sport", Syntax.lemma(token));
  }

  /** Whether the word is of shares and takeovers. */
  boolean isMarket(Token token) {
    return token.tag().startsWith("NN") && lexicon.is("market", Syntax.lemma(token));
  }

  /** Whether the noun phrase is a company's or of people in business. */
  boolean isBusiness(Syntax syntax, int head) {
    if (head < 0) {
      return false;
    }
    Optional<String> known = cast.actorAt(syntax.sentence(), head);
    if (known.isPresent() && cast.actor(known.get()).kind() == ActorKind.COMPANY) {
      return true;
    }
    if (syntax.lemma(head).matches("bank|banker|institution")) { // creditor banks
      for (int at = syntax.runStart(head); at < head; at++) {
        if (lexicon.is("lender", syntax.lemma(at))) {
          return true;
        }
      }
    }
    boolean common =
        !syntax.token(head).isProper() || syntax.token(head).entity() == EntityType.NONE;
    return common && lexicon.is("business", syntax.lemma(head));
  }
}
