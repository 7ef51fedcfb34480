package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.JudgingFrames.Otherwise;
import io.github.entente.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which agreement it is that words of praise or blame are about. */
final class ReactionTargets {

  private static final int BACK = 2;
  private static final int TOLD_BACK = 4;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Map<Cluster, Set<String>> parties;
  private final List<Cluster> clusters;
  private Optional<Cluster> told = Optional.empty();
  private int toldAt = -1;

  ReactionTargets(AgreementLexicon lexicon, Politics politics, Map<Cluster, Set<String>> parties) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.parties = parties;
    this.clusters = List.copyOf(parties.keySet());
  }

  /** Remembers that a side was taken on this agreement, which "it" may mean soon after. */
  void told(Sentence sentence, Cluster cluster) {
    told = Optional.of(cluster);
    toldAt = sentence.index();
  }

  /** The agreement that a noun phrase or pronoun means. */
  Optional<Cluster> at(Syntax syntax, int head, int by) {
    Sentence sentence = syntax.sentence();
    for (int each : syntax.coordinated(head)) {
      for (Cluster cluster : clusters) {
        for (MentionReading reading : cluster.readings()) {
          if (reading.mention().sentence() == sentence && reading.mention().head() == each) {
            return Optional.of(cluster);
          }
        }
      }
    }
    boolean making =
        syntax.token(head).isNoun()
            && lexicon
                .event(syntax.lemma(head))
                .filter(event -> StatusChooser.isMaking(event.status()))
                .isPresent();
    if (lexicon.is("aspect", syntax.lemma(head))) {
      List<Integer> whole = new ArrayList<>(syntax.phrases(head, "of", "in"));
      whole.addAll(syntax.tree().children(head, "nmod:poss"));
      return whole.stream().flatMap(noun -> at(syntax, noun, by).stream()).findFirst();
    }
    if (isTidings(syntax, head)) {
      return it(sentence, head).filter(ReactionTargets::isMade);
    }
    if (making) {
      List<Integer> made = syntax.phrases(head, "of");
      return made.isEmpty() && syntax.word(head + 1).matches("\\W*") && !isOwned(syntax, head)
          ? it(sentence, head).filter(told -> !isEnded(told))
          : made.stream().flatMap(noun -> at(syntax, noun, by).stream()).findFirst();
    }
    boolean pronoun =
        syntax.word(head).matches("it|its") || syntax.word(head).matches("this|that") && head == by;
    if (pronoun) {
      return it(sentence, by);
    }
    boolean stands =
        lexicon.is("standin", syntax.lemma(head))
            && syntax.word(syntax.runStart(head)).matches("the|this|that|a")
            && syntax.phrases(head, "of", "from").isEmpty();
    if (stands) {
      Optional<Cluster> own = ofSentence(sentence, head);
      boolean paper = lexicon.is("paper", syntax.lemma(head)); // the text is not its end
      return (own.isPresent() ? own : main(sentence))
          .filter(told -> paper || !isEnded(told))
          .filter(told -> isCalledSo(syntax, head, told));
    }
    if (isBare(syntax, head)) {
      Optional<Cluster> near = ofSentence(sentence, head);
      return near.or(() -> recent(sentence))
          .or(() -> main(sentence))
          .filter(
              told ->
                  !lexicon.is("lent", syntax.lemma(head)) || told.saysLemma(syntax.lemma(head)));
    }
    Set<String> blamed = politics.at(syntax, head);
    return clusters.stream()
        .filter(c -> !blamed.isEmpty() && parties.getOrDefault(c, Set.of()).containsAll(blamed))
        .filter(c -> isTied(sentence, c) && coordinatedAll(syntax, head, c))
        .findFirst();
  }

  /** The agreement that a side is taken on whose words do not say it. */
  Optional<Cluster> otherwise(Otherwise otherwise, Syntax syntax, int at) {
    return switch (otherwise) {
      case NOTHING -> Optional.empty();
      case CLAUSE -> ofSentence(syntax.sentence(), at);
      case STORY -> it(syntax.sentence(), at).filter(told -> !isEnded(told));
    };
  }

  /** What "it" means: the agreement told before it in the sentence or not long ago. */
  Optional<Cluster> it(Sentence sentence, int before) {
    Optional<Cluster> own = ofSentence(sentence, before);
    return own.isPresent() ? own : recent(sentence);
  }

  /** "The news", "the announcement" and nothing behind it that says of what. */
  private boolean isTidings(Syntax syntax, int head) {
    boolean of =
        syntax.phrases(head, "of", "from").stream()
            .anyMatch(noun -> !lexicon.is("meeting", syntax.lemma(noun)));
    return lexicon.is("tidings", syntax.lemma(head))
        && syntax.word(syntax.phraseStart(head)).matches("the|this|that")
        && !of
        && syntax.tree().children(head, "acl", "ccomp").isEmpty()
        && !syntax.word(head + 1).matches("that|to|about|on");
  }

  private static boolean isOwned(Syntax syntax, int head) {
    return !syntax.tree().children(head, "nmod:poss", "compound").isEmpty();
  }

  private static boolean isMade(Cluster cluster) {
    return StatusChooser.furthest(cluster.readings())
        .filter(told -> StatusChooser.isMaking(told.act().status()))
        .isPresent();
  }

  /** "The housing plan" is no fishing treaty: the nouns before a stand-in are told of it, too. */
  private static boolean isCalledSo(Syntax syntax, int head, Cluster cluster) {
    return IntStream.range(syntax.runStart(head), head)
        .filter(at -> Tags.isCommonNoun(syntax.tag(at)))
        .allMatch(at -> cluster.saysLemma(syntax.lemma(at)));
  }

  /** "The pact" and nothing else: a noun for agreements that only takes one up. */
  private boolean isBare(Syntax syntax, int head) {
    return head > 0
        && syntax.token(head).tag().equals("NN")
        && syntax.word(head - 1).matches("the|this")
        && lexicon.noun(syntax.lemma(head)).isPresent()
        && syntax.phrases(head, "of", "with", "between", "on", "to").isEmpty();
  }

  /** The agreement told in the clause that the noun phrase is tied to. */
  Optional<Cluster> ofSentence(Sentence sentence, int before) {
    Cluster nearest = null;
    int best = Integer.MIN_VALUE;
    for (Cluster cluster : clusters) {
      for (MentionReading reading : cluster.readings()) {
        AgreementMention mention = reading.mention();
        if (mention.sentence() == sentence && mention.head() < before && mention.head() > best) {
          nearest = cluster;
          best = mention.head();
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** "The move", where an agreement has been ended or broken, is its end or its breach. */
  private static boolean isEnded(Cluster cluster) {
    return StatusChooser.furthest(cluster.readings())
        .filter(told -> StatusChooser.isOver(told.act().status()))
        .isPresent();
  }

  /** The agreement that the article speaks of most, and of equals the first; told by now. */
  private Optional<Cluster> main(Sentence by) {
    return clusters.stream()
        .filter(c -> c.first().mention().sentence().index() <= by.index())
        .reduce((a, b) -> b.readings().size() > a.readings().size() ? b : a);
  }

  /** "Criticised Lima and Santiago": all parties are blamed together, near the agreement. */
  private boolean coordinatedAll(Syntax syntax, int head, Cluster cluster) {
    List<String> named = new ArrayList<>();
    for (int each : syntax.coordinated(head)) {
      named.addAll(politics.at(syntax, each));
    }
    return named.containsAll(parties.getOrDefault(cluster, Set.of()));
  }

  private static boolean isTied(Sentence sentence, Cluster cluster) {
    return cluster.readings().stream()
        .anyMatch(r -> Math.abs(r.mention().sentence().index() - sentence.index()) <= BACK);
  }

  private Optional<Cluster> recent(Sentence sentence) {
    Cluster nearest = null;
    int best = -1;
    for (Cluster cluster : clusters) {
      for (MentionReading reading : cluster.readings()) {
        int index = reading.mention().sentence().index();
        if (index < sentence.index() && index >= sentence.index() - BACK && index > best) {
          nearest = cluster;
          best = index;
        }
      }
    }
    boolean still = nearest == null && toldAt >= sentence.index() - TOLD_BACK;
    return still ? told : Optional.ofNullable(nearest);
  }
}
