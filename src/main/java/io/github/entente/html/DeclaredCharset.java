package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a page says of its encoding: by a mark, by a declaration, or by its language alone. */
final class DeclaredCharset {

  private static final int HEAD = 8_192;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s{0,3}=\\s{0,3}|<\\?xml[^>]{0,80}encoding\\s{0,3}=\\s{0,3})[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "<html\\b[^>]{0,300}?\\slang\\s{0,3}=\\s{0,3}[\"']?([a-z]{2,3})\\b",
          Pattern.CASE_INSENSITIVE);

  /** The encodings of old pages by language, from the WHATWG's HTML standard. */
  private static final Map<String, String> BY_LANGUAGE =
      Lexicon.beside(DeclaredCharset.class, "encodings.txt").keysByValue("", false);

  private DeclaredCharset() {}

  /** Returns the encoding that a byte order mark tells, or null. */
  static @Nullable Charset byteOrderMark(byte[] b) {
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

  static @Nullable Charset of(byte[] bytes) {
    String head = head(bytes);
    Matcher m = DECLARED.matcher(head);
    for (int at = mention(head, 0); at >= 0; at = mention(head, at + 1)) {
      if (m.region(at, head.length()).lookingAt()) {
        Charset charset = named(m.group(1));
        if (charset != null && !charset.name().startsWith("UTF-16")) {
          return charset; // a page that says UTF-16 in ASCII is none
        }
      }
    }
    return null;
  }

  /** A script or style sheet has an encoding of its own, and what a comment says is not said. */
  private static boolean isInMeta(String head, int at) {
    int tag = head.lastIndexOf('<', at);
    int comment = head.lastIndexOf("<!--", at);
    boolean hidden = comment >= 0 && head.lastIndexOf("-->", at) < comment;
    return !hidden && tag >= 0 && head.regionMatches(true, tag, "<meta", 0, 5);
  }

  /** Returns where the next word is that may declare an encoding, or -1. */
  private static int mention(String head, int from) {
    for (int i = from; i < head.length(); i++) {
      char c = head.charAt(i);
      if ((c == 'c' || c == 'C' || c == '<')
          && ((head.regionMatches(true, i, "charset", 0, 7) && isInMeta(head, i))
              || head.regionMatches(true, i, "<?xml", 0, 5))) {
        return i;
      }
    }
    return -1;
  }

  static @Nullable Charset named(@Nullable String name) {
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

  /** Returns the encoding that old pages in the language of this one have. */
  static Charset ofLanguage(byte[] bytes) {
    Matcher m = LANGUAGE.matcher(head(bytes));
    String language = m.find() ? m.group(1).toLowerCase(Locale.ROOT) : "";
    String name = BY_LANGUAGE.getOrDefault(language, "windows-1252");
    boolean windows = name.equals("iso-8859-2") && hasControls(bytes);
    return Charset.forName(windows ? "windows-1250" : name);
  }

  /** Where ISO 8859 has control characters, the code pages of Windows have letters. */
  private static boolean hasControls(byte[] bytes) {
    for (byte b : bytes) {
      if ((b & 0xe0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
  }
}
