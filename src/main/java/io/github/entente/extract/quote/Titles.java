package io.github.entente.extract.quote;

import io.github.entente.nlp.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the names of works, programmes and campaigns in quotation marks from what is said. */
final class Titles {

  private static final int LONGEST = 14;

  /** Called her rival of many years “…”: so far a verb may stand that gives a name. */
  private static final int FARTHEST = 6;

  private final Story story;
  private final CueLexicon lexicon;
  private final boolean speaksInDouble;

  /** The titles so far, by the index of their fragments. */
  private final Set<Integer> titles = new HashSet<>();

  Titles(Story story, CueLexicon lexicon) {
    this.story = story;
    this.lexicon = lexicon;
    this.speaksInDouble = story.fragments().stream().anyMatch(other -> !isSingle(other));
  }

  /** On the channel’s “Morning Hour”, a book called “Home”: the name of a work or broadcast. */
  boolean is(MarkedSentence sentence, Fragment fragment) {
    Optional<Range> tokens = sentence.tokensOf(fragment);
    if (tokens.isEmpty() || fragment.words() > LONGEST) {
      return false;
    }
    boolean title =
        isSubheading(sentence, fragment)
            || isGiven(sentence, fragment, tokens.get())
            || isPaper(sentence, tokens.get())
            || isCapitalised(fragment) && isNamed(sentence, fragment, tokens.get());
    if (title) {
      titles.add(fragment.index());
    }
    return title;
  }

  /**
   * A group called “We Row”, a paper titled “On the use of oars”; not a move called “bad” by him.
   */
  private boolean isGiven(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int participle = tokens.first() - 1;
    int behind = tokens.last() + 1;
    return participle > 0
        && lexicon.isOn("christened", sentence.word(participle))
        && (sentence.token(participle - 1).isNoun() && isParticiple(sentence, participle)
            || isSomeThing(sentence, participle - 1) && fragment.lastCharacter(story.text()) != '!')
        && (behind >= sentence.size()
            || ",.;".indexOf(fragment.lastCharacter(story.text())) >= 0
            || goesOn(sentence, behind));
  }

  /** The paper, “On the use of oars”, is out: a name in apposition, in small letters. */
  private boolean isPaper(MarkedSentence sentence, Range tokens) {
    int noun = tokens.first() - 2;
    int comma = tokens.last() + 1;
    int first = noun;
    while (first > 0 && NounPhrase.isWithParticiple(sentence.token(first - 1))) {
      first--;
    }
    return noun > 0
        && first == 0
        && sentence.word(noun + 1).equals(",")
        && lexicon.isOn("document", sentence.lemma(noun))
        && comma + 1 < sentence.size()
        && (sentence.word(comma).equals(",") || sentence.word(comma - 2).equals(","))
        && sentence.token(comma + 1).isFinite()
        && lexicon.verb(sentence.lemma(comma + 1)).isEmpty();
  }

  private static boolean isParticiple(MarkedSentence sentence, int verb) {
    boolean alone = // a view one docker called “…”
        sentence.tree().child(verb, "nsubj").isEmpty()
            && (verb < 2 || !sentence.word(verb - 2).equals("one"));
    return alone && (sentence.tree().is(verb, "acl") || sentence.token(verb).is("VBN"));
  }

  /**
   * A group called “We Row”, another called so: nobody who speaks, whatever the tree makes of it.
   */
  private static boolean isSomeThing(MarkedSentence sentence, int noun) {
    int at = noun;
    while (at > 0 && (sentence.token(at).isNoun() || sentence.token(at).is("JJ"))) {
      at--;
    }
    return List.of("a", "an", "another").contains(sentence.word(at).toLowerCase(Locale.ROOT));
  }

  /** Whether the clause around a name goes on: no agent, and not what somebody called so. */
  private static boolean goesOn(MarkedSentence sentence, int behind) {
    Token token = sentence.token(behind);
    boolean by = sentence.word(behind).equals("by");
    return !by && (!sentence.isWord(behind) || token.isVerb() || token.is("IN") || token.is("MD"));
  }

  private boolean isNamed(MarkedSentence sentence, Fragment fragment, Range tokens) {
    int behind = tokens.last() + 1;
    if (tokens.first() == 0) {
      return isProgramme(sentence, behind);
    }
    int before = tokens.first() - 1;
    boolean active = sentence.word(before).equals("called") && !sentence.tree().is(before, "acl");
    boolean by = behind < sentence.size() && sentence.word(behind).equals("by");
    boolean agent = by && sentence.token(before).tag().equals("VBN"); // dubbed “…” by the press
    boolean named = lexicon.isOn("named", sentence.word(before)) && !active && !agent;
    boolean place =
        sentence.token(before).is("POS")
            || sentence.token(before).is("IN")
                && !isCry(sentence, before - 1)
                && !isNaming(sentence, before)
            || sentence.token(before).is("TO")
            || lexicon.isOn("listing", sentence.word(before));
    boolean work =
        ",:".contains(sentence.word(before))
            && before > 0
            && sentence.token(before - 1).isNoun()
            && lexicon.isOn("named", sentence.word(before - 1))
            && !(sentence.word(before).equals(":")
                && lexicon.isOn("words", sentence.lemma(before - 1)))
            && fragment.words() > 1;
    boolean nickname =
        behind < sentence.size()
            && sentence.token(before).isProper()
            && sentence.token(behind).isProper();
    return named
        || place
        || work
        || nickname
        || isProgramme(sentence, behind)
        || isApposed(sentence, behind)
        || isListed(sentence, fragment, before)
        || isRendered(sentence, before)
        || isHeadline(sentence, fragment, before);
  }

