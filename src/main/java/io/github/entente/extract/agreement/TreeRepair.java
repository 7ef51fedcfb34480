package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends a mistake that parsers make of "an accord with Chile to build a dam": they read "with Chile
 * to build" as they read "for Chile to build", so that Chile is the subject of building and the
 * accord is with nobody.
 */
final class TreeRepair {

  private static final Set<String> NEVER_MARKS =
      Set.of("with", "about", "on", "over", "under", "between", "by", "of");

  private TreeRepair() {}

  /** Returns the tree of a sentence, mended. */
  static Dependencies of(Sentence sentence) {
    Dependencies tree = sentence.dependencies();
    Dependencies mended = tree;
    for (int to = 2; to + 1 < sentence.size(); to++) {
      if (sentence.token(to).tag().equals("TO") && tree.is(to, "mark")) {
        mended = mended(sentence, mended, to);
      }
    }
    return mended;
  }

  private static Dependencies mended(Sentence sentence, Dependencies tree, int to) {
    int verb = tree.head(to);
    if (verb <= to || tree.head(verb) < 0 || tree.head(verb) >= to) {
      return tree;
    }
    for (int mark : tree.children(verb, "mark")) {
      if (mark < to && NEVER_MARKS.contains(sentence.token(mark).text())) {
        for (int subject : tree.children(verb, "nsubj")) {
          if (mark < subject && subject < to) {
            return rewired(tree, mark, subject, verb);
          }
        }
      }
    }
    return tree;
  }

  /** The preposition leads the noun, the noun is tied to what governs the verb. */
  private static Dependencies rewired(Dependencies tree, int preposition, int noun, int verb) {
    int[] heads = new int[tree.size()];
    List<String> relations = new ArrayList<>();
    for (int at = 0; at < tree.size(); at++) {
      heads[at] = tree.head(at);
      relations.add(tree.relation(at));
    }
    heads[preposition] = noun;
    relations.set(preposition, "case");
    heads[noun] = tree.head(verb);
    relations.set(noun, tree.is(verb, "acl") ? "nmod" : "obl");
    if (tree.is(verb, "acl")) {
      heads[verb] = noun;
    }
    return new Dependencies(heads, relations);
  }
}
