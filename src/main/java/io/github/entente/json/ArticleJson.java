package io.github.entente.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import java.io.IOException;
import java.util.function.Function;

/** The JSON of an article, both ways and without loss. Immutable and safe for use by any thread. */
public final class ArticleJson {

  private final ObjectWriter line;
  private final ObjectWriter pretty;
  private final ObjectReader reader;

  /** Makes a writer and reader. */
  public ArticleJson() {
    SimpleModule dates =
        new SimpleModule()
            .addSerializer(PartialDate.class, ToStringSerializer.instance)
            .addDeserializer(
                PartialDate.class, new FromText<>(PartialDate.class, PartialDate::parse))
            .addSerializer(PageDate.class, ToStringSerializer.instance)
            .addDeserializer(PageDate.class, new FromText<>(PageDate.class, PageDate::parse));
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), dates)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
    try {
      return writer.writeValueAsString(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an article that JSON cannot hold: " + article, e);
    }
  }

  /**
   * Reads an article.
   *
   * @throws IllegalArgumentException if the text is not an article's JSON; the message says where
   */
  public Article read(String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an article's JSON: " + e.getMessage(), e);
    }
  }

  private static final class FromText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getValueAsString());
    }
  }
}
