package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadTest {

  private static final String LEAD =
      "After three winters of talks, the two valleys will share one bridge and its cost.";
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
}
