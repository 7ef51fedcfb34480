package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories saved with all that the pages of agencies and papers have around them. */
class SavedClutterTest {

  private static final List<String> STORY =
      List.of(
          "The two harbour towns agreed on Monday to share the cost of a new ferry, officials said, ending a dispute that had lasted for three years.",
          "\"We are glad that the boat will sail again,\" said Mayor Ada Moss of Porto Vello. \"The islanders have waited long enough.\"",
          "The agreement was signed in the town hall and takes effect in June, when the old boat is to be scrapped.",
          "Her colleague Tom Ryde said the fares would stay as they are until the end of next year.");

  private static void isStory(String page) {
    Article article = new TextReader().read(page.formatted(STORY.toArray()));

    assertThat(article.headline()).contains("Harbour towns agree to share new ferry");
    assertThat(article.bylines()).containsExactly("Lia Moss");
    assertThat(article.section().orElse("World")).isEqualTo("World");
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.in(article.text()))
        .containsExactlyElementsOf(STORY);
  }

  @Test
  void buttons_topics_and_a_biography_are_no_text() {
    isStory(
        """
          World
          Harbour towns agree to share new ferry
          By Lia Moss
          March 3, 2021 4:15 PM UTC
          Updated 2 hours ago
          Share
          Facebook
          Twitter
          LinkedIn
          Email
          Aa
          Summary
          Towns end three-year dispute
          Ferry to sail in June
          PORTO VELLO, March 3 (Reuters) - %1$s
          %2$s
          Advertisement · Scroll to continue
          %3$s
          Report this ad
          %4$s
          Reporting by Lia Moss in Porto Vello; Additional reporting by Rui Lamas; Editing by Ola Berg
          Our Standards: The Thomson Reuters Trust Principles., opens new tab
          Suggested Topics:
          World
          Europe
          Acquire Licensing Rights, opens new tab
          Lia Moss
          Thomson Reuters
          Lia covers shipping and harbours from Porto Vello.
        """);
  }

  @Test
  void a_box_that_asks_for_a_subscription_is_no_text() {
    isStory(
        """
          Skip to main content
          Subscribe now
          Log in
          News
          Sport
          Opinion
          Harbour towns agree to share new ferry
          The boat will sail from June, and fares stay as they are
          Lia Moss
          Transport reporter
          3 March 2021, 6:00am
          Save
          Share
          Comments
          %1$s
          %2$s
          Subscribe to continue reading
          Already a subscriber? Log in
          Unlimited access from $2 a week
          %3$s
          %4$s
          More from World
          Storm closes three ports
          Five things to know about the budget
          Most viewed
          1. Storm closes three ports
          2. Lighthouse keeper retires
        """);
  }

  @Test
  void stories_named_between_the_paragraphs_are_no_text() {
    isStory(
        """
          Harbour towns agree to share new ferry

          Lia Moss | March 3, 2021

          %1$s

          Also Read | Storm closes three ports

          %2$s

          ALSO READ: Lighthouse keeper retires after forty years

          %3$s

          Related articles
          Storm closes three ports
          Why the lighthouse went dark

          %4$s

          Read more: Five things to know about the budget

          Tags: ferry, Porto Vello
        """);
  }

  @Test
  void what_readers_wrote_is_no_text() {
    isStory(
        """
          Harbour towns agree to share new ferry
          LIA MOSS | Harbour Post
          March 3, 2021 at 6:00 a.m. EST
          %1$s
          %2$s
          %3$s
          %4$s
          1.2k Comments
          Sort by: Newest
          sailor77
          2 hours ago
          Finally! I have been waiting for this boat for ages and I hope that the fares will stay low.
          Reply
          12 likes
          harbourcat
          3 hours ago
          They said the same last year, and nothing came of it.
          Reply
          Load more comments
        """);
  }

  @Test
  void the_offer_of_a_letter_is_no_text() {
    isStory(
        """
          Harbour towns agree to share new ferry
          By LIA MOSS
          Published 4:15 PM GMT, March 3, 2021
          PORTO VELLO (AP) — %1$s
          %2$s
          Sign up for our Morning Boat newsletter
          The best stories of the harbour, every weekday at 7 a.m.
          Enter your email
          Sign up
          By signing up, you agree to our privacy policy and terms of use.
          %3$s
          ___
          %4$s
          ___
          Associated Press writer Rui Lamas in Geneva contributed to this report.
          ___
          Follow AP's coverage of ferries at https://example.org/ferries
        """);
  }
}
