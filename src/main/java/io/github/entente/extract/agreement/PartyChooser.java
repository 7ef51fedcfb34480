package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.model.AgreementKind;
import io.github.entente.nlp.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Decides who the parties of an agreement are, from all that its mentions say. */
final class PartyChooser {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Seats seats;
  private final AnalysedText body;
  private final Members members;
  private final PartyGroups groups;
  private final RelatedParties related;

  PartyChooser(AgreementLexicon lexicon, Politics politics, Seats seats, AnalysedArticle article) {
    this.lexicon = lexicon;
    this.seats = seats;
    this.politics = politics;
    this.body = article.body();
    this.members = new Members(lexicon, politics, body);
    this.groups = new PartyGroups(politics, seats, body);
    this.related = new RelatedParties(politics);
  }

  /** Returns the parties; empty if it is no agreement between political actors. */
  Set<String> choose(
      Cluster cluster, List<Cluster> all, Added added, Map<Cluster, Set<String>> chosen) {
    Set<String> parties = new LinkedHashSet<>(cluster.parties());
    if (parties.size() < 2) {
      added.readings().stream()
          .filter(r -> r.acts().stream().anyMatch(Act::tells))
          .forEach(r -> parties.addAll(r.parties().sure()));
    }
    parties.addAll(members.of(cluster));
    if (parties.stream().anyMatch(politics.sides()::isCountry)) {
      parties.removeIf(politics.sides()::isOrgan); // the council of a state that is there itself
    }
    boolean group = cluster.readings().stream().anyMatch(r -> r.parties().hasGroup());
    boolean clause = cluster.readings().stream().allMatch(r -> r.mention().clause());
    if ((cluster.hasBusiness() || isElsewhere(cluster))
        && Stream.concat(parties.stream(), cluster.maybe().stream())
                .filter(politics.sides()::isSovereign)
                .distinct()
                .count()
            < 2) {
      return Set.of();
    }
    if (parties.size() < 2) {
      boolean alone = parties.isEmpty();
      cluster.maybe().stream()
          .filter(id -> alone || !politics.sides().isOrgan(id))
          .forEach(parties::add);
    }
    boolean bare = !cluster.isStrong() && cluster.acts().findAny().isEmpty();
    if (bare && parties.isEmpty() && cluster.mediators().isEmpty()) {
      return Set.of(); // our understanding of the matter
    }
    int count = cluster.readings().stream().mapToInt(r -> r.parties().count()).max().orElse(0);
    if (parties.size() < count && count > 2) {
      parties.addAll(groups.several(count, parties, chosen));
    }
    if (parties.size() < 2 && group) {
      Set<String> pair = groups.pairOfDoer(cluster);
      parties.addAll(pair.isEmpty() ? groups.pairBefore(cluster, all) : pair);
    }
    if (parties.size() < 2 && group) {
      groups.addPair(cluster, parties);
    }
    if (clause) {
      boolean partnered = cluster.readings().stream().anyMatch(r -> r.parties().isPartnered());
      return parties.size() > 1 || partnered ? sovereign(parties) : Set.of();
    }
    if (parties.isEmpty() && cluster.mediators().size() > 1) {
      parties.addAll(cluster.mediators());
    }
    if (parties.size() < 2) {
      parties.addAll(cluster.frame());
    }
    if (parties.size() == 1 && cluster.isStrong() && cluster.tells()) {
      groups.addPair(cluster, parties);
    }
    boolean similar =
        cluster.label().matches("similar|same") && !parties.isEmpty() && !cluster.isWithOne();
    if (similar || (parties.size() == 1 || cluster.isSeveral()) && cluster.isWithOne()) {
      parties.addAll(related.hub(parties, chosen));
    }
    if (parties.size() < 2) {
      parties.addAll(related.of(cluster, parties, all, chosen));
    }
    if (parties.isEmpty() && cluster.isStrong() && cluster.isBilateral()) {
      groups.addPair(cluster, parties);
    }
    if (parties.size() < 2 && !cluster.isStrong() && cluster.isConcluded()) {
      groups.addPair(cluster, parties);
    }
    if (parties.size() < 2
        && cluster.isStrong()
        && !cluster.isGeneric()
        && (parties.isEmpty() ? cluster.isTold() || cluster.isPeace() : cluster.tells())) {
      addCountries(cluster, parties);
    }
    if (!cluster.isStrong() && parties.size() < 2 && !cluster.isConvention()
        || cluster.isContract()
            && parties.stream().filter(politics.sides()::isCountry).count() < 2) {
      return Set.of();
    }
    if (parties.size() == 1 && isSettlement(cluster)) {
      parties.addAll(politics.representation().stateOfFighters(parties.iterator().next()));
    }
    return sovereign(parties);
  }

  private static boolean isSettlement(Cluster cluster) {
    return cluster
        .kind()
        .filter(k -> k == AgreementKind.CEASEFIRE || k == AgreementKind.PEACE)
        .isPresent();
  }

  /** Adds the only two countries that are spoken of; to a peace, the only one. */
  private void addCountries(Cluster cluster, Set<String> parties) {
    boolean settles = isSettlement(cluster);
    Set<String> countries = groups.countriesOf(cluster);
    if (countries.size() < 2 && !speaksOfBusiness(cluster)) {
      countries = groups.countriesOfArticle(settles ? seats::countries : seats::doing);
    }
    boolean enough = countries.size() == 2 || settles && countries.size() == 1;
    if (enough && countries.containsAll(parties)) {
      parties.addAll(countries);
    }
  }

  /** Whether its sentences are of sport or of the stock market. */
  private boolean isElsewhere(Cluster cluster) {
    return cluster.readings().stream()
        .flatMap(r -> r.mention().sentence().tokens().stream())
        .anyMatch(token -> isSport(token) || isMarket(token));
  }

  /** Whether companies appear where it is told, or right before. */
  private boolean speaksOfBusiness(Cluster cluster) {
    int first = Math.max(0, cluster.first().mention().sentence().index() - 2);
    int last = cluster.last().mention().sentence().index();
    return body.sentences().stream()
        .filter(s -> s.index() >= first && s.index() <= last)
        .map(Syntax::of)
        .anyMatch(
            syntax ->
                syntax.sentence().tokens().stream()
                    .anyMatch(t -> t.isNoun() && politics.isBusiness(syntax, t.index())));
  }

  /** Drops the party if none of them is a state, a body of states or an armed group. */
  private Set<String> sovereign(Set<String> parties) {
    if (parties.size() == 1 && politics.sides().isAssembly(parties.iterator().next())) {
      return Set.of(); // a resolution
    }
    if (parties.size() > 2 && parties.stream().anyMatch(politics.sides()::isNamedFighters)) {
      parties.removeIf(politics.sides()::isNamelessFighters); // the jihadists, who have a name
    }
    return parties.stream()
            .anyMatch(id -> politics.sides().isSide(id) || politics.sides().isStates(id))
        ? parties
        : Set.of();
  }

  /** Whether the word is of clubs and players, whose deals are not political. */
  private boolean isSport(Token token) {
    return token.tag().startsWith("NN") && lexicon.is("sport", Syntax.lemma(token));
  }

  /** Whether the word is of shares and takeovers. */
  private boolean isMarket(Token token) {
    return token.tag().startsWith("NN") && lexicon.is("market", Syntax.lemma(token));
  }
}
