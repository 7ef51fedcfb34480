package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Event;
import io.github.entente.extract.agreement.LaterFacts.Later;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sentences right behind one about an agreement that go on about it without its noun: "they signed
 * it on Monday", "the signing took place in Lima", "it expires in 2030", "Qatar mediated".
 */
final class FollowUps {

  private static final int BACK = 2;
  private static final int PAPER_BACK = 4;

  private final AgreementLexicon lexicon;
  private final MentionReader reader;
  private final MediatorReader mediators;
  private final TermWords terms;
  private final AnalysedText body;
  private final Ceremonies ceremonies;
  private final LaterFacts later;
  private final PronounVerbs pronouns;
  private final DeedsBefore deeds;
  private final MeetingsBefore meetings;

  FollowUps(
      AgreementLexicon lexicon,
      MentionReader reader,
      MediatorReader mediators,
      TermWords terms,
      AnalysedText body) {
    this.lexicon = lexicon;
    this.reader = reader;
    this.mediators = mediators;
    this.terms = terms;
    this.body = body;
    this.ceremonies = new Ceremonies(lexicon, reader);
    this.later = new LaterFacts(lexicon);
    this.pronouns = new PronounVerbs(lexicon);
    this.deeds = new DeedsBefore(lexicon, reader);
    this.meetings = new MeetingsBefore(lexicon, reader);
  }

  /**
   * What later sentences add to an agreement.
   *
   * @param readings what they say of it, by a pronoun or a word for the paper or the act
   * @param mediators who mediated, told without the agreement
   */
  record Added(List<MentionReading> readings, Set<String> mediators) {

    static Added none() {
      return new Added(List.of(), Set.of());
    }
  }

