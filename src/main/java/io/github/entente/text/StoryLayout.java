package io.github.entente.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the running text stands among the lines of a saved story. What is above it is the head of
 * the story: headline, author, date, pictures; what is below is the rest of the page.
 *
 * @param start the index of the first line of the running text
 * @param end the index behind its last line
 * @param saved whether some line shows that all this comes from a page: a date, an author, a button
 */
record StoryLayout(int start, int end, boolean saved) {

  private static final int SHORTEST_SENTENCE = 6;
  private static final int LONGEST_FRAGMENT = 20;
  private static final int LONGEST_HEAD = 25;
  private static final int LONGEST_LABEL = 8;

  /** So many sentences can stand above the dateline or the author: a standfirst, a caption. */
  private static final int MOST_ABOVE = 3;

  private static final Pattern COUNT = Pattern.compile("^\\d[\\d.,]{0,6}\\s?[KkMm]?\\s+");

  /** Lines behind which readers or advertisers write. */
  private static final Set<String> CLOSINGS = new HashSet<>(PageRemains.WORDS.section("closings"));

  static StoryLayout of(List<String> lines) {
    int size = closing(lines);
    int start = start(lines, size);
    int end = size;
    while (end > start + 1 && !isRunning(lines.get(end - 1))) {
      end--;
    }
    if (end == start + 1 && !isRunning(lines.get(start))) {
      end = size; // no sentence at all: a list
    }
    boolean saved =
        size < lines.size()
            || lines.subList(0, start).stream().anyMatch(HeadLine::isMark)
            || lines.subList(end, size).stream().anyMatch(StoryLayout::isPage);
    return new StoryLayout(start, saved ? end : size, saved);
  }

  /** Returns whether a line is a sentence or more, of whomever. */
  static boolean isProse(String line) {
    int words = Characters.words(line);
    return words > LONGEST_FRAGMENT
        || (words >= SHORTEST_SENTENCE && Characters.endsSentence(line) && !line.endsWith(":"));
  }

  private static boolean isRunning(String line) {
    String told = EndCredits.part(line).rest();
    boolean credited = !told.isEmpty() && told.length() < line.length();
    return isProse(credited ? told : line) && !isPage(line) && !PageRemains.isEnd(line);
  }

  private static boolean isPage(String line) {
    return PageRemains.is(line) || PageRemains.isSignOff(line);
  }

  /** Returns the index of the line behind which only readers write, or the number of lines. */
  private static int closing(List<String> lines) {
    int sentences = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (sentences >= MOST_ABOVE
          && Characters.words(line) <= LONGEST_LABEL
          && CLOSINGS.contains(key(line))) {
        return i;
      }
      sentences += isProse(line) ? 1 : 0;
    }
    return lines.size();
  }

  /** A line in small letters without how many there are: {@code 1.2k Comments}. */
  private static String key(String line) {
    return PageRemains.key(COUNT.matcher(line).replaceFirst("").toLowerCase(Locale.ROOT));
  }

  private static int start(List<String> lines, int size) {
    int first = -1;
    int sentences = 0;
    int behindMark = -1;
    int from = size > 1 && Headlines.is(lines) ? 1 : 0;
    for (int i = from; i < Math.min(size, LONGEST_HEAD) && sentences <= MOST_ABOVE; i++) {
      String line = lines.get(i);
      HeadLine kind = HeadLine.of(line);
      if (kind == HeadLine.PLACE) {
        return behindMarks(lines, i + 1, size);
      }
      if (kind == HeadLine.OTHER
          && Datelines.opening(line).isPresent()
          && Characters.words(line) >= SHORTEST_SENTENCE) {
        return i;
      }
      if (kind == HeadLine.OTHER && isProse(line)) {
        first = first < 0 ? i : first;
        sentences++;
      } else if ((kind == HeadLine.AUTHOR || kind == HeadLine.DATE) && sentences == 1) {
        behindMark = i + 1; // what stood above was a standfirst
      }
    }
    if (behindMark > 0 && behindMark < size) {
      return behindMark;
    }
    return first >= 0 ? first : behindMarks(lines, from, size);
  }

  private static int behindMarks(List<String> lines, int from, int size) {
    int start = from;
    while (start < size && start < LONGEST_HEAD && HeadLine.isMark(lines.get(start))) {
      start++;
    }
    return start;
  }
}
