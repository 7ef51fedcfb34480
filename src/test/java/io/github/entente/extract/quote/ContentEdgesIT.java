package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where what was said begins and ends: not with when, where and to whom it was said. */
class ContentEdgesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The mayor said last week that the pier would not close “under a cloud of threats”."
            + " | that the pier would not close “under a cloud of threats”",
        "The widow said in a statement read to the inquest that she had “lost a friend”."
            + " | that she had “lost a friend”",
        "Brandt told the island council on Monday she would mend the pier but would not resign."
            + " | she would mend the pier but would not resign",
        "Norway said in a joint note on Monday after five weeks of talks that the line would open."
            + " | that the line would open",
        "The mayor has won after pleading with dockers not to “shut the gate”."
            + " | dockers not to “shut the gate”"
      })
  void the_content_begins_behind_its_circumstances(String text, String said) {
    assertThat(texts(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The weather office has forecast another 60mm of rain by Thursday, and the agency warned"
            + " the bay could remain “very high” until May. | another 60mm of rain by Thursday",
        "The Conservatives said the port was in “total chaos”, while the Liberal Democrats called"
            + " on the mayor to “do the decent thing” and reverse the plan."
            + " | the port was in “total chaos”",
        "The president said on Tuesday it would strike, a day after the army shelled the port."
            + " | it would strike",
        "Brandt announced that the vote would be put off, citing “faults” in the roll."
            + " | that the vote would be put off",
        "Jon Brandt, the harbour secretary, insisted the port was “open, not shut” and pointed to"
            + " record traffic in June. | the port was “open, not shut”",
        "Army spokesman Jean Olsen said the port was “under control” and accused Rwanda of sending"
            + " crews across the bay. | the port was “under control”",
        "Some pilots broke windows and climbed down on to the quay, Harbour Rail said, which forced"
            + " the crews to wait. | Some pilots broke windows and climbed down on to the quay",
        "Brokers said an exit would cost the port a fifth, though one investor, who asked not to be"
            + " named, dismissed the threat as “theatre”. | an exit would cost the port a fifth",
        "The mayor's chief aide rejected suggestions that his candidate had received help from"
            + " abroad, calling the claim “a fairy tale”."
            + " | suggestions that his candidate had received help from abroad"
      })
  void the_content_ends_where_others_or_the_writer_go_on(String text, String said) {
    assertThat(texts(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The agency urged crews to stay away from the pier and not to light fires."
            + " | crews to stay away from the pier and not to light fires",
        "The president said the port was shelled on Monday, a day after the truce began."
            + " | the port was shelled on Monday, a day after the truce began",
        "Brandt announced that the vote would be put off, citing “faults” in the roll."
            + " | “faults” in the roll",
        "The weather office has forecast another 60mm of rain by Thursday, and the agency warned"
            + " bay levels could remain “very high” until the weekend."
            + " | bay levels could remain “very high” until the weekend",
        "The port rejects accusations that it hid the report."
            + " | accusations that it hid the report",
        "The port is at risk of missing its targets because pilots have been too slow to wean crews"
            + " off coal, the union's official advisers have warned."
            + " | The port is at risk of missing its targets because pilots have been too slow to"
            + " wean crews off coal",
        "Marsh asked whether it could be mended. Brandt answered that it had been tried in 2020,"
            + " “with mixed results.” | that it had been tried in 2020, “with mixed results.”",
        "“He was a good mayor,” she told Radio WM. “But nobody is above the rules.”"
            + " | He was a good mayor, But nobody is above the rules.",
        "Army spokesman Jean Olsen said the port was “under control” and accused Rwanda of sending"
            + " crews across the bay. | Rwanda of sending crews across the bay",
        "The regulator met on Monday. It found that oil had been spilled on 1,400 occasions."
            + " | that oil had been spilled on 1,400 occasions",
        "Shares in the yard rose after the news, which analysts said removed a cloud over it."
            + " | which removed a cloud over it",
        "Norvik Crown Court heard he then sailed to Cyprus under the name of a dead friend."
            + " | he then sailed to Cyprus under the name of a dead friend",
        "Doctors missed “at least four chances” to save a girl who died of sepsis, an inquest has"
            + " heard. | Doctors missed “at least four chances” to save a girl who died of sepsis"
      })
  void the_content_is_whole(String text, String said) {
    assertThat(texts(text)).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reaction was mixed. “I'm not shocked. I'm tired,” said",
        "The parliament voted down a treaty. The ministry denied",
        "He grew up, he says, in"
      })
  void a_text_cut_behind_a_word_is_read(String text) {
    assertThatCode(() -> texts(text)).doesNotThrowAnyException();
  }

  private static List<String> texts(String text) {
    return Shared.parser().parseText("Report.\n\n" + text).quotes().stream()
        .map(Quote::text)
        .toList();
  }
}
