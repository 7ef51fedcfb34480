package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.extract.agreement.FollowUps.Added;
import io.github.entente.extract.agreement.StatusChooser.Told;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementState;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the values of the clusters that are agreements between political actors. */
final class Assembler {

  private final AgreementLexicon lexicon;
  private final EventCodes codes;
  private final PartyChooser chooser;
  private final Politics politics;
  private final AnalysedArticle article;
  private final List<Quote> quotes;
  private final StateFacts facts;
  private final String text;

  Assembler(
      AgreementLexicon lexicon,
      EventCodes codes,
      Politics politics,
      AnalysedArticle article,
      List<Quote> quotes) {
    this.codes = codes;
    this.lexicon = lexicon;
    this.politics = politics;
    this.quotes = quotes;
    this.chooser = new PartyChooser(lexicon, politics, new Seats(lexicon, politics), article);
    this.article = article;
    this.text = article.body().text();
    this.facts =
        new StateFacts(
            new Places(lexicon, politics, article.article(), article.body()), article.captions());
  }

  List<Agreement> assemble(List<Cluster> clusters, Map<Cluster, Added> added) {
    Map<Cluster, Set<String>> parties = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      Set<String> chosen =
          withoutMediators(
              withoutName(
                  chooser.choose(
                      cluster, clusters, added.getOrDefault(cluster, Added.none()), parties),
                  cluster),
              mediators(cluster, added));
      if (!chosen.isEmpty()) {
        parties.put(cluster, chosen);
      }
    }
    Map<Cluster, List<Reaction>> reactions =
        new ReactionReader(lexicon, politics, article.body(), parties, quotes).read();
    List<Agreement> found = new ArrayList<>();
    parties.forEach(
        (cluster, chosen) ->
            found.add(
                agreement(
                    "g" + (found.size() + 1),
                    cluster,
                    chosen,
                    reactions.getOrDefault(cluster, List.of()),
                    added.getOrDefault(cluster, Added.none()))));
    return found;
  }

  private static Set<String> mediators(Cluster cluster, Map<Cluster, Added> added) {
    Set<String> all = new LinkedHashSet<>(cluster.mediators());
    all.addAll(added.getOrDefault(cluster, Added.none()).mediators());
    return all;
  }

  /** Drops the agreement itself, where its name was taken for a body. */
  private Set<String> withoutName(Set<String> parties, Cluster cluster) {
    Optional<String> name = Names.name(lexicon, cluster, text);
    return parties.stream()
        .filter(id -> name.filter(n -> isPartOf(n, politics.cast().actor(id).name(), id)).isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The Coral Sea treaty, the Coral Sea: no body that is known. */
  private boolean isPartOf(String agreement, String party, String id) {
    return party.contains(agreement)
        || agreement.startsWith(party + " ")
            && politics.cast().actor(id).country().isEmpty()
            && !politics.sides().isSovereign(id);
  }

  /** Drops mediators who got among the parties, if two or more others are left. */
  private static Set<String> withoutMediators(Set<String> parties, Set<String> mediators) {
    Set<String> others = new LinkedHashSet<>(parties);
    others.removeAll(mediators);
    return others.size() > 1 ? others : parties;
  }

  private Agreement agreement(
      String id, Cluster cluster, Set<String> parties, List<Reaction> reactions, Added added) {
    Optional<Told> told = StatusChooser.further(StatusChooser.furthest(cluster.readings()), added);
    AgreementStatus status = told.map(t -> t.act().status()).orElse(AgreementStatus.IN_FORCE);
    Optional<String> place = facts.place(cluster, told, added);
    Optional<String> subject =
        subject(cluster, added).map(s -> SubjectTails.withoutPlace(s, place));
    AgreementKind kind = kind(cluster, subject);
    Set<String> mediators = mediators(cluster, Map.of(cluster, added));
    mediators.removeAll(parties);
    String code = codes.cameo(status, kind);
    Agreement.Builder builder =
        Agreement.builder(id, kind, status)
            .parties(parties)
            .mediators(mediators)
            .code(code)
            .plover(codes.plover(code, kind, !mediators.isEmpty(), parties.size()))
            .evidence(evidence(cluster, told, added))
            .reactions(reactions)
            .history(history(cluster));
    subject.ifPresent(builder::subject);
    facts
        .date(cluster, told, added)
        .ifPresent(date -> builder.date(date.date()).dateText(date.text()));
    place.ifPresent(builder::place);
    Terms terms = terms(cluster, added);
    terms.duration().ifPresent(builder::duration);
    terms.value().ifPresent(builder::value);
    terms.expiry().ifPresent(builder::expiry);
    Names.name(lexicon, cluster, text).ifPresent(builder::name);
    Names.acronym(lexicon, cluster).ifPresent(builder::acronym);
    return builder.build();
  }

  private static Optional<String> subject(Cluster cluster, Added added) {
    return Stream.concat(cluster.readings().stream(), added.readings().stream())
        .flatMap(r -> r.subject().stream())
        .max(Comparator.comparingInt(SubjectReader.Phrase::rank).thenComparing((a, b) -> 1))
        .map(SubjectReader.Phrase::text);
  }

  private AgreementKind kind(Cluster cluster, Optional<String> subject) {
    Optional<AgreementKind> said = subject.flatMap(s -> lexicon.kindIn(s.toLowerCase(Locale.ROOT)));
    boolean closer =
        cluster.kind().filter(k -> k == AgreementKind.SECURITY).isPresent()
            && said.filter(k -> k == AgreementKind.INTELLIGENCE || k == AgreementKind.ARMS_CONTROL)
                .isPresent();
    return (closer ? said : cluster.kind())
        .or(() -> said)
        .or(
            () ->
                cluster.readings().stream()
                    .map(r -> r.mention().sentence().span().in(text).toLowerCase(Locale.ROOT))
                    .flatMap(s -> lexicon.kindIn(s).stream())
                    .findFirst())
        .orElse(AgreementKind.GENERAL);
  }

  private static Terms terms(Cluster cluster, Added added) {
    return Stream.concat(cluster.readings().stream(), added.readings().stream())
        .map(MentionReading::terms)
        .reduce(Terms.NONE, Terms::or);
  }

  private static List<Span> evidence(Cluster cluster, Optional<Told> told, Added added) {
    Set<Span> spans = new LinkedHashSet<>();
    told.ifPresent(t -> spans.add(t.reading().mention().sentence().span()));
    cluster.readings().forEach(r -> spans.add(r.mention().sentence().span()));
    added.readings().stream()
        .filter(r -> !r.acts().isEmpty() || !r.terms().equals(Terms.NONE))
        .forEach(r -> spans.add(r.mention().sentence().span()));
    return List.copyOf(spans);
  }

  /** The asserted states in the order of their dates; those without one where they are told. */
  private static List<AgreementState> history(Cluster cluster) {
    List<AgreementState> states = new ArrayList<>();
    for (MentionReading reading : cluster.readings()) {
      for (Act act : reading.acts()) {
        boolean known = states.stream().anyMatch(s -> s.status() == act.status());
        if (act.tells() && !known) {
          states.add(
              new AgreementState(
                  act.status(),
                  Optional.ofNullable(reading.dates().get(act)).map(Stated::date),
                  reading.mention().sentence().span()));
        }
      }
    }
    states.sort(
        (a, b) ->
            a.date().isPresent() && b.date().isPresent()
                ? a.date().get().compareTo(b.date().get())
                : 0);
    return states;
  }
}
