package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.model.WarningCode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door with an analyser that finds no sentence, so that no models are needed. */
class EntenteParserTest {

  private final EntenteParser parser =
      EntenteParser.builder().maxLength(2_000).build((text, paragraphs) -> List.of());

  @Test
  void what_the_caller_knows_is_in_the_article() {
    Article article =
        parser.parse(
            Source.text("Oslo signed an accord with Lima.")
                .withId("s1")
                .withUrl(URI.create("https://news.example/s1"))
                .withPublished(LocalDate.of(2024, 9, 12)));

    assertThat(article.id()).isEqualTo("s1");
    assertThat(article.url()).contains(URI.create("https://news.example/s1"));
    assertThat(article.published()).contains(PageDate.parse("2024-09-12"));
    assertThat(article.text()).contains("Oslo signed an accord with Lima.");
  }

  static Stream<Arguments> dates() {
    String page =
        "<html><head><meta property=article:published_time content=2024-09-12></head><body>"
            + "<p>Oslo signed an accord with Lima.</p></body></html>";
    String bare = "<p>Oslo signed an accord with Lima.</p>";
    String text = "Oslo signs\n\nPublished 12 September 2024\n\nOslo signed an accord with Lima.";
    return Stream.of(
        Arguments.of(Source.html(page), "2024-09-12"),
        Arguments.of(Source.html(page.getBytes(StandardCharsets.UTF_8)), "2024-09-12"),
        Arguments.of(Source.html(bare), "2020-01-02"),
        Arguments.of(Source.text(text), "2024-09-12"),
        Arguments.of(Source.text("Oslo signed an accord with Lima."), "2020-01-02"),
        Arguments.of(Source.html(page).withPublished(PageDate.parse("2019-03-04")), "2019-03-04"));
  }

  @ParameterizedTest
  @MethodSource("dates")
  void a_fallback_stands_for_the_date_of_what_tells_none_itself(Source source, String published) {
    Source dated = source.withFallbackDate(PageDate.parse("2020-01-02"));

    assertThat(parser.parse(dated).published()).contains(PageDate.parse(published));
  }

  @Test
  void the_day_of_a_dateline_is_counted_from_the_fallback() {
    String text = "LIMA, Monday (AP) - Oslo signed an accord with Lima on fish and ships.";
    Source source = Source.text(text).withFallbackDate(PageDate.parse("2020-01-02"));

    assertThat(parser.parse(source).dateline().orElseThrow().date())
        .contains(PartialDate.parse("2019-12-30"));
  }

  @Test
  void addresses_as_they_are_in_the_wild_are_escaped_and_others_refused() {
    Source source = Source.text("Oslo.");

    assertThat(source.withUrl(" https://news.example/a b|c ").url())
        .contains(URI.create("https://news.example/a%20b%7Cc"));
    assertThatThrownBy(() -> source.withUrl("::"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no address: ::");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\u00a0\n", "\ufeff"})
  void blank_input_gives_an_article_without_text_and_a_warning(String blank) {
    for (Source source :
        List.of(
            Source.text(blank),
            Source.html(blank),
            Source.text(blank.getBytes(StandardCharsets.UTF_8)),
            Source.html(blank.getBytes(StandardCharsets.UTF_8)))) {
      Article article = parser.parse(source);

      assertThat(article.text()).as("%s", source.form()).isBlank();
      assertThat(article.warnings()).anyMatch(w -> w.code() == WarningCode.NO_TEXT);
    }
  }

  @Test
  void a_page_without_a_story_gives_what_there_is() {
    Article article = parser.parseHtml("<html><title>Nothing yet</title><body></body></html>");

    assertThat(article.quotes()).isEmpty();
    assertThat(article.text()).isEmpty();
  }

  @Test
  void longer_input_is_refused_with_both_numbers() {
    for (Source source :
        List.of(
            Source.text("x".repeat(2_001)),
            Source.html("x".repeat(2_001)),
            Source.text(new byte[2_001]),
            Source.html(new byte[2_001]))) {
      assertThatThrownBy(() -> parser.parse(source))
          .isInstanceOf(EntenteException.class)
          .hasMessageContaining("2001")
          .hasMessageContaining("2000");
    }
  }

  @Test
  void input_of_the_limit_is_read() {
    assertThat(parser.parseText("word ".repeat(400)).text()).isNotEmpty();
  }

  @Test
  void a_negative_limit_is_refused() {
    assertThatThrownBy(() -> EntenteParser.builder().maxLength(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void random_bytes_are_no_text(long seed) {
    byte[] bytes = new byte[1_500];
    new Random(seed).nextBytes(bytes);

    assertThatThrownBy(() -> parser.parse(Source.text(bytes)))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("no text");
  }

  @Test
  void a_picture_is_no_text() {
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0
    };

    assertThatThrownBy(() -> parser.parse(Source.text(png)))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("no text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%PDF-1.4\n1 0 obj << /Length 40 >> stream", "{\\rtf1\\ansi Oslo and Lima"})
  void a_document_of_letters_is_no_text_either(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> parser.parse(Source.text(bytes)))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("no text");
  }

  static Stream<byte[]> encodings() {
    String text = "Malmö signed an accord with Tromsø.";
    return Stream.of(
        text.getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE),
        ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE),
        text.getBytes(Charset.forName("windows-1252")));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void the_encoding_of_a_text_is_found(byte[] bytes) {
    assertThat(parser.parse(Source.text(bytes)).text())
        .isEqualTo("Malmö signed an accord with Tromsø.");
  }

  @Test
  void a_named_encoding_is_used() {
    byte[] bytes = "Łódź signed.".getBytes(Charset.forName("ISO-8859-2"));

    assertThat(parser.parse(Source.text(bytes).withCharset(Charset.forName("ISO-8859-2"))).text())
        .isEqualTo("Łódź signed.");
  }

  @Test
  void bytes_that_do_not_fit_the_named_encoding_are_refused() {
    Source source =
        Source.text(new byte[] {'O', (byte) 0xFF, 'o'}).withCharset(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> parser.parse(source))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("UTF-8");
  }

  @Test
  void bytes_are_copied() {
    byte[] bytes = "Oslo signed.".getBytes(StandardCharsets.UTF_8);
    Source source = Source.text(bytes);
    bytes[0] = 'X';

    assertThat(parser.parse(source).text()).isEqualTo("Oslo signed.");
  }

  @SuppressWarnings("NullAway") // the point of the test
  static Stream<Consumer<EntenteParser>> nulls() {
    Source source = Source.text("");
    return Stream.of(
        p -> p.parse(null),
        p -> p.parseHtml((String) null),
        p -> p.parseHtml((byte[]) null),
        p -> p.parseText(null),
        p -> source.withId(null),
        p -> source.withUrl((URI) null),
        p -> source.withUrl((String) null),
        p -> source.withPublished((LocalDate) null),
        p -> source.withPublished((PageDate) null),
        p -> source.withFallbackDate(null),
        p -> source.withCharset(null));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void null_is_refused_by_the_name_of_the_parameter(Consumer<EntenteParser> call) {
    assertThatThrownBy(() -> call.accept(parser))
        .isInstanceOf(NullPointerException.class)
        .hasMessageMatching(
            "(source|html|text|id|url|published|fallbackDate|charset) must not be null");
  }
}
