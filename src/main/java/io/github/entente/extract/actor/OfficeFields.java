package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Set;

/** What a ministry is for, where that stands behind its noun: Ministry of Trade and Industry. */
final class OfficeFields {

  private static final Set<String> MINISTRIES = WordLists.of("ministry");

  private OfficeFields() {}

  static boolean isHeadOfPhrase(Sentence sentence, int head) {
    String word = Words.fold(sentence.token(head).text());
    boolean field = MINISTRIES.contains(word);
    return (field || Words.isCapitalised(sentence.token(head).text()) && ShortNouns.isNoun(word))
        && head + 2 < sentence.size()
        && (sentence.token(head + 1).text().equals("of")
            || sentence.token(head + 1).text().equals("for")
                && Words.isCapitalised(sentence.token(head + 2).text()));
  }

  /** {@code Ministry of Trade and | Industry}: no industry. */
  static boolean isInField(Chunk chunk, Names names, List<Ref> own) {
    return own.stream()
        .filter(r -> r.end() < chunk.core() && r.first().kind == ActorKind.GOVERNMENT_BODY)
        .anyMatch(
            r ->
                isHeadOfPhrase(chunk.sentence(), r.end())
                    && end(chunk.sentence(), r.end(), names) >= chunk.head());
  }

  static int end(Sentence sentence, int head, Names names) {
    int at = head + 2;
    int last = head;
    while (at < sentence.size()) {
      boolean article = at == head + 2 && sentence.token(at).is("DT");
      boolean noun = sentence.token(at).isNoun() || sentence.token(at).is("JJ");
      boolean comma =
          last == at - 1
              && at + 3 < sentence.size()
              && sentence.token(at).text().equals(",")
              && Grammar.isCapitalNoun(sentence, at + 1)
              && sentence.token(at + 2).text().matches("and|&|,")
              && Grammar.isCapitalNoun(sentence, at + 3);
      boolean and =
          sentence.token(at).is("CC")
              && last == at - 1
              && at + 1 < sentence.size()
              && sentence.token(at + 1).isNoun();
      if (!article && !noun && !and && !comma
          || names.at(at).filter(n -> n.term() != null).isPresent()) {
        break;
      }
      if (noun) {
        last = at;
      }
      at++;
    }
    return last;
  }

  static String field(Sentence sentence, int head, int last) {
    int from = head + 2;
    if (sentence.token(from).is("DT")) {
      from++;
    }
    return PhraseText.topic(sentence, from, last);
  }
}
