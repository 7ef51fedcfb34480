package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stories of a few sentences in which several have their say. Each row: the text, {@code ¶} between
 * paragraphs, and every quotation of it as {@code speaker: words}.
 */
class VoicesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The boats had been sunk in May, crews said, and had been raised in June."
            + " | crews: The boats had been sunk in May and had been raised in June",
        "The crew had been assured, Ilse Brandt said, that the hull was sound."
            + " | Ilse Brandt: The crew had been assured that the hull was sound",
        "The dockers believed, Ilse Brandt later told friends, that somebody had cut the rope."
            + " | Ilse Brandt: The dockers believed that somebody had cut the rope",
        "The nets were, Ilse Brandt insists, old ones. | Ilse Brandt: The nets were old ones",
        "The mud does little harm to swimmers, according to the harbour office, but can be deadly"
            + " to seals. | harbour office: The mud does little harm to swimmers but can be"
            + " deadly to seals",
        "It would be “absurd”, Brandt said, for the ferry to stop in its busiest month."
            + " | Brandt: It would be “absurd” for the ferry to stop in its busiest month",
        "According to a pilot briefed on the plan, who was not allowed to speak in public, the"
            + " quay was sold by Brandt. | pilot: the quay was sold by Brandt",
        "The ferry runs everywhere but in Norvik, where, according to a notice, fares rose in June."
            + " | notice: where fares rose in June"
      })
  void an_attribution_may_part_what_it_reports(String text, String expected) {
    assertThat(said(text)).isEqualTo(List.of(expected.split(" / ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Dock officials say the right figure is nearer to 90, and have accused Brandt of “counting"
            + " gulls”. | Dock officials: the right figure is nearer to 90 / Dock officials: Brandt"
            + " of “counting gulls”",
        "Brandt said it was “sad” that the note had been copied but would not say whether anybody"
            + " had been fired. | Brandt: it was “sad” that the note had been copied",
        "The pilot said the boat was “old” but declined to name its owner."
            + " | pilot: the boat was “old”",
        "The director said it was “a tiny step” but kept her chair on the council."
            + " | director: it was “a tiny step”",
        "Port chiefs say it is nine inches too tall - and have given them until Easter to cut it."
            + " | Port chiefs: it is nine inches too tall",
        "Brandt, who still rows, did not want to speak of it, except to say that she would be on"
            + " the quay on Monday, “and I’ll bring my oars.” | Brandt: that she would be on the"
            + " quay on Monday, “and I’ll bring my oars.”",
        "Jon Olsen, who ran the yard until May, denied having seen the letters."
            + " | Jon Olsen: having seen the letters",
        "A docker who works on the quay has told the Post that worries about a broken crane were"
            + " raised “at least nine times” in spring. | docker: that worries about a broken crane"
            + " were raised “at least nine times” in spring",
        "The agency spoke of “wild” seas off the northern shore."
            + " | agency: “wild” seas off the northern shore",
        "The captain praised his “tireless” rowers. | captain: his “tireless” rowers",
        "Brandt lamented a “lost” race of sailors and called for new schools."
            + " | Brandt: a “lost” race of sailors / Brandt: new schools",
        "The new song was written for a pier that no longer exists. | ",
        "Her sale was announced by her son, the boatman Callum Roth, who said she had gone “the way"
            + " she came: late, and by boat”. | Callum Roth: she had gone “the way she came: late,"
            + " and by boat”",
        "The critic Jon Olsen called the show “an hour of gulls”, a remark that Brandt had sewn on"
            + " a flag. | Jon Olsen: the show “an hour of gulls”"
      })
  void what_is_said_ends_with_the_speakers_next_deed(String text, String expected) {
    List<String> all =
        Optional.ofNullable(expected).stream().flatMap(e -> Arrays.stream(e.split(" / "))).toList();

    assertThat(said(text)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "But the first mate's crew was livid, and her chief clerk, Ilse Brandt, said as much in a"
            + " letter to nine owners with the subject line “WHO IS ROWING.” | Ilse Brandt",
        "Olsen was doubtful that anything would move, adding that older deadlines had been “kept"
            + " the way one keeps a cold”. | Olsen",
        "Harbour Rail said no boats would run. “Please go home,” the company says. ¶ First"
            + " minister: “This is no night for heroes” | minister",
        "Then came a message from the harbour office: “We’re looking into it.” | harbour office",
        "He wiped it an hour later. “Sir, this is a ferry,” read the most popular. | popular",
        "Olsen, 34, joined in with a post that began, sadly, with the words “Plain talk.” | Olsen",
        "Reddy told the crews to wait after the union had read out a letter calling the captain “a"
            + " walrus in a vest”. | letter",
        "Reddy said the crews had left after the union liked a post calling the captain “a walrus”."
            + " | post",
        "Olsen sat down. The benches roared. One Labour MP texts: “Better than I feared.”"
            + " | One Labour MP",
        "Olsen was brief. His message to sailors was plain: “Stay home and you lose.” | Olsen",
        "Another said she had seen “a lot of mud”. A third, Ivy Moss, called it “horrid”."
            + " | Ivy Moss",
        "Ms Brandt was said to have told aides that she was “done”. | Brandt",
        "“There is no rope,” said the clerk, Ilse Brandt. Asked if there ever had been, she smiled:"
            + " “Define rope.” | Ilse Brandt",
        "Pressed on whether the boat had gone, the treasurer shrugged: “It went where boats go.”"
            + " | treasurer",
        "“They write as others sneeze,” one harbour official groaned, speaking on condition of"
            + " anonymity to discuss a rival. | one harbour official",
        "A sailor who asked not to be identified because she is not allowed to speak to the press"
            + " said: “We’re buying the soap ourselves.” | sailor",
        "Several pilots – among them two old captains – privately described the race as “a walk in"
            + " wet socks”. | Several pilots",
        "The pilot radioed that he had “a bit of a leak”. | pilot",
        "The minister left. Pilots briefed over the weekend that there would be “no boats”. |"
            + " Pilots"
      })
  void the_last_words_have_their_speaker(String text, String speaker) {
    List<String> all = said(text);

    assertThat(all).isNotEmpty();
    assertThat(all.get(all.size() - 1)).startsWith(speaker + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Asked whether he would row at all, Olsen thought about it for a while. | ",
        "Olsen, asked later whether she would take up that offer, replied that she had packed."
            + " | Olsen: that she had packed",
        "Told that the vote was lost, Brandt laughed: “We shall see.” | Brandt: We shall see.",
        "The clerk, Tom Hale, asked the witness, Ilse Brandt, whether she had seen the knife."
            + " | Tom Hale: whether she had seen the knife",
        "Her second try, a statement emailed to The Post, struck a new tone. | ",
        "Jon Olsen ran a shed on the quay and sold ropes to crews, jurors were told."
            + " | nobody: Jon Olsen ran a shed on the quay and sold ropes to crews"
      })
  void who_is_asked_or_told_says_nothing_by_it(String text, String expected) {
    List<String> all =
        Optional.ofNullable(expected).stream().flatMap(e -> Arrays.stream(e.split(" / "))).toList();

    assertThat(said(text)).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "A Treasury spokesperson has denied reports that the speech was torn up. “She is looking"
            + " forward to it,” they said. | Treasury spokesperson",
        "A spokesperson for the museum said it had been “lost in plain sight”. “We are glad,” they"
            + " added. | spokesperson",
        "Ilse Brandt and Jon Olsen said the quay was shut. “We had no choice,” they said in a"
            + " statement. | Ilse Brandt",
        "“I never wished for it,” she said. ¶ Ilse Brandt, 54, took over the yard in May."
            + " | Ilse Brandt",
        "Nell Hart rowed. Callum Roth, a neighbour, ran the yard. “I was late,” she said."
            + " | Nell Hart",
        "Ilse Brandt told the inquiry how crews were left on the quay. Counsel asked if she had"
            + " complained. “Each day,” she said. | Ilse Brandt",
        "Ilse Brandt is late. “The tram,” she says. ¶ Born in Norvik to a butcher and a teacher,"
            + " she began by hitting pots. “I was five,” she says. | Ilse Brandt",
        "Ilse Brandt, the clerk, told the court that she was sorry. Jon Olsen said little. His"
            + " mother, who had come with him, said that she only wanted the gate mended. “That"
            + " much they can do,” she said. | mother",
        "Jon Olsen rose. A spokesman for Arvia, the least of the three, said it had asked for time."
            + " Brandt, he said, had “listened politely”. | spokesman",
        "Ilse Brandt said the latch was loose. Counsel for the crews, Imran Sadiq, asked: “Did you"
            + " tell anyone?” ¶ “Everyone,” she replied. | Ilse Brandt"
      })
  void a_pronoun_speaks_for_whom_it_stands(String text, String speaker) {
    assertThat(said(text)).anySatisfy(quote -> assertThat(quote).startsWith(speaker + ": "));
    List<String> all = said(text);
    assertThat(all.get(all.size() - 1)).startsWith(speaker + ": ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The clerk, Tom Hale, asked the pilot, Ilse Brandt, whether she had seen the rope. ¶ “Yes,”"
            + " Brandt replied. ¶ “Where was it?” ¶ “On the deck.” | Tom Hale: whether she had seen"
            + " the rope / Ilse Brandt: Yes, / Tom Hale: Where was it? / Ilse Brandt: On the deck."
      })
  void two_speak_in_turn(String text, String expected) {
    assertThat(said(text)).isEqualTo(List.of(expected.split(" / ")));
  }

  private static List<String> said(String text) {
    Article article =
        Shared.parser().parseText("News of the day\n\n" + text.replace(" ¶ ", "\n\n"));
    return article.quotes().stream()
        .map(quote -> speaker(article, quote) + ": " + quote.text())
        .toList();
  }

  private static String speaker(Article article, Quote quote) {
    return quote
        .speaker()
        .flatMap(article::actor)
        .map(Actor::name)
        .or(() -> quote.speakerMention().map(span -> span.in(article.text())))
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The deal brought “calm,” Brandt said. “And I want more.” | The deal brought “calm,” “And I want more.”",
        "The deal would hold, Brandt said. | The deal would hold",
        "The deal, Brandt said, would hold until May. | The deal would hold until May",
        "The deal, which Brandt had promised to “rip up,” was signed. | to “rip up,”",
        "Brandt promised to “rip up” the deal. | to “rip up” the deal"
      })
  void words_are_shown_as_they_were_said(String text, String shown) {
    assertThat(Shared.parser().parseText(text).quotes())
        .extracting(Quote::text)
        .containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The deal, which Brandt had promised to “rip up,” was signed. | rip up,",
        "Brandt promised to “rip up” the deal. | rip up"
      })
  void short_words_in_small_letters_are_no_title(String text, String quoted) {
    Article article = Shared.parser().parseText(text);

    assertThat(article.quotes())
        .flatExtracting(Quote::quoted)
        .extracting(article::words)
        .containsExactly(quoted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The chairman refused. “Count again,” came shouts from the gallery. | gallery: Count again,",
        "The chairman refused. “Resign!” came the cry from the dockers. | dockers: Resign!",
        "The chairman refused. “Shame!” rang a shout from the clerks. | clerks: Shame!"
      })
  void a_cry_is_of_those_it_is_heard_from(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @Test
  void who_cites_a_report_has_not_made_it() {
    assertThat(
            Shared.parser()
                .parseText("Brandt went on, referencing a report that eight boats were seized.")
                .quotes())
        .singleElement()
        .satisfies(quote -> assertThat(quote.speaker()).isEmpty());
  }
}
