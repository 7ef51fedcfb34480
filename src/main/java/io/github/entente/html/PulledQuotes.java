package io.github.entente.html;

import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out the words of a story that its page sets once more between the paragraphs, in a larger
 * type, and who said them.
 */
final class PulledQuotes {

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 45;
  private static final int MOST_OF_SPEAKER = 8;
  private static final int SHORTEST = 8;

  /** A page with more is made of quotations; looking for each in all others would take long. */
  private static final int MOST_QUOTATIONS = 100;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])[\"”“»’]?\\s+");

  private PulledQuotes() {}

  /** Returns the lines of a story without those that are parts of others. */
  static List<Block> without(List<Block> story) {
    if (story.stream().filter(PulledQuotes::mayBePulled).count() > MOST_QUOTATIONS) {
      return story;
    }
    List<Block> kept = new ArrayList<>();
    boolean pulled = false;
    for (Block block : story) {
      if (mayBePulled(block) && isToldBy(story, block)) {
        pulled = true;
      } else if (!(pulled && isSpeaker(block))) {
        pulled = false;
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean mayBePulled(Block block) {
    if (!isQuotation(block)) {
      return false;
    }
    int words = Characters.words(block.text());
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  private static boolean isQuotation(Block block) {
    return block.kind() == Block.Kind.QUOTE || block.kind() == Block.Kind.PULLED;
  }

  /** Who said it, below the words: {@code Ada Moss, beekeeper}. */
  private static boolean isSpeaker(Block block) {
    return Characters.words(block.text()) <= MOST_OF_SPEAKER
        && (isQuotation(block) || block.kind() == Block.Kind.PARAGRAPH)
        && !Characters.endsSentence(block.text());
  }

  /** Whether a paragraph has the words; those of a quotation may be parted there. */
  private static boolean isToldBy(List<Block> story, Block block) {
    if (isPart(story, block, block.text())) {
      return true;
    }
    String[] sentences = SENTENCE_END.split(block.text());
    return sentences.length > 1
        && Arrays.stream(sentences).allMatch(sentence -> isPart(story, block, sentence));
  }

  private static boolean isPart(List<Block> story, Block block, String words) {
    String core = core(words);
    return core.length() >= SHORTEST
        && story.stream()
            .anyMatch(
                other ->
                    other != block
                        && other.kind() != Block.Kind.HEADING
                        && other.text().length() > block.text().length()
                        && other.text().contains(core));
  }

  /** The words without the marks around them, and without the capital that opens them. */
  private static String core(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(words.charAt(end - 1))) {
      end--;
    }
    return start == end ? "" : words.substring(start + 1, end);
  }
}
