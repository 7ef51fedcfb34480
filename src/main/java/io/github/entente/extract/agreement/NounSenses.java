package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/** Tells nouns that speak of agreements from the same words for other things: "a great deal". */
final class NounSenses {

  private static final Set<String> BEFORE_IDIOM = Set.of("in", "by", "into");

  /** So many words behind "an end to" the fighting may be named. */
  private static final int FAR = 10;

  private final AgreementLexicon lexicon;
  private final SignedPapers papers;

  NounSenses(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.papers = new SignedPapers(lexicon);
  }

  /** Whether the words beside the noun let it speak of an agreement; needs no tree. */
  boolean mayBe(Sentence sentence, Token token) {
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
    String before = at > 0 ? sentence.token(at - 1).text().toLowerCase(Locale.ROOT) : "";
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
    if (lemma.equals("accord") && before.matches("not|n't|n’t|did|does|do")) {
      return true; // did not accord with
    }
    if (lemma.equals("agreement")) {
      boolean complement = !last && next.text().equals("that") && next.is("IN");
      return complement || BEFORE_IDIOM.contains(before);
    }
    if (lemma.equals("accord")) {
      boolean plural = sentence.token(at).tag().equals("NNS"); // a series of accords
      boolean voiced = // voiced its accord with their concerns
          at > 1
              && next.text().equals("with")
              && sentence.token(at - 1).tag().equals("PRP$")
              && Syntax.lemma(sentence.token(at - 2)).matches("voice|express|declare|signal|state");
      return voiced
          || before.matches("in|own")
          || before.equals("of") && !plural; // of its own accord
    }
    if (lemma.equals("letter")) {
      if (before.equals("side") || !last && next.text().equals("signed")) {
        return false;
      }
      boolean of = at + 2 < sentence.size() && next.text().equals("of");
      return !of || !Set.of("intent", "understanding").contains(sentence.token(at + 2).text());
    }
    return lemma.equals("understanding") && before.equals("of");
  }

