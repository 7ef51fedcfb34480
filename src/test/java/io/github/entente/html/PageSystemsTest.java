package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits of the systems that newsrooms publish with. */
class PageSystemsTest {

  private static final String ONE =
      "The lighthouse on the outer rock will be manned again from May, after eleven years in which"
          + " only a lamp stood there.";
  private static final String TWO =
      "Two keepers take turns of three weeks, and a boat brings them water, bread and letters when"
          + " the sea allows it.";
  private static final String THREE =
      "The harbour master expects forty visitors a day in the summer, who may climb the stairs for"
          + " a small fee.";
  private static final String STORY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";
  private static final String HEADLINE = "Keepers return to the outer rock";

  private static Article article(String language, String title, String body) {
    String page =
        "<html lang='%s'><head><title>%s</title></head><body>%s</body></html>"
            .formatted(language, title, body);
    return new PageReader().read(page, null);
  }

  private static Article article(String body) {
    return article("en", HEADLINE, body);
  }

  private static List<String> read(Article article) {
    return article.paragraphs().stream().map(span -> span.in(article.text())).toList();
  }

  private static String day(Article article) {
    return article.published().map(date -> date.day().toString()).orElse("");
  }

  @Test
  void the_widget_that_holds_the_post_is_no_margin() {
    Article article =
        article(
            """
            <div class="widget Header"><h1><a href="/">Rocks and Lamps</a></h1></div>
            <div class="widget Blog"><h2 class="date-header">Tuesday, May 7, 2013</h2>
            <div class="post hentry"><h3 class="post-title">%s</h3>
            <div class="post-body entry-content">%s</div><div class="post-footer">Posted by
            <a rel="author" href="/p/1">Nora Feldkamp</a> at
            <abbr class="published" title="2013-05-07T21:14:00+02:00">9:14 PM</abbr></div></div>
            </div><div class="widget Archive"><h2>Archive</h2><a>2012</a></div>\
            """
                .formatted(HEADLINE, STORY));

    assertThat(article.headline()).contains(HEADLINE);
    assertThat(day(article)).isEqualTo("2013-05-07");
    assertThat(article.bylines()).containsExactly("Nora Feldkamp");
  }

