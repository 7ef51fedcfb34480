package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Thursday 18 October 2018;2018-10-18",
        "Fri Mar 13, 2020 9:05pm GMT;2020-03-13T21:05:00Z",
        "Issued on: 30/04/2020 - 08:15;2020-04-30",
        "03/04/2020 9:05 PM EDT;2020-03-04T21:05:00-04:00",
        "03/04/2020 9:05 PM BST;2020-04-03T21:05:00+01:00",
        "May 6, 20149:05 AM UTCUpdated 2 hours ago;2014-05-06T09:05:00Z",
        "6 de mayo de 201400:00 hs;2014-05-06",
        "Published Oct. 3rd, 2019;2019-10-03",
        "2016-11-23T10:15:00+09:00;2016-11-23T10:15:00+09:00",
        "2016-11-23 10:15;2016-11-23",
        "2016-11-23T10:15:00.123Z;2016-11-23T10:15:00Z",
        "Montag, 5. März 2018, 07:30 Uhr;2018-03-05",
        "05.03.2018;2018-03-05",
        "le 1er août 2017 à 12h30;2017-08-01",
        "3 de mayo de 2016;2016-05-03",
        "12 września 2014;2014-09-12",
        "2016年11月23日;2016-11-23",
        "20161123;2016-11-23",
        "31.12.19;2019-12-31",
        "12/25/2019;2019-12-25",
        "Sept. 12, 2024 4:40 p.m. ET;2024-09-12T16:40:00-04:00",
        "Jan. 12, 2024 4:40 p.m. ET;2024-01-12T16:40:00-05:00",
        "12 September 2024 16:40 EAT;2024-09-12T16:40:00+03:00",
      })
  void dates_are_found_as_pages_write_them(String text, String date) {
    assertThat(Dates.find(text, Dates.Order.DAY_FIRST).map(Object::toString)).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "الثلاثاء 4 مايو 2021;2021-05-04",
        "٤ أيار/مايو ٢٠٢١;2021-05-04",
        "نشر في: 12 كانون الثاني 2021;2021-01-12",
        "12 تشرين الأول / أكتوبر 2021;2021-10-12",
        "مايو 4, 2021;2021-05-04",
        "8 جويلية 2021;2021-07-08",
        "١٢/٠٥/٢٠٢١;2021-05-12",
        "۴ مه ۲۰۲۱;2021-05-04",
        "۱۴ اردیبهشت ۱۴۰۰;2021-05-04",
        "۳۰ اسفند ۱۳۹۹;2021-03-20",
        "1 فروردین 1398;2019-03-21",
        "4 mája 2021;2021-05-04",
        "Senin, 30 Agustus 2021;2021-08-30",
        "Desemba 4, 2021;2021-12-04",
        "2021. május 4., kedd;2021-05-04",
        "2021 m. gegužės 4 d.;2021-05-04",
        "4 май 2021;2021-05-04",
        "4 במאי 2021;2021-05-04",
        "4 मई 2021;2021-05-04",
        "4 พฤษภาคม 2021;2021-05-04",
        "4 tháng 5 năm 2021;2021-05-04",
        "By 1998. May 4, 2021;2021-05-04",
      })
  void dates_in_other_scripts_and_orders_are_found(String text, String date) {
    assertThat(Dates.find(text, Dates.Order.DAY_FIRST).map(Object::toString)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 اسفند 1400", "30 اسفند 1400", "2021 March 3,000 people", "4 آب"})
  void what_is_no_date_in_them_is_none(String text) {
    assertThat(Dates.find(text, Dates.Order.DAY_FIRST)).isEmpty();
  }

  @Test
  void two_small_numbers_are_read_in_the_order_of_the_country() {
    assertThat(Dates.find("3/4/2016", Dates.Order.DAY_FIRST).orElseThrow().day())
        .hasToString("2016-04-03");
    assertThat(Dates.find("3/4/2016", Dates.Order.MONTH_FIRST).orElseThrow().day())
        .hasToString("2016-03-04");
  }

  @Test
  void a_weekday_tells_which_number_is_the_month() {
    assertThat(Dates.find("Tue, 11/03/2020 - 09:20", Dates.Order.DAY_FIRST).orElseThrow().day())
        .hasToString("2020-11-03");
    assertThat(Dates.find("Dienstag, 03.11.2020", Dates.Order.MONTH_FIRST).orElseThrow().day())
        .hasToString("2020-11-03");
    assertThat(Dates.find("Friday, 3/4/2016", Dates.Order.DAY_FIRST).orElseThrow().day())
        .hasToString("2016-03-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30 February 2016", "version 1.2.2016.4", "in 2016", "call 555-2016-11"})
  void what_is_no_date_is_none(String text) {
    assertThat(Dates.find(text, Dates.Order.DAY_FIRST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "May 6, 2014 2:15 PM GMT+1;2014-05-06T14:15+01:00",
        "6 May 2014 14:15 UTC +05:30;2014-05-06T14:15+05:30",
        "6 May 2014 14:15 GMT;2014-05-06T14:15Z",
      })
  void hours_from_universal_time_are_the_offset(String text, String time) {
    assertThat(Dates.find(text, Dates.Order.DAY_FIRST).orElseThrow().time())
        .contains(OffsetDateTime.parse(time));
  }
}
