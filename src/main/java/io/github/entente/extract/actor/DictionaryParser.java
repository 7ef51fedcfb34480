package io.github.entente.extract.actor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of actor and agent dictionaries and collects what is wrong with them. */
final class DictionaryParser {

  private static final Pattern SET = Pattern.compile("!(\\w+)!\\s*=\\s*(.+)");
  private static final Pattern SET_USE = Pattern.compile("!(\\w+)!");
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final Pattern ROLE =
      Pattern.compile(
          "(~?[A-Z]{3,15}~?)(?:\\s+(?:([<>])\\s*(\\d{6,8})|(\\d{6,8})\\s*-\\s*(\\d{6,8})))?");

  /** A name and the entry it belongs to. */
  record Named(String name, ActorDictionary.Entry entry) {}

  private record Origin(ActorDictionary.Entry entry, String place) {}

  private final List<String> problems = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();
  private final Map<String, List<String>> sets = new HashMap<>();

  private ActorDictionary.Entry current = new ActorDictionary.Entry("", new ArrayList<>());
  private String currentPlace = "";

  /** How much was wrong before the current entry: what is wrong with it is told once. */
  private int problemsBefore;

  /** Reads a file, which is to be in UTF-8; of one that is not, only that is told. */
  void parse(String file, byte[] content) {
    try {
      parse(file, utf8(content));
    } catch (CharacterCodingException e) {
      int number = 0;
      for (String line : new String(content, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1)) {
        number++;
        try {
          utf8(line.getBytes(StandardCharsets.ISO_8859_1));
        } catch (CharacterCodingException inLine) {
          problem(file + ":" + number, "the line is not in UTF-8");
        }
      }
    }
  }

