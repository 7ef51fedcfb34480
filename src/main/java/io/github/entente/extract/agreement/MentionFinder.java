package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Noun;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words that speak of agreements; a sentence without any is never parsed. */
final class MentionFinder {

  private final AgreementLexicon lexicon;
  private final NounSenses senses;
  private final AgreeingClauses clauses;
  private final SignedPapers papers;
  private final OtherOnes others;
  private final Repeats repeats;

  MentionFinder(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.senses = new NounSenses(lexicon);
    this.clauses = new AgreeingClauses(lexicon);
    this.papers = new SignedPapers(lexicon);
    this.others = new OtherOnes(lexicon);
    this.repeats = new Repeats(lexicon);
  }

  /** Returns the mentions of a sentence in order. */
  List<AgreementMention> find(Sentence sentence) {
    List<Token> nouns = sentence.tokens().stream().filter(t -> senses.mayBe(sentence, t)).toList();
    List<Token> agreeing =
        sentence.tokens().stream().filter(t -> clauses.isAgreeing(sentence, t)).toList();
    List<Token> signed = sentence.tokens().stream().filter(t -> papers.mayBe(sentence, t)).toList();
    if (nouns.isEmpty() && agreeing.isEmpty() && signed.isEmpty()) {
      return List.of();
    }
    Syntax syntax = Syntax.of(sentence);
    List<AgreementMention> found = new ArrayList<>();
    for (Token token : nouns) {
      if (senses.is(syntax, token.index()) && !isHush(syntax, token.index())) {
        found.add(mention(syntax, token.index()));
      }
    }
    List<AgreementMention> all = List.copyOf(found);
    found.removeIf(m -> isProlonged(m, all));
    List<AgreementMention> nounsFound = List.copyOf(found);
    if (found.isEmpty()) { // "signed a document on the pact" speaks of the pact
      signed.stream()
          .filter(t -> papers.is(syntax, t.index()))
          .findFirst()
          .ifPresent(t -> found.add(papers.mention(syntax, t.index())));
    } else {
      found.addAll(others.behind(nounsFound));
      found.addAll(repeats.behind(nounsFound));
    }
    for (Token token : agreeing) {
      if (clauses.isClause(syntax, token.index(), found)) {
        found.add(
            new AgreementMention(
                syntax, token.index(), token.index(), true, false, Optional.empty()));
      }
    }
    return found;
  }

  /** "An accord extending the lease": one agreement, told by what it does to the one before. */
  private boolean isProlonged(AgreementMention mention, List<AgreementMention> all) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    return syntax.isVerb(verb)
        && syntax.tree().is(mention.head(), "obj")
        && syntax.token(verb).tag().equals("VBG")
        && syntax.tree().is(verb, "acl")
        && lexicon.is("again", syntax.lemma(verb))
        && all.stream().anyMatch(other -> other.head() == syntax.tree().head(verb));
  }

  /** Whether it is a paper that is told of as known: "the document". */
  boolean isKnownPaper(AgreementMention mention) {
    return papers.isKnown(mention);
  }

  /** Whether the sentence speaks of a deal that people or firms make: "a coalition deal". */
  boolean isOfOthers(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                senses.mayBe(sentence, t)
                    && lexicon.noun(Syntax.lemma(t)).filter(Noun::strong).isPresent()
                    && isElsewhere(sentence, t));
  }

  /** "A deal to keep quiet": of people, unless a place or country is named with it. */
  private boolean isHush(Syntax syntax, int head) {
    return syntax.word(head + 1).equals("to")
        && lexicon.is("hushing", syntax.lemma(head + 3))
        && syntax.sentence().tokens().stream()
            .noneMatch(t -> t.isProper() || t.entity() == EntityType.LOCATION);
  }

  /** Whether a word before the noun says that people or firms make it: "a coalition deal". */
  private boolean isElsewhere(Sentence sentence, Token noun) {
    int at = noun.index() - 1;
    while (at >= 0 && sentence.token(at).tag().matches("NN|JJ")) {
      if (lexicon.is("elsewhere", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** "It resembles one between Peru and Chile": one that a sentence before gave its noun. */
  List<AgreementMention> findOthers(Sentence sentence, AgreementMention told) {
    List<AgreementMention> found =
        others.mayBe(sentence) ? others.find(Syntax.of(sentence), told) : List.of();
    return found.isEmpty() && Repeats.mayBe(sentence)
        ? repeats.find(Syntax.of(sentence), told)
        : found;
  }

  private AgreementMention mention(Syntax syntax, int head) {
    Noun noun = senses.noun(syntax.sentence(), syntax.token(head)).orElseThrow();
    boolean strong = noun.strong() || senses.isFull(syntax, head);
    return new AgreementMention(syntax, head, syntax.runStart(head), false, strong, noun.kind());
  }
}
