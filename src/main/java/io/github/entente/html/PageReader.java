package io.github.entente.html;

import io.github.entente.model.Article;
import io.github.entente.model.Caption;
import io.github.entente.model.PageDate;
import io.github.entente.model.Span;
import io.github.entente.model.Warning;
import io.github.entente.model.WarningCode;
import io.github.entente.text.Agencies;
import io.github.entente.text.Bylines;
import io.github.entente.text.DatelineLine;
import io.github.entente.text.Datelines;
import io.github.entente.text.Language;
import io.github.entente.text.OpeningByline;
import io.github.entente.text.RunningText;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page. Immutable and safe for use by any number of threads. */
public final class PageReader {

  /** Makes a reader. */
  public PageReader() {}

  /**
   * Reads a page as it came over the wire; its encoding is found.
   *
   * @param html the page
   * @param hint the encoding that the server named, or null; a byte order mark outranks it
   * @param address where it was found, or null if that is not known
   * @return an article without quotations, actors and agreements
   * @throws IllegalArgumentException if the bytes are no text
   */
  public Article read(byte[] html, @Nullable Charset hint, @Nullable URI address) {
    return read(html, hint, address, UnaryOperator.identity());
  }

  /**
   * Reads a page as it came over the wire, where something is known of its day of publication.
   *
   * @param html the page
   * @param hint the encoding that the server named, or null; a byte order mark outranks it
   * @param address where it was found, or null if that is not known
   * @param published makes the day that counts of the one the page gives
   * @return an article without quotations, actors and agreements
   * @throws IllegalArgumentException if the bytes are no text
   */
  public Article read(
      byte[] html,
      @Nullable Charset hint,
      @Nullable URI address,
      UnaryOperator<Optional<PageDate>> published) {
    PageBytes.Decoded decoded = PageBytes.decode(html, hint);
    Article article = read(decoded.text(), address, published);
    if (!decoded.damaged()) {
      return article;
    }
    List<Warning> warnings = new ArrayList<>(article.warnings());
    warnings.add(
        new Warning(WarningCode.ENCODING, "some bytes could not be decoded and were replaced"));
    return article.toBuilder().warnings(warnings).build();
  }

  /**
   * Reads a page: the data it states about its article, its captions, and the running text. Where
   * the story opens with a dateline, the text does too, and its first paragraph begins behind it.
   *
   * @param html the page
   * @param address where it was found, or null if that is not known
   * @return an article without quotations, actors and agreements
   */
  public Article read(String html, @Nullable URI address) {
    return read(html, address, UnaryOperator.identity());
  }

  /**
   * Reads a page where something is known of its day of publication.
   *
   * @param html the page
   * @param address where it was found, or null if that is not known
   * @param published makes the day that counts of the one the page gives
   * @return an article without quotations, actors and agreements
   */
  public Article read(
      String html, @Nullable URI address, UnaryOperator<Optional<PageDate>> published) {
    return read(PageBytes.utf8(html.getBytes(StandardCharsets.UTF_8)).text(), address, published);
  }

  private static Article read(
      Reader html, @Nullable URI address, UnaryOperator<Optional<PageDate>> dating) {
    Document page = Parser.htmlParser().parseInput(html, address == null ? "" : address.toString());
    PageFacts facts = new PageFacts(page);
    Optional<PageDate> published = dating.apply(facts.published());
    Article.Builder article = facts.article();
    published.ifPresent(article::published);
    PageStory story = PageStory.read(page, facts.headline(), facts.credit().people());
    facts.subheadline().or(story::subheadline).ifPresent(article::subheadline);
    RunningText running = new RunningText();
    StatedBody.rescue(story.paragraphs(), facts.body()).forEach(running::add);
    List<Span> paragraphs = new ArrayList<>(running.paragraphs());
    Set<String> agencies = new LinkedHashSet<>(facts.credit().agencies());
    List<String> writers = new ArrayList<>(facts.credit().people());
    openingByline(running.text(), paragraphs, writers, agencies);
    Optional<Datelines.Found> opening =
        paragraphs.isEmpty() ? Optional.empty() : opening(running.text(), paragraphs);
    if (opening.isPresent()) {
      Datelines.Found found = opening.get();
      Span first = paragraphs.get(0);
      paragraphs.set(0, new Span(first.start() + found.length(), first.end()));
      if (paragraphs.get(0).isEmpty()) {
        paragraphs.remove(0);
      }
      found.agency().flatMap(Agencies::named).ifPresent(agencies::add);
      article.dateline(found.dateline(published.map(PageDate::day).orElse(null)));
    }
    Bylines.Credit end = story.credit();
    agencies.addAll(end.agencies());
    List<Caption> captions = story.captions();
    article
        .bylines(writers.isEmpty() ? end.people() : writers)
        .agencies(agencies)
        .captions(captions)
        .text(running.text())
        .paragraphs(paragraphs);
    Language.of(running.text()).or(facts::language).ifPresent(article::language);
    if (running.paragraphs().isEmpty()) {
      article.warnings(List.of(new Warning(WarningCode.NO_TEXT, "no running text was found")));
    }
    return article.build();
  }

  /** Parts who wrote the story from its first paragraph. */
  private static void openingByline(
      String text, List<Span> paragraphs, List<String> writers, Set<String> agencies) {
    Span first = paragraphs.isEmpty() ? new Span(0, 0) : paragraphs.get(0);
    Optional<OpeningByline.Found> found = OpeningByline.of(first.in(text), writers);
    if (found.isPresent()) {
      paragraphs.set(0, new Span(first.start() + found.get().length(), first.end()));
      agencies.addAll(found.get().credit().agencies());
      if (writers.isEmpty()) {
        writers.addAll(found.get().credit().people());
      }
    }
  }

  /** A place on a line of its own opens a story too if more of it follows. */
  private static Optional<Datelines.Found> opening(String text, List<Span> paragraphs) {
    String first = paragraphs.get(0).in(text);
    Optional<Datelines.Found> found = Datelines.opening(first);
    return found.isPresent() || paragraphs.size() == 1 ? found : DatelineLine.place(first);
  }
}
