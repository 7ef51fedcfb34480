package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far what was said reaches: what the writer adds in words of his own is left out. */
class ContentsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The mayor said the bridge was safe, adding that it had been tested. | the bridge was safe",
        "The mayor said the bridge was safe and warned drivers of ice. | the bridge was safe",
        "Norland's army and the coastal guard on Friday signed a truce brokered by Velmark, the two"
            + " envoys said, after weeks of raids that have closed the port. | Norland's army and"
            + " the coastal guard on Friday signed a truce brokered by Velmark",
        "The board said it “regrets” the vote and would meet the crews. | it “regrets”"
            + " the vote and would meet the crews",
        "The senator called him “a total bore”. | him “a total bore”",
        "The mayor told reporters the bridge was safe. | the bridge was safe",
        "The harbour minister, Tor Hagen, told reporters he was “glad and relieved”."
            + " | he was “glad and relieved”",
        "The union said the strike would go on, while the owners said it was over."
            + " | the strike would go on",
        "The mayor said he had a “great bond” with the crews. | he had a “great bond” with the"
            + " crews",
        "The mayor said the pier was old and that nobody had checked it."
            + " | the pier was old and that nobody had checked it",
        "The ferry sank when it hit a rock off the coast, police and survivors said Sunday."
            + " | The ferry sank when it hit a rock off the coast",
        "The bloc urged the parties to “exercise maximum restraint” and to return to the table."
            + " | the parties to “exercise maximum restraint” and to return to the table",
        "The ministry disputes this: according to the agency, seven hearings were held, “with"
            + " biscuits”. | seven hearings were held, “with biscuits”",
        "By nine, according to two people in the room, he was “begging”."
            + " | By nine he was “begging”",
        "A harbour deal that leaders had hailed as a breakthrough came apart late on Thursday."
            + " | as a breakthrough",
        "An aide said on condition of anonymity that the port had not been told."
            + " | that the port had not been told",
        "He declined to give details, saying only that lists had been exchanged."
            + " | that lists had been exchanged",
        "According to the Harbour Watch, a think tank, trade between the two ports fell by half."
            + " | trade between the two ports fell by half",
        "Minister Ilka Stoyan told reporters after the talks in the border town of Varnov that"
            + " trucks would be allowed to cross. | that trucks would be allowed to cross",
        "The deputies called the plan a mistake. | the plan a mistake",
        "The minister vowed to keep the tax, even as he faulted the banks for hiding it."
            + " | to keep the tax",
        "The port said the gates would be shut for a week, allowing crews to paint them."
            + " | the gates would be shut for a week, allowing crews to paint them",
        "He said the price would fall, allowing anybody to buy a boat at once."
            + " | the price would fall, allowing anybody to buy a boat at once",
        "“The pier has been sold,” she told a crowd in Salem, Ore. “A lot of us wept. I know I"
            + " did.” | The pier has been sold, A lot of us wept. I know I did.",
        "Pressed by a docker about whether he would “sink the fee”, Wahl replied that he was “not"
            + " sure”. | that he was “not sure”",
        "The envoy described the plan as a step backwards. | the plan as a step backwards",
        "The bridge was safe, the mayor said on Monday. | The bridge was safe",
        "The union accused the owners of hiding the report. | the owners of hiding the report",
        "The ports are close to a deal, the harbour chief said on Tuesday, although pilots warned"
            + " that many points remained open. | The ports are close to a deal",
        "The ports are close to a deal, the harbour chief said on Tuesday, although pilots warned"
            + " that many points remained open. | that many points remained open",
        "The pier will cut costs by a third, said Jon Wahl, a teacher at the harbour school, adding"
            + " that small boats would gain most. | The pier will cut costs by a third",
        "Two officials briefed on the draft said it set a term of seven years."
            + " | it set a term of seven years",
        "The board said it would pay each family £400, a sum that residents dismissed as “an"
            + " insult”. | it would pay each family £400",
        "The poll showed Mr. Wahl losing votes in three ports. | Mr. Wahl losing votes in three"
            + " ports",
        "The dredging would take a year and cost ten million, current and former captains said."
            + " | The dredging would take a year and cost ten million",
        "Rich owners are paying for the pier, disclosures filed on Sunday revealed. | Rich owners"
            + " are paying for the pier",
        "After saying he was ill, the pilot went ashore. | he was ill",
        "Mr. Wahl, after first saying he would not run in the north, went there in May. | he would"
            + " not run in the north",
        "The judge found that the yard had “knowingly and often” misled its crews. | that the yard"
            + " had “knowingly and often” misled its crews",
        "The yard has said it “could have done more”, but denies negligence. | it “could have done"
            + " more”",
        "In a video posted on Telegram, the rebel commander vowed to retake the town."
            + " | to retake the town",
        "Wahl wrote in his memoir, “Six Bad Winters,” that the crew “could not be trusted”."
            + " | that the crew “could not be trusted”",
        "Children call the old crane “the giraffe,” and a baker sells cakes in its shape."
            + " | the old crane “the giraffe,”",
        "The bakery, founded in 1890, announced the closure but the owner gave no reason."
            + " | the closure",
        "Wahl said the port but not the yard was “dead.” | the port but not the yard was “dead.”",
        "The hospital appealed, arguing in its lawsuit that the nurses were never asked."
            + " | that the nurses were never asked",
        "The curator would say only that the map “is on loan.” | that the map “is on loan.”",
        "“The tide is our enemy,” said Wahl, who said there were “three nights a week with no sleep"
            + " on the quay.” | there were “three nights a week with no sleep on the quay.”",
        "“The tide is our enemy,” said Wahl, who said there were “three nights a week with no sleep"
            + " on the quay.” | The tide is our enemy,",
        "The port had tried, she said, to “drag the coast back”."
            + " | The port had tried to “drag the coast back”"
      })
  void what_was_said_ends_where_the_writer_goes_on(String text, String said) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes()).extracting(Quote::text).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The premier made it clear on Friday that the border would stay open."
            + " | that the border would stay open",
        "The ministry pointed out that the pipeline was closed. | that the pipeline was closed",
        "The president expressed hope that the truce would hold. | that the truce would hold",
        "The tribunal held that the contract was void. | that the contract was void",
        "The captain felt that the harbour chief had gone too far."
            + " | that the harbour chief had gone too far",
        "The opposition demanded that the minister resign. | that the minister resign",
        "The captain repeated his promise to repair the lights. | to repair the lights",
        "The rebels claimed responsibility for the raid. | responsibility for the raid",
        "Researchers found that the ice was thinner. | that the ice was thinner",
        "The law requires ships to carry a pilot. | ships to carry a pilot"
      })
  void verbs_of_two_words_nouns_and_documents_report(String text, String said) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes()).extracting(Quote::text).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That said, a defeat in the north would be a heavy blow to the party.",
        "It is fair to say that the reform has stalled.",
        "There is reason to believe that prices will fall.",
        "Nobody said that the bridge was safe.",
        "The chairman holds a wide lead over his rivals in the north.",
        "The senate confirmed 12 judges on Friday.",
        "The two countries agreed to build a bridge.",
        "The minister never said that he would resign.",
        "The government called a vote.",
        "The company denied it.",
        "The deal, announced a little more than a year ago, would have been the largest since"
            + " 2008.",
        "The curator would say that the map is lost if she were asked.",
        "The storm passed, the crowd agreed on a song.",
        "The captain was asked about the mood among the crew.",
        "One of them, who was granted anonymity to describe private talks, left the room."
      })
  void what_nobody_said_is_not_reported(String text) {
    assertThat(Shared.parser().parseText("News of the day\n\n" + text).quotes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The deal, officials said, would cut tariffs by half."
            + " | The deal would cut tariffs by half",
        "The talks had failed, the envoy said, because neither side would move."
            + " | The talks had failed because neither side would move",
        "Norway has reached an agreement with the bank, Finance Minister Grace Lund said on"
            + " Thursday, ending months of talks. | Norway has reached an agreement with the bank",
        "The bank promised the government will get its money back."
            + " | the government will get its money back",
        "The envoy said Peru regretted the vote and would collect the tolls anyway."
            + " | Peru regretted the vote and would collect the tolls anyway",
        "The minister said in a press release that the pier would stay open."
            + " | that the pier would stay open",
        "The king said in a televised address late on Sunday he would step down."
            + " | he would step down",
        "The poll showed Ms Okoro leading Mr Bello among older voters, 51 percent to 39 percent."
            + " | Ms Okoro leading Mr Bello among older voters, 51 percent to 39 percent",
        "Half of the voters said they backed the pact, while a third said they opposed it."
            + " | they backed the pact"
      })
  void contents_are_whole_where_the_parser_breaks_them(String text, String said) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes()).extracting(Quote::text).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All sides were urged by the UN to show restraint."
            + " | All sides were urged by the UN to show restraint",
        "The general is accused of ordering the raid. | The general is accused of ordering the"
            + " raid",
        "The fire, which police say was started deliberately, killed three people."
            + " | which was started deliberately",
        "The treaty, according to the ministry, will enter into force in May."
            + " | The treaty will enter into force in May",
        "The envoy appealed to both sides to honour the truce. | both sides to honour the truce"
      })
  void the_subject_of_what_was_said_may_stand_before_the_cue(String text, String said) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes()).extracting(Quote::text).containsExactly(said);
  }

  @Test
  void who_is_asked_does_not_ask() {
    Article article =
        Shared.parser()
            .parseText(
                "News of the day\n\n"
                    + "Asked whether he would resign, the minister said he had no such plans.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).text()).isEqualTo("he had no such plans");
    assertThat(article.quotes().get(0).speaker()).isPresent();
  }
}
