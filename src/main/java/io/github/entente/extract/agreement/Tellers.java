package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Those who are the other side of what they tell of, or of what they do under it. */
final class Tellers {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;

  Tellers(AgreementLexicon lexicon, Politics politics, PartyNouns nouns) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = nouns;
  }

  /** "Peru said Chile had agreed to share the water": who says so is the other side of it. */
  void ofClause(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean had =
        syntax.tree().children(mention.head(), "aux").stream()
            .anyMatch(a -> syntax.lemma(a).equals("have"));
    int speech = had ? syntax.tree().head(mention.head()) : -1;
    boolean told =
        speech >= 0
            && lexicon.is("speech", syntax.lemma(speech))
            && syntax.tree().is(mention.head(), "ccomp");
    Set<String> tellers = new LinkedHashSet<>();
    for (int subject : told ? syntax.subjects(speech) : List.<Integer>of()) {
      tellers.addAll(politics.at(syntax, subject));
    }
    if (tellers.size() == 1
        && politics.sides().isCountry(tellers.iterator().next())
        && parties.sure().stream().allMatch(politics.sides()::isCountry)) {
      parties.sure().addAll(tellers);
    }
  }

  /** "Hamas said a truce with Israel had begun": who says so is the other side of it. */
  void ofNoun(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean with = mention.isWithSomebody() && parties.sure().size() == 1;
    boolean loan = // will sign a loan package, bankers said
        syntax.tree().children(mention.head(), "compound").stream()
                .anyMatch(at -> WordClass.BORROWED.has(syntax.lemma(at)))
            || WordClass.BORROWED.has(mention.lemma());
    int speech = with || loan ? nouns.speech(syntax, mention.head()) : -1;
    List<Integer> telling = speech < 0 ? List.of() : syntax.subjects(speech);
    boolean bankers = // not the national bank of a state
        telling.stream()
            .filter(at -> Tags.isCommonNoun(syntax.tag(at)))
            .anyMatch(at -> lexicon.is("lending", syntax.lemma(at)));
    if (loan && bankers) {
      parties.addBusiness();
    }
    for (int subject : with ? telling : List.<Integer>of()) {
      politics.at(syntax, subject).stream()
          .filter(politics.sides()::isStateOrFighters)
          .forEach(parties.maybe()::add);
    }
  }

  /** "Peru freed a spy for two sailors, a swap negotiated with Chile": who freed him made it. */
  void overApposition(AgreementMention mention, List<Act> acts, Parties parties) {
    Syntax syntax = mention.syntax();
    boolean made =
        acts.stream()
            .anyMatch(
                a ->
                    a.form() == Act.Form.PASSIVE
                        && a.status() == AgreementStatus.AGREED
                        && !syntax.phrases(a.at(), "with").isEmpty());
    if (!made
        || parties.sure().size() != 1
        || parties.hasBusiness()
        || !(syntax.tree().is(mention.head(), "appos", "parataxis", "dep")
            || syntax.tree().is(mention.head(), "obj")
                && syntax.word(mention.first() - 1).equals(","))) {
      return;
    }
    int verb = syntax.verbOver(syntax.tree().head(mention.head()), syntax.sentence().size());
    for (int subject : verb < 0 ? List.<Integer>of() : syntax.subjects(verb)) {
      politics.at(syntax, subject).stream()
          .filter(politics.sides()::isStateOrFighters)
          .forEach(parties.sure()::add);
    }
  }
}
