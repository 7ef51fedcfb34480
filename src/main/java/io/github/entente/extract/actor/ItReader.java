package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom "it" stands for. Most of what "it" stands for in the news is no actor: an agreement, a
 * thing, what was said, or nothing (<i>it is clear that</i>). So somebody is named only where "it"
 * does what bodies do, or is told, accused or asked.
 */
final class ItReader {

  private static final Set<String> REPORTS = WordLists.of("reports");
  private static final Set<String> BODY_DOES = WordLists.of("body-does");
  private static final Set<String> AGREEMENT_DOES = WordLists.of("agreement-does");
  private static final Set<String> NOBODY_DOES = WordLists.of("nobody-does");
  private static final Set<String> DONE_TO = WordLists.of("done-to-somebody");
  private static final Set<String> OF_SOMEBODY = WordLists.of("of-somebody");
  private static final Set<String> COPULAS = WordLists.of("copula");

  /** How many words may stand between a verb of speech and the clause of what is said. */
  private static final int BEFORE_CLAUSE = 7;

  /** How sure the predicate makes it that "it" is somebody. */
  private enum Does {
    SPEAKS,
    ACTS,
    /** As an agreement might do, too. */
    ACTS_OR_HOLDS,
    UNSURE,
    NEVER
  }

  private final Salience salience;
  private final NoActors nobody;

  ItReader(Salience salience, NoActors nobody) {
    this.salience = salience;
    this.nobody = nobody;
  }

  /** Returns who is meant, if it is surely somebody. */
  Optional<Entity> read(Sentence sentence, int token, boolean quoting) {
    if (!isSubject(sentence, token)) {
      return asObject(sentence, token);
    }
    Does does = does(sentence, token);
    if (does == Does.NEVER) {
      return Optional.empty();
    }
    int cue = reportBefore(sentence, token);
    if (cue >= 0) {
      // the port said it was ready: whoever says so
      Optional<Entity> speaker = subjectOf(sentence, cue);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return switch (does) {
      case UNSURE, NEVER -> Optional.empty();
      default -> quoting ? inside(sentence, token) : before(sentence, token, does);
    };
  }

  private static boolean isSubject(Sentence sentence, int token) {
    int next = pastAdverbs(sentence, token + 1);
    if (next >= sentence.size()
        || !sentence.token(next).isVerb() && !sentence.token(next).is("MD")) {
      return false;
    }
    if (token == 0) {
      return true;
    }
    Token before = sentence.token(token - 1);
    if (sentence.token(next).isFinite()) {
      boolean object = before.isVerb() && !REPORTS.contains(before.lemma()) || before.is("TO");
      return !object && !(before.is("IN") && !Grammar.isSubordinating(before));
    }
    // nor did it confirm
    return before.is("MD") || before.isFinite() && isAuxiliary(before);
  }

  private static boolean isAuxiliary(Token token) {
    return List.of("do", "have", "be").contains(token.lemma());
  }

  /** {@code accused it of}: who is accused is not who accuses. */
  private Optional<Entity> asObject(Sentence sentence, int token) {
    if (token == 0
        || !sentence.token(token - 1).isVerb()
        || !DONE_TO.contains(sentence.token(token - 1).lemma())) {
      return Optional.empty();
    }
    Optional<Ref> doer = salience.lastSubject(sentence, token - 1);
    return salience.thing(
        sentence,
        token,
        r -> doer.isEmpty() || doer.get().entities().stream().noneMatch(r.entities()::contains));
  }

  private static Does does(Sentence sentence, int token) {
    int at = pastAdverbs(sentence, token + 1);
    if (!sentence.token(at).isFinite()) {
      return active(sentence.token(at));
    }
    while (at < sentence.size()) {
      Token verb = sentence.token(at);
      int next = pastAdverbs(sentence, at + 1);
      if (next >= sentence.size()) {
        return verb.is("MD") || isAuxiliary(verb) ? Does.NEVER : active(verb);
      }
      Token after = sentence.token(next);
      if (verb.is("MD") || verb.lemma().equals("do") && after.isVerb()) {
        at = next;
      } else if (verb.lemma().equals("have") && after.tag().equals("VBN")) {
        at = next;
      } else if (isCopula(verb)) {
        return predicate(sentence, next);
      } else {
        return active(verb);
      }
    }
    return Does.NEVER;
  }

  private static boolean isCopula(Token verb) {
    return COPULAS.contains(verb.lemma());
  }

  private static Does active(Token verb) {
    String lemma = verb.lemma();
    if (REPORTS.contains(lemma)) {
      return Does.SPEAKS;
    }
    if (NOBODY_DOES.contains(lemma) || !verb.isVerb()) {
      return Does.NEVER;
    }
    if (!BODY_DOES.contains(lemma)) {
      return Does.UNSURE;
    }
    return AGREEMENT_DOES.contains(lemma) ? Does.ACTS_OR_HOLDS : Does.ACTS;
  }

  /** What stands behind "it is". */
  private static Does predicate(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean ofSomebody = OF_SOMEBODY.contains(token.text().toLowerCase(Locale.ROOT));
    if (token.tag().equals("VBG") && !ofSomebody) {
      boolean going = token.lemma().equals("go") && at + 2 < sentence.size();
      return active(going && sentence.token(at + 1).is("TO") ? sentence.token(at + 2) : token);
    }
    if (token.tag().equals("VBN") && DONE_TO.contains(token.lemma())) {
      return Does.ACTS;
    }
    if (token.lemma().equals("be") && at + 1 < sentence.size()) {
      return predicate(sentence, pastAdverbs(sentence, at + 1)); // it has been told
    }
    return ofSomebody || token.is("IN") || token.is("TO") ? Does.UNSURE : Does.NEVER;
  }

  private static int pastAdverbs(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() - 1
        && (sentence.token(at).is("RB")
            || sentence.token(at).is("``")
            || sentence.token(at).is("''"))) {
      at++;
    }
    return at;
  }

