package io.github.entente.extract.actor;

import java.util.Set;

/** The codes that PLOVER puts in a country's place. */
final class Codes {

  private static final Set<String> NO_COUNTRY = Set.of("IGO", "UNO", "EUR", "NGO");

  private Codes() {}

  /** Returns whether a code stands in a country's place and is none. */
  static boolean isNoCountry(String code) {
    return NO_COUNTRY.contains(code);
  }
}
