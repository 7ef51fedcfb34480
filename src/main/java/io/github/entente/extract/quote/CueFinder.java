package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the cues of a sentence that stand outside quotation marks, with speaker and content. */
final class CueFinder {

  static final Cue ACCORDING = new Cue("according to", false, Set.of(Frame.CLAUSE), Set.of());

  private final CueLexicon lexicon;
  private final SpeakerFinder speakers;

  CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new SpeakerFinder(lexicon);
  }

  /** Returns whether the sentence may hold a cue; asks for no tree. */
  boolean mayReport(MarkedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isQuoted(i)
          && (verb(sentence, i).isPresent()
              || isAccording(sentence, i)
              || noun(sentence, i).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the reports of the sentence in the order of their cues. */
  List<Report> reports(MarkedSentence sentence) {
    List<Report> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.isQuoted(i)) {
        continue;
      }
      if (isAccording(sentence, i)) {
        according(sentence, i).ifPresent(found::add);
        continue;
      }
      Optional<Cue> cue = verb(sentence, i);
      Optional<Cue> noun = noun(sentence, i);
      if (noun.isPresent()) {
        noun(sentence, i, noun.get()).ifPresent(found::add);
      }
      if (cue.isPresent() && !isModifier(sentence, i)) {
        found.add(report(sentence, i, cue.get()));
      }
    }
    return found;
  }

  private Optional<Cue> verb(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    return token.isVerb() ? lexicon.verb(token.lemma()) : Optional.empty();
  }

  private Optional<Cue> noun(MarkedSentence sentence, int at) {
    Token token = sentence.token(at);
    boolean that = at + 1 < sentence.size() && sentence.word(at + 1).equalsIgnoreCase("that");
    return that && token.isNoun() ? lexicon.noun(token.lemma()) : Optional.empty();
  }

  private Optional<Report> noun(MarkedSentence sentence, int at, Cue cue) {
    Optional<Range> content = new ContentFinder(sentence, at, cue, lexicon).ofNoun();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt owner = sentence.tree().child(at, "nmod:poss");
    OptionalInt speaker = owner.isPresent() ? owner : NearbySpeaker.before(sentence, at);
    return Optional.of(
        new Report(
            sentence,
            at,
            cue,
            attribution(sentence, at, speaker),
            speaker.isPresent() ? Optional.of(speaker.getAsInt()) : Optional.empty(),
            content,
            false));
  }

  private static boolean isAccording(MarkedSentence sentence, int at) {
    return sentence.word(at).equalsIgnoreCase("according")
        && at + 2 < sentence.size()
        && sentence.word(at + 1).equalsIgnoreCase("to");
  }

  /** The reported figures, the so-called expert. */
  private static boolean isModifier(MarkedSentence sentence, int at) {
    boolean saying = sentence.word(at).equalsIgnoreCase("saying");
    return !saying && sentence.tree().is(at, "amod", "compound", "case", "mark", "aux", "det");
  }

  /** Returns the report that the verb makes, whether or not the lexicon knows it for a cue. */
  Report report(MarkedSentence sentence, int verb) {
    return report(
        sentence,
        verb,
        verb(sentence, verb).orElse(new Cue(sentence.lemma(verb), false, Set.of(), Set.of())));
  }

  private Report report(MarkedSentence sentence, int at, Cue cue) {
    OptionalInt speaker = speakers.speaker(sentence, at);
    Optional<Range> content = new ContentFinder(sentence, at, cue, lexicon).find(speaker);
    return new Report(
        sentence,
        at,
        cue,
        attribution(sentence, at, speaker),
        speaker.isPresent() ? Optional.of(speaker.getAsInt()) : Optional.empty(),
        content,
        isUnsaid(sentence, at));
  }

  private static Range attribution(MarkedSentence sentence, int cue, OptionalInt speaker) {
    int first = cue;
    int last = cue;
    if (speaker.isPresent()) {
      int head = speaker.getAsInt();
      List<Integer> phrase = sentence.tree().subtree(head);
      for (int token : phrase) {
        boolean direct = token <= Math.max(head, cue) || head > cue;
        if (direct && !sentence.isQuoted(token) && !sentence.tree().isUnder(cue, token)) {
          first = Math.min(first, token);
          last = Math.max(last, token);
        }
      }
      first = Math.min(first, head);
      last = Math.max(last, head);
    }
    while (first > 0
        && !sentence.isQuoted(first - 1)
        && (sentence.tree().head(first - 1) == cue
            && sentence.tree().is(first - 1, "advmod", "aux", "cc", "mark"))) {
      first--;
    }
    return new Range(first, last);
  }

  private boolean isUnsaid(MarkedSentence sentence, int cue) {
    Dependencies tree = sentence.tree();
    int at = cue;
    for (int step = 0; step < 3 && at >= 0; step++) {
      for (int child : tree.children(at)) {
        if (child > at || sentence.isQuoted(child)) {
          continue;
        }
        String word = sentence.word(child).toLowerCase(Locale.ROOT);
        if (tree.is(child, "advmod", "neg")
            && (word.equals("not")
                || word.equals("n't")
                || word.equals("n’t")
                || word.equals("never"))) {
          return true;
        }
        if (tree.is(child, "aux")
            && Set.of("would", "could", "may", "might", "should", "must", "can", "ca")
                .contains(word)) {
          return true;
        }
        if (tree.is(child, "mark") && Set.of("if", "unless", "whether").contains(word)) {
          return true;
        }
      }
      int head = tree.head(at);
      if (head < 0 || head > at) {
        return false;
      }
      if (tree.is(at, "xcomp") && lexicon.isOn("unsaid", sentence.lemma(head))) {
        return true;
      }
      if (!tree.is(at, "xcomp", "conj") || sentence.isQuoted(head)) {
        return false;
      }
      at = head;
    }
    return false;
  }

  private static Optional<Report> according(MarkedSentence sentence, int at) {
    Dependencies tree = sentence.tree();
    int noun = tree.head(at);
    if (noun <= at || sentence.isQuoted(noun)) {
      noun = nounAfter(sentence, at + 2);
    }
    if (noun < 0) {
      return Optional.empty();
    }
    int last = noun;
    for (int token : tree.subtree(noun)) {
      if (token > at && !sentence.isQuoted(token)) {
        last = Math.max(last, token);
      }
    }
    // the phrase ends with the comma behind it when the sentence goes on
    boolean leading = !sentence.hasWordOutside(0, at - 1) && !hasFragmentBefore(sentence, at);
    if (leading) {
      last = Math.min(last, commaBefore(sentence, noun, last));
    }
    Range attribution = new Range(at, last);
    Optional<Range> content =
        leading
            ? Trim.range(sentence, last + 1, sentence.size() - 1)
            : Trim.range(sentence, clauseStart(sentence, at, noun), at - 1);
    return Optional.of(
        new Report(sentence, at, ACCORDING, attribution, Optional.of(noun), content, false));
  }

  private static boolean hasFragmentBefore(MarkedSentence sentence, int at) {
    for (int i = 0; i < at; i++) {
      if (sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static int commaBefore(MarkedSentence sentence, int noun, int last) {
    for (int i = noun + 1; i <= last; i++) {
      if (sentence.word(i).equals(",")) {
        int next = i + 1;
        boolean clause =
            next < sentence.size()
                && (sentence.token(next).is("DT")
                    || sentence.token(next).is("PRP")
                    || sentence.token(next).isProper()
                    || sentence.token(next).is("NNS"));
        if (clause && !sentence.tree().is(i + 1, "appos")) {
          return i - 1;
        }
      }
    }
    return last;
  }

  private static int clauseStart(MarkedSentence sentence, int according, int noun) {
    Dependencies tree = sentence.tree();
    int at = tree.head(noun);
    while (at >= 0
        && tree.head(at) >= 0
        && !tree.is(at, "conj", "ccomp", "parataxis", "advcl", "acl", "root")) {
      at = tree.head(at);
    }
    if (at < 0 || tree.head(at) < 0 || !tree.is(at, "conj") || !sentence.token(at).isVerb()) {
      return 0;
    }
    int first = tree.subtree(at).get(0);
    return first < according ? first : 0;
  }

  private static int nounAfter(MarkedSentence sentence, int from) {
    int head = -1;
    for (int i = from; i < sentence.size() && !sentence.isQuoted(i); i++) {
      Token token = sentence.token(i);
      if (token.isNoun() || token.is("PRP")) {
        head = i;
      } else if (head >= 0 || token.is("VB") || token.is(",")) {
        break;
      }
    }
    return head;
  }
}
