package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.actor.Cast;
import io.github.entente.extract.agreement.JudgingFrames.Frame;
import io.github.entente.model.Actor;
import io.github.entente.model.ActorKind;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import io.github.entente.model.Sector;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is said to support or oppose an agreement: words and set phrases of praise and blame
 * that have the agreement for their object, and judgements of it in quotations. What is said of a
 * withdrawal or a breach is not a reaction to the agreement.
 */
final class ReactionReader {

  /** The sectors of those who do not speak for their state. */
  private static final Set<Sector> OWN =
      EnumSet.of(
          Sector.LEG,
          Sector.JUD,
          Sector.PTY,
          Sector.OPP,
          Sector.ELI,
          Sector.CVL,
          Sector.LAB,
          Sector.AGR,
          Sector.EDU,
          Sector.MED,
          Sector.REL,
          Sector.NGO);

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final AnalysedText body;
  private final ReactionTargets targets;
  private final JudgingFrames frames;
  private final StanceWords words;
  private final SpokenSides spoken;
  private final Map<Cluster, Set<String>> parties;
  private final List<Quote> quotes;
  private final Map<Cluster, List<Reaction>> found = new LinkedHashMap<>();
  private Optional<Side> last = Optional.empty();

  /** The side that was taken last, which "so did" repeats. */
  private record Side(Sentence sentence, int at, Stance stance, Cluster cluster) {}

