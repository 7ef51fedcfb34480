package io.github.entente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The files that a run writes.
 *
 * @param output results; standard output if there is none
 * @param errors what could not be read
 * @param resume whether to go on where an earlier run stopped
 */
record Targets(Optional<Path> output, Optional<Path> errors, boolean resume) {

  /** Returns whether a run can be continued that leaves only these. */
  boolean canBeResumed() {
    return output.isPresent() && errors.isPresent();
  }

  /** Returns how many inputs the run that was broken off has dealt with. */
  long done() throws IOException {
    return resume ? Done.linesOf(output.orElseThrow()) + Done.linesOf(errors.orElseThrow()) : 0;
  }

  /**
   * Opens what results are written to.
   *
   * @throws IOException if it cannot be written or is one of the inputs; the message says so
   */
  OutputStream openOutput(OutputStream standardOutput, List<String> inputs) throws IOException {
    if (output.isEmpty()) {
      return standardOutput;
    }
    for (String input : inputs) {
      if (isSame(output.get(), Path.of(input))) {
        throw new IOException("--output " + output.get() + " is one of the inputs");
      }
    }
    if (errors.isPresent() && isSame(output.get(), errors.get())) {
      throw new IOException("--output and --errors are the same file " + output.get());
    }
    return open("--output", output.get());
  }

  private static boolean isSame(Path one, Path other) throws IOException {
    return one.equals(other)
        || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
  }

  /**
   * Opens where failures are told of.
   *
   * @throws IOException if the file cannot be written; the message says so
   */
  Failures openFailures(PrintWriter people) throws IOException {
    return errors.isEmpty()
        ? Failures.to(people)
        : Failures.to(people, open("--errors", errors.get()));
  }

  private OutputStream open(String option, Path file) throws IOException {
    try {
      return Files.newOutputStream(file, options());
    } catch (NoSuchFileException e) {
      throw new IOException(option + " " + file + " cannot be written: no such folder", e);
    } catch (IOException e) {
      throw new IOException(option + " " + file + " cannot be written: " + Reasons.of(e), e);
    }
  }

  private OpenOption[] options() {
    return resume
        ? new OpenOption[] {StandardOpenOption.CREATE, StandardOpenOption.APPEND}
        : new OpenOption[] {
          StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
        };
  }

  /** Cuts off the beginning of a line that a full disk took. */
  void mend() throws IOException {
    if (output.filter(Files::isRegularFile).isPresent()) {
      Done.linesOf(output.orElseThrow());
    }
  }
}
