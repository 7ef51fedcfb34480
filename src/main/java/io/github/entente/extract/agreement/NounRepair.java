package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Ties nouns to what they belong to, where a tree has coordinated or left them wrongly. */
final class NounRepair {

  /** So many steps up at most. */
  private static final int DEEP = 8;

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
      besideNamed(noun);
      besideMembers(noun);
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

  /** "The Peruvian and the Chilean ministers": the first adjective is the ministers' as well. */
  void sharedByBoth(int and) {
    int first = and - 1;
    boolean pair =
        first > 0
            && and + 3 < sentence.size()
            && PhraseWords.isNationality(sentence, first)
            && PhraseWords.isNationality(sentence, and + 2)
            && sentence.token(first - 1).tag().equals("DT")
            && sentence.token(and + 1).tag().equals("DT");
    int noun = pair ? mended.tree().head(and + 2) : -1;
    if (noun <= and
        || !sentence.token(noun).tag().matches("NNP?S")
        || mended.tree().head(first) == noun) {
      return;
    }
    int below = noun; // what hangs beneath the adjective takes its place
    for (int steps = 0; steps < DEEP && below >= 0 && mended.tree().head(below) != first; steps++) {
      below = mended.tree().head(below);
    }
    if (below >= 0 && mended.tree().head(below) == first) {
      for (int other : mended.tree().children(first)) {
        mended.attach(other, other < and ? noun : below, mended.tree().relation(other));
      }
      mended.attach(below, mended.tree().head(first), mended.tree().relation(first));
    }
    mended.attach(first, noun, "amod");
    mended.attach(and, and + 2, "cc");
    mended.done();
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

  /** "Peru and its old rival Norrhavn", the rival taken for an adjective. */
  void besideRival(int name) {
    int rival = name - 1;
    boolean described =
        mended.tree().head(name) == rival
            && sentence.token(rival).is("JJ")
            && mended.tree().is(rival, "conj")
            && sentence.token(name).isProper();
    if (described) {
      mended.attach(name, mended.tree().head(rival), "conj");
      mended.attach(rival, name, "amod");
      mended.done();
    }
  }

  /**
   * "Rebels of the Norrhavn Front and Peru's army": the rebels and the army, and no front of it.
   */
  private void besideMembers(int noun) {
    int name = mended.tree().head(noun);
    int members = name < 0 || !mended.tree().is(name, "nmod") ? -1 : mended.tree().head(name);
    boolean doers =
        members >= 0
            && members < name
            && name < noun
            && sentence.token(members).isNoun()
            && mended.tree().is(members, "nsubj", "conj", "obl")
            && (mended.isLed(name, "of") || mended.isLed(name, "from"));
    boolean other =
        sentence.token(noun).isProper()
            ? sentence.token(name).isProper()
                && sentence.token(noun).entity() != sentence.token(name).entity()
            : mended.tree().children(noun, "nmod:poss").stream()
                    .anyMatch(owner -> sentence.token(owner).isProper())
                || isOf(name, EntityType.ORGANIZATION)
                    && !mended.tree().children(noun, "det").isEmpty();
    if (doers && other) {
      mended.attach(noun, members, "conj");
      mended.done();
    }
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

  /** "Kenya's government and Norrhavn rebels": rebels of that name, who have no government. */
  private void besideNamed(int name) {
    int first = mended.tree().head(name);
    int whole = first < 0 ? -1 : mended.tree().head(first);
    boolean apart =
        whole == name + 1
            && first < name
            && sentence.token(name).isProper()
            && sentence.token(whole).tag().equals("NNS")
            && Tags.isCommonNoun(sentence.token(first).tag())
            && mended.tree().is(first, "compound", "nmod:poss", "dep", "amod")
            && !mended.tree().children(first, "nmod:poss", "det").isEmpty();
    if (apart) {
      mended.attach(first, mended.tree().head(whole), mended.tree().relation(whole));
      mended.attach(whole, first, "conj");
      mended.attach(name, whole, "compound");
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
            && (mended.isLed(between, "as") || isNext(between, noun))
            && mended.tree().children(verb, "obj").isEmpty();
    if (behind) {
      mended.attach(noun, verb, "obj");
      mended.done();
    }
  }

  /** Whether the noun's article stands right behind another noun or behind a phrase of its own. */
  private boolean isNext(int between, int noun) {
    String next = sentence.token(between + 1).tag();
    return next.equals("DT")
        || next.equals("IN")
            && mended.tree().children(noun, "det").stream()
                .anyMatch(det -> mended.tree().isUnder(det - 1, between));
  }

  /** "A teacher turned guerrilla chief": it is the chief that the phrase speaks of. */
  void turned(int verb) {
    int was = verb - 1;
    if (!sentence.token(verb).text().equals("turned") || !sentence.token(was).is("NN")) {
      return;
    }
    int is = become(verb, was);
    if (is < 0 || !mended.tree().children(is, "case", "det").isEmpty()) {
      return;
    }
    int main = mainVerb(verb);
    if (main >= 0) { // the chief signed, and turned to nothing
      mended.tree().children(verb).stream()
          .filter(other -> other != was && other != is && other != main)
          .forEach(other -> mended.attach(other, main, mended.tree().relation(other)));
      if (main > verb) {
        mended.attach(main, mended.tree().head(verb), mended.tree().relation(verb));
      }
    }
    for (int other : mended.tree().children(was)) {
      if (other != verb && other != is && !mended.tree().is(other, "nmod:poss", "amod")) {
        mended.attach(other, is, mended.tree().relation(other));
      }
    }
    boolean subject = mended.tree().head(was) == verb && main >= 0;
    mended.attach(is, subject ? main : mended.tree().head(was), mended.tree().relation(was));
    mended.attach(verb, is, "amod");
    mended.attach(was, is, "compound");
    mended.done();
  }

  /** What somebody is said to have turned into; -1 if nobody is. */
  private int become(int verb, int was) {
    int above = mended.tree().head(verb);
    if (mended.tree().is(verb, "amod") && mended.tree().head(above) == was) {
      return above;
    }
    boolean beside =
        mended.tree().is(verb, "acl") && above == was
            || mended.tree().is(verb, "dep") && mended.tree().children(verb, "nsubj").isEmpty()
            || mainVerb(verb) >= 0;
    return mended.tree().children(verb, "obj", "xcomp", "dep").stream()
        .filter(at -> beside && sentence.token(at).is("NN") && at > verb)
        .findFirst()
        .orElse(-1);
  }

  /** The main verb of the sentence, where the tree has made "turned" of it; else -1. */
  private int mainVerb(int turned) {
    if (mended.tree().is(turned, "dep") && mended.tree().head(turned) < turned) {
      return sentence.token(mended.tree().head(turned)).isVerb() ? mended.tree().head(turned) : -1;
    }
    return mended.tree().children(turned, "xcomp", "ccomp", "dep", "parataxis").stream()
        .filter(at -> at > turned && sentence.token(at).tag().matches("VBD|VBZ"))
        .filter(at -> mended.tree().children(at, "nsubj", "mark").isEmpty())
        .findFirst()
        .orElse(-1);
  }

  private boolean isOf(int at, EntityType type) {
    return sentence.token(at).entity() == type;
  }

  private boolean isDateWord(int at) {
    return CalendarWords.isDateWord(sentence.token(at));
  }
}
