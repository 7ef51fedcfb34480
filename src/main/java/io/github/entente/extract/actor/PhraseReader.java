package io.github.entente.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a phrase: which bodies, countries, offices and persons they name. */
final class PhraseReader {

  private static final int LONGEST = 60;

  private static final Set<String> BREAKS =
      Set.of(
          "in", "of", "from", "to", "for", "across", "at", "near", "by", "with", "on", "who",
          "against", "outside", "around", "inside", "within", "based", "under", "over");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> FORMER = WordLists.of("former");

  /** What follows a place in a compound; who is backed by a country is not of it. */
  private static final Set<String> OF_A_PLACE = WordLists.of("of-a-place");

  /** Peoples of whom a part has long lived in another country: Afro-Colombian. */
  private static final Set<String> PEOPLES_ABROAD = WordLists.of("people-abroad");

  private final Knowledge knowledge;
  private final HolderFinder holders;

  PhraseReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.holders = new HolderFinder(knowledge);
  }

  /** Returns whether a word begins what is said about a phrase's own noun. */
  static boolean isBreak(String folded) {
    return BREAKS.contains(folded);
  }

  /** Returns whether a word tells that an office is held no more. */
  static boolean isFormer(String folded) {
    return FORMER.contains(folded);
  }

  /** Divides a phrase, without marks and articles at its beginning. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(Words.split(phrase));
    words.removeIf(w -> w.equals("\"") || w.equals("\u201c") || w.equals("\u201d"));
    for (int at = 0; at < words.size() && at < LONGEST; at++) {
      String word = words.get(at);
      if (word.length() > 5 && Words.fold(word).startsWith("ex-")) {
        words.set(at, word.substring(0, 2));
        words.add(at + 1, word.substring(3));
      }
    }
    while (!words.isEmpty() && ARTICLES.contains(Words.fold(words.get(0))) && words.size() > 1) {
      words.remove(0);
    }
    return words.size() > LONGEST ? words.subList(0, LONGEST) : words;
  }

  /** Divides a phrase; an article that belongs to a known name stays: The Economist. */
  List<String> phrase(String phrase) {
    List<String> all = Words.split(phrase);
    boolean name =
        all.size() > 1
            && ARTICLES.contains(Words.fold(all.get(0)))
            && Words.isCapitalised(all.get(1))
            && knowledge.bodies().at(all, 0).filter(hit -> hit.length() == all.size()).isPresent();
    return name ? all : words(phrase);
  }

  /** Finds bodies, countries, words of office and persons. */
  PhraseParts read(List<String> words, ActorQuery query, LocalDate day) {
    PhraseParts parts = new PhraseParts();
    String hint = country(words).or(() -> country(words(query.context()))).orElse("");
    Optional<HolderFinder.Found> holder = holders.find(words, hint, day);
    int aside = aside(words);
    if (holder.isEmpty() && aside > 0) {
      holder = holders.find(words.subList(0, aside), hint, day);
    }
    holder.filter(found -> !isThing(query.phrase(), words)).ifPresent(parts::set);
    if (words.stream().anyMatch(PhraseReader::isPartyAndState)) {
      knowledge.countries().get("United States").ifPresent(parts.countries::add);
    }
    List<Countries.Term> ethnic = new ArrayList<>();
    int at = 0;
    int free = 0; // the first word behind what was found last
    while (at < words.size()) {
      Optional<PhraseTable.Hit<Bodies.Body>> body = knowledge.bodies().at(words, at, hint);
      Optional<PhraseTable.Hit<Countries.Term>> country = knowledge.countries().at(words, at);
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> agent = knowledge.agents().at(words, at);
      int b = body.map(PhraseTable.Hit::length).orElse(0);
      int c = country.map(PhraseTable.Hit::length).orElse(0);
      int a = agent.map(PhraseTable.Hit::length).orElse(0);
      boolean inName =
          parts.holderAt >= 0 && at >= parts.holderAt && (aside <= parts.holderAt || at < aside);
      int region = knowledge.nobody().regionAt(words, at);
      parts.former |= isFormer(Words.fold(words.get(at)));
      if (inName) {
        at++;
      } else if (region > Math.max(b, c)) {
        at += region; // the Indian Ocean is not India
      } else if (b > 0
          && b >= c
          && b >= a
          && (b > 1 || a == 0 || Words.isCapitalised(words.get(at)))) {
        Bodies.Body found = body.get().value();
        boolean other = Namesakes.isWithin(words, at, b, found, free);
        parts.bodies.add(other ? found.namesake() : found);
        parts.bodiesAt.add(at);
        parts.lengths.add(b);
        at += b;
      } else if (c > 0 && at > 0 && Words.fold(words.get(at - 1)).equals("ethnic")) {
        ethnic.add(country.get().value());
        at += c;
      } else if (c > 0 && c >= a) {
        parts.countries.add(country.get().value());
        parts.countriesAt.add(at);
        if (a == c) {
          // a people is a group of a country
          parts.agents.add(agent.get());
          parts.agentsAt.add(at);
        }
        at += c;
      } else if (a > 0) {
        parts.agents.add(agent.get());
        parts.agentsAt.add(at);
        within(country, Words.isCapitalised(words.get(at)) ? body : Optional.empty(), at, parts);
        at += a;
      } else {
        compound(words, at, parts);
        if (Words.isCapitalised(words.get(at))) {
          parts.named++;
        }
        at++;
        continue;
      }
      free = at;
    }
    if (parts.countries.isEmpty()) {
      parts.countries.addAll(ethnic);
    }
    belonging(words, parts, day);
    return parts;
  }

  /** Whose the people in the phrase are: of Gaddafi's forces, soldiers loyal to President Doe. */
  private void belonging(List<String> words, PhraseParts parts, LocalDate day) {
    if (parts.holder.isPresent()) {
      boolean others = parts.agentsAt.stream().anyMatch(at -> at < end(words));
      if (others && holders.isBelongedTo(words, parts.holderAt)) {
        parts.belong(parts.holder.get(), day);
        parts.holder = Optional.empty();
      }
    } else if (parts.countries.isEmpty() && parts.owner.isEmpty()) {
      holders.owner(words, day).ifPresent(owner -> parts.belong(owner, day));
    }
  }

  /** A word of office that begins with a name is of its country: a Pentagon official. */
  private static void within(
      Optional<PhraseTable.Hit<Countries.Term>> country,
      Optional<PhraseTable.Hit<Bodies.Body>> body,
      int at,
      PhraseParts parts) {
    if (country.isPresent()) {
      parts.countries.add(country.get().value());
      parts.countriesAt.add(at);
    } else if (parts.owner.isEmpty()) {
      parts.owner = body.map(hit -> hit.value().country()).filter(code -> !code.isEmpty());
    }
  }

  /** With an article a single name is nobody's: the West, the Bush. */
  private static boolean isThing(String phrase, List<String> words) {
    List<String> all = Words.split(phrase);
    return words.size() == 1 && all.size() == 2 && ARTICLES.contains(Words.fold(all.get(0)));
  }

  /** The place in a compound such as {@code Geneva-based} or {@code Saudi-led}. */
  private void compound(List<String> words, int at, PhraseParts parts) {
    String word = words.get(at);
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 1 && PEOPLES_ABROAD.contains(Words.fold(word.substring(0, hyphen)))) {
      knowledge
          .countries()
          .get(word.substring(hyphen + 1))
          .filter(term -> term.is(Countries.Form.ADJECTIVE))
          .ifPresent(
              term -> {
                parts.countries.add(term);
                parts.countriesAt.add(at);
              });
    } else if (hyphen > 1 && OF_A_PLACE.contains(word.substring(hyphen + 1))) {
      List<String> place = Words.split(word.substring(0, hyphen).replace('-', ' '));
      Optional<PhraseTable.Hit<Countries.Term>> country =
          knowledge.countries().at(place, 0).filter(hit -> hit.length() == place.size());
      if (country.isPresent()) {
        parts.countries.add(country.get().value());
        parts.countriesAt.add(at);
        parts.compound = parts.compound.or(() -> Optional.of(country.get().value().code()));
      } else {
        knowledge
            .bodies()
            .get(String.join(" ", place))
            .map(Bodies.Body::country)
            .filter(code -> !code.isEmpty())
            .ifPresent(
                code -> {
                  parts.owner = Optional.of(code);
                  parts.compound = parts.compound.or(() -> Optional.of(code));
                });
      }
    }
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

  /** Where an insertion behind a name begins, (R-Vt.) or , the minister; 0 if there is none. */
  private static int aside(List<String> words) {
    for (int at = 1; at < words.size(); at++) {
      if (words.get(at).equals("(") || words.get(at).equals(",")) {
        return at;
      }
    }
    return 0;
  }

  /** Returns the country in a context that stands nearest to a phrase, or the first one. */
  Optional<String> country(List<String> phrase, List<String> context) {
    int start = Collections.indexOfSubList(context, phrase);
    if (start < 0) {
      return country(context);
    }
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (int at = 0; at < context.size(); at++) {
      Optional<PhraseTable.Hit<Countries.Term>> hit = knowledge.countries().at(context, at);
      // what is said of somebody follows more often than it goes before
      int distance = at < start ? 2 * (start - at) : at - start - phrase.size() + 1;
      if (hit.isPresent() && distance < least) {
        least = distance;
        nearest = hit.map(found -> found.value().code());
      }
    }
    return nearest;
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
    return end(words, 1);
  }

  /** Returns the first preposition or comma from a word on. */
  static int end(List<String> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (BREAKS.contains(Words.fold(words.get(i))) || words.get(i).equals(",")) {
        return i;
      }
    }
    return words.size();
  }
}
