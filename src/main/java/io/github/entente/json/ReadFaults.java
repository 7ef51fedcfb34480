package io.github.entente.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;

/**
 * Says in words what is wrong with the JSON of an article, and where: Jackson's own messages speak
 * of classes and settings.
 */
final class ReadFaults {

  private ReadFaults() {}

  /** Returns the reason with the field and the place in the text. */
  static String of(JsonProcessingException e) {
    String field = e instanceof JsonMappingException mapping ? field(mapping) : "";
    return (field.isEmpty() ? "" : field + ": ") + reason(e) + place(e.getLocation());
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException && e.getCause() != null) {
      return String.valueOf(e.getCause().getMessage());
    }
    if (e instanceof InvalidFormatException wrong) {
      Object[] values = wrong.getTargetType().getEnumConstants();
      return wrong.getValue()
          + (values == null ? " cannot be read" : " is none of " + Arrays.toString(values));
    }
    if (e instanceof MismatchedInputException wrong) {
      return wrong.getPath().isEmpty() ? "there must be one object" : "a value of another sort";
    }
    return e instanceof JsonEOFException ? "it breaks off" : "a wrong character or word";
  }

  /** The way to the field: {@code quotes[0].kind}. */
  private static String field(JsonMappingException e) {
    StringBuilder way = new StringBuilder();
    for (JsonMappingException.Reference each : e.getPath()) {
      if (each.getFieldName() == null) {
        way.append('[').append(each.getIndex()).append(']');
      } else {
        way.append(way.isEmpty() ? "" : ".").append(each.getFieldName());
      }
    }
    return way.toString();
  }

  private static String place(JsonLocation at) {
    return at == null || at.getColumnNr() < 1
        ? ""
        : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
  }
}
