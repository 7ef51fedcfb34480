package io.github.entente.cli;

import io.github.entente.json.ArticleJson;
import io.github.entente.report.HtmlReport;
import io.github.entente.report.TextReport;
import java.util.Locale;

/** How articles are printed. */
enum OutputFormat {
  /** For a person to read. */
  TEXT,
  /** Indented JSON: an object for one article, an array for several. */
  JSON,
  /** One JSON object a line. */
  JSONL,
  /** A page with the spans marked. */
  HTML;

  /** Returns the shape of a document of this format. */
  Document document(boolean oneArticle) {
    ArticleJson json = new ArticleJson();
    return switch (this) {
      case TEXT -> {
        TextReport report = new TextReport();
        yield new Document("", report::render, "\n", "");
      }
      case JSON ->
          oneArticle
              ? new Document("", article -> json.write(article) + "\n", "", "")
              : new Document("[\n", json::write, ",\n", "\n]\n");
      case JSONL -> new Document("", article -> json.writeLine(article) + "\n", "", "");
      case HTML -> {
        HtmlReport report = new HtmlReport();
        yield new Document(report.head(), report::section, "", report.foot());
      }
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
