package io.github.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.testing.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

  private final Article article = Articles.full();
  private final Actor norway = article.actorNamed("norway").orElseThrow();
  private final Actor iceland = article.actorNamed("ICELAND").orElseThrow();
  private final Actor nyhus = article.actorNamed("Nyhus").orElseThrow();

  @Test
  void it_tells_what_an_actor_said() {
    assertThat(article.quotesBy(nyhus))
        .extracting(Quote::text)
        .containsExactly("No crew will wait alone,");
    assertThat(article.quotesBy(norway)).isEmpty();
  }

  @Test
  void it_tells_who_said_something() {
    assertThat(article.speaker(article.quotes().get(0))).contains(nyhus);
    assertThat(article.speaker(article.quotes().get(1))).isEmpty();
  }

  @Test
  void it_tells_the_agreements_between_two_actors() {
    Agreement accord = article.agreement("g1").orElseThrow();

    assertThat(article.agreementsBetween(norway, iceland)).containsExactly(accord);
    assertThat(article.agreementsBetween(norway, nyhus)).isEmpty();
    assertThat(article.agreementsOf(iceland)).containsExactly(accord);
    assertThat(article.parties(accord)).containsExactly(norway, iceland);
    assertThat(article.quotesAbout(accord)).extracting(Quote::id).containsExactly("q1");
  }

  @Test
  void it_tells_the_words_behind_a_span_and_the_actor_behind_a_mention() {
    Span mention = nyhus.mentions().get(0).span();

    assertThat(article.words(mention)).isEqualTo("foreign minister Astrid Nyhus");
    assertThat(article.actorAt(mention)).contains(nyhus);
    assertThat(article.actorAt(Articles.span("Bergen"))).isEmpty();
  }

  @Test
  void an_actor_is_a_short_line_in_logs() {
    assertThat(Actor.builder("a1", "Norway", ActorKind.COUNTRY).build())
        .hasToString("Actor[a1, Norway, COUNTRY]");
    assertThat(
            Actor.builder("a2", "Astrid Nyhus", ActorKind.PERSON)
                .country("NOR")
                .role("foreign minister")
                .aliases(List.of("Nyhus"))
                .mentions(List.of(new Mention(new Span(0, 5), MentionForm.NAME)))
                .build())
        .hasToString("Actor[a2, Astrid Nyhus, PERSON, NOR, foreign minister]");
  }

  @Test
  void a_quotation_is_a_short_line_in_logs() {
    Quote.Builder quote = Quote.builder("q1", QuoteKind.DIRECT, new Span(0, 500));

    assertThat(quote.text("No crew\nwill wait.").build())
        .hasToString("Quote[q1, DIRECT, no speaker, No crew will wait.]");
    assertThat(quote.text("word ".repeat(99)).speaker("a2").build())
        .hasToString("Quote[q1, DIRECT, a2, " + "word ".repeat(12) + "\u2026]");
  }

  @Test
  void an_agreement_is_a_short_line_in_logs() {
    Agreement.Builder agreement =
        Agreement.builder("g1", AgreementKind.TRADE, AgreementStatus.SIGNED)
            .parties(List.of("a1", "a2"))
            .evidence(List.of(new Span(0, 9)));

    assertThat(agreement.build()).hasToString("Agreement[g1, TRADE, SIGNED, [a1, a2]]");
    assertThat(agreement.name("Lofoten Pact").date(PartialDate.parse("2024-05")).build())
        .hasToString("Agreement[g1, Lofoten Pact, TRADE, SIGNED, [a1, a2], 2024-05]");
  }

  @Test
  void a_copy_by_the_builder_equals_its_original() {
    assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
    assertThat(article.actors()).allSatisfy(a -> assertThat(a.toBuilder().build()).isEqualTo(a));
    assertThat(article.quotes()).allSatisfy(q -> assertThat(q.toBuilder().build()).isEqualTo(q));
    assertThat(article.agreements())
        .allSatisfy(a -> assertThat(a.toBuilder().build()).isEqualTo(a));
  }

  @Test
  void a_list_that_was_given_may_change_afterwards() {
    List<String> bylines = new ArrayList<>(List.of("A"));
    Article built = Article.builder().bylines(bylines).build();
    bylines.add("B");

    assertThat(built.bylines()).containsExactly("A");
    assertThatThrownBy(() -> built.bylines().add("C"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_line_for_logs_tells_what_was_found() {
    assertThat(article)
        .hasToString(
            "Article[rescue, Norway and Iceland sign rescue accord, "
                + Articles.TEXT.length()
                + " characters, 2 quotes, 4 actors, 1 agreements]");
  }

  static Stream<UnaryOperator<Article.Builder>> contradictions() {
    Quote quote = Articles.full().quotes().get(1);
    Actor actor = Articles.full().actors().get(0);
    Agreement accord = Articles.full().agreements().get(0);
    Span outside = new Span(0, Articles.TEXT.length() + 1);
    return Stream.of(
        article -> article.text("short"),
        article -> article.paragraphs(List.of(outside)),
        article -> article.quotes(List.of(quote, quote)),
        article -> article.quotes(List.of(quote.toBuilder().speaker("a9").build())),
        article -> article.quotes(List.of(quote.toBuilder().speakerMention(outside).build())),
        article -> article.quotes(List.of(quote.toBuilder().agreements(List.of("g9")).build())),
        article -> article.actors(List.of(actor, actor)),
        article -> article.actors(List.of()),
        article -> article.agreements(List.of(accord, accord)),
        article -> article.agreements(List.of(accord.toBuilder().parties(List.of("a9")).build())),
        article ->
            article.agreements(List.of(accord.toBuilder().evidence(List.of(outside)).build())),
        article ->
            article.agreements(
                List.of(
                    accord.toBuilder()
                        .reactions(List.of(new Reaction("a9", Stance.OPPOSES, new Span(0, 1))))
                        .build())));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void parts_that_contradict_each_other_are_refused(UnaryOperator<Article.Builder> change) {
    assertThatThrownBy(() -> change.apply(article.toBuilder()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(".*(beyond the text|used twice|not there).*");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void spans_keep_their_laws(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      Span one = span(random);
      Span other = span(random);
      Span union = one.union(other);

      assertThat(union.contains(one) && union.contains(other)).isTrue();
      assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
      assertThat(one.shift(7).shift(-7)).isEqualTo(one);
      assertThat(Integer.signum(one.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(one)));
      assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
      if (one.contains(other) && !one.equals(other)) {
        assertThat(one.compareTo(other)).isNegative();
      }
      boolean shared = false;
      for (int at = 0; at < 40; at++) {
        shared |= one.contains(at) && other.contains(at);
      }
      assertThat(one.overlaps(other)).isEqualTo(shared);
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(20);
    return new Span(start, start + random.nextInt(20));
  }

  @Test
  void a_span_that_cannot_be_is_refused() {
    assertThatThrownBy(() -> new Span(-1, 2)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3").hasMessageContaining("2");
    assertThatThrownBy(() -> new Span(0, 5).in("four"))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void a_quoted_fragment_lies_in_its_quotation() {
    assertThatThrownBy(
            () ->
                Quote.builder("q1", QuoteKind.DIRECT, new Span(4, 8))
                    .quoted(List.of(new Span(3, 8)))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[3, 8)");
  }

  @Test
  void a_country_is_three_letters_and_a_name_is_not_blank() {
    assertThatThrownBy(() -> Actor.builder("a1", "Oslo", ActorKind.COUNTRY).country("no").build())
        .hasMessageContaining("no");
    assertThatThrownBy(() -> Actor.builder("a1", " ", ActorKind.COUNTRY).build())
        .hasMessageContaining("blank");
  }
}
