package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCaptionsTest {

  private static final String STORY =
      "<p>The dredger has begun to clear the old channel, so that barges may reach the brickworks"
          + " again before the winter floods.</p><p>The work is paid for by the county and by the"
          + " four brickmakers, who had argued over the bill for three years.</p>";

  private static final String PAGE =
      "<html><head><title>Barges may return</title></head><body><main><h1>Barges may return</h1>"
          + "%s<article>%s%s</article>%s</main></body></html>";

  private static Article article(String above, String within, String below) {
    return new PageReader().read(PAGE.formatted(above, STORY, within, below), null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><img src='a.jpg'><span><i>Image source, </i>Getty Images</span></div>"
            + "<figcaption><span>Image caption, </span>The dredger at work.</figcaption>",
        "<img src='a.jpg'><figcaption>Image source, Getty Images Image caption, The dredger at"
            + " work.</figcaption>",
        "<img src='a.jpg'><figcaption>The dredger at work. Image source, Getty"
            + " Images</figcaption>",
      })
  void words_for_screen_readers_before_a_credit_are_no_part_of_it(String words) {
    assertThat(article("", "<figure>" + words + "</figure>", "").captions())
        .containsExactly(new Caption("The dredger at work.", Optional.of("Getty Images")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figcaption><span>The dredger at work.</span><span class='m-credit'>(Ada Moss)</span>"
            + "</figcaption>",
        "<figcaption>The dredger at work. <span itemprop='copyrightHolder'>Ada Moss</span>"
            + "</figcaption>",
        "<figcaption><small class='photographer'>Ada Moss</small> The dredger at work."
            + "</figcaption>",
        "<figcaption class='f-caption'>The dredger at work.</figcaption><div class='f-credit'>Ada"
            + " Moss</div>",
        "<div class='cutline'>The dredger at work. <span class='bildnachweis'>Ada"
            + " Moss</span></div>",
      })
  void a_credit_with_an_element_of_its_own_is_parted_from_the_caption(String words) {
    Article article = article("", "<figure><img src='x'>" + words + "</figure>", "");

    assertThat(article.captions()).hasSize(1);
    Caption caption = article.captions().get(0);
    assertThat(caption.text()).isEqualTo("The dredger at work.");
    assertThat(caption.credit()).contains("Ada Moss");
  }

  @Test
  void the_picture_above_the_article_is_its_own_and_those_behind_it_are_not() {
    String figure = "<figure><img src='x'><figcaption>%s</figcaption></figure>";
    Article article =
        article(
            figure.formatted("The dredger at work."),
            figure.formatted("A kiln of the brickworks."),
            figure.formatted("A goat on the town hall's roof."));

    assertThat(article.captions().stream().map(Caption::text))
        .containsExactly("The dredger at work.", "A kiln of the brickworks.");
  }

  @Test
  void captions_of_forms_and_headings_are_none() {
    String labels =
        "<span class='xl-caption'>Press release</span><div class='cta-caption'>The county gazette"
            + " comes free to every house, four times a year.</div>";

    assertThat(article("", labels, "").captions()).isEmpty();
    assertThat(
            article("", "<div class='photo-caption'>The dredger at work near the kiln</div>", "")
                .captions())
        .hasSize(1);
  }
}
