package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom the purpose or the effect of an agreement names, who are its sides if no others are. */
final class PurposeParties {

  /** So many words behind the noun a clause about it may begin. */
  private static final int NEAR = 8;

  private final AgreementLexicon lexicon;
  private final Politics politics;

  PurposeParties(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "A deal to open talks with C", "bringing D closer to it": those whom its purpose names. */
  void read(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    Set<Integer> verbs = new LinkedHashSet<>(syntax.tree().children(mention.head(), "acl"));
    if (syntax.word(mention.head() + 1).equals("to") && syntax.isVerb(mention.head() + 2)) {
      verbs.add(mention.head() + 2); // cancelled an accord to supply Peru with wheat
    }
    for (int verb : verbs) {
      boolean infinitive = verb > mention.head() && syntax.token(verb).tag().equals("VB");
      boolean gerund = verb > mention.head() && syntax.token(verb).tag().equals("VBG");
      List<Integer> heads = new ArrayList<>();
      if (infinitive || gerund) {
        heads.addAll(syntax.phrases(verb, "with"));
        if (infinitive) {
          heads.addAll(syntax.phrases(verb, "to")); // an accord to ship wheat to them
        }
        for (int object : syntax.tree().children(verb, "obj", "iobj")) {
          boolean given =
              infinitive
                  && lexicon.is("handing", syntax.lemma(verb))
                  && syntax.token(object).entity() == EntityType.LOCATION;
          if (given) {
            heads.add(object);
          }
          heads.addAll(syntax.phrases(object, "with", "between"));
          if (infinitive && lexicon.is("goods", syntax.lemma(object))) {
            heads.addAll(syntax.phrases(object, "to")); // to limit its exports to them
          }
          if (gerund) {
            heads.addAll(syntax.coordinated(object));
          }
        }
      }
      for (int head : heads) {
        politics.named(syntax, syntax.runStart(head), head).stream()
            .filter(id -> politics.sides().isSovereign(id) || politics.sides().isClub(id))
            .forEach(parties.frame()::add);
      }
    }
    granted(mention, parties);
    underWhich(mention, parties);
    linked(mention, parties);
  }

  /** "A deal early on Monday under which the rebels will free them": who is to do what it says. */
  private void underWhich(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    int last = Math.min(mention.head() + NEAR, syntax.sentence().size() - 2);
    int which = mention.head() + 1;
    while (which <= last && !syntax.word(which).equals("which") && !syntax.isVerb(which)) {
      which++;
    }
    boolean under =
        which <= last
            && syntax.word(which).equals("which")
            && syntax.word(which - 1).matches("under|in|by");
    for (int at = which + 1; under && at < syntax.sentence().size(); at++) {
      if (syntax.isVerb(at)) {
        return;
      }
      if (syntax.tree().is(at, "nsubj")) {
        syntax.coordinated(at).stream()
            .flatMap(each -> politics.at(syntax, each).stream())
            .filter(politics.sides()::isSide)
            .forEach(parties.frame()::add);
      }
    }
  }

  /** "A pact linking Peru, Chile and Bolivia", "came into force, joining" them: its members. */
  private void linked(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    int over = syntax.tree().head(mention.head());
    List<Integer> verbs = new ArrayList<>(syntax.tree().children(mention.head(), "acl", "appos"));
    if (over >= 0 && syntax.tree().is(mention.head(), "nsubj")) {
      verbs.addAll(syntax.tree().children(over, "advcl", "acl", "dep"));
    }
    for (int verb : verbs) {
      if (verb > mention.head()
          && syntax.isVerb(verb)
          && lexicon.is("linking together", syntax.lemma(verb))) {
        Set<String> members = new LinkedHashSet<>();
        for (int object : syntax.tree().children(verb, "obj")) {
          syntax.coordinated(object).forEach(at -> members.addAll(politics.at(syntax, at)));
        }
        members.removeIf(id -> !politics.sides().isCountry(id));
        if (members.size() > 1) {
          parties.sure().addAll(members);
        }
      }
    }
  }

  /** "A pact that gives Chilean boats access", "allowing Chilean boats to fish": whose they are. */
  private void granted(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    Set<Integer> verbs = new LinkedHashSet<>(syntax.tree().children(mention.head(), "acl"));
    if (syntax.word(mention.head() + 1).equals("to") && syntax.isVerb(mention.head() + 2)) {
      verbs.add(mention.head() + 2); // no sign of a deal to let the rebels leave
    }
    for (int verb : verbs) {
      boolean gives = lexicon.is("handing", syntax.lemma(verb));
      if (verb < mention.head() || !gives && !lexicon.is("letting", syntax.lemma(verb))) {
        continue;
      }
      List<Integer> heads = new ArrayList<>(syntax.tree().children(verb, "iobj"));
      if (gives) {
        heads.addAll(syntax.phrases(verb, "to"));
      } else {
        heads.addAll(syntax.tree().children(verb, "obj"));
        for (int inner : syntax.tree().children(verb, "ccomp", "xcomp")) {
          heads.addAll(syntax.tree().children(inner, "nsubj")); // lets Chilean boats fish
        }
      }
      for (int head : heads) {
        politics.named(syntax, syntax.runStart(head), head).stream()
            .filter(politics.sides()::isStateOrFighters)
            .forEach(parties.frame()::add);
      }
    }
  }
}