  /** Returns what is added to each agreement; nothing for those whose sentences stand alone. */
  Map<Cluster, Added> read(List<Cluster> clusters) {
    Map<Integer, Cluster> told = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      for (MentionReading reading : cluster.readings()) {
        told.merge(
            reading.mention().sentence().index(),
            cluster,
            (first, second) ->
                head(first, reading) > reading.mention().head() || second.isOnlyLikened()
                    ? first
                    : second);
      }
    }
    Map<Cluster, Added> found = new LinkedHashMap<>();
    for (Sentence sentence : body.sentences()) {
      Cluster own = told.get(sentence.index());
      if (own != null) {
        within(sentence, own, found);
        Added added = found.computeIfAbsent(own, key -> empty());
        if (opens(sentence, own, told.keySet())) {
          Sentence lead = body.sentences().get(sentence.index() - 1);
          deeds.read(lead, own).ifPresent(added.readings()::add);
          meetings.read(lead, own).ifPresent(added.readings()::add);
        }
        int back = sentence.index() - own.first().mention().sentence().index();
        if (back > 0) {
          later(sentence, back, own, added);
        }
        Cluster before = told.get(sentence.index() - 1);
        if (before != null && before != own && isOfNobody(own)) { // shook hands on it in Lima
          later(sentence, 1, before, found.computeIfAbsent(before, key -> empty()));
        }
        continue;
      }
      for (int back = 1; back <= PAPER_BACK; back++) {
        Cluster cluster = told.get(sentence.index() - back);
        if (cluster != null && !isOfFirms(cluster)) {
          Added to = found.computeIfAbsent(cluster, key -> empty());
          Cluster news = news(sentence, cluster, back, told);
          add(sentence, back, to, found.computeIfAbsent(news, key -> empty()));
          if (back == 1) {
            detail(sentence).ifPresent(to.readings()::add);
          }
          later(sentence, back, cluster, to);
          if (back <= BACK && cluster.acts().anyMatch(FollowUps::isSigned)) {
            ceremonies.held(sentence).forEach(to.readings()::add);
          }
          break;
        }
      }
    }
    return found;
  }

  private static boolean isOfNobody(Cluster cluster) {
    return cluster.readings().size() == 1 && cluster.parties().size() < 2;
  }

  private static boolean isOfFirms(Cluster cluster) {
    return cluster.hasBusiness() && cluster.parties().size() < 2;
  }

  /** "The document", behind a word on "a similar pact" of others: that of the news before it. */
  private static Cluster news(
      Sentence sentence, Cluster nearest, int back, Map<Integer, Cluster> told) {
    if (!WordClass.APART.has(nearest.label())) {
      return nearest;
    }
    for (int at = back + 1; at <= PAPER_BACK; at++) {
      Cluster before = told.get(sentence.index() - at);
      if (before != null && !isOfFirms(before) && !WordClass.APART.has(before.label())) {
        return before;
      }
    }
    return nearest;
  }

  /** "Signed a pact in March, only to suspend it in May": the pronoun of the same sentence. */
  private void within(Sentence sentence, Cluster cluster, Map<Cluster, Added> found) {
    for (Token token : sentence.tokens()) {
      if (!token.is("PRP")
          || !Syntax.lemma(token).equals("it")
          || token.index() < last(cluster, sentence)
          || !pronouns.isTold(sentence, token.index())) {
        continue;
      }
      found
          .computeIfAbsent(cluster, key -> empty())
          .readings()
          .add(reader.readStandIn(standIn(sentence, token.index())));
    }
  }

  private static int last(Cluster cluster, Sentence sentence) {
    return cluster.readings().stream()
        .filter(r -> r.mention().sentence() == sentence)
        .mapToInt(r -> r.mention().head())
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private static Added empty() {
    return new Added(new ArrayList<>(), new LinkedHashSet<>());
  }

  private static int head(Cluster cluster, MentionReading in) {
    return cluster.readings().stream()
        .filter(r -> r.mention().sentence() == in.mention().sentence())
        .mapToInt(r -> r.mention().head())
        .max()
        .orElse(-1);
  }

  private void add(Sentence sentence, int back, Added to, Added paperTo) {
    if (back <= BACK) {
      to.mediators().addAll(mediators.read(sentence));
    }
    boolean acts =
        sentence.tokens().stream()
            .filter(Token::isVerb)
            .map(Syntax::lemma)
            .anyMatch(
                l ->
                    !lexicon.verbs(l).isEmpty()
                        || terms.is("lasting", l)
                        || terms.is("ending", l)
                        || lexicon.is("happening", l)
                        || lexicon.is("announcing", l)
                        || l.equals("be"));
    if (!acts) {
      return;
    }
    for (Token token : sentence.tokens()) {
      String lemma = Syntax.lemma(token);
      boolean it = lemma.equals("it") && token.is("PRP");
      boolean pronoun = it && (back == 1 || back == BACK && isBehindIt(sentence, token.index()));
      boolean paper = token.isNoun() && lexicon.is("paper", lemma);
      Optional<Event> event = token.isNoun() ? lexicon.event(lemma) : Optional.empty();
      boolean defined = isDefined(sentence, token);
      if (pronoun || paper && defined) {
        (pronoun ? to : paperTo)
            .readings()
            .add(reader.readStandIn(standIn(sentence, token.index())));
      } else if (back > BACK) {
        continue;
      } else if (defined && token.isNoun() && Ceremonies.is(lemma)) {
        ceremonies.postponed(sentence, token.index()).ifPresent(to.readings()::add);
        if (event.isPresent()) {
          happening(sentence, token.index(), event.get()).ifPresent(to.readings()::add);
        }
      } else if (event.isPresent() && defined) {
        happening(sentence, token.index(), event.get()).ifPresent(to.readings()::add);
      }
    }
  }

  /** "It took years. They signed it on Monday": it still is that of the sentence before. */
  private boolean isBehindIt(Sentence sentence, int pronoun) {
    Sentence before = body.sentences().get(sentence.index() - 1);
    return before.token(0).text().equals("It") && pronouns.isSigned(sentence, pronoun);
  }

  /** "It allows boats to fish", "under it, boats may fish". */
  private Optional<MentionReading> detail(Sentence sentence) {
    int it = sentence.token(0).text().equalsIgnoreCase("under") ? 1 : 0;
    boolean pronoun =
        it < sentence.size()
            && sentence
                .token(it)
                .text()
                .toLowerCase(Locale.ROOT)
                .matches(it > 0 ? "it|them" : "it");
    return pronoun ? reader.readDetail(standIn(sentence, it)) : Optional.empty();
  }

  private static boolean isSigned(Act act) {
    return act.asserted() && act.status() == AgreementStatus.SIGNED;
  }

  /** The text, this signing, their latest offer, Lima's offer. */
  static boolean isDefined(Sentence sentence, Token noun) {
    for (int at = noun.index() - 1; at >= Math.max(0, noun.index() - 3); at--) {
      Token token = sentence.token(at);
      if (token.text().matches("(?i)the|this|that|its|their|his|her")
          || token.tag().equals("POS")) {
        return true;
      }
      if (!token.tag().startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** Whether an agreement is first told of here, and none in the sentence before. */
  private static boolean opens(Sentence sentence, Cluster own, Set<Integer> told) {
    int before = sentence.index() - 1;
    return before >= 0 && own.first().mention().sentence() == sentence && !told.contains(before);
  }

  static AgreementMention standIn(Sentence sentence, int head) {
    Syntax syntax = Syntax.of(sentence);
    int first = syntax.token(head).isNoun() ? syntax.runStart(head) : head;
    return new AgreementMention(syntax, head, first, false, false, Optional.empty());
  }

  /** The signing took place, the members were notified of the withdrawal, the offer was refused. */
  private Optional<MentionReading> happening(Sentence sentence, int noun, Event event) {
    AgreementMention mention = standIn(sentence, noun);
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(noun);
    for (int steps = 0;
        steps < 2 && verb >= 0 && syntax.tree().is(noun, "nmod") && !syntax.isVerb(verb);
        steps++) {
      verb = syntax.tree().head(verb); // notified the members of the withdrawal
    }
    if (!syntax.isVerb(verb) || syntax.isNegated(verb) || isAhead(syntax, verb)) {
      return Optional.empty();
    }
    boolean subject = syntax.tree().is(noun, "nsubj");
    boolean happens = subject && lexicon.is("happening", syntax.lemma(verb));
    boolean announced =
        lexicon.is("announcing", syntax.lemma(verb)) && StatusChooser.isOver(event.status());
    if (happens || announced) {
      return Optional.of(
          reader.readTold(
              mention, happens ? verb : noun, event.status(), happens ? Form.PASSIVE : Form.NOUN));
    }
    boolean refused =
        event.status() == AgreementStatus.PROPOSED
            && subject
            && lexicon.verbs(syntax.lemma(verb)).stream()
                .anyMatch(v -> v.status() == AgreementStatus.REJECTED);
    return refused && syntax.isPassive(verb) || isTurnedDown(syntax, noun, verb, event)
        ? Optional.of(reader.readTold(mention, verb, AgreementStatus.REJECTED, Form.PASSIVE))
        : Optional.empty();
  }

  /** "Chile rejected the offer". */
  private boolean isTurnedDown(Syntax syntax, int noun, int verb, Event event) {
    return event.status() == AgreementStatus.PROPOSED
        && syntax.tree().is(noun, "obj")
        && lexicon.is("bid", syntax.lemma(noun))
        && lexicon.is("declining", syntax.lemma(verb))
        && syntax.isPast(verb);
  }

  private void later(Sentence sentence, int back, Cluster cluster, Added to) {
    for (Later fact : later.read(sentence, back, cluster)) {
      AgreementMention mention = standIn(sentence, fact.noun());
      to.readings().add(reader.readActs(mention, List.of(fact.act())));
    }
  }

  static boolean isAhead(Syntax syntax, int verb) {
    return syntax.tree().children(verb, "aux").stream().anyMatch(c -> syntax.token(c).is("MD"));
  }
}
