package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Gives verbs back their doers where a word of time or an opening participle has got them. */
final class DoerRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  DoerRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Was signed in Lima on Thursday by Peru": by Peru, and not Thursday by Peru. */
  void behindDate(int noun) {
    int date = mended.tree().head(noun);
    int verb = date < 0 ? -1 : mended.tree().head(date);
    if (verb >= 0
        && date < noun
        && mended.isLed(noun, "by")
        && CalendarWords.isDateWord(sentence.token(date))
        && sentence.token(verb).tag().equals("VBN")) {
      mended.attach(noun, verb, "obl");
      mended.done();
    }
  }

  /** "Meeting in Lima, Peru and Chile settled on a price": they settled, and no meeting did. */
  void behindMeeting(int verb) {
    List<Integer> subjects = mended.tree().children(verb, "nsubj");
    int meeting = subjects.size() == 1 ? subjects.get(0) : -1;
    if (meeting != 0 || !sentence.token(meeting).tag().equals("VBG")) {
      return;
    }
    int comma = comma(meeting, verb);
    List<Integer> names = new ArrayList<>();
    for (int at : mended.tree().subtree(meeting)) {
      boolean behind = comma > 0 && at > comma && at < verb && mended.tree().head(at) < comma;
      if (behind && sentence.token(at).isNoun()) {
        names.add(at);
      }
    }
    if (!names.isEmpty()) {
      int first = names.get(0);
      mended.attach(meeting, verb, "advcl");
      mended.attach(first, verb, "nsubj");
      names.stream().skip(1).forEach(at -> mended.attach(at, first, "conj"));
      mended.done();
    }
  }

  private int comma(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).text().equals(",")) {
        return at;
      }
    }
    return -1;
  }
}
