package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/** Finds where the words of an office before a name begin and end, and the country behind it. */
final class TitleWords {

  /** What stands before an office and is no part of it. */
  private static final Set<String> LEADS = WordLists.of("before-role");

  /** Which of several constituencies of a town. */
  private static final Set<String> COMPASS = WordLists.of("compass");

  private final AgentLexicon lexicon;

  TitleWords(AgentLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code (R-Ohio)}, {@code (D-Calif.)}: how American papers write party and state. */
  static boolean isStateOfParty(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at).text().equals("(")) {
      return false;
    }
    String word = sentence.token(at + 1).text();
    return word.length() > 2
        && "RDI".indexOf(word.charAt(0)) >= 0
        && word.charAt(1) == '-'
        && Character.isUpperCase(word.charAt(2));
  }

  /** An office with "of" in it, which begins before the phrase: Leader of the Opposition Name. */
  Optional<PhraseTable.Hit<AgentLexicon.Agent>> longerOffice(
      Phrase phrase, int nameStart, Names names) {
    int start = phrase.chunk().start();
    for (int from = Math.max(0, start - 4); from < start && start > 1; from++) {
      int length = nameStart - from;
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> hit =
          lexicon
              .officeAt(names.words().subList(0, nameStart), from)
              .filter(h -> h.length() == length);
      if (hit.isPresent()) {
        return hit;
      }
    }
    return Optional.empty();
  }

  /** The country stated before a name, or right behind it: President Name of Chile. */
  static String orBehind(String country, Sentence sentence, int end, Names names) {
    boolean of =
        country.isEmpty()
            && end + 2 < sentence.size()
            && sentence.token(end + 1).text().equals("of");
    int at = of && sentence.token(end + 2).is("DT") ? end + 3 : end + 2;
    Countries.Term term = of ? names.at(at).map(Names.Name::term).orElse(null) : null;
    return term != null && term.is(Countries.Form.NAME) ? term.code() : country;
  }

  static int roleStart(Phrase phrase) {
    int at = phrase.ownStart();
    for (Names.Name name : phrase.names()) {
      if (name.start() >= at && name.end() < phrase.agentStart()) {
        at = name.end() + 1;
      }
    }
    while (at < phrase.agentStart() && isAge(phrase.sentence().token(at).text())) {
      at++;
    }
    boolean ward = // Harwick East | MP
        at == phrase.agentStart() - 1
            && at > phrase.chunk().inner()
            && COMPASS.contains(Words.fold(phrase.sentence().token(at).text()));
    return ward ? phrase.chunk().inner() : Math.min(at, phrase.agentStart());
  }

  /** {@code the former | Peruvian | minister}: the role says so, wherever the nationality is. */
  static void former(Entity person, Phrase phrase, int start) {
    int inner = phrase.chunk().inner();
    String first = phrase.sentence().token(inner).text();
    String role = PhraseText.text(phrase.sentence(), start, phrase.agentEnd());
    if (inner < start
        && PhraseReader.isFormer(Words.fold(first))
        && role.endsWith(person.role)
        && !person.role.isEmpty()) {
      person.role = first + " " + person.role;
    }
  }

  /** The first word of a role: what the sentence says with it, only president, is no part of it. */
  static int behindLead(Sentence sentence, int from, int to) {
    int at = from;
    while (at < to && LEADS.contains(Words.fold(sentence.token(at).text()))) {
      at++;
    }
    return at;
  }

  /** The end of {@code Interior Minister} in {@code Interior Minister General Name}. */
  int withoutRank(Phrase phrase, Names names, int first) {
    int end = phrase.agentEnd();
    boolean rank =
        phrase.agent().filter(a -> a.sector() == Sector.MIL).isPresent()
            && phrase.agentStart() > first;
    if (!rank) {
      return end;
    }
    for (int at = first; at < phrase.agentStart(); at++) {
      int rest = phrase.agentStart() - at;
      boolean office =
          lexicon
              .officeAt(names.words().subList(0, phrase.agentStart()), at)
              .filter(hit -> hit.length() == rest)
              .isPresent();
      if (office) {
        return phrase.agentStart() - 1;
      }
    }
    return end;
  }

  /** {@code its 61-year-old leader}. */
  private static boolean isAge(String word) {
    return Character.isDigit(word.charAt(0)) && word.endsWith("-old");
  }
}
