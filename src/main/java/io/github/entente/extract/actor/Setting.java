package io.github.entente.extract.actor;

/** Where a story plays, and for the length of a paragraph what it says of itself: In Lima, … */
final class Setting {

  private final String home;
  private String scene = "";
  private String topic = "";

  /**
   * Makes a setting.
   *
   * @param home the country of the story, or empty
   */
  Setting(String home) {
    this.home = home;
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

  /** Returns the country that an office or body without one is of. */
  String country() {
    if (!scene.isEmpty()) {
      return scene;
    }
    return topic.isEmpty() ? home : topic;
  }
}
