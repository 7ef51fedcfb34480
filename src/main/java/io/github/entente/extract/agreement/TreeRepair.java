package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** Mends mistakes that parsers often make in sentences about agreements. */
final class TreeRepair {

  private static final Set<String> NEVER_MARKS =
      Set.of("with", "about", "on", "over", "under", "between", "by", "of", "from");

  private final Sentence sentence;
  private final MendedTree mended;

  private TreeRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** Returns the tree of a sentence, mended. */
  static Dependencies of(Sentence sentence) {
    MendedTree mended = new MendedTree(sentence);
    TreeRepair repair = new TreeRepair(sentence, mended);
    ClauseRepair clauses = new ClauseRepair(sentence, mended);
    NounRepair nouns = new NounRepair(sentence, mended);
    PrepositionRepair prepositions = new PrepositionRepair(sentence, mended);
    DoerRepair doers = new DoerRepair(sentence, mended);
    GardenPaths paths = new GardenPaths(sentence, mended);
    InfinitiveRepair infinitives = new InfinitiveRepair(sentence, mended);
    MainVerbRepair mains = new MainVerbRepair(sentence, mended);
    ParticipleRepair participles = new ParticipleRepair(sentence, mended);
    new OpeningRepair(sentence, mended).mend();
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (sentence.token(at).tag().equals("TO") && repair.tree().is(at, "mark")) {
        infinitives.behindNoun(at);
        infinitives.behindOwner(at);
        repair.sharedPurpose(at);
        infinitives.beforePurpose(repair.tree().head(at));
      } else if (sentence.token(at).tag().equals("NN")
          && repair.tree().is(at - 1, "compound")
          && sentence.token(at).text().endsWith("ing")) {
        paths.gerundAsNoun(at);
      } else if (sentence.token(at).tag().equals("CC")) {
        nouns.sharedByBoth(at);
        doers.besideCounted(at);
        doers.besideGroup(at);
      } else if (repair.tree().is(at, "dep") && sentence.token(at).tag().equals("VBG")) {
        repair.looseParticiple(at);
      } else if (repair.tree().is(at, "dep", "conj") && sentence.token(at).isNoun()) {
        nouns.mend(at);
        prepositions.behindPreposition(at);
      } else if (repair.tree().is(at, "appos")) {
        nouns.besideRival(at);
      } else if (repair.tree().is(at, "nmod", "obl") && sentence.token(at).isNoun()) {
        prepositions.behindAgent(at);
        doers.behindDate(at);
        doers.besideBorder(at);
        doers.ofDuty(at);
        doers.alongWith(at);
      } else if (sentence.token(at).isVerb()) {
        infinitives.ledByPreposition(at);
        doers.behindMeeting(at);
        doers.behindPlace(at);
        doers.behindUnder(at);
        doers.behindToldPerson(at);
        if (sentence.token(at).tag().equals("VBN")) {
          infinitives.beforePurpose(at);
        }
        participles.mend(at);
        participles.behindRelative(at);
        participles.behindPredicate(at);
        repair.charge(at);
        repair.contactClause(at);
        repair.onTheDay(at);
        repair.behindRelativePronoun(at);
        paths.firstOfTwo(at);
        paths.openingUnder(at);
        paths.behindGerund(at);
        paths.gerundBehindComma(at);
        mains.openingParticiple(at);
        mains.lostMainVerb(at);
        mains.verbBehindApposition(at);
        mains.verbBehindRelative(at);
        paths.contactOfObject(at);
        nouns.turned(at);
        clauses.mend(at);
      }
    }
    return mended.tree();
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

  /**
   * "An accord with Chile to build a dam", read as "for Chile to build", so that Chile is the
   * subject of building and the accord is with nobody: the preposition leads the noun, which is
   * tied to what governs the verb.
   */
  private void sharedPurpose(int to) {
    int verb = tree().head(to);
    if (verb <= to || tree().head(verb) < 0 || tree().head(verb) >= to) {
      return;
    }
    for (int mark : tree().children(verb, "mark")) {
      if (mark < to && isPreposition(mark)) {
        for (int subject : tree().children(verb, "nsubj")) {
          if (mark < subject && subject < to) {
            attach(mark, subject, "case");
            attach(subject, tree().head(verb), tree().is(verb, "acl") ? "nmod" : "obl");
            if (tree().is(verb, "acl")) {
              attach(verb, subject, tree().relation(verb));
            }
            done();
            return;
          }
        }
      }
    }
  }

  private boolean isPreposition(int mark) {
    String word = sentence.token(mark).text();
    boolean toSomebody = // a pledge to Chile to close the camps
        word.equals("to")
            && (sentence.token(mark + 1).is("DT") || sentence.token(mark + 1).isProper());
    return NEVER_MARKS.contains(word) || toSomebody;
  }

