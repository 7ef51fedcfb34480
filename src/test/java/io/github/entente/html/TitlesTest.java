package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a page's titles and headings is the article's own headline. */
class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Harbour Notes » Ferry back in service</title>"
            + "<h1><a href='https://harbour.example/'>Harbour Notes</a></h1>"
            + " | Ferry back in service",
        "<title>Harbour Notes - Ferry back in service on Monday</title>"
            + "<h1 class='site-title'>Harbour Notes</h1><h2>Ferry back in service on Monday</h2>"
            + " | Ferry back in service on Monday",
        "<title>Port: ferry is back in service / News / Harbour</title>"
            + "<h1>Port: ferry is back in service</h1><h2>News</h2>"
            + " | Port: ferry is back in service",
        "<title>The ferry is back - Notes</title><h1>Why did the boat not sail?</h1>"
            + " | Why did the boat not sail?",
        "<title>The ferry is back in service - Notes</title><h2>Notes from abroad</h2>"
            + " | The ferry is back in service",
        "<title>The ferry is back in service</title>"
            + "<h1>The ferry is back in service <small>Crews praise the new engine</small></h1>"
            + " | The ferry is back in service"
      })
  void the_headline_is_the_article_s_and_not_the_site_s(String head, String headline) {
    String page =
        "<html><head>"
            + head.replace("</title>", "</title></head><body>")
            + "<p>The ferry between the two islands sailed again on Monday after a winter in the"
            + " yard, and the crews said that the new engine had made no noise at all.</p>"
            + "</body></html>";

    assertThat(new PageReader().read(page, null).headline()).contains(headline);
  }
}
