package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of a page's days is that of publication. */
class PageDatesTest {

  private static final String STORY =
      "<p>The ferry company put a third ship on the line between the two ports on Monday, after a"
          + " summer of long queues that had left lorries waiting for days on both shores, and the"
          + " harbour master said that the berth had been dredged for it in the spring.</p>";

  private static Optional<String> published(String head, String near, String behind) {
    return published(head, near, behind, "https://news.example/a-third-ferry");
  }

  private static Optional<String> published(
      String head, String near, String behind, String address) {
    String html =
        "<html><head><title>A third ferry</title>"
            + head
            + "</head><body><h1>A third ferry</h1>"
            + near
            + STORY
            + STORY.replace("Monday", "Tuesday")
            + STORY.replace("Monday", "Friday")
            + behind
            + "</body></html>";
    return new PageReader().read(html, URI.create(address)).published().map(Object::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<time datetime='2021-05-03'>Monday</time>",
        "<span class='date'>3 May 2021</span>",
        "<p>03.05.2021 | 13:10 Uhr | Nora Feldkamp</p>",
        "<div>Veröffentlicht am 3. Mai 2021</div>",
        "<span itemprop='datePublished' content='2021-05-03'></span>",
      })
  void a_day_beside_the_headline_is_that_of_publication(String near) {
    assertThat(published("", near, "")).contains("2021-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2021-05-03T10:00:00+02:00'>",
        "<script type='application/ld+json'>{\"@type\":\"Article\","
            + "\"datePublished\":\"2021-05-03T10:00:00+02:00\"}</script>",
      })
  void the_data_s_day_counts_without_being_shown(String head) {
    assertThat(published(head, "", "")).contains("2021-05-03T10:00:00+02:00");
  }

  @Test
  void a_day_that_readers_see_beside_the_headline_outweighs_a_plain_date_in_the_data() {
    String head = "<meta name='date' content='2021-04-20'>";

    assertThat(published(head, "<span class='date'>03.05.2021</span>", "")).contains("2021-05-03");
  }

  @Test
  void the_day_where_the_page_was_made_outweighs_that_of_universal_time() {
    String head = "<meta property='article:published_time' content='2021-05-04T02:30:00Z'>";

    assertThat(published(head, "<span class='date'>3 May 2021, 10:30 pm</span>", ""))
        .contains("2021-05-03");
  }

  @Test
  void the_day_of_a_change_is_read_beside_that_of_publication() {
    String html =
        "<h1>A third ferry</h1><div class='dates'><span>Published On 3 May 2021</span>"
            + " <span>Updated On 5 May 2021</span></div>"
            + STORY;
    Article article = new PageReader().read(html, null);

    assertThat(article.published().map(Object::toString)).contains("2021-05-03");
    assertThat(article.modified().map(Object::toString)).contains("2021-05-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<footer><p>Last modified on 3 May 2021</p></footer>",
        "<aside><ul><li class='date'>03.05.2021</li><li class='date'>01.05.2021</li></ul></aside>",
        "<div class='comments'><span class='date'>03.05.2021</span></div>",
        "<a href='/x'><h3>Another story</h3><time datetime='2021-05-03'>3 May</time></a>",
        "<p>The berth was opened on 3 May 2021 by the mayor and the master of the harbour.</p>",
        "<p>The exhibition runs from 1 May 2021 to 3 May 2021.</p>",
        "<p>9. bis 23. Februar 2021</p>",
      })
  void days_of_other_stories_comments_changes_and_events_are_none_of_publication(String behind) {
    assertThat(published("", "", behind)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2021/05/03/a-third-ferry,2021-05-03",
    "https://news.example/notes/20210503-a-third-ferry,2021-05-03",
    "https://news.example/notes/03-05-2021,2021-05-03",
  })
  void the_address_may_hold_the_day(String address, String day) {
    assertThat(published("", "", "", address)).contains(day);
  }

  @Test
  void a_season_in_the_address_is_no_day() {
    assertThat(published("", "", "", "https://news.example/league/2021-22/2/a-third-ferry"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Updated: 5 May 2021 - Published: 3 May 2021</p>",
        "<div class='meta'>Aktualisiert: 5.5.2021, 8:15 Uhr — Veröffentlicht: 3.5.2021</div>",
        "<p>Publié le 3 mai 2021, mis à jour le 5 mai 2021</p>",
      })
  void of_two_days_in_a_line_each_is_what_the_words_before_it_say(String line) {
    String page = "<title>A third ferry</title><h1>A third ferry</h1>" + line + STORY;
    Article article = new PageReader().read(page, null);

    assertThat(article.published().map(Object::toString)).contains("2021-05-03");
    assertThat(article.modified().map(date -> date.day().toString())).contains("2021-05-05");
  }
}
