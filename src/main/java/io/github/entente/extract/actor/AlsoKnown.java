package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/** Second names that a sentence states: known as, an acronym between commas. */
final class AlsoKnown {

  /** How far behind "known by its French acronym" the acronym stands. */
  private static final int ACRONYM = 5;

  private final Roster roster;
  private final Salience salience;

  AlsoKnown(Roster roster, Salience salience) {
    this.roster = roster;
    this.salience = salience;
  }

  /** Reads a sentence after all that stands in it is known by itself. */
  void read(Sentence sentence, List<Ref> own) {
    for (int at = 1; at + 1 < sentence.size(); at++) {
      String word = sentence.token(at).text();
      if (word.equals("known") && sentence.token(at + 1).text().matches("as|by")) {
        known(sentence, at, own);
      } else if (word.equals(",")) {
        int acronym = sentence.token(at + 1).is("DT") ? at + 2 : at + 1;
        if (isAcronym(sentence, acronym)) {
          initials(sentence, at, acronym, own);
        }
      }
    }
  }

  private void known(Sentence sentence, int known, List<Ref> own) {
    int acronym = acronymBehind(sentence, known + 2, 3);
    Optional<Ref> before = own.stream().filter(r -> r.end() < known).reduce((a, b) -> b);
    Optional<Entity> body =
        own.stream()
            .filter(r -> r.end() < known && isNamedBody(r))
            .map(Ref::first)
            .reduce((first, last) -> last);
    int two = acronym > 0 ? acronym : acronymBehind(sentence, known + 2, 2);
    if (acronym < 0 && two > 0 && body.isPresent()) {
      String letters = sentence.token(two).text(); // EC may be two words that begin so, or a word
      acronym = body.get().names.stream().anyMatch(n -> isInitials(letters, n)) ? two : acronym;
    }
    if (acronym > 0 && body.isPresent()) {
      same(body.get(), acronym, sentence, own);
    } else if (acronym < 0
        && before.filter(r -> isSomebody(r) && r.end() == known - 1).isPresent()
        && sentence.token(known + 1).text().equals("as")) {
      person(sentence, before.get().first(), known + 2, own);
    } else if (acronym < 0 && sentence.token(known + 1).text().equals("as")) {
      own.stream() // Name, better known as Tarnholt
          .filter(r -> r.isNameOfOne() && r.first().isPerson())
          .filter(
              r ->
                  isInsertion(sentence, r.end() + 1, known)
                      || before
                          .filter(b -> b.end() == known - 1 && b.first() == r.first())
                          .isPresent())
          .findFirst()
          .ifPresent(r -> nickname(sentence, r.first(), known + 2, own));
    }
  }

  /** {@code , also}: between a name and how else its bearer is known. */
  private static boolean isInsertion(Sentence sentence, int comma, int known) {
    return comma < known
        && known - comma <= 2
        && sentence.token(comma).text().equals(",")
        && (comma == known - 1 || sentence.token(known - 1).tag().startsWith("RB"));
  }

  private void nickname(Sentence sentence, Entity person, int start, List<Ref> own) {
    int end = start;
    while (end < sentence.size() && Grammar.isCapitalNoun(sentence, end)) {
      end++;
    }
    int last = end - 1;
    Optional<Ref> other = own.stream().filter(r -> r.end() == last).findFirst();
    boolean body = other.filter(r -> !r.first().isPerson()).isPresent();
    boolean another =
        other.filter(r -> !r.first().role.isEmpty() || !r.first().country.isEmpty()).isPresent();
    if (end == start || body || another) {
      return;
    }
    person.aliases.add(PhraseText.text(sentence, start, last));
    other
        .map(Ref::first)
        .filter(e -> e != person)
        .ifPresent(
            e -> {
              e.names.clear();
              roster.merge(person, e);
            });
    person.mention(sentence.span(start, last), MentionForm.NAME);
  }

