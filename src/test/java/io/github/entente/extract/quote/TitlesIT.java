package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.Span;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in quotation marks and is said by nobody, beside what comes near to it. */
class TitlesIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt said the evening would offer hits including “Low Tide,” “The Pilot’s Daughter” and"
            + " “Ice on the Quay”.",
        "Brandt cited “Low,” the title song of the album, as her guide.",
        "Brandt, who sang “Hallelujah” at noon, left the quay.",
        "After hitting “Ice on the Quay,” the singer thanked the dockers.",
        "The board recommended the cranes, which led to a special “Harbour Team” in Norvik.",
        "Brandt said the fair would be held under the theme ‘Ports: Our Gate to Peace and Growth’.",
        "According to the page, the name of the ferry is ‘Old Tide’.",
        "Brandt said the “Clean Nets Now” campaign had cost a million.",
        "A group called “We row for Brandt” has nine members.",
        "The paper, “On the use of oars in fog”, is published in a journal.",
        "The marquee, which was still lit, advertised the night's feature: “Ice on the Quay.”",
        "They read a paper titled “On the use of oars in calm water”.",
        "A Facebook group called “We row for Brandt & co”, meaning the board, has nine members,"
            + " while another called “Brandt Fans” has two."
      })
  void titles_are_no_words_of_the_speaker(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dockers broke into loud chants of “Save Our Quay”. | Save Our Quay",
        "Brandt called her rival of many years “Captain Slow”. | Captain Slow",
        "Critics called “a joke” what others praised. | a joke",
        "It was a move called “a joke” by Brandt. | a joke",
        "Brandt told the dockers: “Low Tide Is Over”. | Low Tide Is Over",
        "Wahl spoke of what he called the “Dead Harbour” of the east. | Dead Harbour",
        "Brandt added that the crews are “Norse, Danish and Dutch”. | Norse, Danish and Dutch",
        "“Low Tide Is Over,” Brandt said. | Low Tide Is Over,",
        "Brandt said the hits were “low tide in music”, “dull” and “cold”. | dull"
      })
  void words_that_somebody_utters_or_calls_a_thing_are_quoted(String text, String said) {
    assertThat(quoted(text)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then set query = \"how to mend nets by hand\" and run it.",
        "Call board.print(\"length of the net in yards\") to see it.",
        "The page holds <iframe src=\"https://harbour.example/film/embed/?id=14\"></iframe> at its"
            + " top.",
        "Wahl said he leads the Norvik Harbour Board (“the board”).",
        "To tell you the truth, the air is in the ‘poor’ category.",
        "Wahl told them to press the “Save” button twice.",
        "Wahl said pilots sleep in huts, or “böds” as they are known there.",
        "When is a film a “mum” film?",
        "I would need to “show my own face” on the radio.",
        "Have you had these “moments of deep doubt” before?",
        "The plan was going to make me a “public figure” in the town.",
        "The news has gone round the town about a ‘fish bar’.",
        "The crane works with wires, wheels and “fault detection and repair” by night.",
        "“Become a good sailor” sounds like a tall order.",
        "The old line between ‘left’ and ‘right’ becomes blurred.",
        "It is a way to sail without having to tell the crew “no”."
      })
  void the_writers_own_marks_quote_nobody(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt dismissed the “joke” as rude. | joke",
        "The pilots rated the quay “poor”. | poor",
        "Wahl said he would need to “step back”. | step back",
        "Wahl has gone on to call it “a mess”. | a mess",
        "Wahl spoke of the “fault in our cranes and ships” at night. | fault in our cranes and ships",
        "The deputies broke into chants of “no”. | no",
        "The pilots (“a lazy crew,” Brandt said) left. | a lazy crew,"
      })
  void what_a_source_calls_so_is_quoted(String text, String said) {
    assertThat(quoted(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The show was really great.” / – Man** | Man",
        "“It is really good, and my cousin sang too.” / — Ilse Brandt, pilot | Brandt",
        "“We sail at dawn.” — Ilse Brandt, Norvik | Brandt",
        "“Our pilots go on to mend the quay.” Ilse Brandt, head of the harbour board | Brandt"
      })
  void a_name_under_a_quotation_is_its_speaker(String text, String speaker) {
    Article article = read(text.replace(" / ", "\n\n"));

    assertThat(article.quotes()).hasSize(1);
    assertThat(mention(article)).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The show was really great.” / – The quay closes at noon.",
        "“The show was really great.” / – sold out",
        "“The show was really great.” / Norvik Harbour Guide",
        "“The show was really great.” – He left."
      })
  void what_is_no_name_is_no_signature(String text) {
    assertThat(mention(read(text.replace(" / ", "\n\n")))).isEmpty();
  }

  private static Article read(String text) {
    return Shared.parser().parseText("News of the day\n\n" + text);
  }

  private static List<String> quoted(String text) {
    Article article = read(text);
    return article.quotes().stream()
        .map(Quote::quoted)
        .flatMap(List::stream)
        .map((Span span) -> span.in(article.text()))
        .toList();
  }

  private static String mention(Article article) {
    return article.quotes().get(0).speakerMention().map(span -> span.in(article.text())).orElse("");
  }
}
