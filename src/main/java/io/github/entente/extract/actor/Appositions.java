package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/** Reads who stands beside a name: an office and its holder, a firm and what it is. */
final class Appositions {

  private final Roster roster;
  private final Salience salience;
  private final PersonNouns persons;

  Appositions(Roster roster, Salience salience, AgentLexicon agents) {
    this.roster = roster;
    this.salience = salience;
    this.persons = new PersonNouns(agents);
  }

  /** {@code its leader, Kadra Omar,} and {@code Gulnara Isakova, a teacher}. */
  void read(Sentence sentence, List<Chunk> chunks, Names names, List<Ref> own) {
    for (int i = 0; i + 1 < chunks.size(); i++) {
      posted(chunks.get(i), chunks.get(i + 1), names, own);
      Chunk left = chunks.get(i);
      Chunk right = whole(chunks, i + 1);
      if (Apposed.isBracket(sentence, left.head() + 1, right) && i + 2 < chunks.size()) {
        right = whole(chunks, i + 2); // the Union of Traders (UT), Name
      }
      int comma = Apposed.behindAge(sentence, Apposed.behindBracket(sentence, left.head() + 1));
      if (right.start() == comma + 1
          && sentence.token(comma).text().equals(",")
          && !Apposed.isListed(sentence, right.head())) {
        boolean person = Apposed.isPersonName(right, names);
        Chunk office = person ? OfficePhrases.office(chunks, i, own) : left;
        boolean titled =
            person && Apposed.at(own, office.head()).filter(Apposed::isOffice).isPresent();
        if (titled) {
          right = behindTitle(office, right, names, own);
        }
        if (office != left) {
          OfficePhrases.roleOf(roster.person(Apposed.personName(right, names)), left, own);
        }
        pair(office, right, names, own);
        if (office != left
            && !sentence.token(left.core()).is("PRP$")
            && names.at(left.head()).isEmpty()) {
          OfficePhrases.fullRole(office, left, roster.person(Apposed.personName(right, names)));
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

  /** {@code the Norwegian ambassador to Oslo Jane Doe}: the place does not belong to the name. */
  private void posted(Chunk left, Chunk right, Names names, List<Ref> own) {
    Optional<Ref> office = Apposed.at(own, left.head());
    boolean to =
        right.start() == left.head() + 2
            && left.sentence().token(left.head() + 1).text().equals("to");
    Optional<Names.Name> place = names.at(right.core());
    if (to
        && office.isPresent()
        && Apposed.isOffice(office.get())
        && Apposed.isPersonName(right, names)
        && place.isPresent()
        && place.get().term() != null) {
      Entity named =
          roster.person(PhraseText.text(left.sentence(), place.get().end() + 1, right.head()));
      replace(own, office.get().first(), named, right);
    }
  }

  /**
   * {@code the comptroller of the customs, Colonel Name}: the office beside the name tells more
   * than the title before it.
   */
  private Chunk behindTitle(Chunk office, Chunk right, Names names, List<Ref> own) {
    int start = names.at(right.head()).map(Names.Name::start).orElse(right.core());
    boolean title = start > right.core() && !right.hasPossessor();
    for (int at = right.core(); at < start; at++) {
      title &= names.at(at).isEmpty() && Words.isCapitalised(right.sentence().token(at).text());
    }
    boolean another = office.sentence().token(office.core()).isProper() && start - right.core() > 1;
    boolean host = // her host, Premier Name
        office.sentence().token(office.core()).is("PRP$")
            && Apposed.at(own, office.head())
                .map(Ref::first)
                .filter(e -> Employment.isOfficial(e) || OfficeMatch.isHead(e.topic))
                .isEmpty();
    if (!title || another || host) {
      return right;
    }
    roster.person(Apposed.personName(right, names)).role = "";
    return new Chunk(right.sentence(), start, start, right.head());
  }

  /** What the words before a name say of the person: his wife, Name. */
  private static void describe(Entity named, Chunk left) {
    if (named.role.isEmpty()) {
      int from = TitleWords.behindLead(left.sentence(), left.inner(), left.head());
      named.role = PhraseText.text(left.sentence(), from, left.head());
    }
    if (named.gender == Entity.Gender.UNKNOWN) {
      named.gender = Titles.gender(left.sentence().token(left.head()).text());
    }
  }

  private void pair(Chunk left, Chunk right, Names names, List<Ref> own) {
    Optional<Ref> first = Apposed.at(own, left.head());
    Optional<Ref> second = Apposed.at(own, right.head());
    Sentence sentence = left.sentence();
    boolean isPerson = Apposed.isBareName(right, names) && Apposed.isPersonName(right, names);
    if (first.isPresent() && isPerson && isOwnPerson(first.get(), left)) {
      Entity named = roster.person(Apposed.personName(right, names));
      describe(named, left);
      replace(own, first.get().first(), named, right);
    } else if (first.isPresent() && Apposed.isFirm(first.get()) && isPerson) {
      Entity named = roster.person(Apposed.personName(right, names));
      if (named.role.isEmpty() && named.mentions.size() < 2) {
        roster.asBody(named, first.get().first().kind);
        replace(own, first.get().first(), named, right);
      }
    } else if (first.isPresent()
        && Apposed.isNobody(first.get())
        && (isPerson || isDescribedName(right, names))
        && persons.isHead(left)) {
      Entity described = first.get().first();
      Entity named = roster.person(Apposed.personName(right, names));
      describe(named, left);
      described.role = "";
      replace(own, described, named, right);
    } else if (Explained.asBody(first, second, right, names)) {
      Entity body = first.get().first();
      roster.asBody(body, second.get().first().kind);
      replace(own, second.get().first(), body, right);
    } else if (Explained.isUnknown(left, first, second, right, names)) {
      Entity body =
          roster.organisation(
              PhraseText.text(sentence, left.core(), left.head()), second.get().first().kind);
      replace(own, second.get().first(), body, left);
    } else if (second.isEmpty() && Explained.isGroup(first, right)) {
      first.get().first().of(Explained.country(right, names));
    } else if (Explained.isCalled(first, second, right)) {
      Entity described = first.get().first();
      second.get().first().aliases.add(described.name().replaceFirst("^[Tt]he ", ""));
      replace(own, described, second.get().first(), right);
    } else if (first.isEmpty() && isPerson && persons.isHead(left)) {
      Entity named = roster.person(Apposed.personName(right, names));
      describe(named, left);
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
    } else if (first.isEmpty() && Apposed.isBareName(right, names) && second.isPresent()) {
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
        && Apposed.isOffice(first.get())
        && Apposed.isBareName(right, names)
        && !Apposed.isOrganisation(right, names)) {
      Entity person = roster.person(Apposed.personName(right, names));
      Entity office = first.get().first();
      replace(own, office, person, right);
      if (person.role.isEmpty() && sentence.token(left.core()).is("PRP$")) {
        OfficePhrases.counterpart(person, left, left.head(), own);
      }
    } else if (first.isPresent()
        && first.get().form() == MentionForm.NAME
        && first.get().entities().size() == 1
        && second.isPresent()
        && second.get().entities().size() == 1
        && !second.get().first().named
        && first.get().first().kind != ActorKind.COUNTRY
        && second.get().first().kind != ActorKind.COUNTRY // a body, a Washington think tank
        && !sentence.token(right.core()).isProper()
        && first.get().first().isPerson() == second.get().first().isPerson()) {
      Entity described = second.get().first();
      Entity named = first.get().first();
      if (!named.isPerson()
          && named.kind == ActorKind.ORGANISATION
          && described.kind != ActorKind.GROUP) {
        named.kind = described.kind;
      }
      if (Titles.isHonorific(named.role) || Titles.isRank(named.role)) {
        named.role = ""; // Sheikh Name, the emir
      }
      replace(own, described, named, right);
      OfficePhrases.counterpartBehind(named, right, salience);
    }
  }

  /** {@code the paper's publisher, Name}: whose publisher is told is a person. */
  private static boolean isOwnPerson(Ref what, Chunk left) {
    Sentence sentence = left.sentence();
    boolean owned = left.hasPossessor() || sentence.token(left.core()).is("PRP$");
    return owned
        && Apposed.isFirm(what)
        && HolderNames.isFirmOrPerson(sentence.token(left.head()).lemma());
  }

  /** {@code her brother, | the weaver Name}. */
  private static boolean isDescribedName(Chunk right, Names names) {
    return Apposed.isPersonName(right, names) && right.sentence().token(right.core()).is("DT");
  }

  /** {@code a Belgian rival, Name}: of the country, and most likely a firm. */
  private static void firm(Chunk left, Entity entity, Names names) {
    if (entity.country.isEmpty() && !entity.isPerson()) {
      names.at(left.inner()).map(Names.Name::term).ifPresent(term -> entity.country = term.code());
    }
  }

  private void replace(List<Ref> own, Entity described, Entity named, Chunk right) {
    roster.merge(named, described);
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
