package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.model.WarningCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  static final String FIRST =
      "Two ferries collided in fog outside the harbour on Tuesday, and nobody was hurt, the port"
          + " authority said in a statement.";
  static final String SECOND =
      "The captain of the smaller ship told reporters that he had seen nothing but white, and that"
          + " the horn had failed.";
  static final String THIRD =
      "An inquiry is to begin next week, and the larger ferry will stay in the dock until it ends.";

  private final PageReader reader = new PageReader();

  static String page(String head, String body) {
    return "<!doctype html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void a_news_page_becomes_an_article() {
    Article article =
        reader.read(
            page(
                """
                <title>Ferries collide off Porto Vello | The Quay Courier</title>
                <meta property="og:site_name" content="The Quay Courier">
                <link rel="canonical" href="https://quay.example/ferries">
                <meta property="og:image" content="https://quay.example/ferry.jpg">
                <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",
                  "headline": "Ferries collide off Porto Vello", "datePublished":
                  "2019-03-05T18:30:00+01:00", "dateModified": "2019-03-06", "articleSection": "World",
                  "keywords": "ferries, fog", "author": [{"@type": "Person", "name": "Lia Moss"}]}]}
                </script>
                """,
                "<nav><a href=/>Home</a> <a href=/world>World</a></nav>"
                    + "<div class=cookie-banner>We use cookies. Read how they help us and you.</div>"
                    + "<article><h1>Ferries collide off Porto Vello</h1>"
                    + "<p class=byline>By <a rel=author>Lia Moss</a></p>"
                    + "<figure><img src=x><figcaption>A ferry with a torn bow. Photo: Rui Lamas"
                    + "</figcaption></figure><p>PORTO VELLO (Reuters) - "
                    + FIRST
                    + "</p><p><a href=/fog>Read more: Ten years of fog</a></p><p>"
                    + SECOND
                    + "</p><div class=newsletter>Sign up and get the fog by mail, every day, free."
                    + "</div><p>"
                    + THIRD
                    + "</p><p>(Reporting by Lia Moss; Editing by Sam Orr)</p></article>"
                    + "<div id=comments><p>I was there, says Bek, and it was foggy, very foggy, on"
                    + " that day.</p></div><footer>© 2019 The Quay Courier</footer>"),
            null);

    assertThat(article.headline()).contains("Ferries collide off Porto Vello");
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.agencies()).containsExactly("Reuters");
    assertThat(article.published()).contains(PageDate.parse("2019-03-05T18:30:00+01:00"));
    assertThat(article.modified()).contains(PageDate.parse("2019-03-06"));
    assertThat(article.section()).contains("World");
    assertThat(article.keywords()).containsExactly("ferries", "fog");
    assertThat(article.canonical()).hasToString("Optional[https://quay.example/ferries]");
    assertThat(article.image()).hasToString("Optional[https://quay.example/ferry.jpg]");
    assertThat(article.language()).contains("en");
    assertThat(article.captions())
        .containsExactly(new Caption("A ferry with a torn bow.", Optional.of("Photo: Rui Lamas")));
    assertThat(article.dateline().orElseThrow().place()).contains("Porto Vello");
    assertThat(article.paragraphs())
        .extracting(span -> span.in(article.text()))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void paragraphs_may_be_parted_by_line_breaks_alone() {
    Article article =
        reader.read(
            page(
                "", "<div><b>" + FIRST + "</b><br><br>" + SECOND + "<br>\n<br>" + THIRD + "</div>"),
            null);

    assertThat(article.text()).isEqualTo(String.join("\n\n", FIRST, SECOND, THIRD));
  }

  @Test
  void block_elements_part_words_and_inline_elements_do_not() {
    Article article =
        reader.read(
            page("", "<p>" + FIRST + " <i>Re</i>-<b>port</b>ed.</p><div>" + SECOND + "</div>"),
            null);

    assertThat(article.text()).isEqualTo(FIRST + " Re-ported.\n\n" + SECOND);
  }

  @Test
  void what_a_browser_hides_is_not_read() {
    Article article =
        reader.read(
            page(
                "",
                "<div><p>"
                    + FIRST
                    + "</p><p hidden>Hidden words, all of them hidden from the reader of the page.</p>"
                    + "<p style='display: none'>Words, none of which is displayed to a reader.</p>"
                    + "<noscript><p>Words for those without scripts, who are few.</p></noscript>"
                    + "<template><p>Words of a template, to be filled in later.</p></template><p>"
                    + SECOND
                    + "</p></div>"),
            null);

    assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void a_page_without_text_says_so() {
    assertThat(reader.read("", null).warnings())
        .extracting(warning -> warning.code())
        .containsExactly(WarningCode.NO_TEXT);
  }

  @Test
  void the_day_that_is_known_otherwise_gives_the_dateline_its_year() {
    String page = page("", "<h1>Fog</h1><p>OSLO, March 3 — " + FIRST + "</p><p>" + SECOND + "</p>");

    Article article = reader.read(page, null, own -> Optional.of(PageDate.parse("2024-09-13")));

    assertThat(article.dateline().orElseThrow().date()).contains(PartialDate.parse("2024-03-03"));
    assertThat(article.published()).contains(PageDate.parse("2024-09-13"));
  }

  @Test
  void a_place_on_a_line_of_its_own_is_the_dateline() {
    Article article =
        reader.read(
            page("", "<h1>Fog</h1><p><b>PORTO VELLO, Italy</b></p><p>" + FIRST + "</p>"), null);

    assertThat(article.dateline().orElseThrow().place()).contains("Porto Vello, Italy");
    assertThat(article.paragraphs().get(0).in(article.text())).isEqualTo(FIRST);
  }
}
