package io.github.entente.testing;

import io.github.entente.nlp.Analyser;
import io.github.entente.nlp.CoreNlpAnalyser;
import io.github.entente.parser.EntenteParser;

/**
 * The one analyser and the one parser that all tests of a JVM share; each is loaded when it is
 * first asked for. Only tests named {@code *IT} may ask: loading takes seconds and a gigabyte.
 */
public final class Shared {

  private Shared() {}

  /** Returns the analyser with CoreNLP's models. */
  public static Analyser analyser() {
    return AnalyserHolder.ANALYSER;
  }

  /** Returns the parser with the default settings. */
  public static EntenteParser parser() {
    return ParserHolder.PARSER;
  }

  private static final class AnalyserHolder {
    private static final Analyser ANALYSER = CoreNlpAnalyser.load();
  }

  private static final class ParserHolder {
    private static final EntenteParser PARSER = EntenteParser.builder().build();
  }
}
