package io.github.entente.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.model.Article;
import java.util.List;

/**
 * The JSON of an article, both ways and without loss: {@code read(write(article))} equals the
 * article. {@code docs/entente.schema.json} describes it. Immutable and safe for use by any thread.
 */
public final class ArticleJson {

  private static final JsonSetter.Value NULL_IS_EMPTY =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL);

  private final ObjectWriter line;
  private final ObjectWriter pretty;
  private final ObjectReader reader;

  /** Makes a writer and reader. */
  public ArticleJson() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new ModelModule())
            // Span.isEmpty() and the like are questions, not parts of the value
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .withConfigOverride(List.class, type -> type.setSetterInfo(NULL_IS_EMPTY))
            .withConfigOverride(String.class, type -> type.setSetterInfo(NULL_IS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    line = mapper.writerFor(Article.class);
    pretty = line.withDefaultPrettyPrinter();
    reader = mapper.readerFor(Article.class);
  }

  /** Returns the article as one line, without the line's end. */
  public String writeLine(Article article) {
    return write(line, article);
  }

  /** Returns the article as indented JSON. */
  public String write(Article article) {
    return write(pretty, article);
  }

  private static String write(ObjectWriter writer, Article article) {
    requireNonNull(article, "article must not be null");
    try {
      return writer.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article that JSON cannot hold: " + article, e);
    }
  }

  /**
   * Reads an article. A list that is missing is empty, and a field that this version does not know
   * is passed over, so that the JSON of another version can be read.
   *
   * @throws IllegalArgumentException if the text is not an article's JSON; the message says where
   */
  public Article read(String json) {
    requireNonNull(json, "json must not be null");
    try {
      Article article = reader.readValue(json);
      if (article == null) {
        throw new IllegalArgumentException("not an article's JSON: null");
      }
      return article;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an article's JSON: " + ReadFaults.of(e), e);
    }
  }
}
