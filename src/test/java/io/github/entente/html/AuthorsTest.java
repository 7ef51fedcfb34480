package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

  private static final String STORY =
      "<p>The ferry company put a third ship on the line between the two ports on Monday, after a"
          + " summer of long queues that had left lorries waiting for days on both shores.</p>";

  private static final String FAR =
      "<p>" + "Nothing else was said of the ferry. ".repeat(20) + "</p>";

  private static List<String> authors(String head, String aboveStory, String behindStory) {
    String html =
        "<html><head><title>A third ferry</title>"
            + head
            + "</head><body><h1>A third ferry</h1>"
            + aboveStory
            + "<article>"
            + STORY
            + STORY.replace("Monday", "Tuesday")
            + "</article>"
            + behindStory
            + "</body></html>";
    return new PageReader().read(html, null).bylines();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "NewsArticle;Nora Feldkamp;Nora Feldkamp",
        "NewsArticle;By Nora Feldkamp and Tom Ryde;Nora Feldkamp, Tom Ryde",
        "NewsArticle;Staff Reporter;''",
        "NewsArticle;admin;''",
        "NewsArticle;Reuters;''",
        "BlogPosting;Nora Feldkamp;''",
      })
  void a_name_in_the_head_alone_is_the_author_of_news(String type, String stated, String names) {
    String head =
        "<script type='application/ld+json'>{'@type':'%s','headline':'A third ferry'}</script>"
                .formatted(type)
                .replace('\'', '"')
            + "<meta name='author' content='"
            + stated
            + "'>";

    assertThat(String.join(", ", authors(head, "", ""))).isEqualTo(names);
  }

  @Test
  void an_author_who_opens_the_first_paragraph_is_no_part_of_the_story() {
    String html =
        "<html><head><title>A third ferry</title></head><body><h1>A third ferry</h1><article>"
            + STORY.replace("<p>", "<p>By Nora Feldkamp in Geneva. ")
            + STORY
            + "</article></body></html>";
    Article article = new PageReader().read(html, null);

    assertThat(article.bylines()).containsExactly("Nora Feldkamp");
    assertThat(article.paragraphs().get(0).in(article.text())).startsWith("The ferry company");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span>By Nora Feldkamp</span>",
        "<div>By</div><div><a href='/x'>Nora Feldkamp</a></div>",
        "<p>03.05.2021 - Nora Feldkamp</p>",
        "<small>Posted on May 3, 2021 by Nora Feldkamp</small>",
        "<div class='meta'><b>Von:</b><br>Nora Feldkamp</div>",
        "<span>Ein Artikel von Nora Feldkamp | 03.05.2021</span>",
        "<a rel='author'>Nora Feldkamp</a>",
        "<a href='/team/nora-feldkamp/'>Nora Feldkamp</a>",
        "<span class='byline'>ByNora Feldkamp Thursday, May 6, 2021</span>",
        "<span class='author'>Wirtschafts-Redakteurin Nora Feldkamp</span>",
        "<div class='documentAuthor'>erstellt von <a href='/u'>Nora Feldkamp</a></div>",
        "<div class='article-authorname'><span>Nora</span> <span>Feldkamp</span></div>",
        "<small>04.02.2022 | 13:10 Uhr | Nora Feldkamp</small>",
        "<em>---- by Nora Feldkamp</em>",
        "<p class='author'>Nora Feldkamp<br>vor 3 Monaten</p>",
        "<p><em>Text von Nora Feldkamp  Illustration von Tom Ryde</em></p>",
        "<p class='byline'>Text: Nora Feldkamp, Fotos: Tom Ryde</p>",
        "<a href='/index.php?author=12'>Nora Feldkamp</a>",
        "<p><small>lundi 3 mai 2021, par <a href='nora.html'>Nora Feldkamp</a></small></p>",
      })
  void a_byline_is_read_however_it_is_marked(String byline) {
    assertThat(authors("", byline, "")).containsExactly("Nora Feldkamp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='byline'>By Nora Feldkamp and Tom Ryde</span>",
        "<div class='author'><a href='/n'>Nora Feldkamp</a>, <a href='/t'>Tom Ryde</a></div>",
        "<ul class='authors'><li><a rel='author'>Nora Feldkamp</a></li>"
            + "<li><a rel='author'>Tom Ryde</a></li></ul>",
        "<p class='author'>Nora Feldkamp im Gespräch mit Tom Ryde</p>",
        "<p>Von Nora Feldkamp und Tom Ryde, Redaktion</p>",
      })
  void several_authors_are_named_in_order(String byline) {
    assertThat(authors("", byline, "")).containsExactly("Nora Feldkamp", "Tom Ryde");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','author':'Nora Feldkamp'}",
        "{'@type':'NewsArticle','author':[{'@type':'Person','name':'Nora Feldkamp'}]}",
        "{'@graph':[{'@type':'Article','author':{'@id':'#n'}},"
            + "{'@type':'Person','@id':'#n','name':'Nora Feldkamp'}]}",
        "{'@type':'Report','author':[{'@type':'Organization','name':'Harbour Trust'},"
            + "{'@type':'Person','name':'Nora Feldkamp'}]}",
      })
  void the_forms_of_embedded_data_are_read(String data) {
    String script = "<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>";

    assertThat(authors(script, "<div>Nora Feldkamp</div>", "")).containsExactly("Nora Feldkamp");
  }

  @Test
  void an_aside_under_the_headline_names_the_author_and_one_further_on_does_not() {
    String aside = "<aside><address><a href='/profile/nora'>Nora Feldkamp</a></address></aside>";
    String meta = "<meta name='author' content='Nora Feldkamp'>";

    assertThat(authors(meta, aside, "")).containsExactly("Nora Feldkamp");
    assertThat(authors("", "", FAR + aside)).isEmpty();
    assertThat(authors("", aside.replace("<aside>", "<aside><h3>Our team</h3>"), "")).isEmpty();
  }

  @Test
  void authors_whom_the_data_gives_together_are_all_named_where_one_has_a_mark() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":["
            + "{\"name\":\"Nora Feldkamp\"},{\"name\":\"Tom Ryde\"}]}</script>";
    String byline =
        "<div>Von <a href='/a-1'>Nora Feldkamp</a> und <a href='/a-2'>Tom Ryde</a></div>";

    assertThat(authors(data, byline, "")).containsExactly("Nora Feldkamp", "Tom Ryde");
    assertThat(authors("", byline.replaceAll("<[^>]*>", " "), ""))
        .containsExactly("Nora Feldkamp", "Tom Ryde");
  }

  @Test
  void the_account_that_put_the_text_on_line_is_no_author_beside_a_person() {
    String account =
        "<div class='submitted'>Submitted by <span class='username'>webdesk7</span> on 3 May"
            + " 2021</div>";

    assertThat(authors("", account + "<div class='byline'>By: <b>Nora Feldkamp</b></div>", ""))
        .containsExactly("Nora Feldkamp");
    assertThat(authors("", account, "")).containsExactly("webdesk7");
  }

  @Test
  void who_edited_is_no_author_however_many_did() {
    String line = "<p class='author'>Reporting by %s; Editing by Ada Moss and Ben Firth</p>";

    assertThat(authors("", line.formatted("Nora Feldkamp and Tom Ryde"), ""))
        .containsExactly("Nora Feldkamp", "Tom Ryde");
    assertThat(
            authors("", "<p class='author'>Photos: Ada Moss and Ben Firth, Text: Tom Ryde</p>", ""))
        .containsExactly("Tom Ryde");
  }

  @Test
  void what_the_headline_s_neighbours_say_outweighs_names_further_on() {
    assertThat(
            authors(
                "",
                "<span class='author'>Nora Feldkamp</span>",
                FAR + "<span class='author'>Tom Ryde</span><span class='author'>Ada Moss</span>"))
        .containsExactly("Nora Feldkamp");
  }

  @Test
  void a_name_far_off_needs_words_that_stand_before_authors_alone() {
    assertThat(authors("", "", FAR + "<p>By Nora Feldkamp</p>")).isEmpty();
    assertThat(authors("", "", FAR + "<p>Autorin: Nora Feldkamp</p>"))
        .containsExactly("Nora Feldkamp");
    assertThat(authors("", "", FAR + "<p>Von: <br> Nora Feldkamp</p>"))
        .containsExactly("Nora Feldkamp");
  }

  @Test
  void what_an_author_does_is_no_second_author() {
    String line = "<p>Autorin: Nora Feldkamp, Projektleiterin der Hafenbehörde</p>";

    assertThat(authors("", "", FAR + line)).containsExactly("Nora Feldkamp");
  }

  @Test
  void a_line_with_a_date_above_the_headline_names_the_author() {
    String page =
        "<h3>Ports</h3><small>04.05.2021 | 13:10 Uhr | Nora Feldkamp</small>"
            + "<h1>A third ferry</h1>"
            + STORY
            + STORY.replace("Monday", "Friday");

    assertThat(new PageReader().read("<title>A third ferry</title>" + page, null).bylines())
        .containsExactly("Nora Feldkamp");
  }

  @Test
  void a_headline_shown_twice_has_its_author_at_either() {
    String page =
        "<header><h2>A third ferry</h2></header>"
            + "<p>"
            + "Timetables of all lines. ".repeat(30)
            + "</p><h1>A third ferry</h1><p class='author'>Nora Feldkamp</p>"
            + STORY;

    assertThat(new PageReader().read("<title>A third ferry</title>" + page, null).bylines())
        .containsExactly("Nora Feldkamp");
  }

  @Test
  void a_heading_in_the_link_to_an_author_makes_it_no_teaser() {
    String card = "<a href='/autor/nora-feldkamp' class='author'><h2>Nora Feldkamp</h2></a>";

    assertThat(authors("", card, "")).containsExactly("Nora Feldkamp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Harbour Customs", "Von Hafenverband Nord", "Von Nordhafen Presse"})
  void houses_are_no_people(String line) {
    assertThat(authors("", "<p class='author'>" + line + "</p>", "")).isEmpty();
  }

  @Test
  void a_name_in_the_data_counts_when_readers_see_it_too() {
    String data = "<meta name='author' content='Nora Feldkamp'>";

    assertThat(authors(data, "<div>NORA FELDKAMP</div>", "")).containsExactly("Nora Feldkamp");
    assertThat(authors(data, "", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<div class='comments'><b class='author'>Tom Ryde</b> says: nonsense</div>",
    "<ul id='recentcomments'><li><span class='author'>Tom Ryde</span> on Harbours</li></ul>",
    "<div class='related-stories'><span class='author'>Tom Ryde</span></div>",
    "<a href='/other'><h3>Another story</h3><span class='author'>Tom Ryde</span></a>",
  })
  void those_who_comment_or_wrote_other_stories_are_not_its_authors(String html) {
    assertThat(authors("", "", html)).isEmpty();
  }

  @Test
  void a_pen_name_counts_in_a_byline() {
    assertThat(authors("", "<a rel='author' href='/u/7'>seagull7</a>", ""))
        .containsExactly("seagull7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright Feldkamp-Ryde GmbH & Co. KG - all rights reserved",
        "publisher",
        "ferry-news.com",
        "FN-Redaktion",
        "Im Hafen",
        "Veröffentlicht",
        "Harbour Protection Council",
        "siteadmin"
      })
  void firms_sites_and_desks_are_no_authors(String name) {
    assertThat(
            authors("<meta name='author' content='" + name + "'>", "<div>" + name + "</div>", ""))
        .isEmpty();
  }
}
