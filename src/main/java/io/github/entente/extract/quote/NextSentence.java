package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who a sentence next to a quotation gives the words to. */
final class NextSentence {

  private final Story story;
  private final Voices voices;

  NextSentence(Story story, Voices voices) {
    this.story = story;
    this.voices = voices;
  }

  /** “I count the boats.” Lee pauses: who acts in the sentence behind. */
  Optional<Voice> actor(Fragment fragment) {
    return story
        .next(story.sentence(fragment.lastSentence()))
        .filter(next -> next.fragments().isEmpty())
        .flatMap(
            next ->
                next.subject()
                    .filter(head -> isPerson(next, head) || next.token(head).is("PRP"))
                    .flatMap(head -> voices.of(next, head)))
        .filter(voices::isPerson)
        .map(voice -> voice.as(Attribution.INFERRED));
  }

  /** Whether the sentence reports somebody's words or tells what a person did. */
  boolean leadsTo(MarkedSentence sentence) {
    for (Report report : story.reports(sentence)) {
      if (report.speaker().isPresent() && !report.unsaid()) {
        return true;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tree().head(i) < 0) {
        OptionalInt subject = sentence.tree().child(i, "nsubj");
        return subject.isPresent()
            && (isPerson(sentence, subject.getAsInt())
                || sentence.token(subject.getAsInt()).isProper()
                    && sentence.token(subject.getAsInt()).entity() == EntityType.NONE
                || List.of("he", "she").contains(sentence.lemma(subject.getAsInt())));
      }
    }
    return false;
  }

  /** The last one reported in a sentence, or else who acts in it. */
  Optional<Voice> subject(MarkedSentence sentence, Attribution found) {
    List<Report> reports = story.reports(sentence);
    Optional<Report> last = Optional.empty();
    for (Report report : reports) {
      boolean within =
          last.flatMap(Report::content).filter(c -> c.contains(report.cue())).isPresent();
      boolean speaks = report.speaker().isPresent() && !within;
      if (speaks && (last.isEmpty() || report.content().isPresent())) {
        last = Optional.of(report);
      }
    }
    if (last.isPresent()) {
      return voices.of(last.get()).map(voice -> voice.as(found));
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.tree().head(i) < 0) {
        OptionalInt subject = sentence.tree().child(i, "nsubj");
        subject = subject.isPresent() ? subject : new PartedSubject(sentence, i).find();
        if (subject.isPresent()) {
          return voices.of(sentence, subject.getAsInt()).map(voice -> voice.as(found));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPerson(MarkedSentence sentence, int head) {
    return sentence.token(head).entity() == EntityType.PERSON;
  }
}
