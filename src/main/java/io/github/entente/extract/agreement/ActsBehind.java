package io.github.entente.extract.agreement;

import static io.github.entente.model.AgreementStatus.IN_FORCE;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.AgreementLexicon.Frame;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the participles and relative clauses behind the noun of an agreement. */
final class ActsBehind {

  private static final int LONGEST_RELATIVE = 9;

  /** So many words behind the first of "two years ago" its last may stand. */
  private static final int AGO = 3;

  private final VerbReadings verbs;

  ActsBehind(VerbReadings verbs) {
    this.verbs = verbs;
  }

  /** Participles and relative clauses: "signed in 2014", "that the two agreed". */
  void read(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    for (int owner : syntax.coordinated(syntax.firstOfCoordination(mention.head()))) {
      for (int verb : tree.children(owner, "acl")) {
        clauses(mention, verb, acts);
      }
    }
    if (acts.isEmpty()) {
      behindObjectOf(mention, acts);
    }
    if (acts.isEmpty()) {
      relative(mention).ifPresent(acts::add);
    }
    if (acts.isEmpty()) {
      looseParticiple(mention).or(() -> behindPair(mention)).ifPresent(acts::add);
    }
    if (acts.isEmpty()) {
      ContactClause.verb(syntax, mention.head()).stream()
          .boxed()
          .flatMap(verb -> verbs.asserted(syntax, verb).stream())
          .forEach(acts::add);
    }
    if (acts.stream().noneMatch(Act::tells)) {
      collapsed(mention).ifPresent(acts::add);
    }
    if (acts.stream().noneMatch(Act::tells)) {
      dueTo(mention).ifPresent(acts::add);
    }
    // a participle right behind the noun that the tree has put elsewhere
    int next = mention.head() + 1;
    if (syntax.word(next).equals(",")) {
      next++;
    }
    opening(mention, acts);
    boolean participle =
        next < syntax.sentence().size()
            && !syntax.token(mention.head()).is("PRP") // it left out the wages
            && (syntax.token(next).tag().equals("VBN")
                || syntax.token(next).tag().equals("VBD")
                    && (isAgo(syntax, next + 1)
                        || syntax
                            .word(next + 1)
                            .matches("with|by|between|in|on|last|earlier|among|out")));
    int seen = next;
    if (participle && acts.stream().noneMatch(act -> act.at() == seen)) {
      verbs.done(mention, next, "", Form.PASSIVE).ifPresent(acts::add);
    }
  }

  /** "Signed in May after talks in Lima, the treaty frees trade". */
  private void opening(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    boolean led =
        syntax.token(0).tag().equals("VBN")
            && mention.first() > 1
            && syntax.tree().is(mention.head(), "nsubj")
            && syntax.tree().children(0, "nsubj", "obj").isEmpty()
            && syntax.word(mention.first() - 1).equals(",")
            && acts.stream().noneMatch(act -> act.at() == 0);
    if (led) {
      verbs.done(mention, 0, "", Form.PASSIVE).ifPresent(acts::add);
    }
  }

