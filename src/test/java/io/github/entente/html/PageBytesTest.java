package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {

  private static String text(PageBytes.Decoded decoded) {
    StringWriter text = new StringWriter();
    try {
      decoded.text().transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static final String WORDS = "<p>Élodie fährt “früh” über die Brücke nach Øresund.</p>";
  private static final String RUSSIAN =
      "<p>Министры двух стран подписали договор и встретятся снова в столице острова.</p>";

  @ParameterizedTest
  @CsvSource({
    "<meta charset=utf-8>,UTF-8",
    "<meta charset=iso-8859-1>,windows-1252",
    "<meta http-equiv=content-type content='text/html; charset=windows-1252'>,windows-1252",
    "<?xml version='1.0' encoding='windows-1252'?>,windows-1252",
    "<meta charset=iso-8859-1>,UTF-8",
    "<meta charset=utf-8>,windows-1252",
    "<meta charset=nonsense>,UTF-8",
    "<title>none</title>,UTF-8",
    "<title>none</title>,windows-1252",
  })
  void a_declared_wrongly_declared_or_undeclared_encoding_is_found(String head, String real) {
    String page = head + WORDS.repeat(4);

    PageBytes.Decoded decoded = PageBytes.decode(page.getBytes(Charset.forName(real)), null);

    assertThat(text(decoded)).isEqualTo(page);
    assertThat(decoded.damaged()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "UTF-8"})
  void a_detector_decides_where_nothing_is_declared(String real) {
    String page = "<title>x</title>" + RUSSIAN.repeat(20);

    assertThat(text(PageBytes.decode(page.getBytes(Charset.forName(real)), null))).isEqualTo(page);
  }

  @Test
  void a_byte_order_mark_outranks_all() {
    byte[] page = ("\ufeff<meta charset=utf-8>" + WORDS).getBytes(StandardCharsets.UTF_16LE);

    assertThat(text(PageBytes.decode(page, StandardCharsets.ISO_8859_1))).contains("Élodie fährt");
  }

  @Test
  void the_servers_word_outranks_the_pages() {
    byte[] page = ("<meta charset=windows-1252>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));

    assertThat(text(PageBytes.decode(page, Charset.forName("KOI8-R")))).contains("Министры");
  }

  @Test
  void a_cut_character_at_the_end_is_damage_and_no_other_encoding() throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write(("<meta charset=utf-8>" + WORDS).getBytes(StandardCharsets.UTF_8));
    page.write(0xc3);
    PageBytes.Decoded decoded = PageBytes.decode(page.toByteArray(), null);

    assertThat(text(decoded)).contains("Élodie fährt");
    assertThat(decoded.damaged()).isTrue();
  }

  @Test
  void bytes_that_are_no_text_are_refused() {
    byte[] noise = new byte[5_000];
    new Random(7).nextBytes(noise);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageBytes.decode(noise, null))
        .withMessageContaining("no text");
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'};
    assertThatIllegalArgumentException().isThrownBy(() -> PageBytes.decode(picture, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c080", "c1bf", "e08080", "eda080", "f0808080", "f4908080", "80", "c3", "e282"})
  void what_only_resembles_utf_8_is_none(String hex) {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.writeBytes("<p>caf".getBytes(StandardCharsets.US_ASCII));
    page.writeBytes(HexFormat.of().parseHex(hex));

    assertThat(text(PageBytes.decode(page.toByteArray(), Charset.forName("windows-1252"))))
        .startsWith("<p>caf")
        .hasSize(6 + hex.length() / 2);
  }

  @ParameterizedTest
  @CsvSource({
    "<title>none</title>",
    "<meta charset=utf-8>",
    "<meta charset=iso-8859-1>",
  })
  void one_bad_byte_makes_no_other_encoding(String head) throws Exception {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write((head + WORDS).getBytes(StandardCharsets.UTF_8));
    page.write(0xff);
    page.write(WORDS.getBytes(StandardCharsets.UTF_8));

    PageBytes.Decoded decoded = PageBytes.decode(page.toByteArray(), null);

    assertThat(text(decoded)).isEqualTo(head + WORDS + "\ufffd" + WORDS);
    assertThat(decoded.damaged()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"<meta charset=iso-2022-jp>", "<title>none</title>"})
  void seven_bits_may_hold_japanese(String head) {
    String page = head + "<p>" + "二つの国は協定に署名した。".repeat(9) + "</p>";

    assertThat(text(PageBytes.decode(page.getBytes(Charset.forName("ISO-2022-JP")), null)))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE,true", "UTF-16BE,true", "UTF-16LE,false", "UTF-16BE,false"})
  void two_bytes_a_character_need_no_mark(String real, boolean named) {
    String page = "<title>none</title>" + WORDS.repeat(9);
    Charset charset = Charset.forName(real);

    assertThat(text(PageBytes.decode(page.getBytes(charset), named ? charset : null)))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "ISO-8859-2,<script charset=utf-8 src=x></script><meta charset=iso-8859-2>",
    "ISO-8859-2,<!-- <meta charset=utf-8> --><meta charset=iso-8859-2>",
    "ISO-8859-2,<html lang=pl>",
    "windows-1250,<html lang=\"pl-PL\">",
    "windows-1250,<html class=x lang='cs'>",
  })
  void what_a_script_declares_is_not_the_pages_and_the_language_helps(String real, String head) {
    String page = head + "<p>Została podpisana w Łodzi, gęś żółta i śnieg.</p>".repeat(3);

    assertThat(text(PageBytes.decode(page.getBytes(Charset.forName(real)), null))).isEqualTo(page);
  }
}
