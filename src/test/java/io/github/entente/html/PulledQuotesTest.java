package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a story that its page shows twice, and others that look so. */
class PulledQuotesTest {

  private static final String ONE =
      "The ferry to the salt islands will sail at night again, for the first time since the war,"
          + " the harbour board said.";
  private static final String TWO =
      "“We never feared the dark,” said Runa Dahl, who steered it for thirty years."
          + " “We feared the fog, and it comes at noon.”";
  private static final String THREE =
      "Lamps for both piers have been ordered from the mainland, and two deck hands are learning"
          + " to read the old chart of the shoals.";

  private static List<String> read(String between) {
    String page =
        "<html><head><title>Night ferry returns</title></head><body><main><h1>Night ferry"
            + " returns</h1><p>%s</p><p>%s</p>%s<p>%s</p></main></body></html>";
    var article = new PageReader().read(page.formatted(ONE, TWO, between, THREE), null);
    return article.paragraphs().stream().map(span -> span.in(article.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote>We feared the fog, and it comes at noon</blockquote>",
        "<blockquote><p>“We never feared the dark. We feared the fog, and it comes at noon.”"
            + "</p><cite>Runa Dahl, retired captain</cite></blockquote>",
        "<div class='enh'><blockquote>We never feared the dark</blockquote><span>Runa Dahl</span>"
            + "</div>",
        "<div class='art-quote'>Two deck hands are learning to read the old chart</div>",
        "<div class='pullquote'><p>«We never feared the dark»</p></div>",
      })
  void words_of_the_story_set_once_more_are_left_out(String quotation) {
    assertThat(read(quotation)).containsExactly(ONE, TWO, THREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We feared the mist, and it comes at noon",
        "We never feared the dark. We feared the reefs.",
        "At noon",
      })
  void a_quotation_of_its_own_or_a_brief_one_stays(String words) {
    assertThat(read("<blockquote>" + words + "</blockquote>"))
        .containsExactly(ONE, TWO, words, THREE);
  }

  @Test
  void a_heading_that_quotes_the_story_stays() {
    assertThat(read("<h3>“We never feared the dark”</h3>"))
        .containsExactly(ONE, TWO, "“We never feared the dark”", THREE);
  }

  @Test
  void a_page_made_of_quotations_is_left_as_it_is() {
    String quotation = "<blockquote>We feared the fog, and it comes at noon.</blockquote>";

    assertThat(read(quotation)).hasSize(3);
    assertThat(read(quotation.repeat(101))).hasSize(3 + 101);
  }
}
