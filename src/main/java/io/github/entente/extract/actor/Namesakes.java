package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import java.util.List;

/** Known names within longer ones, which name other bodies of the same sort. */
final class Namesakes {

  private Namesakes() {}

  /** Returns whether a name is a part of another: Corwen Labour Party, Labour Party for Change. */
  static boolean isWithin(List<String> words, int at, int length, Bodies.Body body, int free) {
    boolean shared = body.kind() == ActorKind.ORGANISATION || body.kind() == ActorKind.ARMED_GROUP;
    if (length < 2 || !shared) {
      return false;
    }
    int end = at + length;
    return at > free && isOfName(words, at - 1)
        || end + 1 < words.size()
            && words.get(end).equals("for")
            && Words.isCapitalised(words.get(end + 1));
  }

  /** Whether a word has the capital of a name, and not that of the beginning of a sentence. */
  private static boolean isOfName(List<String> words, int at) {
    boolean title = words.stream().allMatch(w -> Words.isCapitalised(w) || w.length() < 4);
    return Words.isCapitalised(words.get(at)) && words.get(at).length() > 1 && (at > 0 || title);
  }
}
