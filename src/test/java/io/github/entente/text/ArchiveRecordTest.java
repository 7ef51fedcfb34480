package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.model.PageDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveRecordTest {

  private static final String TEXT =
      "Two ferries collided in fog outside the harbour on Tuesday, and nobody was hurt.\n\n"
          + "\"We heard the horn too late,\" said Lia Moss, the captain of the smaller ship.";

  private static final String OLD =
      """
      Copyright 2019 Agence France Presse
      Agence France Presse -- English
      March 5, 2019 Tuesday 3:12 PM GMT

      SECTION: HARBOUR NEWS
      LENGTH: 312 words
      HEADLINE: Ferries collide in fog off Porto Vello
      BYLINE: Sam Orr
      DATELINE: PORTO VELLO, March 5 2019

      BODY:
      %s

      LOAD-DATE: March 6, 2019
      LANGUAGE: ENGLISH
      """
          .formatted(TEXT);

  private static final String NEW =
      """
      Ferries collide in fog off Porto Vello
      Agence France Presse -- English
      March 5, 2019 Tuesday 3:12 PM GMT
      Copyright 2019 Agence France Presse All Rights Reserved

      Section: HARBOUR NEWS
      Length: 312 words
      Byline: Sam Orr
      Dateline: Porto Vello, March 5, 2019
      Body

      %s

      Load-Date: March 6, 2019
      End of Document
      """
          .formatted(TEXT);

  private static final String CODED =
      """
      SE HARBOUR NEWS
      HD
      Ferries collide in fog off Porto Vello
      BY Sam Orr
      WC 312 words
      PD 5 March 2019
      SN Agence France Presse
      LA English
      CY (c) 2019 Agence France-Presse
      LP
      PORTO VELLO, March 5 - %s
      NS gcat: Ports
      PUB AFP
      AN Document AFPR000020190305ef35000aa
      """
          .formatted(TEXT.replace("\n\n", "\nTD\n"));

  static Stream<String> records() {
    return Stream.of(OLD, NEW, CODED);
  }

  @ParameterizedTest
  @MethodSource("records")
  void the_fields_of_a_record_tell_of_its_text(String record) {
    Article article = new TextReader().read(record);

    assertThat(article.headline()).contains("Ferries collide in fog off Porto Vello");
    assertThat(article.bylines()).containsExactly("Sam Orr");
    assertThat(article.section()).contains("HARBOUR NEWS");
    assertThat(article.agencies()).containsExactly("AFP");
    assertThat(article.published().map(PageDate::day)).hasToString("Optional[2019-03-05]");
    assertThat(article.dateline().flatMap(Dateline::place)).contains("Porto Vello");
    assertThat(article.text()).isEqualTo(TEXT);
  }

  @Test
  void a_heading_named_body_makes_no_record() {
    Article article =
        new TextReader()
            .read("Lakes and rivers\n" + TEXT + "\n\nBody\n\nThe body of the ship is old.");

    assertThat(article.text()).startsWith("Two ferries").endsWith("The body of the ship is old.");
  }
}
