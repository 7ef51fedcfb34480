package io.github.entente.cli;

import io.github.entente.model.Article;
import io.github.entente.parser.EntenteException;
import io.github.entente.parser.EntenteParser;

/** A command line in a process of its own, slow enough to be killed on the way; needs no models. */
final class SlowRun {

  private SlowRun() {}

  public static void main(String[] args) {
    EntenteParser slow =
        source -> {
          try {
            Thread.sleep(10);
          } catch (InterruptedException e) {
            throw new EntenteException("interrupted", e);
          }
          return parser().parse(source);
        };
    System.exit(
        new Main(limit -> slow, System.in, Main.standardOutput(), System.err)
            .runUntilStopped(args));
  }

  /** Returns a parser that repeats the text, a hundred thousand times as much, or refuses it. */
  static EntenteParser parser() {
    return source -> {
      if (source.content().contains("poison")) {
        throw new EntenteException("the text is poisoned");
      }
      return Article.builder()
          .id(source.id())
          .text(source.content().repeat(100_000 / source.content().length()))
          .build();
    };
  }
}
