package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Ties an infinitive or a participle to its noun, where a tree has made it what the noun does. */
final class InfinitiveRepair {

  private static final String[] OF_NOUN = {"advcl", "xcomp", "acl"};

  private final Sentence sentence;
  private final MendedTree mended;

  InfinitiveRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Lima's refusal to sign was a mistake": the refusal was, and nothing that it signed. */
  void behindNoun(int to) {
    int noun = to - 1;
    int verb = mended.tree().head(to);
    boolean subject =
        sentence.token(noun).isNoun()
            && !sentence.token(noun).isProper()
            && verb > to
            && mended.tree().head(noun) == verb
            && mended.tree().is(noun, "nsubj")
            && mended.tree().children(verb, "mark").size() == 1;
    if (!subject) {
      return;
    }
    if (mended.tree().is(verb, "csubj")) {
      String relation = mended.tree().relation(verb).replace("csubj", "nsubj");
      tie(noun, verb, mended.tree().head(verb), relation);
    } else if (mended.tree().is(verb, "root")) {
      overItsObject(noun, verb);
    }
  }

  /** "Lima's refusal to sign the pact angered Quito": the pact was signed, and angered nobody. */
  private void overItsObject(int noun, int verb) {
    for (int main : mended.tree().children(verb, "ccomp")) {
      List<Integer> objects = mended.tree().children(main, "nsubj");
      boolean told =
          main > verb
              && sentence.token(main).isFinite()
              && objects.size() == 1
              && objects.get(0) > verb
              && mended.tree().children(main, "mark", "aux").isEmpty();
      if (told) {
        mended.attach(objects.get(0), verb, "obj");
        mended.attach(main, mended.tree().head(verb), mended.tree().relation(verb));
        mended.tree().children(verb).stream()
            .filter(other -> other > main)
            .forEach(other -> mended.attach(other, main, mended.tree().relation(other)));
        tie(noun, verb, main, "nsubj");
        return;
      }
    }
  }

  /**
   * "A pact to curb Peru was signed by Chile", "a pact aimed at Peru was signed": the pact was, and
   * did not curb or aim.
   */
  void beforePurpose(int verb) {
    List<Integer> subjects = mended.tree().children(verb, "nsubj");
    int noun = subjects.size() == 1 ? subjects.get(0) : -1;
    boolean beside =
        noun >= 0
            && noun < verb
            && mended.comma(noun, verb) < 0
            && sentence.token(noun).tag().equals("NN")
            && mended.tree().children(verb, "aux", "aux:pass", "cop").isEmpty();
    int main = beside ? passiveBehind(verb) : -1;
    if (main < 0) {
      return;
    }
    if (mended.tree().head(verb) != main) {
      mended.attach(main, mended.tree().head(verb), mended.tree().relation(verb));
    }
    tie(noun, verb, main, "nsubj:pass");
  }

  /**
   * "Regrets decisions by Lima to quit": Lima decided, and regrets nothing; an active verb that has
   * its object is done by nobody else.
   */
  void behindOwner(int to) {
    int verb = mended.tree().head(to);
    int above = verb <= to ? -1 : mended.tree().head(verb);
    int main = above >= 0 && sentence.token(above).isNoun() ? mended.tree().head(above) : above;
    if (main < 0 || !sentence.token(main).isVerb() || !mended.tree().is(verb, OF_NOUN)) {
      return;
    }
    for (int object : mended.tree().children(main, "obj")) {
      int by = object + 1;
      int owner = by < to && sentence.token(by).text().equals("by") ? mended.tree().head(by) : -1;
      List<Integer> phrase = owner > by ? mended.tree().subtree(owner) : List.of();
      boolean between = // an office or a name, right before the infinitive
          owner > by
              && main < object
              && mended.tree().is(owner, "obl", "nmod")
              && !CalendarWords.isDateWord(sentence.token(owner))
              && phrase.get(phrase.size() - 1) == to - 1;
      if (between && (above == main || above == owner || above == object)) {
        mended.attach(owner, object, "nmod");
        mended.attach(verb, object, "acl");
        mended.done();
        return;
      }
    }
  }

  /** "Agreed yesterday to build": a "to" that was taken for a preposition. */
  void ledByPreposition(int verb) {
    int to = verb - 1;
    int noun = mended.tree().is(verb, "dep") ? mended.tree().head(verb) : verb;
    int head = noun < verb ? -1 : mended.tree().head(noun);
    boolean lost =
        sentence.token(verb).tag().equals("VB")
            && sentence.token(to).text().equals("to")
            && sentence.token(to).tag().equals("IN")
            && mended.tree().is(to, "case")
            && mended.tree().head(to) == noun
            && mended.tree().is(noun, "obl")
            && head >= 0
            && head < to
            && sentence.token(head).isVerb();
    if (!lost) {
      return;
    }
    mended.attach(to, verb, "mark");
    mended.attach(verb, head, "xcomp");
    if (noun > verb) {
      mended.attach(noun, verb, "obj"); // taken for what the preposition leads
    }
    mended.done();
  }

  /** The noun is the subject of the main verb, the other verb belongs to the noun. */
  private void tie(int noun, int verb, int main, String relation) {
    mended.attach(noun, main, relation);
    mended.attach(verb, noun, "acl");
    mended.done();
  }

  /** The passive without a subject that a verb is tied to; -1 if there is none. */
  private int passiveBehind(int verb) {
    List<Integer> behind =
        new ArrayList<>(mended.tree().children(verb, "advcl", "dep", "ccomp", "xcomp"));
    if (mended.tree().is(verb, "csubj")) {
      behind.add(mended.tree().head(verb));
    }
    return behind.stream()
        .filter(at -> at > verb && sentence.token(at).tag().equals("VBN"))
        .filter(at -> !mended.tree().children(at, "aux:pass").isEmpty())
        .filter(at -> mended.tree().children(at, "nsubj", "nsubj:pass", "mark").isEmpty())
        .findFirst()
        .orElse(-1);
  }
}
