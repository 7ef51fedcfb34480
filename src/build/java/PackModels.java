import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;

/**
 * Build step: takes the models this library uses from CoreNLP's models jar, which stands on the
 * class path, and writes them to a folder in the form in which the library reads them. What is there
 * already is left alone.
 */
final class PackModels {

  private static final String MODELS = "/edu/stanford/nlp/models/";

  private PackModels() {}

  /** Takes the folder to write to. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    write(folder.resolve("parser.bin"), "parser/nndep/english_UD.gz", PackModels::parser);
    write(
        folder.resolve("tagger.bin"),
        "pos-tagger/english-left3words-distsim.tagger",
        InputStream::transferTo);
    write(
        folder.resolve("names.ser.gz"),
        "ner/english.all.3class.distsim.crf.ser.gz",
        InputStream::transferTo);
  }

  private interface Packing {
    void pack(InputStream in, DataOutputStream out) throws IOException;
  }

  private static void write(Path target, String model, Packing packing) throws IOException {
    if (Files.exists(target)) {
      return;
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (InputStream in = PackModels.class.getResourceAsStream(MODELS + model)) {
      if (in == null) {
        throw new FileNotFoundException(MODELS + model);
      }
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        packing.pack(in, out);
      }
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * CoreNLP's neural dependency parser, a text file. Its weights have four decimals, so that whole
   * ten-thousandths keep them without loss.
   */
  private static void parser(InputStream model, DataOutputStream out) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(model), StandardCharsets.UTF_8));
    int words = number(in, "dict");
    int tags = number(in, "pos");
    int labels = number(in, "label");
    int dimension = number(in, "embeddingSize");
    int hidden = number(in, "hiddenSize");
    int features = number(in, "numTokens");
    number(in, "preComputed");
    for (int size : new int[] {words, tags, labels, dimension, hidden, features}) {
      out.writeInt(size);
    }
    for (int i = 0; i < words + tags + labels; i++) {
      String[] parts = in.readLine().split(" ", 2);
      out.writeUTF(parts[0]);
      row(parts[1], dimension, out);
    }
    for (int i = 0; i < features * dimension; i++) {
      row(in.readLine(), hidden, out);
    }
    row(in.readLine(), hidden, out);
    for (int i = 0; i < hidden; i++) {
      row(in.readLine(), 2 * labels - 1, out);
    }
  }

  private static int number(BufferedReader in, String name) throws IOException {
    String line = in.readLine();
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + " but found " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static void row(String line, int size, DataOutputStream out) throws IOException {
    String[] parts = line.trim().split(" ");
    if (parts.length != size) {
      throw new IOException("expected " + size + " weights but found " + parts.length);
    }
    for (String part : parts) {
      double scaled = Double.parseDouble(part) * 10_000;
      long whole = Math.round(scaled);
      if (Math.abs(scaled - whole) > 1e-6) {
        throw new IOException(part + " has more than four decimals");
      }
      // a few exceed 16 bits: those follow a mark
      if (whole > Short.MIN_VALUE && whole <= Short.MAX_VALUE) {
        out.writeShort((int) whole);
      } else {
        out.writeShort(Short.MIN_VALUE);
        out.writeInt(Math.toIntExact(whole));
      }
    }
  }
}
