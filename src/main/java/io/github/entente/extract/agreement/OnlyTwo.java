package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The last resort for an agreement of which no mention says whose it is: the only two sides that
 * its sentence speaks of, or the one before, or the whole article.
 */
final class OnlyTwo {

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Seats seats;
  private final AnalysedText body;

  OnlyTwo(AgreementLexicon lexicon, Politics politics, Seats seats, AnalysedText body) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.seats = seats;
    this.body = body;
  }

  /** Returns the two, those who are known among them; nothing if there are more, or fewer. */
  Set<String> of(Cluster cluster, Set<String> parties, Set<String> outside, boolean settles) {
    Set<String> two = of(cluster, parties, settles);
    return two.stream().anyMatch(outside::contains) ? Set.of() : two;
  }

  private Set<String> of(Cluster cluster, Set<String> parties, boolean settles) {
    boolean own = // OPEC's accord is that of its members
        parties.size() == 1
            && politics.sides().isClub(parties.iterator().next())
            && cluster.readings().stream()
                .map(MentionReading::mention)
                .anyMatch(m -> !m.syntax().tree().children(m.head(), "nmod:poss").isEmpty());
    if (own || parties.size() == 1 && cluster.readings().stream().anyMatch(this::isOfMembers)) {
      return Set.of();
    }
    for (MentionReading reading : cluster.readings()) {
      Set<String> here = sides(reading.mention().sentence(), cluster);
      if (here.size() == 2 && here.containsAll(parties)) {
        return here;
      }
    }
    Set<String> there =
        parties.isEmpty() && cluster.first().isDefinite() ? before(cluster) : sidesBefore(cluster);
    there.addAll(parties);
    if (there.size() == 2) {
      return there;
    }
    Set<String> all = new LinkedHashSet<>(parties);
    if (cluster.isTold() && !settles) { // shells may have fallen on others
      for (Sentence sentence : body.sentences()) {
        List<String> doing = seats.doing(sentence);
        sides(sentence, cluster).stream()
            .filter(id -> !politics.sides().isCountry(id) || doing.contains(id))
            .forEach(all::add);
      }
    }
    return all.size() == 2 ? all : Set.of();
  }

  /** "Ministers of the Community reached agreement": among themselves. */
  private boolean isOfMembers(MentionReading reading) {
    Syntax syntax = reading.mention().syntax();
    return !reading.mention().isWithSomebody()
        && reading.acts().stream()
            .filter(act -> act.form() == Act.Form.ACTIVE && StatusChooser.isMaking(act.raw()))
            .filter(act -> syntax.phrases(act.at(), "with").isEmpty())
            .flatMap(act -> syntax.subjects(act.at()).stream())
            .anyMatch(
                at ->
                    syntax.tag(at).equals("NNS")
                        && lexicon.is("club member", syntax.lemma(at))
                        && !politics.at(syntax, at).isEmpty()
                        && politics.at(syntax, at).stream().allMatch(politics.sides()::isClub));
  }

  /** The only two sides of the sentence before the agreement's; nothing if there are others. */
  Set<String> before(Cluster cluster) {
    Set<String> there = sidesBefore(cluster);
    if (there.size() > 2) { // and others whom they have done something to
      there = leading(body.sentences().get(cluster.first().mention().sentence().index() - 1));
      there.removeAll(cluster.mediators());
    }
    return there.size() == 2 ? there : new LinkedHashSet<>();
  }

  /** The sides that are the subject of the main verb: "Peru and Chile began to ...". */
  private Set<String> leading(Sentence sentence) {
    Syntax syntax = Syntax.of(sentence);
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < sentence.size(); at++) {
      if (syntax.tree().head(at) < 0 && syntax.isVerb(at)) {
        syntax.subjects(at).forEach(subject -> found.addAll(politics.at(syntax, subject)));
      }
    }
    found.removeIf(id -> !politics.sides().isSide(id));
    return found;
  }

  private Set<String> sidesBefore(Cluster cluster) {
    int before = cluster.first().mention().sentence().index() - 1;
    return before >= 0 && cluster.tells()
        ? sides(body.sentences().get(before), cluster)
        : new LinkedHashSet<>();
  }

  private Set<String> sides(Sentence sentence, Cluster cluster) {
    Set<String> found = new LinkedHashSet<>(seats.acting(sentence, 0, sentence.size() - 1));
    found.addAll(seats.fighters(sentence));
    found.removeIf(id -> !politics.sides().isSide(id) || isConvener(id));
    found.removeAll(cluster.mediators());
    Syntax syntax = Syntax.of(sentence);
    found.removeAll(tellers(syntax));
    for (int at = 0; at < sentence.size(); at++) { // the Geneva-based charity
      String word = sentence.token(at).text();
      int hyphen = word.lastIndexOf('-');
      if (hyphen > 0 && WordClass.NAMED_APART.has(word.substring(hyphen + 1))) {
        found.removeAll(politics.named(syntax, at, at));
      }
    }
    return found;
  }

  /** "Has kept to its quota, Kuwait's minister said": who is named only as telling of it. */
  private Set<String> tellers(Syntax syntax) {
    int size = syntax.sentence().size();
    Set<String> found = new LinkedHashSet<>();
    for (int at = 0; at < size; at++) {
      boolean ofIt = // Peru said it would seek a pact
          syntax.tree().children(at, "ccomp").stream()
              .flatMap(clause -> syntax.tree().children(clause, "nsubj").stream())
              .anyMatch(subject -> syntax.token(subject).is("PRP"));
      if (!ofIt && syntax.isVerb(at) && lexicon.is("speech", syntax.lemma(at))) {
        for (int subject : syntax.tree().children(at, "nsubj")) {
          int first = syntax.tree().subtree(subject).get(0);
          found.addAll(politics.named(syntax, first, subject));
          found.removeAll(politics.named(syntax, 0, first - 1));
          found.removeAll(politics.named(syntax, subject + 1, size - 1));
        }
      }
    }
    return found;
  }

  private boolean isConvener(String id) {
    String name = politics.cast().actor(id).name().toLowerCase(Locale.ROOT);
    return lexicon.is("convener", name.replaceFirst("^the ", ""));
  }
}