  @Test
  void the_foot_of_an_article_may_stand_under_its_headline() {
    Article article =
        article(
            """
            <main><div id="block-title"><h1>%s</h1></div><article class="node"><footer
            class="node__meta"><div class="node__submitted">Submitted by <a href="/user/3"
            class="username">Grace Atieno</a> on <span>Tue, 11/03/2020 - 09:20</span></div></footer>
            <div class="field--name-body">%s</div></article></main>\
            """
                .formatted(HEADLINE, STORY));

    assertThat(article.bylines()).containsExactly("Grace Atieno");
    assertThat(day(article)).isEqualTo("2020-11-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The Rock Observer: Keepers return to the outer rock#<font size=5>%s</font>",
        "Keepers return to the outer rock :: Delta Sentinel#<div class=hed>%s</div>",
        "Keepers return to the outer rock | Delta Coast | Delta Coast News - Rockton#<b>%s</b>",
        "DELTA POST - Keepers return to the outer rock - News of the coast, the islands and the"
            + " delta lands#<div class=t1>%s</div>",
        "Salt Notes: Keepers return to the outer rock#<h1 id='banner-header'><a href='/salt/'>Salt"
            + " Notes</a></h1><h3 class='entry-header'>%s</h3>"
      })
  void the_side_of_the_title_that_the_page_shows_is_the_headline(String title, String line) {
    Article article = article("en", title, line.formatted(HEADLINE) + STORY);

    assertThat(article.headline()).contains(HEADLINE);
    assertThat(read(article)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_day_below_the_headline_comes_before_that_of_the_head_of_the_page() {
    Article article =
        article(
            "en-US",
            HEADLINE + " :: Delta Sentinel",
            "<div>Sunday, April 10, 2022</div><div>Today's paper</div><div>"
                + HEADLINE
                + "</div><div>BY ROSA DELGADO AND TIM HSU</div><div>4/3/2022 6:00 a.m.</div>"
                + STORY);

    assertThat(day(article)).isEqualTo("2022-04-03");
    assertThat(article.bylines()).containsExactly("Rosa Delgado", "Tim Hsu");
    assertThat(read(article)).containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><div>Recommended for you</div><div><a href=/1>Old mill sold at last</a><p>%s</p>"
            + "</div><div><a href=/2>Ferry late again on Monday</a><p>%s</p></div></div>",
        "<section><h2>Lesen Sie auch</h2><div><p>%s</p><a href=/1>Die Mühle ist verkauft und wird"
            + " abgerissen</a></div></section>",
        "<div><div>Sign up for our newsletter</div><div>%s</div></div>",
        "<div><p><b>Related</b></p><div><a href=/1><span>Old mill sold at last</span></a></div>"
            + "<div>%s</div><a href=/3>More from the coast</a></div>"
      })
  void a_box_that_opens_with_a_label_of_other_stories_is_none_of_this_one(String box) {
    String words = "A line that tells what the other story says, and why it should be opened.";

    assertThat(
            read(
                article(
                    "<div><h1>"
                        + HEADLINE
                        + "</h1><div><div>"
                        + ONE
                        + "</div><div>"
                        + TWO
                        + "</div>"
                        + box.replace("%s", words)
                        + "<div>"
                        + THREE
                        + "</div></div></div>")))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_story_that_opens_with_a_button_stays() {
    assertThat(
            read(
                article(
                    "<div><h1>"
                        + HEADLINE
                        + "</h1><div><div>More</div>"
                        + STORY
                        + "<a href=/1>Where the rock lies</a></div></div>")))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_heading_whose_text_is_gone_goes_too() {
    String page =
        "<main><h1>%s</h1><section><h2>Key events</h2><ul><li><a href=#1>Boat lands</a></li></ul>"
            + "</section><h2>The boat lands</h2><p>%s</p><h3>What they eat</h3><h4>Bread</h4><p>%s"
            + "</p><p>%s</p></main>";

    assertThat(read(article(page.formatted(HEADLINE, ONE, TWO, THREE))))
        .containsExactly("The boat lands", ONE, "What they eat", "Bread", TWO, THREE);
  }

  @Test
  void headings_in_a_row_are_a_list() {
    assertThat(
            read(
                article(
                    "<main><h1>"
                        + HEADLINE
                        + "</h1>"
                        + STORY
                        + "<h3>Oil</h3><h3>Bread</h3><h3>Salt</h3><p>"
                        + ONE.replace("May", "June")
                        + "</p></main>")))
        .contains("Oil", "Bread", "Salt");
  }

  @Test
  void what_an_accelerated_page_shows_while_it_loads_is_no_text() {
    assertThat(
            read(
                article(
                    "<article><h1>"
                        + HEADLINE
                        + "</h1>"
                        + STORY.replace(
                            "</p><p>",
                            "</p><amp-iframe><p placeholder>Loading map</p></amp-iframe><p>")
                        + "</article>")))
        .containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Contact Rosa Delgado at rdelgado@sentinel.example.</p>",
        "<p>Rosa Delgado, rdelgado@sentinel.example</p>",
        "<p>Rosa Delgado Correspondent in Rockton</p>",
        "<div><a>Rosa Delgado</a><span>Harbour reporter</span></div>",
        "<p>✅ Clique aqui para seguir o canal da Gazeta no WhatsApp</p>",
        "<div>Tagi: morze</div>",
      })
  void lines_behind_a_story_that_are_none_of_it(String line) {
    assertThat(
            read(
                article(
                    "<article><h1>"
                        + HEADLINE
                        + "</h1><p class=byline>By Rosa Delgado</p>"
                        + STORY
                        + line
                        + "</article>")))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_sentence_with_an_address_stays() {
    String last =
        "Those who would like to sleep there for a night have to ask rock@harbour.example.";

    assertThat(
            read(
                article(
                    "<article><h1>" + HEADLINE + "</h1>" + STORY + "<p>" + last + "</article>")))
        .containsExactly(ONE, TWO, THREE, last);
  }

  @Test
  void the_employer_and_the_place_behind_a_name_are_no_authors() {
    Article article =
        article(
            "pt",
            HEADLINE + " | Gazeta do Litoral",
            "<h1>"
                + HEADLINE
                + "</h1><p class=byline>Por Thiago Meireles, Gazeta do Litoral — Porto Claro</p>"
                + STORY);

    assertThat(article.bylines()).containsExactly("Thiago Meireles");
  }

  @Test
  void a_short_story_above_others_is_read_alone() {
    String other =
        "<article class=post><h2><a href=/2>Market hall gets a new roof</a></h2><div>By Ann"
            + " Monk</div><p>The market hall will be closed in August while workers put up a new"
            + " roof, and the traders move to the square in front of the town hall for the time"
            + " being.</p><p>The old roof had leaked since the winter, and a fishmonger had put up"
            + " an umbrella.</p></article>";
    String page =
        "<div><article class=post><h1>"
            + HEADLINE
            + "</h1>"
            + STORY
            + "</article>"
            + other
            + "</div>";

    assertThat(read(article(page))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void parts_are_named_by_component_too() {
    Article article =
        article(
            "<article><div data-component='headline-block'><h1>"
                + HEADLINE
                + "</h1></div><div data-component='byline-block'><div>Fiona"
                + " Drummond</div><div>Coast correspondent</div></div><div"
                + " data-component='text-block'>"
                + STORY
                + "</div></article>");

    assertThat(read(article)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_particle_of_a_name_is_no_place() {
    Article article =
        article(
            "<h1>"
                + HEADLINE
                + "</h1><p>Door <span itemprop=author>Sanne de Wit</span></p>"
                + STORY);

    assertThat(article.bylines()).containsExactly("Sanne de Wit");
  }
}
