package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Set;

/**
 * Names of persons that the recogniser takes for something else or for nothing, told by the office
 * that stands beside them between commas.
 */
final class HolderNames {

  /** How far from a name the office beside it may stand. */
  private static final int REACH = 12;

  /** The most words that such a name has. */
  private static final int LONGEST = 4;

  /** What joins an office to what it is of. */
  private static final Set<String> LINKS = WordLists.of("office-in");

  /** What a firm is called as well as a person: Castell Holt, the owner of the mine. */
  private static final Set<String> FIRMS = WordLists.of("firm-or-person");

  /** Returns whether a noun tells of a firm as well as of a person: publisher, owner. */
  static boolean isFirmOrPerson(String noun) {
    return FIRMS.contains(noun);
  }

  private static final Set<String> PARTICLES = WordLists.of("particle");

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final List<String> words;
  private final Names names;

  HolderNames(Sentence sentence, Knowledge knowledge, Names names) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.words = names.words();
    this.names = names;
  }

  /** Finds {@code the head of the union, Jane Doe,} and {@code Jane Doe, a minister of state,}. */
  void find() {
    for (int start = 0; start < words.size(); start++) {
      boolean behindComma = start > 2 && words.get(start - 1).equals(",");
      if (!isNamePart(start) || start > 0 && !behindComma && isNamePart(start - 1)) {
        continue;
      }
      int end = start;
      while (end + 1 < words.size() && isNamePart(end + 1)) {
        end++;
      }
      boolean comma = end + 1 >= words.size() || words.get(end + 1).equals(",");
      boolean holder =
          end - start < LONGEST
              && isName(start, end)
              && (behindComma && isOfficeBefore(start, end)
                  || comma && isFree(start) && isOfficeBehind(end + 1));
      if (holder) {
        names.add(new Names.Name(start, end, Names.Sort.PERSON, null, null, ""));
      }
      start = end;
    }
  }

  private boolean isNamePart(int at) {
    return names.isFree(at)
        && sentence.token(at).entity() != EntityType.PERSON
        && (Grammar.isCapitalNoun(sentence, at) || PARTICLES.contains(words.get(at)));
  }

  /** In Brack, the mayor of the town objected: what a preposition leads up to is a place. */
  private boolean isFree(int start) {
    if (start == 0) {
      return true;
    }
    Token before = sentence.token(start - 1);
    return before.isVerb() || before.is("CC") || before.tag().matches("``|''|:|,|-LRB-");
  }

  private boolean isName(int start, int end) {
    for (int at = start; at <= end; at++) {
      String word = words.get(at);
      boolean particle = PARTICLES.contains(word) && at > start && at < end;
      boolean name =
          Words.isCapitalised(word)
              && (!Words.isAllCapitals(word) || word.length() == 2 && word.endsWith("."))
              && knowledge.agents().at(words, at).isEmpty()
              && knowledge.bodies().at(words, at).isEmpty()
              && names.countryAt(at).isEmpty()
              && !knowledge.isSociety(word)
              && !Calendar.isDayOrMonth(word)
              && !Calendar.isToday(word);
      if (!particle && !name) {
        return false;
      }
    }
    boolean alone = start == end;
    return Words.isCapitalised(words.get(end))
        && !knowledge.endings().containsKey(words.get(end))
        && !ShortNouns.isNoun(Words.fold(words.get(end)))
        && !knowledge.nobody().isName(words, start, end)
        && !(alone && sentence.token(start).tag().equals("NN"));
  }

  /** {@code the deputy head of the union, | Jane Doe}. */
  private boolean isOfficeBefore(int start, int end) {
    boolean alone = start == end;
    boolean place = sentence.token(start).entity() == EntityType.LOCATION;
    boolean town = // the mayor of Brack, Westmark
        alone
            && place
            && sentence.token(start - 2).entity() == EntityType.LOCATION
            && names.countryAt(start - 2).isEmpty();
    for (int at = start - 2; !town && at >= 0 && at > start - REACH && isInPhrase(at); at--) {
      boolean ends = at == start - 2 || LINKS.contains(words.get(at + 1));
      if (ends && isOffice(at)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Jane Doe, | the Danish finance minister}, {@code | mayor of Brack}. */
  private boolean isOfficeBehind(int comma) {
    for (int at = comma + 1; at < words.size() && at < comma + REACH && isInPhrase(at); at++) {
      boolean last =
          at + 1 >= words.size()
              || words.get(at + 1).equals(",")
              || LINKS.contains(words.get(at + 1)) && !words.get(at).equals(",");
      if (last) {
        return isOffice(at);
      }
    }
    return false;
  }

  private boolean isInPhrase(int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("N")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("VBG")
        || LINKS.contains(words.get(at));
  }

  private boolean isOffice(int at) {
    return sentence.token(at).tag().matches("NN|NNP")
        && !FIRMS.contains(words.get(at))
        && knowledge
            .agents()
            .get(words.get(Math.max(0, at - 1)) + " " + words.get(at))
            .or(() -> knowledge.agents().get(words.get(at)))
            .filter(office -> office.kind() == AgentLexicon.Kind.PERSON)
            .isPresent();
  }
}
