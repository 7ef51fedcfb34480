package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Ties nouns to what they belong to, where a tree has coordinated or left them wrongly. */
final class NounRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  NounRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** Mends what this noun is tied to if it is coordinated or hangs loose. */
  void mend(int noun) {
    if (tree().is(noun, "dep")) {
      objectBehindJudgement(noun);
      objectBehindPlace(noun);
    } else {
      subjectBehindDay(noun);
      personBehindPlace(noun);
      coordinatedCompound(noun);
    }
  }

  private Dependencies tree() {
    return mended.tree();
  }

  private void attach(int at, int head, String relation) {
    mended.attach(at, head, relation);
  }

  private void done() {
    mended.done();
  }

  /** "In a pact signed Monday, Lima and Quito agreed": no subject is coordinated with a day. */
  private void subjectBehindDay(int noun) {
    int day = tree().head(noun);
    boolean listed = day >= 0 && day < noun && isDateWord(day) && !isDateWord(noun);
    if (!listed || !sentence.token(day + 1).text().equals(",")) {
      return;
    }
    List<Integer> others = new ArrayList<>();
    for (int other : tree().children(day, "conj")) {
      if (other > noun) {
        others.add(other);
      }
    }
    int last = others.isEmpty() ? noun : others.get(others.size() - 1);
    for (int verb = last + 1; verb < Math.min(last + 6, sentence.size()); verb++) {
      if (sentence.token(verb).isVerb() && !tree().is(verb, "aux", "cop")) {
        if (tree().children(verb, "nsubj").isEmpty() && !tree().isUnder(verb, noun)) {
          attach(noun, verb, "nsubj");
          others.forEach(other -> attach(other, noun, "conj"));
          done();
        }
        return;
      }
    }
  }

  /** "Presidents Kofi of Ghana and Yao of Togo": no person is coordinated with a country. */
  private void personBehindPlace(int person) {
    int place = tree().head(person);
    int first = place < 0 ? -1 : tree().head(place);
    boolean apart =
        first >= 0
            && first < place
            && place < person
            && isOf(person, EntityType.PERSON)
            && isOf(place, EntityType.LOCATION)
            && isOf(first, EntityType.PERSON)
            && tree().is(place, "nmod");
    if (!apart) {
      return;
    }
    for (int other : tree().children(place, "nmod")) {
      if (other > person) {
        attach(other, person, "nmod");
      }
    }
    attach(person, first, "conj");
    done();
  }

  /** "The Union and the trade bloc Norrhavn": the union is no part of the bloc's name. */
  private void coordinatedCompound(int noun) {
    int first = tree().head(noun);
    int whole = first < 0 ? -1 : tree().head(first);
    boolean apart =
        whole > noun
            && first < noun
            && tree().is(first, "compound")
            && sentence.token(whole).isProper()
            && !tree().children(noun, "det").isEmpty();
    if (apart) {
      attach(first, tree().head(whole), tree().relation(whole));
      attach(whole, first, "conj");
      attach(noun, whole, "compound");
      done();
    }
  }

  /** "Dismissed as a ploy an offer of talks": the offer is the object, and no part of the ploy. */
  private void objectBehindJudgement(int noun) {
    int judgement = tree().head(noun);
    int verb = judgement < 0 ? -1 : tree().head(judgement);
    boolean behind =
        verb >= 0
            && verb < judgement
            && judgement < noun
            && sentence.token(verb).isVerb()
            && tree().is(judgement, "obl")
            && tree().children(judgement, "case").stream()
                .anyMatch(mark -> sentence.token(mark).text().equals("as"))
            && tree().children(verb, "obj").isEmpty();
    if (behind) {
      attach(noun, verb, "obj");
      done();
    }
  }

  /**
   * "Signed in the Peruvian capital a pact": the pact is the object, and no part of the capital.
   */
  private void objectBehindPlace(int noun) {
    int place = tree().head(noun);
    int verb = place < 0 ? -1 : tree().head(place);
    boolean behind =
        verb >= 0
            && verb < place
            && place < noun
            && tree().is(noun, "dep")
            && sentence.token(verb).isVerb()
            && tree().is(place, "obl")
            && sentence.token(place + 1).tag().equals("DT")
            && tree().children(verb, "obj").isEmpty();
    if (behind) {
      attach(noun, verb, "obj");
      done();
    }
  }

  private boolean isOf(int at, EntityType type) {
    return sentence.token(at).entity() == type;
  }

  private boolean isDateWord(int at) {
    return CalendarWords.isDateWord(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }
}
