package io.github.entente.extract.actor;

import java.util.Map;
import java.util.Optional;

/** The first halves of compounds of nationality: Anglo-, Franco-, Sino-. */
final class Abbreviations {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("anglo", "GBR"),
          Map.entry("franco", "FRA"),
          Map.entry("sino", "CHN"),
          Map.entry("russo", "RUS"),
          Map.entry("indo", "IND"),
          Map.entry("italo", "ITA"),
          Map.entry("hispano", "ESP"),
          Map.entry("graeco", "GRC"),
          Map.entry("greco", "GRC"),
          Map.entry("luso", "PRT"),
          Map.entry("turco", "TUR"),
          Map.entry("austro", "AUT"),
          Map.entry("nippo", "JPN"));

  private Abbreviations() {}

  static Optional<Countries.Term> country(String prefix, Countries countries) {
    String code = PREFIXES.getOrDefault(Words.fold(prefix), "");
    return code.isEmpty() ? Optional.empty() : countries.get(countries.name(code));
  }
}