  /** "A truce between the army and rebels that fell apart": not the rebels fell apart. */
  private Optional<Act> collapsed(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    boolean between = false;
    for (int at = mention.head() + 1; at < syntax.sentence().size() - 1; at++) {
      int verb = at + 1;
      between |= SmallWords.leadsSides(syntax.word(at));
      boolean relative =
          between
              && SmallWords.isRelative(syntax.word(at))
              && syntax.tag(verb).equals("VBD")
              && syntax.tree().relation(verb).equals("acl:relcl");
      if (relative) {
        return verbs
            .own(mention, verb)
            .filter(act -> act.raw() == AgreementStatus.TERMINATED && act.asserted());
      }
      if (syntax.token(at).isFinite()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Two years ago", "a week earlier": a span of time, and not what somebody signed. */
  private static boolean isAgo(Syntax syntax, int at) {
    return syntax.tag(at).matches("DT|CD|JJ|RB")
        && IntStream.rangeClosed(at + 1, at + AGO)
            .anyMatch(i -> WordClass.AGO.has(syntax.word(i)) || syntax.word(i).equals("before"));
  }

  private void clauses(AgreementMention mention, int verb, List<Act> acts) {
    Syntax syntax = mention.syntax();
    if (verb > mention.head() && syntax.isVerb(verb)) {
      for (int each : syntax.coordinated(verb)) {
        if (syntax.isVerb(each)) {
          ToldDeeds.read(verbs, mention, each).or(() -> clause(mention, each)).ifPresent(acts::add);
        }
      }
    }
  }

  /** "A treaty on the border, which was signed": nobody signs a border. */
  private void behindObjectOf(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    for (int about : tree.children(mention.head(), "nmod")) {
      List<Integer> owners = new ArrayList<>(tree.children(about, "nmod"));
      owners.add(0, about);
      for (int owner : owners) {
        for (int verb : tree.children(owner, "acl", "ccomp")) {
          boolean relative =
              tree.relation(verb).equals("acl:relcl")
                  || tree.is(verb, "ccomp") && tree.children(verb, "obj").isEmpty();
          boolean doing = // at a summit in Quito that ended on Monday
              !syntax.isPassive(verb) && syntax.isRelative(verb);
          boolean done =
              relative
                  && !doing
                  && owner > mention.head()
                  && Tags.isPastOrParticiple(syntax.token(verb).tag());
          if (done) {
            Form form = Form.of(syntax, verb);
            verbs.done(mention, verb, "", form).ifPresent(acts::add);
          }
        }
      }
    }
  }

  /** "An accord on fishing rights, signed in Quito": the participle is not of the rights. */
  private Optional<Act> looseParticiple(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int at = mention.head() + 1;
    for (int token : tree.subtree(mention.head())) {
      boolean own = token < mention.head() + LONGEST_RELATIVE;
      boolean comma = own && token > mention.head() && syntax.word(token - 1).equals(",");
      at = own && !comma ? Math.max(at, token + 1) : at;
    }
    at = syntax.word(at).equals(",") ? at + 1 : at;
    boolean participle =
        at > mention.head() + 2
            && at < syntax.sentence().size()
            && syntax.word(at - 1).equals(",")
            && syntax.token(at).tag().equals("VBN")
            && tree.children(at, "aux", "aux:pass", "nsubj", "obj").isEmpty();
    return participle ? verbs.done(mention, at, "", Form.PASSIVE) : Optional.empty();
  }

  /** "A treaty with Chile, due to be signed in May": it has yet to be. */
  private Optional<Act> dueTo(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int at = mention.head() + 1;
    int last = Math.min(at + LONGEST_RELATIVE, syntax.sentence().size() - 4);
    while (at < last && syntax.token(at).tag().matches("IN|DT|CC|NN.*|,") && !isDue(syntax, at)) {
      at++;
    }
    return at < last && isDue(syntax, at) ? verbs.planned(syntax, at + 3) : Optional.empty();
  }

  private static boolean isDue(Syntax syntax, int at) {
    return (WordClass.DUE.has(syntax.word(at)) || syntax.word(at).matches("about|yet"))
        && syntax.word(at + 1).equals("to")
        && syntax.word(at + 2).equals("be");
  }

  /** "An accord with Chile signed in Quito": the participle behind those it is with. */
  private Optional<Act> behindPair(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int at = mention.head() + 1;
    if (!SmallWords.leadsSides(syntax.word(at))) {
      return Optional.empty();
    }
    int last = Math.min(at + LONGEST_RELATIVE, syntax.sentence().size() - 2);
    while (at < last && !syntax.isVerb(at) && !SmallWords.isClauseMark(syntax.word(at))) {
      at++;
    }
    boolean participle =
        Tags.isPastOrParticiple(syntax.token(at).tag())
            && syntax.token(at - 1).isNoun()
            && syntax.word(at + 1).matches("in|on|at|by|last|earlier|this")
            && syntax.tree().children(at, "aux", "aux:pass", "nsubj", "obj").isEmpty();
    return participle ? verbs.done(mention, at, "", Form.PASSIVE) : Optional.empty();
  }

  /** "A truce that the two sides agreed", where the tree has lost the clause. */
  private Optional<Act> relative(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int at = mention.head() + 1;
    if (syntax.word(at).equals(",")) {
      at++;
    }
    if (syntax.word(at).matches("in|of|for|on")) { // a truce in the port of Bata that they agreed
      int end = at + 1;
      while (end < syntax.sentence().size() - 1
          && end < at + LONGEST_RELATIVE
          && syntax.token(end).tag().matches("DT|NN.*|JJ.*|IN|CD|POS")
          && !SmallWords.isRelative(syntax.word(end))) {
        end++;
      }
      at = syntax.word(end).equals("that") ? end : at;
    }
    if (!syntax.word(at).equals("that") && !syntax.word(at).equals("which")) {
      return Optional.empty();
    }
    int last = Math.min(at + LONGEST_RELATIVE, syntax.sentence().size() - 1);
    for (int verb = at + 2; verb <= last; verb++) {
      String tag = syntax.token(verb).tag();
      if (tag.matches("VBD|VBN|VBG|VB") && !syntax.tree().is(verb, "aux", "cop")) {
        int found = verb;
        Optional<AgreementLexicon.Verb> stranded = verbs.anyVerb(syntax, verb);
        if (stranded.isPresent()) {
          return stranded.map(v -> verbs.act(mention, found, v.status(), v.doer(), Form.ACTIVE));
        }
        boolean object = syntax.tree().children(verb, "obj").stream().anyMatch(o -> o > found);
        boolean noun = syntax.token(at + 1).is("V") || syntax.token(at + 1).is("MD");
        return object || noun ? Optional.empty() : verbs.done(mention, verb, "", Form.ACTIVE);
      }
    }
    return Optional.empty();
  }

  private Optional<Act> clause(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    boolean gerund = syntax.token(at).tag().equals("VBG");
    int first = tree.is(at, "conj") ? tree.head(at) : at; // which they struck and which broke down
    boolean own = syntax.isRelative(at);
    boolean relative = tree.relation(own ? first : at).equals("acl:relcl");
    boolean subject = own && !syntax.isPassive(at);
    if (gerund || relative && subject) {
      return verbs.own(mention, at);
    }
    if (relative && isFrame(syntax, at)) {
      return Optional.of(Act.told(at, IN_FORCE, Doer.NONE, Form.FRAME));
    }
    boolean contact = // a pact he and the king signed; not one that was signed
        tree.children(at, "nsubj").stream()
            .anyMatch(s -> !syntax.token(s).is("W") && !SmallWords.isRelative(syntax.word(s)));
    boolean passive = !relative && !contact || syntax.isPassive(at) && !contact;
    boolean infinitive = syntax.token(at).tag().equals("VB") && !syntax.isPassive(at);
    if (infinitive && !relative) {
      return Optional.empty();
    }
    return verbs
        .verb(syntax, at, "", Frame.OBJECT)
        .or(() -> relative ? verbs.anyVerb(syntax, at) : Optional.empty()) // not aimed at peace
        .map(
            v ->
                verbs.act(mention, at, v.status(), v.doer(), passive ? Form.PASSIVE : Form.ACTIVE));
  }

  /** "Under which ships pass", "in which Peru gave Chile ships": what is done by the agreement. */
  private boolean isFrame(Syntax syntax, int verb) {
    for (int about : syntax.tree().children(verb, "obl")) {
      String preposition = syntax.token(about).is("W") ? syntax.preposition(about) : "";
      boolean open =
          preposition.matches("in|by")
              && verbs.verb(syntax, verb, "", Frame.OBJECT).isEmpty()
              && syntax.tree().children(verb, "aux").isEmpty();
      if (preposition.equals("under") || open) {
        return true;
      }
    }
    return false;
  }
}
