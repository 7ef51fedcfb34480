package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.model.AgreementStatus;
import io.github.entente.nlp.Dependencies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads from the grammar of a sentence who is bound by an agreement that it speaks of. */
final class PartyReader {

  private static final int REACH = 14;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PartyNouns nouns;
  private final DoerReader doers;
  private final HomeDeals home;
  private final Seats seats;
  private final Recipients recipients;
  private final Tellers tellers;
  private final NamedPairs pairs;
  private final FightingParties fighting;
  private final PurposeParties purposes;
  private final Clubs clubs;
  private final Entrants entrants;
  private final Releases releases;
  private final SidedNouns sided;
  private final Attempts attempts;

  PartyReader(AgreementLexicon lexicon, Politics politics, SidedNouns sided) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.nouns = new PartyNouns(lexicon, politics);
    this.doers = new DoerReader(lexicon, politics, nouns);
    this.home = new HomeDeals(lexicon, politics);
    this.seats = new Seats(lexicon, politics);
    this.recipients = new Recipients(lexicon, politics);
    this.tellers = new Tellers(lexicon, politics, nouns);
    this.pairs = new NamedPairs(lexicon, politics);
    this.fighting = new FightingParties(lexicon, politics);
    this.purposes = new PurposeParties(lexicon, politics);
    this.clubs = new Clubs(lexicon, politics);
    this.entrants = new Entrants(lexicon, politics);
    this.releases = new Releases(lexicon, politics);
    this.sided = sided;
    this.attempts = new Attempts(lexicon);
  }

  Parties read(AgreementMention mention, List<Act> acts) {
    Parties parties = new Parties();
    if (!mention.clause()) {
      inPhrase(mention, parties);
      Set<String> before = new LinkedHashSet<>(parties.sure());
      linked(mention, parties);
      boolean between = mention.syntax().word(mention.head() + 1).equals("between");
      if (between && parties.sure().size() - before.size() > 1) {
        parties.sure().removeAll(before); // a Palestinian deal between Fatah and Hamas
      }
      entrants.read(mention, parties);
    }
    for (Act act : draftsLast(acts)) { // by whom depends on who else is bound
      doers.read(mention, act, parties);
      home.note(mention, act, parties);
      home.noteParties(mention, act, parties);
      home.noteOffices(mention, act, parties);
    }
    if (!mention.clause()) {
      home.notePair(mention, parties);
    }
    home.noteCoalition(mention, parties);
    home.noteMatter(mention, parties);
    if (mention.clause()) {
      clubs.read(mention, acts, parties);
    } else {
      releases.read(mention, parties);
      sided
          .others(mention)
          .forEach(at -> nouns.add(mention.syntax(), at, parties, parties.sure()::add));
    }
    List<Integer> others = new ArrayList<>(Repeats.partners(mention));
    if (mention.clause()) {
      others.addAll(attempts.doers(mention.syntax(), mention.head()));
    }
    others.forEach(at -> nouns.add(mention.syntax(), at, parties, parties.sure()::add));
    proposer(mention, acts, parties);
    purposes.read(mention, parties);
    between(mention, parties);
    if (parties.sure().size() < 2 && !parties.hasBusiness() && !parties.hasGroup()) {
      Set<String> pair = pairs.of(mention);
      if (pair.containsAll(parties.sure()) || parties.mediators().containsAll(parties.sure())) {
        parties.sure().addAll(pair);
      }
    }
    if (parties.sure().isEmpty()
        && parties.count() == 2
        && !parties.hasBusiness()
        && !mention.isLikened()) {
      parties.sure().addAll(seats.onlyTwo(mention));
    }
    // "mediated the truce" speaks of one whose parties were told before
    if (parties.sure().isEmpty() && parties.maybe().isEmpty() && mention.hasModifier("a")) {
      for (Act act : acts) {
        if (act.doer() == Doer.MEDIATOR && act.form() == Act.Form.ACTIVE) {
          parties.mediators().stream()
              .filter(id -> !politics.sides().isStates(id))
              .forEach(parties.sure()::add);
        }
      }
    }
    if (mention.clause()) {
      if (parties.sure().size() == 1 && !parties.hasGroup() && !parties.hasBusiness()) {
        parties.sure().addAll(recipients.of(mention, parties.sure()));
      }
      if (parties.sure().size() == 1 && !parties.hasGroup() && !parties.hasBusiness()) {
        tellers.ofClause(mention, parties);
      }
    } else {
      tellers.ofNoun(mention, parties);
      tellers.overApposition(mention, acts, parties);
    }
    fighting.where(mention, acts, parties);
    fighting.against(mention, acts, parties);
    fighting.other(mention, parties);
    fighting.ownGovernment(mention, parties);
    parties.mediators().removeAll(parties.sure());
    return parties;
  }

  private static List<Act> draftsLast(List<Act> acts) {
    Predicate<Act> draft =
        act -> act.form() == Act.Form.PASSIVE && act.raw() == AgreementStatus.NEGOTIATING;
    return Stream.concat(acts.stream().filter(draft.negate()), acts.stream().filter(draft))
        .toList();
  }

  /** "Proposed an agreement with B": who wants it with somebody is its other side. */
  private void proposer(AgreementMention mention, List<Act> acts, Parties parties) {
    boolean with = mention.syntax().word(mention.head() + 1).equals("with");
    for (Act act : acts) {
      if (with && act.doer() == Doer.MAYBE && act.form() == Act.Form.ACTIVE) {
        for (int subject : mention.syntax().subjects(act.at())) {
          nouns.add(mention.syntax(), subject, parties, parties.sure()::add);
        }
      }
    }
  }

  /** The words before the noun: the US-Turkish deal, Turkey's deal, a UN-brokered deal. */
  private void inPhrase(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    for (int at = start(mention); at < mention.head(); at++) {
      String word = syntax.token(at).text();
      int hyphen = word.lastIndexOf('-');
      String tail = word.substring(hyphen + 1).toLowerCase(Locale.ROOT);
      if (hyphen > 0 && WordClass.MEDIATED.has(tail)) {
        parties.mediators().addAll(politics.named(syntax, at, at));
      } else if (syntax.token(at).tag().equals("PRP$")) {
        if (!isOfSubject(mention, at)) {
          possessive(syntax, at, parties);
        }
      } else if (!(hyphen > 0 && WordClass.NAMED_APART.has(tail))) {
        List<String> named =
            OwnNames.is(mention, at, politics)
                ? List.of()
                : politics.nameEndingAt(syntax, at, mention.head());
        int place = at;
        boolean before = isSeatOfName(mention, at);
        named.stream()
            .filter(id -> !before || !seats.isSeat(syntax, place, id))
            .filter(id -> !isConvener(mention, id))
            .forEach(parties.sure()::add);
      }
    }
    for (int child : syntax.tree().children(mention.head(), "nmod:poss")) {
      if (syntax.word(child).equals("their")) {
        continue; // as told above
      }
      if (!isOfSubject(mention, child)) {
        nouns.add(syntax, child, parties, parties.sure()::add);
        continue;
      }
      for (int doer : syntax.subjects(syntax.tree().head(mention.head()))) {
        nouns.add(syntax, doer, parties, parties.maybe()::add);
      }
    }
  }

  /** "A Peruvian-Chilean trade and payments pact": the phrase begins before what is joined. */
  private static int start(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int joined = mention.first() - 2;
    boolean pair =
        joined > 0
            && syntax.token(joined + 1).tag().equals("CC")
            && syntax.token(joined).tag().equals("NN")
            && syntax.tree().head(joined) == mention.head()
            && syntax.tree().is(joined, "compound", "amod");
    return pair ? syntax.runStart(joined) : mention.first();
  }

  /** "The UN arms treaty": the states that made it there are bound, and not the body. */
  private boolean isConvener(AgreementMention mention, String id) {
    return lexicon.is("convener", politics.cast().actor(id).name().toLowerCase(Locale.ROOT))
        && lexicon.is("convened", mention.lemma())
        && !mention.isWithSomebody();
  }

  /** The Oslo accord, the Oslo climate accord: a city alone before the noun. */
  private static boolean isSeatOfName(AgreementMention mention, int at) {
    for (int i = at + 1; i < mention.head(); i++) {
      if (mention.syntax().token(i).isProper() || mention.syntax().token(i).is("CC")) {
        return false;
      }
    }
    return at == mention.first()
        || at > 0 && !mention.syntax().token(at - 1).is("CC") && at < mention.head();
  }

  /** "Peru suspended its treaty": it is Peru's. */
  private boolean isOfSubject(AgreementMention mention, int owner) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    return syntax.word(owner).equals("its")
        && syntax.isVerb(verb)
        && syntax.subjects(verb).size() == 1 // not: wants Peru and Chile to join its pact
        && syntax.tree().is(mention.head(), "obj", "obl")
        && syntax.subjects(verb).stream()
            .anyMatch(
                doer ->
                    !syntax.token(doer).is("PRP")
                        && politics.at(syntax, doer).stream().anyMatch(politics.sides()::isSide));
  }

  private void possessive(Syntax syntax, int at, Parties parties) {
    if (syntax.word(at).equals("their") || syntax.word(at).equals("our")) {
      parties.addGroup(2);
      Set<String> pair =
          syntax.word(at).equals("our") ? Set.of() : entrants.joinedBefore(syntax, at);
      if (!pair.isEmpty()) {
        parties.sure().addAll(pair);
        return;
      }
    }
    politics.party(syntax, at).ifPresent(parties.sure()::add);
  }

  /** "Use Oslo as a go-between" when doing what the agreement lets them. */
  private void between(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    for (int at = 0; at < syntax.sentence().size(); at++) {
      boolean part =
          syntax.preposition(at).equals("as")
              || syntax.word(at - 1).equals("as")
              || syntax.word(at - 2).equals("as");
      if (lexicon.is("gobetween", syntax.lemma(at)) && part) {
        int as = at;
        while (as > 0 && !syntax.word(as).equals("as")) {
          as--;
        }
        int last = WordClass.SERVING.has(syntax.lemma(as - 1)) ? as - 2 : as - 1;
        int first = last + 1;
        while (first > 0 && !syntax.isVerb(first - 1) && !syntax.word(first).equals("with")) {
          first--;
        }
        List<String> named = politics.named(syntax, first, last);
        parties.mediators().addAll(named);
        parties.sure().removeAll(named);
        parties.maybe().removeAll(named);
      }
    }
  }

  /** What prepositions tie to the noun: between A and B, with C. */
  private void linked(AgreementMention mention, Parties parties) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int last = Math.min(syntax.sentence().size() - 1, mention.head() + REACH);
    boolean letter = // a letter of intent with Chile
        syntax.word(mention.head() + 1).equals("of")
            && WordClass.LETTER_TOPIC.has(syntax.word(mention.head() + 2));
    int end = letter ? mention.head() + 2 : mention.head();
    for (int at = mention.head() + 1; at <= last; at++) {
      String word = syntax.word(at);
      boolean apposed = // the first of its kind between African states
          word.equals(",")
              && syntax.word(at + 1).equals("the")
              && syntax.word(at + 2).equals("first");
      if (syntax.token(at).is("W") || apposed) {
        break;
      }
      boolean between = word.equals("between") || word.equals("among");
      boolean with = word.equals("with") && (at == end + 1 || isNearWith(mention, at));
      boolean firm = // an accord within a month with its creditor banks
          word.equals("with") && !with && politics.isBusiness(syntax, tree.head(at));
      if (firm) {
        parties.addBusiness();
      }
      boolean other = at - 1 > mention.head() && syntax.word(at - 1).equals("one");
      if (other && (between || with)) {
        break; // a pact to succeed one between them
      }
      if ((between || with) && tree.is(at, "case", "mark") && tree.head(at) > at) {
        int owner = tree.head(tree.head(at));
        boolean beside = with && owner > end && syntax.token(owner).isNoun();
        for (int each : syntax.coordinated(tree.head(at))) { // on the border with Peru
          nouns.add(syntax, each, parties, beside ? parties.frame()::add : parties.sure()::add);
          if (!beside && nouns.isUnnamedSide(syntax, each)) {
            parties.addPartner();
          }
        }
        if (between) {
          break;
        }
      } else if (word.equals("of") && at == mention.head() + 1 && tree.is(at, "case")) {
        if (nouns.isGroup(syntax, tree.head(at))) {
          nouns.add(syntax, tree.head(at), parties, parties.sure()::add); // the pact of the two
        }
      } else if (word.indexOf('-') > 0 && at < mention.head() + 6) {
        List<String> pair = politics.named(syntax, at, at);
        if (pair.size() == 2 && parties.sure().size() < 2) {
          parties.sure().addAll(pair);
        }
      } else if (syntax.isVerb(at) && at > mention.head() + 2 && !between) {
        last = Math.min(last, at + 2);
      }
    }
  }

  /** "an agreement signed with", "a deal reached on Friday with": no clause in between. */
  private static boolean isNearWith(AgreementMention mention, int at) {
    Syntax syntax = mention.syntax();
    int owner = syntax.tree().head(syntax.tree().head(at));
    for (int steps = 0; steps < 3 && owner > mention.head() && owner < at; steps++) {
      boolean clause = syntax.isVerb(owner) && !syntax.tree().children(owner, "nsubj").isEmpty();
      owner = clause ? -1 : syntax.tree().head(owner);
    }
    return owner == mention.head();
  }
}
