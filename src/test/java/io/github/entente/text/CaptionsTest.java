package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Caption;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A ferry at the quay. Photograph: Lia Moss/Sea Pictures;A ferry at the quay.;Photograph:"
            + " Lia Moss/Sea Pictures",
        "A ferry at the quay. (AP Photo/Rui Lamas);A ferry at the quay.;AP Photo/Rui Lamas",
        "A ferry at the quay. REUTERS/Rui Lamas/File Photo;A ferry at the quay.;REUTERS/Rui"
            + " Lamas/File Photo",
        "A ferry at the quay. © Rui Lamas, AFP/File;A ferry at the quay.;© Rui Lamas, AFP/File",
        "A ferry at the quay. Copyright © 2021 The Weekly.;A ferry at the quay.;Copyright © 2021 The"
            + " Weekly.",
        "A ferry at the quay / AFP PHOTO / Rui LAMAS;A ferry at the quay;AFP PHOTO / Rui LAMAS",
        "A ferry at the quay. PHOTO | FILE;A ferry at the quay.;PHOTO | FILE",
        "A ferry at the quay. Rui Lamas/Getty Images;A ferry at the quay.;Rui Lamas/Getty Images",
        "FILE PHOTO: A ferry with a torn bow lies at the quay of Porto Vello. Courtesy of Harbour"
            + " Museum;A ferry with a torn bow lies at the quay of Porto Vello.;Courtesy of Harbour"
            + " Museum",
        "Image caption, A ferry with a torn bow lies at the quay of Porto Vello on the day after."
            + " Image source, Getty Images;A ferry with a torn bow lies at the quay of Porto Vello"
            + " on the day after.;Getty Images",
        "A ferry at the quay on Monday. Rui Lamas/Reuters;A ferry at the quay on Monday.;Rui"
            + " Lamas/Reuters",
        "A ferry at the quay [File: Rui Lamas/AFP];A ferry at the quay;File: Rui Lamas/AFP",
        "A ferry at the quay.Credit...Rui Lamas for The Weekly;A ferry at the quay.;Credit...Rui Lamas"
            + " for The Weekly",
        "The owners have lost millionsImage: Rui Lamas/dpa;The owners have lost millions;Image: Rui"
            + " Lamas/dpa",
        "2 of 3 | A ferry at the quay. (AP Photo/Rui Lamas);A ferry at the quay.;AP Photo/Rui Lamas",
        "A ferry at the quay. (Supplied: Rui Lamas);A ferry at the quay.;Supplied: Rui Lamas",
        "A ferry at the quay. (AFP: Rui Lamas);A ferry at the quay.;AFP: Rui Lamas",
        "Rui Lamas/AFP/Getty Images;'';Rui Lamas/AFP/Getty Images",
        "A ferry at the quay RUI LAMAS AFP/File;A ferry at the quay;RUI LAMAS AFP/File",
        "Eine Fähre am Kai. Foto: Rui Lamas/dpa;Eine Fähre am Kai.;Foto: Rui Lamas/dpa",
      })
  void the_credit_is_parted_from_the_caption(String line, String text, String credit) {
    assertThat(Captions.withCredit(line)).contains(new Caption(text, Optional.of(credit)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The guests drank wine -- courtesy of the harbour board.",
        "He posted a video: the ferry, the fog, the bow.",
        "The source: a clerk who had seen the file.",
        "The photo by the door shows his father.",
        "Reuters reported the collision first.",
        "A ferry lay at the quay. © 2021 The Weekly. Only the crew was still aboard then.",
      })
  void running_words_are_no_credit(String line) {
    assertThat(Captions.withCredit(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Image caption A ferry waits in Porto Vello, where nine ships lay idle last week;A ferry"
            + " waits in Porto Vello, where nine ships lay idle last week",
        "Media caption: Ferry crews speak of the fog;Ferry crews speak of the fog",
        "Image caption, Ferry crews wait;Ferry crews wait",
      })
  void a_label_for_screen_readers_opens_a_caption_without_credit(String line, String text) {
    assertThat(Captions.withCredit(line)).contains(new Caption(text, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "A ferry at the quay. (Rui Lamas/Seapix);A ferry at the quay.;Rui Lamas/Seapix",
        "A ferry at the quay. [Lia Moss/The Weekly Post];A ferry at the quay.;Lia Moss/The Weekly"
            + " Post",
        "A ferry at the quay. Reuters;A ferry at the quay.;Reuters",
        "A ferry at the quay — AFP pic;A ferry at the quay;AFP pic",
      })
  void under_a_picture_two_names_in_brackets_or_an_agency_are_a_credit(
      String words, String text, String credit) {
    assertThat(Captions.read(words)).isEqualTo(new Caption(text, Optional.of(credit)));
    assertThat(Captions.withCredit(words)).isEmpty();
  }
}
