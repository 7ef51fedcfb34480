package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedArticle;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.extract.agreement.StatusChooser.Told;
import io.github.entente.model.Agreement;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementState;
import io.github.entente.model.AgreementStatus;
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

/** Makes the values of the clusters that are agreements between political actors. */
final class Assembler {

  private final AgreementLexicon lexicon;
  private final Circumstances circumstances;
  private final PartyChooser chooser;
  private final Politics politics;
  private final AnalysedArticle article;
  private final String text;

  Assembler(
      AgreementLexicon lexicon,
      Politics politics,
      Circumstances circumstances,
      AnalysedArticle article) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.circumstances = circumstances;
    this.chooser = new PartyChooser(politics, article);
    this.article = article;
    this.text = article.body().text();
  }

  List<Agreement> assemble(List<Cluster> clusters) {
    Map<Cluster, Set<String>> parties = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      Set<String> chosen = chooser.choose(cluster, clusters);
      if (!chosen.isEmpty()) {
        parties.put(cluster, chosen);
      }
    }
    Map<Cluster, List<Reaction>> reactions =
        new ReactionReader(lexicon, politics, article.body(), parties).read();
    List<Agreement> found = new ArrayList<>();
    parties.forEach(
        (cluster, chosen) ->
            found.add(
                agreement(
                    "g" + (found.size() + 1),
                    cluster,
                    chosen,
                    reactions.getOrDefault(cluster, List.of()))));
    return found;
  }

  private Agreement agreement(
      String id, Cluster cluster, Set<String> parties, List<Reaction> reactions) {
    Optional<Told> told = StatusChooser.furthest(cluster.readings());
    AgreementStatus status = told.map(t -> t.act().status()).orElse(AgreementStatus.IN_FORCE);
    Optional<String> subject = subject(cluster);
    AgreementKind kind = kind(cluster, subject);
    Set<String> mediators = new LinkedHashSet<>(cluster.mediators());
    mediators.removeAll(parties);
    Agreement.Builder builder =
        Agreement.builder(id, kind, status)
            .parties(parties)
            .mediators(mediators)
            .code(EventCodes.cameo(status, kind))
            .evidence(evidence(cluster, told))
            .reactions(reactions)
            .history(history(cluster));
    subject.ifPresent(builder::subject);
    date(cluster, told).ifPresent(date -> builder.date(date.date()).dateText(date.text()));
    place(cluster, told).ifPresent(builder::place);
    Names.name(cluster, text).ifPresent(builder::name);
    Names.acronym(cluster, text).ifPresent(builder::acronym);
    return builder.build();
  }

  private static Optional<String> subject(Cluster cluster) {
    return cluster.readings().stream()
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

  private Optional<Stated> date(Cluster cluster, Optional<Told> told) {
    if (told.isPresent()) {
      Told chosen = told.get();
      Optional<Stated> own = Optional.ofNullable(chosen.reading().dates().get(chosen.act()));
      if (own.isPresent()) {
        return own;
      }
      for (MentionReading reading : cluster.readings()) {
        for (Act act : reading.acts()) {
          if (act.status() == chosen.act().status() && reading.dates().containsKey(act)) {
            return Optional.of(reading.dates().get(act));
          }
        }
      }
      if (chosen.act().status() == AgreementStatus.TERMINATED) {
        return Optional.empty();
      }
    }
    return cluster.readings().stream()
        .flatMap(r -> r.ownDate().stream())
        .findFirst()
        .or(() -> earlierDate(cluster));
  }

  /** The date of another act, where the state itself has none. */
  private static Optional<Stated> earlierDate(Cluster cluster) {
    return cluster.readings().stream()
        .flatMap(r -> r.dates().entrySet().stream())
        .filter(e -> e.getKey().tells())
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private Optional<String> place(Cluster cluster, Optional<Told> told) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> own =
        circumstances.place(told.get().reading().mention(), told.get().act(), politics, text);
    if (own.isPresent()) {
      return own;
    }
    for (MentionReading reading : cluster.readings()) {
      for (Act act : reading.acts()) {
        if (act.status() == told.get().act().status()) {
          Optional<String> place = circumstances.place(reading.mention(), act, politics, text);
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return told.get().act().status() == AgreementStatus.SIGNED
        ? circumstances.ofSigning(article.captions(), lexicon)
        : Optional.empty();
  }

  private static List<Span> evidence(Cluster cluster, Optional<Told> told) {
    Set<Span> spans = new LinkedHashSet<>();
    told.ifPresent(t -> spans.add(t.reading().mention().sentence().span()));
    cluster.readings().forEach(r -> spans.add(r.mention().sentence().span()));
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
