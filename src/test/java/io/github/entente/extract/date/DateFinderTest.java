package io.github.entente.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.nlp.Sentence;
import io.github.entente.testing.Sentences;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateFinderTest {

  private static final DateFinder FINDER = new DateFinder();

  static Stream<Arguments> examples() {
    return new DateWords().examples().stream().map(e -> Arguments.of(e.toArray()));
  }

  @ParameterizedTest(name = "{1}, published on {0}: {2}")
  @MethodSource("examples")
  void reads_the_examples_of_its_lexicon(String published, String words, String date) {
    List<DateMention> found = FINDER.find(tagged(words), LocalDate.parse(published));

    assertThat(found.stream().map(m -> m.past().toString()).findFirst().orElse("-"))
        .isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"the/DT existing/VBG 1968/CD pact/NN, 1968", "selling/VBG 2000/CD tea/NN, -"})
  void a_year_behind_a_participle_is_one_behind_an_article(String words, String date) {
    assertThat(FINDER.find(Sentences.of(words)).stream().map(m -> m.past().toString()).toList())
        .isEqualTo(date.equals("-") ? List.of() : List.of(date));
  }

  /** Roughly: capitals are proper nouns, digits numbers, and "may" and "march" verbs. */
  private static Sentence tagged(String words) {
    return Sentences.of(
        Arrays.stream(words.split(" "))
            .map(word -> word + "/" + tag(word) + (word.equals("May") ? "/PERSON" : ""))
            .collect(Collectors.joining(" ")));
  }

  private static String tag(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "CD";
    }
    return Character.isUpperCase(word.charAt(0)) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
  }

  @Test
  void what_is_to_come_is_read_ahead() {
    DateMention friday = FINDER.find(tagged("sign on Friday"), LocalDate.of(2016, 11, 23)).get(0);

    assertThat(friday.past()).hasToString("2016-11-18");
    assertThat(friday.ahead()).hasToString("2016-11-25");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "signed early on Sunday | 2024-03-10",
        "signed on Wednesday | 2024-03-13",
        "signed last Wednesday | 2024-03-06",
        "signed in June 2012 | 2012-06",
        "the 1978 accord | 1978",
        "in force since 2014 | 2014",
        "signed three years ago | 2021",
        "met on Monday and signed the same day | 2024-03-11, 2024-03-11",
        "left on 2 May 2019 after a vote a day earlier | 2019-05-02, 2019-05-01",
        "signed in 2019 , two years earlier | 2019, 2017",
        "signed in 2019 , two days earlier | 2019",
        "signed in 2015 and scrapped two years later | 2015, 2017",
        "signed in 2015 and scrapped the following July | 2015, 2016-07",
        "signed on 4 May 2009 and broken three weeks later | 2009-05-04, 2009-05",
        "left in 1977 and back that year | 1977, 1977",
        "signed in 2015 , a month later | 2015",
        "signed two years later | ''",
        "signed later this month | 2024-03",
        "for three years | ''",
        "a five-year treaty | ''",
        "at the age of 19 | ''",
        "in Room 1984 | ''",
        "some 2030 tonnes | ''",
      })
  void dates_of_news_are_read_and_nothing_else(String words, String dates) {
    assertThat(
            FINDER.find(tagged(words), LocalDate.of(2024, 3, 13)).stream()
                .map(m -> m.past().toString())
                .collect(Collectors.joining(", ")))
        .isEqualTo(dates);
  }

  @Test
  void without_a_day_of_publication_only_dates_with_a_year_are_found() {
    assertThat(FINDER.find(tagged("signed on Friday in June"))).isEmpty();
    assertThat(FINDER.find(tagged("signed on 7 June 2012"))).hasSize(1);
  }

  @Test
  void a_date_says_which_tokens_state_it() {
    DateMention found = FINDER.find(tagged("signed on June 7 , 2012 in Rome")).get(0);

    assertThat(found.first()).isEqualTo(2);
    assertThat(found.last()).isEqualTo(5);
  }
}
