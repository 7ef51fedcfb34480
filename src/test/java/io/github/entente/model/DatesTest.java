package io.github.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2016, YEAR, 2016-01-01, 2016-12-31",
    "2016-02, MONTH, 2016-02-01, 2016-02-29",
    "2015-02, MONTH, 2015-02-01, 2015-02-28",
    "2016-11-23, DAY, 2016-11-23, 2016-11-23",
    "0987, YEAR, 0987-01-01, 0987-12-31"
  })
  void a_partial_date_knows_how_far_it_is_known(
      String text, PartialDate.Precision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(text);
    assertThat(date.contains(earliest) && date.contains(latest)).isTrue();
    assertThat(date.contains(earliest.minusDays(1)) || date.contains(latest.plusDays(1))).isFalse();
    assertThat(date.day().isPresent()).isEqualTo(precision == PartialDate.Precision.DAY);
    assertThat(date.month().isPresent()).isEqualTo(precision != PartialDate.Precision.YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "16", "2016-13", "2016-02-30", "23 November", "0000", "20161123", "-016"})
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void partial_dates_come_in_order_the_less_precise_first() {
    assertThat(
            Stream.of("2016-01-01", "2016", "2015-12-31", "2016-01")
                .map(PartialDate::parse)
                .sorted())
        .hasToString("[2015-12-31, 2016, 2016-01, 2016-01-01]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-11-23", "2016-11-23T10:15:00+09:00", "2016-11-23T10:15:30.5Z"})
  void a_page_date_is_written_as_it_was_read(String text) {
    assertThat(PageDate.parse(text)).hasToString(text);
  }

  @Test
  void a_page_date_keeps_the_day_of_its_own_offset() {
    PageDate date = PageDate.parse("2016-11-24T01:00:00+09:00");

    assertThat(date.day()).isEqualTo(LocalDate.of(2016, 11, 24));
    assertThatThrownBy(
            () ->
                new PageDate(
                    LocalDate.of(2016, 11, 23),
                    Optional.of(OffsetDateTime.parse("2016-11-24T01:00:00+09:00"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
