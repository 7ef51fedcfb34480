package io.github.entente.extract.actor;

/** What a story has told so far. */
interface Told {

  /** Returns whether a word is part of the full name of a person. */
  boolean isPerson(String word);

  /** Returns whether a word is the name or acronym of a body. */
  boolean isBody(String word);

  /** Returns what is known before a story begins: nobody. */
  static Told nothing() {
    return new Told() {
      @Override
      public boolean isPerson(String word) {
        return false;
      }

      @Override
      public boolean isBody(String word) {
        return false;
      }
    };
  }
}
