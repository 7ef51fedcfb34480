package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads persons: titles before names, descriptions beside them, offices without a name. */
final class People {

  private final Roster roster;
  private final Salience salience;
  private final OfficeReader offices;
  private final String home;
  private final BiFunction<Sentence, Integer, Optional<String>> capitals;

  /**
   * Makes a reader.
   *
   * @param capitals the country whose capital's name begins at a token
   */
  People(
      Roster roster,
      Salience salience,
      OfficeReader offices,
      String home,
      BiFunction<Sentence, Integer, Optional<String>> capitals) {
    this.capitals = capitals;
    this.roster = roster;
    this.salience = salience;
    this.offices = offices;
    this.home = home;
  }

  /** A name with what stands before it: {@code Lithuanian Defense Minister Rimantas Z.} */
  Entity titled(Phrase phrase, int nameStart, List<Ref> own) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String name = OfficeReader.text(sentence, nameStart, chunk.head());
    Entity person = roster.person(name);
    if (nameStart > 0 && chunk.inner() < nameStart) {
      gender(person, sentence, chunk.inner(), nameStart - 1);
    }
    phrase
        .agent()
        .filter(a -> a.kind() == AgentLexicon.Kind.PERSON && phrase.agentEnd() < nameStart)
        .ifPresent(
            agent -> {
              int from = roleStart(phrase);
              role(person, sentence, from, phrase.agentEnd(), agent);
              String country = offices.countryOf(phrase, own);
              affiliate(person, phrase, own);
              settle(person, country, sentence, chunk.head(), own);
            });
    return person;
  }

  private static int roleStart(Phrase phrase) {
    int at = phrase.ownStart();
    for (Names.Name name : phrase.names()) {
      if (name.start() >= at && name.end() < phrase.agentStart()) {
        at = name.end() + 1;
      }
    }
    return Math.min(at, phrase.agentStart());
  }

  private void role(Entity person, Sentence sentence, int from, int to, AgentLexicon.Agent agent) {
    if (person.role.isEmpty()) {
      person.role = OfficeReader.text(sentence, from, to);
      person.topic = OfficeReader.topic(sentence, from, to);
    }
    Roster.describe(person, agent);
    gender(person, sentence, from, to);
  }

  private static void gender(Entity person, Sentence sentence, int from, int to) {
    for (int i = from; i <= to && person.gender == Entity.Gender.UNKNOWN; i++) {
      person.gender = Titles.gender(sentence.token(i).text());
    }
  }

  /** Sets whom a person works for, from the possessor, a body's name or the office itself. */
  private void affiliate(Entity person, Phrase phrase, List<Ref> own) {
    if (person.affiliation != null) {
      return;
    }
    Optional<Entity> owner = offices.possessor(phrase, own);
    for (Names.Name name : phrase.names()) {
      if (name.end() < phrase.agentStart() && name.term() == null) {
        owner = own.stream().filter(r -> r.covers(name.end())).map(Ref::first).findFirst();
      }
    }
    if (owner.isPresent() && owner.get() != person) {
      person.affiliation = owner.get().isPerson() ? owner.get().affiliation : owner.get();
      if (person.country.isEmpty()) {
        person.country = owner.get().country;
      }
    }
  }

  /** Fills in the country and the ministry behind an office. */
  private void settle(Entity person, String stated, Sentence sentence, int end, List<Ref> own) {
    if (person.country.isEmpty()) {
      person.country = stated;
    }
    String ministry = ministryOf(person.topic);
    if (!ministry.isEmpty() && person.affiliation == null) {
      Optional<Entity> body =
          person.country.isEmpty() && !ministry.contains(" ")
              ? roster.lastOffice(ministry)
              : Optional.empty();
      String country = person.country;
      if (body.isEmpty() && country.isEmpty()) {
        country = placeIn(sentence).orElse(home);
      }
      String place = country;
      Entity office = body.orElseGet(() -> roster.office(ministry, place, ministry, null));
      if (ministry.contains(" ") || body.isPresent()) {
        person.affiliation = office;
        if (person.country.isEmpty()) {
          person.country = office.country;
        }
      }
    }
    boolean official =
        person.sector.map(s -> "GOV MIL LEG JUD COP SPY".contains(s.name())).orElse(false);
    if (person.country.isEmpty() && official && person.affiliation == null) {
      person.country = home;
    }
  }

  /** The country in which a sentence says that something was said: at a briefing in Beijing. */
  private Optional<String> placeIn(Sentence sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).text().equals("in")) {
        Optional<String> code = capitals.apply(sentence, i + 1);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code foreign ministry} of {@code foreign ministry spokesman}. */
  private static String ministryOf(String topic) {
    int at = topic.indexOf("ministry");
    return at < 0 ? "" : topic.substring(0, at + "ministry".length());
  }

  /** An office without a name: {@code the minister}, {@code Ireland's transport minister}. */
  List<Entity> office(Phrase phrase, AgentLexicon.Agent agent, List<Ref> own, Names names) {
    Chunk chunk = phrase.chunk();
    Sentence sentence = chunk.sentence();
    String topic = OfficeReader.topic(sentence, roleStart(phrase), chunk.head());
    boolean plural = sentence.token(chunk.head()).tag().endsWith("S");
    if (plural) {
      return offices.groups(phrase, agent, own, names);
    }
    String first = Words.fold(sentence.token(chunk.core()).text());
    boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one");
    String country = offices.countryOf(phrase, own);
    if (!indefinite) {
      Optional<Entity> known = known(topic, country);
      if (known.isPresent() && (first.equals("the") || !country.isEmpty())) {
        return List.of(known.get());
      }
    }
    Entity person =
        roster.described(
            ActorKind.PERSON,
            OfficeReader.text(
                sentence, chunk.hasPossessor() ? chunk.start() : chunk.inner(), chunk.head()));
    role(person, sentence, Math.min(roleStart(phrase), chunk.head()), chunk.head(), agent);
    affiliate(person, phrase, own);
    if (country.isEmpty()) {
      boolean abroad = topic.contains("ambassador") || topic.contains("envoy");
      country = abroad ? "" : Places.countryBehind(sentence, names, chunk.head(), 1).orElse("");
    }
    person.country = country;
    if (indefinite) {
      person.topic = "";
    }
    return List.of(person);
  }

  private Optional<Entity> known(String topic, String country) {
    return salience.last(
        e ->
            e.isPerson()
                && !e.topic.isEmpty()
                && (e.topic.equals(topic) || e.topic.endsWith(" " + topic))
                && (country.isEmpty() || e.country.isEmpty() || e.country.equals(country)));
  }

  /** {@code its leader, Kadra Omar,} and {@code Gulnara Isakova, a teacher}. */
  void appositions(Sentence sentence, List<Chunk> chunks, Names names, List<Ref> own) {
    for (int i = 0; i + 1 < chunks.size(); i++) {
      posted(chunks.get(i), chunks.get(i + 1), names, own);
      Chunk left = chunks.get(i);
      Chunk right = chunks.get(i + 1);
      if (right.start() == left.head() + 2
          && sentence.token(left.head() + 1).text().equals(",")
          && !isListed(sentence, right.head())) {
        pair(left, right, names, own);
      }
    }
  }

  /** {@code the Norwegian ambassador to Oslo Jane Doe}: the place does not belong to the name. */
  private void posted(Chunk left, Chunk right, Names names, List<Ref> own) {
    Optional<Ref> office = at(own, left.head());
    boolean to =
        right.start() == left.head() + 2
            && left.sentence().token(left.head() + 1).text().equals("to");
    Optional<Names.Name> place = names.at(right.core());
    if (to
        && office.isPresent()
        && isOffice(office.get())
        && isPersonName(right, names)
        && place.isPresent()
        && place.get().term() != null) {
      Entity named =
          roster.person(OfficeReader.text(left.sentence(), place.get().end() + 1, right.head()));
      replace(own, office.get().first(), named, right);
    }
  }

  private static boolean isListed(Sentence sentence, int head) {
    return head + 1 < sentence.size() && sentence.token(head + 1).is("CC");
  }

  private void pair(Chunk left, Chunk right, Names names, List<Ref> own) {
    Optional<Ref> first = at(own, left.head());
    Optional<Ref> second = at(own, right.head());
    Sentence sentence = left.sentence();
    boolean isPerson = isBareName(right, names) && isPersonName(right, names);
    if (first.isPresent() && isNobody(first.get()) && isPerson) {
      Entity described = first.get().first();
      Entity named = roster.person(OfficeReader.text(sentence, right.core(), right.head()));
      if (named.role.isEmpty()) {
        named.role = OfficeReader.text(sentence, left.inner(), left.head());
      }
      described.role = "";
      replace(own, described, named, right);
    } else if (first.isEmpty() && isPerson) {
      Entity named = roster.person(OfficeReader.text(sentence, right.core(), right.head()));
      if (named.role.isEmpty()) {
        named.role = OfficeReader.text(sentence, left.inner(), left.head());
      }
      Ref name =
          new Ref(
              sentence,
              left.start(),
              left.core(),
              left.head(),
              List.of(named),
              MentionForm.DESCRIPTION,
              true,
              false);
      own.add(name);
      salience.add(name);
    } else if (first.isEmpty() && isBareName(right, names) && second.isPresent()) {
      firm(left, second.get().first(), names);
    } else if (first.isEmpty()
        && second.isPresent()
        && second.get().first().isPerson()
        && left.hasPossessor()) {
      own.add(
          new Ref(
              sentence,
              left.start(),
              left.core(),
              left.head(),
              second.get().entities(),
              MentionForm.DESCRIPTION,
              true,
              false));
    } else if (first.isPresent() && isOffice(first.get()) && isBareName(right, names)) {
      Entity person = roster.person(OfficeReader.text(sentence, right.core(), right.head()));
      Entity office = first.get().first();
      replace(own, office, person, right);
    } else if (first.isPresent()
        && first.get().form() == MentionForm.NAME
        && first.get().entities().size() == 1
        && second.isPresent()
        && second.get().entities().size() == 1
        && !second.get().first().named
        && !sentence.token(right.core()).isProper()
        && first.get().first().isPerson() == second.get().first().isPerson()) {
      Entity described = second.get().first();
      Entity named = first.get().first();
      if (!named.isPerson() && named.kind == ActorKind.ORGANISATION) {
        named.kind = described.kind;
      }
      replace(own, described, named, right);
    }
  }

  /** {@code a Belgian rival, Name}: of the country, and most likely a firm. */
  private static void firm(Chunk left, Entity entity, Names names) {
    if (entity.country.isEmpty() && !entity.isPerson()) {
      names.at(left.inner()).map(Names.Name::term).ifPresent(term -> entity.country = term.code());
    }
  }

  private static boolean isNobody(Ref ref) {
    return ref.entities().size() == 1
        && !ref.first().named
        && ref.first().kind == ActorKind.GROUP
        && !ref.sentence().token(ref.end()).tag().endsWith("S");
  }

  private static boolean isPersonName(Chunk chunk, Names names) {
    return names.at(chunk.head()).map(n -> n.sort() == Names.Sort.PERSON).orElse(false);
  }

  private static boolean isOffice(Ref ref) {
    return ref.entities().size() == 1 && ref.first().isPerson() && !ref.first().named;
  }

  private static boolean isBareName(Chunk chunk, Names names) {
    if (chunk.hasPossessor()) {
      return false;
    }
    for (int i = chunk.core(); i <= chunk.head(); i++) {
      Token token = chunk.sentence().token(i);
      boolean country = names.at(i).map(n -> n.term() != null).orElse(false);
      boolean body = names.at(i).map(n -> n.sort() == Names.Sort.BODY).orElse(false);
      if (country
          || body
          || !token.isProper() && token.entity() == EntityType.NONE && names.at(i).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Ref> at(List<Ref> own, int token) {
    return own.stream()
        .filter(r -> r.covers(token) && r.end() == token)
        .reduce((a, b) -> a.length() <= b.length() ? a : b);
  }

  private void replace(List<Ref> own, Entity described, Entity named, Chunk right) {
    roster.merge(named, described);
    List<Ref> changed = new ArrayList<>();
    for (Ref ref : own) {
      boolean same = ref.entities().size() == 1 && ref.first() == described;
      changed.add(same ? ref.with(named) : ref);
    }
    own.clear();
    own.addAll(changed);
    salience.replace(described, named);
    Ref name =
        new Ref(
            right.sentence(),
            right.start(),
            right.core(),
            right.head(),
            List.of(named),
            MentionForm.NAME,
            false,
            false);
    if (own.stream().noneMatch(r -> r.end() == right.head() && r.first() == named)) {
      own.add(name);
      salience.add(name);
      named.mention(name.span(), MentionForm.NAME);
    }
  }
}
