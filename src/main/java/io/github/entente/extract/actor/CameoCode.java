package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A code of the CAMEO family taken apart: three letters a country, then sectors of three letters.
 *
 * @param country the country, or IGO and its like; empty if a tilde leaves it open
 * @param sectors the sectors that PLOVER has too
 * @param whole whether nothing stands behind the country
 */
record CameoCode(String country, List<Sector> sectors, boolean whole) {

  static CameoCode of(String code) {
    boolean agent = code.startsWith("~") || code.endsWith("~");
    String letters = code.replace("~", "");
    String country = agent ? "" : letters.substring(0, 3);
    String rest = agent ? letters : letters.substring(3);
    List<Sector> sectors = new ArrayList<>();
    for (int at = 0; at + 3 <= rest.length(); at += 3) {
      String part = rest.substring(at, at + 3);
      Arrays.stream(Sector.values()).filter(s -> s.name().equals(part)).forEach(sectors::add);
    }
    return new CameoCode(country, List.copyOf(sectors), rest.isEmpty());
  }

  boolean isAgent() {
    return country.isEmpty();
  }
}
