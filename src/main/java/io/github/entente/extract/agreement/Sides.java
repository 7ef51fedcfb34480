package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which actors may be sides of an agreement: states, bodies of states, fighters; a parliament or an
 * army is only part of one.
 */
final class Sides {

  private static final Set<ActorKind> SOVEREIGN =
      Set.of(ActorKind.COUNTRY, ActorKind.INTERNATIONAL_BODY, ActorKind.ARMED_GROUP);

  private final Cast cast;
  private final AgreementLexicon lexicon;

  Sides(Cast cast, AgreementLexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
  }

  boolean isCountry(String id) {
    return cast.actor(id).kind() == ActorKind.COUNTRY;
  }

  /** Whether the actor is a state, a body of states or an armed group. */
  boolean isSovereign(String id) {
    Actor actor = cast.actor(id);
    return SOVEREIGN.contains(actor.kind())
        || Communities.is(actor)
        || actor.kind() == ActorKind.ORGANISATION && isInternational(actor.name());
  }

  /** Whether it is a body of states, which takes in members. */
  boolean isClub(String id) {
    Actor actor = cast.actor(id);
    return actor.kind() == ActorKind.INTERNATIONAL_BODY
        || actor.kind() == ActorKind.ORGANISATION && isInternational(actor.name());
  }

  /** "International Tin Council", "Association of Tin Producing Countries": by its name. */
  private boolean isInternational(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").split(" ", -1);
    boolean ofStates =
        words.length > 2
            && words[1].equals("of")
            && lexicon.is("bodyofstates", words[0])
            && WordClass.STATES.has(words[words.length - 1]);
    return ofStates
        || words.length > 2
            && lexicon.is("worldwide", words[0])
            && lexicon.is("bodyofstates", words[words.length - 1]);
  }

  /** Whether the actor is a group that fights: rebels, forces, fighters. */
  boolean isArmed(String id) {
    Actor actor = cast.actor(id);
    String last = lastWord(actor).replaceFirst("s$", "");
    boolean group = actor.kind() == ActorKind.GROUP && lexicon.is("armed", last);
    boolean bare = last.equals("group") && !isRebellious(actor); // a French group
    boolean leaders = lexicon.is("leading", last.replaceFirst("s$", "")) && isRebellious(actor);
    return actor.kind() == ActorKind.ARMED_GROUP || group && !bare || leaders;
  }

  /** Whether it may itself break a truce: a state or those who fight. */
  boolean isStateOrFighters(String id) {
    return isCountry(id) || isArmed(id);
  }

  /** Whether it is an armed group that has a name. */
  boolean isNamedFighters(String id) {
    return cast.actor(id).kind() == ActorKind.ARMED_GROUP;
  }

  /** "The jihadists": fighters told by one common noun. */
  boolean isNamelessFighters(String id) {
    Actor actor = cast.actor(id);
    return actor.kind() == ActorKind.GROUP
        && isArmed(id)
        && actor.name().indexOf(' ') < 0
        && actor.name().equals(actor.name().toLowerCase(Locale.ROOT));
  }

  /** "Separatist rebels": fighters told by common nouns alone, and by no number. */
  boolean isDescribedFighters(String id) {
    Actor actor = cast.actor(id);
    return actor.kind() == ActorKind.GROUP
        && isArmed(id)
        && isRebellious(actor)
        && actor.name().equals(actor.name().toLowerCase(Locale.ROOT))
        && countOfFighters(id) < 2;
  }

  /** How many groups of fighters "the two rebel groups" are; 0 for others. */
  int countOfFighters(String id) {
    Actor actor = cast.actor(id);
    String first = actor.name().toLowerCase(Locale.ROOT).replaceFirst(" .*", "");
    return actor.kind() == ActorKind.GROUP && isArmed(id)
        ? List.of("two", "three", "four", "five").indexOf(first) + 2
        : 0;
  }

  /** Whether it is a number of states without names, beside those that have one. */
  boolean isRestOfStates(String id) {
    return isStates(id)
        && Arrays.stream(cast.actor(id).name().split(" ", -1))
            .anyMatch(word -> word.matches("\\d+|other|others"));
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

  /** Whether the actor may be a side of its own: a state, a body of states or fighters. */
  boolean isSide(String id) {
    return isSovereign(id) || isArmed(id);
  }

  /** Whether it is a parliament, army or the like whose state is not told. */
  boolean isOrgan(String id) {
    return !isSovereign(id)
        && !isStates(id)
        && !isRegional(cast.actor(id))
        && !Representation.isEthnic(cast.actor(id))
        && !isArmed(id)
        && !isRebellious(cast.actor(id))
        && !isOpposition(id)
        && !WordClass.FACTION.has(lastWord(cast.actor(id)))
        && lexicon.is("representative", lastWord(cast.actor(id)).replaceFirst("s$", ""));
  }

  /** Whether it opposes the government of its own state. */
  boolean isOpposition(String id) {
    return cast.actor(id).sector().filter(sector -> sector == Sector.OPP).isPresent();
  }

  /** "The regional government of the north" is not the state's. */
  boolean isRegional(Actor actor) {
    return Arrays.stream(actor.name().toLowerCase(Locale.ROOT).split(" ", -1))
        .anyMatch(word -> lexicon.is("regional", word));
  }

  /** Whether it is states that are not named: "nearly 200 nations", "European leaders". */
  boolean isStates(String id) {
    Actor actor = cast.actor(id);
    String last = lastWord(actor);
    boolean several = // "island states", which are taken for a body of their government
        actor.kind() == ActorKind.GOVERNMENT_BODY && last.endsWith("s");
    return (actor.kind() == ActorKind.GROUP || several)
        && (lexicon.is("state", last.replaceFirst("ies$", "y").replaceFirst("s$", ""))
            || last.endsWith("s") && isOfRegion(actor, last));
  }

  /** "European leaders": those who hold the offices of the states in a part of the world. */
  private boolean isOfRegion(Actor actor, String last) {
    return lexicon.is("office", last.replaceFirst("s$", ""))
        && Arrays.stream(actor.name().split(" ", -1))
            .anyMatch(
                word ->
                    Character.isUpperCase(word.codePointAt(0))
                        && lexicon.is("region", word.toLowerCase(Locale.ROOT)));
  }

  /** Whether it is a body that decides by resolution. */
  boolean isAssembly(String id) {
    return lexicon.is(
        "assembly", cast.actor(id).name().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""));
  }

  /** Whether it is the union of states that legislates for its members. */
  boolean isUnion(String id) {
    return lexicon.is("union", cast.actor(id).name().toLowerCase(Locale.ROOT));
  }

  /** Whether the actor is one of business: a bank, a union of growers. */
  boolean isBusiness(Actor actor) {
    String last = lastWord(actor);
    return lexicon.is("business", last.replaceFirst("s$", ""))
        || actor
            .sector()
            .filter(sector -> sector == Sector.BUS || sector == Sector.JRN)
            .isPresent();
  }

  /** The last word of its name, in small letters. */
  static String lastWord(Actor actor) {
    String name = actor.name().replaceFirst(" <[^>]*>$", ""); // the code of its shares
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
