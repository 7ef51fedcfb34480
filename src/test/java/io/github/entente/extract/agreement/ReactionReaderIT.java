package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.extract.agreement.StanceLexicon.Example;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.Reaction;
import io.github.entente.model.Stance;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionReaderIT {

  static Stream<Example> examples() {
    return new AgreementLexicon().stances().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_example_of_a_stance_has_it(Example example) {
    assertThat(reactions(read(example.sentence())))
        .extracting(Reaction::stance)
        .containsExactly(example.stance());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway=SUPPORTS, Brazil=SUPPORTS | Norway and Brazil hailed the treaty.",
        "Norway=OPPOSES, Brazil=OPPOSES | They signed it despite protests from Norway and Brazil."
            + " The treaty was condemned by Norway and Brazil.",
        "Norway=SUPPORTS, Brazil=OPPOSES | Norway welcomed the treaty, but Brazil criticised it.",
        "Norway=OPPOSES | Norway is against the treaty.",
        "Brazil=SUPPORTS | Brazil urged Norway to support the treaty.",
        "Norway=OPPOSES | Norway was critical of the treaty.",
        "Norway=SUPPORTS | The treaty has been praised by Norway.",
        "Norway=SUPPORTS | Norway hailed the treaty. Lima had accepted the treaty in return for"
            + " support of Norwegian farmers.",
        "Norway=OPPOSES | Brazil kept silent. The treaty, which Norway opposes, runs for a year.",
        "Lars Holm=OPPOSES | \"We oppose this treaty,\" said Lars Holm, a Norwegian minister.",
      })
  void those_who_take_sides_are_named(String sides, String sentence) {
    Article article = read(OPENING + sentence);

    assertThat(reactions(article))
        .extracting(r -> name(article, r) + "=" + r.stance())
        .containsExactlyInAnyOrder(sides.split(", ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway did not welcome the treaty.",
        "Norway would oppose the treaty if it were asked.",
        "Norway refused to back the treaty.",
        "Brazil urged Norway to study the treaty.",
        "The treaty drew no criticism from Norway.",
        "They signed the treaty without opposition from Norway.",
        "Norway criticised the withdrawal of Brazil from another pact.",
        "Norway called the treaty expensive.",
        "Norway said that it had read the treaty.",
        "Norway voted against a new tax.",
      })
  void no_feeling_is_guessed(String sentence) {
    assertThat(reactions(read(OPENING + sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"OPPOSES, Brazil criticised the treaty"})
  void the_span_holds_who_and_how(Stance stance, String sentence) {
    Article article = read(OPENING + sentence + " on Friday.");

    Reaction reaction = reactions(article).get(0);
    assertThat(reaction.stance()).isEqualTo(stance);
    assertThat(article.words(reaction.span())).isEqualTo("Brazil criticised");
  }

  private static final String OPENING = "Peru and Chile signed a fishing treaty. ";

  private static Article read(String text) {
    return Shared.parser().parse(Source.text(text));
  }

  private static List<Reaction> reactions(Article article) {
    return article.agreements().stream().map(Agreement::reactions).flatMap(List::stream).toList();
  }

  private static String name(Article article, Reaction reaction) {
    return article.actors().stream()
        .filter(actor -> actor.id().equals(reaction.actor()))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
