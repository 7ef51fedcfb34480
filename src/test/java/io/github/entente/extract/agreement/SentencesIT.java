package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wordings in which newspapers tell of agreements, each with its state and its parties. */
class SentencesIT {

  record Row(String text, List<AgreementStatus> states, List<String> parties) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void an_agreement_has_its_state_and_its_parties(Row row) {
    Article article = read(row.text());

    assertThat(article.agreements())
        .as(() -> described(article))
        .anySatisfy(
            agreement -> {
              assertThat(row.states()).contains(agreement.status());
              assertThat(names(article, agreement)).hasSameSizeAs(row.parties());
              for (String party : row.parties()) {
                assertThat(names(article, agreement)).anyMatch(name -> isLike(name, party));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_is_no_agreement_between_states_or_armed_groups_is_left_out(Row row) {
    assertThat(read(row.text()).agreements()).isEmpty();
  }

  static Stream<Row> agreements() {
    return rows().filter(row -> !row.states().isEmpty());
  }

  static Stream<Row> others() {
    return rows().filter(row -> row.states().isEmpty());
  }

  private static Stream<Row> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SentencesIT.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(SentencesIT::row)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] columns = line.split("\t", -1);
    List<AgreementStatus> states =
        columns[1].equals("NONE")
            ? List.of()
            : Arrays.stream(columns[1].split("\\|")).map(AgreementStatus::valueOf).toList();
    return new Row(columns[0], states, List.of(columns[2].split("\\|")));
  }

  private static Article read(String text) {
    return Shared.parser().parse(Source.text(text).withPublished(PageDate.parse("2019-06-12")));
  }

  private static List<String> names(Article article, Agreement agreement) {
    return agreement.parties().stream()
        .map(
            id ->
                article.actors().stream()
                    .filter(actor -> actor.id().equals(id))
                    .map(Actor::name)
                    .findFirst()
                    .orElse(id))
        .toList();
  }

  private static boolean isLike(String name, String party) {
    String small = name.toLowerCase(Locale.ROOT);
    String wanted = party.toLowerCase(Locale.ROOT);
    return small.contains(wanted)
        || wanted.contains(small)
        || wanted.equals("united states") && small.contains("us");
  }

  private static String described(Article article) {
    return article.agreements().stream()
        .map(agreement -> agreement.status() + " " + names(article, agreement))
        .toList()
        .toString();
  }
}
