package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, one at a time, however long one of them may be. */
final class Lines {

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private long number;

  /** Starts to read a stream; of a line longer than the limit nothing is kept. */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * A line without its end.
   *
   * @param number its place in the stream, from 1
   * @param bytes its content; empty if it is too long
   * @param tooLong whether it was longer than the limit
   */
  record Line(long number, byte[] bytes, boolean tooLong) {

    boolean isBlank() {
      if (tooLong) {
        return false;
      }
      for (byte each : bytes) {
        if (each > ' ' || each < 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Returns the next line, or nothing at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    while (true) {
      if (next == end) {
        next = 0;
        end = Math.max(0, in.read(buffer));
        if (end == 0) {
          return any ? Optional.of(line(line, tooLong)) : Optional.empty();
        }
      }
      any = true;
      int from = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      tooLong = tooLong || line.size() + (next - from) > limit;
      if (tooLong) {
        line = new ByteArrayOutputStream();
      } else {
        line.write(buffer, from, next - from);
      }
      if (next < end) {
        next++;
        return Optional.of(line(line, tooLong));
      }
    }
  }

  private Line line(ByteArrayOutputStream bytes, boolean tooLong) {
    return new Line(++number, bytes.toByteArray(), tooLong);
  }
}
