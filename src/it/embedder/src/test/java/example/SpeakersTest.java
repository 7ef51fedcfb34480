package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.model.Span;
import io.github.entente.parser.EntenteParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

  @Test
  void the_one_dependency_brings_a_parser_that_works() {
    EntenteParser parser = EntenteParser.builder().build();
    Article article =
        parser.parseHtml(
            "<html><body><article><h1>Ferry pact</h1><p>Norway and Finland signed a ferry accord in"
                + " Oslo on Tuesday.</p><p>\u201cWe are glad,\u201d Norwegian transport minister Kari"
                + " Vangen said.</p></article></body></html>");
    assertTrue(article.text().contains("signed a ferry accord"), article.text());
    assertEquals(1, article.quotes().size(), article.toString());
  }

  @Test
  void what_an_embedder_does_not_need_does_not_come_along() {
    for (String name :
        List.of(
            "com.google.protobuf.Message",
            "org.ejml.simple.SimpleMatrix",
            "nu.xom.Document",
            "org.joda.time.DateTime",
            "de.jollyday.Holiday",
            "jakarta.servlet.Servlet",
            "javax.xml.bind.JAXBContext",
            "javax.json.Json",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.xalan.Version",
            "com.apple.eawt.Application",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "picocli.CommandLine",
            "me.tongfei.progressbar.ProgressBar",
            "org.slf4j.nop.NOPServiceProvider")) {
      assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
  }

  @Test
  void a_test_puts_its_own_parser_in_the_place_of_ours() {
    String text = "\u201cYes,\u201d said Oslo.";
    EntenteParser parser =
        source ->
            Article.builder()
                .text(text)
                .actors(List.of(Actor.builder("a1", "Oslo", ActorKind.COUNTRY).build()))
                .quotes(
                    List.of(
                        Quote.builder("q1", QuoteKind.DIRECT, new Span(0, 6))
                            .text("Yes,")
                            .speaker("a1")
                            .build()))
                .build();
    assertEquals(List.of("Oslo"), new Speakers(parser).in("<p>whatever"));
  }
}
