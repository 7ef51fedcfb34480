package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the lines of mail, of Markdown and of pages for screen readers into their plain form. */
final class SavedLines {

  private static final int LONGEST_HEADER = 20;
  private static final int LONGEST_PLACE = 50;
  private static final Pattern DASH = Pattern.compile("[—–-]{1,2}");
  private static final Pattern OUTLET = Pattern.compile("\\p{Lu}{2,8}(?: \\p{Lu}\\p{L}{2,12})?");
  private static final Pattern FIELD = Pattern.compile("^([A-Z][A-Za-z-]{1,40}):\\s+(\\S.*)$");

  /** {@code # A heading}. */
  private static final Pattern HEADING = Pattern.compile("^#{1,6} +(?=\\S)");

  /** {@code *all of a line*}, {@code __all of it__}. */
  private static final Pattern EMPHASIS =
      Pattern.compile("^(\\*{1,3}|_{1,3})(?=[^\\s*_])([^*]*[^\\s*_])\\1$");

  /** The caption that a label announces stands on the next line. */
  private static final Pattern CAPTION_LABEL =
      Pattern.compile("^(Image|Media|Video|Photo|Picture) caption[,:]?$");

  private SavedLines() {}

  /** Returns the lines without marks of their format. */
  static List<String> plain(List<String> lines) {
    List<String> rest = withDashes(ArchiveRecord.plain(CodedRecord.plain(withoutHeader(lines))));
    List<String> plain = new ArrayList<>(rest.size());
    for (int i = 0; i < rest.size(); i++) {
      String line = rest.get(i);
      char first = line.charAt(0);
      if (first == '#') {
        plain.add(HEADING.matcher(line).replaceFirst(""));
      } else if (first == '*' || first == '_') {
        Matcher m = EMPHASIS.matcher(line);
        plain.add(m.matches() ? m.group(2) : line);
      } else if (i + 1 < rest.size() && CAPTION_LABEL.matcher(line).matches()) {
        plain.add(line.replaceFirst("[,:]$", "") + ": " + rest.get(++i));
      } else {
        plain.add(line);
      }
    }
    return plain;
  }

  /** A dateline may be broken: {@code Rell}, {@code CNN}, {@code —} are one line with the next. */
  private static List<String> withDashes(List<String> lines) {
    List<String> joined = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      int last = joined.size() - 1;
      boolean dash = DASH.matcher(lines.get(i)).matches();
      if (dash && i + 1 < lines.size() && last >= 0 && OUTLET.matcher(joined.get(last)).matches()) {
        String head = "(" + joined.remove(last) + ") — ";
        boolean placed = last > 0 && isPlace(joined.get(last - 1));
        joined.add((placed ? joined.remove(last - 1) + " " : "") + head + lines.get(++i));
      } else {
        joined.add(lines.get(i));
      }
    }
    return joined;
  }

  private static boolean isPlace(String line) {
    DatelineHead head = DatelineHead.of(line);
    return line.length() <= LONGEST_PLACE && head.isNamed() && head.when().isEmpty();
  }

  /** The header of a mail (RFC 5322): its subject is the headline, its date the day. */
  private static List<String> withoutHeader(List<String> lines) {
    String subject = "";
    String date = "";
    boolean sender = false;
    int end = 0;
    while (end < Math.min(lines.size(), LONGEST_HEADER)) {
      Matcher m = FIELD.matcher(lines.get(end));
      if (!m.matches()) {
        break;
      }
      switch (m.group(1).toLowerCase(Locale.ROOT)) {
        case "subject" -> subject = m.group(2);
        case "date", "sent" -> date = m.group(2);
        case "from" -> sender = true;
        default -> {}
      }
      end++;
    }
    if (subject.isEmpty() || !(sender || !date.isEmpty())) {
      return lines;
    }
    List<String> rest = new ArrayList<>(List.of(subject));
    if (!date.isEmpty()) {
      rest.add(date);
    }
    rest.addAll(lines.subList(end, lines.size()));
    return rest;
  }
}
