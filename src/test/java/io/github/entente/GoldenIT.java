package io.github.entente;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.json.ArticleJson;
import io.github.entente.model.Article;
import io.github.entente.parser.Source;
import io.github.entente.testing.Schema;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every story of docs/examples as it was recorded. After a change that is meant, record anew
 * with {@code mvn verify -Dgolden.update=true -Dit.test=GoldenIT} and read the difference.
 */
class GoldenIT {

  private static final Path STORIES = Path.of("docs/examples");
  private static final Path EXPECTED = Path.of("src/test/resources/golden");

  private final ArticleJson json = new ArticleJson();

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> all = Files.list(STORIES)) {
      return all.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void reads_every_story_as_recorded(Path story) throws IOException {
    String file = story.getFileName().toString();
    String id = file.substring(0, file.lastIndexOf('.'));
    byte[] bytes = Files.readAllBytes(story);
    Source source = file.endsWith(".html") ? Source.html(bytes) : Source.text(bytes);

    Article article = Shared.parser().parse(source.withId(id));

    String actual = json.write(article) + "\n";
    Path expected = EXPECTED.resolve(id + ".json");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(Schema.problems(actual)).isEmpty();
    assertThat(json.read(actual)).isEqualTo(article);
  }
}
