package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Decides who the parties of an agreement are, from all that its mentions say. */
final class PartyChooser {

  private static final Set<AgreementStatus> BINDING =
      Set.of(
          AgreementStatus.SIGNED,
          AgreementStatus.RATIFIED,
          AgreementStatus.SUSPENDED,
          AgreementStatus.TERMINATED);

  /** So many sentences at its head say whom a story is about. */
  private static final int LEAD = 2;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Seats seats;
  private final AnalysedArticle article;
  private final Members members;

  PartyChooser(AgreementLexicon lexicon, Politics politics, Seats seats, AnalysedArticle article) {
    this.lexicon = lexicon;
    this.seats = seats;
    this.politics = politics;
    this.article = article;
    this.members = new Members(lexicon, politics, article.body());
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
    int count = cluster.readings().stream().mapToInt(r -> r.parties().count()).max().orElse(0);
    if (parties.size() < count && count > 2) {
      parties.addAll(several(count, parties, chosen));
    }
    if (parties.size() < 2 && group) {
      Set<String> pair = pairOfDoer(cluster);
      parties.addAll(pair.isEmpty() ? pairBefore(cluster, all) : pair);
    }
    if (parties.size() < 2 && group) {
      addPair(cluster, parties);
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
    if (parties.size() == 1 && cluster.isStrong() && tells(cluster)) {
      addPair(cluster, parties);
    }
    if (parties.size() == 1 && isWithOne(cluster)) {
      parties.addAll(hub(parties, chosen));
    }
    if (parties.size() < 2) {
      parties.addAll(related(cluster, parties, all, chosen));
    }
    if (parties.isEmpty() && cluster.mediators().size() > 1) {
      parties.addAll(cluster.mediators());
    }
    if (parties.isEmpty() && cluster.isStrong() && isBilateral(cluster)) {
      addPair(cluster, parties);
    }
    if (parties.size() < 2 && !cluster.isStrong() && isConcluded(cluster)) {
      addPair(cluster, parties);
    }
    if (parties.size() < 2
        && cluster.isStrong()
        && !isGeneric(cluster)
        && (parties.isEmpty() ? isTold(cluster) || isPeace(cluster) : tells(cluster))) {
      boolean settles =
          cluster
              .kind()
              .filter(k -> k == AgreementKind.CEASEFIRE || k == AgreementKind.PEACE)
              .isPresent();
      Set<String> countries = countriesOf(cluster);
      if (countries.size() < 2 && !speaksOfBusiness(cluster)) {
        countries = countriesOfArticle(settles ? seats::countries : seats::doing);
      }
      boolean enough = countries.size() == 2 || settles && countries.size() == 1;
      if (enough && countries.containsAll(parties)) {
        parties.addAll(countries);
      }
    }
    if (!cluster.isStrong() && parties.size() < 2 && !isConvention(cluster)
        || isContract(cluster)
            && parties.stream().filter(politics.sides()::isCountry).count() < 2) {
      return Set.of();
    }
    if (parties.size() == 1 && cluster.kind().filter(k -> k == AgreementKind.PEACE).isPresent()) {
      parties.addAll(politics.representation().stateOfFighters(parties.iterator().next()));
    }
    return sovereign(parties);
  }

  /** "Under an arrangement concluded in May, Peruvian lorries may pass Chile". */
  private static boolean isConcluded(Cluster cluster) {
    return cluster
        .acts()
        .anyMatch(
            a ->
                a.form() == Act.Form.PASSIVE && a.asserted() && StatusChooser.isMaking(a.status()));
  }

  /** "Peru ratified the convention against torture": those who made it need not be told. */
  private static boolean isConvention(Cluster cluster) {
    boolean convention =
        cluster.readings().stream()
            .anyMatch(r -> r.isDefinite() && r.mention().lemma().matches("convention|protocol"));
    return convention
        && cluster.acts().anyMatch(a -> BINDING.contains(a.raw()) && a.form() != Act.Form.NOUN);
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
    return article.body().sentences().stream()
        .filter(s -> s.index() >= first && s.index() <= last)
        .map(Syntax::of)
        .anyMatch(
            syntax ->
                syntax.sentence().tokens().stream()
                    .anyMatch(t -> t.isNoun() && politics.isBusiness(syntax, t.index())));
  }

  /** "A bilateral agreement": two countries are enough to know whose it is. */
  private static boolean isBilateral(Cluster cluster) {
    return cluster.readings().stream()
        .anyMatch(
            r -> r.mention().hasModifier("bilateral") || r.mention().hasModifier("reciprocal"));
  }

  /** An agreement told apart only by a word such as "earlier" is between those of the other. */
  private static Set<String> related(
      Cluster cluster, Set<String> parties, List<Cluster> all, Map<Cluster, Set<String>> chosen) {
    boolean told =
        cluster.readings().stream()
                .anyMatch(r -> !r.label().isEmpty() || r.mention().lemma().equals("amendment"))
            || parties.isEmpty()
                && cluster.readings().stream()
                    .anyMatch(r -> r.parties().hasGroup() || r.isDefinite());
    boolean over = cluster.acts().anyMatch(a -> StatusChooser.isOver(a.status()));
    if (isGeneric(cluster)) {
      return Set.of();
    }
    boolean one = // "under a defence agreement" of one of the two that the story is about
        parties.size() == 1
            && cluster.isStrong()
            && cluster.isMade()
            && isOnePair(cluster, all)
            && all.stream().anyMatch(o -> o != cluster && o.parties().containsAll(parties));
    boolean sought = one || parties.isEmpty() && cluster.isStrong() && isOnItsWay(cluster);
    if (!told && !over && !(sought && isOnePair(cluster, all)) || !tells(cluster)) {
      return Set.of();
    }
    boolean amends =
        cluster.readings().stream().anyMatch(r -> r.mention().lemma().equals("amendment"));
    boolean tied = amends || cluster.first().mention().lemma().equals("one");
    for (Cluster other : all) {
      boolean same =
          tied
              && other != cluster
              && other.first().mention().sentence() == cluster.first().mention().sentence();
      if (same) {
        return chosen.getOrDefault(other, other.parties());
      }
    }
    for (Cluster other : all) {
      Set<String> theirs = chosen.getOrDefault(other, other.parties());
      if (other != cluster && theirs.size() > 1 && theirs.containsAll(parties)) {
        return theirs;
      }
    }
    return Set.of();
  }

  private static boolean isContract(Cluster cluster) {
    return cluster.readings().stream().allMatch(r -> r.mention().lemma().equals("contract"));
  }

  /** "Trade deals cost jobs": no one of them is meant. */
  private static boolean isGeneric(Cluster cluster) {
    return cluster.readings().stream()
        .allMatch(
            r ->
                r.mention().isPlural()
                    && !r.isDefinite()
                    && r.parties().sure().isEmpty()
                    && !r.parties().hasGroup()
                    && r.label().isEmpty());
  }

  private static boolean isOnItsWay(Cluster cluster) {
    return cluster.isSought() && cluster.acts().noneMatch(a -> StatusChooser.isRefusal(a.status()));
  }

  /** Whether all other agreements are between the same sides. */
  private static boolean isOnePair(Cluster cluster, List<Cluster> all) {
    return all.stream()
            .filter(other -> other != cluster && other.parties().size() > 1)
            .map(Cluster::parties)
            .distinct()
            .count()
        == 1;
  }

  /** "An accord with Ecuador": only the other side is told. */
  private static boolean isWithOne(Cluster cluster) {
    AgreementMention mention = cluster.first().mention();
    return mention.syntax().word(mention.head() + 1).equals("with");
  }

  /** The country that is a party of all agreements told before, to which this one is added. */
  private Set<String> hub(Set<String> parties, Map<Cluster, Set<String>> chosen) {
    Set<String> common = new LinkedHashSet<>();
    boolean first = true;
    for (Set<String> others : chosen.values()) {
      if (others.size() > 1 && first) {
        common.addAll(others);
        first = false;
      } else if (others.size() > 1) {
        common.retainAll(others);
      }
    }
    common.removeIf(id -> !politics.sides().isCountry(id));
    common.removeAll(parties);
    if (common.size() > 1) { // whom the story is about
      common.retainAll(mostNamed(common).map(Set::of).orElse(Set.of()));
    }
    return common.size() == 1 ? common : Set.of();
  }

  private static boolean tells(Cluster cluster) {
    return cluster.acts().anyMatch(Act::tells);
  }

  /** Drops the party if none of them is a state, a body of states or an armed group. */
  private Set<String> sovereign(Set<String> parties) {
    if (parties.size() == 1 && politics.sides().isAssembly(parties.iterator().next())) {
      return Set.of(); // a resolution
    }
    return parties.stream()
            .anyMatch(id -> politics.sides().isSide(id) || politics.sides().isStates(id))
        ? parties
        : Set.of();
  }

  /** "Germany returned Ethiopian scrolls under an accord that the two countries signed". */
  private Set<String> pairOfDoer(Cluster cluster) {
    for (MentionReading reading : cluster.readings()) {
      List<String> doers =
          reading.parties().frame().stream().filter(politics.sides()::isCountry).toList();
      if (reading.parties().hasGroup() && doers.size() == 1) {
        Syntax syntax = reading.mention().syntax();
        Set<String> named = new LinkedHashSet<>(doers);
        politics.named(syntax, 0, reading.mention().first() - 1).stream()
            .filter(politics.sides()::isCountry)
            .forEach(named::add);
        return named.size() == 2 ? named : Set.of();
      }
    }
    return Set.of();
  }

  /** Whom "the three states" are: those of another agreement, or all that the article speaks of. */
  private Set<String> several(int count, Set<String> parties, Map<Cluster, Set<String>> chosen) {
    Set<String> named =
        chosen.values().stream()
            .filter(
                others ->
                    others.size() == count
                        || others.size() == count + parties.size() && others.containsAll(parties))
            .findFirst()
            .orElseGet(() -> countriesOfArticle(seats::doing));
    boolean all = named.size() == count || named.size() == count + parties.size();
    return all && named.containsAll(parties) ? named : Set.of();
  }

  /** Whom "the two countries" are: the pair last spoken of before, or the countries named. */
  private Set<String> pairBefore(Cluster cluster, List<Cluster> all) {
    int before =
        cluster.readings().stream()
            .filter(r -> r.parties().hasGroup())
            .mapToInt(r -> r.mention().sentence().index())
            .findFirst()
            .orElseThrow();
    for (int i = all.size() - 1; i >= 0; i--) {
      Cluster other = all.get(i);
      if (other != cluster
          && other.first().mention().sentence().index() <= before
          && other.parties().size() > 1) {
        return other.parties();
      }
    }
    List<Sentence> sentences = article.body().sentences();
    Set<String> sides = before > 0 ? seats.actingPair(sentences.get(before - 1)) : Set.of();
    if (!sides.isEmpty()) {
      return sides;
    }
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < Math.min(LEAD, before); i++) {
      named.addAll(seats.countries(sentences.get(i)));
      if (named.size() == 2) {
        return named; // whom the story is about
      }
    }
    named.clear();
    for (int i = before - 1; i >= 0 && named.size() < 2; i--) {
      named.addAll(seats.countries(sentences.get(i)));
    }
    return named.size() == 2 ? named : Set.of();
  }

