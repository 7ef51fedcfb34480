package io.github.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Three invented stories of the length of real ones. */
final class Stories {

  private Stories() {}

  static List<String> all() {
    return Stream.of("treaty", "truce", "trade").map(Stories::read).toList();
  }

  /** Returns the first story with its paragraphs repeated so many times. */
  static String repeated(int times) {
    String story = all().get(0);
    int body = story.indexOf("\n\n", story.indexOf("By ")) + 2;
    return story.substring(0, body) + (story.substring(body) + "\n").repeat(times);
  }

  static int words(List<String> stories) {
    return stories.stream().mapToInt(story -> story.split("\\s+").length).sum();
  }

  private static String read(String name) {
    try (InputStream in = Stories.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
