package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/** Offices and ministries of several fields: {@code Energy and Water Minister}. */
final class Portfolios {

  private final AgentLexicon lexicon;

  Portfolios(AgentLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the first token of the fields of an office, which may lie before "and" or a comma.
   *
   * @param start the first token of the last field
   * @param head the last token of the office: minister, ministry
   */
  int start(Sentence sentence, int start, int head) {
    int from = start;
    while (from >= 2 && start < head && isJoint(sentence, from - 1, from == start)) {
      String office = sentence.token(from - 2).text() + " " + sentence.token(head).text();
      Optional<AgentLexicon.Agent> known = lexicon.get(singular(office));
      if (!sentence.token(from - 2).isNoun() || known.isEmpty()) {
        break;
      }
      from -= 2;
    }
    return from;
  }

  private static boolean isJoint(Sentence sentence, int token, boolean last) {
    return last
        ? sentence.token(token).is("CC")
        : sentence.token(token).text().equals(",") || sentence.token(token).is("CC");
  }

  private static String singular(String office) {
    String folded = Words.fold(office);
    return folded.endsWith("ies")
        ? folded.substring(0, folded.length() - 3) + "y"
        : folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Returns the country whose adjective or possessive ends right before a token, or nothing. */
  static String countryBefore(Sentence sentence, Names names, int start) {
    int at = start - 1;
    if (at > 0 && sentence.token(at).is("POS")) {
      at--;
    }
    Countries.Term term = names.at(at).map(Names.Name::term).orElse(null);
    return term == null ? "" : term.code();
  }

  /** Returns whether a run of names ends in a field of an office that goes on behind "and". */
  static boolean isField(Sentence sentence, List<String> words, int end, AgentLexicon lexicon) {
    if (end + 3 >= words.size() || !sentence.token(end + 1).is("CC")) {
      return false;
    }
    Optional<PhraseTable.Hit<AgentLexicon.Agent>> office = lexicon.at(words, end + 2);
    if (office.isEmpty() || office.get().length() < 2) {
      return false;
    }
    String head = words.get(end + 1 + office.get().length());
    return lexicon.get(Words.fold(words.get(end) + " " + head)).isPresent();
  }
}
