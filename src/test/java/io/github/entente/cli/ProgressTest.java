package io.github.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final AtomicLong nanoTime = new AtomicLong(7);
  private final Pace pace = new Pace(nanoTime::get);

  private void pass(int seconds) {
    nanoTime.addAndGet(seconds * 1_000_000_000L);
  }

  @Test
  void the_time_left_follows_from_what_was_read_since_the_first_article() {
    // a thousand bytes are what an earlier run has read
    pass(60);
    pace.step(1_000);
    pass(10);
    pace.step(1_500);

    assertThat(pace.left(1_500, 3_500)).contains(Duration.ofSeconds(40));
    assertThat(pace.told()).isEqualTo("2 articles, 0.1/s");
  }

  @Test
  void before_the_second_article_nobody_knows() {
    assertThat(pace.left(10, 100)).isEmpty();

    pace.step(10);

    assertThat(pace.left(10, 100)).isEmpty();
    assertThat(pace.told()).isEqualTo("1 article");
  }

  private String bar(OptionalLong size) throws InterruptedException {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    Progress bar = new Progress.Bar(new PrintStream(shown, true, UTF_8), size);
    bar.read(1 << 20);
    bar.step();
    Thread.sleep(20);
    bar.read(1 << 20);
    bar.step();
    Thread.sleep(1_200);
    bar.close();
    return shown.toString(UTF_8);
  }

  @Test
  void a_bar_shows_part_rate_and_time_left_if_the_size_is_known() throws InterruptedException {
    assertThat(bar(OptionalLong.of(8 << 20)))
        .contains("25%")
        .contains("2/8 MB")
        .containsPattern("0:00:0\\d / 0:00:0\\d")
        .containsPattern("2 articles, [\\d.]+/s");
  }

  @Test
  void a_bar_shows_the_rate_if_the_size_is_not_known() throws InterruptedException {
    assertThat(bar(OptionalLong.empty()))
        .containsPattern("2 articles, [\\d.]+/s")
        .doesNotContain("MB");
  }
}
