package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatedBodyTest {

  private static final String FIRST =
      "The harbour council of Port Ellery agreed on Monday to rebuild the north pier.";
  private static final String REST =
      "Work is to begin in spring and will take two years, the council's engineer said. ".repeat(6);

  @Test
  void data_give_the_rest_of_a_story_whose_page_shows_its_beginning() {
    List<String> read = StatedBody.rescue(List.of(FIRST), FIRST + "\n\n" + REST);

    assertThat(read).containsExactly(FIRST, REST.strip());
  }

  @Test
  void markup_in_the_data_parts_paragraphs() {
    List<String> read =
        StatedBody.rescue(List.of(), "<p>" + FIRST + "</p><p>" + REST + "&amp; more.</p>");

    assertThat(read).containsExactly(FIRST, REST + "& more.");
  }

  @Test
  void data_that_tell_another_story_are_not_taken() {
    List<String> shown = List.of("Bakers in Lindow won a prize for dark rye loaves yesterday.");

    assertThat(StatedBody.rescue(shown, FIRST + "\n" + REST)).isEqualTo(shown);
  }

  @Test
  void what_the_page_shows_stays_when_the_data_have_little_more() {
    List<String> shown = List.of(FIRST, REST.strip());

    assertThat(StatedBody.rescue(shown, FIRST + "\n" + REST + "One more line.")).isEqualTo(shown);
  }
}
