package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The country in which a story plays: that of its dateline, else the one it names most.
 *
 * @param code the country, or empty
 * @param named all countries that the story names
 */
record HomeCountry(String code, Set<String> named) {

  static HomeCountry of(AnalysedArticle article, Knowledge knowledge) {
    Map<String, Integer> counts = counts(article, knowledge);
    String code =
        article
            .article()
            .dateline()
            .flatMap(dateline -> dateline.place())
            .flatMap(place -> country(place, knowledge))
            .orElseGet(() -> most(counts));
    Set<String> named = new HashSet<>();
    article.body().sentences().forEach(s -> named.addAll(named(s, knowledge, false)));
    named.add(code);
    return new HomeCountry(code, Set.copyOf(named));
  }

  private static Optional<String> country(String place, Knowledge knowledge) {
    for (String part : place.split(",", -1)) {
      Optional<Countries.Term> term = knowledge.countries().get(part.strip());
      if (term.isPresent()) {
        return term.map(Countries.Term::code);
      }
    }
    return Optional.empty();
  }

  /** How often each country is named; what the first sentences name counts more. */
  private static Map<String, Integer> counts(AnalysedArticle article, Knowledge knowledge) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Sentence> sentences = article.body().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int weight = i < 2 ? 2 : 1;
      named(sentences.get(i), knowledge, true).forEach(code -> counts.merge(code, weight, Integer::sum));
    }
    return counts;
  }

  private static String most(Map<String, Integer> counts) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /**
   * Returns the countries that the words of a sentence stand for, in order.
   *
   * @param bodies whether the Kremlin tells as much as Russia does
   */
  private static List<String> named(Sentence sentence, Knowledge knowledge, boolean bodies) {
    List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
    List<String> codes = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(words, at);
      int length = hit.map(PhraseTable.Hit::length).orElse(0);
      Optional<PhraseTable.Hit<Bodies.Body>> body =
          bodies && !Words.isAllCapitals(words.get(at))
              ? knowledge.bodies().at(words, at).filter(b -> b.length() > length && isOfState(b))
              : Optional.empty();
      if (body.isPresent()) {
        codes.add(body.get().value().country());
        at += body.get().length() - 1;
      } else if (hit.isPresent()) {
        codes.add(hit.get().value().code());
        at += length - 1;
      }
    }
    return codes;
  }

  private static boolean isOfState(PhraseTable.Hit<Bodies.Body> body) {
    return body.value().kind() == ActorKind.GOVERNMENT_BODY
        && !body.value().country().isEmpty()
        && !Codes.isNoCountry(body.value().country());
  }
}
