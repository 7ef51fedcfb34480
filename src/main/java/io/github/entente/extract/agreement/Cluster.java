package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mentions that speak of one agreement, as they are gathered. */
final class Cluster {

  private final List<MentionReading> readings = new ArrayList<>();
  private final Set<String> parties = new LinkedHashSet<>();

  Cluster(MentionReading first) {
    add(first);
  }

  void add(MentionReading reading) {
    readings.add(reading);
    parties.addAll(reading.parties().sure());
  }

  List<MentionReading> readings() {
    return readings;
  }

  /** Those whom the grammar of some mention makes a party. */
  Set<String> parties() {
    return parties;
  }

  /** What its mentions say is done to it, in order. */
  Stream<Act> acts() {
    return readings.stream().flatMap(reading -> reading.acts().stream());
  }

  /** Whether the sentence of some mention has this word, capitals aside. */
  boolean says(String word) {
    return readings.stream()
        .flatMap(reading -> reading.mention().sentence().tokens().stream())
        .anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  MentionReading first() {
    return readings.get(0);
  }

  MentionReading last() {
    return readings.get(readings.size() - 1);
  }

  Set<String> mediators() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().mediators()));
    return all;
  }

  Set<String> maybe() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().maybe()));
    return all;
  }

  Set<String> frame() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().frame()));
    return all;
  }

  boolean hasBusiness() {
    return readings.stream().anyMatch(r -> r.parties().hasBusiness());
  }

  boolean isMade() {
    return readings.stream().anyMatch(MentionReading::isMade);
  }

  boolean isSought() {
    return readings.stream().anyMatch(MentionReading::isSought) && !isMade();
  }

  boolean isStrong() {
    return readings.stream().anyMatch(r -> r.mention().strong());
  }

  Optional<AgreementKind> kind() {
    return readings.stream().flatMap(r -> r.kind().stream()).findFirst();
  }

  /** The dates that its mentions state, of acts and in noun phrases. */
  List<PartialDate> dates() {
    List<PartialDate> found = new ArrayList<>();
    for (MentionReading reading : readings) {
      reading.dates().values().forEach(d -> found.add(d.date()));
      reading.ownDate().map(Stated::date).ifPresent(found::add);
    }
    return found;
  }

  String label() {
    return first().label();
  }
}
