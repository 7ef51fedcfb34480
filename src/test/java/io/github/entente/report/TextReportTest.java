package io.github.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.PartialDate;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import io.github.entente.testing.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {

  @Test
  void a_person_reads_who_said_and_agreed_what() {
    assertThat(new TextReport().render(Articles.full()))
        .isEqualTo(
            """
            Norway and Iceland sign rescue accord
            =====================================
            Unions <strongly> object & protest
            Bergen · 7 March 2025, 18:30 +01:00 · by Maren Lunde · AFP
            ! 2 bytes were replaced

            Who said what
            -------------
              Astrid Nyhus, foreign minister (Norway)
                • “No crew will wait alone,” — said in a statement to AFP in March 2025
              Nobody named
                • it a mistake

            Who agreed what
            ---------------
              Norway and Iceland: Arctic Rescue Accord (ARA)
                status      signed on 7 March 2025 in Bergen
                about       rescue at sea
                brokered by Astrid Nyhus
                lasts       five years
                until       2030
                worth       20 million kroner
                read from   “Norway and Iceland signed the Arctic Rescue Accord in Bergen on
                            Friday.”

            Who is for it, who against
            --------------------------
              Fishermen's unions — against Norway and Iceland: Arctic Rescue Accord (ARA)
                  Fishermen's unions called it a mistake.
              Astrid Nyhus, foreign minister (Norway) — for Norway and Iceland: Arctic Rescue Accord
                (ARA)
                  “No crew will wait alone,” foreign minister Astrid Nyhus said in a statement.
            """);
  }

  @ParameterizedTest
  @CsvSource({"NOR,Norway", "XKX,Kosovo", "SUN,Soviet Union", "QQQ,QQQ"})
  void countries_are_called_by_their_names(String code, String name) {
    Article article =
        Article.builder()
            .text("Yes.")
            .actors(
                List.of(Actor.builder("a1", "Arta Krasni", ActorKind.PERSON).country(code).build()))
            .quotes(
                List.of(
                    Quote.builder("q1", QuoteKind.INDIRECT, new Span(0, 3)).speaker("a1").build()))
            .build();

    assertThat(new TextReport().render(article)).contains("Arta Krasni (" + name + ")");
  }

  @Test
  void an_article_with_nothing_in_it_says_so() {
    assertThat(new TextReport().render(Article.builder().build()))
        .contains("Without a headline")
        .contains("No quotation was found.")
        .contains("No agreement was found.")
        .doesNotContain("\n=\n");
  }

  @Test
  void what_is_in_force_is_so_since_a_date_and_no_cue_is_left_hanging() {
    String text = "The water treaty gives Peru a third, according to Ana Rey.";
    Quote quote =
        Quote.builder("q1", QuoteKind.INDIRECT, new Span(0, 36))
            .text("The water treaty gives Peru a third")
            .cue("according to")
            .build();
    Agreement treaty =
        Agreement.builder("g1", AgreementKind.GENERAL, AgreementStatus.IN_FORCE)
            .date(PartialDate.parse("1944"))
            .evidence(List.of(new Span(0, text.length())))
            .build();
    Article article =
        Article.builder().text(text).quotes(List.of(quote)).agreements(List.of(treaty)).build();

    assertThat(new TextReport().render(article))
        .contains("in force since 1944")
        .contains("a third\n")
        .doesNotContain("\u2014 according to");
  }

  @Test
  void an_interrupted_quotation_keeps_the_marks_of_its_parts_and_stands_before_where_it_was_told() {
    String text = "\u201cWe wait,\u201d Lund told AFP by telephone. \u201cWe are not tired.\u201d";
    Quote quote =
        Quote.builder("q1", QuoteKind.DIRECT, new Span(0, text.length()))
            .text("We wait, We are not tired.")
            .quoted(List.of(new Span(1, 9), new Span(text.indexOf("We are"), text.length() - 1)))
            .cue("told")
            .addressee("AFP")
            .setting("by telephone")
            .build();

    assertThat(new TextReport().render(Article.builder().text(text).quotes(List.of(quote)).build()))
        .contains(
            "\u201cWe wait,\u201d \u2026 \u201cWe are not tired.\u201d \u2014 told AFP by"
                + " telephone\n");
  }

  @Test
  void no_line_is_longer_than_the_width() {
    assertThat(new TextReport(44).render(Articles.full()).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(44));
  }

  @Test
  void a_page_cannot_steer_the_terminal() {
    Article hostile = Article.builder().headline("Oslo\u001b[2J\u0007signs").build();

    assertThat(new TextReport().render(hostile)).contains("Oslo\ufffd[2J\ufffdsigns");
  }

  @Test
  void too_narrow_a_page_is_refused() {
    assertThatThrownBy(() -> new TextReport(39)).hasMessageContaining("39");
  }
}
