package io.github.entente.extract.agreement;

import java.util.LinkedHashSet;
import java.util.Set;

/** Who a mention says is bound by the agreement, as it is gathered. */
final class Parties {

  /** Said by the grammar. */
  private final Set<String> sure = new LinkedHashSet<>();

  /** Doers who are parties if nobody else is. */
  private final Set<String> maybe = new LinkedHashSet<>();

  /** Actors of the clause that the agreement is the frame of. */
  private final Set<String> frame = new LinkedHashSet<>();

  /** Those who are told to be in it beside the others: "Peru, a signatory to the pact". */
  private final Set<String> members = new LinkedHashSet<>();

  private final Set<String> mediators = new LinkedHashSet<>();
  private boolean group;
  private int count;
  private boolean business;
  private boolean partnered;

  Set<String> sure() {
    return sure;
  }

  Set<String> maybe() {
    return maybe;
  }

  Set<String> frame() {
    return frame;
  }

  Set<String> members() {
    return members;
  }

  Set<String> mediators() {
    return mediators;
  }

  /** Whether "the two countries" or "both sides" are among them. */
  boolean hasGroup() {
    return group;
  }

  /** Whether a company or people in business are among them. */
  boolean hasBusiness() {
    return business;
  }

  /** Whether others who are not named act together with one who is: "Peru and its allies". */
  boolean isPartnered() {
    return partnered;
  }

  void addPartner() {
    partnered = true;
  }

  void addGroup(int size) {
    group = true;
    count = Math.max(count, size);
  }

  /** How many "the three states" are; 0 if there is no group. */
  int count() {
    return count;
  }

  void addBusiness() {
    business = true;
  }
}
