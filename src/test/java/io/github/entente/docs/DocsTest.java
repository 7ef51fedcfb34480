package io.github.entente.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Articles;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTest {

  private static final Path SNIPPETS = Path.of("src/test/java/io/github/entente/docs");

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
          Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")),
          docs.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<String> find(Path page, String regex) throws IOException {
    return Pattern.compile(regex, Pattern.DOTALL)
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_java_example_is_compiled(Path page) throws IOException {
    String compiled =
        squeezed(
            Files.readString(SNIPPETS.resolve("Snippets.java"))
                + Files.readString(SNIPPETS.resolve("SparkSnippets.java")));

    assertThat(find(page, "```java\n(.*?)```"))
        .allSatisfy(example -> assertThat(compiled).contains(squeezed(example)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_link_into_the_project_leads_to_a_file(Path page) throws IOException {
    assertThat(find(page, "\\]\\((?!https?:)([^)#]+)[^)]*\\)"))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void coordinates_are_those_of_the_project(Path page) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String coordinates = pom.substring(pom.indexOf("<groupId>"), pom.indexOf("<packaging>"));

    assertThat(find(page, "```xml\n<dependency>(.*?</version>)"))
        .allSatisfy(own -> assertThat(squeezed(own)).isEqualTo(squeezed(coordinates)));
  }

  @ParameterizedTest
  @ValueSource(classes = {Article.class, Quote.class, Actor.class, Agreement.class})
  void every_field_of_the_model_is_explained(Class<?> type) throws IOException {
    String page = Files.readString(Path.of("docs/model.md"));

    for (RecordComponent field : type.getRecordComponents()) {
      assertThat(page).contains("| `" + field.getName() + "` | ");
    }
  }

  @Test
  void the_examples_that_need_no_models_run() {
    assertThat(Snippets.article()).isEqualTo("Oslo");
    assertThat(Snippets.quote().cue()).contains("said");
    assertThat(Snippets.actor().country()).contains("NOR");
    assertThat(Snippets.agreement().date().orElseThrow()).hasToString("2024-05");
    assertThat(Snippets.partialDate()).isTrue();
    assertThat(Snippets.json(Articles.full())).isEqualTo(Articles.full());
    assertThat(Snippets.questions(Articles.full())).hasSize(3).endsWith("Norway");
    Article story = Snippets.source(Snippets.ownTests(), "<p>".getBytes(StandardCharsets.UTF_8));
    assertThat(story.quotes()).hasSize(1);
  }
}
