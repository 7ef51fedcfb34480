package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningBylineTest {

  private static final String STORY = "The ferry company put a third ship on the line on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Nora Feldkamp in Geneva. ",
        "By Nora Feldkamp, Geneva: ",
        "By NORA FELDKAMP, Harbour Correspondent. ",
        "By Nora Feldkamp - ",
        "From Nora Feldkamp in Geneva: ",
        "Nora Feldkamp, Geneva – ",
        "NORA FELDKAMP, Geneva. ",
        "BY NORA FELDKAMP ",
      })
  void an_author_who_opens_the_first_paragraph_is_parted_from_it(String opening) {
    assertThat(OpeningByline.of(opening + STORY, List.of()))
        .hasValueSatisfying(
            found -> {
              assertThat(found.credit().people()).containsExactly("Nora Feldkamp");
              assertThat(found.length()).isEqualTo(opening.length());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "By Nora Feldkamp ;",
        "By Nora Feldkamp and Tom Ryde - ;",
        "Nora Feldkamp | ;",
        "By NORA FELDKAMP, Associated Press Writer ;GENEVA (AP) - ",
      })
  void one_whom_the_page_credits_needs_no_mark(String opening, String dateline) {
    String paragraph = opening + (dateline == null ? "" : dateline) + STORY;

    assertThat(OpeningByline.of(paragraph, List.of("Nora Feldkamp", "Tom Ryde")))
        .hasValueSatisfying(found -> assertThat(found.length()).isEqualTo(opening.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Monday. The ferry company had put a third ship on the line.",
        "From Addis Ababa: The ferry company speaks of a third ship on the line.",
        "By the end of May the ferry company had put a third ship on the line.",
        "Port Vila, Vanuatu – The ferry company put a third ship on the line.",
        "Peace Talks in Geneva: The two sides met again on Monday, it was said.",
        "Nora Feldkamp, Geneva's oldest skipper, put a third ship on the line on Monday.",
        "Nora Feldkamp said on Monday that the company put a third ship on the line.",
        "BY RIVER AND SEA The ferry company put a third ship on the line on Monday.",
      })
  void other_beginnings_stay_whole(String paragraph) {
    assertThat(OpeningByline.of(paragraph, List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nora Feldkamp said on Monday that the company put a third ship on the line.",
        "Nora Feldkamp, a skipper, put a third ship on the line on Monday.",
      })
  void a_sentence_on_the_author_is_no_author_line(String paragraph) {
    assertThat(OpeningByline.of(paragraph, List.of("Nora Feldkamp"))).isEmpty();
  }
}
