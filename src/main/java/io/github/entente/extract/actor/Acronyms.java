package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names that an acronym in brackets follows. */
final class Acronyms {

  private static final Set<String> CONNECTORS =
      Set.of("of", "for", "the", "and", "in", "on", "to", "de", "du", "la", "das", "&");

  private Acronyms() {}

  /** {@code North Coast Pilots Association (NCPA)}. */
  static List<Names.Name> in(Sentence sentence, List<String> words, Knowledge knowledge) {
    List<Names.Name> found = new ArrayList<>();
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean bracket = words.get(i).equals("(") && words.get(i + 2).equals(")");
      String acronym = words.get(i + 1);
      if (knowledge.agencies().contains(Words.fold(acronym))) {
        continue; // a dateline: Lima (AFP)
      }
      boolean syllables = bracket && isOfSyllables(acronym, words, i);
      if (!bracket
          || acronym.length() < 2
          || acronym.length() > 9
          || !syllables && !isAcronym(acronym)) {
        continue;
      }
      int start = i;
      int at = i - 1;
      while (at >= 0
          && (isNamePart(sentence, at) || isListed(words, at, i, acronym))
          && !joinsAnother(words, at)) {
        boolean capital = Words.isCapitalised(words.get(at));
        if (capital && !sentence.token(at).is("N") && !sentence.token(at).is("J")) {
          boolean article = at == i - 1 || !sentence.token(at).is("V") && at > 0;
          if (!article || at == 0 || sentence.token(at).is("IN")) {
            break;
          }
        } else if (capital) {
          start = at;
        }
        if (isQuantity(words.get(at)) && start == at + 1 && at > 0) {
          start = at;
        }
        at--;
      }
      start = behindOffice(words, start, i, knowledge);
      if (i - start >= 2 || i - start == 1 && sentence.token(start).isProper()) {
        String name = String.join(" ", words.subList(start, i));
        Optional<Bodies.Body> body =
            knowledge
                .bodies()
                .get(name)
                .or(() -> knowledge.bodies().get(acronym).filter(b -> isAlike(b.name(), name)));
        if (body.isEmpty()
            && !knowledge.isSociety(words.get(i - 1))
            && knowledge.nobody().isName(words, start, i - 1)) {
          continue;
        }
        boolean person = // the Union of the Friends of Lee (UFL) is none
            sentence.token(i - 1).entity() == EntityType.PERSON
                && words.subList(start, i).stream().noneMatch("of"::equals);
        if (!person) {
          Names.Sort sort = body.isPresent() ? Names.Sort.BODY : Names.Sort.ORGANISATION;
          found.add(new Names.Name(start, i - 1, sort, body.orElse(null), null, acronym));
        }
      }
    }
    return found;
  }

  /**
   * Whether a comma stands within the name, as in that of the Ministry of Trade, Ports and Fish
   * (MTPF): the letters of what follows are the last of the acronym.
   */
  private static boolean isListed(List<String> words, int at, int bracket, String acronym) {
    if (!words.get(at).equals(",") || at == 0 || !Words.isCapitalised(words.get(at - 1))) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = at + 1; i < bracket; i++) {
      if (Words.isCapitalised(words.get(i))) {
        letters.append(words.get(i).charAt(0));
      }
    }
    return letters.length() > 1
        && letters.length() < acronym.length()
        && acronym.endsWith(letters.toString());
  }

  /**
   * Whether "and" joins another to a name that is complete: Peru and the Front of Shepherds (FS).
   */
  private static boolean joinsAnother(List<String> words, int at) {
    return words.get(at).equals("and") && words.get(at + 1).equals("the");
  }

  /** Many bodies share an acronym; only a name that begins alike is another form of the known. */
  private static boolean isAlike(String known, String name) {
    List<String> one = Words.split(Words.fold(known));
    List<String> other = Words.split(Words.fold(name));
    return !one.isEmpty() && !other.isEmpty() && one.get(0).equals(other.get(0));
  }

  /** {@code President of the Union of Traders (UT)}: the office is no part of the name. */
  private static int behindOffice(List<String> words, int start, int end, Knowledge knowledge) {
    int at =
        knowledge
            .agents()
            .officeAt(words, start)
            .map(hit -> start + hit.length())
            .filter(next -> next + 1 < end && words.get(next).equals("of"))
            .orElse(-1);
    if (at < 0) {
      return start;
    }
    return words.get(at + 1).equals("the") ? at + 2 : at + 1;
  }

  /** {@code the All Farmers Union}. */
  private static boolean isQuantity(String word) {
    return word.equals("All") || word.equals("Our") || word.equals("One");
  }

  /**
   * {@code General Federation of Weavers (Gefow)}: its letters stand in the name in their order,
   * the first at the head of a word.
   */
  private static boolean isOfSyllables(String acronym, List<String> words, int bracket) {
    if (acronym.length() < 4 || !Words.isCapitalised(acronym) || Calendar.isDayOrMonth(acronym)) {
      return false;
    }
    String letters = Words.fold(acronym);
    for (int start = Math.max(0, bracket - 8); start + 2 < bracket; start++) {
      String name = Words.fold(String.join("", words.subList(start, bracket)));
      if (Words.isCapitalised(words.get(start)) && name.charAt(0) == letters.charAt(0)) {
        int at = 0;
        for (int i = 0; i < name.length() && at < letters.length(); i++) {
          at += name.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        if (at == letters.length()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
        return false;
      }
    }
    return capitals >= 2 && capitals * 2 >= word.length();
  }

  private static boolean isNamePart(Sentence sentence, int token) {
    String word = sentence.token(token).text();
    return Words.isCapitalised(word)
        || CONNECTORS.contains(word)
        || sentence.token(token).is("POS") && token > 0
        || (word.equals("'") || word.equals("\u2019"))
            && token > 0
            && sentence.token(token - 1).isNoun(); // the Hill Fishers' Network
  }
}
