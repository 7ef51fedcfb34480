package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.model.Span;
import io.github.entente.model.WarningCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static final String LEAD =
      "Two ferries collided in fog outside the harbour on Tuesday, and nobody was hurt, the port"
          + " authority said.";
  private static final String NEXT =
      "The captain of the smaller ship told reporters that he had seen nothing but white.";

  private final TextReader reader = new TextReader();

  @Test
  void a_saved_story_is_parted_from_its_headline_credits_and_page_remains() {
    Article article =
        reader.read(
            """
            Ferries collide off Porto Vello

            By MARTA OLIVEIRA and Jon Reed, Associated Press
            March 5, 2019

            A ferry with a torn bow at the quay of Porto Vello, March 5, 2019. (AP Photo/Rui Lamas)

            PORTO VELLO, Sardinia (AP) — %s

            %s

            ___

            Associated Press writer Ana Cruz in Lisbon contributed to this report.

            Copyright 2019 The Associated Press. All rights reserved.

            Share this article
            12 comments
            Send us your photos
            """
                .formatted(LEAD, NEXT));

    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.bylines()).containsExactly("Marta Oliveira", "Jon Reed");
    assertThat(article.agencies()).containsExactly("AP");
    assertThat(article.published()).contains(PageDate.parse("2019-03-05"));
    assertThat(article.dateline().orElseThrow().place()).contains("Porto Vello, Sardinia");
    assertThat(article.captions())
        .containsExactly(
            new Caption(
                "A ferry with a torn bow at the quay of Porto Vello, March 5, 2019.",
                Optional.of("AP Photo/Rui Lamas")));
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(article.language()).contains("en");
  }

  @Test
  void every_kind_of_line_end_ends_a_line() {
    for (String end : new String[] {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"}) {
      Article article = reader.read("Fog stops ferries" + end + LEAD + end + NEXT);

      assertThat(article.headline()).contains("Fog stops ferries");
      assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    }
  }

  @Test
  void paragraph_spans_are_exact() {
    Article article = reader.read("Fog stops ferries\n" + LEAD + "\n\n\n  " + NEXT + " \n");

    assertThat(article.paragraphs())
        .extracting(span -> span.in(article.text()))
        .containsExactly(LEAD, NEXT);
    assertThat(article.paragraphs().get(1))
        .isEqualTo(new Span(LEAD.length() + 2, LEAD.length() + 2 + NEXT.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two ministers signed the pact on Friday. They did not say when it would take effect.",
        "“We are late,” the envoy said. “We are not too late.”",
        "Subscribe to the idea or not, the treaty holds.",
        "Ferries run again on the lake, officials in both towns said, after a week in which nobody"
            + " knew who was to pay the pilots. The harbour board met twice. Ann Roth contributed"
            + " to this report.",
        "Ferries run again on the lake, officials in both towns said, after a week in which nobody"
            + " knew who was to pay the pilots. The harbour board met twice. Photo: Ann"
            + " Roth/Reuters",
      })
  void a_bare_paragraph_stays_whole(String paragraph) {
    Article article = reader.read(paragraph);

    assertThat(article.text()).isEqualTo(paragraph);
    assertThat(article.headline()).isEmpty();
  }

  @Test
  void an_ordinary_first_sentence_is_no_headline() {
    Article article = reader.read("The talks have failed.\n" + LEAD + "\n" + NEXT);

    assertThat(article.headline()).isEmpty();
    assertThat(article.text()).startsWith("The talks have failed.");
  }

  @Test
  void a_headline_may_carry_a_full_stop() {
    Article article =
        reader.read("Island Voters Reject Bridge To Mainland.\n\n" + LEAD + "\n" + NEXT + "\n");

    assertThat(article.headline()).contains("Island Voters Reject Bridge To Mainland");
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
  }

  @Test
  void the_reporters_named_at_the_end_are_bylines_and_no_text() {
    Article article =
        reader.read(
            "Ferries collide\n\nPORTO VELLO, May 2 (Reuters) - "
                + LEAD
                + "\n\n"
                + NEXT
                + " (Reporting by Lia Moss; Editing by Sam Orr)");

    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.agencies()).containsExactly("Reuters");
  }

  @Test
  void a_dateline_without_year_takes_it_from_the_day_of_publication() {
    Article article =
        reader.read(
            "Ferries collide\n\nPORTO VELLO, Dec. 30 — " + LEAD, PageDate.parse("2020-01-02"));

    assertThat(article.dateline().orElseThrow().date()).contains(PartialDate.parse("2019-12-30"));
  }

  @Test
  void a_picture_of_the_day_that_the_lead_names_dates_the_story() {
    Article article =
        reader.read(
            """
            Ferries collide off Porto Vello
            Rescuers at the quay on March 5, 2019. / AFP PHOTO / Rui Lamas
            Porto Vello / AFP
            %s
            %s
            """
                .formatted(LEAD, NEXT));

    assertThat(article.published()).contains(PageDate.parse("2019-03-05")); // a Tuesday
    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.captions().get(0).credit()).contains("AFP PHOTO / Rui Lamas");
  }

  @Test
  void the_line_under_the_headline_is_the_subheadline() {
    Article article =
        reader.read("Ferries collide\nFog had closed the port since dawn\nBy Lia Moss\n" + LEAD);

    assertThat(article.subheadline()).contains("Fog had closed the port since dawn");
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.text()).isEqualTo(LEAD);
  }

  @Test
  void a_text_without_words_says_so() {
    Article article = reader.read(" \n \u00a0 \n");

    assertThat(article.text()).isEmpty();
    assertThat(article.warnings()).extracting(w -> w.code()).containsExactly(WarningCode.NO_TEXT);
  }

  @Test
  @Timeout(20)
  void long_and_hostile_texts_are_read_in_time_that_grows_with_their_length() {
    String line = "Paris (".repeat(200_000);
    String lines = "AAAA, BBBB / ".repeat(30) + "\n";

    assertThat(reader.read(line).text()).hasSize(line.length());
    assertThat(reader.read(lines.repeat(4_000)).paragraphs()).isNotEmpty();
    assertThat(reader.read("\"".repeat(1_000_000) + "\n" + "(".repeat(1_000_000))).isNotNull();
  }

  @Test
  void labels_for_screen_readers_and_the_note_on_the_paper_edition_are_no_text() {
    Article article =
        reader.read(
            """
            Ferries collide off Porto Vello
            By Marta Oliveira
            5 March 2019
            Image copyright EPA
            Image caption Passengers wait at the quay of Porto Vello, where nine ships lie idle

            %s

            %s

            A version of this article appeared in print on March 6, 2019, on page A9 of the paper.
            """
                .formatted(LEAD, NEXT));

    assertThat(article.captions())
        .extracting(Caption::text)
        .containsExactly("Passengers wait at the quay of Porto Vello, where nine ships lie idle");
    assertThat(article.subheadline()).isEmpty();
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
  }
}
