package io.github.entente.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of an article: those of its JSON, under the same names and in the same order. Dates
 * are strings, as they may be a year or a month; what an article does not have is null or, where
 * there may be several, an empty array. Columns may be added in later versions, none is renamed or
 * removed.
 */
public final class ArticleSchema {

  private static final StructType SPAN =
      new StructType().add("start", IntegerType).add("end", IntegerType);

  private static final StructType MENTION = SPAN.add("form", StringType);

  private static final ArrayType STRINGS = createArrayType(StringType);
  private static final ArrayType SPANS = createArrayType(SPAN);

  /** A quotation; {@code speaker} is the id of one of the article's actors. */
  public static final StructType QUOTE =
      strings("id", "kind", "text")
          .add("span", SPAN)
          .add("quoted", SPANS)
          .add("speaker", StringType)
          .add("speakerMention", SPAN)
          .add("cue", StringType)
          .add("setting", StringType)
          .add("addressee", StringType)
          .add("date", StringType)
          .add("found", StringType)
          .add("agreements", STRINGS);

  /** An actor; {@code affiliation} is the id of another one. */
  public static final StructType ACTOR =
      strings("id", "name", "kind", "country", "role", "affiliation", "sector")
          .add("secondSector", StringType)
          .add("wikidata", StringType)
          .add("aliases", STRINGS)
          .add("mentions", createArrayType(MENTION));

  /** An agreement; {@code parties}, {@code mediators} and reactions name actors by their ids. */
  public static final StructType AGREEMENT =
      strings("id", "name", "acronym", "kind", "status")
          .add("parties", STRINGS)
          .add("mediators", STRINGS)
          .add("date", StringType)
          .add("dateText", StringType)
          .add("place", StringType)
          .add("subject", StringType)
          .add("duration", StringType)
          .add("value", StringType)
          .add("expiry", StringType)
          .add("code", StringType)
          .add("plover", strings("event", "mode", "context"))
          .add("reactions", createArrayType(strings("actor", "stance").add("span", SPAN)))
          .add("history", createArrayType(strings("status", "date").add("evidence", SPAN)))
          .add("evidence", SPANS);

  /** An article with all that was found in it. */
  public static final StructType ARTICLE =
      strings("id", "url", "canonical", "image", "language", "headline", "subheadline")
          .add("bylines", STRINGS)
          .add("agencies", STRINGS)
          .add("dateline", strings("place", "agency", "date"))
          .add("published", StringType)
          .add("modified", StringType)
          .add("section", StringType)
          .add("keywords", STRINGS)
          .add("warnings", createArrayType(strings("code", "message")))
          .add("captions", createArrayType(strings("text", "credit")))
          .add("text", StringType)
          .add("paragraphs", SPANS)
          .add("quotes", createArrayType(QUOTE))
          .add("actors", createArrayType(ACTOR))
          .add("agreements", createArrayType(AGREEMENT));

  /** What the executors give back. */
  static final StructType READ = strings("id", "json", "error");

  private ArticleSchema() {}

  private static StructType strings(String... names) {
    StructType struct = new StructType();
    for (String name : names) {
      struct = struct.add(name, StringType);
    }
    return struct;
  }
}
