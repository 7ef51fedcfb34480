package io.github.entente.report;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.Mention;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The running text of one article with its facts marked; used by one thread for one report. */
final class Markup {

  private final Article article;
  private final String anchor;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> anchored = new HashSet<>();

  /**
   * A span to be marked.
   *
   * @param span where it stands
   * @param style the class of the style sheet
   * @param id the fact it belongs to; the first mark of a fact is what links lead to
   * @param title what a reader sees on pointing at it
   */
  private record Mark(Span span, String style, String id, String title) {}

  Markup(Article article, String anchor) {
    this.article = article;
    this.anchor = anchor;
    for (Agreement deal : article.agreements()) {
      for (Span span : deal.evidence()) {
        marks.add(new Mark(span, "deal", deal.id(), Wording.status(deal.status())));
      }
      for (Reaction reaction : deal.reactions()) {
        marks.add(new Mark(reaction.span(), "side", "", name(reaction.actor())));
      }
    }
    for (Quote quote : article.quotes()) {
      String speaker = quote.speaker().map(this::name).orElse("nobody named");
      marks.add(new Mark(quote.span(), "quote", quote.id(), "said by " + speaker));
      quote.speakerMention().ifPresent(s -> marks.add(new Mark(s, "speaker", "", speaker)));
    }
    for (Actor actor : article.actors()) {
      for (Mention mention : actor.mentions()) {
        marks.add(new Mark(mention.span(), "actor", "", Wording.actor(actor)));
      }
    }
    marks.removeIf(mark -> mark.span().isEmpty());
  }

  private String name(String actor) {
    return article.actor(actor).map(Actor::name).orElse(actor);
  }

  /** Returns a part of the text as HTML. Marks may overlap, so each stretch carries all of its. */
  String marked(Span part) {
    List<Mark> here = marks.stream().filter(mark -> mark.span().overlaps(part)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : here) {
      cuts.add(Math.max(part.start(), mark.span().start()));
      cuts.add(Math.min(part.end(), mark.span().end()));
    }
    StringBuilder out = new StringBuilder();
    int start = part.start();
    for (int end : cuts.tailSet(part.start(), false)) {
      stretch(out, new Span(start, end), here);
      start = end;
    }
    return out.toString();
  }

  private void stretch(StringBuilder out, Span stretch, List<Mark> marks) {
    Set<String> styles = new LinkedHashSet<>();
    Set<String> titles = new LinkedHashSet<>();
    for (Mark mark : marks) {
      if (mark.span().contains(stretch)) {
        styles.add(mark.style());
        titles.add(mark.title());
        if (!mark.id().isEmpty() && anchored.add(mark.id())) {
          out.append("<a id=\"").append(escape(anchor + mark.id())).append("\"></a>");
        }
      }
    }
    String words = escape(article.words(stretch));
    if (styles.isEmpty()) {
      out.append(words);
    } else {
      out.append("<span class=\"m ").append(String.join(" ", styles)).append("\" title=\"");
      out.append(escape(String.join("; ", titles))).append("\">").append(words).append("</span>");
    }
  }

  /** Returns the text as it may stand in an element or a quoted attribute. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c == 0 ? '\ufffd' : c);
      }
    }
    return out.toString();
  }
}
