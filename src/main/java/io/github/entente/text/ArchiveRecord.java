package io.github.entente.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text that was saved from an archive of the press into the form of a story: its fields
 * give headline, author, day and dateline, and what stands behind them is none. The fields are in
 * {@code records.txt}.
 */
final class ArchiveRecord {

  private static final Lexicon WORDS = Lexicon.beside(ArchiveRecord.class, "records.txt");
  private static final Set<String> HEADLINE = Set.copyOf(WORDS.section("headline"));
  private static final Set<String> BYLINE = Set.copyOf(WORDS.section("byline"));
  private static final Set<String> DATELINE = Set.copyOf(WORDS.section("dateline"));
  private static final Set<String> SECTION = Set.copyOf(WORDS.section("section"));
  private static final Set<String> TOLD = Set.copyOf(WORDS.section("told"));
  private static final Set<String> BODY = Set.copyOf(WORDS.section("body"));
  private static final Set<String> END = Set.copyOf(WORDS.section("end"));
  private static final int LONGEST_HEAD = 40;
  private static final Pattern FIELD =
      Pattern.compile("^(\\p{Lu}[\\p{L}-]{2,24}(?: \\p{L}{2,9}){0,2})(?:: ?(.*))?$");
  private static final Pattern YEAR_OF_DATELINE = Pattern.compile(",? (?:19|20)\\d\\d$");

  private final List<String> lines;
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();
  private int body = -1;

  private ArchiveRecord(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD) && body < 0; i++) {
      Matcher m = FIELD.matcher(lines.get(i));
      String name = m.matches() ? m.group(1).toLowerCase(Locale.ROOT) : "";
      String value = m.matches() && m.group(2) != null ? m.group(2) : "";
      if (BODY.contains(name) && value.isEmpty()) {
        body = i + 1;
      } else if (!value.isEmpty()) {
        fields.put(name, value);
      } else {
        others.add(lines.get(i));
      }
    }
  }

  /** Returns the lines of the story of a record, and any other lines as they are. */
  static List<String> plain(List<String> lines) {
    ArchiveRecord record = new ArchiveRecord(lines);
    boolean told = record.fields.keySet().stream().anyMatch(TOLD::contains);
    return record.body > 0 && told ? record.story() : lines;
  }

  private List<String> story() {
    List<String> story = new ArrayList<>();
    List<String> head = new ArrayList<>(others);
    Optional<String> title = field(HEADLINE);
    if (title.isEmpty() && !head.isEmpty()) {
      title = Optional.of(head.remove(0));
    }
    field(SECTION).ifPresent(story::add);
    title.ifPresent(story::add);
    field(BYLINE).map(names -> Bylines.opens(names) ? names : "By " + names).ifPresent(story::add);
    head.stream().filter(line -> HeadLine.date(line).isPresent()).limit(1).forEach(story::add);
    story.addAll(paragraphs());
    head.stream().filter(line -> HeadLine.date(line).isEmpty()).forEach(story::add);
    return story;
  }

  private Optional<String> field(Set<String> names) {
    return names.stream()
        .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
        .findFirst();
  }

  /** The text; the dateline of the record opens it if it has none of its own. */
  private List<String> paragraphs() {
    int end = body;
    while (end < lines.size() && !isEnd(lines.get(end))) {
      end++;
    }
    List<String> text = new ArrayList<>(lines.subList(body, end));
    Optional<String> place = field(DATELINE);
    if (place.isPresent() && !text.isEmpty() && Datelines.opening(text.get(0)).isEmpty()) {
      String shown = YEAR_OF_DATELINE.matcher(place.get()).replaceFirst("") + " — " + text.get(0);
      text.set(0, Datelines.opening(shown).isPresent() ? shown : text.get(0));
    }
    return text;
  }

  private static boolean isEnd(String line) {
    Matcher m = FIELD.matcher(line);
    return m.matches() && END.contains(m.group(1).toLowerCase(Locale.ROOT));
  }
}