  /** A road map, a code of conduct; an end to the fighting. */
  private boolean isWhole(Sentence sentence, Token noun) {
    int at = noun.index();
    String lemma = Syntax.lemma(noun);
    if (lemma.equals("map")) {
      return at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("road");
    }
    if (lemma.equals("code")) {
      return at + 2 < sentence.size()
          && sentence.token(at + 1).text().equals("of")
          && sentence.token(at + 2).text().equalsIgnoreCase("conduct");
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

  /** "Memorandum of understanding": what follows leaves no doubt of what it is. */
  boolean isFull(Syntax syntax, int head) {
    return syntax.word(head + 1).equals("of")
        && lexicon.is("full " + syntax.lemma(head), syntax.lemma(head + 2));
  }

  /** Whether a noun that may speak of an agreement does so in its sentence. */
  boolean is(Syntax syntax, int head) {
    boolean loose = lexicon.noun(syntax.lemma(head)).orElseThrow().loose();
    return !isOther(syntax, head)
        && (!loose
            || isMade(syntax, head)
            || isNamedAndLeft(syntax, head)
            || isOutlined(syntax, head)
            || isSigned(syntax, head));
  }

  /** "A framework for trade", "a charter on water rights": it says what it is to settle. */
  private boolean isOutlined(Syntax syntax, int head) {
    return lexicon.is("outline", syntax.lemma(head))
        && syntax.word(syntax.runStart(head)).matches("an?")
        && syntax.word(head + 1).matches("for|on")
        && !CalendarWords.isDateWord(syntax.word(head + 2));
  }

  /** "A signed statement". */
  private static boolean isSigned(Syntax syntax, int head) {
    return syntax.word(head - 1).equals("signed") && syntax.token(head - 1).tag().matches("JJ|VBN");
  }

  /** "Pulled out of the Atlantic Partnership": what has a name and is joined or left. */
  private boolean isNamedAndLeft(Syntax syntax, int head) {
    int verb = syntax.tree().head(head);
    boolean named = syntax.token(head).isProper() && head > 1 && syntax.token(head - 1).isProper();
    return named
        && verb >= 0
        && syntax.isVerb(verb)
        && syntax.tree().is(head, "obj", "obl")
        && lexicon.verbs(syntax.lemma(verb)).stream()
            .anyMatch(v -> v.status() == AgreementStatus.TERMINATED);
  }

  /** Part of another name, or another thing by its modifier. */
  private boolean isOther(Syntax syntax, int head) {
    int next = head + 1;
    boolean before =
        next < syntax.sentence().size()
            && syntax.token(next).isNoun()
            && syntax.tree().head(next) != head // a declaration handing it the port
            && !CalendarWords.isDateWord(syntax.word(next)) // signed a pact yesterday
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
        || isPurchase(syntax, head)
        || OneSided.isAlone(syntax, head)) {
      return true;
    }
    if (lexicon.is("document", syntax.lemma(head))
        && syntax.preposition(head).equals("in")
        && !syntax.word(next).matches("of|signed|exchanged|that|which|between|with")) {
      return true;
    }
    if (syntax.lemma(head).equals("convention") && isGathering(syntax, head)) {
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
    String led = syntax.word(first - 2) + ' ' + syntax.word(first - 1) + ' ';
    return lexicon.anyIn("name", led + words);
  }

  /** "The party's convention", of people who gather, not of states: nothing tells a treaty. */
  private boolean isGathering(Syntax syntax, int head) {
    boolean dated = CalendarWords.isDateWord(syntax.word(head + 2)); // on Friday
    if (!dated
        && syntax
            .word(head + 1)
            .matches("on|against|of|for|between|banning|governing|protecting")) {
      return false;
    }
    String preposition = syntax.preposition(head);
    if (preposition.matches("at|for|before|during")) {
      return true;
    }
    int above = syntax.tree().head(head);
    boolean done =
        above >= 0
            && (lexicon.stances().ofVerb(syntax.lemma(above)).isPresent()
                || lexicon.verbs(syntax.lemma(above)).stream()
                    .anyMatch(verb -> !StatusChooser.isSought(verb.status())));
    boolean bound =
        preposition.matches("under|to|of|by|with") && syntax.tree().is(head, "nmod", "obl");
    boolean named = head > 0 && syntax.token(head - 1).isProper();
    return !done && !bound && !named && !isMade(syntax, head);
  }

  /** "An agreement in principle on the sale of a brewery", "to buy Norrhavn Oil Ltd". */
  private boolean isPurchase(Syntax syntax, int head) {
    int to = head + 1;
    if (syntax.word(to).equals("in")) { // in principle
      to += 2;
    }
    return syntax.word(to).equals("to")
        && lexicon.is("buying", syntax.lemma(to + 1))
        && syntax.tree().children(to + 1, "obj").stream()
            .anyMatch(
                object ->
                    lexicon.is("holding", syntax.lemma(object))
                        || lexicon.is("incorporated", syntax.lemma(object)));
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

  /** Whether a verb or participle of making stands over the noun or behind it. */
  private boolean isMade(Syntax syntax, int noun) {
    int verb = syntax.tree().head(noun);
    boolean over =
        verb >= 0
            && syntax.tree().is(noun, "obj", "nsubj:pass", "obl")
            && (makes(syntax.lemma(verb), syntax.lemma(noun))
                || papers.isSubscribed(syntax, noun, verb));
    int next = noun + 1;
    boolean agreed = // a lull agreed between the two holds
        syntax.tag(next).matches("VBN|VBD")
            && syntax.word(next + 1).matches("between|by|with")
            && makes(syntax.lemma(next), syntax.lemma(noun));
    return over
        || agreed
        || syntax.tree().children(noun, "acl").stream()
            .anyMatch(
                c ->
                    syntax.isVerb(c) && makes(syntax.lemma(c), syntax.lemma(noun))
                        || isWorkedOut(syntax, c));
  }

  /** "A plan worked out between Peru and Chile", "thrashed out by Peru and Chile". */
  private boolean isWorkedOut(Syntax syntax, int participle) {
    return lexicon.is("devising", syntax.lemma(participle))
        && syntax.token(participle).tag().matches("VBN|VBD")
        && (syntax.phrases(participle, "between", "with").size() > 0
            || syntax.agents(participle).size() > 1);
  }

  private boolean makes(String verb, String noun) {
    return lexicon.has("made " + noun)
        ? lexicon.is("made " + noun, verb)
        : lexicon.is("making", verb) && !lexicon.is("unmade " + verb, noun);
  }
}