  /** Chants of “Out Now”: a cry is no work. */
  private boolean isCry(MarkedSentence sentence, int noun) {
    return noun >= 0
        && sentence.token(noun).isNoun()
        && lexicon.isOn("voice", sentence.lemma(noun));
  }

  /** Identified him as “Norse”: what somebody is called is no work. */
  private boolean isNaming(MarkedSentence sentence, int as) {
    for (int i = as - 1; i > 0 && i > as - FARTHEST && sentence.word(as).equals("as"); i--) {
      if (sentence.isQuoted(i) || sentence.isPunctuation(i)) {
        return false;
      }
      if (sentence.token(i).isVerb()) {
        return !SpeakerFinder.isPassive(sentence, i)
            && lexicon
                .verb(sentence.lemma(i))
                .filter(cue -> cue.takes(Frame.NAMING) && !cue.takes(Frame.CALLING))
                .isPresent();
      }
    }
    return false;
  }

  /** “A,” “B” and “C”: one is a title if the one before is. */
  private boolean isListed(MarkedSentence sentence, Fragment fragment, int before) {
    Optional<Range> previous =
        titles.contains(fragment.index() - 1)
            ? story.before(fragment).flatMap(sentence::tokensOf)
            : Optional.empty();
    for (int i = before; previous.isPresent() && i > previous.get().last(); i--) {
      if (sentence.isWord(i) && !sentence.token(i).is("CC")) {
        return false;
      }
    }
    return previous.isPresent();
  }

  /** “Long Quay,” the title track of an album: what is said of it behind the comma. */
  private boolean isApposed(MarkedSentence sentence, int behind) {
    int at = behind;
    if (at < sentence.size() && sentence.word(at).equals(",")) {
      at++;
    }
    boolean article = at < sentence.size() && sentence.token(at).is("DT");
    for (int i = at; article && i < sentence.size() && !sentence.isQuoted(i); i++) {
      boolean inside = sentence.token(i).isNoun() || sentence.token(i).is("JJ") || i == at;
      if (!inside) {
        return false;
      }
      boolean ends = i + 1 == sentence.size() || !sentence.token(i + 1).isNoun();
      if (ends && sentence.token(i).isNoun()) {
        return lexicon.isOn("named", sentence.word(i));
      }
    }
    return false;
  }

  /** Sang “Long Quay”, recorded his “Harbour Suite”: what one does with a work. */
  private boolean isRendered(MarkedSentence sentence, int before) {
    int verb = before;
    while (verb > 0 && List.of("DT", "PRP$", "JJ").contains(sentence.token(verb).tag())) {
      verb--;
    }
    return sentence.token(verb).isVerb() && lexicon.isOn("rendering", sentence.lemma(verb));
  }

  /**
   * Every word begins with a capital, as in names and headlines, and no word of saying or naming
   * stands before the mark.
   */
  private boolean isHeadline(MarkedSentence sentence, Fragment fragment, int before) {
    int capitals = 0;
    for (String word : fragment.inner().in(story.text()).split("[\\s-]+")) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    boolean uttered = ",:".contains(sentence.word(before)) || isPredicate(sentence, before);
    for (int i = before; i >= 0 && i > before - FARTHEST && !uttered; i--) {
      Token token = sentence.token(i);
      Optional<Cue> noun = token.isNoun() ? lexicon.noun(token.lemma()) : Optional.empty();
      Optional<Cue> verb = token.isVerb() ? lexicon.verb(token.lemma()) : Optional.empty();
      uttered =
          noun.isPresent()
              || verb.filter(cue -> cue.takes(Frame.NAMING)).isPresent()
              || i == before && verb.filter(cue -> cue.takes(Frame.DIRECT)).isPresent();
      if (token.isVerb() || sentence.isQuoted(i)) {
        break;
      }
    }
    return capitals > 1 && !uttered;
  }

  /** The crews are “Old and New”; but the name of the boat is “Old and New”. */
  private boolean isPredicate(MarkedSentence sentence, int before) {
    if (!sentence.lemma(before).equals("be")) {
      return false;
    }
    for (int i = before - 1; i >= 0 && i > before - FARTHEST; i--) {
      if (sentence.token(i).isNoun() && lexicon.isOn("named", sentence.word(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * ‘No way back’ over a part of the story: a paragraph in single marks where speech has double.
   */
  private boolean isSubheading(MarkedSentence sentence, Fragment fragment) {
    MarkedSentence end = story.sentence(fragment.lastSentence());
    return speaksInDouble
        && isSingle(fragment)
        && sentence.index() == end.index()
        && !sentence.hasWordOutside(0, sentence.size() - 1)
        && story.before(fragment).isEmpty()
        && story.after(fragment).isEmpty()
        && story.previous(sentence).isEmpty()
        && story.next(end).isEmpty();
  }

  private boolean isSingle(Fragment fragment) {
    int first = fragment.outer().start();
    return fragment.inner().start() == first + 1 && "‘'".indexOf(story.text().charAt(first)) >= 0;
  }

  /** The “Long Quay” film, the “Harbour” star. */
  private boolean isProgramme(MarkedSentence sentence, int after) {
    return after < sentence.size()
        && !sentence.isQuoted(after)
        && (lexicon.isOn("named", sentence.word(after))
            || lexicon.isOn("performing", sentence.word(after)));
  }

  private boolean isCapitalised(Fragment fragment) {
    boolean capital = false; // “rip up” has none
    for (String word : fragment.inner().in(story.text()).split("[\\s-]+")) {
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (word.length() > 3 && small && !lexicon.isOn("titleword", word)) {
        return false;
      }
      capital |= !small;
    }
    return capital;
  }
}
