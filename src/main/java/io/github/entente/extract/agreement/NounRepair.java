package io.github.entente.extract.agreement;

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
    if (mended.tree().is(noun, "dep")) {
      objectBehindPhrase(noun);
    } else {
      subjectBehindDay(noun);
      personBehindPlace(noun);
      coordinatedCompound(noun);
    }
  }

  /** "In a pact signed Monday, Lima and Quito agreed": no subject is coordinated with a day. */
  private void subjectBehindDay(int noun) {
    int day = mended.tree().head(noun);
    boolean listed = day >= 0 && day < noun && isDateWord(day) && !isDateWord(noun);
    if (!listed || !sentence.token(day + 1).text().equals(",")) {
      return;
    }
    List<Integer> others = new ArrayList<>();
    for (int other : mended.tree().children(day, "conj")) {
      if (other > noun) {
        others.add(other);
      }
    }
    int last = others.isEmpty() ? noun : others.get(others.size() - 1);
    for (int verb = last + 1; verb < Math.min(last + 6, sentence.size()); verb++) {
      if (sentence.token(verb).isVerb() && !mended.tree().is(verb, "aux", "cop")) {
        if (mended.tree().children(verb, "nsubj").isEmpty() && !mended.tree().isUnder(verb, noun)) {
          mended.attach(noun, verb, "nsubj");
          others.forEach(other -> mended.attach(other, noun, "conj"));
          mended.done();
        }
        return;
      }
    }
  }

  /** "Presidents Kofi of Ghana and Yao of Togo": no person is coordinated with a country. */
  private void personBehindPlace(int person) {
    int place = mended.tree().head(person);
    int first = place < 0 ? -1 : mended.tree().head(place);
    boolean apart =
        first >= 0
            && first < place
            && place < person
            && isOf(person, EntityType.PERSON)
            && isOf(place, EntityType.LOCATION)
            && isOf(first, EntityType.PERSON)
            && mended.tree().is(place, "nmod");
    if (!apart) {
      return;
    }
    for (int other : mended.tree().children(place, "nmod")) {
      if (other > person) {
        mended.attach(other, person, "nmod");
      }
    }
    mended.attach(person, first, "conj");
    mended.done();
  }

  /** "The Union and the trade bloc Norrhavn": the union is no part of the bloc's name. */
  private void coordinatedCompound(int noun) {
    int first = mended.tree().head(noun);
    int whole = first < 0 ? -1 : mended.tree().head(first);
    boolean apart =
        whole > noun
            && first < noun
            && mended.tree().is(first, "compound")
            && sentence.token(whole).isProper()
            && !mended.tree().children(noun, "det").isEmpty();
    if (apart) {
      mended.attach(first, mended.tree().head(whole), mended.tree().relation(whole));
      mended.attach(whole, first, "conj");
      mended.attach(noun, whole, "compound");
      mended.done();
    }
  }

  /**
   * "Dismissed as a ploy an offer of talks", "signed in the Peruvian capital a pact": what stands
   * last is the object, and no part of the ploy or the capital.
   */
  private void objectBehindPhrase(int noun) {
    int between = mended.tree().head(noun);
    int verb = between < 0 ? -1 : mended.tree().head(between);
    boolean behind =
        verb >= 0
            && verb < between
            && between < noun
            && sentence.token(verb).isVerb()
            && mended.tree().is(between, "obl")
            && (mended.isLed(between, "as") || sentence.token(between + 1).tag().equals("DT"))
            && mended.tree().children(verb, "obj").isEmpty();
    if (behind) {
      mended.attach(noun, verb, "obj");
      mended.done();
    }
  }

  private boolean isOf(int at, EntityType type) {
    return sentence.token(at).entity() == type;
  }

  private boolean isDateWord(int at) {
    return CalendarWords.isDateWord(sentence.token(at).text().toLowerCase(Locale.ROOT));
  }
}
