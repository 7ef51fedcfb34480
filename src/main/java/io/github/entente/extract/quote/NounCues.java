package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the noun that reports words in quotation marks: a promise, chants, somebody's words. */
final class NounCues {

  private static final int DEEPEST = 8;

  private final Story story;
  private final Voices voices;
  private final CueLexicon lexicon;

  NounCues(Story story, Voices voices, CueLexicon lexicon) {
    this.story = story;
    this.voices = voices;
    this.lexicon = lexicon;
  }

  /** To Lee, the plan is “…”; the plan is “…” in the eyes of Lee: who sees it so. */
  Optional<Voice> viewer(MarkedSentence sentence, Range tokens) {
    Dependencies tree = sentence.tree();
    int comma = 1;
    while (comma < tokens.first() && !sentence.word(comma).equals(",")) {
      comma++;
    }
    boolean opens = sentence.word(0).equals("To") || sentence.word(0).equals("For");
    int head = opens && !sentence.isQuoted(0) ? tree.head(0) : -1;
    boolean clause = false;
    for (int i = comma; i < tokens.first(); i++) {
      clause |= sentence.token(i).isFinite();
    }
    if (head > 0
        && head < comma
        && clause
        && tree.is(0, "case")
        && voices.maySpeak(sentence, head)) {
      return voices.of(sentence, head).map(voice -> voice.as(Attribution.INFERRED));
    }
    for (int i = 1; i < sentence.size(); i++) {
      OptionalInt in = tree.child(i, "case");
      OptionalInt owner = tree.child(i, "nmod:poss", "nmod");
      if (lexicon.isOn("view", sentence.lemma(i))
          && !sentence.isQuoted(i)
          && in.isPresent()
          && sentence.word(in.getAsInt()).equalsIgnoreCase("in")
          && owner.isPresent()
          && !sentence.isQuoted(owner.getAsInt())) {
        return voices.of(sentence, owner.getAsInt()).map(voice -> voice.as(Attribution.INFERRED));
      }
    }
    return remarker(sentence, tokens);
  }

