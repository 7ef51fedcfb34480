package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.testing.Shared;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes time grows with the length of the text and not with its square. */
class GrowthIT {

  private static final int TIMES = 4;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "\"a | 1000",
        "“a” and “b!” and | 400",
        "the minister said that the talks would go on and | 400",
        "“He said ‘no, \"she said «we agreed „not to sign the treaty with France, | 120"
      })
  void four_times_the_text_takes_no_more_than_seven_times_as_long(String unit, int count) {
    cost(unit, count); // warms the machine up
    long once = least(unit, count);
    long more = least(unit, TIMES * count);

    assertThat(more).isLessThan(7 * once);
  }

  /** The lesser of two, for one of them may have waited for the compiler. */
  private static long least(String unit, int count) {
    return Math.min(cost(unit, count), cost(unit, count));
  }

  /** The processor time of this thread, which other work on the machine does not touch. */
  private static long cost(String unit, int count) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Shared.parser().parseText("News of the day\n\n" + (unit + " ").repeat(count));
    return threads.getCurrentThreadCpuTime() - start;
  }
}
