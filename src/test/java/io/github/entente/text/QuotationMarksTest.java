package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Span;
import io.github.entente.text.QuotationMarks.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  @ParameterizedTest
  @MethodSource("texts")
  void finds_what_stands_inside_the_marks(String text, List<String> inside) {
    assertThat(inside(text)).isEqualTo(inside);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("“No,” she said. “Never.”", List.of("No,", "Never.")),
        Arguments.of("\"No,\" she said. \"Never.\"", List.of("No,", "Never.")),
        Arguments.of("''No,'' she said. ''Never.''", List.of("No,", "Never.")),
        Arguments.of("``No,'' she said.", List.of("No,")),
        Arguments.of("« Non », dit-elle.", List.of("Non")),
        Arguments.of("„Nein“, sagte sie.", List.of("Nein")),
        Arguments.of("‘No,’ she said. ‘Never.’", List.of("No,", "Never.")),
        Arguments.of("'No,' she said.", List.of("No,")),
        // nested
        Arguments.of("“He said ‘no’ to me,” she said.", List.of("He said ‘no’ to me,")),
        Arguments.of("‘He said “no” to me,’ she said.", List.of("He said “no” to me,")),
        Arguments.of("'He said \"no\" to me,' she said.", List.of("He said \"no\" to me,")),
        Arguments.of("'I said, \"Stay,\"' he said.", List.of("I said, \"Stay,\"")),
        Arguments.of(
            "'He kept saying \"Don't go\", all night,' she said.",
            List.of("He kept saying \"Don't go\", all night,")),
        Arguments.of("The 'sixties were \"good\" for the boys' club.", List.of("good")),
        Arguments.of("''They shout 'go home.''' It was late.", List.of("They shout 'go home.'")),
        // apostrophes
        Arguments.of("The harbour’s gates, the ’90s and the Shi’ite town", List.of()),
        Arguments.of("Get ’em out of the ministers’ rooms", List.of()),
        Arguments.of(
            "‘The ministers’ plan failed,’ he said.", List.of("The ministers’ plan failed,")),
        Arguments.of("He is 10’ 6” tall, and she 5'11\".", List.of()),
        Arguments.of("‘It’s Lena’s,’ he said.", List.of("It’s Lena’s,")),
        Arguments.of(
            "‘Don’t let ’em cheat you: it’s 10’ 6” wide.’ He left.",
            List.of("Don’t let ’em cheat you: it’s 10’ 6” wide.")),
        Arguments.of("‘It’s rock ’n’ roll,’ he said.", List.of("It’s rock ’n’ roll,")),
        Arguments.of("‘The plank is 10’ long,’ he said.", List.of("The plank is 10’ long,")),
        // unbalanced
        Arguments.of("“Left open to the end", List.of("Left open to the end")),
        Arguments.of("Closed twice: “one” two” three", List.of("one")),
        Arguments.of("no marks at all", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘I own a boat.\n\n‘It leaks,’ she said.",
        "'I own a boat.\n\n'It leaks,' she said."
      })
  void single_marks_that_reopen_in_the_next_paragraph_go_on(String text) {
    List<Quoted> quoted =
        QuotationMarks.pair(text, List.of(new Span(0, 14), new Span(16, text.length())));

    assertThat(quoted)
        .extracting(q -> q.inner().in(text))
        .containsExactly("I own a boat.", "It leaks,");
    assertThat(quoted.get(0).continued()).isTrue();
  }

  @Test
  void a_quotation_that_reopens_in_the_next_paragraph_goes_on() {
    String text = "“First.\n\n“Second.”";

    List<Quoted> found =
        QuotationMarks.pair(text, List.of(new Span(0, 7), new Span(9, text.length())));

    assertThat(found).extracting(Quoted::continued).containsExactly(true, false);
    assertThat(found).extracting(Quoted::paragraph).containsExactly(0, 1);
  }

  @Test
  void a_mark_left_open_ends_with_its_paragraph() {
    String text = "“First.\n\nSecond.";

    List<Quoted> found =
        QuotationMarks.pair(text, List.of(new Span(0, 7), new Span(9, text.length())));

    assertThat(found).extracting(q -> q.inner().in(text)).containsExactly("First.");
    assertThat(found.get(0).continued()).isFalse();
  }

  @Test
  void the_stretch_at_an_offset_is_found() {
    String text = "a “b” c “d”";
    List<Quoted> found = QuotationMarks.pair(text, List.of(new Span(0, text.length())));

    assertThat(QuotationMarks.at(found, 3)).contains(found.get(0));
    assertThat(QuotationMarks.at(found, 6)).isEmpty();
    assertThat(QuotationMarks.at(found, 9)).contains(found.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "”", "\"", "'", "‘", "’", "''", "'a ", "‘a ", "“a ", "a’ ", "‘s’ ", "«»„“"})
  @Timeout(30)
  void marks_in_their_ten_thousands_end_in_good_time(String mark) {
    String text = mark.repeat(50_000);

    List<String> found = inside(text);

    assertThat(String.join("", found).length()).isLessThanOrEqualTo(text.length());
  }

  /** Marks that find no partner are searched for once, not anew from each of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"'said Lee ", "‘said Lee ", "'a\" b' ", "'a b c d e f g\" ", "‘boys’ toys "})
  @Timeout(30)
  void a_megabyte_of_marks_without_partners_is_paired_at_once(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());

    assertThat(String.join("", inside(text)).length()).isLessThan(text.length());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void stretches_never_overlap_and_lie_in_the_text(long seed) {
    java.util.Random random = new java.util.Random(seed);
    String alphabet = "ab ,.“”‘’'\"«»„`\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.toString().split("\n")) {
      paragraphs.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }

    int last = 0;
    for (Quoted quoted : QuotationMarks.pair(text.toString(), paragraphs)) {
      assertThat(quoted.outer().start()).isGreaterThanOrEqualTo(last);
      assertThat(quoted.outer().contains(quoted.inner())).isTrue();
      assertThat(quoted.inner().isEmpty()).isFalse();
      last = quoted.outer().end();
    }
  }

  private static List<String> inside(String text) {
    return QuotationMarks.pair(text, List.of(new Span(0, text.length()))).stream()
        .map(quoted -> quoted.inner().in(text))
        .toList();
  }
}
