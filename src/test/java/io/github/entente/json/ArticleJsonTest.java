package io.github.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.model.Article;
import io.github.entente.model.MentionForm;
import io.github.entente.model.PageDate;
import io.github.entente.testing.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleJsonTest {

  private final ArticleJson json = new ArticleJson();

  @Test
  void an_article_comes_back_as_it_was() {
    assertThat(json.read(json.write(Articles.full()))).isEqualTo(Articles.full());
    assertThat(json.read(json.writeLine(Articles.full()))).isEqualTo(Articles.full());
  }

  @Test
  void json_comes_back_as_it_was() {
    String written = json.write(Articles.full());

    assertThat(json.write(json.read(written))).isEqualTo(written);
  }

  @Test
  void an_empty_article_comes_back_as_it_was() {
    Article empty = Article.builder().build();

    assertThat(json.read(json.write(empty))).isEqualTo(empty);
  }

  @Test
  void a_line_has_no_line_break() {
    assertThat(json.writeLine(Articles.full())).doesNotContain("\n").doesNotContain("\r");
  }

  @Test
  void absent_values_are_left_out_and_empty_lists_are_written() {
    assertThat(json.writeLine(Article.builder().id("x").build()))
        .isEqualTo(
            "{'id':'x','bylines':[],'agencies':[],'keywords':[],'warnings':[],'captions':[],'text':'','paragraphs':[],'quotes':[],'actors':[],'agreements':[]}"
                .replace('\'', '"'));
  }

  @Test
  void a_span_has_start_and_end_alone_and_a_mention_its_form_beside_them() {
    assertThat(json.writeLine(Articles.full()))
        .contains("\"paragraphs\":[{\"start\":0,\"end\":71},")
        .contains("\"mentions\":[{\"start\":0,\"end\":6,\"form\":\"NAME\"}]");
  }

  @Test
  void dates_are_written_as_far_as_they_are_known() {
    assertThat(json.writeLine(Articles.full()))
        .contains("\"published\":\"2025-03-07T18:30:00+01:00\"")
        .contains("\"modified\":\"2025-03-08\"")
        .contains("\"date\":\"2025-03\"")
        .contains("\"expiry\":\"2030\"");
  }

  @Test
  void missing_and_null_lists_are_empty() {
    Article article = json.read("{\"text\": \"Hello.\", \"quotes\": null}");

    assertThat(article).isEqualTo(Article.builder().text("Hello.").build());
  }

  @Test
  void fields_of_other_versions_are_passed_over() {
    Article article = json.read("{\"mood\": \"sombre\", \"published\": \"2025-03-07\"}");

    assertThat(article.published()).contains(PageDate.parse("2025-03-07"));
  }

  @Test
  void a_mention_without_a_form_is_a_name() {
    Article article =
        json.read(
            "{\"text\":\"Oslo\",\"actors\":[{\"id\":\"a1\",\"name\":\"Oslo\",\"kind\":\"COUNTRY\","
                + "\"mentions\":[{\"start\":0,\"end\":4}]}]}");

    assertThat(article.actors().get(0).mentions().get(0).form()).isEqualTo(MentionForm.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"a story\"",
        "{\"text\": \"a\"",
        "{\"text\": \"a\"} {}",
        "{\"published\": \"yesterday\"}",
        "{\"paragraphs\": [{\"start\": 0}]}",
        "{\"paragraphs\": [{\"start\": 0, \"end\": 9}]}",
        "{\"paragraphs\": [null]}",
        "{\"quotes\": [{\"id\": \"q1\", \"span\": {\"start\": 0, \"end\": 0}}]}",
        "{\"actors\": [{\"id\": \"a1\", \"name\": \"Oslo\", \"kind\": \"CITY\"}]}",
        "{\"actors\": [{\"id\":\"a1\",\"name\":\"Oslo\",\"kind\":\"COUNTRY\",\"mentions\":[{\"start\":3,\"end\":1}]}]}"
      })
  void what_is_no_article_is_refused(String text) {
    assertThatThrownBy(() -> json.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not an article's JSON")
        .message()
        .doesNotContain("io.github")
        .doesNotContain("Feature")
        .doesNotContain("`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"text\": \"a\" | it breaks off (line 1, column 13)",
        "{\"text\": \"a\"} {} | there must be one object (line 1, column 15)",
        "{\"text\": a} | a wrong character or word (line 1, column 10)",
        "{\"text\": []} | text: a value of another sort (line 1, column 10)",
        "{\"published\": \"yesterday\"} | published: yesterday cannot be read (line 1, column 15)",
        "{\"paragraphs\": [{\"start\": 3, \"end\": 1}]} | paragraphs[0]: end 1 must be >= start 3 (line 1, column 38)",
        "{\"paragraphs\": [{\"start\": 0, \"end\": 9}]} | paragraph [0, 9) reaches beyond the text of length 0 (line 1, column 40)",
        "{\"quotes\": [{\"kind\": \"LOUD\"}]} | quotes[0].kind: LOUD is none of [DIRECT, MIXED, INDIRECT] (line 1, column 22)"
      })
  void what_is_wrong_is_told_with_its_field_and_place(String text, String reason) {
    assertThatThrownBy(() -> json.read(text)).hasMessage("not an article's JSON: " + reason);
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void null_is_refused_by_name() {
    assertThatThrownBy(() -> json.read(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("json");
    assertThatThrownBy(() -> json.write(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("article");
  }
}
