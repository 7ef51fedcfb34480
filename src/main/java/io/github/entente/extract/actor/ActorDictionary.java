package io.github.entente.extract.actor;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names and roles in the format of the PETRARCH and CAMEO actor and agent dictionaries, to be used
 * beside the knowledge that the library ships. Immutable and safe to share between threads.
 */
public final class ActorDictionary {

  /**
   * A code and the days on which it holds.
   *
   * @param code such as {@code NORGOV}; {@code ~MIL} for an agent without a country
   * @param from the first day
   * @param to the last day
   */
  record Role(String code, LocalDate from, LocalDate to) {

    boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** A name with its roles; its synonyms share the list. */
  record Entry(String name, List<Role> roles) {

    Optional<Role> on(LocalDate day) {
      return roles.stream()
          .filter(r -> r.isOn(day))
          .reduce((a, b) -> a.from().isAfter(b.from()) ? a : b);
    }
  }

  private final PhraseTable<Entry> entries = new PhraseTable<>(false);
  private final int size;

  private ActorDictionary(List<DictionaryParser.Named> named) {
    for (DictionaryParser.Named each : named) {
      entries.put(each.name(), each.entry());
    }
    size = named.size();
  }

  /**
   * Reads dictionary files; a later file may not contradict an earlier one.
   *
   * @throws DictionaryException if lines are wrong or not in UTF-8; the message names each with
   *     file and line
   * @throws UncheckedIOException if a file cannot be read
   */
  public static ActorDictionary read(List<Path> files) {
    DictionaryParser parser = new DictionaryParser();
    for (Path file : requireNonNull(files, "files must not be null")) {
      try {
        parser.parse(file.getFileName().toString(), Files.readAllBytes(file));
      } catch (IOException e) {
        FileSystemException named =
            e instanceof FileSystemException own
                ? own
                : new FileSystemException(file.toString(), null, e.getMessage());
        throw new UncheckedIOException("dictionary " + file + " cannot be read: " + e, named);
      }
    }
    return new ActorDictionary(parser.finish());
  }

  /**
   * Reads one dictionary from text.
   *
   * @param name stands for the file in messages
   * @throws DictionaryException if lines are wrong
   */
  public static ActorDictionary parse(String name, String content) {
    DictionaryParser parser = new DictionaryParser();
    parser.parse(
        requireNonNull(name, "name must not be null"),
        requireNonNull(content, "content must not be null"));
    return new ActorDictionary(parser.finish());
  }

  /** Returns a dictionary without entries. */
  public static ActorDictionary empty() {
    return new ActorDictionary(new ArrayList<>());
  }

  /** Returns the number of names, synonyms included. */
  public int size() {
    return size;
  }

  Optional<PhraseTable.Hit<Entry>> at(List<String> words, int index) {
    return entries.longestAt(words, index);
  }
}
