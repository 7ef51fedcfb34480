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
            + " | The ferry is back in service",
        "<title>Ferry notes - Harbour - Port and Sea</title>"
            + "<h1><a href='/'>Harbour - Port and Sea</a></h1><h2>Timetable</h2>"
            + " | Ferry notes",
        "<title>Back in service - A ferry returns after a long winter : Notes</title>"
            + "<h1>Back in service</h1><h2>A ferry returns after a long winter</h2>"
            + " | Back in service",
        "<title>Back after a long winter: Ferry sails again</title>"
            + "<h1>Back after a long winter: Ferry sails again</h1>"
            + " | Back after a long winter: Ferry sails again",
        "<title>Ferry sails on Mondays - Update: new piers</title>"
            + "<h1 class='strapline'>Update: new piers</h1><h2>Ferry sails on Mondays</h2>"
            + " | Ferry sails on Mondays",
        "<title>Notes of the harbour: Ferry sails on Mondays</title>"
            + "<h1><span class='head__kicker'>Traffic</span> Ferry sails on Mondays</h1>"
            + " | Ferry sails on Mondays",
        "<title>Slow ferries? - Notes</title><h1><span>On the water:</span> Slow ferries?</h1>"
            + " | Slow ferries?",
        "<title>Car ferry 31Notes of the harbour</title><h1>Car ferry 31</h1><h2>Piers</h2>"
            + " | Car ferry 31",
        "<title>Sailing - notes.example</title>"
            + "<h2 itemprop='headline'>The ferry is back in service</h2><h3>Piers</h3>"
            + " | The ferry is back in service",
        "<title>03.05.2021 - Ferry back in service - Notes</title>"
            + "<h1>03.05.2021 - Ferry back in service</h1>"
            + " | Ferry back in service",
        "<title>Harbour Notes: Slow ferries sail again</title><p class='t'>Slow ferries <i>sail</i>"
            + " again</p> | Slow ferries sail again",
        "<title>Harbour Notes: Slow ferries sail again</title><font size='5'>Slow ferries<br>sail"
            + " again</font> | Slow ferries sail again",
        "<title>Harbour Notes: Slow ferries sail again</title><b>Slow ferries sail again</b>"
            + " | Slow ferries sail again",
        "<title>Ferry back in service - Notes</title>"
            + "<h1><a href='https://archive.example/web/2015/http://notes.example/'>Notes</a></h1>"
            + "<h1>Ferry back in service</h1> | Ferry back in service"
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
