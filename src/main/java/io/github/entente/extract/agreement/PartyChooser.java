package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Decides who the parties of an agreement are, from all that its mentions say. */
final class PartyChooser {

  private final AgreementLexicon lexicon;
  private final OtherDeals others;
  private final Politics politics;
  private final Seats seats;
  private final AnalysedText body;
  private final Members members;
  private final PartyGroups groups;
  private final RelatedParties related;
  private final Bystanders bystanders;
  private final NamedFoes namedFoes;
  private final Charges charges;
  private final OneSided oneSided;
  private final OnlyTwo onlyTwo;
  private final PeaceDeals peace;

  PartyChooser(AgreementLexicon lexicon, Politics politics, Seats seats, AnalysedArticle article) {
    this.lexicon = lexicon;
    this.others = new OtherDeals(lexicon);
    this.seats = seats;
    this.politics = politics;
    this.body = article.body();
    this.members = new Members(lexicon, politics, body);
    this.groups = new PartyGroups(politics, seats, body);
    this.related = new RelatedParties(lexicon, politics);
    this.bystanders = new Bystanders(lexicon, politics, body);
    this.namedFoes = new NamedFoes(politics, seats, body);
    this.charges = new Charges(lexicon);
    this.oneSided = new OneSided(lexicon, politics);
    this.peace = new PeaceDeals(lexicon, politics);
    this.onlyTwo = new OnlyTwo(lexicon, politics, seats, body);
  }

  /** Returns the parties; empty if it is no agreement between political actors. */
  Set<String> choose(
      Cluster cluster, List<Cluster> all, Added added, Map<Cluster, Set<String>> chosen) {
    Set<String> parties = namedFoes.named(cluster, chooseAmong(cluster, all, added, chosen));
    Set<String> bound = new LinkedHashSet<>(parties);
    if (!bound.isEmpty()) {
      cluster.readings().forEach(r -> bound.addAll(r.parties().members()));
    }
    bound.removeAll(bystanders.excepted()); // all members except Peru
    return bound.isEmpty() ? parties : bound;
  }

