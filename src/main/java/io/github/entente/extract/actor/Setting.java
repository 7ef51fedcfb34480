package io.github.entente.extract.actor;

/** Where a story plays, and for the length of a paragraph what it says of itself: In Lima, … */
final class Setting {

  private final String home;
  private String scene = "";

  /**
   * Makes a setting.
   *
   * @param home the country of the story, or empty
   */
  Setting(String home) {
    this.home = home;
  }

  void scene(String country) {
    scene = country;
  }

  /** Returns the country that an office or body without one is of. */
  String country() {
    return scene.isEmpty() ? home : scene;
  }
}
