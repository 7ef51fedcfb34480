package io.github.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementState;
import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.Dateline;
import io.github.entente.model.PloverCode;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import io.github.entente.model.Span;
import io.github.entente.model.Warning;
import io.github.entente.testing.Articles;
import io.github.entente.testing.Schema;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private final ArticleJson json = new ArticleJson();

  @Test
  void what_is_written_is_valid() throws IOException {
    assertThat(Schema.problems(json.write(Articles.full()))).isEmpty();
    assertThat(Schema.problems(json.write(Article.builder().build()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-07T18:30:00+01:00, Friday",
    "SIGNED, SEALED",
    "DIRECT, SHOUTED",
    "NOR, NO",
    "'\"start\" : 0', '\"start\" : -1'",
    "'\"2030\"', '\"203\"'"
  })
  void what_is_not_of_the_contract_is_not_valid(String right, String wrong) throws IOException {
    String written = json.write(Articles.full());

    assertThat(written).contains(right);
    assertThat(Schema.problems(written.replace(right, wrong))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Article.class,
        Quote.class,
        Actor.class,
        Agreement.class,
        AgreementState.class,
        PloverCode.class,
        Reaction.class,
        Span.class,
        Warning.class,
        Caption.class,
        Dateline.class
      })
  void every_field_is_described_and_none_that_is_not_there(Class<?> type) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Schema.FILE.toFile());
    String name = type.getSimpleName();
    JsonNode described = type == Article.class ? schema : schema.at("/$defs/" + name);
    List<String> fields = new ArrayList<>();
    described.path("properties").fieldNames().forEachRemaining(fields::add);

    assertThat(fields)
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    described
        .path("properties")
        .forEach(field -> assertThat(field.path("description").asText()).isNotBlank());
  }
}
