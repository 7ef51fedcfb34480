package io.github.entente.text;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Warning;
import io.github.entente.model.WarningCode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads text that was saved from a page. Immutable and safe for use by any number of threads. */
public final class TextReader {

  /** A line alone of more words is no caption. */
  private static final int LONGEST_CAPTION = 25;

  private static final int LONGEST_ROW = 120;

  /** All that ends a line or a paragraph: those of Unicode, of old printers and of files. */
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private static final Pattern GAP = Pattern.compile("\\t[ \\t]{0,20}| {3,20}");

  /** Makes a reader. */
  public TextReader() {}

  /**
   * Reads a text whose day of publication is not known otherwise.
   *
   * @return an article without quotations, actors and agreements
   */
  public Article read(String text) {
    return read(text, UnaryOperator.identity());
  }

  /**
   * Reads a text: headline, captions, credits and dateline are parted from the running text, and
   * what the page left behind is dropped. A text of one paragraph is all running text.
   *
   * @param published when it was published, or null if the text itself is to tell
   * @return an article without quotations, actors and agreements
   */
  public Article read(String text, @Nullable PageDate published) {
    return read(text, own -> Optional.ofNullable(published).or(() -> own));
  }

  /**
   * Reads a text where something is known of its day of publication.
   *
   * @param published makes the day that counts of the one the text gives
   * @return an article without quotations, actors and agreements
   */
  public Article read(String text, UnaryOperator<Optional<PageDate>> published) {
    List<String> all =
        WrappedLines.join(List.of(LINE_END.split(text, -1))).stream()
            .map(TextReader::barred)
            .map(Characters::tidy)
            .filter(line -> !line.isEmpty())
            .toList();
    List<String> lines = SavedLines.plain(all);
    StoryLines story = new StoryLines();
    if (lines.size() == 1) {
      story.paragraph(lines.get(0));
      if (story.running().paragraphs().isEmpty() && isLong(lines.get(0))) {
        story = new StoryLines(); // a credit at its end makes no caption of a story
        story.whole(lines.get(0));
      }
    } else {
      story.read(lines);
    }
    Article.Builder article = story.article(published);
    RunningText running = story.running();
    article.text(running.text()).paragraphs(running.paragraphs());
    Language.of(running.text()).ifPresent(article::language);
    if (running.paragraphs().isEmpty()) {
      article.warnings(List.of(new Warning(WarningCode.NO_TEXT, "no running text was found")));
    }
    return article.build();
  }

  private static boolean isLong(String line) {
    return line.split(" ", LONGEST_CAPTION + 2).length > LONGEST_CAPTION;
  }

  /** A short line whose words stand far apart is a row of links: the gaps become bars. */
  private static String barred(String line) {
    String row = line.length() > LONGEST_ROW ? line : GAP.matcher(line.strip()).replaceAll(" | ");
    return row.indexOf('|') != row.lastIndexOf('|') ? row : line;
  }
}
