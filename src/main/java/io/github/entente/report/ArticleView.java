package io.github.entente.report;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Reaction;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a report says about an article, in words but without a layout: both reports show it.
 *
 * @param title the headline, or what stands for it
 * @param standfirst the line under the headline
 * @param origin where and when it was written, by whom
 * @param said who said what, speaker by speaker
 * @param agreed who agreed what
 * @param stances who is for or against it
 * @param warnings what was not read
 */
record ArticleView(
    String title,
    Optional<String> standfirst,
    List<String> origin,
    List<Speaker> said,
    List<Deal> agreed,
    List<Side> stances,
    List<String> warnings) {

  private static final String NOBODY = "Nobody named";

  /**
   * A speaker and the words.
   *
   * @param name who it is
   * @param words what was said
   */
  record Speaker(String name, List<Words> words) {}

  /**
   * One quotation.
   *
   * @param id the quotation's id
   * @param text what was said, with marks if it is all in marks
   * @param how cue, setting, addressee and date, or nothing
   */
  record Words(String id, String text, String how) {}

  /**
   * One agreement.
   *
   * @param id the agreement's id
   * @param title parties and name
   * @param state status, date and place
   * @param facts the rest, label by label
   * @param evidence the sentence it was read from
   */
  record Deal(
      String id,
      String title,
      String state,
      Map<String, String> facts,
      Optional<String> evidence) {}

  /**
   * An actor's side.
   *
   * @param actor who takes it
   * @param stance which side
   * @param deal the title of the agreement
   * @param words the words that say so
   */
  record Side(String actor, Stance stance, String deal, String words) {}

  static ArticleView of(Article article) {
    return new ArticleView(
        article.headline().orElse(article.id().isEmpty() ? "Without a headline" : article.id()),
        article.subheadline(),
        origin(article),
        said(article),
        article.agreements().stream().map(deal -> deal(article, deal)).toList(),
        article.agreements().stream().flatMap(deal -> sides(article, deal)).toList(),
        article.warnings().stream().map(warning -> warning.message()).toList());
  }

  private static List<String> origin(Article article) {
    List<String> origin = new ArrayList<>();
    article.dateline().flatMap(Dateline::place).ifPresent(origin::add);
    article
        .published()
        .map(Wording::date)
        .or(() -> article.dateline().flatMap(Dateline::date).map(Wording::date))
        .ifPresent(origin::add);
    if (!article.bylines().isEmpty()) {
      origin.add("by " + Wording.list(article.bylines()));
    }
    Stream.concat(
            article.agencies().stream(), article.dateline().flatMap(Dateline::agency).stream())
        .distinct()
        .forEach(origin::add);
    return origin;
  }

  private static List<Speaker> said(Article article) {
    Map<String, List<Words>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : article.quotes()) {
      String speaker = article.speaker(quote).map(Wording::actor).orElse(NOBODY);
      bySpeaker.computeIfAbsent(speaker, key -> new ArrayList<>()).add(words(article, quote));
    }
    return bySpeaker.entrySet().stream().map(e -> new Speaker(e.getKey(), e.getValue())).toList();
  }

  private static Words words(Article article, Quote quote) {
    return new Words(
        quote.id(),
        quote.kind() == QuoteKind.DIRECT ? marked(article, quote) : quote.text(),
        how(quote));
  }

  /** The fragments of an interrupted quotation, each in marks of its own. */
  private static String marked(Article article, Quote quote) {
    return quote.quoted().isEmpty()
        ? "\u201c" + quote.text() + "\u201d"
        : quote.quoted().stream()
            .map(part -> "\u201c" + oneLine(article.words(part)) + "\u201d")
            .collect(Collectors.joining(" \u2026 "));
  }

  /** {@code told AFP by telephone on 3 August 2022}. */
  private static String how(Quote quote) {
    String cue = quote.cue().orElse("");
    String setting = quote.setting().orElse("");
    boolean told = cue.equals("told");
    Optional<String> addressee = quote.addressee().filter(to -> !setting.contains(to));
    return Stream.of(
            quote
                .cue()
                .filter(word -> !setting.startsWith(word))
                .filter(word -> !word.endsWith(" to") || addressee.isPresent()), // according to
            addressee.filter(to -> told),
            quote.setting().map(ArticleView::within),
            addressee.filter(to -> !told).map(to -> "to " + to),
            quote.date().map(Wording::when))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** "In a statement" at the head of a sentence, as it stands within one. */
  private static String within(String setting) {
    boolean opens = setting.matches("(In|At|On|During|After|Speaking|Addressing|Through|Via)\\b.*");
    return opens ? Character.toLowerCase(setting.charAt(0)) + setting.substring(1) : setting;
  }

  private static Deal deal(Article article, Agreement deal) {
    Map<String, String> facts = new LinkedHashMap<>();
    deal.subject().ifPresent(subject -> facts.put("about", subject));
    if (!deal.mediators().isEmpty()) {
      facts.put("brokered by", Wording.list(names(article, deal.mediators())));
    }
    deal.duration().ifPresent(duration -> facts.put("lasts", duration));
    deal.expiry().ifPresent(expiry -> facts.put("until", Wording.date(expiry)));
    deal.value().ifPresent(value -> facts.put("worth", value));
    if (deal.history().size() > 1) {
      facts.put(
          "history",
          String.join(
              ", ",
              deal.history().stream()
                  .map(
                      s ->
                          s.date()
                              .map(d -> Wording.status(s.status(), d))
                              .orElse(Wording.status(s.status())))
                  .toList()));
    }
    return new Deal(
        deal.id(),
        title(article, deal),
        deal.date()
                .map(date -> Wording.status(deal.status(), date))
                .or(() -> deal.dateText().map(date -> Wording.status(deal.status()) + " " + date))
                .orElse(Wording.status(deal.status()))
            + deal.place().map(place -> " in " + place).orElse(""),
        facts,
        deal.evidence().stream().findFirst().map(article::words).map(ArticleView::oneLine));
  }

  private static String title(Article article, Agreement deal) {
    String name =
        deal.name()
            .map(n -> n + deal.acronym().map(a -> " (" + a + ")").orElse(""))
            .or(deal::acronym)
            .orElse(Wording.kind(deal.kind()));
    return deal.parties().isEmpty()
        ? name
        : Wording.list(names(article, deal.parties())) + ": " + name;
  }

  private static Stream<Side> sides(Article article, Agreement deal) {
    return deal.reactions().stream().map(reaction -> side(article, deal, reaction));
  }

  private static Side side(Article article, Agreement deal, Reaction reaction) {
    Span span = reaction.span();
    return new Side(
        article.actor(reaction.actor()).map(Wording::actor).orElse(NOBODY),
        reaction.stance(),
        title(article, deal),
        oneLine(article.words(span)));
  }

  private static List<String> names(Article article, List<String> ids) {
    return ids.stream().flatMap(id -> article.actor(id).stream()).map(Actor::name).toList();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
