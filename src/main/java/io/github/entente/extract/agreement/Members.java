package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parties that are listed behind a word for them: "the other four members, Fiji and Palau". */
final class Members {

  /** So many sentences behind a mention may still name the parties. */
  private static final int BEHIND = 2;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final AnalysedText body;

  Members(AgreementLexicon lexicon, Politics politics, AnalysedText body) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.body = body;
  }

  /**
   * Returns those whom the sentences of an agreement, or those right behind, list as its others.
   */
  Set<String> of(Cluster cluster) {
    Set<String> found = new LinkedHashSet<>();
    List<Sentence> sentences = body.sentences();
    for (MentionReading reading : cluster.readings()) {
      int from = reading.mention().sentence().index();
      if (from + 1 < sentences.size()) {
        found.addAll(joining(sentences.get(from + 1)));
      }
      for (int at = from; at <= Math.min(from + BEHIND, sentences.size() - 1); at++) {
        Sentence sentence = sentences.get(at);
        for (Token token : sentence.tokens()) {
          if (isOthers(sentence, token)) {
            found.addAll(listed(sentence, token.index()));
          } else if (at > from && isOther(sentence, token)) {
            found.addAll(politics.named(Syntax.of(sentence), 0, token.index() - 3));
          }
        }
      }
    }
    return found;
  }

  /** "Peru and Chile have said they will also join": those who make it theirs. */
  private Set<String> joining(Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (!token.tag().equals("VB") || !WordClass.JOINING_IN.has(Syntax.lemma(token))) {
        continue;
      }
      Syntax syntax = Syntax.of(sentence);
      int verb = token.index();
      int told = syntax.tree().head(verb);
      boolean also =
          syntax.tree().children(verb, "advmod").stream()
                  .anyMatch(at -> WordClass.IN_ADDITION.has(syntax.word(at)))
              && syntax.tree().children(verb, "aux").stream()
                  .anyMatch(at -> syntax.word(at).matches("will|would"))
              && syntax.tree().children(verb, "obj", "obl", "mark").stream()
                  .allMatch(at -> syntax.word(at).matches("it|that") || isDate(syntax, at))
              && !syntax.isNegated(verb);
      boolean they = syntax.subjects(verb).stream().allMatch(at -> syntax.token(at).is("PRP"));
      List<Integer> doers =
          they && told >= 0 && lexicon.is("speech", syntax.lemma(told))
              ? syntax.subjects(told)
              : syntax.subjects(verb);
      if (also && (told < 0 || lexicon.is("speech", syntax.lemma(told)))) {
        doers.forEach(at -> found.addAll(politics.at(syntax, at)));
      }
    }
    found.removeIf(id -> !politics.sides().isCountry(id));
    return found;
  }

  private static boolean isDate(Syntax syntax, int at) {
    return CalendarWords.isDateWord(syntax.word(at));
  }

  private boolean isOthers(Sentence sentence, Token token) {
    if (!token.tag().equals("NNS") || !lexicon.is("member", Syntax.lemma(token))) {
      return false;
    }
    for (int at = token.index() - 1; at >= Math.max(0, token.index() - 3); at--) {
      if (lexicon.is("others", Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "Peru, the third member, has stayed": one of a number that has been told. */
  private static boolean isOther(Sentence sentence, Token token) {
    int comma = token.index() - 3;
    return token.tag().equals("NN")
        && Syntax.lemma(token).equals("member")
        && comma > 0
        && comma < 4
        && WordClass.ONE_MORE.has(sentence.token(comma + 2).text())
        && sentence.token(comma + 1).text().equals("the")
        && sentence.token(comma).text().equals(",")
        && sentence.token(comma - 1).isProper();
  }

  /** The states named in the list right behind the word. */
  private List<String> listed(Sentence sentence, int word) {
    int first = word + 1;
    if (first >= sentence.size() || !sentence.token(first).text().matches("[,:(–—-]")) {
      return List.of();
    }
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).tag().matches("NNPS?|CC|,|DT")) {
      last++;
    }
    return politics.named(Syntax.of(sentence), first + 1, last).stream()
        .filter(politics.sides()::isSovereign)
        .toList();
  }
}
