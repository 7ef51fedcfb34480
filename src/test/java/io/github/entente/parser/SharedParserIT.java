package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.model.Article;
import io.github.entente.testing.Shared;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One parser, many threads; readings that are ended. */
class SharedParserIT {

  private static final String STORY =
      """
      Velmark and Ostavia sign ferry treaty

      PORT SELM (Reuters) - Velmark and Ostavia signed a treaty on ferries number %d in Port Selm \
      on Tuesday, ending %d years of talks.

      "This is a good day for both our peoples," said Ilka Brandt, Velmark's foreign minister.

      The Ostavian government said that the first ships would sail in June. Tomas Erlend of the \
      opposition People's Union criticised the treaty as "a gift to the shipowners".
      """;

  private static final String ENDLESS =
      "The committee of the assembly met and adjourned again. ".repeat(80_000);

  private static Source story(int number) {
    return Source.text(STORY.formatted(number, number)).withId("s" + number);
  }

  @Test
  void sixteen_threads_read_what_one_reads() throws Exception {
    EntenteParser parser = Shared.parser();
    List<Article> one = IntStream.range(0, 64).mapToObj(i -> parser.parse(story(i))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<Callable<Article>> tasks = new ArrayList<>();
      IntStream.range(0, 64).forEach(i -> tasks.add(() -> parser.parse(story(i))));
      List<Article> many = new ArrayList<>();
      for (Future<Article> each : threads.invokeAll(tasks)) {
        many.add(each.get());
      }
      assertThat(many).isEqualTo(one);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Timeout(60)
  void a_reading_that_takes_too_long_is_ended_and_the_parser_stays_usable() {
    EntenteParser parser =
        EntenteParser.builder().timeLimit(Duration.ofSeconds(2)).build(Shared.analyser());

    assertThatThrownBy(() -> parser.parseText(ENDLESS))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("PT2S");
    assertThat(parser.parse(story(1))).isEqualTo(Shared.parser().parse(story(1)));
  }

  @Test
  @Timeout(60)
  void a_reading_can_be_interrupted() throws Exception {
    List<Throwable> ends = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                Shared.parser().parseText(ENDLESS);
              } catch (RuntimeException e) {
                ends.add(e);
              }
            });
    thread.start();
    Thread.sleep(500);
    thread.interrupt();
    thread.join();

    assertThat(ends).hasSize(1);
    assertThat(ends.get(0))
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("interrupted");
  }

  @Test
  @Timeout(60)
  void a_sentence_without_end_is_read_in_bounded_time() {
    String words = "and the ferry and the harbour and the treaty and the minister ".repeat(1_500);

    assertThat(Shared.parser().parseText("Velmark signed it " + words).text()).contains("ferry");
  }
}
