package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Who is being spoken of: finds what a pronoun or a short description stands for, by nearness and
 * by whether the candidate is a subject. Works without trees, after the ranking idea of Lappin and
 * Leass (1994).
 */
final class Salience {

  private static final int REACH = 6;

  /** How many references back a short description may find its name; more than stories have. */
  private static final int MEMORY = 1000;

  private final List<Ref> refs = new ArrayList<>();
  private final Set<Ref> quoted = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean quoting;
  private List<Entity> lastPair = List.of();

  /** How often each country was named by an adjective only. */
  private final Map<String, Integer> adjectives = new LinkedHashMap<>();

  /** Says whether what follows stands inside quotation marks. */
  void quoting(boolean inside) {
    quoting = inside;
  }

  void add(Ref ref) {
    if (quoting) {
      quoted.add(ref);
    }
    refs.add(ref);
  }

  /** Returns whether a reference stands in quotation marks. */
  boolean isQuoted(Ref ref) {
    return quoted.contains(ref);
  }

  /** Notes that a country was named by its adjective: Bolivian gas. */
  void adjective(String country) {
    adjectives.merge(country, 1, Integer::sum);
  }

  void pair(List<Entity> entities) {
    lastPair = List.copyOf(entities);
  }

  /** Returns the best of the earlier references that fit, as seen from a token of a sentence. */
  Optional<Ref> best(Sentence sentence, int token, Predicate<Ref> fits) {
    Ref best = null;
    int most = Integer.MIN_VALUE;
    for (int i = refs.size() - 1; i >= 0; i--) {
      Ref ref = refs.get(i);
      int distance = sentence.index() - ref.sentence().index();
      if (distance > REACH) {
        break;
      }
      boolean aside =
          distance == 0
              && ref.end() == token - 2
              && sentence.token(token).tag().equals("PRP")
              && sentence.token(token - 1).text().equals(","); // the port, it said, was shut
      boolean behind = distance < 0 || distance == 0 && ref.end() >= token;
      if (behind || aside || isDoer(ref, sentence, token) || !fits.test(ref)) {
        continue;
      }
      int score = 100 - 28 * distance + (ref.subject() ? 30 : 0) - (ref.place() ? 40 : 0);
      if (sentence.paragraph() != ref.sentence().paragraph()) {
        score -= 6;
      }
      if (!quoting && quoted.contains(ref)) {
        if (ref.form() == MentionForm.DESCRIPTION) {
          continue; // “we need a new leader”: nobody in particular
        }
        score -= 60; // what is said inside the marks is seldom who speaks outside them
      }
      if (isAddressee(ref)) {
        score -= 60;
      }
      if (isOwned(ref, sentence, token)) {
        score -= 60;
      }
      if (score > most) {
        most = score;
        best = ref;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code The rebels accused them}: whoever does it to them is somebody else. */
  private static boolean isDoer(Ref ref, Sentence sentence, int token) {
    boolean object =
        ref.sentence() == sentence
            && ref.subject()
            && Words.fold(sentence.token(token).text()).matches("them|him");
    int verb = token - 1;
    while (object
        && verb > ref.end()
        && sentence.token(verb).tag().matches("VB.|RB|MD")
        && !Grammar.isSpeech(sentence.token(verb))) { // the police, they say, were chasing them
      verb--;
    }
    return object && verb == ref.end() && verb < token - 1;
  }

  /** Returns those of the last sentences that fit, the last first. */
  Set<Entity> near(Sentence sentence, Predicate<Ref> fits) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int i = refs.size() - 1; i >= 0; i--) {
      Ref ref = refs.get(i);
      if (sentence.index() - ref.sentence().index() > REACH) {
        break;
      }
      if (fits.test(ref)) {
        found.add(ref.first());
      }
    }
    return found;
  }

