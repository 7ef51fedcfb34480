package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.util.List;
import java.util.Optional;

/** Whom a description stands for that says what somebody is: "the militant group". */
final class Descriptions {

  private final Cast cast;
  private final AgreementLexicon lexicon;
  private final Representation representation;

  Descriptions(Cast cast, AgreementLexicon lexicon, Representation representation) {
    this.cast = cast;
    this.lexicon = lexicon;
    this.representation = representation;
  }

  /** Returns the party that the noun phrase between these words describes, if it is such a one. */
  Optional<String> of(Syntax syntax, int first, int head) {
    return described(syntax, first, head).or(() -> loyal(syntax, head));
  }

  /** "The militant group": the one that the article names, if it names only one. */
  private Optional<String> described(Syntax syntax, int first, int head) {
    boolean known = // the country's largest rebel group
        syntax.word(first).equals("the") || syntax.tag(first - 1).equals("POS");
    boolean group = WordClass.BAND.has(syntax.lemma(head)) && known;
    boolean armed = false;
    for (int at = first; at < head && group; at++) {
      armed |= lexicon.is("armed", syntax.lemma(at)) || lexicon.is("armed", syntax.word(at));
      group = !syntax.token(at).isProper() || lexicon.is("fighting", syntax.word(at));
    }
    List<String> named =
        group && armed
            ? representation.those(a -> a.kind() == ActorKind.ARMED_GROUP && hasName(a))
            : List.of();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether it is called by a name of its own and not described, too. */
  private static boolean hasName(Actor actor) {
    String name = actor.name();
    return Character.isUpperCase(name.codePointAt(name.lastIndexOf(' ') + 1));
  }

  /** "Troops loyal to President Yao": those of the state that he holds the office of. */
  private Optional<String> loyal(Syntax syntax, int head) {
    boolean loyal =
        lexicon.is("soldiers", syntax.lemma(head)) && lexicon.is("loyal", syntax.word(head + 1));
    List<Integer> leaders = loyal ? syntax.phrases(head + 1, "to") : List.of();
    return leaders.stream()
        .flatMap(leader -> cast.actorAt(syntax.sentence(), leader).stream())
        .filter(id -> cast.actor(id).sector().filter(s -> s == Sector.GOV).isPresent())
        .flatMap(id -> representation.party(id).stream())
        .filter(id -> cast.actor(id).kind() == ActorKind.COUNTRY)
        .findFirst();
  }
}
