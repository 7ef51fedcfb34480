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
import java.util.function.Consumer;

/**
 * The country in which a story plays: that of its dateline, else the one it names most.
 *
 * @param code the country, or empty
 * @param named all countries that the story names
 * @param others the places of the story whose name is best known as that of another country's
 */
record HomeCountry(String code, Set<String> named, List<SharedPlaces.Place> others) {

  /** Cities in which states and international bodies meet that are not at home there. */
  private static final Set<String> HOSTS = WordLists.of("host-city");

  static HomeCountry of(AnalysedArticle article, Knowledge knowledge) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> named = new HashSet<>();
    Map<SharedPlaces.Place, Integer> shared = new LinkedHashMap<>();
    List<Sentence> sentences = article.body().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      int weight = i < 2 ? 2 : 1; // what the first sentences name counts more
      count(
          sentences.get(i),
          knowledge,
          named,
          code -> counts.merge(code, weight, Integer::sum),
          place -> {
            counts.merge(place.usual(), 0, Integer::sum); // the first of two that are told alike
            shared.merge(place, weight, Integer::sum);
          });
    }
    String dateline =
        article.article().dateline().flatMap(line -> line.place()).map(String::strip).orElse("");
    knowledge
        .sharedPlaces()
        .get(first(dateline))
        .ifPresent(place -> shared.merge(place, 2, Integer::sum));
    List<SharedPlaces.Place> others = new ArrayList<>();
    String text = dateline + "\n" + article.body().text();
    Map<String, Integer> told = Map.copyOf(counts); // by names that are one country's only
    shared.forEach(
        (place, weight) -> {
          String country = place.country(text, told);
          counts.merge(country, weight, Integer::sum);
          named.add(country);
          if (country.equals(place.other())) {
            others.add(place);
          }
        });
    Optional<String> sent = country(dateline, knowledge.placing(others));
    boolean host = HOSTS.contains(Words.fold(first(dateline)));
    if (host && sent.filter(code -> isCalled(code, sentences, knowledge)).isEmpty()) {
      sent.ifPresent(counts::remove);
      counts.keySet().removeIf(Codes::isNoCountry);
      sent = counts.isEmpty() ? sent : Optional.of(most(counts)); // of those who met in Geneva
    }
    String code = sent.orElseGet(() -> most(counts));
    named.add(code);
    return new HomeCountry(code, Set.copyOf(named), List.copyOf(others));
  }

  /** Whether a story speaks of a country by its name or adjective. */
  private static boolean isCalled(String code, List<Sentence> sentences, Knowledge knowledge) {
    for (Sentence sentence : sentences) {
      List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
      for (int at = 0; at < words.size(); at++) {
        boolean called =
            knowledge
                .countries()
                .at(words, at)
                .map(PhraseTable.Hit::value)
                .filter(term -> term.code().equals(code))
                .filter(term -> term.is(Countries.Form.NAME) || term.is(Countries.Form.ADJECTIVE))
                .isPresent();
        if (called) {
          return true;
        }
      }
    }
    return false;
  }

  private static String first(String place) {
    int comma = place.indexOf(',');
    return comma < 0 ? place : place.substring(0, comma);
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
   * Counts the countries of a sentence, in order; the Kremlin tells as much as Russia does.
   *
   * @param named takes those that are named
   * @param counts takes those that are named and those whose bodies are
   * @param shared takes places that several countries have
   */
  private static void count(
      Sentence sentence,
      Knowledge knowledge,
      Set<String> named,
      Consumer<String> counts,
      Consumer<SharedPlaces.Place> shared) {
    List<String> words = sentence.tokens().stream().map(token -> token.text()).toList();
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(words, at);
      int length = hit.map(PhraseTable.Hit::length).orElse(0);
      String word = words.get(at);
      Optional<PhraseTable.Hit<Bodies.Body>> body =
          Words.isCapitalised(word) && !Words.isAllCapitals(word)
              ? knowledge.bodies().at(words, at).filter(b -> b.length() > length && isOfState(b))
              : Optional.empty();
      if (body.isPresent()) {
        if (!isOfMany(words, at, body.get())) {
          counts.accept(body.get().value().country());
        }
        at += body.get().length() - 1;
      } else if (hit.isPresent()) {
        String code = hit.get().value().code();
        Optional<SharedPlaces.Place> place =
            knowledge.sharedPlaces().get(String.join(" ", words.subList(at, at + length)));
        place.ifPresent(shared);
        if (place.isEmpty()) {
          named.add(code);
          counts.accept(code);
        }
        at += length - 1;
      }
    }
  }

  private static boolean isOfState(PhraseTable.Hit<Bodies.Body> body) {
    return body.value().kind() == ActorKind.GOVERNMENT_BODY
        && !body.value().country().isEmpty()
        && !Codes.isNoCountry(body.value().country());
  }

  private static boolean isOfMany(List<String> words, int at, PhraseTable.Hit<Bodies.Body> body) {
    String name = String.join(" ", words.subList(at, at + body.length()));
    return Bodies.isOfManyStates(name);
  }
}
