package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What sentences behind one about an agreement tell of when and where it came to that, without the
 * agreement's noun: "the notice was handed over in Lima on Monday", "the announcement was made in
 * Lima", "both sang at a ceremony in Lima", "he led the rounds of talks in Lima".
 */
final class LaterFacts {

  private static final int BACK = 2;
  private static final int SHORT = 6;

  private final AgreementLexicon lexicon;
  private final LaterMeetings meetings;
  private final Handovers handovers;

  LaterFacts(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.meetings = new LaterMeetings(lexicon);
    this.handovers = new Handovers(lexicon);
  }

  /**
   * An act as a later sentence tells it.
   *
   * @param noun the noun that stands for the agreement or the act
   */
  record Later(int noun, Act act) {}

  /** Returns what a sentence tells that is so many sentences behind the agreement's. */
  List<Later> read(Sentence sentence, int back, Cluster cluster) {
    List<Token> nouns =
        back > BACK ? List.of() : sentence.tokens().stream().filter(this::mayTell).toList();
    boolean meets = back == 1 && sentence.tokens().stream().anyMatch(meetings::mayTell);
    Optional<AgreementStatus> status =
        nouns.isEmpty() && !meets
            ? Optional.empty()
            : StatusChooser.furthest(cluster.readings())
                .map(StatusChooser.Told::act)
                .filter(a -> a.asserted() || a.status() == AgreementStatus.REJECTED)
                .map(Act::status);
    if (status.isEmpty()) {
      return List.of();
    }
    Syntax syntax = Syntax.of(sentence);
    List<Later> found = new ArrayList<>();
    for (Token noun : nouns) {
      act(syntax, noun.index(), back, status.get(), cluster)
          .map(a -> new Later(noun.index(), a))
          .ifPresent(found::add);
    }
    if (meets && found.isEmpty()) {
      found.addAll(meetings.read(syntax, status.get(), cluster));
    }
    return found;
  }

  /** Whether the word is one that {@link #act} looks at; a sentence without any needs no tree. */
  private boolean mayTell(Token word) {
    String lemma = Syntax.lemma(word);
    return word.isNoun()
        && (WordClass.LATER_EVENT.has(lemma)
            || WordClass.STATEMENT.has(lemma)
            || WordClass.DECISION.has(lemma)
            || handovers.mayTell(lemma)
            || lexicon.is("tidings", lemma)
            || lexicon.is("missive", lemma)
            || lexicon.is("negotiating", lemma) && lexicon.is("venue", lemma));
  }

  private Optional<Act> act(
      Syntax syntax, int noun, int back, AgreementStatus status, Cluster cluster) {
    String lemma = syntax.lemma(noun);
    int issued = Statements.issued(syntax, noun);
    if (issued >= 0) { // a joint statement issued in Lima
      return status == AgreementStatus.AGREED
          ? Optional.of(Act.told(issued, status, Doer.NONE, Form.PASSIVE))
          : Optional.empty();
    }
    if (handovers.isOf(syntax, noun, status, cluster)) {
      return Optional.of(Act.told(syntax.tree().head(noun), status, Doer.NONE, Form.PASSIVE));
    }
    int verb = syntax.tree().head(noun);
    boolean passive =
        syntax.isVerb(verb) && syntax.tree().is(noun, "nsubj:pass") && isDone(syntax, verb);
    boolean decision = WordClass.DECISION.has(lemma) && isDefinite(syntax, noun);
    boolean taken = status == AgreementStatus.AGREED && lemma.equals("decision") && decision;
    if (taken || (decision || lexicon.is("missive", lemma)) && isGivenByPaper(status)) {
      int behind = participle(syntax, noun);
      int given = passive && behind < 0 ? verb : behind;
      boolean told =
          given >= 0
              && (decision
                  ? WordClass.GIVING_OUT.has(syntax.lemma(given))
                  : lexicon.is("delivering", syntax.lemma(given)));
      return told
          ? Optional.of(Act.told(given, status, Doer.NONE, Form.PASSIVE))
          : Optional.empty();
    }
    boolean made = // made the announcement in Lima
        syntax.isVerb(verb) && syntax.tree().is(noun, "obj") && isDone(syntax, verb);
    if (lemma.equals("announcement") && (passive || made) && isDefinite(syntax, noun)) {
      return syntax.lemma(verb).equals("make")
          ? Optional.of(Act.told(verb, status, Doer.NONE, Form.PASSIVE))
          : Optional.empty();
    }
    boolean clinched = // the breakthrough was clinched in Lima
        lexicon.is("tidings", lemma)
            && passive
            && isDefinite(syntax, noun)
            && status == AgreementStatus.AGREED
            && lexicon.verbs(syntax.lemma(verb)).stream()
                .anyMatch(v -> v.status() == AgreementStatus.AGREED);
    if (clinched) {
      return Optional.of(Act.told(verb, status, Doer.NONE, Form.PASSIVE));
    }
    if (lemma.equals("ceremony") && back == 1 && status == AgreementStatus.SIGNED) {
      boolean at = syntax.preposition(noun).equals("at") && isUnderPast(syntax, noun);
      return at ? Optional.of(Act.told(noun, status, Doer.NONE, Form.NOUN)) : Optional.empty();
    }
    boolean talks =
        lexicon.is("negotiating", lemma)
            && lexicon.is("venue", lemma)
            && status == AgreementStatus.AGREED
            && isDefinite(syntax, noun)
            && isUnderPast(syntax, noun);
    return talks ? Optional.of(Act.told(noun, status, Doer.NONE, Form.NOUN)) : Optional.empty();
  }

  /** What is done to an agreement by a paper that is handed over. */
  private static boolean isGivenByPaper(AgreementStatus status) {
    return status == AgreementStatus.RATIFIED
        || status == AgreementStatus.REJECTED
        || status == AgreementStatus.SUSPENDED
        || status == AgreementStatus.TERMINATED;
  }

  /** "A note(,) handed over on Monday": the participle behind the noun; -1 if none. */
  private static int participle(Syntax syntax, int noun) {
    int next = syntax.word(noun + 1).equals(",") ? noun + 2 : noun + 1; // no clause of its own
    return next < syntax.sentence().size() && syntax.token(next).tag().equals("VBN") ? next : -1;
  }

  private static boolean isDone(Syntax syntax, int verb) {
    return syntax.isPast(verb) && !syntax.isNegated(verb);
  }

  private static boolean isUnderPast(Syntax syntax, int noun) {
    int verb = syntax.verbOver(syntax.tree().head(noun), SHORT);
    return verb >= 0 && isDone(syntax, verb);
  }

  /** "The announcement", "the five rounds of talks". */
  private static boolean isDefinite(Syntax syntax, int noun) {
    for (int at = noun - 1; at >= Math.max(0, noun - SHORT); at--) {
      if (syntax.word(at).equals("the")) {
        return true;
      }
      boolean inside =
          syntax.token(at).tag().matches("JJ|CD|NN.*")
              || syntax.word(at).equals("of") && WordClass.ROUND.has(syntax.word(at - 1));
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
