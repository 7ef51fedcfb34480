package io.github.entente.extract.agreement;

import io.github.entente.model.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The proper names of agreements and their acronyms. */
final class Names {

  private static final String ACRONYM = "[A-Z][A-Za-z&.-]*[A-Z][A-Za-z]?";

  /** How far behind the noun "known as" may stand: the deal between Peru and Chile, known as. */
  private static final int REACH = 10;

  private Names() {}

  /** The first and last token of a name. */
  private record Name(Syntax syntax, int first, int last) {

    Span span() {
      return syntax.sentence().span(first, last);
    }
  }

  /** Returns the longest proper name that a mention uses: Lake Victoria Patrol Pact. */
  static Optional<String> name(AgreementLexicon lexicon, Cluster cluster, String text) {
    return cluster.readings().stream()
        .flatMap(r -> name(lexicon, r.mention()).stream())
        .map(name -> name.span().in(text))
        .max(Comparator.comparingInt(String::length));
  }

  private static Optional<Name> name(AgreementLexicon lexicon, AgreementMention mention) {
    return own(mention).or(() -> given(lexicon, mention));
  }

  /** The noun itself with the capital words around it. */
  private static Optional<Name> own(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int head = mention.head();
    if (mention.clause() || !Character.isUpperCase(syntax.token(head).text().charAt(0))) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0
        && (isCapital(syntax, first - 1)
            || syntax.word(first - 1).matches("of|on|and|for|the|-")
                && first > 1
                && isCapital(syntax, first - 2)
                && syntax.token(first - 2).isProper()
            || isOfThe(syntax, first - 2))) {
      first--;
    }
    while (first < head && !isCapital(syntax, first)) {
      first++;
    }
    int last = end(syntax, head);
    return first == last ? Optional.empty() : Optional.of(new Name(syntax, first, last));
  }

  /** The Law of the Sea Convention: two small words stand within it. */
  private static boolean isOfThe(Syntax syntax, int at) {
    return at > 0
        && syntax.word(at).equals("of")
        && syntax.word(at + 1).equals("the")
        && isCapital(syntax, at - 1)
        && syntax.token(at - 1).isProper();
  }

  /** The words of a mention's name but for its noun; empty where capitals make every word one. */
  static List<String> words(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (mention.clause() || isShouted(syntax.token(mention.head()).text())) {
      return List.of();
    }
    return own(mention).stream()
        .flatMap(name -> IntStream.rangeClosed(name.first(), name.last()).boxed())
        .filter(at -> at != mention.head() && isCapital(syntax, at))
        .filter(at -> !CalendarWords.isDateWord(syntax.token(at)))
        .flatMap(at -> Arrays.stream(syntax.token(at).text().split("-", -1)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** "TREATY", in a line all in capitals. */
  private static boolean isShouted(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** What it is known as, called or dubbed. */
  private static Optional<Name> given(AgreementLexicon lexicon, AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (mention.clause()) {
      return Optional.empty();
    }
    int naming = mention.head() + 1;
    int last = Math.min(mention.head() + REACH, syntax.sentence().size() - 2);
    while (naming <= last && !isNaming(lexicon, syntax, mention.head(), naming)) {
      boolean clause = syntax.isVerb(naming) && !syntax.lemma(naming).matches("be|have");
      if (clause || syntax.tag(naming).equals(".")) {
        return Optional.empty();
      }
      naming++;
    }
    if (naming > last || syntax.isNegated(naming)) {
      return Optional.empty();
    }
    int first = naming + 1;
    while (syntax.word(first).matches("as|the|an?") || syntax.tag(first).matches("``|''")) {
      first++;
    }
    if (first >= syntax.sentence().size() || !isCapital(syntax, first)) {
      return Optional.empty();
    }
    return Optional.of(new Name(syntax, first, run(syntax, first)));
  }

  /** Whether the participle names the noun before it: known as, called, dubbed. */
  private static boolean isNaming(AgreementLexicon lexicon, Syntax syntax, int head, int at) {
    boolean titled =
        syntax.tag(at).matches("VB[ND]")
            && lexicon.is("titling", syntax.lemma(at))
            && (!syntax.lemma(at).equals("know") || syntax.word(at + 1).equals("as"));
    return titled
        && (syntax.hasPassiveAuxiliary(at)
            || at == head + 1
            || syntax.tree().children(at, "nsubj").isEmpty() // whoever named it has a subject
                && syntax.tag(at - 1).matches("NN.*|,|RB"));
  }

  /** The last token of the name: the Accord on Glacier Research. */
  private static int end(Syntax syntax, int head) {
    boolean direct = syntax.word(head + 1).matches("of|on|for|concerning");
    return direct ? run(syntax, head) : head;
  }

  /** The last capital word of those from here on, and of what small words join them. */
  private static int run(Syntax syntax, int from) {
    int last = from;
    for (int at = from + 1; at < syntax.sentence().size(); at++) {
      boolean link = syntax.word(at).matches("of|on|for|and|the|concerning");
      boolean sea = syntax.word(at).equals("in") && syntax.word(at + 1).equals("the");
      boolean named =
          isCapital(syntax, at) && !CalendarWords.isDateWord(syntax.token(at))
              || syntax.tag(at).equals("CD") && at == last + 1 && !isYear(syntax.word(at));
      if (named) {
        last = at;
      } else if (!link && !sea) {
        break;
      }
    }
    return last;
  }

  private static boolean isYear(String word) {
    return word.matches("(1[5-9]|20)\\d\\d");
  }

  private static boolean isCapital(Syntax syntax, int at) {
    return Character.isUpperCase(syntax.token(at).text().charAt(0))
        && !syntax.token(at).tag().matches("DT|PRP.*|-LRB-");
  }

  /** Returns the acronym behind the name: in brackets, or "the Glacier Pact, or GP,". */
  static Optional<String> acronym(AgreementLexicon lexicon, Cluster cluster) {
    for (MentionReading reading : cluster.readings()) {
      Syntax syntax = reading.mention().syntax();
      Optional<Name> name = name(lexicon, reading.mention());
      int open = name.map(Name::last).orElse(reading.mention().head()) + 1;
      if (syntax.tag(open).equals("''")) {
        open++;
      }
      boolean bracketed =
          open + 2 < syntax.sentence().size()
              && syntax.word(open).matches("\\(|-lrb-")
              && syntax.word(open + 2).matches("\\)|-rrb-");
      if (bracketed && syntax.token(open + 1).text().matches(ACRONYM)) {
        return Optional.of(syntax.token(open + 1).text());
      }
      boolean or =
          open + 2 < syntax.sentence().size()
              && name.isPresent()
              && syntax.word(open).equals(",")
              && syntax.word(open + 1).equals("or");
      if (or && syntax.token(open + 2).text().matches(ACRONYM)) {
        return Optional.of(syntax.token(open + 2).text());
      }
    }
    return Optional.empty();
  }
}
