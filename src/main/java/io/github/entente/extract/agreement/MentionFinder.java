package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Noun;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that speak of agreements; a sentence without any is never parsed. */
final class MentionFinder {

  private static final Set<String> BEFORE_IDIOM = Set.of("in", "by", "into");

  private static final int IDIOM = 4;

  private static final int FAR = 10;

  private final AgreementLexicon lexicon;

  MentionFinder(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the mentions of a sentence in order. */
  List<AgreementMention> find(Sentence sentence) {
    List<Token> nouns = sentence.tokens().stream().filter(t -> isNoun(sentence, t)).toList();
    List<Token> agreeing =
        sentence.tokens().stream().filter(t -> t.is("VB") && isAgreeing(sentence, t)).toList();
    if (nouns.isEmpty() && agreeing.isEmpty()) {
      return List.of();
    }
    Syntax syntax = Syntax.of(sentence);
    List<AgreementMention> found = new ArrayList<>();
    for (Token token : nouns) {
      boolean loose = lexicon.noun(Syntax.lemma(token)).orElseThrow().loose();
      if (!isOther(syntax, token.index()) && (!loose || isMade(syntax, token.index()))) {
        found.add(mention(syntax, token.index()));
      }
    }
    if (!found.isEmpty()) {
      ellipses(found);
    }
    for (Token token : agreeing) {
      if (isClause(syntax, token.index(), found)) {
        found.add(
            new AgreementMention(
                syntax, token.index(), token.index(), true, false, Optional.empty()));
      }
    }
    return found;
  }

  /** To agree, to come to terms, to bury the hatchet. */
  private boolean isAgreeing(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    if (lemma.equals("agree")) {
      return true;
    }
    int last = Math.min(verb.index() + IDIOM, sentence.size() - 1);
    for (int at = verb.index() + 1; at <= last; at++) {
      if (lexicon.isIdiom(lemma, Syntax.lemma(sentence.token(at)))) {
        return true;
      }
    }
    return false;
  }

  /** "Replaces one signed in 1949", "the current one": the noun told before stands for it. */
  private static void ellipses(List<AgreementMention> found) {
    Syntax syntax = found.get(0).syntax();
    for (int at = found.get(0).head() + 2; at < syntax.sentence().size(); at++) {
      if (syntax.word(at).equals("one") && isElliptic(syntax, at)) {
        int one = at;
        AgreementMention told =
            found.stream().filter(m -> m.head() < one).reduce((a, b) -> b).orElseThrow();
        found.add(
            new AgreementMention(
                syntax, at, syntax.runStart(at), false, told.strong(), told.kind()));
      }
    }
  }

  private static boolean isElliptic(Syntax syntax, int at) {
    boolean counts = syntax.tree().is(at, "nummod", "det", "compound");
    boolean same =
        syntax.word(at - 1).matches("current|existing|present|previous|earlier|old|similar");
    boolean told = syntax.word(at + 1).matches("between|with|signed|reached|concluded|dating");
    boolean replaced =
        syntax.word(at - 1).matches("replac(e|es|ed|ing)|supersed(e|es|ed|ing)|succeed(s|ed|ing)?");
    return !counts && (same || told || replaced);
  }

  private AgreementMention mention(Syntax syntax, int head) {
    Noun noun = lexicon.noun(syntax.lemma(head)).orElseThrow();
    return new AgreementMention(
        syntax, head, syntax.runStart(head), false, noun.strong(), noun.kind());
  }

  private boolean isNoun(Sentence sentence, Token token) {
    return (token.isNoun() || isMistaken(sentence, token))
        && lexicon.noun(Syntax.lemma(token)).isPresent()
        && isWhole(sentence, token)
        && !isIdiom(sentence, token.index());
  }

  /** "A compact among them", read as an adjective. */
  private static boolean isMistaken(Sentence sentence, Token token) {
    int at = token.index();
    return token.tag().equals("JJ")
        && at > 0
        && sentence.token(at - 1).tag().matches("DT|JJ|PRP\\$|POS")
        && (at + 1 >= sentence.size()
            || !sentence.token(at + 1).tag().matches("NN.*|JJ.*|CC|HYPH"));
  }

  /** In agreement, a great deal, general agreement that. */
  private static boolean isIdiom(Sentence sentence, int at) {
    String lemma = Syntax.lemma(sentence.token(at));
    String before = at > 0 ? sentence.token(at - 1).text().toLowerCase(java.util.Locale.ROOT) : "";
    boolean last = at + 1 >= sentence.size();
    Token next = last ? sentence.token(at) : sentence.token(at + 1);
    if (lemma.equals("deal")) {
      int to = at - 1;
      while (to >= 0 && sentence.token(to).tag().matches("``|''")) {
        to--;
      }
      boolean verb =
          to >= 0 && sentence.token(to).tag().matches("TO|MD")
              || to >= 0 && sentence.token(to).text().equals("to");
      return verb || !last && next.text().equals("with") && before.matches("to|not|n't|will|can");
    }
    if (lemma.equals("agreement")) {
      boolean complement = !last && next.text().equals("that") && next.is("IN");
      return complement || BEFORE_IDIOM.contains(before);
    }
    if (lemma.equals("accord")) {
      return before.equals("of") || before.equals("in");
    }
    if (lemma.equals("letter")) {
      if (before.equals("side") || !last && next.text().equals("signed")) {
        return false;
      }
      boolean of = at + 2 < sentence.size() && next.text().equals("of");
      return !of || !Set.of("intent", "understanding").contains(sentence.token(at + 2).text());
    }
    return lemma.equals("understanding") && before.equals("of")
        || lemma.equals("convention") && before.equals("national");
  }

  /** Part of another name, or another thing by its modifier. */
  private boolean isOther(Syntax syntax, int head) {
    int next = head + 1;
    boolean before =
        next < syntax.sentence().size()
            && syntax.token(next).isNoun()
            && syntax.token(next).start() <= syntax.token(head).end() + 1;
    if (before) {
      boolean agreement = lexicon.noun(syntax.lemma(next)).isPresent();
      boolean contact =
          syntax.token(next).isProper() && ContactClause.verb(syntax, head).isPresent();
      if (!contact && (agreement || !lexicon.is("behind", syntax.lemma(next)))) {
        return agreement || syntax.tree().is(head, "compound", "amod", "nmod");
      }
    }
    if (syntax.lemma(head).equals("amendment")
            && !isOfAgreement(syntax, head)
            && !isAmending(syntax, head)
        || isPurchase(syntax, head)) {
      return true;
    }
    if (lexicon.is("document", syntax.lemma(head))
        && syntax.preposition(head).equals("in")
        && !syntax.word(next).matches("of|signed|exchanged|that|which|between|with")) {
      return true;
    }
    boolean gathering = // the party gathers for its convention
        syntax.lemma(head).equals("convention")
            && syntax.preposition(head).matches("at|for|before|during")
            && !syntax.word(next).matches("on|against|of|for");
    if (gathering) {
      return true;
    }
    int first = syntax.runStart(head);
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= Math.min(head + 1, syntax.sentence().size() - 1); at++) {
      words.append(syntax.word(at)).append(' ');
      boolean other =
          lexicon.is("exclude", syntax.word(at))
              || lexicon.is("other " + syntax.lemma(head), syntax.word(at))
              || isDomestic(syntax, at, head);
      if (at < head && other) {
        return true;
      }
    }
    return lexicon.anyIn("name", words.toString());
  }

