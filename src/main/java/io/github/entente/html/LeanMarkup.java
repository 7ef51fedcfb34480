package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * Leaves out of a page, before it is parsed, what no reading of it asks for: the code of scripts
 * and styles, the insides of drawings, comments, attributes that are not read. Parsing these takes
 * a third of the time of a real page. The tree that comes of the rest is the same otherwise; where
 * the markup is such that this is not certain, the page is left as it is from there. Which elements
 * and attributes these are is in {@code markup.txt}. Used once, by one thread.
 */
final class LeanMarkup {

  private enum Tag {
    CODE,
    RAW,
    STRANGE,
    DRAWING,
    IN_DRAWING,
    COMPARED,
    BODY
  }

  private enum Attribute {
    READ,
    STYLE
  }

  private static final Lexicon WORDS = Lexicon.beside(LeanMarkup.class, "markup.txt");

  private static final NameTable<Tag> TAGS =
      new NameTable<>(
          Tag.class,
          NameTable.words(
              Tag.class,
              WORDS,
              Map.of(
                  Tag.CODE, "code",
                  Tag.RAW, "raw",
                  Tag.STRANGE, "strange",
                  Tag.DRAWING, "drawing",
                  Tag.IN_DRAWING, "in drawing",
                  Tag.COMPARED, "compared",
                  Tag.BODY, "body")));

  private static final NameTable<Attribute> ATTRIBUTES =
      new NameTable<>(
          Attribute.class,
          NameTable.words(
              Attribute.class, WORDS, Map.of(Attribute.READ, "read", Attribute.STYLE, "style")));

  private static final List<byte[]> HIDING =
      WORDS.section("hiding").stream().map(MarkupScan::bytes).toList();

  /** The scripts that are no code. */
  private static final byte[] DATA = MarkupScan.bytes("ld+json");

  /** What is shorter costs as much to leave out as to parse. */
  private static final int SHORTEST = 4;

  private final byte[] in;
  private final byte[] out;
  private final MarkupScan scan;

  /** All before it is in the output or left out. */
  private int done;

  private int size;

  /** Text in a drawing decides whether frames may follow, but not once the body was opened. */
  private boolean inBody;

  private LeanMarkup(byte[] in) {
    this.in = in;
    out = new byte[in.length];
    scan = new MarkupScan(in);
  }

  /**
   * Returns what is left of a page.
   *
   * @param page a page in UTF-8 or any other encoding that has ASCII in single bytes and none of
   *     them within a character
   */
  static InputStream of(byte[] page) {
    LeanMarkup lean = new LeanMarkup(page);
    lean.read();
    return new ByteArrayInputStream(lean.out, 0, lean.size);
  }

  private void read() {
    int at = scan.bracket(0);
    while (at >= 0) {
      int behind = behindMarkup(at);
      at = behind < 0 ? -1 : scan.bracket(behind);
    }
    leaveOut(in.length, in.length);
  }

  /** Takes what is before a place into the output, and goes on behind another. */
  private void leaveOut(int from, int to) {
    System.arraycopy(in, done, out, size, from - done);
    size += from - done;
    done = to;
  }

  /** Returns the place behind what an opening bracket begins, or -1 if that is not clear. */
  private int behindMarkup(int at) {
    int next = scan.peek(at + 1);
    if (MarkupScan.isLetter(next)) {
      return behindElement(at);
    }
    if (next == '/' && MarkupScan.isLetter(scan.peek(at + 2))) {
      return scan.readName(at + 2) ? scan.tagEnd() : -1;
    }
    if (next == '!') {
      return scan.peek(at + 2) == '-' ? behindComment(at) : behindDeclaration(at);
    }
    return next == '/' || next == '?' ? scan.behindBracket(at) : at + 1;
  }

  /** A doctype, or what is read as a comment to the next bracket; sections are not. */
  private int behindDeclaration(int at) {
    return scan.peek(at + 2) == '[' ? -1 : scan.behindBracket(at);
  }

  /** Leaves out the words of a comment; its place stays, for it parts the text around it. */
  private int behindComment(int at) {
    int start = scan.comment(at);
    int end = start < 0 ? -1 : scan.commentEnd(start);
    if (end - start >= SHORTEST) {
      leaveOut(start, end);
    }
    return end;
  }

  /** Returns the place behind a tag, and behind the text of an element whose text is no markup. */
  private int behindElement(int at) {
    if (!scan.readName(at + 1)) {
      return -1;
    }
    int nameEnd = scan.nameEnd();
    int tag = TAGS.get(scan.name());
    if (is(tag, Tag.STRANGE)) {
      return -1;
    }
    inBody |= is(tag, Tag.BODY);
    int behind = is(tag, Tag.COMPARED) ? scan.tagEnd() : behindTag();
    boolean code = is(tag, Tag.CODE);
    if (behind < 0 || !(code || is(tag, Tag.RAW) || is(tag, Tag.DRAWING))) {
      return behind;
    }
    if (is(tag, Tag.DRAWING)) {
      return scan.isClosed() ? behind : behindDrawing(behind);
    }
    int end = scan.isClosed() ? -1 : scan.closingTag(at + 1, nameEnd, behind);
    if (code && end > behind && !scan.has(DATA, nameEnd, behind)) {
      leaveOut(behind, end);
    }
    return end;
  }

  private static boolean is(int tag, Tag kind) {
    return (tag & NameTable.bit(kind)) != 0;
  }

  /** Leaves out the attributes of a tag that are not read; returns the place behind it, or -1. */
  private int behindTag() {
    while (scan.readAttribute()) {
      int start = scan.attributeStart();
      int end = scan.attributeEnd();
      if (end - start >= SHORTEST && !isRead(scan.attribute(), start, end)) {
        leaveOut(start, end);
      }
    }
    return scan.tagEnd();
  }

  private boolean isRead(long name, int start, int end) {
    int said = ATTRIBUTES.get(name);
    if ((said & NameTable.bit(Attribute.STYLE)) == 0) {
      return said != 0;
    }
    for (byte[] word : HIDING) {
      if (scan.has(word, start, end)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out what a drawing is made of. */
  private int behindDrawing(int start) {
    int depth = 1;
    int at = scan.bracket(start);
    while (at >= 0) {
      int next = scan.peek(at + 1);
      boolean closing = next == '/';
      int behind = at + 1;
      if (next == '!') {
        int comment = scan.comment(at);
        behind = comment < 0 ? -1 : scan.commentEnd(comment);
      } else if (closing || MarkupScan.isLetter(next)) {
        boolean clear = scan.readName(closing ? at + 2 : at + 1);
        int tag = TAGS.get(scan.name());
        behind = clear && (is(tag, Tag.DRAWING) || is(tag, Tag.IN_DRAWING)) ? scan.tagEnd() : -1;
        depth += is(tag, Tag.DRAWING) && !scan.isClosed() ? (closing ? -1 : 1) : 0;
      }
      if (behind >= 0 && depth == 0) {
        if (inBody) {
          leaveOut(start, at);
        }
        return behind;
      }
      at = behind < 0 ? -1 : scan.bracket(behind);
    }
    return -1;
  }
}
