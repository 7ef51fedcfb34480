package io.github.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.entente.model.Mention;
import io.github.entente.model.MentionForm;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.model.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of the model whose JSON is not simply their components. */
final class ModelModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ModelModule() {
    super("entente");
    addSerializer(PartialDate.class, ToStringSerializer.instance);
    addDeserializer(PartialDate.class, new FromText<>(PartialDate.class, PartialDate::parse));
    addSerializer(PageDate.class, ToStringSerializer.instance);
    addDeserializer(PageDate.class, new FromText<>(PageDate.class, PageDate::parse));
    addSerializer(Mention.class, new MentionWriter());
    addDeserializer(Mention.class, new MentionReader());
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
      String text = parser.getValueAsString("");
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw context.weirdStringException(text, _valueClass, e.getMessage());
      }
    }
  }

  /** A mention is a span that also says its form: offsets and form stand side by side. */
  private static final class MentionWriter extends StdSerializer<Mention> {

    private static final long serialVersionUID = 1L;

    MentionWriter() {
      super(Mention.class);
    }

    @Override
    public void serialize(Mention mention, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeNumberField("start", mention.span().start());
      json.writeNumberField("end", mention.span().end());
      json.writeStringField("form", mention.form().name());
      json.writeEndObject();
    }
  }

  private static final class MentionReader extends StdDeserializer<Mention> {

    private static final long serialVersionUID = 1L;

    MentionReader() {
      super(Mention.class);
    }

    @Override
    public Mention deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      Flat flat = context.readValue(parser, Flat.class);
      try {
        return new Mention(
            new Span(flat.start, flat.end), flat.form == null ? MentionForm.NAME : flat.form);
      } catch (IllegalArgumentException e) {
        throw context.instantiationException(Mention.class, e);
      }
    }
  }

  /**
   * A mention as it stands in the JSON; one without a form is a name's.
   *
   * @param start the offset of the first character
   * @param end the offset behind the last character
   * @param form how it names the actor
   */
  private record Flat(int start, int end, @Nullable MentionForm form) {}
}
