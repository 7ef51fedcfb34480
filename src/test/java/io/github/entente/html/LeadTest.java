package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

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
    String page =
        "<html><head><title>Valleys agree on bridge</title></head><body><main>"
            + "<h1>Valleys agree on bridge</h1>"
            + between
            + "<div class='article-body'><p>"
            + STORY
            + "</p><p>"
            + STORY
            + "</p></div></main></body></html>";
    return new PageReader().read(page, null).text();
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
}
