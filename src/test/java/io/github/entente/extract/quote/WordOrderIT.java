package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose speaker the order of the words shows where tags and trees go astray. */
class WordOrderIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The film turns on one night: a scene in which the oldest pilot at a hidden yard orders his"
            + " crew to “hold back” in the storm. | the oldest pilot: his crew to"
            + " “hold back” in the storm",
        "The yard, founded by Ilse Brandt in 2012, bills itself as “a home for honest sailors.” |"
            + " The yard: itself as “a home for honest sailors.”",
        "For now, the ministry waves off the strike as having “minimal” effect. | the ministry: off"
            + " the strike as having “minimal” effect"
      })
  void a_verb_taken_for_several_things_reports(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The rules of the yard are, as one rower put it, “a stew made by cooks who hate each"
            + " other.” | one rower: The rules of the yard are “a stew made by cooks who"
            + " hate each other.”",
        "Reddy asked for time because “nobody likes to be caught begging.” “If he is in, we sail,”"
            + " Brandt said. | Reddy: time because “nobody likes to be caught begging.”",
        "In a letter with the subject line “Sail On,” Brandt told crews that she was “the only one"
            + " who can row”. | Brandt: Sail On,",
        "The crowd answered with a clatter that one clerk likened to “being inside a drum.” | one"
            + " clerk: to “being inside a drum.”",
        "The board declined to publicly detail the inquiry's “exact scope, targets or cost.” | The"
            + " board: the inquiry's “exact scope, targets or cost.”",
        "Brandt would not comment on an order signed by the mayor “to keep the pier clean and"
            + " calm” for visitors. | Brandt: an order signed by the mayor “to keep the pier"
            + " clean and calm” for visitors",
        "The yard's new slogan, printed on ten thousand hats, is “Why Row?” | The yard: Why Row?",
        "Her favourite line, borrowed from a cook, is “salt it twice.” | Her favourite"
            + " line: salt it twice.",
        "The fee is, as Brandt likes to put it, “a gift to the banks.” | Brandt: The fee is “a gift"
            + " to the banks.”",
        "The film ends with a song and the words “He rowed home.” | : He rowed home.",
        "The clip features a cook, a storm and a narrator who intones: “He will not sink.” | who:"
            + " He will not sink.",
        "Outside the tavern stood a hand-painted sign reading “Not Sunk Yet.” | : Not Sunk Yet."
      })
  void words_have_the_speaker_named_around_them(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“Does it count?” asked Tom Reddy. ¶ “It does, Tom,” I said. ¶ “So they told me.” | Tom"
            + " Reddy: So they told me.",
        "“Who?” Reddy said. ¶ “The pilot. She saw you,” Brandt reminded him. ¶ “Then she knows.” |"
            + " Reddy: Then she knows.",
        "“Are you sure?” I asked Brandt. ¶ “Quite,” she said. ¶ “And the fee?” ¶ “Paid.” | I: And"
            + " the fee?",
        "“Are you sure?” I asked Brandt. ¶ “Quite,” she said. ¶ “And the fee?” ¶ “Paid.” | she:"
            + " Paid.",
        "“Who?” Reddy said. ¶ “The pilot. She saw you,” Brandt said. ¶ “And she knows.” | Brandt:"
            + " The pilot. She saw you, And she knows."
      })
  void who_is_told_something_answers(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The yard would not comment on the “old guard”.",
        "Brandt did not comment on claims by Reddy that he was “the worst mayor of the port”.",
        "For a club devoted to “order,” the meeting got loud.",
        "The board found papers in the yard, most of them rated “secret,” the highest level.",
        "Brandt would not say “who was on board that night”.",
        "Brandt had tried to oust the board with a “sink the board” theme.",
        "The waves back then were “high”.",
        "He gave the pilots their “papers”."
      })
  void nobody_says_this(String text) {
    assertThat(said(text)).isEmpty();
  }

  private static List<String> said(String text) {
    Article article =
        Shared.parser().parseText("News of the day\n\n" + text.replace(" ¶ ", "\n\n"));
    return article.quotes().stream().map(quote -> mention(article, quote)).toList();
  }

  private static String mention(Article article, Quote quote) {
    return quote.speakerMention().map(article::words).orElse("") + ": " + quote.text();
  }
}