  /** Returns the verb of whose words "it" begins the clause: said on Monday that it. */
  private static int reportBefore(Sentence sentence, int token) {
    for (int at = token - 1; at >= Math.max(0, token - BEFORE_CLAUSE); at--) {
      Token word = sentence.token(at);
      if (word.isVerb()) {
        boolean finite = word.isFinite() || at > 0 && isModal(sentence, at);
        return finite && REPORTS.contains(word.lemma()) ? at : -1;
      }
      boolean between =
          word.is("IN") || word.is("RB") || word.is("DT") || word.isNoun() || word.is("CD");
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isModal(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at > 0 && sentence.token(at).is("RB")) {
      at--;
    }
    return sentence.token(at).is("MD") || sentence.token(at).isFinite();
  }

  /** Returns the body that is the subject of a verb, if its name or noun stands there. */
  private Optional<Entity> subjectOf(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at > 0
        && (sentence.token(at).is("RB")
            || sentence.token(at).is("MD")
            || sentence.token(at).isVerb())) {
      at--;
    }
    int last = at;
    return salience
        .lastSubject(sentence, verb)
        .filter(r -> !sentence.token(last).isNoun() || isPlaceBetween(sentence, r.end(), last))
        .filter(Ref::isBody)
        .map(Ref::first);
  }

  /** {@code the embassy in Farholm}: only where it is stands between it and its verb. */
  private static boolean isPlaceBetween(Sentence sentence, int end, int last) {
    for (int at = end + 1; at <= last; at++) {
      Token token = sentence.token(at);
      if (!token.is("IN") && !token.is("DT") && !token.isProper()) {
        return false;
      }
    }
    return true;
  }

  /** Who is spoken of in what is said is not who says it. */
  private Optional<Entity> inside(Sentence sentence, int token) {
    return salience.thing(
        sentence, token, r -> salience.isQuoted(r) && r.subject() && near(sentence, r));
  }

  private Optional<Entity> before(Sentence sentence, int token, Does does) {
    return salience
        .thingRef(
            sentence,
            token,
            r -> does == Does.SPEAKS || near(sentence, r) && (r.subject() || isOwner(r)))
        .filter(r -> !isDocumentNearer(sentence, token, r, does == Does.ACTS_OR_HOLDS))
        .map(Ref::first);
  }

  /** {@code the port's spokesman}: who speaks for it. */
  private static boolean isOwner(Ref ref) {
    int next = ref.end() + 1;
    return next < ref.sentence().size() && ref.sentence().token(next).is("POS");
  }

  private static boolean near(Sentence sentence, Ref ref) {
    return sentence.index() - ref.sentence().index() <= 1;
  }

  /**
   * {@code A statement by Peru was read. It said}: the document says it.
   *
   * @param any whether any document counts, and not only one that is a subject
   */
  private boolean isDocumentNearer(Sentence sentence, int token, Ref ref, boolean any) {
    if (ref.sentence() == sentence) {
      return isDocument(sentence, ref.end() + 1, token, any);
    }
    return isDocument(sentence, 0, token, any)
        || isDocument(ref.sentence(), ref.end() + 1, ref.sentence().size(), any);
  }

  private boolean isDocument(Sentence sentence, int from, int end, boolean any) {
    for (int at = from; at < end - 1; at++) {
      if (nobody.isThing(sentence, at)
          && sentence.token(at).isNoun()
          && (any || sentence.token(pastAdverbs(sentence, at + 1)).isFinite())) {
        return true;
      }
    }
    return false;
  }
}
