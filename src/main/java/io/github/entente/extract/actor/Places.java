package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/** Whether a capital or country is a place in its sentence, or stands for a government. */
final class Places {

  private static final Set<String> WHERE = WordLists.of("where");
  private static final Set<String> MOTION = WordLists.of("motion");
  private static final Set<String> REACHED = WordLists.of("reached");

  private static final Set<String> PARTS = WordLists.of("part-of-town");

  private static final Set<String> SEATED = WordLists.of("office-of-place");

  private static final Set<String> GUESTS = WordLists.of("guests");

  private Places() {}

  /** Returns whether a word tells that what follows is where something is. */
  static boolean isWhere(String word) {
    return WHERE.contains(Words.fold(word));
  }

  /** Returns whether the name from start to end is where something is. */
  static boolean isPlace(Sentence sentence, int start, int end) {
    int before = start - 1;
    while (before >= 0 && (sentence.token(before).is("DT") || sentence.token(before).is("JJ"))) {
      before--;
    }
    boolean possessive = end + 1 < sentence.size() && sentence.token(end + 1).is("POS");
    if (before < 0) {
      return isDateline(sentence, end);
    }
    String word = Words.fold(sentence.token(before).text());
    boolean town = // the outskirts of Lima
        word.equals("of") && before > 0 && isAtTown(Words.fold(sentence.token(before - 1).text()));
    if (WHERE.contains(word) || town) {
      return !possessive;
    }
    if ((word.equals("to") || word.equals("from") || word.equals("for")) && !possessive) {
      return motionBefore(sentence, before);
    }
    String lemma = Words.fold(sentence.token(before).lemma());
    return REACHED.contains(lemma) && sentence.token(before).isVerb() && !possessive;
  }

  private static boolean isAtTown(String noun) {
    return PARTS.contains(noun) || SEATED.contains(noun);
  }

  private static boolean isDateline(Sentence sentence, int end) {
    int next = end + 1;
    return next < sentence.size()
        && Words.isAllCapitals(sentence.token(end).text())
        && sentence.token(end).text().length() > 3
        && !sentence.token(next).isVerb();
  }

  private static boolean motionBefore(Sentence sentence, int preposition) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - 3; i--) {
      if (MOTION.contains(Words.fold(sentence.token(i).lemma()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the country behind the words of an office: minister | of Peru, leader | of the
   * opposition in Peru, mayor | of Harwick in northern Peru.
   */
  static Optional<String> countryOfOffice(Sentence sentence, Names names, int office) {
    int at = office + 1;
    boolean of = Grammar.is(sentence, at, "of");
    int limit = Math.min(sentence.size(), office + (of ? 8 : 2));
    while (at < limit && !names.isInternational(at)) { // head | of the U.N. mission in Peru
      Optional<String> country = countryBehind(sentence, names, at - 1, 1);
      if (country.isPresent()) {
        return country;
      }
      boolean in = sentence.token(at).text().equals("in");
      int next = at + 2;
      if (in && next < sentence.size() && sentence.token(at + 1).is("JJ")) {
        return names.at(next).map(Names.Name::term).map(Countries.Term::code);
      }
      String tag = sentence.token(at).tag();
      boolean phrase = tag.startsWith("N") || tag.equals("DT") || tag.equals("JJ");
      if (!phrase && at > office + 1) {
        break;
      }
      at++;
    }
    return Optional.empty();
  }

  /** Returns the country of the first place behind a token that {@code in} leads up to. */
  static Optional<String> countryBehind(Sentence sentence, Names names, int token, int reach) {
    for (int i = token + 1; i < sentence.size() - 1 && i <= token + reach; i++) {
      if (sentence.token(i).isVerb() && GUESTS.contains(Words.fold(sentence.token(i).lemma()))) {
        return Optional.empty();
      }
      String word = Words.fold(sentence.token(i).text());
      if (word.equals("in") || (word.equals("of") || word.equals("to")) && i == token + 1) {
        int next = i + 1;
        while (next + 1 < sentence.size() && sentence.token(next).is("DT")) {
          next++;
        }
        Optional<String> country =
            names
                .at(next)
                .filter(name -> name.term() != null)
                .map(name -> name.term() == null ? "" : name.term().code());
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }
}
