package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.Dateline;
import io.github.entente.model.PageDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The heads and tails of saved pages, as houses of different habits set them. */
class SavedPagesTest {

  private static final String LEAD =
      "Two ferries collided in fog outside the harbour on Tuesday, and nobody was hurt, the port"
          + " authority said.";
  private static final String NEXT =
      "The captain of the smaller ship told reporters that he had seen nothing but white.";
  private static final String THIRD = "“We heard the horn too late,” she said.";
  private static final String STORY = LEAD + "\n\n" + NEXT + "\n\n" + THIRD;

  private final TextReader reader = new TextReader();

  @Test
  void the_headline_stands_below_the_label_of_the_section() {
    Article article =
        reader.read(
            """
            TRANSPORT NEWS
            MARCH 5, 2019 / 4:12 PM / UPDATED 3 HOURS AGO

            Ferries collide in fog off Porto Vello

            Lia Moss, Sam Orr

            3 MIN READ

            * Port reopens at noon

            PORTO VELLO, March 5 (Reuters) - %s

            Our Standards: The Harbour Principles.

            MORE FROM THE PORT
            Sponsored: Ten coats against the fog
            """
                .formatted(STORY));

    assertThat(article.headline()).contains("Ferries collide in fog off Porto Vello");
    assertThat(article.bylines()).containsExactly("Lia Moss", "Sam Orr");
    assertThat(article.published().map(PageDate::day)).hasToString("Optional[2019-03-05]");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Porto Vello");
    assertThat(article.agencies()).containsExactly("Reuters");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void a_line_above_a_bare_credit_is_a_caption() {
    String page = "Fähren stoßen zusammen\nVon Lia Moss\n5. März 2019\n%s\n© Sam Orr\n" + STORY;
    Article article = reader.read(page.formatted("Die kleinere Fähre lag am Mittag im Dock."));

    assertThat(article.text()).isEqualTo(STORY);
    assertThat(article.captions()).hasSize(1);
    assertThat(article.captions().get(0).credit()).contains("© Sam Orr");
    assertThat(reader.read(page.formatted("OSLO (Reuters) - The port is shut.")).captions())
        .isEmpty();
  }

  @Test
  void the_hours_of_a_live_report_are_no_text_and_the_agency_s_end_mark_is_none() {
    Article article =
        reader.read(
            """
            Ferries collide in fog
            Source: Xinhua| 2019-03-05 20:51:12|Editor: xh

            %s

            16:02

            %s

            11.20am

            %s Enditem

            Back to top
            """
                .formatted(LEAD, NEXT, THIRD));

    assertThat(article.text()).isEqualTo(STORY);
    assertThat(article.agencies()).containsExactly("Xinhua");
    assertThat(article.published().map(PageDate::day)).hasToString("Optional[2019-03-05]");
  }

  @Test
  void a_sentence_above_the_author_is_the_standfirst() {
    Article article =
        reader.read(
            """
            Ferries collide in fog
            The port authority says nobody was hurt, as crews wait for the fog to lift.
            By Harbour Staff
            Published On 5 Mar 2019
            %s
            SOURCE: HARBOUR AND NEWS AGENCIES
            """
                .formatted(STORY));

    assertThat(article.subheadline().orElseThrow()).startsWith("The port authority says");
    assertThat(article.published()).contains(PageDate.parse("2019-03-05"));
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void the_line_that_names_the_source_is_no_text() {
    Article article =
        reader.read(
            """
            Ferries collide in fog

            Source: Xinhua
            Editor: huaxia
            2019-03-05 21:33:15

            PORTO VELLO, March 5 (Xinhua) -- %s
            """
                .formatted(STORY));

    assertThat(article.agencies()).containsExactly("Xinhua");
    assertThat(article.published()).isPresent();
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Porto Vello");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "PORTO VELLO, Sardinia, March 5, Kyodo; Porto Vello, Sardinia",
        "PORTO VELLO, March 5, 2019 17:45 | Updated 19:10; Porto Vello",
        "Porto Vello / AFP; Porto Vello",
      })
  void a_dateline_may_have_a_line_of_its_own(String line, String place) {
    Article article = reader.read("Ferries collide in fog\nStaff reporter\n" + line + "\n" + STORY);

    assertThat(article.dateline().flatMap(Dateline::place)).contains(place);
    assertThat(article.text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "==Kyodo\nFeature: Snow monkeys bathe in the north\nYou must be logged in to comment",
        "Comment   Tweet   Print\nClassifieds: a boat, two rooms, balcony",
        "(Reporting by Lia Moss; Editing by Sam Orr)\nMost read\nZoo welcomes twin tortoises",
        "Comments\nThis is the third time this year, and nobody does anything about it.",
        "Follow us on every channel there is for the latest news.",
      })
  void what_the_page_says_below_the_story_is_no_text(String below) {
    Article article = reader.read("Ferries collide in fog\nMarch 5, 2019\n" + STORY + "\n" + below);

    assertThat(article.text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Posted: 03/05/2019 3:00 AM | Comments: 0 | Last Modified: 03/05/2019 6:42 AM | Updates",
        "Last Updated at March 5, 2019 00:47 IST | First Published: March 5, 2019 00:12 IST",
        "March 5, 2019",
      })
  void a_row_of_links_is_no_headline_and_a_labelled_date_is_the_publication(String date) {
    Article article =
        reader.read(
            "The Lake Monitor\nNEWS   SPORTS   LETTERS   JOBS\nTwo boats collide in fog\n"
                + "Lia Moss & Sam Orr | Porto Vello\n"
                + date
                + "\nPIC: Rui Lamas\n"
                + STORY
                + "\n(With inputs from PTI)");

    assertThat(article.headline()).contains("Two boats collide in fog");
    assertThat(article.bylines()).containsExactly("Lia Moss", "Sam Orr");
    assertThat(article.published()).isPresent();
    assertThat(article.agencies()).containsExactly("PTI");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void the_titles_below_read_more_are_no_text_but_the_sentences_are() {
    Article article =
        reader.read(
            "Ferries collide in fog\n"
                + LEAD
                + "\nREAD MORE:\nFog closes northern ports\n"
                + NEXT
                + "\nThe second night\n"
                + THIRD);

    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT + "\n\nThe second night\n\n" + THIRD);
  }

  @Test
  void lines_without_a_full_stop_stay_where_nothing_shows_a_page() {
    Article article = reader.read(LEAD + "\nTwo ferries\nOne horn\nNo radar");

    assertThat(article.text()).isEqualTo(LEAD + "\n\nTwo ferries\n\nOne horn\n\nNo radar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "May 06, 2014 11:02 pm | Updated May 07, 2014 01:20 am; 2014-05-06; 2014-05-07",
        "Published 12:30 PM EST, May 6, 2014 | Updated 2:45 PM EST, May 7, 2014; 2014-05-06;"
            + " 2014-05-07",
        "Published - May 6, 2014 10:15 am IST; 2014-05-06; ''",
        "First published on Tue 6 May 2014 06.00 BST; 2014-05-06; ''",
        "Last modified on Tue 6 May 2014 12.01 BST; 2014-05-06; 2014-05-06",
        "Updated 0115 GMT (0915 HKT) May 6, 2014; 2014-05-06; 2014-05-06",
        "3 minute read May 6, 2014 2:15 PM GMT+1; 2014-05-06; ''",
        "Sam Orr Published May 6, 2014 Updated May 7, 2014 09:05am; 2014-05-06; 2014-05-07",
        "On May 6, 2014 3:12 pm In Harbour News by Sam Orr; 2014-05-06; ''",
      })
  void a_line_of_stamps_tells_when_the_story_was_published_and_changed(
      String stamps, String published, String modified) {
    Article article = reader.read("Ferries collide in fog\nBy Lia Moss\n" + stamps + "\n" + STORY);

    assertThat(article.published().map(date -> date.day().toString()).orElse(""))
        .isEqualTo(published);
    assertThat(article.modified().map(date -> date.day().toString()).orElse(""))
        .isEqualTo(modified);
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void a_caption_may_stand_below_its_label_and_an_author_in_a_place() {
    Article article =
        reader.read(
            """
            Ferries collide off Porto Vello
            This article is more than 1 year old
            Fog hid the smaller ship until it was too late
            Image source, Getty Images
            Image caption,
            A ferry with a torn bow at the quay
            Lia Moss in Porto Vello
            Tue 5 Mar 2019 16.40 BST

            Save articles to read later and create your own reading list.
            %s

            Free daily newsletter
            Enter your email address
            Privacy Notice: Newsletters may contain information about charities.
            after newsletter promotion
            """
                .formatted(STORY));

    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.subheadline()).contains("Fog hid the smaller ship until it was too late");
    assertThat(article.captions())
        .containsExactly(
            new Caption("A ferry with a torn bow at the quay", Optional.of("Getty Images")));
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void a_request_for_consent_above_the_headline_is_no_section() {
    Article article =
        reader.read(
            """
            We value your privacy
            We and our partners use cookies to store and access information on your device.
            Accept all
            Reject all
            Manage options
            Ferries collide off Porto Vello
            By Lia Moss
            March 5, 2019
            %s
            """
                .formatted(STORY));

    assertThat(article.section()).isEmpty();
    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void the_header_of_a_mail_gives_headline_and_date() {
    Article article =
        reader.read(
            """
            From: desk@quay.example
            To: me
            Subject: Ferries collide off Porto Vello
            Date: Tue, 5 Mar 2019 16:40:00 +0100

            %s
            """
                .formatted(STORY));

    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.published()).contains(PageDate.parse("2019-03-05T16:40:00+01:00"));
    assertThat(article.section()).isEmpty();
    assertThat(article.text()).isEqualTo(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# Ferries collide off Porto Vello", "**Ferries collide off Porto Vello**"})
  void the_marks_of_markdown_are_no_words(String headline) {
    Article article = reader.read(headline + "\n\n*By Lia Moss*\n\n" + STORY);

    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void a_first_paragraph_behind_its_author_is_not_lost() {
    Article article =
        reader.read("Ferries collide off Porto Vello\n\nBy Jane Doe, OSLO | " + STORY);

    assertThat(article.text()).contains(LEAD);
  }

  @Test
  void authors_may_each_be_in_a_place_of_their_own() {
    Article article =
        reader.read(
            "Ferries collide in fog\nLia Moss in Porto Vello and Sam Orr in Rell\n"
                + "Tue 5 Mar 2019 16.12 GMT\n\n"
                + STORY);

    assertThat(article.bylines()).containsExactly("Lia Moss", "Sam Orr");
    assertThat(article.subheadline()).isEmpty();
  }

  @Test
  void a_place_before_the_date_is_that_of_the_agency_below() {
    Article article =
        reader.read(
            "Ferries collide in fog\n\nPORTO VELLO | Tue Mar 5, 2019 4:12pm EST\n\n(Reuters) - "
                + STORY);

    assertThat(article.dateline().flatMap(Dateline::place)).contains("Porto Vello");
    assertThat(article.dateline().flatMap(Dateline::agency)).contains("Reuters");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void the_description_of_a_picture_and_the_line_below_it_are_captions() {
    Article article =
        reader.read(
            "Share\nFerries collide in fog\nLia Moss\nTransport correspondent, Rell\n\n"
                + "Getty Images The bow of a ferry with a dent\nThe smaller ferry was towed in\n"
                + LEAD
                + "\n\nPA Media Fog over a harbour in the early morning\n"
                + NEXT);

    assertThat(article.captions())
        .containsExactly(
            new Caption("The bow of a ferry with a dent", Optional.of("Getty Images")),
            new Caption("The smaller ferry was towed in", Optional.of("Getty Images")),
            new Caption("Fog over a harbour in the early morning", Optional.of("PA Media")));
    assertThat(article.subheadline()).isEmpty();
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sam Orr Published May 6, 2014 Updated May 7, 2014 09:05am",
        "On May 6, 2014 3:12 pm In Harbour News by Sam Orr",
        "Sam Orr and Lia Moss reported from Rell.\nSam Orr\nMay 6, 2014",
        "READ LATER\nSam Orr\nMay 6, 2014",
        "Sam Orr in Rell and agencies\nTue 6 May 2014 06.00 BST",
        "The Harbour Post (Nairobi)\n6 May 2014\nBy Sam Orr"
      })
  void authors_stand_beside_dates_and_in_notes(String head) {
    Article article = reader.read("Ferries collide in fog\n" + head + "\n" + STORY);

    assertThat(article.bylines()).containsExactly("Sam Orr");
    assertThat(article.subheadline()).isEmpty();
    assertThat(article.captions()).isEmpty();
  }

  @Test
  void addresses_and_titles_of_other_stories_in_brackets_are_no_text() {
    Article article =
        reader.read(
            "Ferries collide in fog\nMarch 5, 2019\n"
                + LEAD
                + "\n[Fog closes two northern ports]\nhttps://example.org/p/3abc\n[Laughter]\n"
                + NEXT);

    assertThat(article.text()).isEqualTo(LEAD + "\n\n[Laughter]\n\n" + NEXT);
  }

  @Test
  void a_dateline_of_three_lines_is_one() {
    Article article =
        reader.read(
            "Ferries collide in fog\nPublished 3:12 PM EDT, Tue March 5, 2019\n"
                + "Porto Vello, Cape Verde\nCNN\n —\n"
                + STORY);

    assertThat(article.dateline().flatMap(Dateline::place)).contains("Porto Vello, Cape Verde");
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void capitals_before_a_colon_are_a_place_where_the_story_is_told_of_it() {
    String elsewhere = "The smaller ferry was towed to Porto Vello in the evening.";

    Article told = reader.read("Ferries collide\n\nPORTO VELLO: " + LEAD + "\n\n" + elsewhere);
    Article label = reader.read("Ferries collide\n\nHARBOUR WATCH: " + LEAD + "\n\n" + elsewhere);

    assertThat(told.dateline().flatMap(Dateline::place)).contains("Porto Vello");
    assertThat(told.text()).startsWith(LEAD);
    assertThat(label.dateline()).isEmpty();
    assertThat(label.text()).startsWith("HARBOUR WATCH: ");
  }

  @Test
  void buttons_below_a_caption_do_not_hide_the_story_from_its_headline() {
    Article article =
        reader.read(
            "Safety and Rescue\nFerries collide in fog off the harbour\n5 March 2019\n"
                + "The smaller ferry was towed in.\nFacebook\nTwitter\nPrint\n"
                + STORY);

    assertThat(article.headline()).contains("Ferries collide in fog off the harbour");
  }
}
