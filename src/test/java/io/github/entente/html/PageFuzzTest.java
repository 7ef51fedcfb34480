package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.entente.model.Article;
import java.net.URI;

/**
 * Pages that Jazzer makes up. The seeds and whatever it ever found lie in the resource folder of
 * this name, and are read in every run; the build also looks for new ones for some seconds.
 */
class PageFuzzTest {

  private final PageReader reader = new PageReader();

  @FuzzTest(maxDuration = "20s")
  void any_bytes_give_an_article(byte[] page) {
    Article article;
    try {
      article = reader.read(page, null, URI.create("https://news.example/story"));
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("no text");
      return;
    }

    assertThat(article.paragraphs())
        .allSatisfy(span -> assertThat(span.in(article.text())).isNotBlank());
  }
}
