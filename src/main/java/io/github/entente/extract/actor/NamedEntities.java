package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives names their entities. */
final class NamedEntities {

  private static final Set<String> LED = WordLists.of("led");

  private static final Set<String> OF_A_STATE = WordLists.of("one-of-a-state");

  /** Cities and buildings that stand for the bodies that sit there. */
  private static final Set<String> SEATS = WordLists.of("seat-of-body");

  private final Roster roster;
  private final Knowledge knowledge;
  private final BodyFacts facts;
  private final Set<String> never;
  private final Set<String> named;
  private final String home;

  /**
   * Makes a reader.
   *
   * @param home where the story plays and what countries it names
   */
  NamedEntities(
      Roster roster, Knowledge knowledge, BodyFacts facts, Set<String> never, HomeCountry home) {
    this.roster = roster;
    this.knowledge = knowledge;
    this.facts = facts;
    this.never = never;
    this.named = home.named();
    this.home = home.code();
  }

  /** Returns the country of a code. */
  Entity country(String code) {
    return roster.country(code);
  }

  /** Returns whether a place stands for the bodies that sit there. */
  static boolean isSeat(String name) {
    return SEATS.contains(Words.fold(name));
  }

  /** Returns whom a name means; null for agencies, mere marks and places that only say where. */
  @Nullable Entity of(Names.Name name, Sentence sentence) {
    String written = text(sentence, name);
    if (!Words.hasLetter(written)
        || never.contains(Words.fold(written))
        || never.contains(first(written))
        || knowledge.nobody().isRegion(written)
        || knowledge.nobody().isChannel(sentence, name.start(), name.end())) {
      return null;
    }
    if (isSurname(name, written)) {
      return roster.person(written);
    }
    return switch (name.sort()) {
      case PERSON -> roster.person(written);
      case BODY -> {
        if (isSeat(written)
            && (Places.isPlace(sentence, name.start(), name.end())
                || Grammar.isCapitalNoun(sentence, name.end() + 1))) {
          yield null; // meeting in Brussels, Westminster Abbey
        }
        if (knowledge.nobody().beginsAsNone(Words.split(written), 0, name.length() - 1)) {
          yield null; // Operation Barkhane
        }
        Bodies.Body known = name.body();
        if (known != null && isAnother(known, written)) {
          yield service(known, written, name.acronym());
        }
        if (known != null && isForeignParty(known)) {
          yield party(written, name.acronym());
        }
        // an acronym that the story explains is what it says, whoever else is called so
        Entity entity =
            roster
                .named(written)
                .orElse(known == null ? null : roster.body(known, own(known, written)));
        if (entity != null) {
          roster.acronym(entity, name.acronym());
        }
        yield entity;
      }
      case ORGANISATION -> {
        String noun = Words.fold(written);
        Optional<Entity> before =
            ShortNouns.isNoun(noun) || OF_A_STATE.contains(noun)
                ? roster.lastOffice(noun)
                : Optional.empty();
        if (before.isPresent()) {
          yield before.get(); // Council president
        }
        Entity entity = roster.organisation(written, ActorKind.ORGANISATION);
        roster.acronym(entity, name.acronym());
        sort(entity, written);
        if (OF_A_STATE.contains(noun)) {
          facts.domestic(entity); // Army chief Name
        } else if (entity.country.isEmpty() && entity.kind != ActorKind.INTERNATIONAL_BODY) {
          entity.country = CountryInName.of(knowledge, written);
        }
        yield entity;
      }
      case COUNTRY -> {
        Countries.Term term = name.term();
        if (term == null || term.is(Countries.Form.PLACE) && !term.is(Countries.Form.NAME)) {
          yield null;
        }
        Entity country = roster.country(term.code());
        if (term.is(Countries.Form.NAME)) {
          country.callCountry(written, term.is(Countries.Form.PLACE));
        } else if (term.is(Countries.Form.CAPITAL)) {
          country.aliases.add(written);
        }
        yield country;
      }
    };
  }

  /** {@code Henry Ford came. Ford said}: who has been named, whatever firm is called so. */
  private boolean isSurname(Names.Name name, String written) {
    Bodies.Body known = name.body();
    boolean firm =
        name.sort() == Names.Sort.ORGANISATION
            || known != null && known.kind() == ActorKind.COMPANY;
    return firm && written.indexOf(' ') < 0 && roster.isPerson(written);
  }