  /** Returns whether somebody was spoken of in a paragraph. */
  boolean isSpokenOf(Entity entity, int paragraph) {
    for (int i = refs.size() - 1; i >= 0; i--) {
      Ref ref = refs.get(i);
      if (ref.sentence().paragraph() != paragraph) {
        return false;
      }
      if (ref.entities().contains(entity)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(Ref ref) {
    return ref.first().isPerson();
  }

  /** Told the Tribune: whoever was told seldom speaks next. */
  private static boolean isAddressee(Ref ref) {
    int at = ref.start() - 1;
    if (at > 0 && ref.sentence().token(at).is("DT")) {
      at--;
    }
    return at >= 0 && ref.sentence().token(at).lemma().equals("tell");
  }

  /** {@code Her landlord told her}: who is somebody's is not the same one in the same sentence. */
  private static boolean isOwned(Ref ref, Sentence sentence, int token) {
    String owner = Words.fold(ref.sentence().token(ref.start()).text());
    String pronoun = Words.fold(sentence.token(token).text());
    boolean feminine = owner.equals("her") && Set.of("her", "she").contains(pronoun);
    boolean masculine = owner.equals("his") && Set.of("his", "him", "he").contains(pronoun);
    return ref.sentence() == sentence
        && ref.form() == MentionForm.DESCRIPTION
        && (feminine || masculine);
  }

  /** {@code he} and {@code she}. */
  Optional<Entity> person(Sentence sentence, int token, Entity.Gender gender) {
    Optional<Ref> ref =
        best(
            sentence,
            token,
            r ->
                r.isOnePerson()
                    && PersonRefs.mayBe(r, sentence, token, gender)
                    && (r.first().gender == gender
                        || r.first().gender == Entity.Gender.UNKNOWN
                        || gender == Entity.Gender.UNKNOWN));
    ref.ifPresent(
        r -> {
          // “She lied,” says Lee: she of whom a speaker speaks is seldom the speaker
          if (r.first().gender == Entity.Gender.UNKNOWN && !(quoting && r.first().named)) {
            r.first().gender = gender;
          }
        });
    return ref.map(Ref::first);
  }

  /** {@code it} and {@code its}. */
  Optional<Entity> thing(Sentence sentence, int token) {
    return thing(sentence, token, r -> true);
  }

  /** {@code it} of whom something more is known. */
  Optional<Entity> thing(Sentence sentence, int token, Predicate<Ref> fits) {
    return thingRef(sentence, token, fits).map(Ref::first);
  }

  /** The reference that {@code it} takes up. */
  Optional<Ref> thingRef(Sentence sentence, int token, Predicate<Ref> fits) {
    return best(sentence, token, r -> r.isBody() && !r.place() && fits.test(r));
  }

  /** The last subject before a token of a sentence. */
  Optional<Ref> lastSubject(Sentence sentence, int token) {
    for (int i = refs.size() - 1; i >= 0 && refs.get(i).sentence() == sentence; i--) {
      if (refs.get(i).subject() && refs.get(i).end() < token) {
        return Optional.of(refs.get(i));
      }
    }
    return Optional.empty();
  }

  /** {@code they}: a group, several at once, or else a body. */
  List<Entity> several(Sentence sentence, int token) {
    return best(
            sentence,
            token,
            r ->
                r.entities().size() > 1
                    || r.first().plural
                    || r.first().kind == ActorKind.GOVERNMENT_BODY
                        && r.sentence().token(r.end()).tag().equals("NNS") // Peruvian forces
                    || PersonRefs.isOfNoSex(r, sentence, token))
        .map(Ref::entities)
        .orElse(List.of());
  }

  /** The last country spoken of. */
  Optional<Entity> country(Sentence sentence, int token) {
    return best(
            sentence, token, r -> r.entities().size() == 1 && r.first().kind == ActorKind.COUNTRY)
        .map(Ref::first);
  }

  /** The last of a kind whose words end so. */
  Optional<Entity> last(Predicate<Entity> fits) {
    Set<Entity> tried = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = refs.size() - 1; i >= Math.max(0, refs.size() - MEMORY); i--) {
      Ref ref = refs.get(i);
      if (ref.entities().size() != 1 || tried.contains(ref.first())) {
        continue;
      }
      boolean told = !isPerson(ref) && isAddressee(ref);
      if (!told && fits.test(ref.first())) {
        return Optional.of(ref.first());
      }
      if (!told) {
        tried.add(ref.first());
      }
    }
    return Optional.empty();
  }

  /** The last of those that were spoken of together. */
  Optional<Entity> lastOfSeveral(Predicate<Entity> fits) {
    for (int i = refs.size() - 1; i >= Math.max(0, refs.size() - MEMORY); i--) {
      if (refs.get(i).entities().size() > 1) {
        return refs.get(i).entities().stream().filter(fits).findFirst();
      }
    }
    return Optional.empty();
  }

  /**
   * The countries that "the two countries" are: the last named together, or the most named; those
   * that only an adjective names come last.
   */
  List<Entity> countries(int number, Function<String, Entity> ofCode) {
    if (lastPair.size() == number) {
      return lastPair;
    }
    Map<Entity, Integer> count = new LinkedHashMap<>();
    for (Ref ref : refs) {
      if (ref.form() != MentionForm.PRONOUN) {
        for (Entity entity : ref.entities()) {
          if (entity.kind == ActorKind.COUNTRY) {
            count.merge(entity, ref.place() ? 1 : 3, Integer::sum);
          }
        }
      }
    }
    List<Entity> ranked = ranked(count);
    for (String code : ranked(adjectives)) {
      Entity country = ofCode.apply(code);
      if (ranked.size() < number && !ranked.contains(country)) {
        ranked.add(country);
      }
    }
    return ranked.size() < number ? List.of() : List.copyOf(ranked.subList(0, number));
  }

  private static <T> List<T> ranked(Map<T, Integer> count) {
    List<T> ranked = new ArrayList<>(count.keySet());
    ranked.sort((a, b) -> Integer.compare(count.getOrDefault(b, 0), count.getOrDefault(a, 0)));
    return ranked;
  }
}
