package io.github.entente.report;

import static java.util.Objects.requireNonNull;

import io.github.entente.model.Article;
import io.github.entente.model.Stance;

/**
 * A report for a person to read: headline, where and when, who said what, who agreed what, who is
 * for or against it. Immutable and safe for use by any thread.
 */
public final class TextReport {

  private static final int DEFAULT_WIDTH = 88;

  private final int width;

  /** Makes a report of 88 columns. */
  public TextReport() {
    this(DEFAULT_WIDTH);
  }

  /**
   * Makes a report.
   *
   * @param width the columns of a line; a longer word stands alone
   * @throws IllegalArgumentException if there are fewer than 40
   */
  public TextReport(int width) {
    if (width < 40) {
      throw new IllegalArgumentException("width " + width + " must be >= 40");
    }
    this.width = width;
  }

  /** Returns the report on an article; it ends with a line break. */
  public String render(Article article) {
    ArticleView view = ArticleView.of(requireNonNull(article, "article must not be null"));
    Page page = new Page(width);
    page.line("", "", view.title());
    page.rule('=', Math.min(width, view.title().length()));
    view.standfirst().ifPresent(line -> page.line("", "", line));
    page.line("", "", String.join(" \u00b7 ", view.origin()));
    view.warnings().forEach(warning -> page.line("! ", "  ", warning));

    page.heading("Who said what");
    for (ArticleView.Speaker speaker : view.said()) {
      page.line("  ", "    ", speaker.name());
      for (ArticleView.Words words : speaker.words()) {
        String how = words.how().isEmpty() ? "" : " \u2014 " + words.how();
        page.line("    \u2022 ", "      ", words.text() + how);
      }
    }
    page.none(view.said().isEmpty(), "No quotation was found.");

    page.heading("Who agreed what");
    for (ArticleView.Deal deal : view.agreed()) {
      page.line("  ", "    ", deal.title());
      page.fact("status", deal.state());
      deal.facts().forEach(page::fact);
      deal.evidence().ifPresent(words -> page.fact("read from", "\u201c" + words + "\u201d"));
    }
    page.none(view.agreed().isEmpty(), "No agreement was found.");

    if (!view.stances().isEmpty()) {
      page.heading("Who is for it, who against");
      for (ArticleView.Side side : view.stances()) {
        String stance = side.stance() == Stance.SUPPORTS ? " \u2014 for " : " \u2014 against ";
        page.line("  ", "    ", side.actor() + stance + side.deal());
        page.line("      ", "      ", side.words());
      }
    }
    return page.toString();
  }

  /** Lines of a given width. */
  private static final class Page {

    private static final int LABEL = 12;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    Page(int width) {
      this.width = width;
    }

    void rule(char sign, int length) {
      out.append(String.valueOf(sign).repeat(length)).append('\n');
    }

    void heading(String text) {
      out.append('\n').append(text).append('\n');
      rule('-', text.length());
    }

    void none(boolean nothing, String text) {
      if (nothing) {
        line("  ", "  ", text);
      }
    }

    void fact(String label, String text) {
      line("    " + label + " ".repeat(LABEL - label.length()), " ".repeat(LABEL + 4), text);
    }

    /** Breaks the text between words; what comes from a page cannot steer the terminal. */
    void line(String first, String next, String text) {
      StringBuilder line = new StringBuilder(first);
      boolean fresh = true;
      for (String word : text.strip().split("\\s+")) {
        String safe = word.replaceAll("\\p{Cntrl}", "\ufffd");
        if (!fresh && line.length() + 1 + safe.length() > width) {
          out.append(line).append('\n');
          line = new StringBuilder(next);
          fresh = true;
        }
        line.append(fresh ? "" : " ").append(safe);
        fresh = false;
      }
      if (!line.toString().isBlank()) {
        out.append(line).append('\n');
      }
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}
