package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.actor.Cast;
import io.github.entente.model.Quote;
import io.github.entente.model.Reaction;
import io.github.entente.model.Span;
import io.github.entente.model.Stance;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads who is said to support or oppose an agreement: verbs of praise and blame whose object is
 * the agreement, and nouns such as "protests from". What is said of a withdrawal or a breach is not
 * a reaction to the agreement.
 */
final class ReactionReader {

  private static final Set<String> FROM = Set.of("from", "by", "of");
  private static final int LONGEST_NAME = 10;
  private static final List<String> PREPOSITIONS = List.of("against", "for", "to");

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final AnalysedText body;
  private final ReactionTargets targets;
  private final JudgingFrames frames;
  private final Map<Cluster, Set<String>> parties;
  private final List<Quote> quotes;

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
    this.targets = new ReactionTargets(lexicon, politics, parties);
  }

  /** Returns the reactions to each agreement, in order. */
  Map<Cluster, List<Reaction>> read() {
    Map<Cluster, List<Reaction>> found = new LinkedHashMap<>();
    if (parties.isEmpty()) {
      return found;
    }
    for (Sentence sentence : body.sentences()) {
      for (Token token : sentence.tokens()) {
        String lemma = Syntax.lemma(token);
        boolean framed =
            (token.is("VB") || token.isNoun())
                && byFrame(Syntax.of(sentence), token.index(), found);
        if (framed) {
          continue;
        }
        if (lexicon.judgement(lemma).isPresent()) {
          byPredicate(Syntax.of(sentence), token.index(), found);
        }
        Optional<Boolean> verb = token.is("VB") ? lexicon.stance(lemma) : Optional.empty();
        Optional<Boolean> noun = token.isNoun() ? lexicon.stanceOfNoun(lemma) : Optional.empty();
        if (verb.isPresent()) {
          byVerb(Syntax.of(sentence), token.index(), stance(verb.get()), found);
        } else if (noun.isPresent()) {
          byNoun(Syntax.of(sentence), token.index(), stance(noun.get()), found);
        } else if (token.is("VB") && lexicon.is("calling", lemma)) {
          byName(Syntax.of(sentence), token.index(), found);
        } else if (token.is("VB")) {
          byPreposition(sentence, token.index(), found);
        } else if (lemma.equals("against")) {
          byCopula(Syntax.of(sentence), token.index(), found);
        } else if (token.is("JJ") && lexicon.is("critical", lemma)) {
          byAdjective(Syntax.of(sentence), token.index(), found);
        }
      }
    }
    return found;
  }

  private static Stance stance(boolean supports) {
    return supports ? Stance.SUPPORTS : Stance.OPPOSES;
  }

  private boolean byFrame(Syntax syntax, int at, Map<Cluster, List<Reaction>> found) {
    Optional<JudgingFrames.Frame> told = frames.at(syntax, at);
    if (told.isEmpty()) {
      return false;
    }
    JudgingFrames.Frame frame = told.get();
    Optional<Cluster> about = Optional.empty();
    for (int object : frame.objects()) {
      about = about.or(() -> targets.at(syntax, object, Math.min(object, frame.word())));
    }
    boolean denied = syntax.isNegated(frame.word()) || isHypothetical(syntax, frame.word());
    if (!denied) {
      about.ifPresent(
          cluster -> add(syntax, frame.doers(), frame.word(), frame.stance(), cluster, found));
    }
    return about.isPresent();
  }

  /** "This deal is a surrender", in what somebody is quoted with. */
  private void byPredicate(Syntax syntax, int word, Map<Cluster, List<Reaction>> found) {
    boolean attribute =
        syntax.tree().is(word, "amod", "compound") && syntax.tree().head(word) > word;
    int head = attribute ? syntax.tree().head(word) : word;
    boolean plain =
        !syntax.tree().children(head, "cop").isEmpty()
            && !syntax.isNegated(head)
            && !isHypothetical(syntax, head)
            && syntax.sentence().tokens().stream().noneMatch(t -> t.text().equals("?"));
    Optional<Boolean> side = lexicon.judgement(syntax.lemma(word));
    if (!plain || side.isEmpty()) {
      return;
    }
    Span words = syntax.token(word).span();
    Optional<Quote> quote = quotes.stream().filter(q -> q.span().contains(words)).findFirst();
    Optional<String> speaker = quote.flatMap(Quote::speaker);
    if (speaker.isEmpty()) {
      return;
    }
    for (int subject : syntax.tree().children(head, "nsubj")) {
      targets
          .at(syntax, subject, subject)
          .ifPresent(
              cluster ->
                  keep(speaker.get(), stance(side.get()), quote.get().span(), cluster, found));
    }
  }

  private void byVerb(Syntax syntax, int verb, Stance stance, Map<Cluster, List<Reaction>> found) {
    boolean denied = syntax.isNegated(verb) || isHypothetical(syntax, verb);
    if (denied) {
      return;
    }
    boolean passive = syntax.isPassive(verb);
    List<Integer> doers = passive ? syntax.agents(verb) : syntax.subjects(verb);
    Optional<Cluster> about = Optional.empty();
    for (int object : objects(syntax, verb, passive)) {
      about = about.or(() -> targets.at(syntax, object, verb));
    }
    boolean refused = lexicon.is("refusing", syntax.lemma(verb));
    about.ifPresent(
        cluster ->
            add(
                syntax,
                refused ? outsiders(syntax, doers, cluster) : doers,
                verb,
                stance,
                cluster,
                found));
  }

  /** Those of them who are no part of a side; what parties refuse is the agreement's state. */
  private List<Integer> outsiders(Syntax syntax, List<Integer> doers, Cluster cluster) {
    Set<String> sides = parties.getOrDefault(cluster, Set.of());
    return doers.stream()
        .filter(d -> !lexicon.is("representative", syntax.lemma(d)))
        .filter(d -> politics.at(syntax, antecedent(syntax, d)).stream().noneMatch(sides::contains))
        .toList();
  }

  /** Called the treaty a surrender, described it as a milestone. */
  private void byName(Syntax syntax, int verb, Map<Cluster, List<Reaction>> found) {
    if (syntax.isNegated(verb) || isHypothetical(syntax, verb)) {
      return;
    }
    List<Integer> agents = syntax.agents(verb);
    if (syntax.isPassive(verb) && agents.isEmpty()) {
      return;
    }
    Optional<Boolean> judged = Optional.empty();
    int last = Math.min(verb + LONGEST_NAME, syntax.sentence().size() - 1);
    for (int at = verb + 1; at <= last && judged.isEmpty(); at++) {
      if (syntax.word(at).matches("not|no|hardly|n't|without|less")) {
        return;
      }
      judged = lexicon.judgement(syntax.lemma(at));
    }
    if (judged.isEmpty()) {
      return;
    }
    Stance stance = stance(judged.get());
    Optional<Cluster> about = Optional.empty();
    for (int object : syntax.tree().children(verb, "obj", "xcomp", "ccomp", "nsubj", "iobj")) {
      if (object > verb) {
        about = about.or(() -> targets.at(syntax, object, verb));
        for (int inner : syntax.tree().children(object, "nsubj")) {
          about = about.or(() -> targets.at(syntax, inner, verb));
        }
      }
    }
    for (int at = verb + 1; at <= Math.min(verb + 3, last); at++) {
      int word = at;
      about = about.or(() -> targets.at(syntax, word, verb));
    }
    if (!agents.isEmpty()) { // called a surrender by the union
      for (int called : objects(syntax, verb, true)) {
        about = about.or(() -> targets.at(syntax, called, verb));
      }
    }
    List<Integer> doers = agents.isEmpty() ? syntax.subjects(verb) : agents;
    about.ifPresent(cluster -> add(syntax, doers, verb, stance, cluster, found));
  }

  /** Voted against the treaty, objected to it. */
  private void byPreposition(Sentence sentence, int verb, Map<Cluster, List<Reaction>> found) {
    for (String preposition : PREPOSITIONS) {
      Optional<Boolean> side = lexicon.stance(Syntax.lemma(sentence.token(verb)), preposition);
      if (side.isEmpty()) {
        continue;
      }
      Syntax syntax = Syntax.of(sentence);
      if (syntax.isNegated(verb) || isHypothetical(syntax, verb)) {
        return;
      }
      for (int object : syntax.phrases(verb, preposition)) {
        targets
            .at(syntax, object, verb)
            .ifPresent(
                about ->
                    add(syntax, syntax.subjects(verb), verb, stance(side.get()), about, found));
      }
    }
  }

  /** Norway is against the treaty. */
  private void byCopula(Syntax syntax, int against, Map<Cluster, List<Reaction>> found) {
    int noun = syntax.tree().head(against);
    boolean predicate =
        syntax.tree().is(against, "case")
            && noun >= 0
            && !syntax.tree().children(noun, "cop").isEmpty()
            && !syntax.isNegated(noun)
            && !isHypothetical(syntax, noun);
    if (predicate) {
      targets
          .at(syntax, noun, against)
          .ifPresent(
              about -> add(syntax, syntax.subjects(noun), against, Stance.OPPOSES, about, found));
    }
  }

  private boolean isHypothetical(Syntax syntax, int verb) {
    int above = syntax.tree().head(verb);
    boolean wanted =
        syntax.tree().is(verb, "xcomp", "advcl", "acl")
                && syntax.tree().children(verb, "mark").stream()
                    .anyMatch(c -> syntax.word(c).matches("to|if|unless|whether"))
            || above >= 0
                && syntax.tree().is(verb, "xcomp")
                && (lexicon.hypothetical(syntax.lemma(above)).isPresent()
                    || lexicon.is("negative", syntax.lemma(above)));
    boolean gerund =
        syntax.token(verb).tag().equals("VBG")
            && syntax.preposition(verb).matches("of|from|without|instead");
    return wanted
        || gerund // stopped short of opposing it
        || syntax.tree().children(verb, "aux").stream()
            .anyMatch(
                c ->
                    syntax.word(c).matches("could|may|might|should|must")
                        || syntax.word(c).equals("would") && !isAnnounced(syntax, verb));
  }

  /** The union said that it would fight the treaty. */
  private static boolean isAnnounced(Syntax syntax, int verb) {
    return syntax.tree().is(verb, "ccomp")
        && syntax.tree().children(verb, "nsubj").stream()
            .anyMatch(s -> syntax.word(s).matches("it|he|she|they"))
        && syntax.tree().children(verb, "advcl").stream()
            .noneMatch(c -> syntax.preposition(c).matches("if|unless"));
  }

  /** What is praised or blamed: the object, the noun of a relative clause, a passive's subject. */
  private static List<Integer> objects(Syntax syntax, int verb, boolean passive) {
    List<Integer> objects = new ArrayList<>();
    if (passive) {
      objects.addAll(syntax.tree().children(verb, "nsubj"));
    } else {
      objects.addAll(syntax.tree().children(verb, "obj"));
      objects.addAll(syntax.phrases(verb, "to", "against", "at"));
    }
    boolean relative =
        syntax.tree().is(verb, "acl") && objects.stream().allMatch(o -> syntax.token(o).is("W"));
    if (relative || passive && syntax.tree().is(verb, "acl")) {
      objects.add(syntax.tree().head(verb));
    }
    return objects;
  }

  /** Despite protests from C, with praise from D. */
  private void byNoun(Syntax syntax, int noun, Stance stance, Map<Cluster, List<Reaction>> found) {
    int verb = syntax.tree().head(noun);
    boolean none =
        syntax.isNegated(noun)
            || syntax.preposition(noun).equals("without")
            || verb >= 0
                && syntax.isVerb(verb)
                && (syntax.isNegated(verb)
                    || isHypothetical(syntax, verb)
                    || lexicon.hypothetical(syntax.lemma(verb)).isPresent());
    if (none) {
      return;
    }
    List<Integer> doers = new ArrayList<>();
    for (int child : syntax.tree().children(noun, "nmod", "obl")) {
      if (FROM.contains(syntax.preposition(child))) {
        doers.addAll(syntax.coordinated(child));
      }
    }
    doers.addAll(syntax.tree().children(noun, "nmod:poss"));
    int from = noun + 1;
    if (doers.isEmpty() && FROM.contains(syntax.word(from)) && syntax.tree().is(from, "case")) {
      doers.addAll(syntax.coordinated(syntax.tree().head(from)));
    }
    if (doers.isEmpty()) {
      return;
    }
    Optional<Cluster> about = Optional.empty();
    for (int object : syntax.phrases(noun, "to", "for", "of", "against")) {
      about = about.or(() -> targets.at(syntax, object, noun));
    }
    about
        .or(() -> targets.ofSentence(syntax.sentence(), noun))
        .ifPresent(cluster -> add(syntax, doers, noun, stance, cluster, found));
  }

  private void byAdjective(Syntax syntax, int at, Map<Cluster, List<Reaction>> found) {
    if (syntax.isNegated(at) || isHypothetical(syntax, at)) {
      return;
    }
    List<Integer> subjects = syntax.subjects(at);
    int noun = syntax.tree().head(at);
    boolean beside = noun >= 0 && noun < at && syntax.tree().is(at, "amod", "acl");
    List<Integer> doers = beside && !syntax.isVerb(noun) ? List.of(noun) : subjects;
    for (int object : syntax.phrases(at, "of", "about", "to", "over")) {
      targets
          .at(syntax, object, at)
          .ifPresent(cluster -> add(syntax, doers, at, Stance.OPPOSES, cluster, found));
    }
  }

  /** Who the words mean; "we" and "I" in a quotation are its speaker. */
  private Optional<String> actor(Syntax syntax, int doer) {
    Span words = syntax.token(doer).span();
    if (syntax.word(doer).matches("we|i")) {
      return quotes.stream()
          .filter(quote -> quote.span().contains(words))
          .findFirst()
          .flatMap(Quote::speaker);
    }
    boolean event = lexicon.stanceOfNoun(syntax.lemma(doer)).isPresent();
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

  private void add(
      Syntax syntax,
      List<Integer> doers,
      int at,
      Stance stance,
      Cluster cluster,
      Map<Cluster, List<Reaction>> found) {
    Cast cast = politics.cast();
    for (int each : doers) {
      int doer = antecedent(syntax, each);
      boolean person = syntax.token(doer).isNoun() || syntax.token(doer).is("PRP");
      Optional<String> actor = person ? actor(syntax, doer) : Optional.empty();
      if (actor.isEmpty()) {
        continue;
      }
      String id = actor.get();
      int first = Math.min(at, doer);
      int last = Math.max(at, doer);
      Span span = syntax.sentence().span(first, last).union(cast.mention(syntax.sentence(), doer));
      targets.told(syntax.sentence(), cluster);
      keep(id, stance, span, cluster, found);
    }
  }

  private void keep(
      String id, Stance stance, Span span, Cluster cluster, Map<Cluster, List<Reaction>> found) {
    boolean party =
        parties.getOrDefault(cluster, Set.of()).contains(politics.party(id).orElse(id))
            && politics.isCountry(politics.party(id).orElse(id))
            && stance == Stance.SUPPORTS;
    List<Reaction> reactions = found.computeIfAbsent(cluster, key -> new ArrayList<>());
    boolean known = reactions.stream().anyMatch(r -> r.actor().equals(id) && r.stance() == stance);
    if (!party && !known) {
      reactions.add(new Reaction(id, stance, span));
    }
  }
}
