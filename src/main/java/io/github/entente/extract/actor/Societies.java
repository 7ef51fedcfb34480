package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Names of societies that the recogniser may miss, told by their capitals and their build. */
final class Societies {

  private static final Map<String, Set<String>> WORDS =
      KnowledgeFile.read("societies.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  line -> line.column(0),
                  Collectors.flatMapping(
                      line -> line.items(1).stream(), Collectors.toUnmodifiableSet())));
  private static final Set<String> NOUNS = words("noun");
  private static final Set<String> JOINTS = Set.of("of", "for", "and", "&");
  private static final Set<String> LOCAL = words("local");
  private static final Set<String> CALLED = words("called");
  private static final Set<String> PLURALS = words("plural");
  private static final Set<String> ARMIES = words("army");
  private static final Set<String> COMMON = WordLists.of("common-in-names");
  private static final Set<String> OWN = words("own");

  private Societies() {}

  static Set<String> words(String sort) {
    return WORDS.getOrDefault(sort, Set.of());
  }

  /** {@code the Harbour League for Clean Water}, and {@code Clean Water, which}. */
  static List<Names.Name> in(
      Sentence sentence,
      List<String> words,
      Knowledge knowledge,
      BiPredicate<Integer, Integer> free) {
    List<Names.Name> found = new ArrayList<>();
    for (int at = opening(sentence); at + 1 < words.size(); at++) {
      int start = at;
      while (at + 1 < words.size() && (isProper(sentence, at) || isHead(sentence, words, at))) {
        at++;
      }
      if (at == start) {
        continue;
      }
      int end = Math.max(SocietyEnds.withTail(sentence, words, at - 1, knowledge), at - 1);
      end = Math.max(end, SocietyEnds.ofMembers(sentence, words, at));
      boolean relative =
          at - start > 1
              && at + 1 < words.size()
              && words.get(at).equals(",")
              && words.get(at + 1).equals("which")
              && isUnknown(sentence, start, at - 1);
      boolean called =
          isUnknown(sentence, start, at - 1)
              && (at - start > 1 && isCalled(words, at)
                  || (at - start > 1 || isAcronym(words.get(start)))
                      && isGroupBefore(sentence, start - 1));
      start = twoOf(sentence, words, start, at - 1);
      int members = SocietyEnds.startOfMembers(sentence, words, start, at - 1);
      boolean whole = isWhole(sentence, words, start, at - 1, knowledge);
      whole |= isExplained(sentence, words, start, at, knowledge);
      end = end > at - 1 ? SocietyEnds.withRun(sentence, end) : end;
      boolean titled = // Police Chief | Jean de Brack
          isOffice(words, start, knowledge) || isOffice(words, start - 1, knowledge);
      int romance = titled ? -1 : SocietyEnds.romance(sentence, words, start, at);
      end = Math.max(end, romance);
      int from = Math.max(0, start - 1); // the Ruritanian | Weavers Association
      int known = from + length(words, from, knowledge) - 1;
      known = known >= end ? known : start + length(words, start, knowledge) - 1;
      if (known > end || known == end && from + length(words, from, knowledge) - 1 == end) {
        at = known; // the Party of Harbours and Hills is known by its whole name
        continue;
      }
      if ((end > at - 1 || relative || called || whole) && free.test(start, end)) {
        start = members >= 0 && free.test(members, start) ? members : start;
        boolean all =
            start > 1 && isFirstWord(sentence, words, start - 1, knowledge)
                || start == 1 && COMMON.contains(Words.fold(words.get(0)));
        String name = String.join(" ", words.subList(start, end + 1));
        Bodies.Body body = knowledge.bodies().get(name).orElse(null);
        Names.Sort sort = body == null ? Names.Sort.ORGANISATION : Names.Sort.BODY;
        found.add(new Names.Name(all ? start - 1 : start, end, sort, body, null, ""));
        at = end;
      }
    }
    return found;
  }

  private static int length(List<String> words, int at, Knowledge knowledge) {
    return knowledge.bodies().at(words, at).map(PhraseTable.Hit::length).orElse(0);
  }

  private static boolean isOffice(List<String> words, int at, Knowledge knowledge) {
    return at >= 0 && knowledge.agents().officeAt(words, at).isPresent();
  }

  /** A sentence may begin with the name, unless that is one of a person or place. */
  private static int opening(Sentence sentence) {
    EntityType type = sentence.size() == 0 ? EntityType.NONE : sentence.token(0).entity();
    return type == EntityType.ORGANIZATION ? 0 : 1;
  }

  /** {@code the Harvest and Progress Party}: one name of two. */
  private static int twoOf(Sentence sentence, List<String> words, int start, int end) {
    boolean two =
        start > 2
            && NOUNS.contains(words.get(end).toLowerCase(Locale.ROOT))
            && words.get(start - 1).equals("and")
            && sentence.token(start - 2).isNoun()
            && Words.isCapitalised(words.get(start - 2))
            && sentence.token(start - 2).entity() != EntityType.PERSON
            && sentence.token(start - 2).entity() != EntityType.LOCATION
            && !Words.isAllCapitals(words.get(start - 2))
            && !Words.isCapitalised(words.get(start - 3))
            && (sentence.token(start - 3).is("DT")
                || sentence.token(start - 3).is("JJ")
                || sentence.token(start - 3).isNoun());
    return two && end - start < 3 ? start - 2 : start;
  }

  /** {@code Shepherd Rights Europe, a Geneva-based charity}. */
  private static boolean isExplained(
      Sentence sentence, List<String> words, int start, int comma, Knowledge knowledge) {
    boolean indefinite =
        comma - start > 1
            && comma + 2 < words.size()
            && words.get(comma).equals(",")
            && (words.get(comma + 1).equals("a") || words.get(comma + 1).equals("an"));
    if (!indefinite || !isUnknown(sentence, start, comma - 2)) {
      return false;
    }
    for (int at = comma + 2; at < words.size() && at < comma + 8; at++) {
      boolean next = at + 1 < words.size() && sentence.token(at + 1).isNoun();
      if (sentence.token(at).isNoun() && !next) {
        return knowledge
            .agents()
            .get(words.get(at))
            .filter(
                a ->
                    a.kind() == AgentLexicon.Kind.ORGANISATION
                        || a.kind() == AgentLexicon.Kind.COMPANY)
            .isPresent();
      }
    }
    return false;
  }

  /** A name that ends in what it is of: Hill Harvest Party, Straits Minerals. */
  private static boolean isWhole(
      Sentence sentence, List<String> words, int start, int end, Knowledge knowledge) {
    String last = words.get(end).toLowerCase(Locale.ROOT);
    boolean army = // the Hill Resistance Army
        end - start > 1
            && ARMIES.contains(words.get(end - 1).toLowerCase(Locale.ROOT) + " " + last);
    boolean noun =
        NOUNS.contains(last)
            || army
            || PLURALS.contains(last) && knowledge.agents().at(words, start).isEmpty();
    boolean inside =
        start > 0 && JOINTS.contains(words.get(start - 1))
            || end + 1 < words.size() && JOINTS.contains(words.get(end + 1));
    boolean ending =
        !inside
            && knowledge.endings().containsKey(words.get(end))
            && noPerson(sentence, start, end);
    boolean local = sentence.token(start).entity() == EntityType.LOCATION && LOCAL.contains(last);
    return end > start
        && (noun || ending || local)
        && knowledge
            .countries()
            .at(words, start)
            .filter(
                hit ->
                    start + hit.length() > end
                        || hit.value().is(Countries.Form.ADJECTIVE) && !OWN.contains(last))
            .isEmpty();
  }

  /** {@code the Hill List party}: the small word tells that the name is one. */
  private static boolean isCalled(List<String> words, int at) {
    return at < words.size() && isCalled(words.get(at));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 2 && Words.isAllCapitals(word);
  }

  /** {@code the veterans' group Hill Watch}. */
  private static boolean isGroupBefore(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).tag().equals("NN") && isCalled(sentence.token(at).text());
  }

  /** Returns whether a small word beside a name tells that it is one of a society. */
  static boolean isCalled(String word) {
    return CALLED.contains(word);
  }

  /**
   * {@code the All Farmers Union}, {@code the Academic Staff Union}: no proper nouns to a tagger.
   */
  private static boolean isFirstWord(
      Sentence sentence, List<String> words, int at, Knowledge knowledge) {
    boolean adjective =
        sentence.token(at).is("JJ") && knowledge.countries().get(words.get(at)).isEmpty();
    return words.get(at).equals("All") || adjective && Words.isCapitalised(words.get(at));
  }

  private static boolean noPerson(Sentence sentence, int start, int end) {
    for (int at = start; at <= end; at++) {
      if (sentence.token(at).entity() == EntityType.PERSON) {
        return false;
      }
    }
    return true;
  }

  static boolean isProper(Sentence sentence, int token) {
    return sentence.token(token).isProper()
        && Words.isCapitalised(sentence.token(token).text())
        && !Calendar.isDayOrMonth(sentence.token(token).text());
  }

  /** {@code the Front for}: taken for a common noun, its capital tells that it is a name. */
  private static boolean isHead(Sentence sentence, List<String> words, int at) {
    return at > 0
        && sentence.token(at).isNoun()
        && Words.isCapitalised(words.get(at))
        && NOUNS.contains(words.get(at).toLowerCase(Locale.ROOT))
        && words.get(at + 1).equals("for")
        && sentence.token(at - 1).is("DT");
  }

  private static boolean isUnknown(Sentence sentence, int start, int end) {
    for (int at = start; at <= end; at++) {
      if (sentence.token(at).entity() != EntityType.NONE) {
        return false;
      }
    }
    return true;
  }
}
