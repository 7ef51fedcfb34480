package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who stands beside a name: an office and its holder, a firm and what it is. */
final class Appositions {

  /** What joins an office to what it is of: mission chief for Malawi. */
  private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "to", "on");

  private final Roster roster;
  private final Salience salience;

  Appositions(Roster roster, Salience salience) {
    this.roster = roster;
    this.salience = salience;
  }

  /** {@code its leader, Kadra Omar,} and {@code Gulnara Isakova, a teacher}. */
  void read(Sentence sentence, List<Chunk> chunks, Names names, List<Ref> own) {
    for (int i = 0; i + 1 < chunks.size(); i++) {
      posted(chunks.get(i), chunks.get(i + 1), names, own);
      Chunk left = chunks.get(i);
      Chunk right = whole(chunks, i + 1);
      if (isBracket(sentence, left.head() + 1, right) && i + 2 < chunks.size()) {
        right = whole(chunks, i + 2); // the Union of Traders (UT), Name
      }
      int comma = behindBracket(sentence, left.head() + 1);
      if (right.start() == comma + 1
          && sentence.token(comma).text().equals(",")
          && !isListed(sentence, right.head())) {
        boolean person = isPersonName(right, names);
        Chunk office = person ? office(chunks, i, own) : left;
        boolean titled = person && at(own, office.head()).filter(Appositions::isOffice).isPresent();
        if (titled) {
          right = behindTitle(office, right, names);
        }
        if (office != left) {
          roleOf(left, right, names, own);
        }
        pair(office, right, names, own);
        if (office != left
            && !sentence.token(left.core()).is("PRP$")
            && names.at(left.head()).isEmpty()) {
          fullRole(office, left, roster.person(personName(right, names)));
        }
      }
    }
  }

  /** The phrase with its possessors: the group's deputy, not the group. */
  private static Chunk whole(List<Chunk> chunks, int first) {
    Chunk whole = chunks.get(first);
    for (int i = first + 1; i < chunks.size() && chunks.get(i).start() == whole.start(); i++) {
      whole = chunks.get(i);
    }
    return whole;
  }

  /** The office in {@code the chairman of its board, Name}: what the last noun is of. */
  private static Chunk office(List<Chunk> chunks, int last, List<Ref> own) {
    Chunk noun = chunks.get(last);
    boolean bare = noun.start() == noun.head(); // chief of staff
    if (!bare && at(own, noun.head()).filter(Appositions::isOffice).isPresent()) {
      return noun;
    }
    int next = noun.start();
    for (int i = last - 1; i >= 0 && i >= last - 4; i--) {
      Chunk before = chunks.get(i);
      String link = Words.fold(noun.sentence().token(Math.max(0, next - 1)).text());
      boolean field = link.equals(",") || link.equals("and") || link.equals("&");
      boolean joined =
          before.head() == next - 2 && (LINKS.contains(link) || field && of(noun, next));
      if (before.head() >= next || !joined && before.start() >= noun.start()) {
        continue; // a possessor within the phrase
      }
      if (!joined) {
        return noun;
      }
      if (at(own, before.head()).filter(Appositions::isOffice).isPresent()) {
        return before;
      }
      next = before.start();
    }
    return noun;
  }

  /** Whether "of" or "for" begins a list of fields: Minister | of Industry, Trade and Mines. */
  private static boolean of(Chunk noun, int token) {
    int at = token - 1;
    Sentence sentence = noun.sentence();
    while (at > 0 && token - at < 12) {
      String word = sentence.token(at).text();
      if (word.equals("of") || word.equals("for")) {
        return true;
      }
      boolean field =
          Words.isCapitalised(word) || word.equals(",") || word.equals("and") || word.equals("&");
      if (!field) {
        return false;
      }
      at--;
    }
    return false;
  }

  /** {@code leader of the opposition}: what is not named belongs to the role. */
  private static void fullRole(Chunk office, Chunk last, Entity person) {
    Sentence sentence = office.sentence();
    if (person.role.equals(OfficeReader.text(sentence, office.inner(), office.head()))) {
      person.role = OfficeReader.text(sentence, office.inner(), last.head());
    }
  }

  /** Whose chairman or chief a person is: of what the office is of, if that is a body. */
  private void roleOf(Chunk left, Chunk right, Names names, List<Ref> own) {
    Entity person = roster.person(personName(right, names));
    at(own, left.head())
        .filter(ref -> ref.entities().size() == 1)
        .map(Ref::first)
        .filter(entity -> entity.named)
        .or(() -> whose(left, own))
        .filter(entity -> !entity.isPerson() && entity.kind != ActorKind.GROUP && entity.named)
        .ifPresent(
            entity -> {
              if (person.affiliation == null && entity.kind != ActorKind.COUNTRY) {
                person.affiliation = entity;
              }
              person.of(entity.country);
            });
  }

  /** {@code the chairman of its commission}: what the pronoun stands for. */
  private static Optional<Entity> whose(Chunk left, List<Ref> own) {
    return left.sentence().token(left.core()).is("PRP$")
        ? at(own, left.core()).filter(r -> r.entities().size() == 1).map(Ref::first)
        : Optional.empty();
  }

  /** The name at the end of a phrase, without the title that may stand before it. */
  private static String personName(Chunk chunk, Names names) {
    int start = names.at(chunk.head()).map(Names.Name::start).orElse(chunk.core());
    return OfficeReader.text(chunk.sentence(), Math.max(start, chunk.core()), chunk.head());
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

  private static boolean isBracket(Sentence sentence, int at, Chunk inside) {
    return behindBracket(sentence, at) == at + 3 && inside.start() == at + 1;
  }

  /** The token behind a bracket of one word, or the token itself. */
  private static int behindBracket(Sentence sentence, int at) {
    boolean bracket =
        at + 3 < sentence.size()
            && sentence.token(at).text().equals("(")
            && sentence.token(at + 2).text().equals(")");
    return bracket ? at + 3 : at;
  }

  /**
   * {@code the comptroller of the customs, Colonel Name}: the office beside the name tells more
   * than the title before it.
   */
  private Chunk behindTitle(Chunk office, Chunk right, Names names) {
    int start = names.at(right.head()).map(Names.Name::start).orElse(right.core());
    boolean title = start > right.core() && !right.hasPossessor();
    for (int at = right.core(); at < start; at++) {
      title &= names.at(at).isEmpty() && Words.isCapitalised(right.sentence().token(at).text());
    }
    boolean another = office.sentence().token(office.core()).isProper() && start - right.core() > 1;
    if (!title || another) {
      return right;
    }
    roster.person(personName(right, names)).role = "";
    return new Chunk(right.sentence(), start, start, right.head());
  }

  private static boolean isListed(Sentence sentence, int head) {
    return head + 1 < sentence.size() && sentence.token(head + 1).is("CC");
  }

  private void pair(Chunk left, Chunk right, Names names, List<Ref> own) {
    Optional<Ref> first = at(own, left.head());
    Optional<Ref> second = at(own, right.head());
    Sentence sentence = left.sentence();
    boolean isPerson = isBareName(right, names) && isPersonName(right, names);
    if (first.isPresent() && isFirm(first.get()) && isPerson) {
      Entity named = roster.person(personName(right, names));
      if (named.role.isEmpty() && named.mentions.size() < 2) {
        roster.asBody(named, first.get().first().kind);
        replace(own, first.get().first(), named, right);
      }
    } else if (first.isPresent() && isNobody(first.get()) && isPerson) {
      Entity described = first.get().first();
      Entity named = roster.person(personName(right, names));
      if (named.role.isEmpty()) {
        named.role = OfficeReader.text(sentence, left.inner(), left.head());
      }
      described.role = "";
      replace(own, described, named, right);
    } else if (first.isEmpty() && isPerson) {
      Entity named = roster.person(personName(right, names));
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
    } else if (first.isPresent()
        && isOffice(first.get())
        && isBareName(right, names)
        && !isOrganisation(right, names)) {
      Entity person = roster.person(personName(right, names));
      Entity office = first.get().first();
      replace(own, office, person, right);
      if (person.role.isEmpty() && sentence.token(left.core()).is("PRP$")) {
        counterpart(person, left, own);
      }
    } else if (first.isPresent()
        && first.get().form() == MentionForm.NAME
        && first.get().entities().size() == 1
        && second.isPresent()
        && second.get().entities().size() == 1
        && !second.get().first().named
        && first.get().first().kind != ActorKind.COUNTRY
        && !sentence.token(right.core()).isProper()
        && first.get().first().isPerson() == second.get().first().isPerson()) {
      Entity described = second.get().first();
      Entity named = first.get().first();
      if (!named.isPerson()
          && named.kind == ActorKind.ORGANISATION
          && described.kind != ActorKind.GROUP) {
        named.kind = described.kind;
      }
      if (Titles.isHonorific(named.role)) {
        named.role = ""; // Sheikh Name, the emir
      }
      replace(own, described, named, right);
    }
  }

  /** {@code his Chilean counterpart, Name}: holds the same office in another country. */
  private static void counterpart(Entity person, Chunk left, List<Ref> own) {
    String noun = Words.fold(left.sentence().token(left.head()).text());
    if (noun.equals("counterpart")) {
      whose(left, own)
          .filter(other -> other.isPerson() && other != person)
          .ifPresent(
              other -> {
                person.role = other.role;
                person.topic = other.topic;
              });
    }
  }

  private static boolean isFirm(Ref ref) {
    return ref.entities().size() == 1
        && !ref.first().named
        && !ref.first().plural
        && (ref.first().kind == ActorKind.COMPANY
            || ref.first().kind == ActorKind.ORGANISATION
            || ref.first().kind == ActorKind.ARMED_GROUP);
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

  /** {@code her former employer, Bank Meridian}. */
  private static boolean isOrganisation(Chunk chunk, Names names) {
    return names.at(chunk.head()).filter(n -> n.sort() == Names.Sort.ORGANISATION).isPresent();
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
