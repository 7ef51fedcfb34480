package io.github.entente.extract.actor;

import java.util.Set;

/** Where a story plays, and for the length of a paragraph what it says of itself: In Lima, … */
final class Setting {

  private final String home;
  private final Set<String> named;
  private String scene = "";
  private String topic = "";

  /**
   * Makes a setting.
   *
   * @param home the country of the story, or empty
   * @param named the countries that the story names
   */
  Setting(String home, Set<String> named) {
    this.home = home;
    this.named = Set.copyOf(named);
  }

  /** Begins a paragraph that plays in a country, or in none that it says. */
  void scene(String country) {
    scene = country;
    topic = "";
  }

  /** Says of which state a sentence speaks first. */
  void topic(String country) {
    topic = country;
  }

  /** Returns the country of the story, or nothing. */
  String home() {
    return home;
  }

  /** Returns the country that an office or body of these words is of, if none is told. */
  String countryOf(String topic) {
    return StatesOffices.state(topic, country(), named);
  }

  /** Returns the country that an office or body without one is of. */
  String country() {
    if (!scene.isEmpty()) {
      return scene;
    }
    return topic.isEmpty() ? home : topic;
  }
}
