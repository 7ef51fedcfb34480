package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Lia Moss;Lia Moss",
        "By LIA MOSS and Jon Ö. Reed;Lia Moss,Jon Ö. Reed",
        "By Lia Moss, Associated Press;Lia Moss",
        "By Lia Moss in Bergen;Lia Moss",
        "Par Lia de Moss;Lia de Moss",
        "Por Lia Moss, Gazeta — Porto Claro;Lia Moss",
        "Von Lia Moss und Jon Reed, Redaktion;Lia Moss,Jon Reed",
        "Posted by Lia Moss | Staff writer;Lia Moss",
        "Par Élodie d'Arc;Élodie d'Arc",
        "Por Inés Calderón y Ana Ruiz;Inés Calderón,Ana Ruiz",
        "Written by: Piet van der Berg (piet@example.org);Piet van der Berg",
        "By Dr. Lia Moss, MD Correspondent;Lia Moss",
        "Par Lia Moss avec AFP;Lia Moss",
        "Text: Lia Moss, Fotos: Jon Reed;Lia Moss",
        "Text von Lia Moss Illustration von Jon Reed;Lia Moss",
        "Geschreven door Lia Moss;Lia Moss",
        "Автор: Лия Мосс;Лия Мосс",
        "Text av Lia Moss och Jon Reed;Lia Moss,Jon Reed",
        "Oleh Lia Moss;Lia Moss",
        "Von: Lia Rosenblatt;Lia Rosenblatt",
        "Von Lia Moss im Gespräch mit Jon Reed;Lia Moss,Jon Reed",
      })
  void the_people_of_a_byline_are_named(String line, String people) {
    assertThat(Bylines.line(line).orElseThrow().people()).containsExactly(people.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Staff",
        "By Tuesday May",
        "By the sea the fog is thick",
        "By Monday the talks had failed",
        "Von Redaktion",
        "By our newsroom",
        "By U.S. Harbour Customs",
        "Von Nordischer Segelverband",
        "Autor: Projektleiterin Hafenbau",
        "Author",
      })
  void desks_and_sentences_are_nobody(String line) {
    assertThat(Bylines.line(line).map(Bylines.Credit::people).orElse(java.util.List.of()))
        .isEmpty();
  }

  @Test
  void wire_services_are_no_people() {
    Bylines.Credit credit = Bylines.line("By Agence France-Presse and Reuters").orElseThrow();

    assertThat(credit.people()).isEmpty();
    assertThat(credit.agencies()).containsExactly("AFP", "Reuters");
  }
}
