package io.github.entente.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchTest {

  private final Source source = Source.text("Text").withId("s1");

  @Test
  void a_reading_within_its_time_goes_on() {
    assertThatCode(new Watch(source, Optional.of(Duration.ofHours(1)))::run)
        .doesNotThrowAnyException();
    assertThatCode(new Watch(source, Optional.empty())::run).doesNotThrowAnyException();
  }

  @Test
  void a_reading_whose_time_is_up_ends_with_the_source_and_the_limit_named() {
    Watch watch = new Watch(source, Optional.of(Duration.ofNanos(1)));

    assertThatThrownBy(watch::run)
        .isInstanceOf(EntenteException.class)
        .hasMessageContaining("s1")
        .hasMessageContaining("PT0.000000001S");
  }

  @Test
  void an_interrupted_reading_ends_and_the_thread_stays_marked() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(new Watch(source, Optional.empty())::run)
          .isInstanceOf(EntenteException.class)
          .hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void a_limit_that_is_not_positive_is_refused() {
    assertThatThrownBy(() -> EntenteParser.builder().timeLimit(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PT0S");
  }
}
