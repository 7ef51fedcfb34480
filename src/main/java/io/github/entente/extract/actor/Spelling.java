package io.github.entente.extract.actor;

import java.util.Set;

/** The form of a word in which its British and American spellings are equal. */
final class Spelling {

  private static final Set<String> OUR = WordLists.of("our-or");

  private Spelling() {}

  /** Returns a folded word in its American spelling: organisation, defence, labour, centre. */
  static String american(String folded) {
    if (folded.length() < 6) {
      return folded;
    }
    int isation = folded.indexOf("isation");
    if (isation > 2) {
      return folded.substring(0, isation + 1) + 'z' + folded.substring(isation + 2);
    }
    return switch (folded) {
      case "defence" -> "defense";
      case "centre" -> "center";
      case "programme" -> "program";
      default -> OUR.contains(folded) ? folded.replace("our", "or") : folded;
    };
  }
}
