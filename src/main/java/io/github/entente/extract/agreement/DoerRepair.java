package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Gives verbs back their doers where a word of time or an opening participle has got them. */
final class DoerRepair {

  private final Sentence sentence;
  private final MendedTree mended;

  DoerRepair(Sentence sentence, MendedTree mended) {
    this.sentence = sentence;
    this.mended = mended;
  }

  /** "Peru and rebel groups": the state is beside the groups and no part of their name. */
  void besideGroup(int and) {
    int state = and - 1;
    int noun = state < 0 ? -1 : mended.tree().head(state);
    boolean lost =
        noun > and + 1
            && mended.tree().is(state, "compound")
            && sentence.token(state).tag().equals("NNP")
            && (state == 0 || !sentence.token(state - 1).is("DT"))
            && noun == and + 2
            && sentence.token(noun).tag().equals("NNS")
            && WordClass.BAND.has(Syntax.lemma(sentence.token(noun)))
            && sentence.token(and + 1).tag().equals("NN")
            && mended.tree().head(and + 1) == state;
    if (lost) {
      mended.attach(state, mended.tree().head(noun), mended.tree().relation(noun));
      mended.attach(noun, state, "conj");
      mended.attach(and, noun, "cc");
      mended.attach(and + 1, noun, "compound");
      mended.done();
    }
  }

  /** "Suspended its duties to Chile under the treaty": the duties are under it. */
  void ofDuty(int noun) {
    int verb = mended.tree().head(noun);
    if (verb < 0 || !mended.tree().is(noun, "obl") || !mended.isLed(noun, "under")) {
      return;
    }
    mended.tree().children(verb, "obj").stream()
        .filter(duty -> verb < duty && duty < noun)
        .filter(duty -> WordClass.DUTY.has(Syntax.lemma(sentence.token(duty))))
        .findFirst()
        .ifPresent(
            duty -> {
              mended.attach(noun, duty, "nmod");
              mended.done();
            });
  }

