package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What one side does for another in return for something, which the two must have agreed on. */
final class Trades {

  /** So many words behind "in return for" may name the other side. */
  private static final int PRICE = 8;

  private static final int DEEP = 8;

  private final AgreementLexicon lexicon;

  Trades(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "In return for support of farmers": what one side is given, and no side that is taken. */
  static boolean isPrice(Syntax syntax, int noun) {
    int lead = syntax.phraseStart(noun);
    return syntax.word(lead - 1).equals("for")
        && WordClass.RETURN.has(syntax.word(lead - 2))
        && syntax.word(lead - 3).equals("in");
  }

  /** Whether something is done "in return for" something else by this verb; needs no tree. */
  boolean mayBe(Sentence sentence, Token verb) {
    return verb.isVerb()
        && (isTrading(verb) || isPromised(sentence, verb) || verb.tag().equals("VB"))
        && priceBehind(sentence, verb.index()) > 0;
  }

  private boolean isTrading(Token verb) {
    String lemma = Syntax.lemma(verb);
    return verb.isVerb()
        && (lexicon.is("trading", lemma)
            || lexicon.is("handing", lemma)
            || lexicon.is("yielding", lemma)
            || lexicon.is("relieving", lemma)
            || lexicon.is("proposing", lemma)); // offered Peru ships in return for the port
  }

  /** "Promised Peru ships": a thing to somebody, and not to do or that something is so. */
  private boolean isPromised(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return verb.isVerb()
        && WordClass.PROMISE.has(Syntax.lemma(verb))
        && next < sentence.size()
        && sentence.token(next).tag().matches("DT|JJ.*|NN.*|PRP");
  }

  /** The word behind "in return for"; -1 if there is none. */
  private static int priceBehind(Sentence sentence, int verb) {
    for (int at = verb + 1; at + 3 < sentence.size(); at++) {
      if (sentence.token(at).text().equals("in")
          && WordClass.RETURN.has(sentence.token(at + 1).text())
          && sentence.token(at + 2).text().equals("for")) {
        return at + 3;
      }
    }
    return -1;
  }

  /** "Peru will let Chilean boats fish in return for ships": done or to be done, for somebody. */
  boolean is(Syntax syntax, int verb) {
    boolean done =
        Tags.isTensedOrParticiple(syntax.token(verb).tag())
            && syntax.isPast(verb)
            && !syntax.isPassive(verb);
    boolean known =
        isTrading(syntax.token(verb))
            || isPromised(syntax.sentence(), syntax.token(verb))
            || isBetweenStates(syntax, verb);
    return known
        && (done || JointActs.isAnnounced(syntax, verb) || isOffered(syntax, verb))
        && !syntax.isNegated(verb)
        && !syntax.tree().is(verb, "acl", "advcl")
        && isPriceOf(syntax, verb)
        && syntax.subjects(verb).stream().anyMatch(at -> syntax.token(at).isNoun())
        && (lexicon.is("yielding", syntax.lemma(verb)) || !receivers(syntax, verb).isEmpty());
  }

  /**
   * "Offered to open its port in return for Chilean ships", "said it would": what nobody has taken
   * up yet.
   */
  boolean isOffered(Syntax syntax, int verb) {
    int over = syntax.tree().head(verb);
    boolean would =
        syntax.tree().is(verb, "ccomp")
            && lexicon.is("speech", syntax.lemma(over))
            && syntax.tree().children(verb, "aux").stream()
                .anyMatch(at -> syntax.word(at).equals("would"));
    if (inPrice(syntax, verb).isEmpty()) {
      return false; // what is wanted is nothing of another side
    }
    return would
        || syntax.tree().is(verb, "xcomp")
            && syntax.isVerb(over)
            && lexicon.is("proposing", syntax.lemma(over))
            && !syntax.isNegated(over);
  }

  /** Whether one state does it, whatever it is, and another is named in it. */
  private boolean isBetweenStates(Syntax syntax, int verb) {
    return !lexicon.is("hostile", syntax.lemma(verb))
        && syntax.subjects(verb).stream().allMatch(at -> isState(syntax, at))
        && receivers(syntax, verb).stream()
            .anyMatch(at -> isState(syntax, at) || isOfNation(syntax, at));
  }

  private static boolean isOfNation(Syntax syntax, int head) {
    return IntStream.range(syntax.runStart(head), head)
        .anyMatch(at -> PhraseWords.isNationality(syntax.sentence(), at));
  }

  private static boolean isState(Syntax syntax, int at) {
    return syntax.token(at).entity() == EntityType.LOCATION && syntax.token(at).isProper();
  }

  /** Whether it is this deed, and none that stands in between, that is done in return. */
  private static boolean isPriceOf(Syntax syntax, int verb) {
    int at = priceBehind(syntax.sentence(), verb) - 2; // return, exchange
    for (int steps = 0; steps < DEEP && at >= 0 && at != verb; steps++) {
      boolean let = // let boats fish, allow boats to fish; not "took over to trade aid"
          syntax.tree().is(at, "xcomp", "ccomp")
              && (!syntax.word(at - 1).equals("to")
                  || WordClass.PERMITTING.has(syntax.lemma(verb)));
      boolean lost = syntax.tree().relation(at).equals("dep"); // put on hold, read as a verb
      boolean own = !syntax.isVerb(at) || let || lost;
      at = own ? syntax.tree().head(at) : -1;
    }
    return at == verb;
  }

  /** The heads of the phrases that may name for whom it is done, or what of theirs it is for. */
  List<Integer> receivers(Syntax syntax, int verb) {
    Set<Integer> heads = new LinkedHashSet<>();
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    verbs.addAll(syntax.tree().children(verb, "ccomp", "xcomp"));
    for (int each : verbs) {
      if (each >= verb) {
        String[] roles = // lets farmers import Chilean maize: not what they import
            each == verb ? new String[] {"obj", "iobj"} : new String[] {"nsubj"};
        syntax.tree().children(each, roles).stream().filter(at -> at > verb).forEach(heads::add);
        heads.addAll(syntax.phrases(each, "to", "from", "on", "with", "for"));
      }
    }
    for (int object : List.copyOf(heads)) {
      heads.addAll(syntax.phrases(object, "to", "from", "on", "with"));
    }
    List<Integer> named =
        heads.stream()
            .filter(at -> isNamed(syntax, at) || isOfWar(syntax, at))
            .filter(at -> !WordClass.BORDER.has(syntax.word(at))) // passage from the Chadian border
            .toList();
    return named.isEmpty() ? inPrice(syntax, verb) : named;
  }

  /** The rebels, who have been told of; not 20 of them who were let go. */
  private boolean isOfWar(Syntax syntax, int head) {
    return lexicon.is("armed", syntax.lemma(head))
        && syntax.word(syntax.runStart(head)).equals("the");
  }

  /** Whose things it is done for: "in return for Chilean ships". */
  private List<Integer> inPrice(Syntax syntax, int verb) {
    List<Integer> heads = new ArrayList<>();
    int first = priceBehind(syntax.sentence(), verb);
    int last = Math.min(first + PRICE, syntax.sentence().size() - 1);
    for (int at = first; first > 0 && at <= last; at++) {
      if (syntax.word(at).equals(",") || !heads.isEmpty() && syntax.word(at).equals("of")) {
        return heads; // Chilean extraditions of Peruvian rebels
      }
      if (syntax.token(at).isNoun()
          && !lexicon.is("currency", syntax.lemma(at))
          && !lexicon.is("currency", syntax.lemma(at + 1))
          && isNamed(syntax, at)) {
        heads.add(at);
      }
    }
    return heads;
  }

  /** "Chile", "Chilean boats": whether the phrase has a name in it. */
  private static boolean isNamed(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at <= head; at++) {
      if (syntax.token(at).isProper() || PhraseWords.isNationality(syntax.sentence(), at)) {
        return true;
      }
    }
    return false;
  }
}
