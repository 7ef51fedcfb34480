package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a user's dictionary says on one day, in the terms in which stories are read. */
final class DictionaryView {

  private final ActorDictionary dictionary;
  private final LocalDate day;
  private final Predicate<String> state;

  /**
   * Makes a view.
   *
   * @param state whether there is a country of this code
   */
  DictionaryView(ActorDictionary dictionary, LocalDate day, Predicate<String> state) {
    this.dictionary = dictionary;
    this.day = day;
    this.state = state;
  }

  /** Names of bodies and persons; the dictionaries do not tell one from the other. */
  Optional<PhraseTable.Hit<Bodies.Body>> bodyAt(List<String> words, int at) {
    return dictionary
        .at(words, at)
        .filter(hit -> isName(hit, words, at))
        .flatMap(
            hit ->
                code(hit)
                    .filter(code -> !code.isAgent() && !isState(code))
                    .map(code -> new PhraseTable.Hit<>(body(hit, code), hit.length())));
  }

  /** Names of countries: entries whose code is nothing but a country's. */
  Optional<PhraseTable.Hit<Countries.Term>> countryAt(List<String> words, int at) {
    return dictionary
        .at(words, at)
        .filter(hit -> isName(hit, words, at))
        .flatMap(
            hit ->
                code(hit)
                    .filter(this::isState)
                    .map(
                        code ->
                            new PhraseTable.Hit<>(
                                new Countries.Term(code.country(), EnumSet.of(Countries.Form.NAME)),
                                hit.length())));
  }

  /** Words for what people are: entries whose code leaves the country open. */
  Optional<PhraseTable.Hit<AgentLexicon.Agent>> agentAt(List<String> words, int at) {
    return dictionary
        .at(words, at)
        .flatMap(
            hit ->
                code(hit)
                    .filter(code -> code.isAgent() && !code.sectors().isEmpty())
                    .map(code -> new PhraseTable.Hit<>(agent(hit, code), hit.length())));
  }

  private Optional<CameoCode> code(PhraseTable.Hit<ActorDictionary.Entry> hit) {
    return hit.value().on(day).map(role -> CameoCode.of(role.code()));
  }

  private boolean isState(CameoCode code) {
    return code.whole() && state.test(code.country());
  }

  /** The files have no capitals, so the story must: May is a person, may is none. */
  private static boolean isName(
      PhraseTable.Hit<ActorDictionary.Entry> hit, List<String> words, int at) {
    return Words.isCapitalised(words.get(at))
        || Words.isCapitalised(words.get(at + hit.length() - 1));
  }

  private static Bodies.Body body(PhraseTable.Hit<ActorDictionary.Entry> hit, CameoCode code) {
    return new Bodies.Body(
        hit.value().name(), code.country(), kind(code), code.sectors(), Optional.empty());
  }

  private static AgentLexicon.Agent agent(
      PhraseTable.Hit<ActorDictionary.Entry> hit, CameoCode code) {
    return new AgentLexicon.Agent(
        AgentLexicon.Kind.PERSON,
        code.sectors().get(0),
        code.sectors().stream().skip(1).findFirst(),
        hit.value().name(),
        "");
  }

  private static ActorKind kind(CameoCode code) {
    if (Codes.isNoCountry(code.country()) && !code.country().equals("NGO")) {
      return ActorKind.INTERNATIONAL_BODY;
    }
    Sector sector = code.sectors().isEmpty() ? Sector.UNK : code.sectors().get(0);
    return switch (sector) {
      case GOV, LEG, JUD, MIL, COP, SPY -> ActorKind.GOVERNMENT_BODY;
      case REB, UAF, PRM -> ActorKind.ARMED_GROUP;
      case BUS -> ActorKind.COMPANY;
      default -> ActorKind.ORGANISATION;
    };
  }
}
