package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.FollowUps.Added;
import java.util.LinkedHashSet;
import java.util.Set;

/** Those by whom a paper is told to have been made: "the document, approved by A, B and C". */
final class Makers {

  private Makers() {}

  /** Returns them; nothing if fewer than two are told of one act. */
  static Set<String> of(Added added, Politics politics) {
    Set<String> found = new LinkedHashSet<>();
    for (MentionReading reading : added.readings()) {
      boolean made =
          reading.acts().stream()
              .filter(act -> act.form() == Act.Form.PASSIVE && act.asserted())
              .filter(act -> StatusChooser.isMaking(act.status()))
              .anyMatch(act -> reading.mention().syntax().agents(act.at()).size() > 1);
      if (made) {
        found.addAll(reading.parties().sure());
        found.addAll(reading.parties().maybe());
      }
    }
    found.removeIf(id -> !politics.sides().isSide(id));
    return found.size() > 1 ? found : Set.of();
  }
}
