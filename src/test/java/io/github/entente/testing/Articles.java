package io.github.entente.testing;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementState;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.Attribution;
import io.github.entente.model.Caption;
import io.github.entente.model.Dateline;
import io.github.entente.model.Mention;
import io.github.entente.model.MentionForm;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.model.PloverCode;
import io.github.entente.model.PloverContext;
import io.github.entente.model.PloverEvent;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Reaction;
import io.github.entente.model.Sector;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import io.github.entente.model.Warning;
import io.github.entente.model.WarningCode;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Articles made by hand, for tests without models. The story is invented. */
public final class Articles {

  private static final String FIRST =
      "Norway and Iceland signed the Arctic Rescue Accord in Bergen on Friday.";
  private static final String SECOND =
      "\u201cNo crew will wait alone,\u201d foreign minister Astrid Nyhus said in a statement.";
  private static final String THIRD = "Fishermen's unions called it a mistake.";

  /** The running text of {@link #full()}. */
  public static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  private Articles() {}

  /** Returns where the words stand first in {@link #TEXT}. */
  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  /** Returns an article in which every field of every type is filled. */
  public static Article full() {
    return Article.builder()
        .id("rescue")
        .url(URI.create("https://news.example/rescue?page=1"))
        .canonical(URI.create("https://news.example/rescue"))
        .image(URI.create("https://news.example/rescue.jpg"))
        .language("en")
        .headline("Norway and Iceland sign rescue accord")
        .subheadline("Unions <strongly> object & protest")
        .bylines(List.of("Maren Lunde"))
        .agencies(List.of("AFP"))
        .dateline(
            new Dateline(
                Optional.of("Bergen"),
                Optional.of("AFP"),
                Optional.of(PartialDate.parse("2025-03-07"))))
        .published(PageDate.parse("2025-03-07T18:30:00+01:00"))
        .modified(PageDate.parse("2025-03-08"))
        .section("World")
        .keywords(List.of("rescue", "Arctic"))
        .warnings(List.of(new Warning(WarningCode.ENCODING, "2 bytes were replaced")))
        .captions(List.of(new Caption("The ministers in Bergen.", Optional.of("Scanfoto"))))
        .text(TEXT)
        .paragraphs(List.of(span(FIRST), span(SECOND), span(THIRD)))
        .quotes(
            List.of(
                Quote.builder("q1", QuoteKind.DIRECT, span("\u201cNo crew will wait alone,\u201d"))
                    .text("No crew will wait alone,")
                    .quoted(List.of(span("No crew will wait alone,")))
                    .speaker("a3")
                    .speakerMention(span("foreign minister Astrid Nyhus"))
                    .cue("said")
                    .setting("in a statement")
                    .addressee("AFP")
                    .date(PartialDate.parse("2025-03"))
                    .found(Attribution.STATED)
                    .agreements(List.of("g1"))
                    .build(),
                Quote.builder("q2", QuoteKind.MIXED, span("it a mistake"))
                    .text("it a mistake")
                    .build()))
        .actors(
            List.of(
                Actor.builder("a1", "Norway", ActorKind.COUNTRY)
                    .country("NOR")
                    .wikidata("Q20")
                    .mentions(List.of(new Mention(span("Norway"), MentionForm.NAME)))
                    .build(),
                Actor.builder("a2", "Iceland", ActorKind.COUNTRY)
                    .country("ISL")
                    .mentions(List.of(new Mention(span("Iceland"), MentionForm.NAME)))
                    .build(),
                Actor.builder("a3", "Astrid Nyhus", ActorKind.PERSON)
                    .country("NOR")
                    .role("foreign minister")
                    .affiliation("a1")
                    .sector(Sector.GOV)
                    .secondSector(Sector.ELI)
                    .aliases(List.of("Nyhus"))
                    .mentions(
                        List.of(
                            new Mention(span("foreign minister Astrid Nyhus"), MentionForm.NAME)))
                    .build(),
                Actor.builder("a4", "Fishermen's unions", ActorKind.GROUP)
                    .mentions(
                        List.of(new Mention(span("Fishermen's unions"), MentionForm.DESCRIPTION)))
                    .build()))
        .agreements(
            List.of(
                Agreement.builder("g1", AgreementKind.SECURITY, AgreementStatus.SIGNED)
                    .name("Arctic Rescue Accord")
                    .acronym("ARA")
                    .parties(List.of("a1", "a2"))
                    .mediators(List.of("a3"))
                    .date(PartialDate.parse("2025-03-07"))
                    .dateText("on Friday")
                    .place("Bergen")
                    .subject("rescue at sea")
                    .duration("five years")
                    .value("20 million kroner")
                    .expiry(PartialDate.parse("2030"))
                    .code("057")
                    .plover(
                        new PloverCode(
                            PloverEvent.SUPPORT,
                            Optional.empty(),
                            Optional.of(PloverContext.MILITARY)))
                    .reactions(
                        List.of(
                            new Reaction("a4", Stance.OPPOSES, span(THIRD)),
                            new Reaction("a3", Stance.SUPPORTS, span(SECOND))))
                    .history(
                        List.of(
                            new AgreementState(
                                AgreementStatus.SIGNED,
                                Optional.of(PartialDate.parse("2025-03-07")),
                                span(FIRST))))
                    .evidence(List.of(span(FIRST)))
                    .build()))
        .build();
  }
}
