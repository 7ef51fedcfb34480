package io.github.entente.extract.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those to whom a state owes money, and it: "Peru's official creditors agreed to reschedule its
 * debt" is a deal of Peru with them, or with the club in which they meet.
 */
final class Creditors {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Creditors(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Returns the debtor and its creditors; nothing if they are others, as banks, or nobody's. */
  Set<String> at(Syntax syntax, int head) {
    if (!lexicon.is("creditor", syntax.lemma(head)) || !syntax.tag(head).equals("NNS")) {
      return Set.of();
    }
    for (int at = syntax.runStart(head); at < head; at++) {
      if (lexicon.is("lender", syntax.word(at)) || lexicon.is("lending", syntax.lemma(at))) {
        return Set.of(); // commercial creditors
      }
    }
    Set<String> found = new LinkedHashSet<>();
    List<Integer> owners = new ArrayList<>(syntax.tree().children(head, "nmod:poss"));
    owners.addAll(syntax.phrases(head, "of", "in", "within", "from"));
    for (int owner : owners) {
      politics.at(syntax, owner).stream()
          .filter(id -> politics.sides().isCountry(id) || politics.sides().isClub(id))
          .forEach(found::add);
    }
    if (found.isEmpty()) {
      return found; // of a firm
    }
    if (found.stream().noneMatch(politics.sides()::isClub)) {
      club().or(() -> politics.cast().require(syntax.sentence(), head)).ifPresent(found::add);
    }
    return found;
  }

  /** The club of creditors that the article names. */
  private Optional<String> club() {
    return politics.representation().those(a -> lexicon.is("creditors club", a.name())).stream()
        .findFirst();
  }
}
