package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** Questions to a sentence and its tree that several readers ask. */
record Syntax(Sentence sentence, Dependencies tree) {

  private static final int FAR = 40;

  /** What only those who act are said to be: "it was ready to sign", "it is hard to sign". */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "ready",
          "willing",
          "unwilling",
          "able",
          "unable",
          "prepared",
          "eager",
          "keen",
          "determined",
          "reluctant",
          "due",
          "set",
          "poised",
          "about",
          "free",
          "bound");

  private static final Set<String> CALLING = Set.of("call", "appeal");

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

  boolean isVerb(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).is("VB");
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
        return word(child).equals("out") && word(child + 1).equals("of") ? "of" : word(child);
      }
    }
    return "";
  }

  /** Whether the verb is a participle or finite verb in the passive. */
  boolean isPassive(int verb) {
    if (!tree.children(verb, "aux:pass").isEmpty()
        || tree.children(verb).stream().anyMatch(c -> tree.relation(c).equals("nsubj:pass"))) {
      return true;
    }
    boolean bare =
        tree.children(verb, "aux").isEmpty()
            && (token(verb).tag().equals("VBN") || token(verb).tag().equals("VBD"));
    return bare && tree.relation(verb).equals("acl");
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
    int lost = lostSubject(verb);
    if (lost >= 0) {
      return coordinated(lost);
    }
    int at = verb;
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      OptionalInt own = ownSubject(at);
      if (own.isPresent()
          && at != verb
          && !isVerb(at)
          && word(own.getAsInt()).equals("it")
          && !OF_PEOPLE.contains(word(at))) {
        return List.of(); // "it is worth an effort to sign" has nobody sign
      }
      if (own.isPresent()) {
        return coordinated(antecedent(own.getAsInt(), at));
      }
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      if (tree.is(at, "xcomp", "ccomp") || tree.is(at, "advcl", "obl")) {
        OptionalInt controller =
            tree.is(at, "xcomp", "obl", "advcl") ? objectControl(head, at) : OptionalInt.empty();
        if (controller.isPresent()) {
          int by = controller.getAsInt() + 1;
          boolean owned = word(by).equals("by") && tree.is(by, "case"); // decisions by A to quit
          return coordinated(owned ? tree.head(by) : controller.getAsInt());
        }
        at = head;
      } else if (tree.is(at, "conj", "parataxis") && (isVerb(head) || isVerb(at))) {
        at = head;
      } else if (tree.is(at, "acl") && token(at).is("VB")) {
        at = head;
        List<Integer> doers = new ArrayList<>(phrases(at, "by"));
        for (int owner : tree.children(at, "nmod:poss")) {
          doers.addAll(coordinated(owner));
        }
        if (!doers.isEmpty() && !isVerb(at)) {
          return doers;
        }
        if (!isVerb(at)) {
          int up = tree.head(at);
          if (up < 0 || tree.is(at, "nsubj")) {
            // the noun is the predicate of a copula or the subject itself
            OptionalInt subject = ownSubject(at);
            return subject.isPresent() ? coordinated(subject.getAsInt()) : List.of();
          }
          if (ownSubject(at).isEmpty()) {
            at = up;
          }
        }
      } else {
        break;
      }
    }
    return behindOpening(verb);
  }

  /**
   * "Peru slammed it as a trick, and the Association of Widows marched": the noun phrase between
   * "and" and the verb, which the tree has tied to what stands before; -1 if there is none.
   */
  private int lostSubject(int verb) {
    boolean loose =
        isVerb(verb)
            && tree.is(verb, "parataxis", "conj", "dep", "ccomp")
            && tree.children(verb, "nsubj").isEmpty()
            && token(verb).tag().matches("VBD|VBZ|VBP");
    int last = verb - 1;
    while (loose && last > 0 && token(last).tag().matches("RB|MD|VBZ|VBD|VBP")) {
      last--;
    }
    if (!loose || last < 2 || !token(last).isNoun()) {
      return -1;
    }
    int first = last;
    while (first > 0
        && (token(first - 1).tag().matches("NN.*|DT|JJ.*|POS|CD")
            || word(first - 1).equals("of"))) {
      first--;
    }
    boolean opened =
        first > 1
            && word(first - 1).matches("and|but|while|whereas")
            && word(first - 2).equals(",");
    if (!opened) {
      return -1;
    }
    int head = last;
    while (tree.head(head) >= first && tree.head(head) <= last) {
      head = tree.head(head);
    }
    return tree.head(head) == verb ? -1 : head;
  }

  /** "By signing the treaty, the two presidents": the subject behind an opening participle. */
  private List<Integer> behindOpening(int verb) {
    if (verb > 3 || !token(verb).tag().equals("VBG")) {
      return List.of();
    }
    boolean comma = false;
    for (int at = verb + 1; at < sentence.size(); at++) {
      comma |= word(at).equals(",");
      if (comma && tree.is(at, "nsubj")) {
        return coordinated(at);
      }
    }
    return List.of();
  }

  private OptionalInt ownSubject(int at) {
    for (int child : tree.children(at, "nsubj")) {
      if (!tree.relation(child).equals("nsubj:pass") || !token(at).is("VB")) {
        return OptionalInt.of(child);
      }
    }
    for (int child : tree.children(at, "nsubj")) {
      // "was expected to sign": the passive subject of a controlling verb
      if (!tree.children(at, "xcomp").isEmpty()) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** For "that", "which" and "who" the noun they stand for. */
  private int antecedent(int subject, int verb) {
    boolean relative = token(subject).is("W") && tree.is(verb, "acl");
    return relative && tree.head(verb) >= 0 ? tree.head(verb) : subject;
  }

  /** The object of "want", "urge", "accuse": the doer of the verb beneath. */
  private OptionalInt objectControl(int head, int below) {
    if (!isVerb(head)) {
      return OptionalInt.empty();
    }
    boolean gerundOfAccusation =
        tree.is(below, "obl", "advcl")
            && (preposition(below).equals("of") || preposition(below).equals("for"));
    if (tree.is(below, "obl", "advcl") && !gerundOfAccusation) {
      return OptionalInt.empty();
    }
    boolean calls = CALLING.contains(lemma(head));
    for (int child : calls ? phrases(head, "on", "upon", "to") : List.<Integer>of()) {
      if (child < below && !isVerb(child)) {
        return OptionalInt.of(child); // called on Peru to sign
      }
    }
    for (int child : tree.children(head, "obj", "iobj")) {
      if (child < below && !lemma(head).equals("promise")) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
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

  /** The phrases behind a word that one of these prepositions leads, coordinated ones too. */
  List<Integer> phrases(int head, String... prepositions) {
    List<Integer> found = new ArrayList<>();
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
          || word.equals("nor")) {
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
