package io.github.entente.text;

import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts paragraphs together to a running text and keeps where each lies; not thread-safe. */
public final class RunningText {

  private static final String BREAK = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Span> paragraphs = new ArrayList<>();

  /** Makes an empty text. */
  public RunningText() {}

  /** Adds a paragraph behind a blank line; one without words is left out. */
  public void add(String paragraph) {
    if (paragraph.isBlank()) {
      return;
    }
    text.append(text.isEmpty() ? "" : BREAK);
    paragraphs.add(new Span(text.length(), text.length() + paragraph.length()));
    text.append(paragraph);
  }

  /** Returns the text so far. */
  public String text() {
    return text.toString();
  }

  /** Returns where the paragraphs lie, in order. */
  public List<Span> paragraphs() {
    return List.copyOf(paragraphs);
  }
}