  private static String utf8(byte[] content) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
  }

  void parse(String file, String content) {
    int number = 0;
    // some editors put a byte order mark ahead
    for (String raw : content.replaceFirst("^\ufeff", "").split("\\R", -1)) {
      number++;
      int comment = raw.indexOf('#');
      String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
      if (!line.isEmpty() && !line.startsWith("<!--")) {
        line(line, file + ":" + number);
      }
    }
    close();
  }

  private void line(String line, String place) {
    Matcher set = SET.matcher(line);
    if (set.matches()) {
      sets.put(set.group(1), List.of(set.group(2).split("\\s*,\\s*")));
    } else if (line.startsWith("+")) {
      synonym(line.substring(1), place);
    } else if (line.startsWith("[")) {
      if (current.name().isEmpty()) {
        problem(place, "a role before any name: " + line);
      } else {
        roles(line, place);
      }
    } else {
      close();
      head(line, place);
    }
  }

  private void synonym(String line, String place) {
    if (current.name().isEmpty()) {
      problem(place, "a synonym before any name: +" + line);
      return;
    }
    names(line.replaceAll("\\[.*", ""), place);
  }

  private void head(String line, String place) {
    int bracket = line.indexOf('[');
    String name = clean(bracket < 0 ? line : line.substring(0, bracket));
    current = new ActorDictionary.Entry(name.isEmpty() ? line : name, new ArrayList<>());
    currentPlace = place;
    problemsBefore = problems.size();
    if (name.isEmpty()) {
      problem(place, "no name before the code: " + line);
      return;
    }
    names(bracket < 0 ? line : line.substring(0, bracket), place);
    if (bracket >= 0) {
      roles(line.substring(bracket), place);
    }
  }

  /** An entry ends where the next begins; one without a code says nothing. */
  private void close() {
    boolean faulty = problems.size() > problemsBefore;
    if (!current.name().isEmpty() && current.roles().isEmpty() && !faulty) {
      problem(currentPlace, "'" + current.name() + "' has no code");
    }
    current = new ActorDictionary.Entry("", new ArrayList<>());
  }

  private void names(String text, String place) {
    int brace = text.indexOf('{');
    if (brace >= 0 && clean(text.substring(0, brace)).isEmpty()) {
      problem(place, "no name before the brace: " + text.strip());
      return;
    }
    add(brace < 0 ? text : text.substring(0, brace), place);
    if (brace >= 0) {
      int end = text.indexOf('}', brace);
      if (end < 0) {
        problem(place, "a brace is not closed: " + text.strip());
      } else if (end > brace + 1) {
        add(text.substring(brace + 1, end), place);
      }
    }
  }

  private void add(String text, String place) {
    Matcher use = SET_USE.matcher(text);
    if (use.find()) {
      List<String> members = sets.get(use.group(1));
      if (members == null) {
        problem(place, "the set !" + use.group(1) + "! is not defined above");
        return;
      }
      for (String member : members) {
        addName(text.replace(use.group(), member), place);
      }
    } else {
      addName(text, place);
    }
  }

  private void addName(String text, String place) {
    String name = clean(text);
    if (name.isEmpty()) {
      return;
    }
    Origin before = origins.putIfAbsent(name, new Origin(current, place));
    if (before == null) {
      named.add(new Named(name, current));
    } else if (before.entry() != current) {
      problem(place, "'" + name + "' stands already at " + before.place());
    }
  }

  private static String clean(String text) {
    return text.replace('_', ' ')
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^the (?=.)", "");
  }

  private void roles(String text, String place) {
    Matcher bracket = BRACKET.matcher(text);
    int end = 0;
    while (bracket.find()) {
      role(bracket.group(1).strip(), place);
      end = bracket.end();
    }
    if (!text.substring(end).isBlank() || end == 0) {
      problem(place, "expected a code in brackets: " + text);
    }
  }

  private void role(String text, String place) {
    Matcher role = ROLE.matcher(text);
    if (!role.matches()) {
      problem(place, "no code such as NORGOV with dates such as 19990101-20031231: [" + text + "]");
      return;
    }
    if (role.group(1).replace("~", "").length() % 3 != 0) {
      problem(place, "a code is made of parts of three letters: [" + text + "]");
      return;
    }
    try {
      LocalDate from = LocalDate.MIN;
      LocalDate to = LocalDate.MAX;
      if (role.group(4) != null) {
        from = date(role.group(4));
        to = date(role.group(5));
      } else if (">".equals(role.group(2))) {
        from = date(role.group(3));
      } else if ("<".equals(role.group(2))) {
        to = date(role.group(3));
      }
      if (to.isBefore(from)) {
        problem(place, "the role ends before it begins: [" + text + "]");
        return;
      }
      add(new ActorDictionary.Role(role.group(1), from, to), place);
    } catch (DateTimeException e) {
      problem(place, "no date of the calendar: [" + text + "]");
    }
  }

  private void add(ActorDictionary.Role role, String place) {
    for (ActorDictionary.Role other : current.roles()) {
      if (other.from().equals(role.from())
          && other.to().equals(role.to())
          && !other.code().equals(role.code())) {
        problem(place, role.code() + " contradicts " + other.code() + " for the same days");
        return;
      }
    }
    current.roles().add(role);
  }

  /** Reads YYYYMMDD, or YYMMDD of the older files. */
  private static LocalDate date(String text) {
    if (text.length() == 7) {
      throw new DateTimeException("seven digits");
    }
    int century =
        text.length() == 8 ? 0 : Integer.parseInt(text.substring(0, 2)) < 30 ? 2000 : 1900;
    int split = text.length() - 4;
    return LocalDate.of(
        century + Integer.parseInt(text.substring(0, split)),
        Integer.parseInt(text.substring(split, split + 2)),
        Integer.parseInt(text.substring(split + 2)));
  }

  private void problem(String place, String reason) {
    problems.add(place + ": " + reason);
  }

  /** Returns the names, or tells all that is wrong. */
  List<Named> finish() {
    if (!problems.isEmpty()) {
      throw new DictionaryException(problems);
    }
    return named;
  }
}
