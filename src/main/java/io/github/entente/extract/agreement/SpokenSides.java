package io.github.entente.extract.agreement;

import io.github.entente.model.Quote;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the sides that somebody takes by what he is quoted with: "this deal is a surrender", "said
 * the pact was null and void", "it must be torn up".
 */
final class SpokenSides {

  private static final int REACH = 10;

  private final AgreementLexicon lexicon;
  private final Verdicts verdicts;
  private final List<Quote> quotes;

  SpokenSides(AgreementLexicon lexicon, List<Quote> quotes) {
    this.lexicon = lexicon;
    this.verdicts = new Verdicts(lexicon);
    this.quotes = quotes;
  }

  /**
   * A side that a speaker takes.
   *
   * @param stance the side
   * @param quote what is said; its speaker is known
   * @param objects the heads that may name what the side is taken on, the likeliest first
   */
  record Spoken(Stance stance, Quote quote, List<Integer> objects) {}

  /** Returns the side that is taken with this word, if it stands in a quotation. */
  Optional<Spoken> at(Syntax syntax, int word) {
    Optional<Quote> quote = quote(syntax, word);
    boolean asked = syntax.sentence().tokens().stream().anyMatch(t -> t.text().equals("?"));
    return asked
        ? Optional.empty()
        : quote.flatMap(q -> byPredicate(syntax, word, q).or(() -> byDemand(syntax, word, q)));
  }

  private Optional<Quote> quote(Syntax syntax, int word) {
    Span span = syntax.token(word).span();
    return quotes.stream()
        .filter(quote -> quote.span().contains(span) && quote.speaker().isPresent())
        .findFirst();
  }

  /** The deal is a surrender, amounts to a surrender. */
  private Optional<Spoken> byPredicate(Syntax syntax, int word, Quote quote) {
    int link = word - 1;
    while (link >= Math.max(0, word - REACH) && !lexicon.is("linking", syntax.lemma(link))) {
      if (syntax.word(link).matches("[,;:.?]|that|which|who")) {
        return Optional.empty();
      }
      link--;
    }
    if (link < Math.max(0, word - REACH)) {
      return Optional.empty();
    }
    boolean copula = syntax.tree().is(link, "cop", "aux");
    int head = copula ? syntax.tree().head(link) : link;
    boolean denied =
        head < 0
            || !syntax.word(link + 1).matches("not|n't|n’t") && syntax.isNegated(head)
            || Assertion.isOnCondition(lexicon, syntax, head)
            || isOfSomethingElse(syntax, head)
            || isGround(syntax, head, word)
            || Assertion.isHypothetical(lexicon, syntax, head) && !isForetold(syntax, head);
    Optional<Stance> side = denied ? Optional.empty() : verdicts.from(syntax, link + 1);
    if (side.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> subjects = new ArrayList<>(syntax.tree().children(head, "nsubj"));
    if (subjects.isEmpty()) {
      subjects.addAll(syntax.subjects(head)); // the pact breaks the law and is void
    }
    int before = link - 1;
    boolean beside =
        syntax.tag(before).matches("NN.*|PRP|DT")
            && (syntax.tree().head(before) == head || syntax.tree().head(before) == link);
    if (subjects.isEmpty() && beside) {
      subjects.add(before);
    }
    return Optional.of(new Spoken(side.get(), quote, subjects));
  }

  /** It would be a surrender: what the agreement would be is judged as what it is. */
  private static boolean isForetold(Syntax syntax, int head) {
    List<Integer> modals = syntax.tree().children(head, "aux");
    return syntax.tree().children(head, "mark").stream()
            .noneMatch(mark -> syntax.word(mark).matches("if|unless|whether|to"))
        && !syntax.tree().is(head, "xcomp")
        && modals.stream().anyMatch(aux -> syntax.word(aux).equals("would"))
        && modals.stream().noneMatch(aux -> syntax.word(aux).matches("could|may|might|have"));
  }

  /** The pact is based on bold reforms: what it rests on is judged and not the pact. */
  private static boolean isGround(Syntax syntax, int head, int word) {
    return head < word
        && syntax.isPassive(head)
        && syntax.word(head + 1).matches("on|upon|at|in|around");
  }

  /** It would be a mistake to miss the final. */
  private static boolean isOfSomethingElse(Syntax syntax, int head) {
    return syntax.tree().children(head, "aux").stream()
            .anyMatch(aux -> syntax.word(aux).equals("would"))
        && syntax.tree().children(head, "nsubj", "expl").stream()
            .anyMatch(subject -> syntax.word(subject).equals("it"))
        && syntax.tree().children(head, "csubj", "advcl", "acl", "xcomp", "ccomp").stream()
            .filter(clause -> clause > head)
            .anyMatch(clause -> syntax.preposition(clause).matches("to|that|if"));
  }

  /** It must be torn up, we have to stop this treaty, it should never have been signed. */
  private Optional<Spoken> byDemand(Syntax syntax, int verb, Quote quote) {
    Optional<Stance> side =
        syntax.isVerb(verb)
            ? JudgingFrames.demanded(lexicon, syntax, verb)
            : Optional.<Stance>empty();
    int above = syntax.tree().is(verb, "xcomp") ? syntax.tree().head(verb) : -1;
    boolean must =
        syntax.tree().children(verb, "aux").stream()
            .anyMatch(aux -> syntax.word(aux).matches("must|should|ought"));
    boolean hasTo =
        above >= 0 && syntax.lemma(above).matches("have|need|ought") && !syntax.isNegated(above)
            || syntax.tree().children(verb, "aux").stream() // has to be stopped
                .anyMatch(a -> syntax.lemma(a).equals("have") && syntax.word(a + 1).equals("to"));
    if (side.isEmpty() || !must && !hasTo || Assertion.isConditional(syntax, verb)) {
      return Optional.empty();
    }
    boolean passive = syntax.isPassive(verb);
    List<Integer> objects = new ArrayList<>();
    if (passive) {
      objects.addAll(syntax.tree().children(verb, "nsubj"));
      if (objects.isEmpty() && hasTo) {
        objects.addAll(syntax.tree().children(above, "nsubj"));
      }
    } else {
      objects.addAll(syntax.tree().children(verb, "obj"));
      objects.addAll(syntax.phrases(verb, "from", "of", "against"));
    }
    boolean denied = syntax.isNegated(verb);
    boolean regret = isPerfect(syntax, verb);
    if (regret && !denied) {
      return Optional.empty(); // should have been signed
    }
    return Optional.of(new Spoken(denied ? opposite(side.get()) : side.get(), quote, objects));
  }

  private static boolean isPerfect(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "aux").stream()
        .anyMatch(a -> syntax.word(a).equals("have") && !syntax.word(a + 1).equals("to"));
  }

  private static Stance opposite(Stance stance) {
    return stance == Stance.SUPPORTS ? Stance.OPPOSES : Stance.SUPPORTS;
  }
}
