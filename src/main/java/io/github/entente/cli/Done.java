package io.github.entente.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What an earlier run left in a file of one record a line. */
final class Done {

  private Done() {}

  /**
   * Cuts off a line that was begun and not ended, and returns the number of lines that stay; none
   * if there is no such file.
   */
  static long linesOf(Path file) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
      long lines = 0;
      long whole = 0;
      long position = 0;
      while (channel.read(buffer.clear(), position) > 0) {
        for (int i = 0; i < buffer.position(); i++) {
          if (buffer.get(i) == '\n') {
            lines++;
            whole = position + i + 1;
          }
        }
        position += buffer.position();
      }
      channel.truncate(whole);
      return lines;
    }
  }
}
