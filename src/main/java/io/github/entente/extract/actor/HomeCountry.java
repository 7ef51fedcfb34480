package io.github.entente.extract.actor;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country in which a story plays: that of its dateline, else the one it names most. */
final class HomeCountry {

  private HomeCountry() {}

  static String of(AnalysedArticle article, Knowledge knowledge) {
    return article
        .article()
        .dateline()
        .flatMap(dateline -> dateline.place())
        .flatMap(place -> country(place, knowledge))
        .orElseGet(() -> most(article, knowledge));
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

  /** The country named most often; what the first sentences name counts more. */
  private static String most(AnalysedArticle article, Knowledge knowledge) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Sentence> sentences = article.body().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int weight = i < 2 ? 2 : 1;
      named(sentences.get(i), knowledge).forEach(code -> counts.merge(code, weight, Integer::sum));
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best =
          best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  /** Returns the countries that the words of a sentence stand for, in order. */
  static List<String> named(Sentence sentence, Knowledge knowledge) {
    List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
    List<String> codes = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(words, at);
      if (hit.isPresent()) {
        codes.add(hit.get().value().code());
        at += hit.get().length() - 1;
      }
    }
    return codes;
  }
}
