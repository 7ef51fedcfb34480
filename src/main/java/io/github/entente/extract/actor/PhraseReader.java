package io.github.entente.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a phrase: which bodies, countries, offices and persons they name. */
final class PhraseReader {

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

  private final Knowledge knowledge;

  PhraseReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Divides a phrase, without marks and articles at its beginning. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(Words.split(phrase));
    words.removeIf(w -> w.equals("\"") || w.equals("\u201c") || w.equals("\u201d"));
    while (!words.isEmpty()
        && Set.of("the", "a", "an").contains(Words.fold(words.get(0)))
        && words.size() > 1) {
      words.remove(0);
    }
    return words.size() > 60 ? words.subList(0, 60) : words;
  }

  /** Finds bodies, countries, words of office and persons. */
  PhraseParts read(List<String> words, ActorQuery query, LocalDate day) {
    PhraseParts parts = new PhraseParts();
    String hint = country(words).or(() -> country(words(query.context()))).orElse("");
    findHolder(words, hint, day, parts);
    int aside = aside(words);
    if (parts.holder.isEmpty() && aside > 0) {
      findHolder(words.subList(0, aside), hint, day, parts);
    }
    if (words.stream().anyMatch(PhraseReader::isPartyAndState)) {
      knowledge.countries().get("United States").ifPresent(parts.countries::add);
    }
    int at = 0;
    while (at < words.size()) {
      Optional<PhraseTable.Hit<Bodies.Body>> body = knowledge.bodies().at(words, at);
      Optional<PhraseTable.Hit<Countries.Term>> country = knowledge.countries().at(words, at);
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> agent = knowledge.agents().at(words, at);
      int b = body.map(PhraseTable.Hit::length).orElse(0);
      int c = country.map(PhraseTable.Hit::length).orElse(0);
      int a = agent.map(PhraseTable.Hit::length).orElse(0);
      boolean inName =
          parts.holderAt >= 0 && at >= parts.holderAt && (aside <= parts.holderAt || at < aside);
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

  /** Returns the first country in the words. */
  Optional<String> country(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(words, at);
      if (hit.isPresent()) {
        return hit.map(h -> h.value().code());
      }
    }
    return Optional.empty();
  }

  /** The longest run of capitalised words at the end that is a person we know. */
  private void findHolder(List<String> words, String hint, LocalDate day, PhraseParts parts) {
    int start = words.size();
    while (start > 0 && isNameWord(words, start - 1)) {
      start--;
    }
    for (int from = start; from < words.size(); from++) {
      if (from > start && !isTitle(words, from - 1)) {
        return; // the rest of a stranger's name is nobody else's
      }
      if (withinOffice(words, from)) {
        continue; // the Justice of a Supreme Court Justice is no name
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
          knowledge.holders().find(name, office(words, from), single && from > 0 ? hint : "", day);
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
      int office =
          knowledge
              .agents()
              .at(words, from)
              .filter(hit -> hit.value().kind() == AgentLexicon.Kind.PERSON)
              .map(PhraseTable.Hit::length)
              .orElse(0);
      int country = knowledge.countries().at(words, from).map(PhraseTable.Hit::length).orElse(0);
      int body = knowledge.bodies().at(words, from).map(PhraseTable.Hit::length).orElse(0);
      // a body is followed by an office, or by a name of one of its own: U.N. envoy, BJP's Name
      boolean ofBody = from + body > at && from + body < words.size() - 1;
      if (from + Math.max(office, country) > at || ofBody) {
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

  private boolean withinOffice(List<String> words, int at) {
    for (int from = Math.max(0, at - 5); from < at; from++) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> hit = knowledge.agents().at(words, from);
      if (hit.isPresent() && from + hit.get().length() > at) {
        return true;
      }
    }
    return false;
  }

  /** The office before a name, in small letters: "president". */
  private String office(List<String> words, int name) {
    for (int from = Math.max(0, name - 5); from < name; from++) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> hit = knowledge.agents().at(words, from);
      if (hit.isPresent() && from + hit.get().length() == name) {
        return Words.fold(hit.get().value().words());
      }
    }
    return "";
  }

  /** Where an insertion behind a name begins, (R-Vt.) or , the minister; 0 if there is none. */
  private static int aside(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (words.get(at).equals("(") || words.get(at).equals(",")) {
        return at;
      }
    }
    return 0;
  }

  /** The party and state of a member of the American Congress: R-Vt., D-Calif. */
  private static boolean isPartyAndState(String word) {
    return word.length() >= 4
        && word.length() <= 8
        && "DRI".indexOf(word.charAt(0)) >= 0
        && word.charAt(1) == '-'
        && Character.isUpperCase(word.charAt(2))
        && word.substring(2).chars().allMatch(c -> c == '.' || Character.isLetter(c));
  }

  /** Where the phrase's own noun ends: at the first preposition or comma. */
  static int end(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (BREAKS.contains(Words.fold(words.get(i))) || words.get(i).equals(",")) {
        return i;
      }
    }
    return words.size();
  }
}
