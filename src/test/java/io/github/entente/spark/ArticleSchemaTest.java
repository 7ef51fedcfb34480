package io.github.entente.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.json.ArticleJson;
import io.github.entente.testing.Articles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The columns say what the JSON Schema says, so that no field is forgotten. */
class ArticleSchemaTest {

  private final ObjectMapper json = new ObjectMapper();

  private DataType column(JsonNode schema, JsonNode definitions) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText();
      return column(definitions.get(name.substring(name.lastIndexOf('/') + 1)), definitions);
    }
    return switch (schema.path("type").asText("string")) {
      case "object" -> {
        List<StructField> fields = new ArrayList<>();
        schema
            .get("properties")
            .fields()
            .forEachRemaining(
                each ->
                    fields.add(
                        DataTypes.createStructField(
                            each.getKey(), column(each.getValue(), definitions), true)));
        yield DataTypes.createStructType(fields);
      }
      case "array" -> DataTypes.createArrayType(column(schema.get("items"), definitions));
      case "integer" -> DataTypes.IntegerType;
      default -> DataTypes.StringType;
    };
  }

  @Test
  void columns_are_those_of_the_json_schema() throws IOException {
    JsonNode schema = json.readTree(Path.of("docs/entente.schema.json").toFile());

    assertThat(ArticleSchema.ARTICLE.treeString())
        .isEqualTo(((StructType) column(schema, schema.get("$defs"))).treeString());
  }

  private static void check(JsonNode written, DataType type, String path, List<String> missing) {
    if (type instanceof StructType struct && written.isObject()) {
      List<String> known = List.of(struct.fieldNames());
      written
          .fields()
          .forEachRemaining(
              each -> {
                String name = path + "." + each.getKey();
                if (known.contains(each.getKey())) {
                  check(each.getValue(), struct.apply(each.getKey()).dataType(), name, missing);
                } else {
                  missing.add(name);
                }
              });
    } else if (type instanceof ArrayType array && written.isArray()) {
      written.forEach(each -> check(each, array.elementType(), path, missing));
    } else if (written.isContainerNode()) {
      missing.add(path);
    }
  }

  @Test
  void a_full_article_has_a_column_for_everything() throws IOException {
    List<String> missing = new ArrayList<>();

    check(
        json.readTree(new ArticleJson().write(Articles.full())),
        ArticleSchema.ARTICLE,
        "article",
        missing);

    assertThat(missing).isEmpty();
  }
}
