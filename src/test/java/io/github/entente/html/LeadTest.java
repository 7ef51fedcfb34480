package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {

  private static final String LEAD =
      "After three winters of talks, the two valleys will share one bridge and its cost.";
  private static final String SHORT = "Toll on lorries will pay for the villages on both banks";
  private static final String STORY =
      "The mayors met in the town hall of Ostrava Ridge, shook hands, and signed the plan. "
          .repeat(8)
          .strip();

  private static String read(String between) {
    return article(between).text();
  }

  private static Article article(String between) {
    String page =
        "<html><head><title>Valleys agree on bridge</title></head><body><main>"
            + "<h1>Valleys agree on bridge</h1>"
            + between
            + "<div class='article-body'><p>"
            + STORY
            + "</p><p>"
            + STORY
            + "</p></div></main></body></html>";
    return new PageReader().read(page, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lead", "article-intro", "teaser-text", "chapo", "bajada"})
  void the_paragraph_between_headline_and_story_opens_the_text(String name) {
    assertThat(read("<div class='" + name + "'><p>" + LEAD + "</p></div>"))
        .startsWith(LEAD)
        .contains(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='lead'>Read more about bridges</p>",
        "<div class='page-lead'><figure><img src='/b.jpg'><figcaption>After three winters of talks,"
            + " the two valleys share one bridge now.</figcaption></figure></div>",
        "<p class='box'>After three winters of talks, the two valleys share one bridge now.</p>",
        "<p class='teaser'><a href='/x'>Another valley far away has built a tunnel of its own,"
            + " and quarrels about its toll.</a></p>",
        "<h2 class='lead'>After three winters of talks, the two valleys share a bridge now.</h2>"
      })
  void a_label_a_link_a_sub_headline_or_an_unnamed_box_does_not(String between) {
    assertThat(read(between)).startsWith(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "div", "h2"})
  void so_does_a_long_paragraph_there_that_has_no_name(String tag) {
    String lead =
        LEAD
            + " The province pays a third of it, and the toll that lorries owe goes to the villages"
            + " on both banks of the river.";

    assertThat(read("<" + tag + ">" + lead + "</" + tag + ">")).startsWith(lead).contains(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>%s</p>", "<h2>%s</h2>", "<div class='dek'><p>%s</p></div>"})
  void a_short_line_without_such_a_name_is_the_sub_headline(String line) {
    Article article = article(line.formatted(LEAD));

    assertThat(article.subheadline()).contains(LEAD);
    assertThat(article.text()).startsWith(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class='lead'>%s</p>",
        "<p class='teaser'>%s</p>",
        "<p class='sub-title'>%s</p><p class='byline'>By Lia Moss</p>",
        "<div class='standfirst'>%s</div>",
        "<h2>%s</h2><p class='byline'>By Lia Moss</p>",
        "<p>%s</p><p>5 March 2019</p>",
        "<div class='strapline'><span>%s</span></div>",
      })
  void a_line_without_a_stop_is_the_sub_headline(String line) {
    Article article = article(line.formatted(SHORT));

    assertThat(article.subheadline()).contains(SHORT);
    assertThat(article.text()).startsWith(STORY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p class=subtitle>%s</p><p class=byline>By Lia Moss</p>", "<h2>%s</h2>"})
  void so_it_is_within_the_element_of_the_story(String line) {
    String page =
        "<html><head><title>Valleys agree on bridge</title></head><body><article>"
            + "<h1>Valleys agree on bridge</h1>"
            + line.formatted(SHORT)
            + "<p>%s</p><p>%s</p></article></body></html>".formatted(STORY, STORY);

    Article article = new PageReader().read(page, null);

    assertThat(article.subheadline()).contains(SHORT);
    assertThat(article.text()).startsWith(STORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Lia Moss and Jon Reed of the Quay Courier</p>",
        "<p>Published on Tuesday, 5 March 2019, at noon</p>",
        "<p>The bridge at dawn. Photo: Rui Lamas</p>",
        "<p>Listen to article</p>",
        "<div class='share'><p>Send this to all your friends by mail</p></div>",
        "<div class='box'><div>The words of a box that says nothing</div></div>",
        "<p><a href=/x>Five other bridges that were never built</a></p>",
      })
  void what_else_stands_there_is_none(String line) {
    assertThat(article(line).subheadline()).isEmpty();
  }
}
