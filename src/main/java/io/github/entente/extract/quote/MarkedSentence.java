package io.github.entente.extract.quote;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A sentence that knows which of its tokens stand inside quotation marks, marks included. */
final class MarkedSentence {

  private final Sentence sentence;
  private final List<Fragment> fragments;
  private final int[] fragmentOf;
  private final int[] firsts;
  private final int[] lasts;

  MarkedSentence(Sentence sentence, List<Fragment> fragments) {
    this.sentence = sentence;
    this.fragments = List.copyOf(fragments);
    this.fragmentOf = new int[sentence.size()];
    Arrays.fill(fragmentOf, -1);
    this.firsts = new int[fragments.size()];
    this.lasts = new int[fragments.size()];
    Arrays.fill(firsts, -1);
    int at = 0;
    for (int i = 0; i < fragmentOf.length && at < fragments.size(); i++) {
      Token token = sentence.token(i);
      while (at < fragments.size() && fragments.get(at).outer().end() <= token.start()) {
        at++;
      }
      // a token may hold the end of one fragment and the start of the next
      for (int k = at; k < fragments.size(); k++) {
        if (fragments.get(k).outer().start() >= token.end()) {
          break;
        }
        fragmentOf[i] = k;
        firsts[k] = firsts[k] < 0 ? i : firsts[k];
        lasts[k] = i;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Dependencies tree() {
    return sentence.dependencies();
  }

  Token token(int at) {
    return sentence.token(at);
  }

  int size() {
    return sentence.size();
  }

  int index() {
    return sentence.index();
  }

  /** Returns the fragments that share a token with the sentence. */
  List<Fragment> fragments() {
    return fragments;
  }

  boolean isQuoted(int token) {
    return fragmentOf[token] >= 0;
  }

  /** Returns the tokens of a fragment in this sentence, marks included. */
  Optional<Range> tokensOf(Fragment fragment) {
    int at = fragments.isEmpty() ? -1 : fragment.index() - fragments.get(0).index();
    return at < 0 || at >= firsts.length || firsts[at] < 0
        ? Optional.empty()
        : Optional.of(new Range(firsts[at], lasts[at]));
  }

  /** Returns the subject of the main clause, if it stands outside quotation marks. */
  Optional<Integer> subject() {
    for (int i = 0; i < size(); i++) {
      if (tree().head(i) < 0) {
        OptionalInt subject = tree().child(i, "nsubj");
        return subject.isPresent() && !isQuoted(subject.getAsInt())
            ? Optional.of(subject.getAsInt())
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the stretches outside quotation marks that hold a word, in order. */
  List<Range> outside() {
    List<Range> all = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= fragmentOf.length; i++) {
      boolean out = i < fragmentOf.length && fragmentOf[i] < 0;
      if (out && from < 0) {
        from = i;
      } else if (!out && from >= 0) {
        all.add(new Range(from, i - 1));
        from = -1;
      }
    }
    return all;
  }

  /** Returns whether one of the tokens is a word outside quotation marks. */
  boolean hasWordOutside(int first, int last) {
    for (int i = Math.max(0, first); i <= last && i < size(); i++) {
      if (!isQuoted(i) && isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** For a club devoted to “order,” the meeting got loud: whether a phrase without verb ends so. */
  boolean endsLead(int close) {
    int before = close;
    while (before >= 0 && isQuoted(before)) {
      before--;
    }
    boolean lead = before > 0 && isWord(before) && token(0).is("IN");
    for (int i = 0; lead && i <= before; i++) {
      lead = !token(i).isFinite() && !isQuoted(i);
    }
    return lead;
  }

  boolean isWord(int token) {
    return Character.isLetterOrDigit(token(token).text().codePointAt(0))
        || token(token).text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Returns whether the token is a comma, stop or dash. */
  boolean isPunctuation(int token) {
    return !isWord(token);
  }

  /** Returns whether the token is a mark that parts clauses as a comma does. */
  boolean isCommaOrDash(int token) {
    return switch (word(token)) {
      case ",", "-", "--", "—", "–" -> true;
      default -> false;
    };
  }

  String lemma(int token) {
    return token(token).lemma();
  }

  String word(int token) {
    return token(token).text();
  }

  /** Returns a word in small letters; an empty one behind the end. */
  String lower(int token) {
    return token < size() ? word(token).toLowerCase(Locale.ROOT) : "";
  }

  @Override
  public String toString() {
    return sentence.toString();
  }
}