  private Set<String> chooseAmong(
      Cluster cluster, List<Cluster> all, Added added, Map<Cluster, Set<String>> chosen) {
    Set<String> parties = bystanders.withoutPacts(cluster.parties());
    boolean known =
        Stream.concat(parties.stream(), cluster.maybe().stream()).distinct().count() > 1;
    if (parties.size() < 2 && !known) {
      added.readings().stream()
          .filter(r -> r.acts().stream().anyMatch(Act::tells))
          .forEach(r -> parties.addAll(r.parties().sure()));
    }
    Set<String> makers = Makers.of(added, politics);
    if (parties.isEmpty() || makers.stream().anyMatch(parties::contains)) {
      parties.retainAll(makers); // accused Peru of breaking it; the text, approved by Peru, Chile
      parties.addAll(makers);
    }
    parties.addAll(members.of(cluster));
    parties.addAll(related.known(cluster, parties));
    bystanders.removeExcepted(parties);
    boolean clause = cluster.readings().stream().allMatch(r -> r.mention().clause());
    if (cluster.readings().stream().anyMatch(this::isWithClub)) {
      parties.removeIf(politics.sides()::isStates); // the six Gulf states, whose council is named
    }
    if (parties.stream().anyMatch(politics.sides()::isCountry)
        && !(clause && parties.size() == 2)) {
      parties.removeIf(politics.sides()::isOrgan); // the council of a state that is there itself
    }
    if (parties.stream().filter(politics.sides()::isCountry).count() > 1 && !peace.is(cluster)) {
      parties.removeIf(politics.sides()::isOpposition); // it fights its state's deal with others
    }
    boolean group = cluster.readings().stream().anyMatch(r -> r.parties().hasGroup());
    if ((cluster.hasBusiness() || isElsewhere(cluster))
        && Stream.concat(
                    parties.stream(),
                    cluster.isContract() ? Stream.empty() : cluster.maybe().stream())
                .filter(politics.sides()::isSovereign)
                .distinct()
                .count()
            < 2) {
      return Set.of();
    }
    if (cluster.readings().stream().allMatch(r -> others.isOrder(r.mention().sentence()))) {
      return Set.of(); // of aircraft, by airlines
    }
    if (parties.isEmpty()
        && cluster.maybe().isEmpty()
        && around(cluster).anyMatch(others::isSport)) {
      return Set.of(); // a truce of clubs
    }
    if (oneSided.isVoted(cluster) || OneSided.isOnlyHeldUp(cluster)) {
      return Set.of(); // a resolution
    }
    if (parties.size() < 2) {
      boolean alone = parties.isEmpty();
      cluster.maybe().stream()
          .filter(
              id ->
                  !alone
                      || politics.sides().isSide(id)
                      || politics.sides().isStates(id)
                      || !cluster.isTold())
          .filter(id -> alone || !politics.sides().isOrgan(id))
          .filter(id -> alone || !politics.sides().isAssembly(id))
          .forEach(parties::add);
      if (!clause && parties.stream().anyMatch(politics.sides()::isCountry)) {
        parties.removeIf(politics.sides()::isOrgan); // its council, and it itself
      }
    }
    boolean bare =
        !group // the arrangement between the two
            && !cluster.isStrong()
            && cluster.acts().findAny().isEmpty()
            && !RelatedParties.isApart(cluster);
    if (bare && parties.isEmpty() && cluster.mediators().isEmpty()) {
      return Set.of(); // our understanding of the matter
    }
    int count = cluster.readings().stream().mapToInt(r -> r.parties().count()).max().orElse(0);
    if (parties.size() < count && count > 2) {
      parties.addAll(groups.several(count, cluster, parties, chosen));
    }
    if (group && (parties.size() < 2 || cluster.readings().stream().anyMatch(groups::isOnlyWith))) {
      Set<String> pair = groups.pairOfDoer(cluster);
      parties.addAll(pair.isEmpty() ? groups.pairBefore(cluster, all) : pair);
    }
    if (parties.size() < 2 && group) {
      groups.addPair(cluster, parties);
    }
    if (clause) {
      boolean yields =
          parties.size() == 1 && cluster.readings().stream().anyMatch(oneSided::isYielding);
      Set<String> foes = yields ? groups.foesOf(cluster) : Set.of();
      if (foes.containsAll(parties)) {
        parties.addAll(foes);
      } else if (yields) {
        parties.addAll(politics.representation().stateOfFighters(parties.iterator().next()));
      }
      if (parties.isEmpty()) {
        parties.addAll(related.ofSuccessor(cluster, chosen));
      }
      if (parties.size() == 1
          && cluster.readings().stream().anyMatch(r -> r.mention().repeated().isPresent())) {
        parties.addAll(related.hub(cluster, parties, chosen));
      }
      boolean several =
          yields || cluster.readings().stream().anyMatch(r -> r.parties().isPartnered());
      return parties.size() > 1 || several ? sovereign(parties) : Set.of();
    }
    boolean acting = // under a deal brokered by Oman and Qatar, Peru will pay
        cluster.readings().stream()
            .filter(r -> !r.parties().mediators().isEmpty())
            .anyMatch(r -> !cluster.mediators().containsAll(r.parties().frame()));
    if (parties.isEmpty() && cluster.first().isDefinite() && !cluster.mediators().isEmpty()) {
      parties.addAll(onlyTwo.before(cluster)); // the deal, struck with Omani help
    }
    if (parties.isEmpty() && !cluster.mediators().isEmpty() && peace.is(cluster)) {
      Set<String> foes = groups.foesOf(cluster); // rebels fired hours after a truce by Oman
      if (foes.size() == 2) {
        parties.addAll(foes);
      }
    }
    if (parties.isEmpty() && cluster.mediators().size() > 1 && !acting) {
      parties.addAll(cluster.mediators());
    }
    if (parties.size() < 2) {
      Set<String> frame = cluster.frame();
      frame.removeAll(bystanders.outside());
      parties.addAll(frame);
    }
    if (parties.size() == 1 && charges.isOfMaking(cluster.first())) {
      return sovereign(parties); // accused them of a secret deal, whoever it is with
    }
    if (parties.size() == 1 && cluster.isStrong() && cluster.tells()) {
      groups.addPair(cluster, parties);
    }
    boolean similar =
        WordClass.SIMILAR.has(cluster.label())
            && !parties.isEmpty()
            && (parties.size() == 1 || cluster.isSeveral())
            && !cluster.isWithOne();
    if (similar || (parties.size() == 1 || cluster.isSeveral()) && cluster.isWithOne()) {
      parties.addAll(related.hub(cluster, parties, chosen));
    }
    if (parties.size() < 2) {
      parties.addAll(related.of(cluster, parties, all, chosen));
    }
    if (parties.isEmpty() && cluster.isStrong() && cluster.isBilateral()) {
      groups.addPair(cluster, parties);
      if (parties.isEmpty()) {
        parties.addAll(groups.countriesBefore(cluster));
      }
    }
    if (parties.size() < 2 && !cluster.isStrong() && cluster.isConcluded()) {
      groups.addPair(cluster, parties);
      if (parties.isEmpty() && !speaksOfBusiness(cluster)) {
        parties.addAll(groups.sidesBefore(cluster)); // a protocol signed in May lets them pass
      }
    }
    if (parties.isEmpty() && cluster.isStrong() && !speaksOfBusiness(cluster)) {
      parties.addAll(groups.acting(cluster)); // the two are linked by a treaty
    }
    if (parties.size() < 2 && (cluster.isStrong() || cluster.isConcluded()) && peace.is(cluster)) {
      Set<String> foes = groups.foesOf(cluster);
      if (foes.containsAll(parties)) {
        parties.addAll(foes);
      }
    }
    if (parties.size() < 2
        && cluster.isStrong()
        && !cluster.isGeneric()
        && !(cluster.isConvention() && !parties.isEmpty())
        && (parties.isEmpty()
            ? cluster.isTold() || cluster.isPeace() || isKnown(cluster)
            : cluster.tells())) {
      addCountries(cluster, all, parties);
    }
    if (parties.size() < 2
        && !cluster.isStrong()
        && cluster.isOfTwo(lexicon)
        && !speaksOfBusiness(cluster)) {
      addCountries(cluster, all, parties);
    }
    if (parties.size() < 2 && !cluster.isStrong() && !speaksOfBusiness(cluster)) {
      groups.addOther(lexicon, cluster, parties);
    }
    String noun = cluster.first().mention().lemma();
    boolean done = cluster.acts().anyMatch(a -> a.raw() != AgreementStatus.IN_FORCE);
    boolean pact = // a protocol, an arrangement that was made
        cluster.isStrong()
            || lexicon.is("pact noun", noun) && (done || WordClass.NAMED_PACT.has(noun));
    boolean withOthers = // European leaders and Turkey, 40 African nations
        parties.stream().anyMatch(politics.sides()::isStates)
            || !parties.isEmpty()
                && cluster.readings().stream().anyMatch(r -> r.parties().isPartnered());
    if (parties.size() < 2
        && pact
        && count < 3
        && !withOthers
        && !cluster.isGeneric()
        && cluster.acts().findAny().isPresent()
        && !OneSided.isCited(cluster)
        && !speaksOfBusiness(cluster)) {
      parties.addAll(onlyTwo.of(cluster, parties, bystanders.outside(), peace.is(cluster)));
    }
    boolean partnered =
        parties.size() == 1
            && politics.sides().isSide(parties.iterator().next())
            && (cluster.readings().stream().anyMatch(r -> r.parties().isPartnered())
                || cluster.isUnderWithOne(lexicon) && !speaksOfBusiness(cluster));
    if (!cluster.isStrong()
            && parties.size() < 2
            && !partnered
            && !cluster.isConvention()
            && !(parties.size() == 1 && cluster.isNamedPact())
        || cluster.isContract()
            && parties.stream().filter(politics.sides()::isCountry).count() < 2) {
      return Set.of();
    }
    if (parties.size() == 1 && peace.is(cluster)) {
      parties.addAll(politics.representation().stateOfFighters(parties.iterator().next()));
    }
    return oneSided.isOwnAffair(cluster, parties) || oneSided.isDeclared(cluster, parties)
        ? Set.of()
        : peace.isOfPeoples(cluster, parties) ? parties : sovereign(parties);
  }

