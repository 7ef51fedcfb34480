package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.ActorKind;
import io.github.entente.nlp.EntityType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which noun phrases of an article stand for political actors: the cast, asked for parties. */
final class Politics {

  private final Cast cast;
  private final AgreementLexicon lexicon;
  private final Sides sides;
  private final Representation representation;
  private final Descriptions descriptions;
  private final PhraseWords phrases;
  private final BusinessNouns business;
  private final Communities communities;

  Politics(Cast cast, AgreementLexicon lexicon) {
    this.cast = cast;
    this.lexicon = lexicon;
    this.sides = new Sides(cast, lexicon);
    this.representation = new Representation(cast, lexicon, sides);
    this.descriptions = new Descriptions(cast, lexicon, representation);
    this.phrases = new PhraseWords(lexicon);
    this.business = new BusinessNouns(cast, lexicon);
    this.communities = new Communities(cast);
  }

  Cast cast() {
    return cast;
  }

  /** Which of the actors may be sides. */
  Sides sides() {
    return sides;
  }

  /** Whom the actors speak for. */
  Representation representation() {
    return representation;
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
    int first = PhraseWords.withCoordinatedNames(syntax, syntax.runStart(head));
    if (CalendarWords.isDateWord(syntax.word(head))) {
      return found;
    }
    List<String> pair = cast.namedIn(syntax.sentence(), head, head);
    if (pair.size() > 1 && syntax.token(head).tag().equals("NNPS")) {
      found.addAll(pair); // the two Koreas
      return found;
    }
    Optional<String> told = descriptions.of(syntax, first, head);
    if (told.isPresent()) {
      found.add(told.get());
      return found;
    }
    found.addAll(communities.at(syntax, first, head));
    if (!found.isEmpty()) {
      return found;
    }
    int ethnic = PhraseWords.ethnic(syntax, first, head);
    if (ethnic >= 0) { // Macedonian and ethnic Albanian parties: Albania has none of them
      found.addAll(named(syntax, first, ethnic - 1));
      cast.require(syntax.sentence(), head).flatMap(representation::party).ifPresent(found::add);
      return found;
    }
    boolean representative =
        lexicon.is("representative", syntax.lemma(head)) || isCounterpart(syntax, head);
    if (representative) {
      int from = behindBackers(syntax, first, head);
      representation.parties(cast.namedIn(syntax.sentence(), from, head)).forEach(found::add);
      found.addAll(governed(syntax, head, "of"));
      boolean stateTroops = // Peruvian forces
          lexicon.is("soldiery", syntax.lemma(head))
              && !found.isEmpty()
              && found.stream().allMatch(sides::isCountry);
      if (found.isEmpty()) { // the government in Lima; not the Chilean government in Lima
        boolean abroad = lexicon.is("abroad", syntax.lemma(head)); // negotiators in Oslo
        found.addAll(governed(syntax, head, abroad ? "from|for" : "from|in|for"));
      }
      if (found.isEmpty()
          && !lexicon.is("abroad", syntax.lemma(head))
          && syntax.word(head + 1).equals("in")
          && syntax.tag(head + 2).equals("NNP")
          && !syntax.tree().is(head + 2, "compound")) { // which trees tie to what stands before
        found.addAll(named(syntax, head + 2, head + 2));
      }
      found.addAll(ruled(syntax, head));
      Optional<String> group =
          found.stream().filter(id -> cast.actor(id).kind() == ActorKind.ARMED_GROUP).findFirst();
      if (group.isPresent() && found.size() == 1) {
        return found; // Hezbollah fighters
      }
      if (!found.isEmpty()
          && (!isArmed(syntax, head) || stateTroops)
          && !phrases.isRebel(syntax, first, head)) {
        return found;
      }
      found.clear();
    }
    Optional<String> known = cast.actorAt(syntax.sentence(), head);
    if (known.isEmpty() && (isName(syntax, head) || phrases.isCounted(syntax, first, head))) {
      known = cast.require(syntax.sentence(), head);
    }
    boolean rebels =
        lexicon.is("owned", syntax.lemma(head)) && phrases.isRebel(syntax, first, head);
    if (known.isEmpty() && (representative || rebels)) {
      known = cast.require(syntax.sentence(), head);
    }
    if (lexicon.is("abroad", syntax.lemma(head)) && syntax.word(head + 1).equals("in")) {
      known = known.filter(id -> cast.actor(id).kind() != ActorKind.GROUP);
    }
    known.flatMap(representation::party).ifPresent(found::add);
    if (found.isEmpty() && known.isPresent()) {
      for (int what : syntax.tree().children(head, "appos")) { // Yao, leader of the rebels
        if (what > head
            && !syntax.token(what).isProper()
            && lexicon.is("representative", syntax.lemma(what))) {
          found.addAll(at(syntax, what));
        }
      }
    }
    if (found.isEmpty() && (representative || lexicon.is("owned", syntax.lemma(head)))) {
      for (int owner : syntax.tree().children(head, "nmod:poss")) { // his movement
        if (syntax.token(owner).tag().equals("PRP$") && !isCounterpart(syntax, head)) {
          party(syntax, owner).ifPresent(found::add);
        }
      }
    }
    if (found.isEmpty()
        && lexicon.is("owned", syntax.lemma(head))
        && head > first
        && syntax.token(head - 1).isProper()) {
      named(syntax, first, head - 1).stream() // the Norrhavn movement
          .filter(id -> !sides.isCountry(id))
          .forEach(found::add);
    }
    boolean pact = // the Lima Convention, which is not Peru
        syntax.token(head).isProper() && lexicon.noun(syntax.lemma(head)).isPresent();
    if (found.isEmpty() && isName(syntax, head) && !pact) {
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

  /**
   * "His counterpart", "his opposite number", "his Chilean colleague": of another state than he.
   */
  static boolean isCounterpart(Syntax syntax, int head) {
    boolean colleague =
        head > 0
            && WordClass.COLLEAGUE.has(syntax.lemma(head))
            && PhraseWords.isNationality(syntax.sentence(), head - 1);
    return colleague
        || syntax.lemma(head).equals("counterpart")
        || syntax.word(head).equals("number") && syntax.word(head - 1).equals("opposite");
  }

  /** "Ministers from Peru and Chile": whom a phrase behind the noun names. */
  private Set<String> governed(Syntax syntax, int head, String prepositions) {
    Set<String> found = new LinkedHashSet<>();
    for (int child : syntax.tree().children(head, "nmod")) {
      if (syntax.preposition(child).matches(prepositions)) {
        for (int each : syntax.coordinated(child)) {
          int first = syntax.runStart(each);
          int from = behindBackers(syntax, first, each);
          List<String> names = named(syntax, from, nameBehind(syntax, each));
          found.addAll(names);
          boolean rebels = // the leader of the rebel movement, of the guerrillas
              phrases.isRebel(syntax, first, each)
                  || lexicon.is("rebellious", syntax.lemma(each))
                      && syntax.tag(each).equals("NNS")
                      && cast.actorAt(syntax.sentence(), head)
                          .filter(id -> cast.actor(id).kind() == ActorKind.PERSON)
                          .isEmpty(); // a leader who has a name
          boolean wing = // the political wing of the US-backed force
              names.isEmpty()
                  && from > first
                  && lexicon.is("armed", syntax.lemma(each))
                  && !syntax.token(each).isProper();
          if (wing) {
            cast.require(syntax.sentence(), each)
                .flatMap(representation::party)
                .filter(id -> !sides.isCountry(id))
                .ifPresent(found::add);
          }
          if (rebels && names.stream().noneMatch(sides::isArmed)) {
            found.removeAll(names);
            found.addAll(at(syntax, each));
          }
        }
      }
    }
    return found;
  }

  /** "The juntas ruling Peru and Chile": the states that they rule. */
  private Set<String> ruled(Syntax syntax, int head) {
    Set<String> found = new LinkedHashSet<>();
    for (int verb : syntax.tree().children(head, "acl")) {
      if (verb == head + 1 && WordClass.GOVERNING.has(syntax.word(verb))) {
        for (int object : syntax.tree().children(verb, "obj")) {
          for (int each : syntax.coordinated(object)) {
            found.addAll(named(syntax, syntax.runStart(each), each));
          }
        }
      }
    }
    return found;
  }

  /** The end of the name right behind a common noun: "the rebel movement Norrhavn". */
  private static int nameBehind(Syntax syntax, int noun) {
    int last = noun;
    while (!syntax.token(noun).isProper()
        && last + 1 < syntax.sentence().size()
        && syntax.token(last + 1).isProper()) {
      last++;
    }
    return last;
  }

  /** Where a phrase begins behind those who only back it: "the Saudi-backed government". */
  private int behindBackers(Syntax syntax, int first, int head) {
    int from = first;
    for (int at = first; at < head; at++) {
      from = isBackedBy(syntax.word(at)) ? at + 1 : from;
    }
    return from;
  }

  private boolean isBackedBy(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && lexicon.is("backing", word.substring(hyphen + 1));
  }

  /** Whom the actor that a word denotes, such as a pronoun, is or speaks for. */
  Optional<String> party(Syntax syntax, int head) {
    return cast.actorAt(syntax.sentence(), head).flatMap(representation::party);
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
    return first > last
        ? List.of()
        : representation.parties(cast.namedIn(syntax.sentence(), first, last));
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

  /** Whether the noun phrase is a company's or of people in business. */
  boolean isBusiness(Syntax syntax, int head) {
    return business.is(syntax, head);
  }
}
