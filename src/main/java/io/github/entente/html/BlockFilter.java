package io.github.entente.html;

import io.github.entente.model.Caption;
import io.github.entente.text.Bylines;
import io.github.entente.text.Captions;
import io.github.entente.text.Characters;
import io.github.entente.text.Dates;
import io.github.entente.text.EndCredits;
import io.github.entente.text.PageRemains;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which lines of the found element are the story's own; used once. */
final class BlockFilter {

  private static final int SHORT = 12;
  private static final int LAST = 6;
  private static final int EARLY = 6;
  private static final int LONGEST_ABOUT = 18;
  private static final int LONGEST_BARE = 8;
  private static final int MOST_BESIDE_DATE = 5;
  private static final int LONGEST_KICKER = 40;
  private static final int LONGEST_SUBHEADLINE = 170;
  private static final int LONGEST_TEASER = 110;
  private static final int LONGEST_CAPTION = 40;
  private static final int FEWEST_IN_CAPTION = 4;
  private static final Pattern HALF_DAY = Pattern.compile("\\d\\s?[AaPp]\\.[Mm]\\.$");

  /** How many liked or shared. */
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,3})?\\s?[KkMm]?");

  private final String headline;
  private final List<String> authors;
  private final List<Caption> captions = new ArrayList<>();
  private String subheadline = "";
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> agencies = new LinkedHashSet<>();

  /**
   * Makes a filter.
   *
   * @param authors the names of the story's authors, as far as the page states them
   */
  BlockFilter(String headline, List<String> authors) {
    this.headline = Letters.of(headline);
    this.authors = List.copyOf(authors);
  }

  /** Returns the line under the headline that was left out, or an empty text. */
  String subheadline() {
    return subheadline;
  }

  List<Caption> captions() {
    return captions;
  }

  Bylines.Credit credit() {
    return new Bylines.Credit(List.copyOf(people), List.copyOf(agencies));
  }

  List<Block> story(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    boolean headed = false;
    int seen = 0;
    for (Block block : blocks) {
      int words = Characters.words(block.text());
      boolean title = isHeadline(block) || (!begun && isUnderKicker(block));
      boolean about = (!begun || seen < EARLY) && isAbout(block, words, begun);
      boolean out =
          PageRemains.is(block.text(), words)
              || isLink(block, words)
              || title
              || (!begun && isHead(block, words))
              || about
              || isClock(block)
              || isCaption(block, words)
              || isCredit(block, words);
      if (!begun && title) {
        kept.clear();
        headed = true;
      } else if (headed && !begun && isHeadingBelow(block, words, kept)) {
        subheadline = block.text();
      } else if (headed && about && isSubheadline(kept)) {
        subheadline = kept.get(0).text();
        kept.clear();
        begun = false;
      }
      seen++;
      if (!out) {
        kept.add(block);
        begun |= words >= SHORT && block.kind() != Block.Kind.HEADING;
      }
    }
    List<Block> own = PulledQuotes.without(kept);
    trimEnd(own);
    dropBareHeadings(own);
    return own;
  }

  /**
   * What stood under a short heading is gone where one of its order or above follows, and no third:
   * that would be a list.
   */
  private static void dropBareHeadings(List<Block> kept) {
    List<Block> all = List.copyOf(kept);
    kept.clear();
    for (int i = 0; i < all.size(); i++) {
      int next = order(all, i + 1);
      boolean two = next > 0 && order(all, i - 1) == 0 && order(all, i + 2) == 0;
      if (!two || next > order(all, i) || Characters.words(all.get(i).text()) > LONGEST_BARE) {
        kept.add(all.get(i));
      }
    }
  }

  private static int order(List<Block> blocks, int i) {
    return i >= 0 && i < blocks.size() ? blocks.get(i).order() : 0;
  }

  private static boolean isLink(Block block, int words) {
    if ((block.linked() < 0.8 && !block.pointer()) || block.kind() == Block.Kind.QUOTE) {
      return false;
    }
    return block.kind() != Block.Kind.HEADING || words > 3;
  }

  private boolean isHeadline(Block block) {
    return !headline.isEmpty()
        && block.text().length() < 400
        && Letters.are(block.text(), headline);
  }

  /** A heading that has the headline behind a few words on what it is about. */
  private boolean isUnderKicker(Block block) {
    return block.kind() == Block.Kind.HEADING
        && block.order() <= 3
        && headline.length() >= SHORT
        && block.text().length() < 400
        && Letters.of(block.text()).endsWith(headline)
        && Letters.of(block.text()).length() <= headline.length() + LONGEST_KICKER;
  }

  /** One short line between the headline and who wrote the story, or when. */
  private static boolean isSubheadline(List<Block> kept) {
    String line = kept.size() == 1 ? kept.get(0).text() : "";
    int most = Characters.endsSentence(line) ? LONGEST_TEASER : LONGEST_SUBHEADLINE;
    return !line.isEmpty() && line.length() <= most;
  }

  /** A heading of a lower order between the headline and the story, which it does not open. */
  private boolean isHeadingBelow(Block block, int words, List<Block> kept) {
    return subheadline.isEmpty()
        && kept.isEmpty()
        && block.kind() == Block.Kind.HEADING
        && isHead(block, words)
        && !block.top()
        && !isLink(block, words)
        && !isAbout(block, words, false)
        && !PageRemains.is(block.text(), words);
  }

  /** What stands above a story: byline, date, address, a heading of the first order. */
  private boolean isHead(Block block, int words) {
    if (block.text().startsWith("http") && words < 40) {
      return true;
    }
    if (block.kind() == Block.Kind.PARAGRAPH && COUNT.matcher(block.text()).matches()) {
      return true;
    }
    if (block.kind() == Block.Kind.HEADING) {
      return block.top()
          || (words > 8 && !(words > 2 * SHORT || Characters.endsSentence(block.text())));
    }
    return false;
  }

  /** Who wrote the story and when; where it has begun, a line with a date is little else. */
  private boolean isAbout(Block block, int words, boolean begun) {
    if (words > LONGEST_ABOUT
        || (Characters.endsSentence(block.text()) && !HALF_DAY.matcher(block.text()).find())
        || (begun && block.kind() != Block.Kind.PARAGRAPH)) {
      return false;
    }
    Optional<Dates.Found> date = Dates.locate(block.text(), Dates.Order.DAY_FIRST);
    boolean named = !begun && words > SHORT && date.isPresent() && isByline(block.text());
    if (date.isPresent() && (begun || words <= SHORT || named)) {
      int ofDate = Characters.words(block.text().substring(date.get().start(), date.get().end()));
      return !begun || words - ofDate <= MOST_BESIDE_DATE;
    }
    return words <= SHORT && isByline(block.text());
  }

  private boolean isByline(String text) {
    Optional<Bylines.Credit> byline = Bylines.line(text);
    byline.ifPresent(credit -> agencies.addAll(credit.agencies()));
    List<String> named = byline.isPresent() ? List.of() : Bylines.names(text).people();
    return byline.isPresent()
        || (!named.isEmpty() && authors.containsAll(named) && Bylines.isList(text));
  }

  /** The hour of a post in a live report. */
  private static boolean isClock(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && PageRemains.isClock(block.text());
  }

  private static boolean isCredit(Block block, int words) {
    return words <= SHORT && Captions.isCredit(block.text());
  }

  /** A line that is no sentence and closes with who took the picture above it. */
  private boolean isCaption(Block block, int words) {
    if (block.kind() != Block.Kind.PARAGRAPH
        || words > LONGEST_CAPTION
        || (block.text().indexOf('/') < 0 && block.text().indexOf('|') < 0)
        || Characters.endsSentence(block.text())) {
      return false;
    }
    Optional<Caption> caption =
        Captions.withCredit(block.text())
            .filter(found -> Characters.words(found.text()) >= FEWEST_IN_CAPTION)
            .filter(found -> found.credit().isPresent());
    caption.ifPresent(captions::add);
    return caption.isPresent();
  }

  /** The date of publication in a list behind the story. */
  private static boolean isDateItem(Block block) {
    String text = block.text();
    Optional<Dates.Found> date =
        block.kind() == Block.Kind.ITEM && !Characters.endsSentence(text)
            ? Dates.locate(text, Dates.Order.DAY_FIRST)
            : Optional.empty();
    return date.isPresent()
        && date.get().end() == text.length()
        && Characters.words(text.substring(0, date.get().start())) <= 1;
  }

  /** When the story was published, told again below it. */
  private static boolean isDateLine(Block block) {
    String text = block.text();
    int beside =
        block.kind() == Block.Kind.PARAGRAPH && !Characters.endsSentence(text)
            ? Characters.words(text)
            : Integer.MAX_VALUE;
    if (beside > 2 * SHORT || !DateTexts.tellsOf(text.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int from = 0;
    for (Optional<Dates.Found> date = Dates.locate(text, Dates.Order.DAY_FIRST);
        date.isPresent();
        date = Dates.locate(text.substring(from), Dates.Order.DAY_FIRST)) {
      beside -=
          Characters.words(text.substring(from + date.get().start(), from + date.get().end()));
      from += date.get().end();
    }
    return from > 0 && beside <= MOST_BESIDE_DATE;
  }

  private boolean isEnd(Block block) {
    return PageRemains.isEnd(block.text())
        || PageRemains.isOfAuthor(block.text(), authors)
        || isAuthorLine(block.text());
  }

  /** An author's name and what that person is: {@code Jane Doe Correspondent in Rome}. */
  private boolean isAuthorLine(String text) {
    return authors.stream().anyMatch(text::startsWith)
        && Characters.words(text) <= SHORT
        && !Characters.endsSentence(text);
  }

  /**
   * Credits, calls to the reader, words on the author, and sub-headings with nothing under them.
   */
  private void trimEnd(List<Block> kept) {
    for (int i = kept.size() - 1, seen = 0; i > 0 && seen < LAST; i--, seen++) {
      Block block = kept.get(i);
      EndCredits.Parted parted = EndCredits.part(block.text());
      people.addAll(parted.credit().people());
      agencies.addAll(parted.credit().agencies());
      if (parted.rest().isEmpty() || isEnd(block) || isDateItem(block) || isDateLine(block)) {
        kept.remove(i);
      } else if (parted.rest().length() < block.text().length()) {
        kept.set(i, block.withText(parted.rest()));
      }
    }
    while (!kept.isEmpty()
        && (kept.get(kept.size() - 1).kind() == Block.Kind.HEADING
            || PageRemains.isSignOff(kept.get(kept.size() - 1).text()))) {
      kept.remove(kept.size() - 1);
    }
  }
}
