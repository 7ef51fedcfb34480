package io.github.entente.extract.agreement;

import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The two peoples of a divided island, each a side of its own: the Greek and the Turkish side of
 * Cyprus are neither Greece nor Turkey.
 */
final class Communities {

  private static final String PLACE = "cyprus";
  private static final String CODE = "CYP";
  private static final String PEOPLE = "Cypriot";

  private final Cast cast;

  Communities(Cast cast) {
    this.cast = cast;
  }

  /** Whether the actor is one of the peoples. */
  static boolean is(Actor actor) {
    String name = actor.name();
    int blank = name.indexOf(' ');
    return actor.kind() == ActorKind.GROUP
        && name.endsWith(" " + PEOPLE + "s")
        && WordClass.COMMUNITY.has(name.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  /** Returns the peoples that the words of a noun phrase speak of; none if it is of a state. */
  Set<String> at(Syntax syntax, int first, int head) {
    Set<String> found = new LinkedHashSet<>();
    boolean people = false;
    for (int at = first; at <= head; at++) {
      people |= syntax.token(at).text().matches("(.*-)?" + PEOPLE + "s?");
    }
    boolean side = WordClass.COMMUNITY_NOUN.has(syntax.lemma(head));
    boolean told = !people && side && isOfPlace(syntax, head);
    for (int at = first; at <= head && (people || told); at++) {
      String adjective = syntax.token(at).text().replaceFirst("-.*", "");
      boolean own = // the Greek Cypriot government is that of the state
          side || !adjective.equals("Greek") || syntax.word(head).startsWith("cypriot");
      if (WordClass.COMMUNITY.has(adjective.toLowerCase(Locale.ROOT)) && own) {
        found.add(cast.people(adjective + " " + PEOPLE + "s", CODE));
      }
    }
    return found;
  }

  /** "The Greek side of the divided island of Cyprus": before any verb. */
  private static boolean isOfPlace(Syntax syntax, int head) {
    int at = head + 1;
    while (at < syntax.sentence().size()
        && !syntax.token(at).isFinite()
        && !syntax.word(at).equals(PLACE)) {
      at++;
    }
    return syntax.word(at).equals(PLACE) && syntax.word(at - 1).matches("of|in|on");
  }
}
