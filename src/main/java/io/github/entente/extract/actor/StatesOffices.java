package io.github.entente.extract.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices and bodies that only some states have by their name, or not: offices-of-states.tsv. */
final class StatesOffices {

  /** What stands before a state that has none. */
  private static final String NONE = "-";

  private static final Map<String, List<String>> STATES = read();

  private StatesOffices() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> states = new HashMap<>();
    for (KnowledgeFile.Line line : KnowledgeFile.read("offices-of-states.tsv")) {
      for (String office : line.items(1)) {
        if (states.put(office, List.copyOf(line.items(0))) != null) {
          throw line.wrong(office + " stands here twice");
        }
      }
    }
    return Map.copyOf(states);
  }

  /**
   * Returns the state of which an office or body is that a story does not call some state's.
   *
   * @param topic its folded words
   * @param home the state of the story, or empty
   * @param named the states that the story names
   */
  static String state(String topic, String home, Set<String> named) {
    List<String> states = STATES.getOrDefault(topic, List.of());
    if (states.isEmpty() || states.contains(home)) {
      return home;
    }
    if (states.get(0).startsWith(NONE)) {
      return states.contains(NONE + home) ? only(named, home) : home;
    }
    return states.stream().filter(named::contains).findFirst().orElse(states.get(0));
  }

  /** The only other state that a story names, or nothing. */
  private static String only(Set<String> named, String but) {
    List<String> others = named.stream().filter(state -> !state.equals(but)).toList();
    return others.size() == 1 ? others.get(0) : "";
  }
}
