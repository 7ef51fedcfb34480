package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the office that stands beside a name: where its words begin, and of what it is. */
final class OfficePhrases {

  /** Offices that few states have. */
  private static final Set<String> OWN_OFFICES = WordLists.of("own-offices");

  /** What joins an office to what it is of: mission chief for Malawi. */
  private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "to", "on");

  private OfficePhrases() {}

  /** The office in {@code the chairman of its board, Name}: what the last noun is of. */
  static Chunk office(List<Chunk> chunks, int last, List<Ref> own) {
    Chunk noun = chunks.get(last);
    boolean bare = noun.start() == noun.head(); // chief of staff
    if (!bare && Apposed.at(own, noun.head()).filter(Apposed::isOffice).isPresent()) {
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
      if (Apposed.at(own, before.head()).filter(Apposed::isOffice).isPresent()) {
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
  static void fullRole(Chunk office, Chunk last, Entity person) {
    Sentence sentence = office.sentence();
    String words = PhraseText.text(sentence, office.inner(), office.head());
    boolean own = !person.role.isEmpty() && (" " + words).endsWith(" " + person.role);
    if (own) {
      person.role =
          PhraseText.text(sentence, office.inner(), last.head())
              .substring(words.length() - person.role.length());
    }
  }

  /** The token behind the words with capitals that an office is of: Minister | of Trade, Name. */
  static int behindField(Sentence sentence, int at) {
    if (!Grammar.is(sentence, at, "of") && !Grammar.is(sentence, at, "for")) {
      return at;
    }
    int next = at + 1;
    while (next < sentence.size()
        && (sentence.token(next).is("DT")
            || sentence.token(next).is("CC")
            || Grammar.isCapitalNoun(sentence, next))) {
      next++;
    }
    return next;
  }

  /** The country that an office is of: president | of the Czech Republic. */
  static String stateBehind(Sentence sentence, Names names, int head) {
    boolean of = head + 2 < sentence.size() && Grammar.is(sentence, head + 1, "of");
    return of ? Places.countryBehind(sentence, names, head, 1).orElse("") : "";
  }

  /** The folded name of the place before an office: San Brack | Mayor Name. */
  static String seatBefore(Phrase phrase) {
    Chunk chunk = phrase.chunk();
    for (int at = chunk.inner(); at < phrase.agentStart(); at++) {
      if (!Grammar.isCapitalNoun(chunk.sentence(), at)) {
        return "";
      }
    }
    return Words.fold(PhraseText.text(chunk.sentence(), chunk.inner(), phrase.agentStart() - 1));
  }

  /** The folded name before the possessive of an office: Brack's | mayor. */
  static String seatOf(Chunk chunk) {
    int end = chunk.core() - 2;
    boolean name = chunk.hasPossessor() && end >= chunk.start();
    for (int at = chunk.start(); name && at <= end; at++) {
      name = Grammar.isCapitalNoun(chunk.sentence(), at);
    }
    return name ? Words.fold(PhraseText.text(chunk.sentence(), chunk.start(), end)) : "";
  }

  /** The folded name behind the "of" of an office: mayor of | San Brack; empty if none stands. */
  static String seat(Sentence sentence, int head) {
    int at = head + 1;
    if (at + 1 >= sentence.size() || !Grammar.is(sentence, at, "of")) {
      return "";
    }
    int start = sentence.token(at + 1).is("DT") ? at + 2 : at + 1;
    int end = start;
    while (end < sentence.size() && Grammar.isCapitalNoun(sentence, end)) {
      end++;
    }
    return end > start ? Words.fold(PhraseText.text(sentence, start, end - 1)) : "";
  }

  /** {@code leader | of the Danish opposition}: what has no name belongs to the role. */
  static void ofGroup(Entity person, Sentence sentence, int head, Names names) {
    boolean of = head + 2 < sentence.size() && Grammar.is(sentence, head + 1, "of");
    if (!of || !OfficeMatch.isHead(person.topic) || person.topic.indexOf(' ') > 0) {
      return;
    }
    int at = sentence.token(head + 2).is("DT") ? head + 3 : head + 2;
    int last = -1;
    while (at < sentence.size()) {
      boolean country = names.at(at).map(Names.Name::term).isPresent();
      boolean noun = sentence.token(at).tag().equals("NN") && names.at(at).isEmpty();
      if (!noun && !country && !sentence.token(at).is("JJ")) {
        break;
      }
      last = noun ? at : last;
      at++;
    }
    if (last == at - 1 && last > head && at < sentence.size() && !sentence.token(at).is("POS")) {
      String words = PhraseText.text(sentence, head + 1, last);
      person.alsoOf(PhraseText.topic(sentence, last, last) + " " + person.topic);
      person.role = person.role + " " + words;
    }
  }

  /** Whose chairman or chief a person is: of what the office is of, if that is a body. */
  static void roleOf(Entity person, Chunk left, List<Ref> own) {
    if (left.start() > 0 && left.sentence().token(left.start() - 1).text().equals("to")) {
      return; // the ambassador to the League, Name, is not of it
    }
    Apposed.at(own, left.head())
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
        ? Apposed.at(own, left.core()).filter(r -> r.entities().size() == 1).map(Ref::first)
        : Optional.empty();
  }

  static boolean isCounterpart(Sentence sentence, int head) {
    String noun = Words.fold(sentence.token(head).text());
    return noun.equals("counterpart")
        || noun.equals("number")
            && head > 0
            && Words.fold(sentence.token(head - 1).text()).equals("opposite");
  }

  /** {@code his Chilean counterpart, Name}: holds the same office in another country. */
  static void counterpart(Entity person, Chunk left, int head, List<Ref> own) {
    if (isCounterpart(left.sentence(), head)) {
      whose(left, own)
          .filter(other -> other.isPerson() && other != person && person.role.isEmpty())
          .ifPresent(other -> takeOffice(person, other));
    }
  }

  /** What only some states have, as a chancellor, a counterpart elsewhere is not. */
  private static void takeOffice(Entity person, Entity other) {
    if (OWN_OFFICES.stream().noneMatch(Words.fold(other.role)::contains)) {
      person.role = other.role;
      person.topic = other.topic;
    }
    person.sector = person.sector.or(() -> other.sector);
  }

  /** {@code Name, his Chilean counterpart}: he is who was in office before him in the story. */
  static void counterpartBehind(Entity person, Chunk right, Salience salience) {
    boolean his = right.sentence().token(right.core()).is("PRP$");
    if (!his || !isCounterpart(right.sentence(), right.head()) || !person.role.isEmpty()) {
      return;
    }
    salience
        .last(e -> e.isPerson() && e != person && e.named && Employment.isOfficial(e))
        .filter(other -> !other.role.isEmpty())
        .ifPresent(other -> takeOffice(person, other));
  }
}
