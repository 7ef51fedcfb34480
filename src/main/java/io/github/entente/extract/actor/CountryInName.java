package io.github.entente.extract.actor;

import java.util.List;
import java.util.Optional;

/** The country that the name of a body has in it. */
final class CountryInName {

  private CountryInName() {}

  /** {@code Nigerian Traders' League}, {@code University of Zambia}: the country in a name. */
  static String of(Knowledge knowledge, String written) {
    List<String> words = Words.split(written);
    int of = words.lastIndexOf("of") + 1;
    int behind = of < words.size() && words.get(of).equals("the") ? of + 1 : of;
    return knowledge
        .countries()
        .at(words, behind)
        .filter(
            hit ->
                of > 0
                    && (behind + hit.length() == words.size()
                        || hit.value().is(Countries.Form.ADJECTIVE)
                        || hit.value().is(Countries.Form.NAME)
                            && Words.isCapitalised(words.get(behind + hit.length()))))
        .or(() -> knowledge.countries().at(words, 0).filter(hit -> hit.length() < words.size()))
        .or(() -> lastOfTwo(knowledge, words))
        .map(PhraseTable.Hit::value)
        .filter(t -> !t.is(Countries.Form.PEOPLE) || t.is(Countries.Form.ADJECTIVE))
        .map(Countries.Term::code)
        .filter(code -> !Codes.isNoCountry(code))
        .orElse("");
  }

  /** {@code Radio Tanzania}, {@code Air Zimbabwe}. */
  private static Optional<PhraseTable.Hit<Countries.Term>> lastOfTwo(
      Knowledge knowledge, List<String> words) {
    return words.size() == 2
        ? knowledge.countries().at(words, 1).filter(hit -> hit.value().is(Countries.Form.NAME))
        : Optional.empty();
  }
}
