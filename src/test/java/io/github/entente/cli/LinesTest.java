package io.github.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  private static List<String> lines(String text, int limit) throws IOException {
    Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    List<String> found = new ArrayList<>();
    for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      found.add(
          line.get().number()
              + (line.get().tooLong()
                  ? " too long"
                  : " " + new String(line.get().bytes(), StandardCharsets.UTF_8)));
    }
    return found;
  }

  @Test
  void the_last_line_needs_no_end() throws IOException {
    assertThat(lines("a\nb", 9)).containsExactly("1 a", "2 b");
    assertThat(lines("a\nb\n", 9)).containsExactly("1 a", "2 b");
    assertThat(lines("", 9)).isEmpty();
    assertThat(lines("\n\n", 9)).containsExactly("1 ", "2 ");
  }

  @Test
  void a_line_that_is_too_long_costs_no_other() throws IOException {
    assertThat(lines("a\n" + "x".repeat(200_000) + "\nb", 100_000))
        .containsExactly("1 a", "2 too long", "3 b");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void lines_over_the_ends_of_the_buffer_stay_whole(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      String line = "é".repeat(random.nextInt(9000));
      text.append(line).append('\n');
      expected.add(i + " " + line);
    }

    assertThat(lines(text.toString(), 1 << 20)).isEqualTo(expected);
  }
}
