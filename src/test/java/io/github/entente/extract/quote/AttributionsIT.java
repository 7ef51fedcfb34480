package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributions that the order of the words shows and the tree does not. */
class AttributionsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "According to the port authority's director, Omar Petrov, the ferry would sail at noon."
            + " | the ferry would sail at noon",
        "According to the council's chairman, Willem van der Berg, the vote was put off."
            + " | the vote was put off",
        "According to Tomas Brandt, its deputy head, the bridge would be closed."
            + " | the bridge would be closed",
        "A study circulated in August said crews were paid late. | crews were paid late",
        "An experts' report published last month showed the bridge would be closed."
            + " | the bridge would be closed",
        "The ministry added there could be delays. | there could be delays",
        "Norway warned there was no money. | there was no money",
        "The minister signed the bill, whereas Kenya threatened to blockade the port."
            + " | to blockade the port",
        "Reddy said the pier would “open a new page” for the town and called for talks on the gate."
            + " | the pier would “open a new page” for the town",
        "Reddy accused the navy of shelling the pier on Thursday in breach of the truce."
            + " | the navy of shelling the pier on Thursday in breach of the truce",
        "The union and the port have proposed a new line, the governments said in a joint "
            + "statement. | The union and the port have proposed a new line",
        "If Norway signs, said Ilse Brandt, “the port is dead”."
            + " | If Norway signs “the port is dead”",
        "The pier could, according to the draft, be shut in May. | The pier could be shut in May",
        "The gate was moved, Brandt says, into a shed by the quay."
            + " | The gate was moved into a shed by the quay",
        "A report by the port authority leaked on Monday said crews were paid late."
            + " | crews were paid late",
        "The pier stood on a “bed of sand”, inspectors have found."
            + " | The pier stood on a “bed of sand”",
        "Reddy testified that he believed the pilot, Jon Olsen, was asleep."
            + " | that he believed the pilot, Jon Olsen, was asleep",
        "Crews knew for years that the boat leaked and chose not to act, according to the papers."
            + " | Crews knew for years that the boat leaked and chose not to act"
      })
  void the_content_is_whole_and_holds_no_attribution(String text, String said) {
    assertThat(read(text).quotes()).extracting(Quote::text).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Jon Olsen, the governor of Western Province, who has called the vote “a step in the dark”,"
            + " left. | who",
        "The army built what the union brands “a knife in the back” along the border. | union",
        "What Norway terms a “point of no return” runs along the border. | Norway",
        "Its leader, Ruth Moreau, called the project \"a knife in the back,\" and her deputy called"
            + " him a man who \"signs first and reads later.\" | her deputy"
      })
  void the_speaker_is_the_one_whose_words_they_are(String text, String mention) {
    Article article = read(text);
    Quote last = article.quotes().get(article.quotes().size() - 1);

    assertThat(last.speakerMention().orElseThrow().in(article.text())).contains(mention);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The parliament called off a session on Monday.",
        "The port called the strike off on Monday.",
        "Norway closed the office. Nor has it ever admitted that the ferry would sail.",
        "Norway closed the office. Not once did she admit that the ferry would sail.",
        "The two sides decided to notify each other of major exercises.",
        "Poland sees itself as the mediator.",
        "Reddy, the man many voters once saw as a friend, lost the seat.",
        "Ilse Brandt, she of the famous “Norvik handshake”, said nothing at all.",
        "Ilse Brandt said nothing of the “secret annex”."
      })
  void nothing_is_said(String text) {
    assertThat(read(text).quotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the report", "a joint statement", "the ministry"})
  void it_said_goes_on_with_what_spoke_before(String speaker) {
    Article article =
        read(
            "Norway and Kenya agreed to build a line, "
                + speaker
                + " said.\n\nThe two countries will meet within months, it said.");

    assertThat(article.quotes()).hasSize(2);
    assertThat(article.quotes().get(1).speaker()).isEqualTo(article.quotes().get(0).speaker());
  }

  @Test
  void cries_joined_by_and_have_one_speaker() {
    Article article = read("Dozens stood at the gate. “Shame!” and “Go home!” the crowd shouted.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @Test
  void a_cue_before_a_colon_is_told() {
    Article article = read("Jon Olsen, a docker, says:\n\n“It is a scandal that we pay twice.”");

    assertThat(article.quotes().get(0).cue()).contains("says");
  }

  @Test
  void who_asks_is_not_asked() {
    Article article =
        read("“Where is the money?” asked Minister Ilse Brandt of the island council.");

    assertThat(article.quotes().get(0).addressee()).isEmpty();
  }

  @Test
  void who_is_spoken_to_is_the_addressee() {
    Article article = read("Speaking to Radio Norvik from Oslo, Jon Olsen said the deal was late.");

    assertThat(article.quotes().get(0).addressee()).contains("Radio Norvik");
  }

  @Test
  void an_inverted_speaker_is_not_reported() {
    Article article =
        read("“Rubbish!” thundered one veteran, Jon “Tiger” Olsen, when it was read to him.");

    assertThat(article.quotes()).hasSize(1);
  }

  @Test
  void what_an_agreement_is_called_speaks_of_it() {
    Article article =
        read(
            "Norway and Kenya signed a fisheries agreement on Monday. Greenpeace called the"
                + " agreement “a knife in the back”.");

    assertThat(article.quotes().get(0).agreements()).hasSize(1);
  }

  private static Article read(String text) {
    return Shared.parser().parseText("News of the day\n\n" + text);
  }
}
