package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassWordsTest {

  private final ClassWords words = new ClassWords();

  private static Element element(String attributes) {
    return Jsoup.parse("<p " + attributes + ">x</p>").expectFirst("p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "class='comments';ELSEWHERE",
        "class='c-related-list';ELSEWHERE",
        "class='sidebar left';MARGIN",
        "class='byline';AUTHOR,DATE",
        "class='storyAuthorName';AUTHOR",
        "class='story_author__link';AUTHOR",
        "class='articleautor';AUTHOR",
        "class='post-date';DATE",
        "class='publishDate';DATE",
        "class='author-bio';AUTHOR,BOX",
        "class='x' id='authorBox';AUTHOR,BOX",
        "data-testid='author-name';AUTHOR",
        "class='Sidebar' id='comments';MARGIN,ELSEWHERE",
      })
  void the_words_of_names_tell_what_an_element_holds(String attributes, String kinds) {
    Set<ClassWords.Kind> expected =
        Arrays.stream(kinds.split(",")).map(ClassWords.Kind::valueOf).collect(Collectors.toSet());
    expected.add(ClassWords.Kind.NAMED);

    assertThat(words.of(element(attributes))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @CsvSource({"class='authority'", "class='authorised-box'", "class='story'", "id='upstairs'"})
  void other_names_tell_only_that_there_are_some(String attributes) {
    assertThat(words.of(element(attributes))).containsExactly(ClassWords.Kind.NAMED);
  }

  @Test
  void an_element_without_names_tells_nothing() {
    assertThat(words.of(element(""))).isEmpty();
    assertThat(words.of(element("title='author'"))).isEmpty();
    assertThat(words.of(element("class='author " + "x".repeat(400) + "'"))).isEmpty();
  }

  @Test
  void a_name_met_again_tells_the_same() {
    Set<ClassWords.Kind> once = words.of(element("class='post-author'"));

    assertThat(words.of(element("class='post-author'"))).isEqualTo(once);
    assertThat(words.of(element("class='big post-author'"))).isEqualTo(once);
  }
}