  /** "An accord with the Gulf Council": the body alone is named. */
  private boolean isWithClub(MentionReading reading) {
    Set<String> sure = reading.parties().sure();
    return reading.mention().isWithSomebody()
        && sure.size() == 1
        && sure.stream().allMatch(politics.sides()::isClub);
  }

  /** "The accord", of which nothing is told: whose it is must be plain, and no firm about. */
  private boolean isKnown(Cluster cluster) {
    AgreementMention first = cluster.first().mention();
    return !first.isPlural()
        && (first.hasModifier("the") || first.hasModifier("this"))
        && !OneSided.isSomething(first)
        && cluster.acts().noneMatch(a -> StatusChooser.isRefusal(a.status()))
        && !speaksOfBusiness(cluster);
  }

  /** Adds the only two countries that are spoken of; to a peace, the only one. */
  private void addCountries(Cluster cluster, List<Cluster> all, Set<String> parties) {
    boolean settles = peace.is(cluster);
    boolean withOthers = // the Islamists and Peru, 40 African nations
        parties.stream().anyMatch(politics.sides()::isStates)
            || parties.size() == 1
                && cluster.readings().stream().anyMatch(r -> r.parties().isPartnered());
    if (withOthers || OneSided.isCited(cluster) || around(cluster).anyMatch(others::isLabour)) {
      return; // seamen and owners, whose deal is no affair of the states they sail to
    }
    Set<String> countries = groups.countriesOf(cluster);
    if (countries.size() < 2 && !speaksOfBusiness(cluster)) {
      countries = groups.countriesOfArticle(settles ? seats::atWar : seats::doing);
      boolean apart = !cluster.isStrong() && !cluster.label().isEmpty();
      if (countries.size() > 2 && (apart || cluster.first().isDefinite())) {
        countries = groups.sidesBefore(cluster);
      }
    }
    countries.removeAll(bystanders.outside());
    for (Cluster other : all) { // who brokered one is no party of the one before
      other.mediators().stream()
          .filter(id -> other == cluster || !other.parties().contains(id))
          .forEach(countries::remove);
    }
    boolean enough = countries.size() == 2 || settles && countries.size() == 1;
    if (enough && countries.containsAll(parties)) {
      parties.addAll(countries);
    }
  }

