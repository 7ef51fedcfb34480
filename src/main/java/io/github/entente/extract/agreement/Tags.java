package io.github.entente.extract.agreement;

/** The sets of parts of speech, by their Penn tags, that several constructions ask for. */
final class Tags {

  private Tags() {}

  /** A past tense or a participle, which taggers mix up: signed. */
  static boolean isPastOrParticiple(String tag) {
    return tag.equals("VBD") || tag.equals("VBN");
  }

  /** A verb with a tense of its own: signs, signed. */
  static boolean isTensed(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** The same, or what may be one that is taken for a participle. */
  static boolean isTensedOrParticiple(String tag) {
    return isTensed(tag) || tag.equals("VBN");
  }

  /** A noun that is no name. */
  static boolean isCommonNoun(String tag) {
    return tag.equals("NN") || tag.equals("NNS");
  }

  /** A pronoun that opens a relative clause: which, who. */
  static boolean isRelativePronoun(String tag) {
    return tag.equals("WDT") || tag.equals("WP");
  }
}
