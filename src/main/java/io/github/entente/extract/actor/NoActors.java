package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that are nobody: regions, buildings, events, documents and means: no-actors.tsv. */
final class NoActors {

  /** What a means of telling stands behind: on Facebook, via WhatsApp. */
  private static final Set<String> BY = Set.of("on", "via", "over", "through", "to");

  private static final int LONGEST_REGION = 4;

  private final Set<String> regions = new HashSet<>();

  /** The first words of the regions that have several, for few words are one. */
  private final Set<String> openings = new HashSet<>();

  /** A person who has a head. */
  private static final Set<String> OWNERS = Set.of("his", "her", "my", "your");

  private final Set<String> channels = new HashSet<>();
  private final Set<String> first = new HashSet<>();
  private final Set<String> last = new HashSet<>();
  private final Set<String> things = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();

  NoActors() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("no-actors.tsv")) {
      Set<String> words =
          switch (line.column(0)) {
            case "region" -> regions;
            case "channel" -> channels;
            case "first" -> first;
            case "last" -> last;
            case "thing" -> things;
            case "phrase" -> phrases;
            default -> throw line.wrong("unknown sort " + line.column(0));
          };
      line.items(1).forEach(item -> words.add(Words.fold(item)));
    }
    regions.stream()
        .filter(region -> region.indexOf(' ') > 0)
        .forEach(region -> openings.add(region.substring(0, region.indexOf(' '))));
  }

  /** Returns whether the words from one to another are the name of a place, event or document. */
  boolean isName(List<String> words, int start, int end) {
    return end > start && last.contains(Words.fold(words.get(end)))
        || beginsAsNone(words, start, end);
  }

  /** Returns whether a common noun is what was written or agreed, and nobody. */
  boolean isThing(Sentence sentence, int head) {
    return !sentence.token(head).isProper()
        && things.contains(Words.fold(sentence.token(head).lemma()));
  }

  /** Returns whether a noun and the word before it are no body: centre court, rescue mission. */
  boolean isPhrase(Sentence sentence, int head) {
    if (head == 0) {
      return false;
    }
    if (isOfBody(sentence, head)) {
      return true;
    }
    String before = Words.fold(sentence.token(head - 1).text()) + " ";
    return Words.singulars(Words.fold(sentence.token(head).text())).stream()
        .anyMatch(noun -> phrases.contains(before + noun));
  }

  /** Shook his head: a person's own, and nobody who leads; but: his head of staff. */
  private static boolean isOfBody(Sentence sentence, int head) {
    boolean of = head + 1 < sentence.size() && sentence.token(head + 1).text().equals("of");
    return !of
        && Words.fold(sentence.token(head).text()).equals("head")
        && OWNERS.contains(Words.fold(sentence.token(head - 1).text()));
  }

  /** Returns whether a whole name is that of a part of the world. */
  boolean isRegion(String name) {
    return regions.contains(Words.fold(name));
  }

  /** Returns how many words from one on are a name of several words for a part of the world. */
  int regionAt(List<String> words, int at) {
    String first = Words.fold(words.get(at));
    if (!openings.contains(first)) {
      return 0;
    }
    StringBuilder name = new StringBuilder(first);
    int length = 0;
    for (int next = at + 1; next < words.size() && next < at + LONGEST_REGION; next++) {
      name.append(' ').append(Words.fold(words.get(next)));
      length = regions.contains(name.toString()) ? next - at + 1 : length;
    }
    return length;
  }

  /** Returns whether a name begins with what it is of: Operation, Lake. */
  boolean beginsAsNone(List<String> words, int start, int end) {
    return end > start && first.contains(Words.fold(words.get(start)));
  }

  /** Returns whether a name is only the means by which something is told. */
  boolean isChannel(Sentence sentence, int start, int end) {
    if (!channels.contains(Words.fold(PhraseText.text(sentence, start, end)))) {
      return false;
    }
    int before = start - 1;
    // on Facebook and Instagram
    while (before > 1
        && (sentence.token(before).is("CC") || sentence.token(before).text().equals(","))
        && channels.contains(Words.fold(sentence.token(before - 1).text()))) {
      before -= 2;
    }
    boolean article = before > 0 && sentence.token(before).is("DT");
    before = article ? before - 1 : before;
    return before >= 0 && BY.contains(Words.fold(sentence.token(before).text()))
        || end + 1 < sentence.size() && sentence.token(end + 1).isNoun();
  }
}
