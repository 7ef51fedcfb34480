package io.github.entente.html;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a page: a byte order mark, else the encoding the server or the page names
 * if the bytes agree, else UTF-8 if they are that, else what a detector says. As in the WHATWG's
 * encoding standard, ISO-8859-1 means windows-1252.
 */
final class PageBytes {

  /**
   * A decoded page.
   *
   * @param text the characters of the page, to be read once
   * @param damaged whether some bytes could not be decoded and were replaced
   */
  record Decoded(Reader text, boolean damaged) {

    private static Decoded of(CharSequence text, boolean damaged) {
      return new Decoded(new StringReader(text.toString()), damaged);
    }
  }

  private static final int HEAD = 8_192;
  private static final int SAMPLE = 200_000;

  /** One bad byte in so many that are not ASCII is damage. */
  private static final int MOST_BAD = 6;

  private static final int ESCAPE = 0x1b;

  /** Eight bytes at once. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long HIGH_BITS = 0x8080808080808080L;

  private PageBytes() {}

  /**
   * Decodes a page.
   *
   * @param hint the encoding the server named, or null
   * @throws IllegalArgumentException if the bytes are no text
   */
  static Decoded decode(byte[] bytes, @Nullable Charset hint) {
    Charset marked = DeclaredCharset.byteOrderMark(bytes);
    if (marked != null) {
      return replace(bytes, marked);
    }
    Charset wide = wide(bytes, hint);
    if (wide != null) {
      return replace(bytes, wide);
    }
    refuseWhatIsNoText(bytes);
    Charset declared = hint != null ? hint : DeclaredCharset.of(bytes);
    Charset shifted = shifted(bytes, declared);
    if (shifted != null) {
      return replace(bytes, shifted);
    }
    boolean utf8 = isUtf8(bytes);
    if (utf8 && (declared == null || isAscii(declared) || !hasHighBytes(bytes))) {
      return utf8(bytes);
    }
    boolean damaged = !utf8 && (declared == null || isAscii(declared)) && isNearlyUtf8(bytes);
    if (damaged) {
      return Decoded.of(new String(bytes, StandardCharsets.UTF_8), true);
    }
    if (declared != null) {
      CharBuffer text = strict(bytes, declared);
      if (text != null) {
        return Decoded.of(text, false);
      }
    }
    return utf8 ? utf8(bytes) : guess(bytes);
  }

  /**
   * Returns a page in UTF-8, as most are: it is decoded piece by piece as it is parsed, without
   * what no reading asks for.
   */
  static Decoded utf8(byte[] bytes) {
    return new Decoded(new InputStreamReader(LeanMarkup.of(bytes), StandardCharsets.UTF_8), false);
  }

  /** Returns whether all bytes are UTF-8 as RFC 3629 has it. */
  private static boolean isUtf8(byte[] bytes) {
    int i = 0;
    while (true) {
      i = behindAscii(bytes, i);
      if (i == bytes.length) {
        return true;
      }
      int length = sequence(bytes, i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
  }

  /** Returns where the first byte beyond ASCII stands, or the end. */
  private static int behindAscii(byte[] bytes, int from) {
    int i = from;
    while (i + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /** Returns the length of the sequence that a byte beyond ASCII opens, or 0 if it is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xff;
    boolean tooLong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    boolean noCharacter = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
    return tooLong || noCharacter ? 0 : length;
  }

  /** Single-byte western encodings take any bytes: what is valid UTF-8 was declared wrongly. */
  private static boolean isAscii(Charset charset) {
    String name = charset.name().toLowerCase(Locale.ROOT);
    return name.startsWith("iso-8859")
        || name.startsWith("windows-")
        || name.equals("us-ascii")
        || name.equals("utf-8");
  }

  private static boolean hasHighBytes(byte[] bytes) {
    return behindAscii(bytes, 0) < bytes.length;
  }

  private static Decoded guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    Charset detected = DeclaredCharset.named(detector.getDetectedCharset());
    if (detected == null || detected.name().equals("windows-1252")) {
      return replace(bytes, DeclaredCharset.ofLanguage(bytes));
    }
    return replace(bytes, detected);
  }

  /** Returns whether few bytes break UTF-8: a page that was cut or has one bad insertion. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int length = bytes[i] >= 0 ? 1 : sequence(bytes, i);
      good += length > 1 ? length : 0;
      bad += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return bad * MOST_BAD <= good + bad;
  }

  /** Returns the encoding of two bytes a character that is named or shows itself, or null. */
  private static @Nullable Charset wide(byte[] bytes, @Nullable Charset hint) {
    int length = Math.min(bytes.length, HEAD) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (hint != null && hint.name().startsWith("UTF-") && !hint.equals(StandardCharsets.UTF_8)) {
      return strict(bytes, hint) == null ? null : hint;
    }
    for (int side = 0; side < 2; side++) {
      // markup has zeros in nearly every second place; what has them in both is no text
      if (zeros[side] * 10 > length * 3 && zeros[1 - side] * 100 <= length) {
        return side == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      }
    }
    return null;
  }

  /** Returns the encoding that shifts between alphabets, if it is declared or shows itself. */
  private static @Nullable Charset shifted(byte[] bytes, @Nullable Charset declared) {
    Charset charset;
    if (declared != null && declared.name().startsWith("ISO-2022-")) {
      charset = declared;
    } else if (declared == null && opensJapanese(bytes)) {
      charset = Charset.forName("ISO-2022-JP");
    } else {
      return null;
    }
    return strict(bytes, charset) == null ? null : charset;
  }

  private static boolean opensJapanese(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i + 2 < length; i++) {
      if (bytes[i] == ESCAPE
          && bytes[i + 1] == '$'
          && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable CharBuffer strict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded replace(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return Decoded.of(text, text.indexOf('\ufffd') >= 0);
  }

  private static void refuseWhatIsNoText(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    int control = 0;
    for (int i = 0; i < length; i++) {
      control += bytes[i] >= 0 && bytes[i] < ' ' && isControl(bytes[i]) ? 1 : 0;
    }
    if (control * 50 > length) {
      throw new IllegalArgumentException(
          "no text: %d of the first %d bytes are control characters".formatted(control, length));
    }
  }

  /** Of the characters below the blank, those that stand in no text. */
  private static boolean isControl(byte b) {
    return switch (b) {
      case '\t', '\n', '\r', '\f', ESCAPE -> false;
      default -> true;
    };
  }
}
