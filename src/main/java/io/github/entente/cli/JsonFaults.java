package io.github.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Locale;

/** Says in words what is wrong with a line of JSON; Jackson's own messages speak of its insides. */
final class JsonFaults {

  private static final String END = "Unexpected end-of-input";

  private JsonFaults() {}

  /** Returns the reason, to be printed behind the place of the line. */
  static String of(JsonProcessingException e) {
    // the library has two ways to tell of an end, and not both are of this type
    if (e instanceof JsonEOFException || e.getOriginalMessage().startsWith(END)) {
      return "the line is no JSON: it breaks off";
    }
    if (e instanceof MismatchedInputException) {
      return "the line holds more than one JSON value";
    }
    if (e instanceof StreamConstraintsException) {
      return "the line holds JSON that is nested too deep, or too long a name or number";
    }
    String column = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "the line is no JSON: " + firstClause(e.getOriginalMessage()) + column;
  }

  /** What was expected in its place, and settings that allow it, are the parser's affair. */
  private static String firstClause(String message) {
    String clause =
        message
            .replaceFirst("\\((.+?) \\(code .*?\\)\\)", "$1")
            .replaceFirst("(?s)(: | \\().*", "");
    return clause.substring(0, 1).toLowerCase(Locale.ROOT) + clause.substring(1);
  }
}
