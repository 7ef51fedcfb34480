package io.github.entente.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.entente.model.Article;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reads whole stories and counts the facts that come out right. The floors are what was reached
 * when they were set; lowering one is a decision, not a repair.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoriesIT {

  private static final Path STORIES = Path.of("src/test/resources/stories");

  private final List<Facts.Fact> facts = new ArrayList<>();

  @BeforeAll
  void read() throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> all = Files.list(STORIES)) {
      for (Path story : all.sorted().toList()) {
        JsonNode gold = json.readTree(story.resolve("facts.json").toFile());
        Path page = story.resolve("article.html");
        Source source =
            Files.exists(page)
                ? Source.html(Files.readAllBytes(page))
                : Source.text(Files.readAllBytes(story.resolve("article.txt")));
        Article article = Shared.parser().parse(source.withId(story.getFileName().toString()));
        facts.addAll(Facts.of(gold, article));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, 0.98",
    "QUOTES, 0.97",
    "ACTORS, 0.96",
    "AGREEMENTS, 0.72",
    "REACTIONS, 0.69",
    "NOTHING_ELSE, 0.95"
  })
  void so_much_of_what_a_reader_finds_is_found(Facts.Area area, double floor) {
    List<Facts.Fact> all = facts.stream().filter(fact -> fact.area() == area).toList();
    List<String> wrong = all.stream().filter(fact -> !fact.right()).map(Facts.Fact::what).toList();

    double share = 1 - (double) wrong.size() / all.size();

    assertThat(share)
        .as("%s of %d, wrong: %s", area, all.size(), String.join("\n", wrong))
        .isGreaterThanOrEqualTo(floor);
  }
}
