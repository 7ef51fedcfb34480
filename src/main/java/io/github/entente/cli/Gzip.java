package io.github.entente.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files that gzip has packed. */
final class Gzip {

  private static final String ENDING = ".gz";
  private static final int FIRST = 0x1F;
  private static final int SECOND = 0x8B;

  private Gzip() {}

  /** Returns the name of a packed file without the ending that says so. */
  static String unpacked(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(ENDING)
        ? fileName.substring(0, fileName.length() - ENDING.length())
        : fileName;
  }

  /** Returns whether the bytes begin as packed ones do. */
  static boolean isPacked(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == (byte) FIRST && bytes[1] == (byte) SECOND;
  }

  /** Returns whether the stream, which must know marks, begins as packed ones do. */
  static boolean isPacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == FIRST && in.read() == SECOND;
    in.reset();
    return packed;
  }

  /**
   * Returns what is packed, all members of the stream. It is not buffered: a buffer would lose what
   * stands before a place where the stream breaks off.
   */
  static InputStream unpack(InputStream in) throws IOException {
    return new GZIPInputStream(new Members(in), 1 << 16);
  }

  /** The JDK looks for a further member only while bytes are said to be there; a pipe may lag. */
  private static final class Members extends FilterInputStream {

    Members(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] to, int from, int size) throws IOException {
      return in.read(to, from, size);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
