package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages state about their article in data for machines. */
class PageDataTest {

  private static final String OWN =
      """
      {"@type": "NewsArticle", "headline": "Ferries collide off Porto Vello",
       "datePublished": "2019-03-05T18:30:00+01:00", "author": {"@type": "Person", "name": "Lia Moss"}}
      """;
  private static final String OTHER =
      """
      {"@type": "NewsArticle", "headline": "Snow closes the pass", "url": "https://quay.example/snow",
       "datePublished": "2011-01-02", "author": {"@type": "Person", "name": "Bek Orr"}}
      """;

  private static Article read(String head) {
    return new PageReader()
        .read(
            PageReaderTest.page(
                "<title>Ferries collide off Porto Vello</title>" + head,
                "<h1>Ferries collide off Porto Vello</h1><p>"
                    + PageReaderTest.FIRST
                    + "</p><p>"
                    + PageReaderTest.SECOND
                    + "</p>"),
            null);
  }

  private static String script(String data) {
    return "<script type=application/ld+json>" + data + "</script>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%2$s, %1$s]", "{\"@graph\": [%2$s, %2$s, %1$s]}", "[%1$s, %2$s]"})
  void of_several_articles_the_one_under_the_pages_headline_counts(String data) {
    Article article = read(script(data.formatted(OWN, OTHER)));

    assertThat(article.published()).contains(PageDate.parse("2019-03-05T18:30:00+01:00"));
    assertThat(article.bylines()).containsExactly("Lia Moss");
  }

  @Test
  void an_object_that_says_more_of_the_same_article_counts_too() {
    Article article =
        read(
            script(OWN.replace("\"author\"", "\"publisher\""))
                + script("{\"@type\": \"NewsArticle\", \"author\": \"Lia Moss\"}"));

    assertThat(article.bylines()).containsExactly("Lia Moss");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//<![CDATA[\n%s\n//]]>",
        "<![CDATA[%s]]>",
        "/*<![CDATA[*/%s/*]]>*/",
        "<!-- %s -->"
      })
  void data_may_stand_in_a_comment_or_a_section(String around) {
    assertThat(read(script(around.formatted(OWN))).bylines()).containsExactly("Lia Moss");
  }

  @Test
  void a_live_report_is_a_news_article() {
    Article article = read(script(OWN.replace("NewsArticle", "LiveBlogPosting")));

    assertThat(article.bylines()).containsExactly("Lia Moss");
  }

  @ParameterizedTest
  @CsvSource({
    "https://quay.example/ferries,",
    "/ferries,<meta property=og:url content=https://quay.example/f>",
    "/ferries,<base href=https://quay.example/x/>",
  })
  void addresses_are_made_whole(String canonical, String head) {
    Article article =
        read(
            (head == null ? "" : head)
                + "<link rel=canonical href="
                + canonical
                + "><meta property=og:image content=/i.jpg>");

    assertThat(article.canonical()).contains(URI.create("https://quay.example/ferries"));
    assertThat(article.image()).contains(URI.create("https://quay.example/i.jpg"));
  }

  @ParameterizedTest
  @CsvSource({
    "1551807000,2019-03-05T17:30:00Z",
    "1551807000123,2019-03-05T17:30:00.123Z",
    "\"05/03/2019 16:40\",2019-03-05",
  })
  void a_time_may_be_a_number_and_that_of_a_change_is_another(String value, String published) {
    String stated = OWN.replace("\"2019-03-05T18:30:00+01:00\"", value);
    Article article =
        read(script(stated.replaceFirst("[}]", "}, \"dateModified\": \"2019-03-05T20:00:00Z\"")));

    assertThat(article.published()).contains(PageDate.parse(published));
    assertThat(article.modified()).contains(PageDate.parse("2019-03-05T20:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name=DC.creator content='Lia Moss'>",
        "<meta name=parsely-author content='Lia Moss'>",
        "<meta name=parsely-page content='{\"author\": \"Lia Moss\", \"type\": \"post\"}'>",
        "<meta name=parsely-page content='{\"authors\": [\"Lia Moss\"]}'>",
      })
  void the_systems_of_newsrooms_name_authors_that_no_reader_sees(String head) {
    assertThat(read(head).bylines()).containsExactly("Lia Moss");
  }

  @Test
  void one_element_may_hold_title_time_and_section() {
    Article article =
        read(
            "<meta name=parsely-page content='{\"title\": \"x\", \"pub_date\":"
                + " \"2019-03-05T17:30:00Z\", \"section\": \"Ports\"}'>");

    assertThat(article.published()).contains(PageDate.parse("2019-03-05T17:30:00Z"));
    assertThat(article.section()).contains("Ports");
  }

  @Test
  void the_day_of_a_cited_post_is_not_that_of_the_article() {
    Article article =
        read(
            "</head><body><blockquote><p>Fog, and no horn.</p>— Bek Orr (@bekorr) March 5, 2019"
                + "</blockquote>");

    assertThat(article.published()).isEmpty();
  }
}
