package io.github.entente.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns the bytes of a text file into characters. */
final class TextBytes {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What documents open with that are no plain text, though their bytes may all be letters. */
  private static final List<String> OTHER_FORMATS = List.of("%PDF-", "%!PS-Adobe", "{\\rtf");

  private TextBytes() {}

  /**
   * Returns the characters, without a byte order mark.
   *
   * @throws EntenteException if the bytes are no text in any encoding that was tried
   */
  static String decode(byte[] bytes, Optional<Charset> named) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (named.isPresent()) {
      return decode(bytes, 0, named.get());
    }
    try {
      return checked(strictly(bytes, 0, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      return decode(bytes, 0, WINDOWS_1252);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    try {
      return checked(strictly(bytes, from, charset));
    } catch (CharacterCodingException e) {
      throw new EntenteException("the bytes are no text in " + charset, e);
    }
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  /** Text has no control characters but those of lines and pages; a picture or program has many. */
  private static String checked(String text) {
    for (String opening : OTHER_FORMATS) {
      if (text.startsWith(opening)) {
        throw new EntenteException(
            "the bytes are no text but a document: they open with " + opening);
      }
    }
    long controls =
        text.chars().filter(c -> c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0 || c == 0x7F).count();
    if (controls > text.length() / 1000) {
      throw new EntenteException(
          "the bytes are no text: " + controls + " control characters among " + text.length());
    }
    return text;
  }
}
