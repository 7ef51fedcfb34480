package io.github.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads one sort of input. It hands over articles one by one as it meets them and holds no more
 * than one at a time; the consumer may block until there is room. Safe for use by any thread.
 */
interface InputReader {

  /** Returns whether a file of this name is of this sort. */
  boolean reads(String fileName);

  /** Returns what tells a file of this sort from others in the file of errors. */
  default String id(String name) {
    return name;
  }

  /**
   * Hands over all articles of a stream, which stays open.
   *
   * @param name what people know the stream by, such as the path of its file
   * @param in the stream
   * @param sink takes the articles in order
   * @throws IOException if the stream breaks; what was handed over before stays valid
   */
  void read(String name, InputStream in, Consumer<Input> sink) throws IOException;
}