  /** "Lima wrote to Quito, proposing a pact": a participle that is tied to its verb by nothing. */
  private void looseParticiple(int verb) {
    int head = tree().head(verb);
    List<Integer> subjects = tree().children(verb, "nsubj");
    boolean object = // tore up the pact obliging it to stay
        head >= 0
            && subjects.equals(List.of(verb - 1))
            && head < verb - 1
            && Tags.isCommonNoun(sentence.token(verb - 1).tag())
            && sentence.token(head).isVerb()
            && tree().children(head, "obj").isEmpty()
            && tree().children(verb - 1, "case").isEmpty();
    if (object) {
      attach(verb - 1, head, "obj");
      attach(verb, verb - 1, "acl");
      done();
      return;
    }
    if (head == verb - 1 && sentence.token(head).text().matches("by|after|before|without")) {
      int main = tree().head(head); // closed the rift by signing
      if (main >= 0 && main < head && sentence.token(main).isVerb()) {
        attach(head, verb, "mark");
        attach(verb, main, "advcl");
        done();
      }
      return;
    }
    boolean behind = // put off ratifying
        head >= 0
            && sentence.token(head).isVerb()
            && (head == verb - 1 || head == verb - 2 && tree().is(verb - 1, "compound:prt"));
    if (behind) {
      attach(verb, head, "xcomp");
      done();
      return;
    }
    boolean since = // two days after signing it
        head >= 0
            && head < verb - 1
            && sentence.token(head).isNoun()
            && sentence.token(verb - 1).text().matches("after|before");
    int main = since ? tree().head(head) : -1;
    if (main >= 0 && sentence.token(main).isVerb()) {
      attach(verb - 1, verb, "mark");
      attach(verb, main, "advcl");
      done();
      return;
    }
    if (head > verb) { // tied to "said" at the end
      head = tree().head(head);
    }
    if (head >= 0
        && head < verb
        && sentence.token(head).isVerb()
        && sentence.token(verb - 1).text().equals(",")) {
      attach(verb, head, "advcl");
      done();
    }
  }

  /** "Are accused by monitors of breaking it": no monitors break it. */
  private void charge(int gerund) {
    int agent = tree().head(gerund);
    int verb = agent < 0 ? -1 : tree().head(agent);
    boolean charged =
        verb >= 0
            && verb < agent
            && agent < gerund
            && tree().is(gerund, "acl")
            && sentence.token(gerund).tag().equals("VBG")
            && sentence.token(gerund - 1).text().equals("of")
            && tree().is(agent, "obl")
            && mended.isLed(agent, "by")
            && sentence.token(verb).tag().equals("VBN");
    if (charged) {
      attach(gerund, verb, "advcl");
      done();
    }
  }

  /** "The deal they signed on Friday lets ships pass": the first verb is not the main one. */
  private void contactClause(int verb) {
    List<Integer> subjects = tree().children(verb, "nsubj");
    if (subjects.size() != 2 || subjects.get(1) > verb) {
      return;
    }
    int noun = subjects.get(0);
    int doer = subjects.get(1);
    boolean close = true;
    for (int at = noun + 1; at < doer; at++) {
      close &= !sentence.token(at).text().matches("[,;:–—-]") && !sentence.token(at).isVerb();
    }
    int main = laterFinite(verb);
    if (close && main >= 0) {
      attach(main, tree().head(verb), tree().relation(verb));
      for (int mark : tree().children(verb, "mark")) {
        if (mark < noun) {
          attach(mark, main, "mark");
        }
      }
      attach(noun, main, "nsubj");
      attach(verb, noun, "acl:relcl");
      done();
    }
  }

  /** "Met on Friday when they signed it": they did so when they met, and no Friday is described. */
  private void onTheDay(int verb) {
    int day = tree().head(verb);
    int over = day < 0 ? -1 : tree().head(day);
    boolean loose =
        over >= 0
            && tree().is(verb, "acl")
            && sentence.token(over).isVerb()
            && CalendarWords.isDateWord(sentence.token(day))
            && tree().children(verb, "advmod").stream()
                .anyMatch(at -> at == day + 1 && sentence.token(at).text().equals("when"));
    if (loose) {
      attach(verb, over, "advcl");
      done();
    }
  }

  /** "The pact that Peru's minister, Ana Soto, signed": told of the pact, and no content of it. */
  private void behindRelativePronoun(int verb) {
    int noun = tree().head(verb);
    boolean relative =
        noun >= 0
            && noun + 1 < verb
            && tree().is(verb, "ccomp", "dep")
            && sentence.token(noun).isNoun()
            && sentence.token(noun + 1).tag().equals("WDT")
            && tree().head(noun + 1) == verb
            && !tree().children(verb, "nsubj").isEmpty();
    if (relative) {
      attach(verb, noun, "acl:relcl");
      attach(noun + 1, verb, "obj");
      done();
    }
  }

  /** The finite verb behind this one that the tree has hung on it for want of a better place. */
  private int laterFinite(int verb) {
    return tree().children(verb, "dep", "parataxis", "ccomp", "conj").stream()
        .filter(at -> at > verb && Tags.isTensedOrParticiple(sentence.token(at).tag()))
        .filter(at -> tree().children(at, "nsubj", "cc", "mark").isEmpty())
        .findFirst()
        .orElse(-1);
  }
}
