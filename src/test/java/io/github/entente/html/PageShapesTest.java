package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which pages set a story. */
class PageShapesTest {

  private static final String ONE =
      "Two rivers left their beds on Sunday night, and the lower town woke up under a metre of"
          + " water.";
  private static final String TWO =
      "Nobody was hurt, said the mayor, who spent the night on the roof of the school with a"
          + " torch.";
  private static final String THREE =
      "The army has sent eleven boats, and the next rain is not expected before the end of the"
          + " week.";

  private static Article article(String body) {
    String page =
        "<html><head><title>Lower town under water</title></head><body>" + body + "</body></html>";
    return new PageReader().read(page, null);
  }

  private static List<String> read(String body) {
    Article article = article(body);
    return article.paragraphs().stream().map(span -> span.in(article.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>Lower town under water</h1><p>%s</p><p>%s</p><p>%s</p></article>",
        "<div><h1>Lower town under water</h1><div>%s</div><div>%s</div><div>%s</div></div>",
        "<main><h1>Lower town under water</h1><div>%s<br><br>%s<br/><br/>%s</div></main>",
        "<h1>Lower town under water</h1><div>%s<br>&nbsp;<br>%s<p>%s</div>",
        "<h1>Lower town under water</h1><section><p>%s</p></section><section><p>%s</p></section>"
            + "<section><p>%s</p></section>",
        "<table><tr><td><a href=/>Home</a><td><h1>Lower town under"
            + " water</h1><p>%s<p>%s<p>%s</table>",
        "<center><font><h1>Lower town under water</h1><p>%s<p>%s<p>%s</font></center>",
        "<form action=/page.aspx><h1>Lower town under water</h1><p>%s</p><p>%s</p><p>%s</p></form>",
        "<div role=main><h1>Lower town under water</h1><custom-text><p>%s</p><p>%s</p><p>%s</p>"
            + "</custom-text></div>"
      })
  void paragraphs_of_every_make(String shape) {
    assertThat(read(shape.formatted(ONE, TWO, THREE))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void an_accelerated_mobile_page() {
    assertThat(
            read(
                """
                <amp-sidebar id=menu hidden><ul><li>Home</li></ul></amp-sidebar>
                <article class="amp-wp-article"><header><h1>Lower town under water</h1></header>
                <div class="amp-wp-article-content"><p>%s</p>
                <amp-ad width=300 height=250 type=x></amp-ad>
                <p>%s</p><amp-img src=x width=1 height=1><noscript><img src=x></noscript></amp-img>
                <p>%s</p></div></article>
                <amp-consent id=c><div>We and our partners use cookies, which you may refuse.</div>
                </amp-consent>\
                """
                    .formatted(ONE, TWO, THREE)))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_live_blog_is_read_from_its_newest_entry_on() {
    String entry = "<div class='live-entry'><h2>%s</h2><div class='entry'><p>%s</p></div></div>";

    assertThat(
            read(
                "<main><h1>Lower town under water</h1><div class='live-entries'>"
                    + entry.formatted("Boats arrive", THREE)
                    + entry.formatted("Mayor on the roof", TWO)
                    + entry.formatted("Rivers rise", ONE)
                    + "</div></main>"))
        .containsExactly("Boats arrive", THREE, "Mayor on the roof", TWO, "Rivers rise", ONE);
  }

  @Test
  void lists_tables_quotations_and_sub_headings_keep_their_place() {
    assertThat(
            read(
                """
                <article><h1>Lower town under water</h1><p>%s</p><h2>What is known</h2>
                <ul><li>Eleven boats</li><li>No injured</li></ul><p>%s</p>
                <table><tr><th>Gauge</th><th>Level</th></tr><tr><td>Old bridge</td><td>4.2 m</td></tr>
                </table><blockquote><p>The water came without a sound.</p></blockquote><p>%s</p>
                </article>\
                """
                    .formatted(ONE, TWO, THREE)))
        .containsExactly(
            ONE,
            "What is known",
            "Eleven boats",
            "No injured",
            TWO,
            "Gauge",
            "Level",
            "Old bridge",
            "4.2 m",
            "The water came without a sound.",
            THREE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the <b>flo</b>od             | the flood
          the <span>old</span> <i>bridge</i> | the old bridge
          over<wbr>flow                | overflow
          sea<sup>2</sup>              | sea2
          <a href=/x>Ada</a>, mayor    | Ada, mayor
          one<br>two                   | one two
          """)
  void inline_elements_part_no_words(String markup, String words) {
    assertThat(read("<h1>Lower town under water</h1><p>" + ONE + " It was " + markup + ".</p>"))
        .containsExactly(ONE + " It was " + words + ".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>%s</p>",
        "<p aria-hidden=true>%s</p>",
        "<p style='color: red; display : none'>%s</p>",
        "<div style='VISIBILITY:hidden'><p>%s</p></div>",
        "<noscript><p>%s</p></noscript>",
        "<template><p>%s</p></template>",
        "<dialog><p>%s</p></dialog>",
        "<figure><img src=x><figcaption>%s</figcaption></figure>",
        "<p class=wp-caption-text>%s</p>",
        "<div class=newsletter-signup><p>%s</p></div>",
        "<aside><p>%s</p></aside>",
        "<div id=cookie-consent><p>%s</p></div>",
        "<textarea>%s</textarea>",
        "<label><input type=checkbox> %s</label>"
      })
  void what_a_reader_does_not_see_or_what_is_no_part_of_the_story_is_left_out(String other) {
    assertThat(
            read(
                "<main><h1>Lower town under water</h1><p>"
                    + ONE
                    + "</p>"
                    + other.formatted(TWO)
                    + "<p>"
                    + THREE
                    + "</p></main>"))
        .containsExactly(ONE, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id=didomi-host",
        "id=sp_message_container_12345",
        "class=qc-cmp2-container",
        "class=truste_box_overlay",
        "id=CybotCookiebotDialog",
        "id=usercentrics-root",
        "role=dialog",
        "role=alertdialog",
        "aria-modal=true",
      })
  void a_long_request_for_consent_is_no_story_wherever_it_stands(String name) {
    String wall =
        "<div %s>%s<button>Accept all</button></div>"
            .formatted(
                name,
                ("<p>We and our partners store and read data on your device, such as the numbers"
                        + " that tell one reader from the next, and you may say yes or no.</p>")
                    .repeat(3));
    String story =
        "<div><h1>Lower town under water</h1><p>%s</p><p>%s</p><p>%s</p></div>"
            .formatted(ONE, TWO, THREE);

    assertThat(read(wall + story)).containsExactly(ONE, TWO, THREE);
    assertThat(read(story + wall)).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_cookie_wall_before_the_story_is_none() {
    String wall =
        "<div class='cookie-wall'><h2>Your privacy</h2>"
            + "<p>We and our 712 partners store and read data on your device, such as cookies.</p>"
                .repeat(12)
            + "</div>";

    assertThat(
            read(
                wall
                    + "<article><h1>Lower town under water</h1><p>"
                    + ONE
                    + "</p><p>"
                    + TWO
                    + "</p><p>"
                    + THREE
                    + "</p></article>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void a_page_that_shows_its_text_by_script_alone_is_read_from_what_it_hides() {
    assertThat(
            read(
                "<div style='display:none'><article><h1>Lower town under water</h1><p>"
                    + ONE
                    + "</p><p>"
                    + TWO
                    + "</p></article></div>"))
        .containsExactly(ONE, TWO);
  }

  @Test
  void captions_are_kept_beside_the_text() {
    Article article =
        article(
            "<article><h1>Lower town under water</h1><figure><img src=x><figcaption>A boat in"
                + " Mill Street. Photo: Ana Reis</figcaption></figure><p>"
                + ONE
                + "</p><p>"
                + TWO
                + "</p></article>");

    assertThat(article.captions()).extracting("text").containsExactly("A boat in Mill Street.");
    assertThat(article.text()).doesNotContain("Mill Street");
  }

  private static final String PARAGRAPH =
      "<p>The upper dam was opened two days early on Friday, the river authority said, after a"
          + " week of rain in the hills above the town.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Jo Marsh</p>",
        "<p>By Jo Marsh</p>",
        "<p>Published on 3 May 2021</p>",
        "<p>10:40 GMT</p>",
      })
  void what_is_told_of_a_story_in_its_opening_is_no_text(String line) {
    assertThat(new PageReader().read(withInOpening(line), null).paragraphs()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li>new gates from 3 May 2021 on</li></ul>",
        "<p>The first gates opened on 3 May 2021.</p>",
        "<p>At 10:40 GMT</p>",
        "<p>Ada Lunt</p>",
      })
  void lines_of_the_story_with_a_day_or_a_name_stay(String line) {
    assertThat(new PageReader().read(withInOpening(line), null).paragraphs()).hasSize(3);
  }

  /** A story whose first paragraph is followed by this line. */
  private static String withInOpening(String line) {
    return "<title>Dam opened early</title><meta name='author' content='Jo Marsh'><div><h1>Dam"
        + " opened early</h1>"
        + PARAGRAPH
        + line
        + PARAGRAPH.replace("upper", "lower")
        + "</div>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s\n\n%s\n\n%s",
        "\n  %s\n  \n  %s\n\n\n  %s\n",
      })
  void paragraphs_set_as_they_are_typed(String text) {
    String story = "<h1>Lower town under water</h1><pre>" + text + "</pre>";

    assertThat(read(story.formatted(ONE, TWO, THREE))).containsExactly(ONE, TWO, THREE);
    assertThat(read(story.formatted(wrapped(ONE), wrapped(TWO), wrapped(THREE))))
        .containsExactly(ONE, TWO, THREE);
  }

  /** Breaks the lines as soon as they are 40 characters long. */
  private static String wrapped(String words) {
    StringBuilder lines = new StringBuilder();
    int start = 0;
    for (String word : words.split(" ")) {
      boolean full = lines.length() - start + word.length() >= 40;
      lines.append(lines.isEmpty() ? "" : full ? "\n" : " ");
      start = full ? lines.length() : start;
      lines.append(word);
    }
    return lines.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><img src=x><br><em>The lower town on Monday | Rui Lamas / Getty Images</em></p>",
        "<p>The roof of the school on Monday. Photo: Rui Lamas/AFP</p>",
      })
  void a_line_that_closes_with_a_credit_is_a_caption(String line) {
    Article article =
        article("<h1>Lower town under water</h1><p>" + ONE + "</p>" + line + "<p>" + TWO + "</p>");

    assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO);
    assertThat(article.captions()).hasSize(1);
  }

  @Test
  void a_long_line_of_author_and_time_is_no_text() {
    assertThat(
            read(
                "<h1>Lower town under water</h1><div><span>By Lia Moss, Africa correspondent in the"
                    + " lower town</span> <span>Sept. 12, 2024 4:40 p.m. ET</span></div><p>"
                    + ONE
                    + "</p><p>"
                    + TWO
                    + "</p>"))
        .containsExactly(ONE, TWO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tooltip-content", "popover-body", "hovercard", "js rollover-block"})
  void what_shows_when_a_word_is_pointed_at_is_no_text(String name) {
    String box = "<span class='" + name + "'><a href=/p>Mayor of the year</a> More on her</span>";

    Article article =
        new PageReader()
            .read(
                "<article><h1>Lower town under water</h1><p>"
                    + ONE
                    + "</p><p>"
                    + TWO.replace("the mayor,", "<span class=person>the mayor" + box + "</span>,")
                    + "</p><p>"
                    + THREE
                    + "</p></article>",
                null);

    assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO + "\n\n" + THREE);
  }
}
