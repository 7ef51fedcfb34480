package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes compounds of countries apart. */
final class CompoundCountries {

  private final Countries countries;

  CompoundCountries(Countries countries) {
    this.countries = countries;
  }

  /** The countries of a compound: US-Turkish, South Korea-Japan, U.S./USSR. */
  List<String> at(Sentence sentence, int at) {
    String[] parts = sentence.token(at).text().split("[-\u2010-\u2014/]", -1);
    List<String> codes = new ArrayList<>();
    if (parts.length < 2) {
      return codes;
    }
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      String before = at > 0 ? sentence.token(at - 1).text() + " " + part : part;
      String after = at + 1 < sentence.size() ? part + " " + sentence.token(at + 1).text() : part;
      Optional<Countries.Term> term = i == 0 ? countries.get(before) : countries.get(after);
      term = term.isPresent() ? term : countries.get(part);
      term = term.isPresent() ? term : Abbreviations.country(part, countries);
      term.map(Countries.Term::code).ifPresent(codes::add);
    }
    return codes;
  }
}
