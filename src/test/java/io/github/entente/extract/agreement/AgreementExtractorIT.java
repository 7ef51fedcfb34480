package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.Reaction;
import io.github.entente.model.Stance;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementExtractorIT {

  private static Article read(String text) {
    return Shared.parser().parse(Source.text(text).withPublished(LocalDate.of(2019, 5, 15)));
  }

  private static List<String> countries(Article article, List<String> ids) {
    return article.actors().stream()
        .filter(actor -> ids.contains(actor.id()))
        .flatMap(actor -> actor.country().stream())
        .sorted()
        .toList();
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru and Chile signed a fishing treaty on Monday. | SIGNED",
        "Peru and Chile will sign a fishing treaty on Friday. | PROPOSED",
        "Peru and Chile are on the verge of signing a fishing treaty. | NEGOTIATING",
        "Peru refused to sign a fishing treaty with Chile. | REJECTED",
        "Peru denied breaking the truce with Chile. | IN_FORCE",
        "Peru threatened to withdraw from the fishing treaty with Chile. | IN_FORCE",
        "Chile accused Peru of breaking a truce. | VIOLATED",
        "Peru and Chile agreed to build a tunnel. | AGREED",
        "Peru and Chile shook hands on a fishing deal. | AGREED",
        "Peru acceded to the river treaty with Chile. | SIGNED",
        "Peru withdrew from the fishing convention, which it signed with Chile in 2011. | TERMINATED",
        "Peru has pulled out of the fishing convention, which it signed with Chile in 2011, the"
            + " government announced on Friday. | TERMINATED",
        "Peru and Chile have agreed on a truce that is to take effect on Tuesday. | AGREED",
        "Talks between Peru and Chile ended without an agreement. | REJECTED",
      })
  void the_state_is_what_the_sentence_asserts(String sentence, AgreementStatus status) {
    assertThat(read(sentence).agreements()).extracting(Agreement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The actor took a plea deal on Monday.",
        "Peru has a great deal of copper, and Chile too.",
        "Peru and Chile agreed that it was hot.",
        "Peru and Chile agreed to meet again in June.",
        "A Warsaw Pact minister went to Peru.",
        "Two firms of Lima signed a supply agreement on Monday.",
        "Peru declared a truce on its own in May.",
        "Peru unilaterally declared a truce in its war with the rebels.",
        "The Peruvians had signed a truce with themselves, one of them said.",
        "The Canadian arm of Norda Corp has an agreement in principle to buy Melko Oil Ltd.",
        "The U.N. Security Council called on Monday for a lasting ceasefire in Liberia.",
      })
  void what_binds_no_two_political_actors_is_none(String sentence) {
    assertThat(read(sentence).agreements()).isEmpty();
  }

  @Test
  void criticism_of_the_end_of_an_agreement_is_no_reaction_to_it() {
    Article ended =
        read("Peru has withdrawn from the river treaty with Chile. Brazil condemned the move.");
    Article made = read("Peru and Chile signed a river treaty. Brazil condemned the move.");

    assertThat(ended.agreements().get(0).reactions()).isEmpty();
    assertThat(made.agreements().get(0).reactions())
        .extracting(Reaction::stance)
        .containsExactly(Stance.OPPOSES);
  }

  @Test
  void those_who_mediated_are_no_parties_of_another_agreement() {
    Article article =
        read(
            "Peru and Chile have agreed on a truce that is to take effect on Friday. Norway and"
                + " Brazil mediated the truce, the fourth since April.");

    assertThat(article.agreements()).hasSize(1);
    Agreement truce = article.agreements().get(0);
    assertThat(truce.status()).isEqualTo(AgreementStatus.AGREED);
    assertThat(countries(article, truce.parties())).containsExactly("CHL", "PER");
    assertThat(countries(article, truce.mediators())).containsExactly("BRA", "NOR");
    assertThat(truce.date()).isEmpty();
  }

  @Test
  void all_words_for_one_agreement_are_one_record() {
    Article article =
        read(
            "Peru and Chile signed a treaty in Arica on Monday to share the water of a river. The"
                + " accord runs for ten years. Brazil condemned the treaty.");

    assertThat(article.agreements()).hasSize(1);
    Agreement treaty = article.agreements().get(0);
    assertThat(countries(article, treaty.parties())).containsExactly("CHL", "PER");
    assertThat(treaty.date()).hasValueSatisfying(d -> assertThat(d).hasToString("2019-05-13"));
    assertThat(treaty.place()).contains("Arica");
    assertThat(treaty.subject()).hasValueSatisfying(s -> assertThat(s).contains("share the water"));
    assertThat(treaty.evidence()).hasSize(3);
    assertThat(treaty.reactions()).extracting(Reaction::stance).containsExactly(Stance.OPPOSES);
    assertThat(countries(article, List.of(treaty.reactions().get(0).actor())))
        .containsExactly("BRA");
  }

  @Test
  void an_earlier_agreement_is_its_own() {
    Article article =
        read(
            "Peru and Chile signed a fishing treaty on Monday. An earlier treaty between Peru and"
                + " Chile was signed in 1987.");

    assertThat(article.agreements())
        .extracting(a -> a.date().map(Object::toString).orElse(""))
        .containsExactly("2019-05-13", "1987");
  }

  @Test
  void a_broker_is_no_party() {
    Article article = read("Norway brokered a truce between Peru and Chile on Monday.");

    Agreement truce = article.agreements().get(0);
    assertThat(countries(article, truce.parties())).containsExactly("CHL", "PER");
    assertThat(countries(article, truce.mediators())).containsExactly("NOR");
  }

  @Test
  void ids_of_parties_are_actors_of_the_article() {
    Article article = read("Peru and Chile signed a fishing treaty on Monday.");

    assertThat(article.actors())
        .extracting(Actor::id)
        .containsAll(article.agreements().get(0).parties());
  }
}
