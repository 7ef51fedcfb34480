package io.github.entente.html;

import io.github.entente.text.Characters;
import io.github.entente.text.PageRemains;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * The text that a page's data gives its article (schema.org's articleBody), for pages that show no
 * more than its beginning.
 */
final class StatedBody {

  private static final int FEWEST_WORDS = 60;
  private static final int LONGEST = 500_000;

  private StatedBody() {}

  /**
   * Returns the stated text where it has more than twice the words of what the page shows and says
   * nearly all that the page says; else what the page shows.
   */
  static List<String> rescue(List<String> shown, String stated) {
    if (stated.isEmpty() || stated.length() > LONGEST) {
      return shown;
    }
    int words = Characters.words(stated);
    int own = shown.stream().mapToInt(Characters::words).sum();
    if (words < FEWEST_WORDS || own * 2 > words) {
      return shown;
    }
    List<String> lines =
        plain(stated)
            .lines()
            .map(Characters::tidy)
            .filter(line -> !line.isEmpty() && !PageRemains.is(line))
            .toList();
    Set<String> known = new HashSet<>();
    lines.forEach(line -> known.addAll(WordRuns.of(line)));
    long found = 0;
    long all = 0;
    for (String paragraph : shown) {
      for (String word : WordRuns.of(paragraph)) {
        all++;
        found += known.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      }
    }
    return found * 10 >= all * 8 ? lines : shown;
  }

  /** Some pages put markup into their data, plain or with its brackets escaped. */
  private static String plain(String stated) {
    String text =
        stated.indexOf("&lt;") >= 0 ? stated.replace("&lt;", "<").replace("&gt;", ">") : stated;
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String broken = text.replaceAll("(?i)</p>|<br ?/?>|</h\\d>|</li>", "\n");
    return Jsoup.parse(broken).body().wholeText();
  }
}
