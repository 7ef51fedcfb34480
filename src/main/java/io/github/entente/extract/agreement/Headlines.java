package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Headlines, whose grammar is not that of sentences: "PERU, CHILE SIGN FISHING PACT", "Lima, Quito
 * seal deal on ports". Taggers take all capitals for names, and parsers the verb for a noun; the
 * order of the words tells what is what: names, a verb of agreements, and phrases behind it.
 */
final class Headlines {

  /** So many words a headline has at most. */
  private static final int LONGEST = 24;

  private final AgreementLexicon lexicon;

  Headlines(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the sentence with the tags and the tree of a headline, if it is one; else itself. */
  Sentence mend(Sentence sentence) {
    int size = sentence.size();
    if (size < 4 || size > LONGEST || sentence.token(size - 1).text().matches("[.?!:;”\"]|''")) {
      return sentence;
    }
    boolean capitals = isInCapitals(sentence);
    List<Integer> names = new ArrayList<>();
    int verb = behindNames(sentence, names);
    boolean misread = // Lima and Quito sign a pact, read as one noun
        verb > 0
            && names.size() > 1
            && (!isLed(sentence, names.get(1), "and")
                || sentence.token(verb).tag().matches("VB|NN"));
    if (verb < 0 || !capitals && !misread) {
      return sentence;
    }
    boolean to = isWord(sentence, verb, "to");
    int at = to ? verb + 1 : verb;
    Optional<String> lemma = at < size - 1 ? verbOf(sentence.token(at)) : Optional.empty();
    return lemma.isEmpty()
        ? sentence
        : new Tree(sentence, capitals).build(names, at, lemma.get(), to);
  }

  private static boolean isInCapitals(Sentence sentence) {
    String text = sentence.tokens().stream().map(Token::text).reduce("", String::concat);
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isWord(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).text().equalsIgnoreCase(word);
  }

  /** Whether the word stands before the name that ends here. */
  private static boolean isLed(Sentence sentence, int last, String word) {
    int first = last;
    while (first > 0 && sentence.token(first - 1).entity() != EntityType.NONE) {
      first--;
    }
    return first > 0 && isWord(sentence, first - 1, word);
  }

  /** Gathers the last words of the names that it opens with; the word behind them, or -1. */
  private int behindNames(Sentence sentence, List<Integer> names) {
    int at = 0;
    while (at < sentence.size() - 1) {
      int first = at;
      while (at < sentence.size() - 1 && isPartOfName(sentence.token(at), at > first)) {
        at++;
      }
      if (at == first) {
        return -1;
      }
      names.add(at - 1);
      if (!sentence.token(at).text().matches("(?i),|and|&")) {
        return at;
      }
      at++;
    }
    return -1;
  }

  /** A word of a name; none that could be the verb behind it. */
  private boolean isPartOfName(Token token, boolean inside) {
    return token.entity() != EntityType.NONE && !(inside && verbOf(token).isPresent());
  }

  /** The verb that a word is a form of, if it is one of what is done to agreements. */
  private Optional<String> verbOf(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    List<String> forms = new ArrayList<>(List.of(word, Syntax.lemma(token)));
    if (word.endsWith("ies")) {
      forms.add(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es")) {
      forms.add(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s")) {
      forms.add(word.substring(0, word.length() - 1));
    }
    return forms.stream()
        .filter(form -> !lexicon.verbs(form).isEmpty() || AgreeingClauses.agrees(form))
        .findFirst();
  }

  /** The tags and the tree, as they are put together. */
  private static final class Tree {

    private final Sentence sentence;
    private final boolean capitals;
    private final Token[] tokens;
    private final int[] heads;
    private final String[] relations;

    Tree(Sentence sentence, boolean capitals) {
      this.sentence = sentence;
      this.capitals = capitals;
      this.tokens = sentence.tokens().toArray(Token[]::new);
      this.heads = new int[tokens.length];
      this.relations = new String[tokens.length];
      Arrays.fill(relations, "dep");
    }

    Sentence build(List<Integer> names, int verb, String lemma, boolean to) {
      Arrays.fill(heads, verb);
      int first = 0;
      for (int name : names) {
        boolean subject = name == names.get(0);
        tie(name, subject ? verb : names.get(0), subject ? "nsubj" : "conj");
        for (int at = first; at < name; at++) {
          tie(at, name, tokens[at].text().matches("(?i),|and|&") ? "cc" : "compound");
        }
        first = name + 1;
      }
      heads[verb] = -1;
      relations[verb] = "root";
      retag(verb, to ? "VB" : "VBP", lemma);
      if (to) {
        retag(verb - 1, "TO", "to");
        relations[verb - 1] = "mark";
      }
      phrases(verb);
      Dependencies tree = new Dependencies(heads, List.of(relations));
      return new Sentence(sentence.index(), sentence.paragraph(), List.of(tokens), () -> tree);
    }

    /** Ties what stands behind the verb: its object, and phrases to the noun before or the verb. */
    private void phrases(int verb) {
      int object = -1;
      int before = -1;
      int at = verb + 1;
      int governor = verb;
      while (at < tokens.length) {
        int lead = at;
        while (at < tokens.length && isLead(at)) {
          at++;
        }
        int start = at;
        while (at < tokens.length && !isLead(at)) {
          at++;
        }
        int head = at - 1;
        if (head < start) {
          return;
        }
        boolean ending =
            tokens[start].text().toLowerCase(Locale.ROOT).endsWith("ing")
                && lead < start
                && tokens[lead].text().equals(",");
        String preposition = lead < start ? tokens[start - 1].text().toLowerCase(Locale.ROOT) : "";
        boolean infinitive =
            preposition.equals("to")
                && head > start
                && (capitals ? object < 0 : tokens[start].tag().equals("VB"));
        if (infinitive || ending && head > start) {
          retag(start, infinitive ? "VB" : "VBG", "");
          tie(start, verb, infinitive ? "xcomp" : "advcl");
          governor = start;
          start++;
        }
        inside(start, head);
        if (lead == start || infinitive || ending) {
          tie(head, governor, "obj");
          object = object < 0 ? head : object;
        } else if (preposition.matches(",|and|&")) {
          tie(head, object < 0 ? verb : object, "conj");
        } else {
          boolean ofNoun = before >= 0 && preposition.matches("of|on|over|with|between|for|about");
          tie(head, ofNoun ? before : verb, ofNoun ? "nmod" : "obl");
        }
        for (int word = lead; word < Math.min(start, head); word++) {
          if (word != governor || governor == verb) {
            boolean mark = infinitive || ending;
            lead(word, mark && governor != verb ? governor : head, mark);
          }
        }
        before = head;
      }
    }

    private void lead(int word, int head, boolean mark) {
      boolean comma = tokens[word].text().equals(",");
      tie(word, head, comma ? "punct" : mark ? "mark" : "case");
      if (!comma) {
        retag(word, mark ? "TO" : tokens[word].text().matches("(?i)and|&") ? "CC" : "IN", "");
      }
    }

    /** A preposition, "and" or a comma: what a phrase begins with. */
    private boolean isLead(int at) {
      return tokens[at].tag().matches("IN|TO|CC|,")
          || tokens[at]
              .text()
              .matches("(?i)on|with|of|for|to|in|over|after|at|between|from|by|as|and");
    }

    /** The words of one noun phrase, the last its head. */
    private void inside(int first, int head) {
      for (int at = first; at <= head; at++) {
        String tag = tokens[at].tag();
        boolean name = tokens[at].entity() != EntityType.NONE;
        if (capitals && !name && tag.startsWith("NNP") || tag.startsWith("VB")) {
          retag(at, tokens[at].text().matches("(?i).*[^s]s") ? "NNS" : "NN", "");
        }
        if (at < head) {
          tie(
              at,
              head,
              tag.startsWith("JJ")
                  ? "amod"
                  : tag.equals("CD") ? "nummod" : tag.equals("DT") ? "det" : "compound");
        }
      }
    }

    private void tie(int at, int head, String relation) {
      heads[at] = head;
      relations[at] = relation;
    }

    /** Gives a word another tag and lemma; its own, in small letters, for an empty one. */
    private void retag(int at, String tag, String lemma) {
      Token token = tokens[at];
      String own = capitals ? token.text().toLowerCase(Locale.ROOT) : token.lemma();
      String singular = tag.equals("NNS") && capitals ? own.substring(0, own.length() - 1) : own;
      tokens[at] =
          new Token(
              at,
              token.span(),
              token.text(),
              lemma.isEmpty() ? singular : lemma,
              tag,
              token.entity());
    }
  }
}
