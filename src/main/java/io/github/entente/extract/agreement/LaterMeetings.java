package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.LaterFacts.Later;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the sentence behind one about an agreement tells of the meeting of those who made it: "their
 * envoys met in Lima on Sunday", "they did so in Lima", "the two shook hands on it in Lima", "the
 * talks in Lima ended on Sunday".
 */
final class LaterMeetings {

  private static final int SUBJECT = 5;
  private static final int NEAR = 3;

  private final AgreementLexicon lexicon;

  LaterMeetings(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether the word is one that {@link #read} looks at; a sentence without any needs no tree. */
  boolean mayTell(Token word) {
    String lemma = Syntax.lemma(word);
    boolean verb =
        lexicon.is("gathering", lemma)
            || lexicon.is("ended", lemma)
            || lexicon.is("handing", lemma)
            || WordClass.GREETING.has(lemma)
            || AgreeingClauses.agrees(lemma)
            || lemma.equals("do")
            || lemma.equals("shake");
    return word.isVerb() && verb
        || word.isNoun() && (Ceremonies.is(lemma) || lexicon.is("venue", lemma));
  }

  /** Returns the acts that stand for the one that gave the agreement its state. */
  List<Later> read(Syntax syntax, AgreementStatus status, Cluster cluster) {
    List<Later> found = new ArrayList<>();
    for (Token token : syntax.sentence().tokens()) {
      int at = token.index();
      if (token.isVerb() || isTakenForNoun(syntax, at)) {
        Optional<AgreementStatus> told =
            StatusChooser.isMaking(status) && isDone(syntax, at, cluster)
                ? Optional.of(status)
                : Optional.empty();
        told.or(() -> ended(syntax, at, status))
            .map(s -> new Later(at, Act.told(at, s, Doer.NONE, Form.ACTIVE)))
            .ifPresent(found::add);
      } else if (isCeremony(syntax, at, status)) {
        int verb = syntax.tree().head(at);
        found.add(new Later(at, Act.told(verb, status, Doer.NONE, Form.PASSIVE)));
      } else if (isAfterTalks(syntax, at, status)) {
        found.add(new Later(at, Act.told(at, status, Doer.NONE, Form.NOUN)));
      }
    }
    return found;
  }

  /** "The two, meeting in Lima, settled it": taggers take the participle for a noun. */
  private static boolean isTakenForNoun(Syntax syntax, int at) {
    return syntax.word(at).equals("meeting")
        && syntax.word(at - 1).equals(",")
        && syntax.token(at + 1).is("IN");
  }

  private boolean isDone(Syntax syntax, int verb, Cluster cluster) {
    if (syntax.word(verb).endsWith("ing")) { // the two, meeting in Lima, settled it
      return syntax.word(verb - 1).equals(",")
          && isMeeting(syntax, verb)
          && isOfSides(syntax, verb - 2);
    }
    boolean past = syntax.isPast(verb) && !syntax.isNegated(verb);
    if (!past || syntax.isAuxiliary(verb) && !syntax.lemma(verb).equals("do")) {
      return false;
    }
    boolean so = syntax.lemma(verb).equals("do") && syntax.word(verb + 1).equals("so");
    return so
        || isMeeting(syntax, verb) && isOfSides(syntax, subject(syntax, verb))
        || isGreeting(syntax, verb)
        || isHandedOver(syntax, verb)
        || isAgreed(syntax, verb, cluster);
  }

  /** "Met in Lima"; not "met in Lima to discuss it", "met the press". */
  private boolean isMeeting(Syntax syntax, int verb) {
    boolean aimed = false;
    for (int at = verb + 1; at < syntax.sentence().size() && !aimed; at++) {
      aimed =
          syntax.word(at).equals("to") && syntax.isVerb(at + 1)
              || syntax.word(at).matches("ahead|before|again");
    }
    return !aimed
        && lexicon.is("gathering", syntax.lemma(verb))
        && (syntax.word(verb + 1).matches("in|at|on|near|outside|aboard|there|here")
            || CalendarWords.isDateWord(syntax.word(verb + 1)));
  }

  private static int subject(Syntax syntax, int verb) {
    int at = verb - 1;
    while (at > 0 && syntax.isAuxiliary(at)) {
      at--;
    }
    return at;
  }

  /** "Their envoys", "the two energy ministers", "both sides": those who made it. */
  private boolean isOfSides(Syntax syntax, int noun) {
    if (syntax.word(noun).matches("they|both")) {
      return true;
    }
    boolean those =
        noun > 0
            && (syntax.tag(noun).equals("NNS") || syntax.word(noun).equals("delegations"))
            && (lexicon.is("representative", syntax.lemma(noun))
                || lexicon.is("group", syntax.lemma(noun)));
    for (int at = noun - 1; those && at >= Math.max(0, noun - SUBJECT); at--) {
      if (syntax.word(at).matches("their|both|two|the|of|from")) {
        return true;
      }
      if (!syntax.tag(at).matches("JJ|NN.*|CC|HYPH")) {
        return false;
      }
    }
    return false;
  }

  /** "Shook hands on it in Lima", "embraced in a hall in Lima": several people do. */
  private boolean isGreeting(Syntax syntax, int verb) {
    boolean hands =
        syntax.lemma(verb).equals("shake")
            && (syntax.word(verb + 1).equals("hands") || syntax.word(verb + 2).equals("hands"));
    return (hands || WordClass.GREETING.has(syntax.lemma(verb)))
        && syntax.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> syntax.coordinated(s).size() > 1 || isOfSides(syntax, s));
  }

  /** "Handed over the documents at a ceremony in Lima": the papers of what was made. */
  private boolean isHandedOver(Syntax syntax, int verb) {
    return lexicon.is("handing", syntax.lemma(verb))
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(paper -> lexicon.is("paper", syntax.lemma(paper)))
        && syntax.phrases(verb, "at", "in").stream()
            .anyMatch(noun -> Ceremonies.is(syntax.lemma(noun)));
  }

  /** "Agreed on the exchange", behind "will exchange prisoners". */
  private static boolean isAgreed(Syntax syntax, int verb, Cluster cluster) {
    boolean agreed =
        AgreeingClauses.agrees(syntax.lemma(verb))
            && syntax.word(verb + 1).matches("on|to|upon")
            && syntax.word(verb + 2).matches("the|this|that");
    int noun = verb + NEAR;
    return agreed
        && noun < syntax.sentence().size()
        && syntax.token(noun).isNoun()
        && cluster.saysLemma(syntax.lemma(noun));
  }

  /** "Talks in Lima broke down on Monday", "the talks in Lima ended on Monday". */
  private Optional<AgreementStatus> ended(Syntax syntax, int verb, AgreementStatus status) {
    boolean over = status == AgreementStatus.AGREED || status == AgreementStatus.REJECTED;
    if (!over || !syntax.isPast(verb) || !lexicon.is("ended", syntax.lemma(verb))) {
      return Optional.empty();
    }
    boolean down = syntax.lemma(verb).equals("break");
    boolean talks =
        syntax.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> s < NEAR && lexicon.is("venue", syntax.lemma(s)) && isBare(syntax, s));
    return talks && down == (status == AgreementStatus.REJECTED)
        ? Optional.of(status)
        : Optional.empty();
  }

