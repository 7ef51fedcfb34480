package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads all that a sentence says of an agreement. */
final class MentionReader {

  private final AgreementLexicon lexicon;
  private final ActReader acts;
  private final PartyReader parties;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final String text;

  MentionReader(
      AgreementLexicon lexicon, Politics politics, Circumstances circumstances, String text) {
    this.lexicon = lexicon;
    this.acts = new ActReader(lexicon);
    this.parties = new PartyReader(lexicon, politics);
    this.subjects = new SubjectReader(politics);
    this.circumstances = circumstances;
    this.text = text;
  }

  MentionReading read(AgreementMention mention) {
    List<Act> done = acts.read(mention);
    Map<Act, Stated> dates = new LinkedHashMap<>();
    for (Act act : done) {
      circumstances.ofAct(mention, act, text).ifPresent(date -> dates.put(act, date));
    }
    // one date stated with two acts is that of the making, not of the end
    dates
        .entrySet()
        .removeIf(
            e ->
                StatusChooser.isOver(e.getKey().status())
                    && dates.entrySet().stream()
                        .anyMatch(
                            other ->
                                !StatusChooser.isOver(other.getKey().status())
                                    && StatusChooser.isMade(other.getKey().status())
                                    && other.getValue().equals(e.getValue())));
    return new MentionReading(
        mention,
        done,
        parties.read(mention, done),
        subjects.read(mention, done, text),
        dates,
        circumstances.ofPhrase(mention, text),
        kind(mention),
        label(mention));
  }

  private Optional<AgreementKind> kind(AgreementMention mention) {
    if (mention.clause()) {
      return Optional.empty();
    }
    String phrase = mention.span().in(text).toLowerCase(Locale.ROOT);
    return mention.kind().or(() -> lexicon.kindIn(phrase));
  }

  private String label(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    boolean predicate =
        !syntax.tree().children(mention.head(), "cop").isEmpty()
            && syntax.subjects(mention.head()).stream()
                .anyMatch(s -> syntax.word(s).equals("it") || syntax.word(s).equals("this"));
    if (predicate) {
      return "";
    }
    for (int at = mention.first(); at < mention.head(); at++) {
      if (lexicon.is("successive", mention.syntax().word(at))) {
        return mention.syntax().word(at);
      }
    }
    return "";
  }
}
