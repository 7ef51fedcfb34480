package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.testing.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories whose speakers are told by what they are, long before or without a name. */
class NamelessSpeakerIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody told us to wait,” said the station chief known as Leo, speaking to reporters in"
            + " Lima. “We left at once.”",
        "According to the clerk on duty at the harbour that night, the report is untrue.\n\n“There"
            + " was no such order,” said the harbour chief known as Max. He said he would sue.",
        "“It was quiet,” said a woman who did not give her name. “Then it was not,” she added.",
      })
  void every_speaker_is_an_actor_of_the_article(String text) {
    Article article = Shared.parser().parseText(text);

    assertThat(article.quotes())
        .isNotEmpty()
        .allSatisfy(
            quote ->
                assertThat(quote.speaker().map(id -> article.actor(id).isPresent()).orElse(true))
                    .isTrue());
    assertThat(article.actors()).allSatisfy(actor -> assertThat(actor.name()).isNotBlank());
  }
}
