package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, an article comes back, in time that grows with the page. */
class HostilePagesTest {

  private final PageReader reader = new PageReader();

  @Test
  @Timeout(30)
  void deeply_nested_tags() {
    String story = "<p>" + PageReaderTest.FIRST + "</p>";

    assertThat(reader.read("<div>".repeat(100_000) + story, null).text())
        .isEqualTo(PageReaderTest.FIRST);
    assertThat(reader.read("<b>".repeat(100_000) + "<table>".repeat(2_000) + story, null))
        .isNotNull();
  }

  @Test
  @Timeout(60)
  void a_very_long_text() {
    String story = ("<p>" + PageReaderTest.SECOND + "</p>").repeat(150_000);

    assertThat(reader.read(story, null).paragraphs()).hasSize(150_000);
  }

  @Test
  @Timeout(60)
  void a_text_without_any_paragraph() {
    assertThat(reader.read("word, ".repeat(3_000_000), null).paragraphs()).hasSize(1);
  }

  @Test
  @Timeout(60)
  void a_million_tiny_elements() {
    assertThat(reader.read("<p>" + "<i>x</i>".repeat(1_000_000), null)).isNotNull();
    assertThat(reader.read("<div class='a b'><a href=#>x</a></div>".repeat(300_000), null))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "id", "style", "content", "itemprop", "datetime", "title"})
  @Timeout(30)
  void one_huge_attribute(String name) {
    String huge = "2019-a b-".repeat(600_000);
    String page = "<meta name=author content='x'><time " + name + "='" + huge + "'>x</time><p>";

    assertThat(reader.read(page + PageReaderTest.FIRST, null).text()).contains("Two ferries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<!--",
        "<!-- <p>x",
        "<frameset><frame src=x></frameset>",
        "<html></html>",
        "\0\0",
        "<p>",
        "<script>",
        "<title>",
        "<svg><p>x",
        "<math><mi><p>",
        "&#xD800;",
        "<body hidden>x",
        "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":[[[[[{\"name\":",
        "<meta property=og:title><meta content=x>",
        "<h1></h1><h1> </h1>",
        "<base href='::'>",
        "<link rel=canonical href='http://[bad'>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:/etc'>]>&a;"
      })
  @Timeout(30)
  void broken_pages(String page) {
    assertThat(reader.read(page, null)).isNotNull();
  }

  @Test
  @Timeout(30)
  void embedded_data_without_end() {
    String open = "<script type=application/ld+json>";

    assertThat(reader.read(open + "[".repeat(1_000_000) + "</script>x", null)).isNotNull();
    assertThat(reader.read(open + "{\"a\":".repeat(300_000) + "</script>x", null)).isNotNull();
    assertThat(reader.read(open + "{\"@graph\":[" + "{},".repeat(300_000) + "</script>", null))
        .isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void mutated_pages_give_articles_whose_paragraphs_lie_in_their_text(long seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "<p>",
      "</p>",
      "<div class=\"related\">",
      "</div>",
      "<br><br>",
      "<article>",
      "<h1>Fog</h1>",
      "<time datetime='2019-13-45'>",
      "<ul><li>",
      "<td>",
      "<a href='/x'>",
      "</a>",
      "<!--",
      "-->",
      "&nbsp;",
      "&#8203;",
      "“",
      "\u0000",
      "<figure><figcaption>",
      "<script>",
      "</script>",
      "PARIS (AFP) - ",
      "By Lia Moss",
      "<blockquote>",
      PageReaderTest.FIRST,
      PageReaderTest.SECOND,
      "<meta name=date content='",
      "'>",
      "<span hidden>",
      "</span>",
      "<table><tr>",
      "\ud83d",
      "\udc00"
    };
    for (int i = 0; i < 150; i++) {
      StringBuilder page = new StringBuilder();
      int length = random.nextInt(80);
      for (int k = 0; k < length; k++) {
        page.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = reader.read(page.toString(), null);

      assertThat(article.paragraphs())
          .as("seed %d, page %s", seed, page)
          .allSatisfy(span -> assertThat(span.in(article.text())).isNotBlank());
    }
  }
}
