package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who an article says takes no part in what others agree on, read when it is first asked for. */
final class Bystanders {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Outsiders outsiders;
  private final Clubs clubs;
  private final AnalysedText body;
  private @Nullable Set<String> outside;
  private @Nullable Set<String> excepted;

  Bystanders(AgreementLexicon lexicon, Politics politics, AnalysedText body) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.outsiders = new Outsiders(lexicon, politics);
    this.clubs = new Clubs(lexicon, politics);
    this.body = body;
  }

  /** Those who are no members and will not be: most articles need not be read for them. */
  Set<String> outside() {
    Set<String> known = outside;
    if (known == null) {
      known = outsiders.of(body);
      outside = known;
    }
    return known;
  }

  /** Drops those excepted, unless nobody would be left. */
  void removeExcepted(Set<String> parties) {
    if (!excepted().containsAll(parties)) {
      parties.removeAll(excepted());
    }
  }

  /** "A place in the ANZUS pact": the pact, known by the name of its body, is no side of itself. */
  Set<String> withoutPacts(Set<String> parties) {
    Set<String> left = new LinkedHashSet<>(parties);
    left.removeIf(id -> lexicon.is("pact body", politics.cast().actor(id).name()));
    return left;
  }

  /** Those excepted from what all others of a body do. */
  Set<String> excepted() {
    Set<String> known = excepted;
    if (known == null) {
      Set<String> found = new LinkedHashSet<>();
      body.sentences().forEach(sentence -> found.addAll(clubs.excepted(sentence)));
      known = found;
      excepted = known;
    }
    return known;
  }
}