  /** "An agreement in principle to buy a stake in a brewery". */
  private boolean isPurchase(Syntax syntax, int head) {
    int to = head + 1;
    if (syntax.word(to).equals("in")) { // in principle
      to += 2;
    }
    return syntax.word(to).equals("to")
        && lexicon.is("buying", syntax.lemma(to + 1))
        && syntax.tree().children(to + 1, "obj").stream()
            .anyMatch(object -> lexicon.is("holding", syntax.lemma(object)));
  }

  /** "A labour pact", unless states make it: whose name or plural must stand in its sentence. */
  private boolean isDomestic(Syntax syntax, int at, int head) {
    return lexicon.is("domestic", syntax.word(at))
        && syntax.sentence().tokens().stream()
            .noneMatch(
                t ->
                    t.index() != at
                        && (t.tag().equals("NNS") && lexicon.is("state", Syntax.lemma(t))
                            || t.isProper()
                                && t.entity() == EntityType.LOCATION
                                && isPartner(syntax, t.index(), head)));
  }

  /** "Between Nairobi and Riyadh", "with Kenya", "Kenya signed". */
  private static boolean isPartner(Syntax syntax, int name, int agreement) {
    String preposition = syntax.preposition(name);
    return preposition.matches("with|between|among")
        || syntax.tree().is(name, "conj") && name > agreement
        || syntax.tree().is(name, "nsubj");
  }

  /** Whether a verb or participle of making stands over the noun or behind it. */
  private boolean isMade(Syntax syntax, int noun) {
    int verb = syntax.tree().head(noun);
    boolean over =
        verb >= 0
            && syntax.tree().is(noun, "obj", "nsubj:pass", "obl")
            && makes(syntax.lemma(verb), syntax.lemma(noun));
    return over
        || syntax.tree().children(noun, "acl").stream()
            .anyMatch(c -> syntax.isVerb(c) && makes(syntax.lemma(c), syntax.lemma(noun)));
  }

