package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.json.ArticleJson;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.ModelsMissingException;
import io.github.entente.parser.EntenteParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutModelsTest {

  private final Article article =
      Article.builder()
          .text("Peru and Chile signed a fishing accord in May.")
          .actors(
              List.of(
                  Actor.builder("a1", "Peru", ActorKind.COUNTRY).country("PER").build(),
                  Actor.builder("a2", "Chile", ActorKind.COUNTRY).country("CHL").build()))
          .agreements(
              List.of(
                  Agreement.builder("g1", AgreementKind.GENERAL, AgreementStatus.SIGNED)
                      .parties(List.of("a1", "a2"))
                      .date(PartialDate.parse("2024-05"))
                      .build()))
          .build();

  @Test
  void corenlp_is_not_there() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP"));
  }

  @Test
  void an_article_built_by_hand_answers_questions() {
    Actor peru = article.actorNamed("peru").orElseThrow();
    Actor chile = article.actorNamed("Chile").orElseThrow();
    assertEquals(article.agreements(), article.agreementsBetween(peru, chile));
  }

  @Test
  void an_article_is_read_from_json() {
    ArticleJson json = new ArticleJson();
    assertEquals(article, json.read(json.write(article)));
  }

  @Test
  void whoever_asks_for_a_parser_is_told_what_is_missing() {
    ModelsMissingException e =
        assertThrows(ModelsMissingException.class, () -> EntenteParser.builder().build());
    assertTrue(e.getMessage().contains("edu.stanford.nlp:stanford-corenlp"), e.getMessage());
  }
}