  /** Whether its sentences are of sport, of the stock market or of work and pay. */
  private boolean isElsewhere(Cluster cluster) {
    Sentence first = cluster.first().mention().sentence(); // unions may speak of it later
    return around(cluster).anyMatch(OtherDeals::isPlea)
        || others.isUnpolitical(first)
        || !cluster.isStrong() && others.isCourt(first);
  }

  /** Whether companies appear where it is told, or right before. */
  private boolean speaksOfBusiness(Cluster cluster) {
    return around(cluster)
        .map(Syntax::of)
        .anyMatch(
            syntax ->
                syntax.sentence().tokens().stream()
                    .anyMatch(t -> t.isNoun() && politics.isBusiness(syntax, t.index())));
  }

  /** The sentences where it is told, and the two before. */
  private Stream<Sentence> around(Cluster cluster) {
    int first = Math.max(0, cluster.first().mention().sentence().index() - 2);
    int last = cluster.last().mention().sentence().index();
    return body.sentences().stream().filter(s -> s.index() >= first && s.index() <= last);
  }

  /** Drops the party if none of them is a state, a body of states or an armed group. */
  private Set<String> sovereign(Set<String> parties) {
    if (parties.size() == 1 && politics.sides().isAssembly(parties.iterator().next())) {
      return Set.of(); // a resolution
    }
    groups.nameFighters(parties);
    if (parties.stream().anyMatch(politics.sides()::isCountry)) {
      parties.removeIf(politics.sides()::isRestOfStates); // and 40 other nations
    }
    if (parties.size() > 2 && parties.stream().anyMatch(politics.sides()::isNamedFighters)) {
      parties.removeIf(politics.sides()::isNamelessFighters); // the jihadists, who have a name
    }
    return parties.stream()
            .anyMatch(id -> politics.sides().isSide(id) || politics.sides().isStates(id))
        ? parties
        : Set.of();
  }
}
