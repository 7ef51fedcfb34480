package io.github.entente.report;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page for a browser: the running text with quotations, names and agreements marked, and beside
 * it what was found. All text is escaped; the page runs no script and loads nothing. Immutable and
 * safe for use by any thread.
 */
public final class HtmlReport {

  private final String style;

  /** Makes a report. */
  public HtmlReport() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      style = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a whole page about one article. */
  public String render(Article article) {
    return head() + section(article) + foot();
  }

  /** Returns what stands before the first article of a page. */
  public String head() {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Entente: who said what, who agreed what</title>
        <style>
        """
        + style
        + "</style>\n</head>\n<body>\n"
        + "<p class=\"legend\"><span class=\"m quote\">said</span> <span class=\"m speaker\">by whom"
        + "</span> <span class=\"m actor\">actor</span> <span class=\"m deal\">agreement</span>"
        + " <span class=\"m side\">for or against</span></p>\n";
  }

  /** Returns what stands behind the last article of a page. */
  public String foot() {
    return "</body>\n</html>\n";
  }

  /** Returns one article of a page. */
  public String section(Article article) {
    ArticleView view = ArticleView.of(requireNonNull(article, "article must not be null"));
    // several articles may share a page, and each has its q1
    String anchor = Integer.toHexString((article.id() + article.text()).hashCode()) + "-";
    StringBuilder out = new StringBuilder("<article>\n<header>\n");
    element(out, "h1", view.title());
    view.standfirst().ifPresent(line -> element(out, "p class=\"standfirst\"", line));
    element(out, "p class=\"origin\"", String.join(" \u00b7 ", view.origin()));
    article.url().filter(HtmlReport::isWeb).ifPresent(url -> link(out, url));
    view.warnings().forEach(warning -> element(out, "p class=\"warning\"", warning));
    out.append("</header>\n<div class=\"story\">\n");
    Markup markup = new Markup(article, anchor);
    List<Span> paragraphs =
        article.paragraphs().isEmpty() && !article.text().isEmpty()
            ? List.of(new Span(0, article.text().length()))
            : article.paragraphs();
    for (Span paragraph : paragraphs) {
      out.append("<p>").append(markup.marked(paragraph)).append("</p>\n");
    }
    for (Caption caption : article.captions()) {
      element(
          out,
          "p class=\"caption\"",
          caption.text() + caption.credit().map(credit -> " (" + credit + ")").orElse(""));
    }
    out.append("</div>\n<aside>\n");
    said(out, view, anchor);
    agreed(out, view, anchor);
    stances(out, view);
    return out.append("</aside>\n</article>\n").toString();
  }

  private static void said(StringBuilder out, ArticleView view, String anchor) {
    element(out, "h2", "Who said what");
    for (ArticleView.Speaker speaker : view.said()) {
      element(out, "h3", speaker.name());
      out.append("<ul>\n");
      for (ArticleView.Words words : speaker.words()) {
        out.append("<li><a href=\"#").append(Markup.escape(anchor + words.id())).append("\">");
        out.append(Markup.escape(words.text())).append("</a> ");
        element(out, "small", words.how());
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
    if (view.said().isEmpty()) {
      element(out, "p", "No quotation was found.");
    }
  }

  private static void agreed(StringBuilder out, ArticleView view, String anchor) {
    element(out, "h2", "Who agreed what");
    for (ArticleView.Deal deal : view.agreed()) {
      out.append("<h3><a href=\"#").append(Markup.escape(anchor + deal.id())).append("\">");
      out.append(Markup.escape(deal.title())).append("</a></h3>\n<dl>\n");
      fact(out, "status", deal.state());
      deal.facts().forEach((label, value) -> fact(out, label, value));
      out.append("</dl>\n");
    }
    if (view.agreed().isEmpty()) {
      element(out, "p", "No agreement was found.");
    }
  }

  private static void stances(StringBuilder out, ArticleView view) {
    if (view.stances().isEmpty()) {
      return;
    }
    element(out, "h2", "Who is for it, who against");
    for (ArticleView.Side side : view.stances()) {
      String stance = side.stance() == Stance.SUPPORTS ? " \u2014 for " : " \u2014 against ";
      element(out, "h3", side.actor() + stance + side.deal());
      element(out, "p", side.words());
    }
  }

  private static void fact(StringBuilder out, String label, String value) {
    element(out, "dt", label);
    element(out, "dd", value);
  }

  private static void element(StringBuilder out, String tag, String text) {
    if (!text.isEmpty()) {
      out.append('<').append(tag).append('>').append(Markup.escape(text)).append("</");
      out.append(tag.split(" ", 2)[0]).append(">\n");
    }
  }

  /** An address of another scheme may be a script. */
  private static boolean isWeb(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }

  private static void link(StringBuilder out, URI url) {
    String address = Markup.escape(url.toString());
    out.append("<p class=\"origin\"><a href=\"").append(address).append("\" rel=\"noreferrer\">");
    out.append(address).append("</a></p>\n");
  }
}