  ReactionReader(
      AgreementLexicon lexicon,
      Politics politics,
      AnalysedText body,
      Map<Cluster, Set<String>> parties,
      List<Quote> quotes) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.body = body;
    this.parties = parties;
    this.quotes = quotes;
    this.frames = new JudgingFrames(lexicon);
    this.words = new StanceWords(lexicon);
    this.spoken = new SpokenSides(lexicon, quotes);
    this.targets = new ReactionTargets(lexicon, politics, parties);
  }

  /** Returns the reactions to each agreement, in order. */
  Map<Cluster, List<Reaction>> read() {
    if (parties.isEmpty()) {
      return found;
    }
    for (Sentence sentence : body.sentences()) {
      boolean judged = sentence.tokens().stream().anyMatch(t -> isJudging(sentence, t));
      Optional<Syntax> syntax = judged ? Optional.of(Syntax.of(sentence)) : Optional.empty();
      for (Token token : sentence.tokens()) {
        if (syntax.isPresent() && isJudging(sentence, token)) {
          read(syntax.get(), token.index());
        } else if (Ellipsis.opens(token)) {
          repeated(sentence, token.index());
        }
      }
    }
    return found;
  }

  private boolean isJudging(Sentence sentence, Token token) {
    return lexicon.stances().isStanceWord(Syntax.lemma(token))
        || lexicon.stances().verdict(sentence, token.index()).isPresent();
  }

  private void read(Syntax syntax, int at) {
    Optional<Frame> frame = frames.at(syntax, at);
    if (frame.isPresent() && take(syntax, frame.get())) {
      return;
    }
    spoken(syntax, at);
    words.at(syntax, at).forEach(each -> take(syntax, each));
  }

  /** Whether the side is taken on an agreement, be it denied or not. */
  private boolean take(Syntax syntax, Frame frame) {
    Optional<Cluster> about = Optional.empty();
    for (int object : frame.objects()) {
      about = about.or(() -> targets.at(syntax, object, Math.min(object, frame.word())));
    }
    about = about.or(() -> targets.otherwise(frame.otherwise(), syntax, frame.word()));
    boolean denied =
        !frame.firm()
            && (syntax.isNegated(frame.word())
                || Assertion.isHypothetical(lexicon, syntax, frame.word())
                || Assertion.isOnCondition(lexicon, syntax, frame.word()));
    if (!denied && about.isPresent()) {
      boolean refused =
          frame.firm()
              || syntax.isVerb(frame.word()) && lexicon.is("refusing", syntax.lemma(frame.word()));
      List<Integer> doers = refused ? outsiders(syntax, frame.doers(), about.get()) : frame.doers();
      add(syntax, doers, frame.word(), frame.stance(), about.get());
    }
    return about.isPresent();
  }

  /** "As did the unions", "so does the bishop": the side that was told before. */
  private void repeated(Sentence sentence, int at) {
    int doer = Ellipsis.doer(sentence, at);
    boolean same = last.filter(side -> side.sentence() == sentence && side.at() < at).isPresent();
    boolean before =
        last.filter(side -> side.sentence().index() == sentence.index() - 1).isPresent()
            && Ellipsis.isAtStart(at);
    if (doer >= 0 && (same || before)) {
      Syntax syntax = Syntax.of(sentence);
      Side side = last.orElseThrow();
      add(syntax, syntax.coordinated(doer), at, side.stance(), side.cluster());
    }
  }

  /** "This deal is a surrender", in what somebody is quoted with. */
  private void spoken(Syntax syntax, int word) {
    spoken.at(syntax, word).ifPresent(said -> take(syntax, said));
  }

  private void take(Syntax syntax, SpokenSides.Spoken said) {
    Optional<Cluster> about =
        said.objects().stream()
            .flatMap(object -> targets.at(syntax, object, object).stream())
            .findFirst();
    if (about.isPresent()) {
      String speaker = said.quote().speaker().orElseThrow();
      keep(speaker, said.stance(), said.quote().span(), about.get());
    }
  }

  /** Those of them who are no part of a side; what parties refuse is the agreement's state. */
  private List<Integer> outsiders(Syntax syntax, List<Integer> doers, Cluster cluster) {
    Set<String> sides = parties.getOrDefault(cluster, Set.of());
    return doers.stream()
        .filter(
            doer -> {
              int noun = antecedent(syntax, doer);
              Set<String> named = politics.at(syntax, noun);
              boolean known =
                  !named.isEmpty() && syntax.token(noun).tag().startsWith("NNP")
                      || named.stream().anyMatch(politics.sides()::isCountry);
              boolean open =
                  lexicon.is("chamber", syntax.lemma(noun))
                      || lexicon.is("representative", syntax.lemma(noun)) && !known;
              return !open && named.stream().noneMatch(sides::contains);
            })
        .toList();
  }

  /** Who the words mean; "we" and "I" in a quotation are its speaker. */
  private Optional<String> actor(Syntax syntax, int doer) {
    Span span = syntax.token(doer).span();
    if (syntax.word(doer).matches("we|i|our|my")) {
      return quotes.stream()
          .filter(quote -> quote.span().contains(span))
          .findFirst()
          .flatMap(Quote::speaker);
    }
    boolean event = lexicon.stances().ofNoun(syntax.lemma(doer)).isPresent();
    return event
        ? Optional.empty()
        : politics.cast().require(syntax.sentence(), named(syntax, doer));
  }

  /** "Their chairman, Lars Holm": the name in apposition to an office or a group. */
  private int named(Syntax syntax, int doer) {
    if (politics.cast().actorAt(syntax.sentence(), doer).isPresent()
        || syntax.token(doer).tag().startsWith("NNP")) {
      return doer;
    }
    return syntax.tree().children(doer, "appos").stream()
        .filter(name -> politics.cast().actorAt(syntax.sentence(), name).isPresent())
        .findFirst()
        .orElse(doer);
  }

  /** The unions, who oppose the pact: the pronoun is the noun before it. */
  private static int antecedent(Syntax syntax, int doer) {
    int verb = syntax.tree().head(doer);
    boolean relative = syntax.token(doer).is("W") && verb >= 0 && syntax.tree().is(verb, "acl");
    return relative && syntax.tree().head(verb) >= 0 ? syntax.tree().head(verb) : doer;
  }

  private void add(Syntax syntax, List<Integer> doers, int at, Stance stance, Cluster cluster) {
    Cast cast = politics.cast();
    for (int each : doers) {
      int doer = antecedent(syntax, each);
      boolean person = syntax.token(doer).isNoun() || syntax.token(doer).is("PRP");
      Optional<String> actor =
          person && !isThing(syntax, doer, at) ? actor(syntax, doer) : Optional.empty();
      if (actor.isEmpty()) {
        continue;
      }
      Span words = syntax.sentence().span(Math.min(at, doer), Math.max(at, doer));
      targets.told(syntax.sentence(), cluster);
      last = Optional.of(new Side(syntax.sentence(), at, stance, cluster));
      keep(actor.get(), stance, words.union(cast.mention(syntax.sentence(), doer)), cluster);
    }
  }

  /** "Supported by a fund": things hold agreements up, too, and take no side. */
  private boolean isThing(Syntax syntax, int doer, int verb) {
    boolean vague =
        syntax.isPassive(verb)
            && !syntax.word(syntax.runStart(doer)).equals("the")
            && politics.cast().actorAt(syntax.sentence(), doer).isEmpty();
    return lexicon.is("upholding", syntax.lemma(verb))
        && Tags.isCommonNoun(syntax.tag(doer))
        && (vague || lexicon.is("prop", syntax.lemma(doer)));
  }

  private void keep(String id, Stance stance, Span span, Cluster cluster) {
    String side = politics.representation().party(id).orElse(id);
    boolean party =
        parties.getOrDefault(cluster, Set.of()).contains(side)
            && politics.sides().isCountry(side)
            && stance == Stance.SUPPORTS
            && !isOfItsOwn(id);
    List<Reaction> reactions = found.computeIfAbsent(cluster, key -> new ArrayList<>());
    boolean known = reactions.stream().anyMatch(r -> r.actor().equals(id) && r.stance() == stance);
    if (!party && !known) {
      reactions.add(new Reaction(id, stance, span));
    }
  }

  /** A senator, a governor or a bishop speaks for himself and not for his state. */
  private boolean isOfItsOwn(String id) {
    Actor actor = politics.cast().actor(id);
    String role = actor.role().orElse("").toLowerCase(Locale.ROOT);
    return actor.kind() == ActorKind.PERSON
        && (actor.sector().filter(OWN::contains).isPresent()
            || lexicon.is("bench", role.substring(role.lastIndexOf(' ') + 1)));
  }
}
