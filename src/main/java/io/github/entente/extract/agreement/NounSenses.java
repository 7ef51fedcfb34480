package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Noun;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Optional;

/** Tells nouns that speak of agreements from the same words for other things: "a great deal". */
final class NounSenses {

  private final AgreementLexicon lexicon;
  private final SignedPapers papers;
  private final NounIdioms idioms;
  private final SidedNouns sided;
  private final TwoSidedNouns twoSided;

  NounSenses(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
    this.papers = new SignedPapers(lexicon);
    this.idioms = new NounIdioms(lexicon);
    this.sided = new SidedNouns(lexicon, new ActReader(lexicon));
    this.twoSided = new TwoSidedNouns(lexicon);
  }

  /** Whether the words beside the noun let it speak of an agreement; needs no tree. */
  boolean mayBe(Sentence sentence, Token token) {
    return (token.isNoun() || token.is("JJ") || token.is("FW")) // modus vivendi
        && noun(sentence, token).isPresent()
        && (!token.is("JJ") || NounIdioms.isMistaken(sentence, token))
        && idioms.isWhole(sentence, token)
        && !NounIdioms.isIdiom(sentence, token.index());
  }

  /** What the lexicon has of the noun alone, or with the word before it: a customs union. */
  Optional<Noun> noun(Sentence sentence, Token token) {
    String lemma = Syntax.lemma(token);
    Optional<Noun> alone = lexicon.noun(lemma);
    return alone.isPresent() || token.index() == 0
        ? alone
        : lexicon.noun(Syntax.lemma(sentence.token(token.index() - 1)) + ' ' + lemma);
  }

  /** "Memorandum of understanding": what follows leaves no doubt of what it is. */
  boolean isFull(Syntax syntax, int head) {
    return syntax.word(head + 1).equals("of")
        && lexicon.is("full " + syntax.lemma(head), syntax.lemma(head + 2));
  }

  /** Whether a noun that may speak of an agreement does so in its sentence. */
  boolean is(Syntax syntax, int head) {
    boolean loose = noun(syntax.sentence(), syntax.token(head)).orElseThrow().loose();
    return !isOther(syntax, head)
        && (!loose
            || isMade(syntax, head)
            || isNamedAndLeft(syntax, head)
            || isOutlined(syntax, head)
            || isSigned(syntax, head)
            || isSignedBy(syntax, head)
            || twoSided.is(syntax, head)
            || sided.is(syntax, head));
  }

  /** "A framework for trade", "a charter on water rights": it says what it is to settle. */
  private boolean isOutlined(Syntax syntax, int head) {
    return lexicon.is("outline", syntax.lemma(head))
        && SmallWords.isIndefiniteArticle(syntax.word(syntax.runStart(head)))
        && syntax.word(head + 1).matches("for|on")
        && !CalendarWords.isDateWord(syntax.word(head + 2));
  }

  /** "A signed statement". */
  private static boolean isSigned(Syntax syntax, int head) {
    return syntax.word(head - 1).equals("signed") && syntax.token(head - 1).tag().matches("JJ|VBN");
  }

  /** "Peru's signing of a loan": told by a noun. */
  private boolean isSignedBy(Syntax syntax, int head) {
    int above = syntax.tree().head(head);
    if (above >= 0 && syntax.token(above).isProper() && syntax.tree().is(above, "nmod")) {
      above = syntax.tree().head(above); // the signing on Friday, in Lima, of a loan
    }
    return syntax.preposition(head).equals("of")
        && above >= 0
        && lexicon
            .event(syntax.lemma(above))
            .filter(event -> event.status() == AgreementStatus.SIGNED)
            .isPresent();
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
        || isInside(syntax, head)
        || OneSided.isAlone(syntax, head)) {
      return true;
    }
    if (lexicon.is("document", syntax.lemma(head))
        && syntax.preposition(head).equals("in")
        && !syntax.word(next).matches("of|which|between|with")
        && !(syntax.word(next).equals("that") && syntax.tag(next).equals("WDT"))
        && !WordClass.SIGNED_PAPER.has(syntax.word(next))) {
      return true;
    }
    boolean cheap = // looks for bargains
        lexicon.is("goods in plural", syntax.lemma(head))
            && syntax.tag(head).equals("NNS")
            && !SmallWords.leadsSides(syntax.word(next));
    if (cheap) {
      return true;
    }
    if (syntax.lemma(head).equals("convention") && isGathering(syntax, head)) {
      return true;
    }
    int first = syntax.runStart(head);
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= Math.min(head + 1, syntax.sentence().size() - 1); at++) {
      words.append(syntax.word(at)).append(' ');
      boolean named = // the Good Friday accord
          at > 0 && Character.isUpperCase(syntax.token(at).text().charAt(0));
      boolean other =
          !named && lexicon.is("exclude", syntax.word(at))
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
        && (syntax.word(head + 1).matches("on|against|of|for|between")
            || WordClass.RULING_ON.has(syntax.word(head + 1))
            || syntax.tag(head + 1).equals("VBG") && syntax.tree().is(head + 1, "acl"))) {
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

  /** "A border deal struck within the cabinet". */
  private boolean isInside(Syntax syntax, int head) {
    int in = Tags.isPastOrParticiple(syntax.tag(head + 1)) ? head + 2 : head + 1;
    return syntax.word(in).matches("inside|within")
        && syntax.word(in + 1).matches("the|its|his|her|their")
        && (lexicon.is("chamber", syntax.lemma(in + 2))
            || lexicon.is("partisan", syntax.lemma(in + 2)));
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
        Tags.isPastOrParticiple(syntax.tag(next))
            && syntax.word(next + 1).matches("between|by|with")
            && makes(syntax.lemma(next), syntax.lemma(noun));
    return over
        || agreed
        || syntax.tree().children(noun, "acl").stream()
            .anyMatch(
                c ->
                    syntax.isVerb(c) && makes(syntax.lemma(c), syntax.lemma(noun))
                        || isOfBoth(syntax, c)
                        || isWorkedOut(syntax, c)
                        || isSubscribed(syntax, c));
  }

  /** "A plan announced by Peru and Chile", which one of them alone would only have offered. */
  private boolean isOfBoth(Syntax syntax, int participle) {
    return syntax.tag(participle).equals("VBN")
        && lexicon.is("making", syntax.lemma(participle))
        && syntax.agents(participle).size() == 2;
  }

  /** "A plan that both put their names to". */
  private boolean isSubscribed(Syntax syntax, int verb) {
    return lexicon.is("putting", syntax.lemma(verb))
        && syntax.tree().children(verb, "obj").stream()
            .anyMatch(object -> lexicon.is("hand", syntax.lemma(object)));
  }

  /** "A plan worked out between Peru and Chile", "thrashed out by Peru and Chile". */
  private boolean isWorkedOut(Syntax syntax, int participle) {
    return lexicon.is("devising", syntax.lemma(participle))
        && Tags.isPastOrParticiple(syntax.token(participle).tag())
        && (syntax.phrases(participle, "between", "with").size() > 0
            || syntax.preposition(syntax.tree().head(participle)).equals("under")
            || syntax.agents(participle).size() > 1);
  }

  private boolean makes(String verb, String noun) {
    return lexicon.has("made " + noun)
        ? lexicon.is("made " + noun, verb)
        : lexicon.is("making", verb) && !lexicon.is("unmade " + verb, noun);
  }
}
