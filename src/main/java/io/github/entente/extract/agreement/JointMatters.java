package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What only two can settle, told without a noun for the agreement: "talks between Peru and Chile on
 * the withdrawal of their ships", "proposed to Chile a ban on nets", "won from Chile the release of
 * its boats", "are in accord on a loan".
 */
final class JointMatters {

  /** So many words behind its verb a matter may stand. */
  private static final int FAR = 9;

  private final AgreementLexicon lexicon;
  private final JointActs joint;
  private final Talks talks;

  JointMatters(AgreementLexicon lexicon, JointActs joint) {
    this.lexicon = lexicon;
    this.joint = joint;
    this.talks = new Talks(lexicon);
  }

  /** Whether the noun may be talks on such a matter, or the accord that two are in. */
  boolean mayBe(Sentence sentence, Token noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return false;
    }
    return talks.isTalks(Syntax.lemma(noun)) || isAccord(sentence, noun.index());
  }

  /** "In accord on", "in full agreement over". */
  private static boolean isAccord(Sentence sentence, int at) {
    int in = at > 1 && sentence.token(at - 1).is("JJ") ? at - 2 : at - 1;
    return at + 2 < sentence.size()
        && in > 0
        && sentence.token(at).text().matches("accord|agreement")
        && sentence.token(in).text().equals("in")
        && sentence.token(at + 1).text().matches("on|over");
  }

  boolean is(Syntax syntax, int noun) {
    if (!talks.isTalks(syntax.lemma(noun))) {
      return joint.isJoint(syntax, noun)
          && !syntax.isNegated(noun)
          && syntax.subjects(noun).stream().allMatch(at -> syntax.token(at).isProper())
          && syntax.phrases(noun, "on", "over").stream()
              .noneMatch(at -> lexicon.is("view", syntax.lemma(at)));
    }
    return matters(syntax, noun).stream().anyMatch(at -> isMatter(syntax, at))
        || talks.is(syntax, noun);
  }

  /** What the talks are on, whatever the tree ties it to. */
  private static List<Integer> matters(Syntax syntax, int talks) {
    List<Integer> found = new ArrayList<>(syntax.phrases(talks, "on", "over", "about", "for"));
    found.addAll(syntax.tree().children(talks, "acl", "advcl"));
    int verb = syntax.tree().head(talks);
    if (verb >= 0 && syntax.isVerb(verb)) {
      found.addAll(syntax.phrases(verb, "on", "over", "about"));
      found.addAll(syntax.tree().children(verb, "advcl"));
    }
    found.removeIf(at -> at < talks);
    return found;
  }

  private boolean isMatter(Syntax syntax, int at) {
    return syntax.isVerb(at)
        ? syntax.tag(at).equals("VBG")
            && syntax.preposition(at).matches("on|over|about")
            && lexicon.is("joint deed", syntax.lemma(at))
        : lexicon.is("joint matter", syntax.lemma(at))
            || lexicon.is("talks matter", syntax.lemma(at))
            || syntax.tag(at - 1).equals("VBG") // on normalising ties
                && syntax.preposition(at).matches("on|over|about")
                && lexicon.is("joint deed", syntax.lemma(at - 1));
  }

  /** Whether the verb may put such a matter to somebody, or win it from him; needs no tree. */
  boolean mayPropose(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    if (!Tags.isTensedOrParticiple(verb.tag())
        || !lexicon.is("proposing", lemma) && !lexicon.is("winning", lemma)) {
      return false;
    }
    int last = Math.min(verb.index() + FAR, sentence.size() - 1);
    for (int at = verb.index() + 1; at <= last; at++) {
      boolean that = // proposed to Peru that both halve their duties
          sentence.token(at).text().equals("that") && lexicon.is("proposing", lemma);
      if (that || lexicon.is("joint matter", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "Proposed to Chile a ban", "offered Chile an exchange", "won from Chile the release". */
  boolean isProposed(Syntax syntax, int verb) {
    return !syntax.hasPassiveAuxiliary(verb)
        && others(syntax, verb).stream().anyMatch(at -> syntax.token(at).isProper())
        && (syntax.tree().children(verb, "obj").stream()
                .anyMatch(at -> at > verb && lexicon.is("joint matter", syntax.lemma(at)))
            || syntax.tree().children(verb, "ccomp").stream()
                .anyMatch(at -> at > verb && isDeed(syntax, at)));
  }

  /** "That both halve their duties"; not that somebody is to blame, or that they meet. */
  private boolean isDeed(Syntax syntax, int verb) {
    return syntax.isVerb(verb)
        && syntax.tag(verb).matches("VB|VBP|VBN")
        && !syntax.word(verb - 1).equals("to") // that it was to blame
        && !lexicon.is("meet", syntax.lemma(verb))
        && !lexicon.is("aside", syntax.lemma(verb));
  }

  /** To whom it is put, or from whom it is won. */
  List<Integer> others(Syntax syntax, int verb) {
    String tie = lexicon.is("proposing", syntax.lemma(verb)) ? "to" : "from";
    List<Integer> found = new ArrayList<>(syntax.phrases(verb, tie));
    found.addAll(syntax.tree().children(verb, "iobj"));
    return found;
  }
}
