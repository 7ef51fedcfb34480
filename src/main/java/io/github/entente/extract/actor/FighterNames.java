package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/** Short names for rebels who have none of their own: Ituri rebels, of the rebels in Ituri. */
final class FighterNames {

  private static final Set<String> FIGHTERS = WordLists.of("rebels");
  private static final Set<String> PLAIN = WordLists.of("no-description");
  private static final Set<String> BANDS = WordLists.of("fighters-band");

  private FighterNames() {}

  /** The name by the region that they fight in or, without the state, by what they are. */
  static Optional<String> of(Chunk chunk, Names names) {
    Sentence sentence = chunk.sentence();
    int head = chunk.head();
    boolean fight = isOf(sentence, head, FIGHTERS);
    boolean band = isOf(sentence, head, BANDS) && head > 0 && isOf(sentence, head - 1, FIGHTERS);
    if (!fight && !band || !Grammar.isPlural(sentence, head)) {
      return Optional.empty();
    }
    String noun = fight ? sentence.token(head).text() : sentence.token(head - 1).text().concat("s");
    int place = head + 2;
    boolean described = false; // ethnic Armenian separatists
    for (int at = chunk.inner(); at < (fight ? head : head - 1); at++) {
      described |= sentence.token(at).tag().matches("JJ.*|NNP.*") && !isOf(sentence, at, PLAIN);
    }
    boolean where =
        !described
            && place < sentence.size()
            && sentence.token(head + 1).text().equals("in")
            && sentence.token(place).isProper()
            && sentence.token(place).entity() == EntityType.LOCATION
            && names.at(place).filter(FighterNames::isState).isEmpty();
    if (where) {
      int end = place;
      while (end + 1 < sentence.size()
          && sentence.token(end + 1).entity() == EntityType.LOCATION
          && sentence.token(end + 1).isProper()) {
        end++;
      }
      return Optional.of(PhraseText.text(sentence, place, end) + " " + noun);
    }
    return fight && chunk.hasPossessor() && chunk.inner() < head
        ? Optional.of(PhraseText.text(sentence, chunk.inner(), head))
        : Optional.empty();
  }

  /** A country by its own name, and not a region or town of it. */
  private static boolean isState(Names.Name name) {
    Countries.Term term = name.term();
    return name.sort() == Names.Sort.COUNTRY
        && (term == null || term.is(Countries.Form.NAME) || !term.is(Countries.Form.PLACE));
  }

  private static boolean isOf(Sentence sentence, int at, Set<String> nouns) {
    String word = Words.fold(sentence.token(at).text());
    return Words.singulars(word).stream().anyMatch(nouns::contains);
  }
}
