package io.github.entente.extract.agreement;

import io.github.entente.model.Span;
import java.util.Optional;

/** The proper names of agreements and their acronyms. */
final class Names {

  private Names() {}

  /** Returns the longest proper name that a mention uses: Lake Victoria Patrol Pact. */
  static Optional<String> name(Cluster cluster, String text) {
    return cluster.readings().stream()
        .flatMap(r -> name(r.mention(), text).stream())
        .max(java.util.Comparator.comparingInt(String::length));
  }

  private static Optional<String> name(AgreementMention mention, String text) {
    return nameSpan(mention).map(span -> span.in(text));
  }

  private static Optional<Span> nameSpan(AgreementMention mention) {
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
                && syntax.token(first - 2).isProper())) {
      first--;
    }
    while (first < head && !isCapital(syntax, first)) {
      first++;
    }
    int last = end(syntax, head);
    return first == last ? Optional.empty() : Optional.of(mention.sentence().span(first, last));
  }

  /** The last token of the name: the Accord on Glacier Research. */
  private static int end(Syntax syntax, int head) {
    int last = head;
    int at = head + 1;
    while (at < syntax.sentence().size()) {
      boolean link = syntax.word(at).matches("of|on|for|and|the|concerning");
      if (!link && !(syntax.token(at).isProper() && isCapital(syntax, at))) {
        break;
      }
      if (!link) {
        last = at;
      }
      at++;
    }
    boolean direct = last > head && syntax.word(head + 1).matches("of|on|for|concerning");
    return direct ? last : head;
  }

  private static boolean isCapital(Syntax syntax, int at) {
    return Character.isUpperCase(syntax.token(at).text().charAt(0))
        && !syntax.token(at).tag().equals("DT");
  }

  /** Returns the acronym behind the noun: in brackets, or "the Glacier Pact, or GP,". */
  static Optional<String> acronym(Cluster cluster, String text) {
    for (MentionReading reading : cluster.readings()) {
      Syntax syntax = reading.mention().syntax();
      int open = end(syntax, reading.mention().head()) + 1;
      boolean bracketed =
          open + 2 < syntax.sentence().size()
              && syntax.word(open).matches("\\(|-lrb-")
              && syntax.word(open + 2).matches("\\)|-rrb-")
              && syntax.token(open + 1).text().matches("[A-Z][A-Za-z&.-]*[A-Z][A-Za-z]?");
      if (bracketed) {
        return Optional.of(syntax.token(open + 1).text());
      }
      boolean or =
          open + 2 < syntax.sentence().size()
              && nameSpan(reading.mention()).isPresent()
              && syntax.word(open).equals(",")
              && syntax.word(open + 1).equals("or")
              && syntax.token(open + 2).text().matches("[A-Z][A-Za-z&.-]*[A-Z][A-Za-z]?");
      if (or) {
        return Optional.of(syntax.token(open + 2).text());
      }
    }
    return Optional.empty();
  }
}
