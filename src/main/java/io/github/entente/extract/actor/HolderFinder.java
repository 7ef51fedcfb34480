package io.github.entente.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the person whose name stands in the words of a phrase. */
final class HolderFinder {

  private static final Set<String> PARTICLES = WordLists.of("particle-known");

  /**
   * A person found.
   *
   * @param holder the person
   * @param at the first word of the name
   */
  record Found(OfficeHolders.Holder holder, int at) {}

  private final Knowledge knowledge;

  HolderFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns the longest run of capitalised words at the end that is a person we know. */
  Optional<Found> find(List<String> words, String hint, LocalDate day) {
    int start = words.size();
    while (start > 0 && isNameWord(words, start - 1)) {
      start--;
    }
    while (start < words.size() && words.get(start).equals("of")) {
      start++; // supporters of somebody
    }
    for (int from = start; from < words.size(); from++) {
      if (from > start && !isTitle(words, from - 1)) {
        return Optional.empty(); // the rest of a stranger's name is nobody else's
      }
      if (withinOther(words, from)) {
        continue; // the Justice of a Supreme Court Justice is no name
      }
      boolean single = from == words.size() - 1;
      if (single && from > 0 && words.get(from - 1).equals("and")) {
        continue; // the second half of something: Democracy and Justice
      }
      if (!Words.isCapitalised(words.get(from)) && words.get(from).length() > 3) {
        continue;
      }
      boolean place = knowledge.countries().at(words, from).isPresent();
      if (place && !single) {
        Optional<OfficeHolders.Holder> named = named(words, from, day); // Jordan Tarnholt
        if (named.isPresent()) {
          return named.map(holder -> new Found(holder, words.size() - 2));
        }
      }
      if (place || single && knowledge.bodies().at(words, from).isPresent()) {
        continue;
      }
      if (single && knowledge.agents().at(words, from).isPresent()) {
        continue;
      }
      String name = String.join(" ", words.subList(from, words.size()));
      Optional<OfficeHolders.Holder> holder =
          knowledge.holders().find(name, office(words, from), single && from > 0 ? hint : "", day);
      if (holder.isPresent()) {
        int at = from;
        return holder.map(h -> new Found(h, at));
      }
    }
    return Optional.empty();
  }

  /** Who has exactly the two last words as a name, the first of which is a place's, too. */
  private Optional<OfficeHolders.Holder> named(List<String> words, int from, LocalDate day) {
    String name = Words.fold(String.join(" ", words.subList(from, words.size())));
    return from == words.size() - 2 ? knowledge.holders().named(name, day) : Optional.empty();
  }

  /** Returns the person to whom somebody in a phrase belongs: Gaddafi's forces, a Kohl aide. */
  Optional<OfficeHolders.Holder> owner(List<String> words, LocalDate day) {
    for (int end = 0; end + 1 < words.size(); end++) {
      boolean possessive = words.get(end + 1).equals("'s") || words.get(end + 1).equals("'");
      boolean before = !possessive && knowledge.agents().at(words, end + 1).isPresent();
      boolean word = knowledge.agents().at(words, end).isPresent(); // a Muslim cleric
      if (Words.isCapitalised(words.get(end)) && (possessive || before) && !word) {
        String family = end == 0 ? words.get(end) : "";
        Optional<OfficeHolders.Holder> found =
            find(words.subList(0, end + 1), "", day)
                .map(Found::holder)
                .or(() -> knowledge.holders().ofOneState(family));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether others are of, for, with or against the person named from a word on. */
  boolean isBelongedTo(List<String> words, int name) {
    for (int at = name - 1; at > 0 && at >= name - 5; at--) {
      if (PhraseReader.isBreak(Words.fold(words.get(at)))) {
        return !withinOther(words, at) && (at + 1 == name || isTitleFrom(words, at + 1, name));
      }
    }
    return false;
  }

  private boolean isTitleFrom(List<String> words, int from, int name) {
    int at = from;
    while (at < name && Titles.isHonorific(Words.fold(words.get(at)))) {
      at++;
    }
    int office = at == name ? 0 : length(knowledge.agents().officeAt(words, at));
    return at + office == name;
  }

  private boolean isTitle(List<String> words, int at) {
    String word = Words.fold(words.get(at));
    if (Titles.isHonorific(word)
        || PhraseReader.isFormer(word)
        || word.equals("gen")
        || word.equals("'s")) {
      return true;
    }
    for (int from = Math.max(0, at - 5); from <= at; from++) {
      int office = length(knowledge.agents().officeAt(words, from));
      int country = length(knowledge.countries().at(words, from));
      int body = length(knowledge.bodies().at(words, from));
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
        || PARTICLES.contains(word)
        || word.startsWith("al-")
        || word.startsWith("el-")
        || word.equals(".");
  }

  /** Whether a word belongs to an office, a place or a body that begins before it. */
  private boolean withinOther(List<String> words, int at) {
    for (int from = Math.max(0, at - 8); from < at; from++) {
      int reach = at - from;
      if (length(knowledge.agents().at(words, from)) > reach
          || length(knowledge.countries().at(words, from)) > reach
          || length(knowledge.bodies().at(words, from)) > reach) {
        return true;
      }
    }
    return false;
  }

  private static int length(Optional<? extends PhraseTable.Hit<?>> hit) {
    return hit.map(PhraseTable.Hit::length).orElse(0);
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
}
