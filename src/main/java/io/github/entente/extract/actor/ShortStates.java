package io.github.entente.extract.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States in the short forms of newspapers, {@code Calif.}: places-abbreviated.tsv. */
final class ShortStates implements PhraseSource<Countries.Term> {

  private final Map<String, Countries.Term> anywhere = new HashMap<>();
  private final Map<String, Countries.Term> behindComma = new HashMap<>();

  ShortStates() {
    for (KnowledgeFile.Line line : KnowledgeFile.read("places-abbreviated.tsv")) {
      Countries.Term term = new Countries.Term(line.column(0), EnumSet.of(Countries.Form.PLACE));
      line.items(1).forEach(form -> anywhere.put(form, term));
      line.items(2).forEach(form -> behindComma.put(form, term));
    }
  }

  @Override
  public Optional<PhraseTable.Hit<Countries.Term>> longestAt(List<String> words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    String word = words.get(at);
    Countries.Term term = anywhere.get(word);
    if (term == null && at > 0 && words.get(at - 1).equals(",")) {
      term = behindComma.get(word);
    }
    return Optional.ofNullable(term).map(found -> new PhraseTable.Hit<>(found, 1));
  }
}
