package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** Reads a title in the plural before several names: Senators X and Y, rebel leaders X, Y and Z. */
final class SharedTitles {

  private static final Set<String> JOINTS = Set.of(",", "and", "&");

  private SharedTitles() {}

  /** Gives each of the persons the title in the singular. */
  static void read(Sentence sentence, List<Ref> own) {
    List<Ref> people = own.stream().filter(SharedTitles::isPerson).toList();
    for (int i = 0; i < people.size(); i++) {
      Entity first = people.get(i).first();
      if (!isPlural(people.get(i), first.role)) {
        continue;
      }
      first.role = singular(first.role);
      for (int next = i + 1; next < people.size(); next++) {
        Ref ref = people.get(next);
        if (!joined(sentence, people.get(next - 1).end() + 1, ref.start())) {
          break;
        }
        boolean each = Grammar.is(sentence, people.get(next - 1).end() + 1, "of");
        share(first, ref.first(), !each && !first.guessed);
      }
    }
  }

  private static void share(Entity first, Entity other, boolean country) {
    if (other != first && other.role.isEmpty()) {
      other.role = first.role;
      other.topic = first.topic;
      if (country) {
        other.of(first.country);
      }
      other.perhapsOfSector(first);
    }
  }

  private static boolean isPerson(Ref ref) {
    return ref.isNameOfOne() && ref.first().isPerson() && ref.first().named;
  }

  /** Whether the last word of a role stands in the plural within the phrase of the name. */
  private static boolean isPlural(Ref ref, String role) {
    String last = role.substring(role.lastIndexOf(' ') + 1);
    if (role.contains(" of ") || role.contains(" for ")) {
      return false; // Director of Government Affairs
    }
    for (int at = ref.start(); at < ref.end() && last.length() > 3; at++) {
      String word = ref.sentence().token(at).text();
      boolean plural =
          ref.sentence().token(at).tag().endsWith("S") && word.endsWith("s")
              || word.endsWith("s.")
              || word.endsWith("men") && last.length() > 4;
      if (plural && word.equals(last)) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String role) {
    return role.replaceFirst("men$", "man")
        .replaceFirst("ies$", "y")
        .replaceFirst("(?<!s)s(\\.?)$", "$1");
  }

  /** Whether nothing stands between two names but what joins them: X (R-Vt.), Y and Z. */
  private static boolean joined(Sentence sentence, int from, int to) {
    int at = from;
    boolean joint = false;
    while (at < to) {
      String word = sentence.token(at).text();
      if (word.equals("(") || word.equals("-LRB-")) {
        while (at < to && !sentence.token(at).text().matches("\\)|-RRB-")) {
          at++;
        }
      } else if (word.equals("of") && at == from) {
        while (at + 1 < to && !JOINTS.contains(sentence.token(at + 1).text())) {
          at++; // Presidents X | of Peru | and Y
        }
      } else if (JOINTS.contains(word)) {
        joint = true;
      } else {
        return false;
      }
      at++;
    }
    return joint;
  }
}
