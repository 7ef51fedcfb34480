package io.github.entente.extract.quote;

import io.github.entente.extract.quote.Draft.Voice;
import io.github.entente.model.Attribution;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Token;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells whose the words are that a colon introduces without a cue: Brown: “…”. */
final class ColonLead {

  /** So many words a role has that stands alone before a colon. */
  private static final int ROLE = 6;

  private final Voices voices;
  private final CueLexicon lexicon;

  ColonLead(Voices voices, CueLexicon lexicon) {
    this.voices = voices;
    this.lexicon = lexicon;
  }

  /** Returns the speaker that the words before the colon name. */
  Optional<Voice> speaker(MarkedSentence sentence, int colon) {
    return subject(sentence, colon).or(() -> namedBefore(sentence, colon));
  }

  /** Somebody has painted two words: “…”; on the door hangs a card: “…”. */
  boolean isNobodys(MarkedSentence sentence, int colon) {
    boolean inscribed = false;
    boolean named = false;
    for (int i = 0; i < colon; i++) {
      boolean bears = lexicon.isOn("inscribed", sentence.lemma(i)) && !sentence.isQuoted(i);
      inscribed |= bears;
      if (sentence.tree().is(i, "nsubj") && !sentence.isQuoted(i)) {
        boolean anybody = sentence.token(i).is("NN") && lexicon.isOn("anybody", sentence.word(i));
        if (bears || anybody) {
          return true;
        }
        named = true;
      }
    }
    return inscribed && !named;
  }

  /** Brown: “…”; or the subject of the clause that the colon ends. */
  private Optional<Voice> subject(MarkedSentence sentence, int colon) {
    boolean name = colon > 0;
    int subject = -1;
    for (int i = 0; i < colon; i++) {
      name &= sentence.token(i).isNoun();
      boolean relative = sentence.token(i).is("W") || sentence.isQuoted(i);
      int head = sentence.tree().head(i);
      boolean inside = head >= 0 && sentence.tree().is(head, "acl");
      if (sentence.tree().is(i, "nsubj") && !relative && !inside) {
        subject = i;
      }
    }
    if (name || isRole(sentence, colon)) {
      return voices.of(sentence, colon - 1);
    }
    OptionalInt sender = sender(sentence, colon);
    if (sender.isPresent()) {
      return voices.of(sentence, sender.getAsInt());
    }
    OptionalInt owner = owner(sentence, subject);
    if (owner.isPresent()) {
      return voices.of(sentence, owner.getAsInt()).map(voice -> voice.as(Attribution.INFERRED));
    }
    if (subject < 0
        || sentence.token(subject).isNoun()
            && sentence.token(subject).entity() != EntityType.PERSON) {
      Optional<Voice> person = namedBefore(sentence, colon);
      if (person.isPresent()) {
        return person;
      }
    }
    return subject < 0
        ? Optional.empty()
        : voices.of(sentence, subject).map(voice -> voice.as(Attribution.INFERRED));
  }

  /** First deputy: “…”; the harbour chief: “…”: somebody's role, and nothing else. */
  private boolean isRole(MarkedSentence sentence, int colon) {
    boolean role =
        colon > 1
            && colon <= ROLE
            && sentence.token(colon - 1).tag().startsWith("NN")
            && lexicon.anyNoun(sentence.lemma(colon - 1)).isEmpty()
            && (voices.isKnownPerson(sentence, colon - 1)
                || lexicon.isOn("post", sentence.lemma(colon - 1))
                || lexicon.isOn("retold", sentence.lemma(colon - 1)));
    for (int i = 0; role && i < colon; i++) {
      Token token = sentence.token(i);
      role = !sentence.isQuoted(i) && (NounPhrase.isWithOwner(token) || i == 0 && token.is("RB"));
    }
    return role;
  }

  /** Her message to the crew was plain: “…”: whose word it is. */
  private OptionalInt owner(MarkedSentence sentence, int subject) {
    boolean word = subject > 0 && lexicon.anyNoun(sentence.lemma(subject)).isPresent();
    return word && !sentence.isQuoted(subject)
        ? sentence.tree().child(subject, "nmod:poss")
        : OptionalInt.empty();
  }

  /** Then came a message from the port: “…”: who sent what was uttered speaks. */
  private OptionalInt sender(MarkedSentence sentence, int colon) {
    int from = colon - 1;
    while (from > 1 && !sentence.isQuoted(from) && NounPhrase.isPlain(sentence.token(from))) {
      from--;
    }
    boolean sent =
        from > 0
            && from < colon - 1
            && sentence.word(from).equals("from")
            && sentence.token(colon - 1).isNoun()
            && lexicon.isOn("utterance", sentence.lemma(from - 1));
    return sent ? OptionalInt.of(colon - 1) : OptionalInt.empty();
  }

  /** The last person named before the colon, where the clause has no subject: “Here is Brown:”. */
  private Optional<Voice> namedBefore(MarkedSentence sentence, int colon) {
    for (int i = colon - 1; i >= 0; i--) {
      if (sentence.token(i).isProper()
          && sentence.token(i).entity() == EntityType.PERSON
          && !sentence.isQuoted(i)) {
        return voices.of(sentence, i).map(voice -> voice.as(Attribution.INFERRED));
      }
    }
    return Optional.empty();
  }
}
