package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where, to whom and when something was said. */
class CircumstancesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In a statement, the ministry said that the ship had been boarded. | In a statement",
        "Speaking at a weekly briefing in Hanoi, spokeswoman Le Thu Ha said the tariffs were"
            + " wrong. | at a weekly briefing in Hanoi",
        "But at a rally on Sunday, she accused the government of lying. | at a rally",
        "The minister told a news conference in Oslo that the river would freeze."
            + " | a news conference in Oslo",
        "The minister told reporters in Lusaka that the fund was empty."
            + " | told reporters in Lusaka",
        "The minister told journalists in the lobby that the fund was empty."
            + " | told journalists in the lobby",
        "The two sides had signed a deal, Foreign Minister Arjun Nair said here after the talks."
            + " | here",
        "Addressing a press conference here, Mr. Rao said that the dam was full. | a press"
            + " conference",
        "The minister told presspersons in Chennai that the dam was full."
            + " | told presspersons in Chennai",
        "The bishop wrote on Facebook that he was safe. | on Facebook",
        "In a statement issued late on Tuesday, the ministry said it was ready. | In a statement",
        "In a report published last year, the watchdog found that records were lost."
            + " | In a report",
        "In a television ad that began running this week, the union called him “a fox”."
            + " | In a television ad",
        "In a post on social media, she thanked the crews for their “great courage”."
            + " | In a post on social media",
        "“These were no slips,” he wrote on X. “These were choices.” | on X",
        "“I will not,” she told reporters outside Harbour House, “sign what I have never read.”"
            + " | told reporters outside Harbour House",
        "The ministry later said in a notice that no boat would sail. | in a notice",
        "The farm ministry said on its website that the harvest was poor. | on its website",
        "“We were lucky,” she wrote in a recent paper for the forum. | in a recent paper for the"
            + " forum",
        "“Nine years is too short,” he said outside the court. | outside the court",
        "The minister said in a press release that the pier would stay open."
            + " | in a press release"
      })
  void the_setting_is_what_the_sentence_says_of_where_and_how(String text, String setting) {
    assertThat(quote(text).setting()).hasValue(setting);
  }

  @Test
  void a_month_is_no_setting() {
    assertThat(quote("Lind wrote to her counterpart in March that she would sail.").setting())
        .isEmpty();
  }

  @Test
  void who_reports_a_report_is_no_setting_of_it() {
    assertThat(quote("A witness said the order came late, according to the report.").setting())
        .isEmpty();
  }

  @Test
  void a_news_agency_that_is_told_is_the_addressee() {
    Quote quote = quote("The minister told AFP by telephone that the fund was empty.");

    assertThat(quote.addressee()).hasValue("AFP");
    assertThat(quote.setting()).hasValue("by telephone");
  }

  @Test
  void a_broadcaster_that_is_told_is_the_addressee() {
    Quote quote = quote("“Nobody asked us,” Ann Lee told state television.");

    assertThat(quote.addressee()).hasValue("state television");
    assertThat(quote.setting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said on Tuesday that the pier was safe. | 2024-03-05",
        "The pier was safe, the minister said on Monday. | 2024-03-04",
        "The minister told AFP on Sunday that the pier was safe. | 2024-03-03"
      })
  void the_day_of_the_words_is_resolved(String text, String day) {
    Article article =
        Shared.parser()
            .parseText(
                "News of the day\n\nGENEVA, March 6, 2024 (Reuters) - The pier is long.\n\n"
                    + text);

    assertThat(article.quotes().get(0).date()).map(Object::toString).hasValue(day);
  }

  private static Quote quote(String text) {
    return Shared.parser().parseText("News of the day\n\n" + text).quotes().get(0);
  }
}