  /** Not "talks on crabs". */
  private static boolean isBare(Syntax syntax, int noun) {
    return !syntax.word(noun + 1).matches("on|about|over|between|with");
  }

  /** "The ceremony in Lima": that of a pact that was renewed. */
  private boolean isCeremony(Syntax syntax, int noun, AgreementStatus status) {
    int verb = syntax.tree().head(noun);
    return (status == AgreementStatus.AGREED || status == AgreementStatus.RATIFIED)
        && syntax.token(noun).isNoun()
        && Ceremonies.is(syntax.lemma(noun))
        && syntax.word(noun - 1).equals("the")
        && syntax.tree().is(noun, "nsubj")
        && lexicon.is("happening", syntax.lemma(verb))
        && syntax.isPast(verb);
  }

  /** "It came after ten rounds of talks in Lima". */
  private boolean isAfterTalks(Syntax syntax, int noun, AgreementStatus status) {
    if (status != AgreementStatus.AGREED
        || !syntax.token(noun).isNoun()
        || !lexicon.is("venue", syntax.lemma(noun))) {
      return false;
    }
    int above = syntax.preposition(noun).equals("of") ? syntax.tree().head(noun) : noun;
    int verb = above < 0 ? -1 : syntax.tree().head(above);
    return SmallWords.isAfter(syntax.preposition(Math.max(0, above)))
        && Set.of("come", "follow").contains(syntax.lemma(verb))
        && syntax.isPast(verb)
        && syntax.tree().children(verb, "nsubj").stream().anyMatch(s -> isIt(syntax, s));
  }

  private boolean isIt(Syntax syntax, int subject) {
    return syntax.word(subject).equals("it") || lexicon.noun(syntax.lemma(subject)).isPresent();
  }
}
