package io.github.entente.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of the coordination in a sentence that a phrase belongs to, from words alone. */
final class Coordination {

  private final Knowledge knowledge;

  Coordination(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  private record Item(int start, int end, boolean adjective, String text) {}

  /** Returns the members; the phrase itself if it stands alone; nothing without a context. */
  List<String> of(String phrase, String context) {
    if (context.isBlank()) {
      return List.of();
    }
    List<String> words = Words.split(context);
    List<List<Item>> runs = runs(words);
    String wanted = Words.fold(phrase.strip());
    for (List<Item> run : runs) {
      List<String> members = members(run);
      boolean here =
          members.stream().anyMatch(m -> Words.fold(m).equals(wanted))
              || wanted.contains(" and ")
                  && members.stream().allMatch(m -> isSpread(wanted, Words.fold(m)));
      if (here) {
        return members;
      }
    }
    return List.of();
  }

  private static boolean isSpread(String phrase, String member) {
    for (String word : member.split(" ", -1)) {
      if (!phrase.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private List<List<Item>> runs(List<String> words) {
    List<List<Item>> runs = new ArrayList<>();
    List<Item> run = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Item item = itemAt(words, at);
      if (item == null) {
        at++;
        continue;
      }
      if (!run.isEmpty() && !joined(words, run.get(run.size() - 1).end() + 1, item.start())) {
        runs.add(List.copyOf(run));
        run.clear();
      }
      run.add(item);
      at = item.end() + 1;
    }
    runs.add(List.copyOf(run));
    return runs;
  }

  private static boolean joined(List<String> words, int from, int to) {
    if (from >= to) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = Words.fold(words.get(i));
      if (!word.equals(",")
          && !word.equals("and")
          && !word.equals("or")
          && !word.equals("the")
          && !word.equals("&")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Item itemAt(List<String> words, int at) {
    Optional<PhraseTable.Hit<Countries.Term>> country = knowledge.countries().at(words, at);
    Optional<PhraseTable.Hit<Bodies.Body>> body = knowledge.bodies().at(words, at);
    int length = country.map(PhraseTable.Hit::length).orElse(0);
    int other = body.map(PhraseTable.Hit::length).orElse(0);
    if (Math.max(length, other) == 0) {
      return null;
    }
    int end = at + Math.max(length, other) - 1;
    boolean adjective =
        length >= other && country.map(c -> c.value().is(Countries.Form.ADJECTIVE)).orElse(false);
    int noun = end;
    while (adjective && noun + 1 < words.size() && isNoun(words, noun + 1)) {
      noun++;
    }
    return new Item(
        at, noun, adjective && noun == end, String.join(" ", words.subList(at, noun + 1)));
  }

  private boolean isNoun(List<String> words, int at) {
    return knowledge.agents().at(words, at).isPresent() && !Words.isCapitalised(words.get(at));
  }

  /** {@code Russian and Belorussian soldiers}: the noun of the last belongs to all. */
  private static List<String> members(List<Item> run) {
    List<String> members = new ArrayList<>();
    String noun = "";
    if (!run.isEmpty()) {
      String last = run.get(run.size() - 1).text();
      int blank = last.indexOf(' ');
      boolean adjectives = run.stream().limit(run.size() - 1L).allMatch(Item::adjective);
      if (run.size() > 1
          && adjectives
          && blank > 0
          && !Words.isCapitalised(last.substring(blank + 1))) {
        noun = last.substring(blank);
      }
    }
    for (int i = 0; i < run.size(); i++) {
      members.add(run.get(i).text() + (i + 1 < run.size() ? noun : ""));
    }
    return members;
  }
}