  private boolean makes(String verb, String noun) {
    return lexicon.has("made " + noun)
        ? lexicon.is("made " + noun, verb)
        : lexicon.is("making", verb) && !lexicon.is("unmade " + verb, noun);
  }

  /** A road map; an end to the fighting. */
  private boolean isWhole(Sentence sentence, Token noun) {
    int at = noun.index();
    String lemma = Syntax.lemma(noun);
    if (lemma.equals("map")) {
      return at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("road");
    }
    if (!lemma.equals("end")) {
      return true;
    }
    boolean to = at + 1 < sentence.size() && sentence.token(at + 1).text().equals("to");
    for (int i = at + 2; i < Math.min(at + FAR, sentence.size()) && to; i++) {
      if (lexicon.is("hostility", Syntax.lemma(sentence.token(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun is what the verb, or the infinitive beneath it, is about. */
  private static boolean isGoverned(Syntax syntax, int noun, int verb) {
    int at = syntax.tree().head(noun);
    for (int steps = 0; steps < 6 && at >= 0; steps++) {
      if (at == verb) {
        return true;
      }
      boolean passes =
          syntax.isVerb(at) && syntax.tree().is(at, "xcomp", "ccomp", "advcl")
              || syntax.tree().is(at, "conj");
      if (!passes && steps > 0 || !passes && !syntax.tree().is(at, "obj", "obl")) {
        return false;
      }
      at = syntax.tree().head(at);
    }
    return false;
  }

  /** "The amendment, signed in May", "signed an amendment that widens their pact". */
  private boolean isAmending(Syntax syntax, int head) {
    boolean known =
        syntax.word(syntax.runStart(head)).equals("the")
            || syntax.sentence().tokens().stream()
                .anyMatch(
                    t ->
                        t.index() > head
                            && lexicon.noun(Syntax.lemma(t)).filter(n -> n.strong()).isPresent());
    return known && isMade(syntax, head);
  }

  private boolean isOfAgreement(Syntax syntax, int head) {
    return syntax.phrases(head, "to").stream()
        .anyMatch(at -> lexicon.noun(syntax.lemma(at)).isPresent());
  }

  /** To meet, to hold talks; to hold fire or to hold a vote is something else. */
  private boolean isMeeting(Syntax syntax, int verb) {
    if (syntax.lemma(verb).equals("see") && syntax.word(verb + 1).equals("each")) {
      return true;
    }
    if (!syntax.lemma(verb).equals("hold")) {
      return lexicon.is("meet", syntax.lemma(verb));
    }
    return syntax.tree().children(verb, "obj").stream()
        .anyMatch(at -> lexicon.is("meeting", syntax.lemma(at)));
  }

  /** Two sides agreed to do something, and no noun beneath says it. */
  private boolean isClause(Syntax syntax, int verb, List<AgreementMention> nouns) {
    boolean complement =
        syntax.tree().children(verb, "ccomp").stream()
            .anyMatch(
                c ->
                    syntax.preposition(c).equals("that")
                        || !syntax.tree().children(c, "nsubj").isEmpty());
    if (complement || syntax.isNegated(verb)) {
      return false;
    }
    boolean noun =
        nouns.stream()
            .anyMatch(
                m ->
                    m.head() > verb && isGoverned(syntax, m.head(), verb)
                        || syntax.tree().isUnder(verb, m.head()));
    if (noun) {
      return false;
    }
    if (!syntax.lemma(verb).equals("agree")) {
      return syntax.token(verb).tag().matches("VBD|VBN|VBZ|VBP");
    }
    for (int child : syntax.tree().children(verb, "xcomp", "advcl", "ccomp")) {
      if (child > verb && syntax.word(child - 1).equals("to") && syntax.isVerb(child)) {
        return !isMeeting(syntax, child);
      }
    }
    if (!syntax
        .tree()
        .children(verb, "aux:pass")
        .isEmpty()) { // an evacuation was agreed by the two
      return !syntax.agents(verb).isEmpty()
          && syntax.tree().children(verb, "nsubj").stream().anyMatch(c -> syntax.token(c).isNoun());
    }
    boolean object =
        syntax.tree().children(verb, "obj").stream()
            .anyMatch(c -> c > verb && syntax.token(c).isNoun());
    return object || !syntax.phrases(verb, "on", "upon").isEmpty();
  }
}
