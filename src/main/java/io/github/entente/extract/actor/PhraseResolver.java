package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds country and sectors of a phrase by putting together what its words mean. */
final class PhraseResolver {

  private static final Set<String> BREAKS =
      Set.of(
          "in", "of", "from", "to", "for", "across", "at", "near", "by", "with", "on", "who",
          "against", "outside", "around", "inside", "within", "based", "under", "over");
  private static final Set<String> FORMER =
      Set.of(
          "former",
          "ex",
          "late",
          "ousted",
          "deposed",
          "erstwhile",
          "onetime",
          "retired",
          "outgoing-former",
          "toppled",
          "disgraced-former");
  private static final Set<Sector> OFFICIAL =
      Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.SPY, Sector.PTY);

  private final Knowledge knowledge;
  private final ActorDictionary dictionary;

  PhraseResolver(Knowledge knowledge, ActorDictionary dictionary) {
    this.knowledge = knowledge;
    this.dictionary = dictionary;
  }

  /** What was found in the words, from left to right. */
  private static final class Parts {
    final List<PhraseTable.Hit<AgentLexicon.Agent>> agents = new ArrayList<>();
    final List<Integer> agentsAt = new ArrayList<>();
    final List<Bodies.Body> bodies = new ArrayList<>();
    final List<Integer> bodiesAt = new ArrayList<>();
    final List<Countries.Term> countries = new ArrayList<>();
    final List<Integer> countriesAt = new ArrayList<>();
    int named;
    boolean former;
    Optional<OfficeHolders.Holder> holder = Optional.empty();
    int holderAt = -1;
  }

  ResolvedActor resolve(ActorQuery query, List<String> actors) {
    List<String> words = words(query.phrase());
    LocalDate day = query.date().orElse(LocalDate.MAX);
    Answer answer = new Answer();
    answer.actors = actors;
    if (!words.isEmpty()) {
      Parts parts = parts(words, query, day);
      fill(answer, words, parts, day, query);
      own(answer, words, day);
    }
    return answer.build(query.phrase().strip());
  }

  /** What the caller's dictionary says outranks what the library knows. */
  private void own(Answer answer, List<String> words, LocalDate day) {
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<ActorDictionary.Entry>> hit = dictionary.at(words, at);
      if (hit.isPresent()) {
        hit.get().value().on(day).ifPresent(role -> answer.set(role.code()));
        at += hit.get().length() - 1;
      }
    }
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(Words.split(phrase));
    words.removeIf(w -> w.equals("\"") || w.equals("\u201c") || w.equals("\u201d"));
    while (!words.isEmpty()
        && Set.of("the", "a", "an").contains(Words.fold(words.get(0)))
        && words.size() > 1) {
      words.remove(0);
    }
    return words.size() > 60 ? words.subList(0, 60) : words;
  }

  private Parts parts(List<String> words, ActorQuery query, LocalDate day) {
    Parts parts = new Parts();
    String hint = country(words).or(() -> country(words(query.context()))).orElse("");
    findHolder(words, hint, day, parts);
    int at = 0;
    while (at < words.size()) {
      Optional<PhraseTable.Hit<Bodies.Body>> body = knowledge.bodies().at(words, at);
      Optional<PhraseTable.Hit<Countries.Term>> country = knowledge.countries().at(words, at);
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> agent = knowledge.agents().at(words, at);
      int b = body.map(PhraseTable.Hit::length).orElse(0);
      int c = country.map(PhraseTable.Hit::length).orElse(0);
      int a = agent.map(PhraseTable.Hit::length).orElse(0);
      boolean inName = parts.holderAt >= 0 && at >= parts.holderAt;
      if (FORMER.contains(Words.fold(words.get(at)))
          || Words.fold(words.get(at)).startsWith("ex-")) {
        parts.former = true;
      }
      if (inName) {
        at++;
      } else if (b > 0
          && b >= c
          && b >= a
          && (b > 1 || a == 0 || Words.isCapitalised(words.get(at)))) {
        parts.bodies.add(body.get().value());
        parts.bodiesAt.add(at);
        at += b;
      } else if (c > 0 && c >= a) {
        parts.countries.add(country.get().value());
        parts.countriesAt.add(at);
        at += c;
      } else if (a > 0) {
        parts.agents.add(agent.get());
        parts.agentsAt.add(at);
        at += a;
      } else {
        if (Words.isCapitalised(words.get(at))) {
          parts.named++;
        }
        at++;
      }
    }
    return parts;
  }

  private Optional<String> country(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(words, at);
      if (hit.isPresent()) {
        return hit.map(h -> h.value().code());
      }
    }
    return Optional.empty();
  }

  /** The longest run of capitalised words at the end that is a person we know. */
  private void findHolder(List<String> words, String hint, LocalDate day, Parts parts) {
    int start = words.size();
    while (start > 0 && isNameWord(words, start - 1)) {
      start--;
    }
    for (int from = start; from < words.size(); from++) {
      if (from > start && !isTitle(words, from - 1)) {
        return; // the rest of a stranger's name is nobody else's
      }
      boolean single = from == words.size() - 1;
      if (!Words.isCapitalised(words.get(from)) && words.get(from).length() > 3) {
        continue;
      }
      boolean known =
          knowledge.countries().at(words, from).isPresent()
              || knowledge.bodies().at(words, from).isPresent();
      if (known && (single || knowledge.countries().at(words, from).isPresent())) {
        continue;
      }
      String name = String.join(" ", words.subList(from, words.size()));
      Optional<OfficeHolders.Holder> holder =
          knowledge.holders().find(name, single && from > 0 ? hint : "", day);
      if (single && knowledge.agents().at(words, from).isPresent()) {
        holder = Optional.empty();
      }
      if (holder.isPresent()) {
        parts.holder = holder;
        parts.holderAt = from;
        return;
      }
    }
  }

  private boolean isTitle(List<String> words, int at) {
    String word = Words.fold(words.get(at));
    if (Titles.isHonorific(word)
        || FORMER.contains(word)
        || word.equals("gen")
        || word.equals("'s")) {
      return true;
    }
    for (int from = Math.max(0, at - 5); from <= at; from++) {
      int length =
          Math.max(
              knowledge.agents().at(words, from).map(PhraseTable.Hit::length).orElse(0),
              knowledge.countries().at(words, from).map(PhraseTable.Hit::length).orElse(0));
      if (from + length > at) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNameWord(List<String> words, int at) {
    String word = words.get(at);
    return Words.isCapitalised(word)
        || Set.of(
                "al", "bin", "van", "von", "de", "der", "da", "dos", "ibn", "el", "of", "la",
                "bint")
            .contains(word)
        || word.startsWith("al-")
        || word.equals(".");
  }

  private void fill(
      Answer answer, List<String> words, Parts parts, LocalDate day, ActorQuery query) {
    int limit = end(words, 0);
    Optional<AgentLexicon.Agent> agent = agent(parts, limit);
    Optional<Bodies.Body> body = body(parts, limit);
    if (parts.holder.isPresent()) {
      holder(answer, parts.holder.get(), agent, parts, day);
      return;
    }
    if (body.isPresent() && agentFollows(parts, agent, body.get())) {
      answer.set(body.get());
      agent.ifPresent(answer::refine);
      if (agent.isEmpty() && parts.agents.isEmpty() && parts.former) {
        answer.sector = Optional.of(Sector.ELI);
      }
      boolean foreign =
          body.get().kind() == ActorKind.GOVERNMENT_BODY
              && firstCountry(parts).filter(c -> !c.equals(body.get().country())).isPresent();
      if (answer.country.isEmpty() || foreign) {
        answer.country = firstCountry(parts);
        answer.leaveWikiIf(foreign);
      }
      answer.leaveWikiIf(agent.isPresent());
      return;
    }
    answer.country = firstCountry(parts);
    if (agent.isPresent()) {
      answer.set(agent.get());
      Optional<Bodies.Body> of = parts.bodies.stream().findFirst();
      if (of.isPresent() && agent.get().kind() == AgentLexicon.Kind.PERSON) {
        String country = of.get().country();
        answer.country = answer.country.or(() -> Optional.of(country).filter(x -> !x.isEmpty()));
        if (answer.sector.equals(Optional.of(Sector.GOV))
                && of.get().sector().isPresent()
                && of.get().kind() != ActorKind.INTERNATIONAL_BODY
            || of.get().country().equals("EUR")) {
          answer.sector = of.get().sector();
        }
      }
      boolean official = answer.sector.filter(OFFICIAL::contains).isPresent();
      if (parts.former && official && agent.get().kind() == AgentLexicon.Kind.PERSON) {
        answer.sector = Optional.of(Sector.ELI);
        answer.second = Optional.empty();
      }
    } else if (!parts.bodies.isEmpty()) {
      answer.set(parts.bodies.get(0));
      answer.country = answer.country.or(() -> firstCountry(parts));
    } else {
      place(answer, words, parts);
    }
    if (answer.country.isEmpty()
        && answer.sector.isPresent()
        && !query.context().isEmpty()
        && answer.actors.isEmpty()) {
      answer.country = country(words(query.context()));
    }
  }

  /** An agent word behind a body describes it (FDLR force), one before it is in its service. */
  private static boolean agentFollows(
      Parts parts, Optional<AgentLexicon.Agent> agent, Bodies.Body body) {
    int bodyAt = parts.bodiesAt.get(parts.bodies.indexOf(body));
    return agent.isEmpty()
        || parts.agentsAt.get(parts.agentsAt.size() - 1) > bodyAt
        || agent.get().kind() != AgentLexicon.Kind.PERSON;
  }

  private static Optional<String> firstCountry(Parts parts) {
    return parts.countries.stream().findFirst().map(Countries.Term::code);
  }

  /** Where the phrase's own noun ends: at the first preposition or comma. */
  private static int end(List<String> words, int from) {
    for (int i = from + 1; i < words.size(); i++) {
      if (BREAKS.contains(Words.fold(words.get(i))) || words.get(i).equals(",")) {
        return i;
      }
    }
    return words.size();
  }

  private static Optional<AgentLexicon.Agent> agent(Parts parts, int limit) {
    Optional<AgentLexicon.Agent> best = Optional.empty();
    for (int i = 0; i < parts.agents.size(); i++) {
      if (parts.agentsAt.get(i) < limit) {
        AgentLexicon.Agent agent = parts.agents.get(i).value();
        boolean vague =
            best.isPresent()
                && (agent.sector() == Sector.UNK || isVague(agent))
                && best.get().sector() != Sector.UNK;
        best = vague ? best : Optional.of(agent);
      }
    }
    if (best.isEmpty() && !parts.agents.isEmpty()) {
      return agent(parts, Integer.MAX_VALUE);
    }
    return best;
  }

  /** Words that take their colour from what stands before them: leader, member, worker, group. */
  private static boolean isVague(AgentLexicon.Agent agent) {
    return switch (agent.words()) {
      case "leader",
          "official",
          "worker",
          "people",
          "person",
          "man",
          "woman",
          "men",
          "force",
          "forces",
          "unit",
          "supporter",
          "team",
          "family",
          "community",
          "member",
          "spokesman",
          "house",
          "station",
          "center",
          "department",
          "agency",
          "commission",
          "mission",
          "state",
          "board",
          "bureau",
          "staff",
          "crowd",
          "child",
          "children",
          "parent",
          "relative",
          "expert",
          "analyst",
          "adviser",
          "association",
          "society",
          "foundation",
          "group" ->
          true;
      default -> false;
    };
  }

  private static Optional<Bodies.Body> body(Parts parts, int limit) {
    for (int i = 0; i < parts.bodies.size(); i++) {
      if (parts.bodiesAt.get(i) < limit) {
        return Optional.of(parts.bodies.get(i));
      }
    }
    return Optional.empty();
  }

  private void holder(
      Answer answer,
      OfficeHolders.Holder holder,
      Optional<AgentLexicon.Agent> agent,
      Parts parts,
      LocalDate day) {
    Optional<OfficeHolders.Term> now = holder.on(day);
    OfficeHolders.Term term = now.orElseGet(() -> holder.lastBefore(day));
    answer.name = holder.name();
    answer.wiki = Optional.of(holder.name());
    answer.wikidata = holder.wikidata();
    answer.country =
        Optional.of(term.country()).filter(c -> !c.isEmpty()).or(() -> firstCountry(parts));
    List<Sector> sectors = term.sectors();
    if (now.isPresent()) {
      answer.role = Optional.of(role(term));
      answer.sector = sectors.stream().findFirst();
      answer.second = sectors.stream().skip(1).findFirst();
    } else if (agent.isPresent() && !parts.former && day.equals(LocalDate.MAX)) {
      answer.set(agent.get());
    } else if (day.isBefore(term.from())) {
      agent.ifPresent(answer::set);
    } else {
      boolean official = sectors.isEmpty() || OFFICIAL.contains(sectors.get(0));
      answer.sector = official ? Optional.of(Sector.ELI) : sectors.stream().findFirst();
    }
    if (parts.former && now.isEmpty()) {
      answer.sector = Optional.of(Sector.ELI);
    }
  }

  private String role(OfficeHolders.Term term) {
    StringBuilder out = new StringBuilder();
    for (String word : term.office().split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("and");
      out.append(out.isEmpty() ? "" : " ")
          .append(
              small ? word : word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
          .append(small || word.isEmpty() ? "" : word.substring(1));
    }
    boolean complete = term.office().contains(" of ") || Codes.isNoCountry(term.country());
    return complete ? out.toString() : out + " of " + knowledge.countries().name(term.country());
  }

  /** A country, a capital or another place alone. */
  private void place(Answer answer, List<String> words, Parts parts) {
    if (parts.countries.isEmpty()) {
      return;
    }
    Countries.Term term = parts.countries.get(0);
    boolean alone = parts.named == 0 && end(words, 0) == words.size();
    if (term.is(Countries.Form.NAME)) {
      answer.wiki = alone ? Optional.of(knowledge.countries().name(term.code())) : Optional.empty();
    } else if (term.is(Countries.Form.CAPITAL) && alone) {
      answer.sector = Optional.of(Sector.GOV);
      answer.wiki = Optional.of(String.join(" ", words));
    } else if (term.is(Countries.Form.PLACE)) {
      answer.sector = Optional.of(Sector.CVL);
      answer.wiki = alone ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
    if (parts.named > 1 && !alone) {
      answer.wiki = Optional.empty();
    }
  }
}
