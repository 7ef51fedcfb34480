package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, it is read, and every span lies where it says. */
class BrokenStoriesIT {

  private static final int STORIES = 400;

  /** What copying, scanning and hurried editing leave in a text. */
  private static final List<String> DEBRIS =
      List.of(
          "(", ")", "“", "”", "\"", "''", ",", ":", "—", "who", "which", "and", "the", "Mr.",
          "says", "CBT,", "(ABC)", "'s", "…", "not", "of", "in May", "it", "agreed", "told",
          "-LRB-", "1987");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Cork Butter Trust, CBT, is shut, CBT Chairman Tom Beck said.",
        "The candidate candidate, which the lawyer lawyer said won, left.",
        "Says wrote that it was late.",
        "They who signed the pact.",
        "Of a rescue package agreed with Iceland's creditors last month.",
        "Italy has asked Brussels",
        "Says agreed, who told it.",
        "Said called “late” by whom, Ann Roth said."
      })
  void odd_sentences_are_read(String text) {
    assertThat(Shared.parser().parseText(text).text()).isEqualTo(text);
  }

  @Test
  void sentences_of_many_stories_mixed_and_broken_are_read() {
    List<String> sentences = sentences();
    for (int seed = 0; seed < STORIES; seed++) {
      String story = story(sentences, new Random(seed));
      Article article = read(seed, story);
      for (Quote quote : article.quotes()) {
        for (Span quoted : quote.quoted()) {
          assertThat(quote.span().contains(quoted)).as("seed %d: %s", seed, story).isTrue();
        }
        if (quote.quoted().size() == 1 && quote.kind() == QuoteKind.DIRECT) {
          assertThat(article.words(quote.quoted().get(0))).isEqualTo(quote.text());
        }
      }
    }
  }

  private static Article read(int seed, String story) {
    try {
      return Shared.parser().parseText(story);
    } catch (RuntimeException e) {
      throw new AssertionError("seed " + seed + ": " + story, e);
    }
  }

  private static String story(List<String> sentences, Random random) {
    StringBuilder story = new StringBuilder();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      List<String> words =
          new ArrayList<>(List.of(sentences.get(random.nextInt(sentences.size())).split(" ")));
      for (int breaks = random.nextInt(5); breaks > 0; breaks--) {
        int at = random.nextInt(words.size());
        switch (random.nextInt(4)) {
          case 0 -> words.add(at, DEBRIS.get(random.nextInt(DEBRIS.size())));
          case 1 -> words.add(at, words.get(at));
          case 2 -> words.set(at, words.get(random.nextInt(words.size())));
          default -> {
            if (words.size() > 1) {
              words.remove(at);
            }
          }
        }
      }
      story.append(String.join(" ", words)).append(random.nextInt(3) == 0 ? "\n\n" : " ");
    }
    return story.toString();
  }

  /** The sentences of the stories that the other tests read. */
  private static List<String> sentences() {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/stories"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(txt|html)")).sorted().toList()) {
        for (String sentence : text(file).split("(?<=[.!?”])\\s+")) {
          if (sentence.contains(" ")) {
            all.add(sentence);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(all).hasSizeGreaterThan(50);
    return all;
  }

  private static String text(Path file) throws IOException {
    String content = Files.readString(file);
    EntenteParser parser = Shared.parser();
    boolean page = file.toString().endsWith(".html");
    return (page ? parser.parseHtml(content) : parser.parseText(content)).text();
  }
}
