package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Questions to a sentence and its tree that several readers ask. */
record Syntax(Sentence sentence, Dependencies tree) {

  private static final int FAR = 40;

  static Syntax of(Sentence sentence) {
    return new Syntax(sentence, TreeRepair.of(sentence));
  }

  Token token(int at) {
    return sentence.token(at);
  }

  /** The lemma in small letters; that of a noun that is a name too. */
  String lemma(int at) {
    return at < 0 || at >= sentence.size() ? "" : lemma(sentence.token(at));
  }

  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.tag().equals("NNPS") || token.tag().equals("NNP")) {
      return lemma.length() > 4 && lemma.endsWith("s") && !lemma.endsWith("ss")
          ? lemma.substring(0, lemma.length() - 1)
          : lemma;
    }
    return lemma;
  }

  String word(int at) {
    return at < 0 || at >= sentence.size()
        ? ""
        : sentence.token(at).text().toLowerCase(Locale.ROOT);
  }

  /** The first comma from here on; -1 if there is none. */
  int comma(int from) {
    for (int at = from; at < sentence.size(); at++) {
      if (sentence.token(at).text().equals(",")) {
        return at;
      }
    }
    return -1;
  }

  /** The part of speech; empty outside the sentence. */
  String tag(int at) {
    return at < 0 || at >= sentence.size() ? "" : sentence.token(at).tag();
  }

  boolean isVerb(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).is("VB");
  }

  /** The token itself or the first verb over it, so many steps up at most; -1 if there is none. */
  int verbOver(int at, int steps) {
    int verb = at;
    for (int i = 0; i < steps && verb >= 0 && !isVerb(verb); i++) {
      verb = tree.head(verb);
    }
    return isVerb(verb) ? verb : -1;
  }

  /** "Which ended the war": whether a relative pronoun is the subject of the verb. */
  boolean isRelative(int verb) {
    return tree.children(verb, "nsubj").stream().anyMatch(subject -> token(subject).is("W"));
  }

  boolean isAuxiliary(int at) {
    return tree.is(at, "aux", "cop");
  }

  /** The token itself and all that is coordinated with it, in order. */
  List<Integer> coordinated(int head) {
    List<Integer> found = new ArrayList<>();
    found.add(head);
    for (int i = 0; i < found.size() && found.size() < FAR; i++) {
      for (int child : tree.children(found.get(i), "conj")) {
        if (!found.contains(child)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The first of a coordination that the token belongs to, if it is a noun's. */
  int firstOfCoordination(int at) {
    int first = at;
    for (int steps = 0; steps < FAR && tree.is(first, "conj") && tree.head(first) >= 0; steps++) {
      if (token(tree.head(first)).is("VB")) {
        break;
      }
      first = tree.head(first);
    }
    return first;
  }

  /** The preposition or mark before a phrase, in small letters; empty if there is none. */
  String preposition(int head) {
    for (int child : tree.children(head, "case", "mark")) {
      if (child < head && !word(child).equals("'s") && !word(child).equals("’s")) {
        boolean two = // out of, along with
            word(child).equals("out") && word(child + 1).equals("of")
                || word(child).equals("along") && word(child + 1).equals("with");
        return word(two ? child + 1 : child);
      }
    }
    return "";
  }

  /** "Was agreed": whether the verb's own auxiliary makes it passive. */
  boolean hasPassiveAuxiliary(int verb) {
    return !tree.children(verb, "aux:pass").isEmpty();
  }

  /** Whether the verb is a participle or finite verb in the passive. */
  boolean isPassive(int verb) {
    if (hasPassiveAuxiliary(verb)
        || tree.children(verb).stream().anyMatch(c -> tree.relation(c).equals("nsubj:pass"))) {
      return true;
    }
    boolean bare =
        tree.children(verb, "aux").isEmpty() && Tags.isPastOrParticiple(token(verb).tag());
    return bare && tree.relation(verb).equals("acl");
  }

  /** Whether a verb tells what was done: a past tense or participle under no modal verb. */
  boolean isPast(int verb) {
    return Tags.isPastOrParticiple(token(verb).tag())
        && tree.children(verb, "aux").stream().noneMatch(c -> token(c).is("MD"));
  }

  /** "Is expected to be signed": the verb that a verb of expecting leads to; -1 if none. */
  int controlled(int verb) {
    return tree.children(verb, "xcomp").stream()
        .filter(child -> child > verb && isVerb(child))
        .filter(child -> tree.children(child, "mark").stream().anyMatch(m -> word(m).equals("to")))
        .findFirst()
        .orElse(-1);
  }

  /** The subjects of a verb, with those it shares by coordination, control or participle. */
  List<Integer> subjects(int verb) {
    return new Subjects(this).of(verb);
  }

  /** The doers of a verb in the passive: "by" someone, coordinated ones too. */
  List<Integer> agents(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(verb, "obl", "nmod")) {
      if (preposition(child).equals("by")) {
        found.addAll(coordinated(child));
      }
    }
    return found;
  }

  /**
   * The phrases behind a word that one of these prepositions leads, coordinated ones too; none
   * where there is no word, as over the root.
   */
  List<Integer> phrases(int head, String... prepositions) {
    List<Integer> found = new ArrayList<>();
    if (head < 0 || head >= sentence.size()) {
      return found;
    }
    for (int child : tree.children(head, "obl", "nmod", "advmod")) {
      for (String preposition : prepositions) {
        if (preposition(child).equals(preposition)) {
          found.addAll(coordinated(child));
        }
      }
    }
    return found;
  }

  /** Whether "not", "no", "never" or "without" stands over the token or its auxiliaries. */
  boolean isNegated(int at) {
    for (int child : tree.children(at)) {
      String word = word(child);
      if (word.equals("not")
          || word.equals("n't")
          || word.equals("n’t")
          || word.equals("never")
          || word.equals("no") && tree.is(child, "det")
          || word.equals("neither")
          || word.equals("without")
          || word.equals("nor")
          || word.equals("longer") && word(child - 1).equals("no")) {
        return true;
      }
      if (tree.is(child, "nsubj") && tree.children(child, "det").stream().anyMatch(this::isNone)) {
        return true; // neither side has signed
      }
    }
    return false;
  }

  private boolean isNone(int determiner) {
    return word(determiner).equals("neither") || word(determiner).equals("no");
  }

  /** The first token of the noun phrase that ends with this head. */
  int phraseStart(int head) {
    int first = head;
    for (int child :
        tree.children(head, "det", "amod", "compound", "nummod", "nmod:poss", "advmod", "case")) {
      if (child < first && !tree.is(child, "case")) {
        int start = tree.subtree(child).get(0);
        first = Math.min(first, start);
      }
    }
    return first;
  }

  /** The first token of the run of determiners, adjectives and nouns before this noun. */
  int runStart(int head) {
    int first = head;
    while (first > 0 && isModifier(first - 1)) {
      first--;
      String tag = token(first).tag();
      if (tag.equals("DT") || tag.equals("PRP$")) {
        break;
      }
    }
    return first;
  }

  private boolean isModifier(int at) {
    Token token = token(at);
    String tag = token.tag();
    return tag.startsWith("JJ")
        || tag.startsWith("NN")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("PRP$")
        || tag.equals("DT")
        || tag.equals("PDT")
        || tag.equals("HYPH")
        || tag.equals("``")
        || tag.equals("''")
        || tag.equals("RB") && at + 1 < sentence.size() && token(at + 1).is("JJ")
        || tag.equals("VBN") && at > 0 && token(at - 1).tag().matches("DT|POS")
        || tag.equals("VBG") && at > 0 && token(at - 1).tag().matches("DT|POS|NN.*");
  }
}