  /** Whether an act says that it is there or on its way, not only that somebody wants it. */
  private static boolean isTold(Cluster cluster) {
    return tells(cluster)
        && StatusChooser.furthest(cluster.readings())
            .map(t -> t.act().status())
            .filter(s -> StatusChooser.isMade(s) || s == AgreementStatus.NEGOTIATING)
            .isPresent();
  }

  /** "The peace deal that ended the war": it has been made, and one country is spoken of. */
  private static boolean isPeace(Cluster cluster) {
    return cluster.kind().filter(k -> k == AgreementKind.PEACE).isPresent()
        && cluster.first().isDefinite();
  }

  /** Adds the countries of its sentences if they are two, and those who are known among them. */
  private void addPair(Cluster cluster, Set<String> parties) {
    Set<String> two = countriesOf(cluster);
    if (two.size() == 2 && two.containsAll(parties)) {
      parties.addAll(two);
    }
  }

  private Set<String> countriesOf(Cluster cluster) {
    Set<String> named = new LinkedHashSet<>();
    for (MentionReading reading : cluster.readings()) {
      AgreementMention mention = reading.mention();
      Syntax syntax = mention.syntax();
      named.addAll(seats.acting(syntax.sentence(), 0, mention.first() - 1));
      named.addAll(
          seats.acting(syntax.sentence(), mention.head() + 1, syntax.sentence().size() - 1));
    }
    named.removeIf(id -> !politics.sides().isCountry(id));
    return named;
  }

  private Set<String> countriesOfArticle(Function<Sentence, List<String>> in) {
    Set<String> named = new LinkedHashSet<>();
    for (Sentence sentence : article.body().sentences()) {
      named.addAll(in.apply(sentence));
    }
    return named;
  }

  /** The one of these that the article speaks of more than of each other one. */
  private Optional<String> mostNamed(Set<String> ids) {
    int most = ids.stream().mapToInt(this::mentions).max().orElse(0);
    List<String> best = ids.stream().filter(id -> mentions(id) == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }

  private int mentions(String id) {
    return politics.cast().actor(id).mentions().size();
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
