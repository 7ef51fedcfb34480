package io.github.entente.extract.quote;

import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Tells who speaks in what was issued: the union said in a statement; “…,” the statement said. */
final class Issuers {

  /** Sent out a short press release: so far from its verb stands what is issued. */
  private static final int NEAR = 7;

  /** So many sentences back a statement may have been introduced. */
  private static final int BACK = 4;

  private final Story story;
  private final Cast cast;
  private final CueLexicon lexicon;
  private final Function<Report, Optional<Voice>> voices;

  Issuers(Story story, Cast cast, CueLexicon lexicon, Function<Report, Optional<Voice>> voices) {
    this.story = story;
    this.cast = cast;
    this.lexicon = lexicon;
    this.voices = voices;
  }

  /** Returns who issued the statement that is taken up by its bare noun. */
  Optional<Voice> of(Report report) {
    MarkedSentence sentence = report.sentence();
    int head = report.speaker().orElse(-1);
    boolean bare =
        head > 0
            && sentence.token(head).tag().equals("NN")
            && lexicon.isOn("issued", sentence.lemma(head))
            && sentence.lower(head - 1).equals("the")
            && sentence.tree().children(head, "amod", "compound", "nmod", "acl").isEmpty();
    for (int i = sentence.index() - 1; bare && i >= 0 && i >= sentence.index() - BACK; i--) {
      MarkedSentence before = story.sentence(i);
      for (Report other : story.reports(before)) {
        boolean issued =
            !other.unsaid()
                && !other.isAccording()
                && other.speaker().isPresent()
                && isIssuedBy(before, other, sentence.lemma(head));
        Optional<Voice> voice = issued ? voices.apply(other) : Optional.empty();
        if (voice.flatMap(Voice::actor).isPresent()) {
          Span words = cast.mention(sentence.sentence(), head);
          return voice.map(found -> found.at(words));
        }
      }
    }
    return Optional.empty();
  }

  /** Said in a statement, issued a statement saying. */
  private boolean isIssuedBy(MarkedSentence sentence, Report report, String lemma) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isQuoted(i) || !sentence.lemma(i).equals(lemma)) {
        continue;
      }
      if (report.speaker().orElseThrow() == i) {
        return subject(sentence, i) != i;
      }
      int first = i - 1;
      while (first > 0 && NounPhrase.isWithParticiple(sentence.token(first))) {
        first--;
      }
      if (first >= 0
          && (sentence.lower(first).equals("in") || sentence.lower(first).equals("through"))) {
        return true;
      }
    }
    return false;
  }

  /** The union issued a statement saying: the union says it. */
  int subject(MarkedSentence sentence, int head) {
    if (!lexicon.isOn("issued", sentence.lemma(head))) {
      return head;
    }
    int verb = head - 1;
    while (verb > 0 && verb > head - NEAR && !sentence.token(verb).isVerb()) {
      verb--;
    }
    boolean issued = verb >= 0 && lexicon.isOn("issuing", sentence.lemma(verb));
    OptionalInt subject = issued ? sentence.tree().child(verb, "nsubj") : OptionalInt.empty();
    return subject.isPresent() && !sentence.token(subject.getAsInt()).is("W")
        ? subject.getAsInt()
        : head;
  }
}
