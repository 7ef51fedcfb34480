package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRemainsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share",
        "Comment Tweet Print",
        "* * *",
        "Read more: Ferry to the northern islands delayed again",
        "LE PUEDE INTERESAR: El puerto del norte cierra por tercera vez este año por las tormentas"
            + " de la semana",
        "Das Thema könnte dich auch interessieren:",
        "Dowiedz się więcej",
        "Leia também",
        "Follow the Harbour Post on Twitter and Instagram @harbourpost and on Facebook.",
        "¿Ya conoces nuestro canal de Telegram? Únete desde aquí.",
        "Suivez toute l'actualité du port sur Facebook et WhatsApp.",
        "Folgen Sie uns auf Facebook oder abonnieren Sie den Newsletter",
        "Want more of the harbour? Join our WhatsApp channel.",
        "Um unseren Hafen zu zeigen, verwenden wir Cookies. Mehr dazu steht in der Erklärung.",
        "Beim Abspielen erfolgt eine Datenübertragung an den Anbieter des Films.",
        "A post shared by The Harbour Post (@harbourpost)",
        "Ihnen gefällt der Hafen? Dann abonnieren Sie unseren Newsletter.",
      })
  void what_a_page_says_around_its_story_is_none_of_it(String line) {
    assertThat(PageRemains.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Like Facebook before it, the port authority had underrated the storm.",
        "Sigue la polémica por el vídeo del puerto en Facebook.",
        "Folgen der Sperre sind auf Twitter zu sehen.",
        "The minister wrote on Twitter that the port would open on Monday.",
        "“That was all. Follow me on Twitter if you like,” the captain said.",
        "Follow-up talks on the harbour begin on Monday.",
        "The baker gave the crew cookies with the names of both harbours on them.",
        "Das Amt erteilte seine Zustimmung zum Bau der Mole erst im Mai.",
      })
  void sentences_of_the_story_stay(String line) {
    assertThat(PageRemains.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lia Moss is a reporter in the northern bureau.",
        "Lia Moss covers ports and shipping.",
        "Lia Moss ist Redakteurin im Hafenressort.",
      })
  void words_on_the_author_are_known_by_the_name(String paragraph) {
    assertThat(PageRemains.isOfAuthor(paragraph, List.of("Lia Moss"))).isTrue();
    assertThat(PageRemains.isOfAuthor(paragraph, List.of("Jon Reed"))).isFalse();
    assertThat(PageRemains.isOfAuthor(paragraph, List.of())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lia Moss", "Lia Mossing is a harbour.", "Lia Moss, who is in Bergen."})
  void other_paragraphs_with_the_name_stay(String paragraph) {
    assertThat(PageRemains.isOfAuthor(paragraph, List.of("Lia Moss"))).isFalse();
  }
}