  /** {@code the rebel commander known as Tarnholt}: the name is the actor's. */
  private void person(Sentence sentence, Entity described, int start, List<Ref> own) {
    int end = start;
    while (end < sentence.size() && Grammar.isCapitalNoun(sentence, end)) {
      end++;
    }
    if (end == start) {
      return;
    }
    String name = PhraseText.text(sentence, start, end - 1);
    Entity person = roster.person(name);
    roster.merge(person, described);
    int last = end - 1;
    if (own.stream().noneMatch(r -> r.end() == last && r.first() == person)) {
      Ref ref =
          new Ref(sentence, start, start, last, List.of(person), MentionForm.NAME, false, false);
      own.add(ref);
      salience.add(ref);
      person.mention(ref.span(), MentionForm.NAME);
    }
  }

  private static boolean isSomebody(Ref ref) {
    return Apposed.isOffice(ref) && !ref.first().plural;
  }

  /** {@code the Bank of the Hills, BH, said}, {@code Togo's electoral commission, the CENI,}. */
  private void initials(Sentence sentence, int comma, int at, List<Ref> own) {
    String acronym = sentence.token(at).text();
    List<Entity> letters = own.stream().filter(r -> r.end() == at).map(Ref::first).toList();
    own.stream()
        .filter(r -> r.end() < comma && isNamedBody(r) && isName(sentence, r.end() + 1, comma))
        .filter(
            r ->
                isOffice(r, comma) && letters.stream().allMatch(e -> isOpen(e, r.first()))
                    || isInitials(acronym, PhraseText.text(sentence, r.start(), comma - 1)))
        .reduce((a, b) -> a.length() >= b.length() ? a : b)
        .ifPresent(r -> same(r.first(), at, sentence, own));
  }

  /** Nobody that is known, or the body of the same letters in another country. */
  private static boolean isOpen(Entity letters, Entity office) {
    return letters.sector.isEmpty()
        || letters.kind == office.kind && !letters.country.equals(office.country);
  }

  /** A body of a state that is told by what it is: its letters may be of another language. */
  private static boolean isOffice(Ref ref, int comma) {
    Sentence sentence = ref.sentence();
    int behind = comma + 2;
    boolean closed = // the National Roads Agency, VRK, said
        behind + 1 < sentence.size()
            && sentence.token(behind).text().equals(",")
            && sentence.token(behind + 1).isFinite();
    return ref.end() == comma - 1
        && ref.first().kind == ActorKind.GOVERNMENT_BODY
        && !ref.first().country.isEmpty()
        && (closed || !sentence.token(ref.end()).isProper());
  }

  /** Whether a name goes on from one token to another: Ministry | of Trade and Roads. */
  private static boolean isName(Sentence sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      boolean joint = sentence.token(at).is("IN") || sentence.token(at).is("CC");
      if (!joint && !sentence.token(at).is("DT") && !Grammar.isCapitalNoun(sentence, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAcronym(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    String word = sentence.token(at).text();
    boolean closed =
        at + 1 >= sentence.size()
            || sentence.token(at + 1).text().matches("[,.;)]")
            || sentence.token(at + 1).isVerb();
    return word.length() > 1 && Words.isAllCapitals(word) && closed;
  }

  /** Whether the letters begin words of the name, in their order, the first the first. */
  private static boolean isInitials(String acronym, String name) {
    String letters = acronym.replace(".", "");
    int at = 0;
    int capitals = 0;
    for (String word : name.split("[\\s\u00a0-]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capitals++;
        at += at < letters.length() && word.charAt(0) == letters.charAt(at) ? 1 : 0;
      }
    }
    return at == letters.length() && capitals <= at + 1;
  }

  /** Lets what stands at a token be the same as a body. */
  private void same(Entity body, int acronym, Sentence sentence, List<Ref> own) {
    roster.acronym(body, sentence.token(acronym).text());
    own.stream()
        .filter(r -> r.end() == acronym && isNamedBody(r) && r.first() != body)
        .findFirst()
        .map(Ref::first)
        .ifPresent(other -> roster.merge(body, other));
  }

  private static int acronymBehind(Sentence sentence, int from, int least) {
    for (int at = from; at < sentence.size() && at < from + ACRONYM; at++) {
      String word = sentence.token(at).text();
      if (word.length() >= least && Words.isAllCapitals(word)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isNamedBody(Ref ref) {
    return ref.isNameOfOne() && ref.first().isNamedBody();
  }
}