  /** The UNITA of {@code UNITA rebels}, the SDF of {@code Kurdish-led SDF}. */
  private String own(Bodies.Body body, String written) {
    String name = written;
    if (name.indexOf('.') == name.length() - 1 && isName(body, name.replace(".", ""))) {
      name = name.replace(".", ""); // with the full stop of its sentence
    }
    if (body.kind() == ActorKind.GOVERNMENT_BODY || body.kind() == ActorKind.INTERNATIONAL_BODY) {
      return name;
    }
    int blank = name.lastIndexOf(' ');
    if (blank > 0
        && !Words.isCapitalised(name.substring(blank + 1))
        && knowledge.bodies().get(name.substring(0, blank)).isPresent()
        && !isName(body, name.substring(0, blank) + "s")) { // Huthi rebels are Huthis
      name = name.substring(0, blank);
    }
    int first = name.indexOf(' ');
    boolean said =
        first > 0
            && (Character.isLowerCase(name.charAt(0)) // the paramilitary Name
                || knowledge.countries().get(name.substring(0, first)).isPresent()
                || isLed(name.substring(0, first)));
    return said && isName(body, name.substring(first + 1)) ? name.substring(first + 1) : name;
  }

  /** {@code Huthi-led}: who stands behind a body. */
  private static boolean isLed(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen >= 0 && LED.contains(word.substring(hyphen + 1));
  }

  private boolean isName(Bodies.Body body, String name) {
    return knowledge.bodies().get(name).filter(body::equals).isPresent();
  }

  /** {@code Ministry of Home Affairs}, {@code Manitoba Department for Roads}. */
  private boolean isMinistry(List<String> words) {
    for (int i = 0; i + 2 < words.size() && i < 3; i++) {
      boolean of = words.get(i + 1).equals("of") || words.get(i + 1).equals("for");
      if (of) {
        return knowledge
            .agents()
            .get(words.get(i))
            .filter(a -> a.kind() == AgentLexicon.Kind.GOVERNMENT_BODY)
            .isPresent();
      }
    }
    return false;
  }

  /** Lets the last words of a name tell what it is of: a Union, a Liberation Front, Minerals. */
  private void sort(Entity entity, String written) {
    List<String> words = Words.split(written);
    int head = Math.max(words.indexOf("of"), words.indexOf("for"));
    if (head > 0 && endTells(entity, words.subList(0, head)) || endTells(entity, words)) {
      return;
    }
    if (isMinistry(words)) {
      entity.country =
          entity.country.isEmpty() ? CountryInName.of(knowledge, written) : entity.country;
      facts.domestic(entity);
      return;
    }
    knowledge
        .agents()
        .get(words.get(0))
        .filter(a -> a.kind() == AgentLexicon.Kind.COMPANY && words.size() > 1)
        .ifPresent(a -> facts.refine(entity, a)); // Bank Meridian
    ActorKind kind = knowledge.endings().get(words.get(words.size() - 1));
    if (kind != null && words.size() > 1 && entity.kind == ActorKind.ORGANISATION) {
      entity.kind = kind;
    }
  }

  /** Whether the last words of a name, or of what stands before its "of", tell what it is. */
  private boolean endTells(Entity entity, List<String> words) {
    for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
      Optional<AgentLexicon.Agent> agent =
          knowledge.agents().get(String.join(" ", words.subList(from, words.size())));
      if (agent.isPresent() && facts.refine(entity, agent.get())) {
        return true;
      }
    }
    return false;
  }

  /** Parties of many countries share a name; none acts in a story that never names its country. */
  private boolean isForeignParty(Bodies.Body body) {
    return body.sector().filter(BodyFacts::isParty).isPresent()
        && knowledge.countries().knows(body.country())
        && !named.contains(body.country())
        && !named.isEmpty();
  }

  private Entity party(String written, String acronym) {
    Entity party = roster.organisation(written, ActorKind.ORGANISATION);
    roster.acronym(party, acronym);
    facts.party(party);
    return party;
  }

  /**
   * A bureau, commission or court of one state in a story that never names the state; or one that
   * the state where the story plays has as well.
   */
  private boolean isAnother(Bodies.Body body, String written) {
    if (Bodies.isOfManyStates(written) && !home.isEmpty()) {
      return !body.country().equals(home);
    }
    List<String> words = Words.split(written);
    boolean plain =
        words.stream()
            .filter(Words::isCapitalised)
            .anyMatch(word -> ShortNouns.isNoun(Words.fold(word)));
    return plain
        && body.kind() == ActorKind.GOVERNMENT_BODY
        && knowledge.countries().knows(body.country())
        && !named.contains(body.country())
        && !named.isEmpty()
        && CountryInName.of(knowledge, body.name()).isEmpty();
  }

  private Entity service(Bodies.Body known, String written, String acronym) {
    Entity body = roster.organisation(written, ActorKind.GOVERNMENT_BODY);
    body.sector = known.sector();
    body.second = known.second();
    roster.acronym(body, acronym);
    facts.domestic(body);
    return body;
  }

  private static String first(String name) {
    int blank = name.indexOf(' ');
    return Words.fold(blank < 0 ? name : name.substring(0, blank));
  }

  static String text(Sentence sentence, Names.Name name) {
    return PhraseText.text(sentence, name.start(), name.end());
  }
}
