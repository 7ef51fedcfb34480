package io.github.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.testing.Articles;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  private final HtmlReport report = new HtmlReport();
  private final Document page = Jsoup.parse(report.render(Articles.full()));

  @Test
  void the_story_is_there_word_for_word() {
    assertThat(page.select(".story p:not(.caption)").eachText())
        .isEqualTo(List.of(Articles.TEXT.split("\n\n")));
  }

  @Test
  void quotations_speakers_actors_and_agreements_are_marked() {
    assertThat(String.join("", page.select(".quote").eachText()))
        .contains("“No crew will wait alone,”");
    assertThat(page.select(".speaker").text()).contains("foreign minister Astrid Nyhus");
    assertThat(page.select(".actor").eachText()).contains("Norway", "Iceland");
    assertThat(page.select(".story .deal").text()).contains("signed the Arctic Rescue Accord");
  }

  @Test
  void marks_that_overlap_keep_the_text_in_one_piece() {
    Element both = page.selectFirst(".story .deal.actor");

    assertThat(both).isNotNull();
    assertThat(page.select(".story p").get(0).text())
        .isEqualTo("Norway and Iceland signed the Arctic Rescue Accord in Bergen on Friday.");
  }

  @Test
  void every_link_of_the_page_leads_somewhere() {
    assertThat(page.select("a[href^=#]"))
        .hasSize(3)
        .allSatisfy(
            link -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
  }

  @Test
  void what_comes_from_a_page_is_text_and_never_markup() {
    String attack = "<script>alert(\"1\")</script><img src=x onerror='alert(1)'>";
    Article hostile =
        Article.builder()
            .id(attack)
            .headline(attack)
            .bylines(List.of(attack))
            .url(URI.create("javascript:alert(1)"))
            .text(attack)
            .build();

    Document shown = Jsoup.parse(report.render(hostile));

    assertThat(shown.select("script, img, a[href^=javascript]")).isEmpty();
    assertThat(shown.select("h1").text()).isEqualTo(attack);
    assertThat(shown.select(".story p").text()).isEqualTo(attack);
  }
}
