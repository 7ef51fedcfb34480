package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on a page the story stands, and what beside it is none. */
class PageStoryTest {

  private static final String ONE =
      "The lighthouse on Skerry Point will be lit again in May, the harbour board said on Monday.";
  private static final String TWO =
      "Its lamp went out nine years ago, when the last keeper left, and no ship has called since.";
  private static final String THREE =
      "A ferry line from the mainland, which closed in the same year, has asked to come back too.";
  private static final String OTHER =
      "Readers have argued for weeks about the price of the new lamp, and nobody has won, so far.";

  private static List<String> read(String body) {
    String page =
        "<html><head><title>Lighthouse to shine again</title></head><body>"
            + body
            + "</body></html>";
    var article = new PageReader().read(page, null);
    return article.paragraphs().stream().map(span -> span.in(article.text())).toList();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field field--label-hidden",
        "elementor-element elementor-widget elementor-widget-text-editor",
        "relative overflow-hidden",
        "content has-sidebar",
        "text no-ads",
        "row layout--withSidebar",
        "header-with-anchor-widget",
        "post type-post hentry category-newsletter tag-social"
      })
  void names_that_only_sound_like_boilerplate_hide_nothing(String name) {
    assertThat(
            read(
                "<main><h1>Lighthouse to shine again</h1>"
                    + p(ONE)
                    + p(TWO)
                    + "<div class='"
                    + name
                    + "'>"
                    + p(THREE)
                    + "</div></main>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=sidebar>%s</div>",
        "<aside>%s</aside>",
        "<section class=comments-area><div class=comment-list>%s</div></section>",
        "<div class=eu-cookie-law>%s</div>"
      })
  void what_is_never_a_story_is_left_out_though_it_holds_most_of_the_words(String beside) {
    assertThat(
            read(
                "<div class=page><h1>Lighthouse to shine again</h1>"
                    + p(ONE)
                    + p(TWO)
                    + "</div>"
                    + beside.formatted(p(OTHER).repeat(9))))
        .containsExactly(ONE, TWO);
  }

  @Test
  void a_wrapper_named_after_its_sidebar_keeps_the_story_in_it() {
    assertThat(
            read(
                "<h1>Lighthouse to shine again</h1><div class=two-col-sidebar><div>"
                    + p(ONE)
                    + p(TWO)
                    + p(THREE)
                    + "</div></div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void of_several_articles_the_one_under_the_headline_is_read() {
    String teaser =
        "<article><h2><a href=/o>Another light</a></h2>" + p(OTHER) + p(OTHER) + "</article>";

    assertThat(
            read(
                "<main><article><h1>Lighthouse to shine again</h1>"
                    + p(ONE)
                    + p(TWO)
                    + p(THREE)
                    + p(TWO)
                    + p(THREE)
                    + "</article>"
                    + teaser.repeat(5)
                    + "</main>"))
        .containsExactly(ONE, TWO, THREE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<section class=part>%s</section>", "<div class='cell text'>%s</div>"})
  void parts_of_a_kind_belong_together_however_the_words_are_shared_out(String part) {
    String large = part.formatted(p(ONE) + p(TWO) + p(THREE) + p(ONE) + p(TWO));

    assertThat(
            read(
                "<main><h1>Lighthouse to shine again</h1><div>"
                    + large
                    + part.formatted(p(THREE))
                    + "</div></main>"))
        .containsExactly(ONE, TWO, THREE, ONE, TWO, THREE);
  }

  @Test
  void a_paragraph_beside_the_box_with_the_rest_of_the_story_is_its_own() {
    assertThat(
            read(
                "<main><h1>Lighthouse to shine again</h1><section><p class=indent>"
                    + ONE
                    + "</p><div>"
                    + p(TWO)
                    + p(THREE)
                    + p(TWO)
                    + p(THREE)
                    + "</div></section></main>"))
        .containsExactly(ONE, TWO, THREE, TWO, THREE);
  }

  @Test
  void lines_around_a_list_stay_with_it() {
    assertThat(
            read(
                "<h1>Lighthouse to shine again</h1><div class=entry-content><p>Chair: Ada Holm</p>"
                    + "<ol><li>"
                    + ONE
                    + "<li>"
                    + TWO
                    + "</ol></div>"))
        .containsExactly("Chair: Ada Holm", ONE, TWO);
  }

  @Test
  void a_heading_that_is_a_whole_sentence_opens_the_story() {
    String opening = "The lighthouse that stood dark for nine years is to shine again in May.";

    assertThat(
            read(
                "<h1>Lighthouse to shine again</h1><div class=article-body><h3>"
                    + opening
                    + "</h3>"
                    + p(TWO)
                    + p(THREE)
                    + "</div>"))
        .containsExactly(opening, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='picBox full'><a href=#><img src=l.jpg></a><p>%s</p></div>",
        "<div class=pic><img src=l.jpg><div class=cap>%s</div></div>",
        "<div class='article-image'><picture><img src=l.jpg></picture><span>%s</span></div>",
      })
  void the_words_in_a_box_with_a_picture_are_its_caption(String box) {
    String words = "The lamp of Skerry Point, seen from the ferry quay in 1998.";
    String page =
        "<html><body><h1>Lighthouse to shine again</h1>"
            + box.formatted(words)
            + "<div id=text>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + "</div></body></html>";
    var article = new PageReader().read(page, null);
    assertThat(article.captions())
        .singleElement()
        .satisfies(c -> assertThat(c.text()).isEqualTo(words));
    assertThat(article.text()).contains(ONE, THREE).doesNotContain("lamp of Skerry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=pic><img src=l.jpg><h2>The keeper's view</h2><p>%s</p></div>",
        "<div class=pictures><p>%s</p></div>",
      })
  void a_section_with_a_picture_and_a_heading_or_with_none_is_text(String box) {
    assertThat(
            read(
                "<main><h1>Lighthouse to shine again</h1>"
                    + p(ONE)
                    + p(TWO)
                    + box.formatted(THREE)
                    + "</main>"))
        .contains(THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=box><b>Also in Ports</b><br><a href=/c>Regatta moves to August</a></div>",
        "<p><strong>See also:</strong> <a href=/c>Regatta moves to August</a></p>",
      })
  void a_label_in_bold_before_a_link_is_no_part_of_the_story(String box) {
    assertThat(
            read(
                "<main><h1>Lighthouse to shine again</h1>"
                    + p(ONE)
                    + p(TWO)
                    + box
                    + p(THREE)
                    + "</main>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rk/tm (Lusa, Ritzau)", "rk/tm, go (Lusa/Ritzau)"})
  void initials_and_wires_behind_the_story_credit_the_wires(String line) {
    String page =
        "<html><body><main><h1>Lighthouse to shine again</h1>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + p("<em>" + line + "</em>")
            + "<ul><li><b>Date</b> 3.5.2019</li><li><b>Feedback:</b> Send us your feedback.</li>"
            + "<li><b>Permalink</b> https://p.example/4</li></ul></main></body></html>";
    var article = new PageReader().read(page, null);
    assertThat(article.agencies()).containsExactly("Lusa", "Ritzau");
    assertThat(article.text()).endsWith(THREE);
  }
}
