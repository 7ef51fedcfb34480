package io.github.entente.html;

import io.github.entente.text.Bylines;
import io.github.entente.text.Captions;
import io.github.entente.text.Characters;
import io.github.entente.text.Dates;
import io.github.entente.text.PageRemains;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides which lines of the found element are the story's own. */
final class BlockFilter {

  private static final int SHORT = 12;

  private BlockFilter() {}

  static List<Block> story(List<Block> blocks, String headline) {
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks) {
      int words = Characters.words(block.text());
      boolean out =
          PageRemains.is(block.text())
              || isLink(block, words)
              || isHeadline(block, headline)
              || (!begun && isHead(block, words))
              || isCredit(block, words);
      if (!out) {
        kept.add(block);
        begun |= words >= SHORT && block.kind() != Block.Kind.HEADING;
      }
    }
    trimEnd(kept);
    return kept;
  }

  private static boolean isLink(Block block, int words) {
    if (block.linked() < 0.8) {
      return false;
    }
    return block.kind() != Block.Kind.HEADING || words > 3;
  }

  private static boolean isHeadline(Block block, String headline) {
    return !headline.isEmpty() && letters(block.text()).equals(letters(headline));
  }

  private static String letters(String text) {
    StringBuilder out = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** What stands above a story: byline and date. */
  private static boolean isHead(Block block, int words) {
    if (words > SHORT || block.kind() == Block.Kind.HEADING) {
      return false;
    }
    return Bylines.line(block.text()).isPresent()
        || (Dates.find(block.text(), Dates.Order.DAY_FIRST).isPresent()
            && !Characters.endsSentence(block.text()));
  }

  private static boolean isCredit(Block block, int words) {
    return words <= SHORT && Captions.isCredit(block.text());
  }

  /** Sub-headings with nothing under them. */
  private static void trimEnd(List<Block> kept) {
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Block.Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
  }
}
