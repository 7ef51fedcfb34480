package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which actor the speaker of the last quotation of a story is. */
class SpeakersNamedIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Harbour Rail said in a statement that it was ready. “We regret it,” the statement said."
            + " | Harbour Rail",
        "The union issued a statement saying it was late. “We regret it,” the statement said."
            + " | union",
        "One of them, Raghav Menon, has argued that the dues are “far too high”. | Raghav Menon",
        "“I sell fish,” said a trader who gave his name only as Ousmane. | Ousmane",
        "One of them, a young docker who asked to be identified as Yusuf, said it was late."
            + " | Yusuf",
        "“Peru is late,” Treasury Under Secretary Janet Colby said in a statement. | Janet Colby",
        "No 10 said the mayor was “grateful for her service”. | No 10",
        "The port rejects accusations that it hid the report. | port",
        "Norway is weighing whether to build a line, said two people with knowledge of the talks."
            + " | two people",
        "The pier leaks, according to a study circulated on Monday in the journal Quay Science."
            + " | study",
        "Jon Olsen, a spokesman for the pilots, told the Northern Herald that the group remained"
            + " “fully committed” to the pact and accused the port of “inventing rules”."
            + " | Jon Olsen",
        "Oliver Brandt left his coat and a note reading “I cannot go on” on a pier."
            + " | Oliver Brandt",
        "Ewan Olsen is late. 'The train stopped,' he says. The critics were unkind. The press once"
            + " called him 'the thinking man's Rob Nesbitt', a line he can still recite. 'It hangs"
            + " on my wall,' he admits. | Ewan Olsen",
        "Oliver Tench fled. Speaking later, Raj Mann, of the Norvik Police, described Tench as “a"
            + " rogue”. “We looked for days,” he added. | Raj Mann",
        "Sen. Maria Olsen, D-Ariz., who led talks for her party, said she had received “firm"
            + " assurances” that the dues would come up. | Maria Olsen",
        "The union has accused crews of holding the port “hostage,” a charge that Brandt rejected"
            + " as “theater.” | Brandt",
        "One of them, an air traffic controller from Norvik who asked that her name not be used"
            + " because she feared losing her post, said she had taken out a loan."
            + " | air traffic controller",
        "The Harbour Commission rated the rescue department “inadequate” in November, saying crews"
            + " were “visibly exhausted”. | Harbour Commission",
        "Its general secretary, Sunil Olsen, told the paper that maintenance staff had been cut."
            + " “You cannot take them away,” he said. | Sunil Olsen",
        "Mr. Bell's chief rival, Alderwoman Joan Olsen, called on him to resign. “We want a mayor,”"
            + " she said in a statement. | Joan Olsen",
        "Tess Olsen, whose 14-year-old daughter, Amy, took her own life after a quarrel, said she"
            + " was “sick of sailors”. | Tess Olsen",
        "Tomasz Olsen, a pilot at the port, said the third-placed candidate's voters would decide."
            + " “They are angry,” he said. | Tomasz Olsen",
        "“There are no winners,” He Yadong, a spokesperson for the port, told a press briefing."
            + " | He Yadong",
        "But a nurse at the hospital in Norvik, who asked to be identified only as Grace, told the"
            + " Herald: “Brothers do not shell a ward.” | Grace",
        "Warships began joint patrols in the bay, drawing an angry response from Beijing, which"
            + " called the exercise “a provocation”. | China",
        "The plant will make its chips from 2028, Chief Executive Hock Olsen said on a conference"
            + " call, adding that it would employ 4,500 people. | Hock Olsen",
        "Anna Brandt will face nationalist Marek Olsen in May. An Olsen victory would likely"
            + " deepen the deadlock between president and parliament. He has vowed to veto “every"
            + " law that smells of oil”. | Marek Olsen",
        "Nicole Reese, one of the women who testified against him, posted on Instagram: “I told the"
            + " truth.” | Nicole Reese",
        "Harbour manager Danny Olsen said it was late. “I have sailed for 35 years,” the"
            + " 61-year-old told the Norvik Herald. | Danny Olsen"
      })
  void the_speaker_is_known_by_the_words_around(String text, String speaker) {
    assertThat(speaker(read(text)).name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"One placard read: “Our vote is no favour”. Another said simply: “April”."})
  void what_bears_words_is_nobody(String text) {
    Article article = read(text);

    assertThat(article.quotes().get(article.quotes().size() - 1).speaker()).isEmpty();
  }

  @Test
  void several_people_with_a_capital_are_no_person() {
    Article article =
        read("Farmers warned that grain would rot. Anna Brandt, who keeps bees, left.");

    assertThat(speaker(article).name()).isEqualTo("Farmers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The interior ministry banned the march. A spokesman said 39 people were held."
            + " | interior ministry",
        "Lufthansa cut its forecast. Pilots left. A company spokesperson said it was late."
            + " | Lufthansa"
      })
  void a_spokesman_speaks_for_the_body_spoken_of(String text, String body) {
    Article article = read(text);

    assertThat(speaker(article).affiliation())
        .map(id -> article.actor(id).orElseThrow().name())
        .contains(body);
  }

  @Test
  void who_shakes_his_head_shakes_nobody_who_leads() {
    Article article =
        read(
            "Norway alone asked. Erik Lund, the head of its union, said it was late.\n\n"
                + "Asked by the paper whether Norway would go, Lund shook his head. “We have to"
                + " wait first,” he said.");

    assertThat(speaker(article).name()).isEqualTo("Erik Lund");
  }

  @Test
  void a_post_on_a_site_of_one_letter_ends_its_sentence() {
    Article article =
        read("The pilots accused the port of lying, in a post on X. Brandt said it was late.");

    assertThat(speaker(article).name()).isEqualTo("Brandt");
    assertThat(article.quotes().get(0).setting()).contains("in a post on X");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norvik Crown Court heard he then sailed to Cyprus under the name of a dead friend.",
        "Doctors missed “at least four chances” to save a girl, an inquest has heard."
      })
  void what_a_court_heard_others_said(String text) {
    assertThat(read(text).quotes().get(0).speaker()).isEmpty();
  }

  private static Actor speaker(Article article) {
    Quote last = article.quotes().get(article.quotes().size() - 1);
    return article.actor(last.speaker().orElseThrow()).orElseThrow();
  }

  private static Article read(String text) {
    return Shared.parser().parseText("Report.\n\n" + text);
  }
}
