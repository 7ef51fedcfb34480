package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CueLexiconTest {

  private final CueLexicon lexicon = CueLexicon.load();

  @Test
  void a_verb_has_the_frames_of_all_its_groups() {
    Cue warn = lexicon.verb("warn").orElseThrow();

    assertThat(warn.frames()).contains(Frame.CLAUSE, Frame.DIRECT, Frame.REQUEST, Frame.TOPIC);
    assertThat(warn.prepositions()).contains("of", "against");
  }

  @Test
  void nouns_and_verbs_are_kept_apart() {
    assertThat(lexicon.noun("statement")).isPresent();
    assertThat(lexicon.verb("statement")).isEmpty();
  }

  @Test
  void a_verb_may_have_two_words() {
    assertThat(lexicon.verb("point", "out")).isPresent();
    assertThat(lexicon.verb("point")).isEmpty();
  }

  @Test
  void what_somebody_feels_reports_only_when_it_is_voiced() {
    assertThat(lexicon.noun("hope")).isEmpty();
    assertThat(lexicon.anyNoun("hope")).isPresent();
  }

  @Test
  void a_list_that_is_not_there_is_an_error() {
    assertThatThrownBy(() -> lexicon.isOn("nonsense", "word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void every_group_of_verbs_has_an_example() {
    assertThat(lexicon.examples()).hasSizeGreaterThan(12).allMatch(e -> e.contains("["));
  }
}
