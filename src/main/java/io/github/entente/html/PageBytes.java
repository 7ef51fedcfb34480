package io.github.entente.html;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s{0,3}=\\s{0,3}|<\\?xml[^>]{0,80}encoding\\s{0,3}=\\s{0,3})[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private PageBytes() {}

  /**
   * Decodes a page.
   *
   * @param hint the encoding the server named, or null
   * @throws IllegalArgumentException if the bytes are no text
   */
  static Decoded decode(byte[] bytes, @Nullable Charset hint) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return replace(bytes, marked);
    }
    refuseWhatIsNoText(bytes);
    Charset declared = hint != null ? hint : declared(bytes);
    boolean utf8 = isUtf8(bytes);
    if (utf8 && (declared == null || isAscii(declared) || !hasHighBytes(bytes))) {
      return utf8(bytes);
    }
    if (declared != null) {
      CharBuffer text = strict(bytes, declared);
      if (text != null) {
        return Decoded.of(text, false);
      }
    }
    return utf8 ? utf8(bytes) : guess(bytes, declared);
  }

  /** Most pages are UTF-8: they are decoded piece by piece as they are parsed. */
  private static Decoded utf8(byte[] bytes) {
    return new Decoded(
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), false);
  }

  /** Returns whether all bytes are UTF-8 as RFC 3629 has it. */
  private static boolean isUtf8(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int i = 0;
    while (i < bytes.length) {
      if (bytes[i] >= 0) {
        boolean eight = i + Long.BYTES <= bytes.length && (buffer.getLong(i) & HIGH_BITS) == 0;
        i += eight ? Long.BYTES : 1;
        continue;
      }
      int length = sequence(bytes, i);
      if (length == 0) {
        return false;
      }
      i += length;
    }
    return true;
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
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static Decoded guess(byte[] bytes, @Nullable Charset declared) {
    if (declared != null && declared.equals(StandardCharsets.UTF_8) && mostly(bytes)) {
      return Decoded.of(new String(bytes, StandardCharsets.UTF_8), true);
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, SAMPLE));
    detector.dataEnd();
    Charset detected = charset(detector.getDetectedCharset());
    return replace(bytes, detected == null ? Charset.forName("windows-1252") : detected);
  }

  /** Returns whether few bytes break UTF-8: a page that was cut or has one bad insertion. */
  private static boolean mostly(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long bad = text.chars().filter(c -> c == '\ufffd').count();
    long high = text.chars().filter(c -> c > 127).count();
    return bad * 5 <= high;
  }

  private static @Nullable Charset byteOrderMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    for (int at = mention(head, 0); at >= 0; at = mention(head, at + 1)) {
      if (m.region(at, head.length()).lookingAt()) {
        Charset charset = charset(m.group(1));
        if (charset != null && !charset.name().startsWith("UTF-16")) {
          return charset; // a page that says UTF-16 in ASCII is none
        }
      }
    }
    return null;
  }

  /** Returns where the next word is that may declare an encoding, or -1. */
  private static int mention(String head, int from) {
    for (int i = from; i < head.length(); i++) {
      char c = head.charAt(i);
      if ((c == 'c' || c == 'C' || c == '<')
          && (head.regionMatches(true, i, "charset", 0, 7)
              || head.regionMatches(true, i, "<?xml", 0, 5))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Charset charset(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    String wider =
        switch (lower) {
          case "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii" -> "windows-1252";
          case "gb2312", "gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis" -> "windows-31j";
          default -> lower;
        };
    try {
      return Charset.isSupported(wider) ? Charset.forName(wider) : null;
    } catch (IllegalArgumentException e) {
      return null; // no name of an encoding: as if none was declared
    }
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
      case '\t', '\n', '\r', '\f', 0x1b -> false;
      default -> true;
    };
  }
}