  /** His comments on keeping “rapists” out: whose remarks, where the words are what they are on. */
  private Optional<Voice> remarker(MarkedSentence sentence, Range tokens) {
    Dependencies tree = sentence.tree();
    int at = tree.head(tokens.first());
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      boolean before = at < tokens.first() && !sentence.isQuoted(at);
      if (before && sentence.token(at).isFinite()) {
        break;
      }
      OptionalInt owner =
          before && lexicon.isOn("utterance", sentence.lemma(at))
              ? tree.child(at, "nmod:poss")
              : OptionalInt.empty();
      if (owner.isPresent() && !sentence.isQuoted(owner.getAsInt())) {
        return voices.of(sentence, owner.getAsInt()).map(voice -> voice.as(Attribution.INFERRED));
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /** His promise to be “…”, chants of “…”, the “…” comment. */
  Optional<Draft> claim(MarkedSentence sentence, Fragment fragment, Range tokens) {
    if (fragment.words() == 1 && isKind(sentence, tokens)) {
      return Optional.empty();
    }
    Optional<Draft> predicate = predicate(sentence, fragment, tokens);
    if (predicate.isPresent()) {
      return predicate;
    }
    for (int i = tokens.first() - 1; i >= 0 && i >= tokens.first() - 6; i--) {
      if (sentence.isQuoted(i) || sentence.token(i).isVerb() && i < tokens.first() - 3) {
        return Optional.empty();
      }
      if (sentence.token(i).isFinite() && lexicon.isOn("voicing", sentence.lemma(i))) {
        return Optional.empty(); // in a statement, deplored the “cowardly” raid
      }
      boolean named = i + 1 < tokens.first() && sentence.word(i + 1).equals("as");
      if (sentence.token(i).is("NN") && !named && lexicon.noun(sentence.lemma(i)).isPresent()) {
        Draft draft = new Draft().with(fragment);
        boolean is = sentence.lemma(tokens.first() - 1).equals("be");
        if (!is && i < tokens.first() - 2 && sentence.hasWordOutside(i + 2, tokens.first() - 1)) {
          draft.with(sentence.sentence().span(i + 1, tokens.last()));
        }
        Optional<Voice> owner = possessor(sentence, i, tokens);
        boolean apart = // a line between “left” and “right”
            i == tokens.first() - 2
                && sentence.isWord(i + 1)
                && !is
                && !lexicon.isOn("ofnoun", sentence.word(i + 1));
        return owner.isEmpty() && apart ? Optional.empty() : Optional.of(draft.by(owner));
      }
    }
    Optional<Draft> clause = clauseOfNoun(sentence, fragment, tokens);
    if (clause.isPresent()) {
      return clause;
    }
    int next = tokens.last() + 1;
    if (next < sentence.size() && sentence.lemma(next).equals("be")) {
      next = ownedBehind(sentence, next); // “…” was the mayor’s verdict
    }
    if (next < sentence.size()
        && sentence.token(next).is("NN")
        && lexicon.noun(sentence.lemma(next)).isPresent()) {
      return Optional.of(new Draft().with(fragment).by(possessor(sentence, next, tokens)));
    }
    return Optional.empty();
  }

  /** A “dad” joke: which one it is. */
  private boolean isKind(MarkedSentence sentence, Range tokens) {
    int next = tokens.last() + 1;
    return tokens.first() > 0
        && sentence.word(tokens.first() - 1).equals("a")
        && next < sentence.size()
        && !sentence.isQuoted(next)
        && lexicon.noun(sentence.lemma(next)).isPresent();
  }

  /** The noun of somebody's behind the verb, or one that is no token. */
  private int ownedBehind(MarkedSentence sentence, int verb) {
    for (int i = verb + 1; i < sentence.size() && i <= verb + DEEPEST; i++) {
      boolean owned = sentence.tree().child(i, "nmod:poss").isPresent();
      if (owned && sentence.token(i).is("NN")) {
        return i;
      }
      if (sentence.isQuoted(i) || sentence.token(i).isVerb() || sentence.isPunctuation(i)) {
        break;
      }
    }
    return sentence.size();
  }

  /** Her comments before the committee that “…”: the clause belongs to a noun farther off. */
  private Optional<Draft> clauseOfNoun(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int at = tokens.first();
    for (int i = 0; i < DEEPEST && at >= 0; i++) {
      int head = sentence.tree().head(at);
      boolean clause =
          sentence.tree().is(at, "acl", "ccomp")
              && head >= 0
              && head < tokens.first()
              && !sentence.isQuoted(head);
      if (clause
          && sentence.token(head).is("NN")
          && lexicon.noun(sentence.lemma(head)).isPresent()) {
        int from = head + 1;
        while (from < tokens.first() && !sentence.word(from).equals("that")) {
          from++;
        }
        if (from < tokens.first()) {
          Draft draft = new Draft();
          if (sentence.hasWordOutside(from + 1, tokens.first() - 1)) {
            draft.with(sentence.sentence().span(from, tokens.last()));
          }
          return Optional.of(draft.with(fragment).by(possessor(sentence, head, tokens)));
        }
      }
      at = head;
    }
    return Optional.empty();
  }

  /** His slogan, printed on every hat, is “…”: the noun stands farther off. */
  private Optional<Draft> predicate(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int comma = tokens.first() - 2;
    if (comma < 1 || !sentence.lemma(comma + 1).equals("be") || !sentence.word(comma).equals(",")) {
      return Optional.empty();
    }
    for (int i = comma - 1; i > 0; i--) {
      boolean apart = sentence.word(i).equals(",");
      boolean verb = sentence.token(i).isFinite() && !sentence.word(i - 1).equals(",");
      if (sentence.isQuoted(i) || verb) {
        break;
      }
      if (apart) {
        int noun = i - 1;
        boolean owned = sentence.tree().child(noun, "nmod:poss").isPresent();
        return owned && lexicon.noun(sentence.lemma(noun)).isPresent()
            ? Optional.of(new Draft().with(fragment).by(possessor(sentence, noun, tokens)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Voice> possessor(MarkedSentence sentence, int noun, Range tokens) {
    int before = tokens.first() - 1;
    if (noun > tokens.last() && before > 0 && sentence.token(before).is("POS")) {
      return voices.of(sentence, before - 1);
    }
    int part = sentence.tree().is(noun, "nmod") ? sentence.tree().head(noun) : -1;
    if (part >= 0
        && lexicon.isOn("part", sentence.lemma(part))
        && lexicon.isOn("document", sentence.lemma(noun))) {
      return voices.of(sentence, noun); // the last line of the letter
    }
    OptionalInt owner = sentence.tree().child(noun, "nmod:poss");
    if (owner.isPresent() && !sentence.isQuoted(owner.getAsInt())) {
      return voices.of(sentence, owner.getAsInt());
    }
    for (int child : sentence.tree().children(noun, "nmod")) {
      OptionalInt by = sentence.tree().child(child, "case");
      if (by.isPresent()
          && child < tokens.first()
          && !sentence.isQuoted(child)
          && List.of("by", "from").contains(sentence.word(by.getAsInt()))) {
        return voices.of(sentence, child);
      }
    }
    return mainSubject(sentence, tokens);
  }

  /** I need to “step up”, have you had “moments of doubt”: the writer's marks are his own. */
  boolean isWriter(MarkedSentence sentence, Range tokens) {
    int subject = subject(sentence, tokens);
    return subject >= 0
        && reported(sentence, tokens).isEmpty()
        && lexicon.isOn("writer", sentence.word(subject));
  }

  /** The subject nearest before the words, outside quotation marks. */
  Optional<Voice> mainSubject(MarkedSentence sentence, Range tokens) {
    Optional<Report> reported = reported(sentence, tokens);
    if (reported.isPresent()) {
      return voices.of(reported.get()).map(voice -> voice.as(Attribution.INFERRED));
    }
    int found = subject(sentence, tokens);
    if (found < 0 || !voices.maySpeak(sentence, found)) {
      return Optional.empty();
    }
    int verb = sentence.tree().head(found);
    boolean passive =
        verb >= 0
            && SpeakerFinder.isPassive(sentence, verb)
            && lexicon.verb(sentence.lemma(verb)).isPresent();
    return passive
        ? Optional.empty()
        : voices.of(sentence, found).map(voice -> voice.as(Attribution.INFERRED));
  }

  private Optional<Report> reported(MarkedSentence sentence, Range tokens) {
    return story.reports(sentence).stream()
        .filter(report -> !report.unsaid() && report.speaker().isPresent())
        .filter(report -> report.cue() < tokens.first())
        .findFirst();
  }

  static int subject(MarkedSentence sentence, Range tokens) {
    int found = -1;
    for (int i = 0; i < tokens.first(); i++) {
      int verb = sentence.tree().head(i);
      boolean subject =
          sentence.tree().is(i, "nsubj")
              && !sentence.token(i).is("W")
              && (verb < 0 || sentence.tree().child(verb, "expl").isEmpty());
      if (subject && !sentence.isQuoted(i) && (found < 0 || sentence.tree().head(i) < 0)) {
        found = i;
      }
    }
    return found;
  }
}
