package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands at the edges of a story, within the element that holds it. */
class StoryEdgesTest {

  private static final String HEADLINE = "Beekeepers and orchard owners share the valley";
  private static final String ONE =
      "The beekeepers of the upper valley will bring their hives down to the orchards each April,"
          + " and take them back when the blossom is over.";
  private static final String TWO =
      "Both sides had quarrelled for six years over sprays, fences and the price of a swarm that"
          + " had flown off.";

  private static Article article(String above, String below) {
    String page =
        "<html><head><title>%1$s</title></head><body><article>%2$s<p>%3$s</p><p>%4$s</p>%5$s"
            + "</article></body></html>";
    return new PageReader().read(page.formatted(HEADLINE, above, ONE, TWO, below), null);
  }

  private static List<String> read(Article article) {
    return article.paragraphs().stream().map(span -> span.in(article.text())).toList();
  }

  @Test
  void a_headline_under_a_kicker_is_no_part_of_the_story() {
    String kicker = "<h2><span>Orchards</span> <span>" + HEADLINE + "</span></h2>";

    assertThat(read(article(kicker, ""))).containsExactly(ONE, TWO);
  }

  @Test
  void a_short_line_between_headline_and_byline_is_the_sub_headline() {
    String line = "Six years of quarrels end over a jar of honey, and nobody says who gave way";
    Article article =
        article(
            "<h1>" + HEADLINE + "</h1><div>" + line + "</div><p>By Ada Moss</p><p>3 May 2021</p>",
            "");

    assertThat(read(article)).containsExactly(ONE, TWO);
    assertThat(article.subheadline()).contains(line);
  }

  @Test
  void a_first_sentence_with_nothing_between_it_and_the_rest_opens_the_story() {
    String line = "The quarrel of the valley has ended over a jar of honey, says Ada Moss.";

    assertThat(
            read(article("<h1>" + HEADLINE + "</h1><p>By Ada Moss</p><div>" + line + "</div>", "")))
        .containsExactly(line, ONE, TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published 17 May 2021</p>",
        "<p>Publiziert: 17.05.2021, 06:00</p>",
        "<p>17 maggio 2021 (modifica il 18 maggio 2021 | 18:41)</p>",
        "<p>(amo)</p>",
        "<p>(amo, Reuters, 17.5.2021)</p>",
        "<p>(Ada Moss, 17.5.2021)</p>",
        "<p>Erstellt: 17.05.2021, 06:12 Uhr<br>Aktualisiert: 18.05.2021, 16:48 Uhr</p>",
        "<p>Dieser Text wurde automatisch auf unsere neue Website importiert.</p>",
        "<div class=s><strong>Weitersagen:</strong></div>",
        "<div><h3>Press contact:</h3><p>Guild of beekeepers, Ada Moss, telephone 555"
            + " 0117</p></div>",
        "<div><h3>Support independent journalism</h3><p>This text is free, for eighty members"
            + " pay for it. Be one of them.</p></div>",
        "<ul class='forum'><li><p>We had a swarm in the bell tower once, and nobody in the village"
            + " dared to ring for vespers until June, said my aunt.</p></li></ul>",
        "<p>Valley Gazette/amo</p>",
        "<p>All other news from the valley you will find in our newsletter</p>",
        "<p>If you enjoyed this story, please pass it on to a friend who keeps bees.</p>",
        "<p>Alle Nachrichten aus dem Tal lesen Sie in unserem Newsletter.</p>",
        "<p>Original-Content von: Imkerverband, übermittelt durch talpresse</p>",
        "<div><p>Newsletter</p><p>« La lettre verte »</p><p>Chaque matin, les nouvelles du"
            + " verger</p></div>",
        "<div><span>Lire aussi</span> <span>Article réservé</span> <a href='/x'>Le miel</a></div>",
      })
  void what_a_page_adds_behind_a_story_is_left_out(String line) {
    assertThat(read(article("<h1>" + HEADLINE + "</h1>", line))).containsExactly(ONE, TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The market opens on Saturday, 17 May 2021, at ten",
        "The updated figures of the honey board will be published on 17 May 2021.",
        "Nobody won (and nobody lost).",
        "Nobody knows how long the truce will hold (there was one, they say, on 4.5.1911).",
        "In her newsletter she had called the truce a wonder.",
      })
  void a_last_line_that_is_the_story_s_own_stays(String line) {
    assertThat(read(article("<h1>" + HEADLINE + "</h1>", "<p>" + line + "</p>")))
        .containsExactly(ONE, TWO, line);
  }

  @Test
  void counts_above_the_story_are_left_out_and_numbers_in_it_stay() {
    String counts = "<h1>" + HEADLINE + "</h1><div>312</div><div>1.2K</div><p>Published</p>";

    assertThat(read(article(counts, "<p>14</p><p>" + ONE.replace("April", "March") + "</p>")))
        .containsExactly(ONE, TWO, "14", ONE.replace("April", "March"));
  }
}
