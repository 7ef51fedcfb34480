package io.github.entente.html;

import io.github.entente.model.Caption;
import io.github.entente.text.Bylines;
import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The story on a page.
 *
 * @param paragraphs its lines of running text
 * @param subheadline the line that stands under the headline
 * @param captions the words under its pictures
 * @param credit who is credited at its end
 */
record PageStory(
    List<String> paragraphs,
    Optional<String> subheadline,
    List<Caption> captions,
    Bylines.Credit credit) {

  /**
   * Reads a story.
   *
   * @param authors who wrote it, as far as the page states it
   */
  static PageStory read(Document page, String headline, List<String> authors) {
    Vocabulary vocabulary = new Vocabulary();
    Box root = new BoxTree(vocabulary, false).build(page.body());
    if (root.prose == 0) {
      root = new BoxTree(vocabulary, true).build(page.body());
    }
    Box content = new ContentFinder(vocabulary, headline).find(root);
    BlockFilter filter = new BlockFilter(headline, authors);
    List<Block> story = filter.story(BlockCollector.blocks(content, vocabulary));
    List<Caption> captions = PageCaptions.around(content, vocabulary);
    captions.addAll(filter.captions());
    Lead.Found lead = Lead.find(root, content, vocabulary, headline);
    List<String> paragraphs = withLead(story, lead.opening());
    lead.subheadline()
        .filter(line -> isUnderHeadline(line, paragraphs))
        .ifPresent(line -> paragraphs.remove(0));
    return new PageStory(
        paragraphs,
        lead.subheadline()
            .or(
                () ->
                    filter.subheadline().isEmpty()
                        ? Optional.empty()
                        : Optional.of(filter.subheadline()))
            .filter(line -> !paragraphs.contains(line)),
        captions.stream().distinct().toList(),
        filter.credit());
  }

  /** Whether the story opens with a line that is no sentence and was called a sub-headline. */
  private static boolean isUnderHeadline(String line, List<String> paragraphs) {
    return paragraphs.size() > 1
        && paragraphs.get(0).equals(line)
        && !Characters.endsSentence(line);
  }

  private static List<String> withLead(List<Block> story, Optional<String> lead) {
    List<String> paragraphs = new ArrayList<>(story.stream().map(Block::text).toList());
    if (lead.isPresent() && paragraphs.stream().limit(5).noneMatch(lead.get()::equals)) {
      paragraphs.add(0, lead.get());
    }
    return paragraphs;
  }
}
