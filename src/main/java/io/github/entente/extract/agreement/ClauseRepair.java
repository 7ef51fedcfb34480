package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** Gives verbs that hang loose in a tree their subject, or the noun that they describe. */
final class ClauseRepair {

  /** Conjunctions that are prepositions too. */
  private static final Set<String> JOINING = Set.of("as", "after", "before", "since", "until");

  private static final int HIGHEST = 8;

  private final Sentence sentence;
  private final MendedTree mended;
  private final TimeClauses times;

  ClauseRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
    this.times = new TimeClauses(sentence, mended);
  }

  /** Mends the clause of this verb if it hangs loose. */
  void mend(int verb) {
    Dependencies tree = mended.tree();
    boolean finite = Tags.isTensed(sentence.token(verb).tag());
    if (finite && times.mend(verb)) {
      return;
    }
    boolean loose = tree.is(verb, "dep", "parataxis", "ccomp");
    List<Integer> subjects = tree.children(verb, "nsubj");
    boolean perfect =
        sentence.token(verb).tag().equals("VBN") && !tree.children(verb, "aux").isEmpty();
    if ((finite || perfect) && tree.is(verb, "csubj") && !subjects.isEmpty()) {
      beforeQuestion(verb);
    }
    if (tree.is(verb, "acl") && subjects.size() == 1) {
      clauseOfTime(verb, subjects.get(0));
    }
    if (loose && subjects.size() == 1 && relative(verb, subjects.get(0))) {
      return;
    }
    if (loose && subjects.size() == 1 && relativeOfObject(verb, subjects.get(0))) {
      return;
    }
    if (loose && subjects.size() == 1 && isContact(verb, subjects.get(0))) {
      mended.attach(verb, tree.head(verb), "acl:relcl");
      mended.done();
    } else if (finite && loose && subjects.size() == 1 && subjects.get(0) == verb - 1) {
      contactClause(verb, verb - 1);
    } else if (loose && subjects.isEmpty()) {
      boolean past = Tags.isPastOrParticiple(sentence.token(verb).tag());
      boolean acting = // taken for a participle, though it has an object
          sentence.token(verb).tag().equals("VBN")
              && tree.children(verb, "aux").isEmpty()
              && !tree.children(verb, "obj").isEmpty();
      boolean whole = finite && joined(verb) || (finite || acting) && opening(verb);
      if (!whole && past) {
        participle(verb);
      } else if (!past) {
        infinitive(verb);
      }
    }
  }

  /** "Drew a line in May after Lima had signed a pact": the clause says nothing of the month. */
  private void clauseOfTime(int verb, int subject) {
    boolean joins =
        mended.tree().children(verb, "mark").stream()
            .anyMatch(at -> at < subject && JOINING.contains(sentence.token(at).text()));
    int from = joins ? verbOver(mended.tree().head(verb), verb) : -1;
    if (from >= 0 && from < subject) {
      mended.attach(verb, from, "advcl");
      mended.done();
    }
  }

  /** "Quit the pact in a row over who will pay": quitting is not what will pay. */
  private void beforeQuestion(int verb) {
    Dependencies tree = mended.tree();
    int asked = tree.head(verb);
    boolean question = false;
    for (int at = verb + 1; at < asked; at++) {
      boolean said = // signed a treaty they say will end the war
          tree.relation(at).equals("acl:relcl") && sentence.token(at + 1).tag().equals("MD");
      question |= said || sentence.token(at).tag().matches("WP|WRB|WDT");
    }
    if (question) {
      mended.attach(verb, tree.head(asked), tree.relation(asked));
      mended.attach(asked, verb, "advcl");
      mended.done();
    }
  }

  /** "Under an accord their ministers signed": a clause right behind the noun it is tied to. */
  private boolean isContact(int verb, int subject) {
    int noun = mended.tree().head(verb);
    if (noun < 0 || noun >= subject || !mended.tree().is(verb, "dep")) {
      return false;
    }
    int first = mended.tree().subtree(subject).get(0);
    boolean next = // a declaration of principles the two had signed
        first == noun + 1
            || first > noun && first <= noun + 3 && mended.tree().isUnder(first - 1, noun);
    return next
        && (subject == verb - 1
            || subject == verb - 2 && mended.tree().is(verb - 1, "aux", "aux:pass"))
        && Tags.isCommonNoun(sentence.token(noun).tag())
        && Tags.isPastOrParticiple(sentence.token(verb).tag());
  }

  /** "Scrapped an accord on fish that the two reached in May": the accord is what they reached. */
  private boolean relativeOfObject(int verb, int subject) {
    Dependencies tree = mended.tree();
    int that =
        tree.children(verb, "mark").stream()
            .filter(at -> at < subject && sentence.token(at).text().equals("that"))
            .findFirst()
            .orElse(-1);
    boolean lacking =
        that > 0
            && WordClass.DONE_TO_AGREEMENT.has(sentence.token(verb).lemma())
            && tree.children(verb, "obj", "ccomp", "xcomp").isEmpty()
            && tree.children(verb, "aux:pass").isEmpty();
    int head = lacking ? tree.head(verb) : -1;
    if (head < 0 || head > that) {
      return false;
    }
    int noun =
        sentence.token(head).isVerb()
                && !WordClass.TELLING_SOMEBODY.has(sentence.token(head).lemma())
            ? tree.children(head, "obj", "obl").stream()
                .filter(at -> at > head && at < that)
                .findFirst()
                .orElse(-1)
            : head;
    if (noun < 0 || !Tags.isCommonNoun(sentence.token(noun).tag()) || tree.isUnder(noun, verb)) {
      return false;
    }
    mended.attach(that, verb, "obj");
    mended.attach(verb, noun, "acl:relcl");
    mended.done();
    return true;
  }

  /** "The allies of Norrhavn, which left the pact": what it is that left stands right before. */
  private boolean relative(int verb, int subject) {
    int noun = subject - 2;
    boolean behind =
        Tags.isRelativePronoun(sentence.token(subject).tag())
            && noun > 0
            && sentence.token(subject - 1).text().equals(",")
            && sentence.token(noun).is("NN")
            && mended.tree().head(verb) >= 0
            && !mended.tree().isUnder(noun, verb);
    if (behind) {
      mended.attach(verb, noun, "acl:relcl");
      mended.done();
    }
    return behind;
  }

  /** "Broke the bargain it struck with Lima", read as two sentences side by side. */
  private void contactClause(int verb, int pronoun) {
    Dependencies tree = mended.tree();
    int noun = pronoun - 1;
    boolean close =
        noun >= 0 && sentence.token(pronoun).tag().equals("PRP") && sentence.token(noun).is("NN");
    if (!close || tree.isUnder(verb, noun) || !tree.children(verb, "obj").isEmpty()) {
      return;
    }
    int above = tree.head(noun);
    boolean told =
        tree.is(noun, "obj", "iobj")
            && WordClass.TELLING_SOMEBODY.has(sentence.token(above).lemma());
    if (told || sentence.token(noun).isProper()) {
      return;
    }
    int head = tree.head(verb);
    for (int child : tree.children(verb)) {
      if (child < noun) {
        mended.attach(child, head, tree.relation(child));
      }
    }
    mended.attach(verb, noun, "acl:relcl");
    mended.done();
  }

  /** "Stormed out as envoys of Peru sat down to sign": "as" is no preposition. */
  private boolean joined(int verb) {
    Dependencies tree = mended.tree();
    int noun = verb - 1;
    for (int steps = 0; steps < HIGHEST && noun >= 0; steps++) {
      List<Integer> marks = tree.children(noun, "case");
      boolean joins =
          tree.is(noun, "obl", "nmod")
              && marks.size() == 1
              && JOINING.contains(sentence.token(marks.get(0)).text())
              && isWhole(tree.subtree(noun), verb);
      int from = joins ? verbOver(noun, verb) : -1;
      if (from >= 0) {
        mended.attach(marks.get(0), verb, "mark");
        mended.attach(noun, verb, "nsubj");
        mended.attach(verb, from, "advcl");
        mended.done();
        return true;
      }
      noun = tree.head(noun) < verb ? tree.head(noun) : -1;
    }
    return false;
  }

  /** The verb that a phrase is part of the clause of; -1 if it is that of the other verb. */
  private int verbOver(int noun, int other) {
    int at = mended.tree().head(noun);
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      if (sentence.token(at).isVerb()) {
        return mended.tree().isUnder(at, other) ? -1 : at;
      }
      at = mended.tree().head(at);
    }
    return -1;
  }

  /** "Agreed last week to set up zones": an infinitive that is tied to its verb by nothing. */
  private void infinitive(int verb) {
    Dependencies tree = mended.tree();
    int head = tree.head(verb);
    boolean own =
        tree.is(verb, "dep")
            && sentence.token(verb).tag().equals("VB")
            && verb > 0
            && sentence.token(verb - 1).tag().equals("TO")
            && head >= 0
            && head < verb
            && sentence.token(head).isVerb();
    if (own) {
      mended.attach(verb, head, "xcomp");
      mended.done();
    }
  }

  private static boolean isWhole(List<Integer> phrase, int verb) {
    return phrase.get(phrase.size() - 1) == verb - 1
        && phrase.get(phrase.size() - 1) - phrase.get(0) == phrase.size() - 1;
  }

  /** "France and Japan, the last to hold out, late on Friday accepted": a noun is no main verb. */
  private boolean opening(int verb) {
    Dependencies tree = mended.tree();
    int root = verb;
    for (int steps = 0; steps < 4 && tree.head(root) >= 0; steps++) {
      root = tree.head(root);
    }
    boolean noun =
        root < verb
            && tree.head(root) < 0
            && sentence.token(root).isNoun()
            && tree.children(root, "cop", "nsubj", "case").isEmpty()
            && !sentence.token(verb - 1).is("W");
    boolean comma = false;
    for (int at = root + 1; at < verb && noun; at++) {
      comma |= sentence.token(at).text().equals(",");
      noun = !sentence.token(at).tag().matches("VBD|VBZ|VBP|WDT|WP|:|HYPH");
    }
    if (!noun || !comma) {
      return false;
    }
    mended.attach(verb, -1, "root");
    mended.attach(root, verb, "nsubj");
    mended.done();
    return true;
  }

  /** "Angry at the pact signed Sunday": no main verb, but a participle. */
  private void participle(int verb) {
    Dependencies tree = mended.tree();
    int noun = verb - 1;
    boolean describes =
        noun >= 0
            && sentence.token(noun).is("NN")
            && tree.is(noun, "obj", "obl", "nmod")
            && !tree.isUnder(noun, verb)
            && tree.children(verb, "aux", "mark", "obj").isEmpty();
    if (describes) {
      mended.attach(verb, noun, "acl");
      mended.done();
    }
  }
}
