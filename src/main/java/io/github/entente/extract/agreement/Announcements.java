package io.github.entente.extract.agreement;

import io.github.entente.extract.date.DateMention;
import io.github.entente.model.AgreementStatus;
import java.util.List;
import java.util.Optional;

/**
 * Dates of what is said or done about an act, where that itself is the act: "announced on Monday
 * that they had agreed", "said on Monday it had suspended the pact", "completed its withdrawal on
 * Monday".
 */
final class Announcements {

  private static final int HIGHEST = 12;
  private static final int CARRIED = 4;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final ClauseTimes times;

  Announcements(AgreementLexicon lexicon, Politics politics, ClauseTimes times) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.times = times;
  }

  /** "Announced on Monday that they had agreed", "the May 2 announcement of a deal". */
  Optional<DateMention> announced(AgreementMention mention, Act act, List<DateMention> dates) {
    Syntax syntax = mention.syntax();
    for (int said : SpokenPlaces.tellers(lexicon, syntax, act).toList()) {
      if (said > act.at() && syntax.isPast(said) && isDeclared(syntax, act, said)) {
        return dates.stream()
            .filter(date -> date.first() > said && DateTies.isUnder(syntax, date, said))
            .filter(date -> !DateTies.isLimit(syntax, date))
            .findFirst();
      }
    }
    int above = act.at();
    boolean told = false;
    for (int steps = 0; steps < HIGHEST && !told; steps++) {
      int head = syntax.tree().head(above);
      boolean clause =
          syntax.tree().is(above, "acl", "xcomp", "conj", "obj", "dep")
              || SpokenPlaces.isReported(syntax, above)
              || steps > 0 && head >= 0;
      if (head < 0 || !clause) {
        return Optional.empty();
      }
      above = head;
      told = lexicon.is("announcing", syntax.lemma(above)) || isDeclared(syntax, act, above);
      if (!told && syntax.isVerb(above)) {
        return Optional.empty();
      }
    }
    if (!told || !StatusChooser.isMade(act.status()) || act.form() == Act.Form.FRAME) {
      return Optional.empty();
    }
    for (DateMention date : dates) {
      boolean tied =
          DateTies.isUnder(syntax, date, above)
              || syntax.isVerb(above) && DateTies.isNear(syntax, above, date)
              || syntax.tree().is(above, "obj") // served notice on Monday
                  && DateTies.isUnder(syntax, date, syntax.tree().head(above));
      if (tied
          && (date.first() < act.at() || above > act.at())
          && !DateTies.isLimit(syntax, date)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /**
   * "Agreed to share water, both said in a joint statement on Friday", "the two said on Friday they
   * had agreed": whoever tells of it together makes it known.
   */
  Optional<DateMention> stated(AgreementMention mention, Act act, List<DateMention> dates) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(act.at());
    boolean said =
        act.status() == AgreementStatus.AGREED
            && act.asserted()
            && syntax.isVerb(verb)
            && syntax.tree().is(act.at(), "ccomp")
            && lexicon.is("speech", syntax.lemma(verb))
            && (isJoint(syntax, verb) || isOfBoth(syntax, act.at(), verb));
    int behind = behind(lexicon, syntax, act);
    if (behind >= 0) {
      return dates.stream()
          .filter(date -> !DateTies.isLimit(syntax, date))
          .filter(date -> DateTies.isUnder(syntax, date, behind))
          .findFirst();
    }
    return said
        ? dates.stream()
            .filter(date -> !DateTies.isLimit(syntax, date))
            .filter(date -> DateTies.isUnder(syntax, date, verb))
            .findFirst()
        : Optional.empty();
  }

  /** "Have reached a deal, they announced in Lima on Monday": the verb behind; -1 if none. */
  static int behind(AgreementLexicon lexicon, Syntax syntax, Act act) {
    boolean made = act.asserted() && act.status() == AgreementStatus.AGREED;
    return (made ? syntax.tree().children(act.at(), "parataxis") : List.<Integer>of())
        .stream()
            .filter(verb -> verb > act.at() && syntax.isPast(verb))
            .filter(
                verb ->
                    lexicon.is("announcing", syntax.lemma(verb))
                        || lexicon.is("speech", syntax.lemma(verb)))
            .filter(
                verb ->
                    syntax.tree().children(verb, "nsubj").stream()
                        .anyMatch(
                            s ->
                                syntax.word(s).equals("they")
                                    || WordClass.BOTH.has(syntax.word(s))
                                    || syntax.coordinated(s).size() > 1))
            .findFirst()
            .orElse(-1);
  }

  /** "Said in a joint statement". */
  private static boolean isJoint(Syntax syntax, int verb) {
    return syntax.phrases(verb, "in").stream()
        .anyMatch(
            at -> WordClass.STATEMENT.has(syntax.lemma(at)) && syntax.word(at - 1).equals("joint"));
  }

  /** "Peru and Chile said they had agreed". */
  private static boolean isOfBoth(Syntax syntax, int act, int verb) {
    boolean they =
        syntax.tree().children(act, "nsubj").stream().anyMatch(s -> syntax.word(s).equals("they"));
    return they
        && syntax.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> syntax.coordinated(s).size() > 1 || WordClass.BOTH.has(syntax.word(s)));
  }

  /**
   * "Agreed to share water, a breakthrough announced in Lima on Friday": the participle of a noun
   * that sums it up; -1 if there is none.
   */
  static int apposed(AgreementLexicon lexicon, Syntax syntax, Act act) {
    boolean made = act.asserted() && StatusChooser.isMaking(act.status());
    int noun = -1;
    for (int at = act.at() + 1; at < syntax.sentence().size() && made; at++) {
      String tag = syntax.tag(at);
      if (syntax.word(at).equals(",")) {
        noun = syntax.word(at + 1).matches("an?|the") ? at + 1 : -1;
      } else if (noun >= 0 && tag.matches("VBZ|VBP|MD|WDT")) {
        noun = -1;
      } else if (noun >= 0 && syntax.isPast(at) && lexicon.is("announcing", syntax.lemma(at))) {
        return at;
      }
    }
    return -1;
  }

  /** "A joint communique of both, issued on Monday", "a draft published in May": of that day. */
  static Optional<DateMention> issued(Syntax syntax, Act act, List<DateMention> dates) {
    int verb = Math.max(Statements.of(syntax, act), Statements.ofDraft(syntax, act));
    return verb < 0
        ? Optional.empty()
        : dates.stream()
            .filter(date -> date.first() > verb && DateTies.isUnder(syntax, date, verb))
            .findFirst();
  }

  /** The date of such a participle. */
  Optional<DateMention> apposed(AgreementMention mention, Act act, List<DateMention> dates) {
    Syntax syntax = mention.syntax();
    int verb = apposed(lexicon, syntax, act);
    return verb < 0
        ? Optional.empty()
        : dates.stream().filter(date -> DateTies.isUnder(syntax, date, verb)).findFirst();
  }

  /** "Said on Monday it was leaving the pact", "gave notice that it was": saying so ends it. */
  private boolean isDeclared(Syntax syntax, Act act, int word) {
    boolean auxiliary = !syntax.tree().children(act.at(), "aux").isEmpty();
    boolean progressive = syntax.token(act.at()).tag().equals("VBG") && auxiliary;
    boolean perfect = // said on Monday that it had suspended the pact
        auxiliary && syntax.isPast(act.at()) && act.asserted() && isOwn(syntax, act.at(), word);
    boolean notice =
        syntax.word(word).equals("notice") && syntax.tag(word).matches("NN|VB")
            || syntax.tree().children(word, "obj").stream()
                .anyMatch(o -> syntax.word(o).equals("notice"));
    boolean intends = // said on Saturday that Peru would withdraw
        act.asserted()
            && act.raw() == AgreementStatus.TERMINATED
            && auxiliary
            && isOwn(syntax, act.at(), word);
    boolean says = WordClass.SAYING.has(syntax.lemma(word));
    boolean told = // notice that it would leave
        progressive || perfect || intends || notice && auxiliary;
    return told && StatusChooser.isRefusal(act.status()) && (notice || says);
  }

  /** Whether those who say so speak for those who did it: "Peru said it had suspended". */
  private boolean isOwn(Syntax syntax, int act, int said) {
    int noun = said - 1;
    boolean ministry = // the trade ministry said, of its own side
        said > act
            && lexicon.is("representative", syntax.lemma(noun))
            && politics.named(syntax, syntax.runStart(noun), noun).isEmpty();
    if (ministry) {
      return true;
    }
    for (int doer : syntax.tree().children(act, "nsubj")) {
      if (syntax.word(doer).matches("it|they|he|she|we")) {
        return true;
      }
      List<String> named = politics.named(syntax, syntax.runStart(doer), doer);
      for (int teller : syntax.tree().children(said, "nsubj")) {
        boolean spokesman = // Peru has quit the pact, the foreign ministry said
            (lexicon.is("representative", syntax.lemma(teller))
                    || syntax.lemma(teller).equals("office"))
                && politics.named(syntax, syntax.phraseStart(teller), teller).isEmpty();
        if (spokesman && !named.isEmpty()) {
          return true;
        }
        if (politics.named(syntax, syntax.runStart(teller), teller).stream()
            .anyMatch(named::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Completed its withdrawal on Monday". */
  Optional<DateMention> carriedOut(AgreementMention mention, Act act, List<DateMention> dates) {
    Syntax syntax = mention.syntax();
    int verb = carrying(lexicon, syntax, act);
    return verb < 0
        ? Optional.empty()
        : dates.stream()
            .filter(date -> !DateTies.isLimit(syntax, date))
            .filter(
                date ->
                    DateTies.isUnder(syntax, date, verb)
                        || DateTies.isNear(syntax, verb, date)
                        || times.ends(mention, act, verb, date))
            .findFirst();
  }

  /**
   * "Completed its withdrawal", "approved the suspension", "exchanged the instruments of
   * ratification": the verb that does what the noun says; -1 if there is none.
   */
  static int carrying(AgreementLexicon lexicon, Syntax syntax, Act act) {
    if (act.form() != Act.Form.NOUN || !act.asserted()) {
      return -1;
    }
    int at = act.at();
    for (int steps = 0; steps < CARRIED; steps++) {
      int head = syntax.tree().head(at);
      if (syntax.isVerb(head)) {
        boolean done =
            syntax.tree().is(at, "obj", "nsubj:pass")
                && syntax.isPast(head)
                && !syntax.isNegated(head)
                && (lexicon.is("carrying", syntax.lemma(head))
                    || lexicon.is("announcing", syntax.lemma(head)));
        return done ? head : -1;
      }
      if (head < 0 || !syntax.tree().is(at, "nmod", "obj", "conj", "compound")) {
        return -1;
      }
      at = head;
    }
    return -1;
  }
}
