package io.github.entente.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.GZIPInputStream;

/**
 * The statistical models, read from this library's own jar, where the build packs them.
 *
 * @param tagger finds parts of speech
 * @param names finds names of persons, places and organisations
 * @param parser finds dependencies
 */
record Models(MaxentTagger tagger, CRFClassifier<CoreLabel> names, ParserModel parser) {

  /** Reads the three side by side. */
  static Models load() {
    FutureTask<CRFClassifier<CoreLabel>> names = start(Models::readNames);
    FutureTask<ParserModel> parser = start(Models::readParser);
    MaxentTagger tagger = readTagger();
    return new Models(tagger, get(names), get(parser));
  }

  private static MaxentTagger readTagger() {
    try (InputStream in = open("tagger.bin")) {
      return new MaxentTagger(in, new Properties(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CRFClassifier<CoreLabel> readNames() throws IOException, ClassNotFoundException {
    Properties properties = new Properties();
    // a model that went on learning words while it reads would answer by what it read before
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (ObjectInputStream in =
        new ObjectInputStream(
            new BufferedInputStream(new GZIPInputStream(open("names.ser.gz"), 1 << 16), 1 << 16))) {
      return CRFClassifier.getClassifier(in, properties);
    }
  }

  private static ParserModel readParser() throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(open("parser.bin"), 1 << 16))) {
      return ParserModel.read(in);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = Models.class.getResourceAsStream(name);
    if (in == null) {
      throw new ModelsMissingException(
          "The model " + name,
          new FileNotFoundException(Models.class.getPackageName() + "/" + name));
    }
    return in;
  }

  private static <T> FutureTask<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "entente-models");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static <T> T get(FutureTask<T> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof ModelsMissingException missing) {
        throw missing;
      }
      throw new IllegalStateException("the models cannot be read", cause);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
