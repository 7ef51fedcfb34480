package io.github.entente.extract.actor;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places whose name two countries have, and what tells which is meant: places-shared.tsv. */
final class SharedPlaces {

  /**
   * A place.
   *
   * @param name its name
   * @param usual the country that is meant if nothing tells of another
   * @param other the other country
   * @param cues names of which a story tells one where it means the other
   */
  record Place(String name, String usual, String other, List<String> cues) {

    /**
     * Returns the country in which a story has it.
     *
     * @param text the story
     * @param counts how often it names each country
     */
    String country(String text, Map<String, Integer> counts) {
      boolean more = counts.getOrDefault(other, 0) > counts.getOrDefault(usual, 0);
      return more && cues.stream().anyMatch(cue -> isIn(text, cue)) ? other : usual;
    }

    private static boolean isIn(String text, String cue) {
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
        int end = at + cue.length();
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, Place> places = new HashMap<>();

  SharedPlaces() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("places-shared.tsv")) {
      Place place = new Place(line.column(0), line.column(1), line.column(2), line.items(3));
      if (place.cues().isEmpty() || places.put(Words.fold(place.name()), place) != null) {
        throw line.wrong("a place stands once, with what tells which is meant");
      }
    }
  }

  /** Returns the place that has a name. */
  Optional<Place> get(String name) {
    return Optional.ofNullable(places.get(Words.fold(name)));
  }

  /** Returns what the names of places mean that are in the other country. */
  static PhraseSource<Countries.Term> others(Collection<Place> places) {
    PhraseTable<Countries.Term> table = new PhraseTable<>(false);
    places.forEach(
        place ->
            table.put(
                place.name(), new Countries.Term(place.other(), EnumSet.of(Countries.Form.PLACE))));
    return table;
  }
}
