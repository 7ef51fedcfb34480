package io.github.entente.html;

import io.github.entente.html.Elements.Place;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name that may be the author's, with all that speaks for it and against it. */
final class AuthorCandidate {

  /** The score of a name that is more likely the author's than not. */
  static final double ENOUGH = 1.7;

  private static final List<AuthorSign> MARKS =
      List.of(AuthorSign.CLASS, AuthorSign.LINK, AuthorSign.OPENING, AuthorSign.PROPERTY);

  private final String name;
  private final Map<AuthorSign, Set<Place>> signs = new EnumMap<>(AuthorSign.class);
  private final Set<String> company = new HashSet<>();

  private boolean ofSite;

  AuthorCandidate(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void add(AuthorSign sign) {
    add(sign, Place.NEAR);
  }

  void add(AuthorSign sign, Place place) {
    signs.computeIfAbsent(sign, key -> EnumSet.noneOf(Place.class)).add(place);
  }

  /** Notes the names that stand in the same line. */
  void addCompany(List<String> names) {
    company.addAll(names);
  }

  /** Notes that the title of the page seems to call the site by this name. */
  void noteSite() {
    ofSite = true;
  }

  boolean isWith(AuthorCandidate other) {
    return company.contains(other.name);
  }

  /** Returns whether it is the site's name, and stands beside that of a person. */
  boolean isEmployerOf(AuthorCandidate other) {
    return isOfSite() && !other.isOfSite() && isWith(other);
  }

  /**
   * Returns whether it is one word, the account that put the text on line, and more speaks for a
   * person who is named near the headline elsewhere.
   */
  boolean isAccountBeside(AuthorCandidate person) {
    return has(AuthorSign.SINGLE)
        && !person.has(AuthorSign.SINGLE)
        && !isWith(person)
        && person.isMarkedNear()
        && person.score() > score();
  }

  private boolean isOfSite() {
    return ofSite || has(AuthorSign.SITE);
  }

  boolean has(AuthorSign sign) {
    return signs.containsKey(sign);
  }

  /** Returns whether the name is marked as an author's, and nowhere near the headline. */
  boolean isMarkedFarOff() {
    return !isMarkedNear() && (has(AuthorSign.CLASS) || has(AuthorSign.LINK));
  }

  private boolean isMarkedNear() {
    return MARKS.stream().anyMatch(sign -> signs.getOrDefault(sign, Set.of()).contains(Place.NEAR));
  }

  double score() {
    double score = 0;
    for (Map.Entry<AuthorSign, Set<Place>> entry : signs.entrySet()) {
      boolean placed = entry.getKey().weight(Place.NEAR) != entry.getKey().weight(Place.FAR);
      for (Place place : entry.getValue()) {
        score += entry.getKey().weight(place);
        if (!placed) {
          break;
        }
      }
    }
    return score;
  }

  @Override
  public String toString() {
    return name + " " + score() + " " + signs;
  }
}
