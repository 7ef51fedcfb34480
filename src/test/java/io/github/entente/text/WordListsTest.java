package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every entry of a word list is its own example. */
class WordListsTest {

  static List<String> lines() {
    return Lexicon.beside(PageRemains.class, "remains.txt").section("lines");
  }

  static List<String> beginnings() {
    return Lexicon.beside(PageRemains.class, "remains.txt").section("beginnings");
  }

  static List<String> credits() {
    return Lexicon.beside(PageRemains.class, "remains.txt").section("credits");
  }

  static List<String> beforeAName() {
    return Lexicon.beside(Captions.class, "credits.txt").section("before a name");
  }

  static List<String> openings() {
    return Lexicon.beside(Bylines.class, "bylines.txt").section("before");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_line_of_page_remains_is_known_in_capitals_with_a_count_behind_it(String line) {
    assertThat(PageRemains.is(line)).isTrue();
    assertThat(PageRemains.is(line.toUpperCase(Locale.ROOT) + " (12) »")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("beginnings")
  void a_beginning_of_page_remains_is_known(String beginning) {
    assertThat(PageRemains.is(beginning + " Fog and Ferries")).isTrue();
  }

  @ParameterizedTest
  @MethodSource("credits")
  void a_credit_at_the_end_is_parted(String opening) {
    assertThat(EndCredits.part("Nobody was hurt. (" + opening + " Lia Moss)").rest())
        .isEqualTo("Nobody was hurt.");
  }

  @ParameterizedTest
  @MethodSource("beforeAName")
  void a_caption_ends_before_its_credit(String opening) {
    String capital = opening.substring(0, 1).toUpperCase(Locale.ROOT) + opening.substring(1);
    assertThat(Captions.read("A ferry at the quay. " + capital + " Lia Moss").text())
        .isEqualTo("A ferry at the quay.");
  }

  @ParameterizedTest
  @MethodSource("openings")
  void a_byline_is_known_by_its_opening(String opening) {
    assertThat(Bylines.line(opening + " Lia Moss").orElseThrow().people())
        .containsExactly("Lia Moss");
  }

  @Test
  void sentences_are_no_page_remains() {
    assertThat(PageRemains.is("Read more slowly, the minister told the clerk, and he did."))
        .isFalse();
    assertThat(PageRemains.is("The contact was made in March.")).isFalse();
  }
}