  /** "Told deputies similar pacts were sought": the pacts were, and nobody was told them. */
  void behindToldPerson(int verb) {
    int telling = mended.tree().head(verb);
    int noun = verb - 1;
    while (noun > 0 && mended.tree().head(noun) == verb) {
      noun--;
    }
    boolean lost =
        telling >= 0
            && telling < noun
            && mended.tree().is(verb, "dep", "ccomp", "conj")
            && WordClass.TELLING_SOMEBODY.has(Syntax.lemma(sentence.token(telling)))
            && mended.tree().head(noun) == telling
            && mended.tree().is(noun, "obj")
            && mended.tree().children(verb, "nsubj", "mark").isEmpty()
            && !mended.tree().children(verb, "aux").isEmpty();
    int person = telling + 1;
    boolean told =
        lost
            && person < noun
            && sentence.token(person).tag().matches("NNP?S")
            && mended.tree().head(person) == noun
            && mended.tree().is(person, "compound");
    if (told) {
      boolean passive = !mended.tree().children(verb, "aux:pass").isEmpty();
      mended.attach(person, telling, "iobj");
      mended.attach(noun, verb, passive ? "nsubj:pass" : "nsubj");
      mended.attach(verb, telling, "ccomp");
      mended.done();
    }
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

  /**
   * "Meeting in Lima, Peru and Chile settled on a price": they settled, and no meeting did. So with
   * "Ignoring calls from Bolivia, Peru signed".
   */
  void behindMeeting(int verb) {
    List<Integer> subjects = mended.tree().children(verb, "nsubj", "nsubj:pass");
    int meeting = subjects.size() == 1 ? subjects.get(0) : -1;
    boolean heedless =
        meeting > 0
            && mended.tree().head(0) == meeting
            && WordClass.HEEDLESS.has(sentence.token(0).text().toLowerCase(Locale.ROOT));
    if (!heedless && (meeting != 0 || !sentence.token(meeting).tag().equals("VBG"))) {
      return;
    }
    afterOpening(verb, meeting, heedless);
  }

  /** "At a summit in Oslo, Peru and Chile signed": they did, and are no part of the summit. */
  void behindPlace(int verb) {
    if (!mended.tree().children(verb, "nsubj", "nsubj:pass", "csubj").isEmpty()) {
      return;
    }
    for (int noun : mended.tree().children(verb, "obl")) {
      boolean opening =
          noun < verb
              && sentence.token(0).tag().equals("IN")
              && mended.tree().children(noun, "case").contains(0);
      if (opening) {
        afterOpening(verb, noun, false);
        return;
      }
    }
  }

  private void afterOpening(int verb, int meeting, boolean heedless) {
    boolean phrase = mended.tree().is(meeting, "obl");
    boolean passive = !mended.tree().children(verb, "aux:pass").isEmpty();
    String role = passive ? "nsubj:pass" : "nsubj";
    int comma = mended.comma(meeting, verb);
    List<Integer> names = new ArrayList<>();
    for (int at : mended.tree().subtree(meeting)) {
      boolean behind = comma > 0 && at > comma && at < verb && mended.tree().head(at) < comma;
      if (behind && sentence.token(at).isNoun()) {
        names.add(at);
      }
    }
    if (!names.isEmpty()) {
      int first = names.get(0);
      if (heedless) {
        mended.attach(meeting, 0, "obj");
      }
      if (!phrase) {
        mended.attach(0, verb, "advcl");
      }
      mended.attach(first, verb, role);
      names.stream().skip(1).forEach(at -> mended.attach(at, first, "conj"));
      mended.done();
    }
  }

  /** "Togo, along with Benin, has signed": Benin does what Togo does. */
  void alongWith(int noun) {
    int with = mended.tree().children(noun, "case").stream().reduce((a, b) -> b).orElse(-1);
    int verb = mended.tree().head(noun);
    boolean aside =
        with > 1
            && with < noun
            && noun < verb
            && sentence.token(with).text().equals("with")
            && sentence.token(with - 1).text().matches("along|together")
            && sentence.token(with - 2).text().equals(",");
    for (int doer : aside ? mended.tree().children(verb, "nsubj") : List.<Integer>of()) {
      if (doer < with) {
        mended.attach(noun, doer, "conj");
        mended.done();
        return;
      }
    }
  }

  /** "The border with Peru": Peru is behind the border, whatever it is tied to. */
  void besideBorder(int noun) {
    for (int with : mended.tree().children(noun, "case")) {
      boolean border =
          with > 0
              && mended.tree().head(noun) != with - 1
              && sentence.token(with).text().equals("with")
              && WordClass.BORDER.has(sentence.token(with - 1).text());
      if (border && mended.tree().head(noun) >= 0 && mended.tree().head(noun) < with) {
        mended.attach(noun, with - 1, "nmod");
        mended.done();
        return;
      }
    }
  }

  /**
   * "Peru and 16 island states signed": the name before "and" is no part of what the states are.
   */
  void besideCounted(int and) {
    Dependencies tree = mended.tree();
    int name = and - 1;
    if (and + 2 >= sentence.size()
        || !sentence.token(name).isProper()
        || !sentence
            .token(and + 1)
            .text()
            .matches("\\d+|two|three|four|five|six|seven|eight|nine|ten")) {
      return;
    }
    int states = tree.head(name);
    boolean swallowed =
        states > and + 1
            && tree.is(name, "compound")
            && sentence.token(states).tag().equals("NNS")
            && sentence.token(states - 1).tag().matches("NN.*|JJ|CD");
    if (swallowed) {
      mended.attach(name, tree.head(states), tree.relation(states));
      mended.attach(states, name, "conj");
      for (int at = and; at < states; at++) {
        if (tree.head(at) <= name || tree.head(at) > states) {
          mended.attach(at, states, tree.is(at, "cc") ? "cc" : "compound");
        }
      }
      mended.done();
    }
  }

  /** "Under a pact the two signed": they signed the pact under which it is done. */
  void behindUnder(int verb) {
    int main = mended.tree().head(verb);
    List<Integer> subjects = mended.tree().children(verb, "nsubj");
    int subject = subjects.size() == 1 ? subjects.get(0) : -1;
    if (main < 0 || subject < 0 || !mended.tree().is(verb, "parataxis", "ccomp", "dep")) {
      return;
    }
    for (int noun : mended.tree().children(verb, "obl")) {
      boolean under = main < noun && noun < subject && mended.isLed(noun, "under");
      if (under && subject < verb && mended.comma(noun, subject) < 0) {
        mended.attach(noun, main, "obl");
        mended.attach(verb, noun, "acl:relcl");
        mended.done();
        return;
      }
    }
  }
}
