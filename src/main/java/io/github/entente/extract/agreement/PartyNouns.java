package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Whom a noun phrase or pronoun stands for among those who may be bound by an agreement. */
final class PartyNouns {

  private static final Set<String> COUNTS =
      Set.of("two", "both", "three", "four", "these", "all", "the", "its", "each");

  private static final List<String> NUMBERS = List.of("three", "four", "five", "six");

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final JointActs joint;
  private final Creditors creditors;
  private final ListedNames listed;

  PartyNouns(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.joint = new JointActs(lexicon);
    this.creditors = new Creditors(lexicon, politics);
    this.listed = new ListedNames(politics);
  }

  /** Adds whom a noun phrase stands for, or notes that it is a group or a business. */
  void add(Syntax syntax, int head, Parties parties, Consumer<String> to) {
    if (syntax.word(head).equals("they") && antecedents(syntax, head, to)) {
      return;
    }
    if (Envoys.areTheirs(lexicon, syntax, head)) { // looked on as their ministers signed
      if (!antecedents(syntax, head, to)) {
        parties.addGroup(2); // of those told in the sentence before
      }
      return;
    }
    Set<String> owner = syntax.word(head).equals("it") ? disarmed(syntax, head) : Set.of();
    if (!owner.isEmpty()) {
      owner.forEach(to);
      return;
    }
    if (syntax.word(head).equals("it")) {
      int above = speech(syntax, head);
      if (above >= 0
          && syntax.subjects(above).stream().anyMatch(at -> politics.isBusiness(syntax, at))) {
        parties.addBusiness(); // the company said it had reached an agreement
        return;
      }
      Set<String> doer = mainDoer(syntax, head);
      if (!doer.isEmpty()) {
        doer.forEach(to);
        return;
      }
      if (politics.at(syntax, head).isEmpty()) {
        teller(syntax, head).forEach(to);
        return;
      }
    }
    if (lexicon.is("group", syntax.lemma(head)) && IncludedNames.areSome(syntax, head)) {
      parties.addPartner();
      return;
    }
    if (isGoBetween(syntax, head)) {
      parties.mediators().addAll(politics.at(syntax, head));
      return;
    }
    if (syntax.word(head).matches("both|each|all") && !syntax.phrases(head, "of").isEmpty()) {
      syntax.phrases(head, "of").forEach(of -> add(syntax, of, parties, to)); // both of the firms
      return;
    }
    Set<String> lending = creditors.at(syntax, head);
    if (!lending.isEmpty()) {
      lending.forEach(to);
      return;
    }
    Set<String> named = apposed(syntax, head);
    if (!named.isEmpty()) {
      named.forEach(to);
      return;
    }
    if (Envoys.areOfSidesBefore(syntax, head)) {
      parties.addGroup(2);
      return;
    }
    if (joint.isAtOdds(syntax, head)) {
      parties.addPartner();
    }
    if (isGroup(syntax, head)) {
      Optional<String> one =
          syntax.word(head).equals("they")
              ? politics.cast().actorAt(syntax.sentence(), head).filter(politics.sides()::isArmed)
              : isCharged(syntax, head) ? politics.party(syntax, head) : Optional.<String>empty();
      one.ifPresentOrElse(to, () -> parties.addGroup(count(syntax, head)));
      return;
    }
    if (lexicon.is("representative", syntax.lemma(head))) {
      List<Integer> owners = new ArrayList<>(syntax.phrases(head, "of", "from"));
      owners.addAll(syntax.tree().children(head, "nmod:poss"));
      Optional<Integer> group = owners.stream().filter(of -> isGroup(syntax, of)).findFirst();
      if (group.isPresent()) { // ministers of the two countries, either country's forces
        parties.addGroup(count(syntax, group.get()));
        return;
      }
      Set<String> states = new LinkedHashSet<>(); // representatives of 40 countries
      owners.forEach(of -> states.addAll(politics.at(syntax, of)));
      states.removeIf(id -> !politics.sides().isStates(id));
      if (!states.isEmpty()) {
        states.forEach(to);
        return;
      }
    }
    boolean ofBusiness = // representatives of its creditor banks
        lexicon.is("representative", syntax.lemma(head))
            && syntax.phrases(head, "of").stream().anyMatch(of -> politics.isBusiness(syntax, of));
    if (ofBusiness || politics.isBusiness(syntax, head)) {
      parties.addBusiness();
      return;
    }
    politics.at(syntax, head).forEach(to);
  }

  /** "Its allies", "some of its neighbours", "the Norrhavn authorities": no side that is known. */
  boolean isUnnamedSide(Syntax syntax, int head) {
    boolean plural =
        syntax.token(head).tag().equals("NNS") && lexicon.is("group", syntax.lemma(head));
    boolean place = syntax.token(head).entity() == EntityType.LOCATION;
    boolean governs =
        syntax.token(head).isNoun()
            && lexicon.is("representative", syntax.lemma(head))
            && !politics.isBusiness(syntax, head);
    return (plural || place || governs) && politics.at(syntax, head).isEmpty();
  }

  /** "A mediator", "the Peruvian mediator Jose Lopez". */
  boolean isGoBetween(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at <= head; at++) {
      if (lexicon.is("gobetween", syntax.lemma(at))) {
        return true;
      }
    }
    return false;
  }

  /** "Two factions, Ahrar and Faylaq", "members of the Tin Club -- Peru and Chile": the names. */
  private Set<String> apposed(Syntax syntax, int head) {
    Set<String> found = new LinkedHashSet<>();
    if (syntax.tag(head).equals("CD")) { // three of its neighbours
      syntax.phrases(head, "of").forEach(of -> found.addAll(listed.behind(syntax, of)));
    } else if (syntax.tag(head).matches("NNP?S")) {
      found.addAll(listed.behind(syntax, head));
    }
    if (syntax.token(head).tag().equals("NNS") && found.isEmpty()) {
      if (lexicon.is("member", syntax.lemma(head))) {
        for (int of : syntax.phrases(head, "of")) {
          syntax.tree().children(of, "appos", "dep").stream()
              .filter(name -> name > of && syntax.token(name).isProper())
              .forEach(
                  name ->
                      syntax
                          .coordinated(name)
                          .forEach(at -> found.addAll(politics.at(syntax, at))));
        }
      }
      if (lexicon.is("state", syntax.lemma(head))) {
        found.addAll(IncludedNames.behind(syntax, head, politics));
      }
      for (int name : syntax.tree().children(head, "appos", "dep")) {
        boolean beside =
            syntax.tree().subtree(name).get(0) == head + 1 || syntax.tree().is(name, "appos");
        if (name > head && beside && syntax.token(name).isProper()) {
          syntax.coordinated(name).forEach(at -> found.addAll(politics.at(syntax, at)));
        }
      }
    }
    return found.size() > 1 && found.stream().anyMatch(politics.sides()::isSide) ? found : Set.of();
  }

  /** "Peru will ask for aid once it has signed": who does so in the main clause. */
  private Set<String> mainDoer(Syntax syntax, int it) {
    int verb = syntax.tree().head(it);
    int main = syntax.tree().is(verb, "advcl") ? syntax.tree().head(verb) : -1;
    Set<String> found = new LinkedHashSet<>();
    if (main >= 0 && main < it && syntax.isVerb(main)) {
      syntax.tree().children(main, "nsubj").stream()
          .filter(at -> syntax.token(at).isProper())
          .forEach(at -> found.addAll(politics.at(syntax, at)));
      found.removeIf(id -> !politics.sides().isCountry(id));
    }
    return found;
  }

  /** "Peru told Chile that it was not ready to sign": it is who says so. */
  private Set<String> teller(Syntax syntax, int it) {
    int above = speech(syntax, it);
    Set<String> found = new LinkedHashSet<>();
    if (above >= 0) {
      syntax.subjects(above).forEach(at -> found.addAll(politics.at(syntax, at)));
    }
    return found;
  }

  /** "The Norrhavn army, which disbanded under a pact it signed": it is what the clause is of. */
  private Set<String> disarmed(Syntax syntax, int it) {
    int verb = syntax.tree().head(it);
    boolean contact = verb > it && syntax.tree().relation(verb).equals("acl:relcl");
    int above = contact ? syntax.tree().head(syntax.tree().head(verb)) : -1;
    boolean which =
        above >= 0
            && syntax.isVerb(above)
            && syntax.tree().relation(above).equals("acl:relcl")
            && syntax.isRelative(above);
    Set<String> found = new LinkedHashSet<>();
    if (which) {
      politics.at(syntax, syntax.tree().head(above)).stream()
          .filter(politics.sides()::isSide)
          .forEach(found::add);
    }
    return found;
  }

  /** The verb of telling that the clause of this subject is tied to; -1 if there is none. */
  int speech(Syntax syntax, int subject) {
    int verb = syntax.tree().head(subject);
    for (int steps = 0; steps < 3 && verb >= 0; steps++) {
      int above = syntax.tree().head(verb);
      boolean told =
          above >= 0
              && (lexicon.is("speech", syntax.lemma(above))
                  || WordClass.TELLING_SOMEBODY.has(syntax.lemma(above)));
      if (told) {
        return above;
      }
      verb = above;
    }
    return -1;
  }

  /** "Peru and Chile said they would sign": they are those who said so. */
  private boolean antecedents(Syntax syntax, int they, Consumer<String> to) {
    int above = speech(syntax, they);
    int verb = syntax.tree().head(they);
    int main = verb < 0 ? -1 : syntax.tree().head(verb); // they sealed it when they signed
    boolean when =
        above < 0
            && main >= 0
            && main < they
            && syntax.isVerb(main)
            && syntax.tree().is(verb, "advcl");
    List<Integer> subjects =
        above < 0 ? when ? syntax.subjects(main) : List.of() : syntax.subjects(above);
    Set<String> found = new LinkedHashSet<>();
    subjects.forEach(at -> found.addAll(politics.at(syntax, at)));
    boolean one = when && subjects.size() == 1 && found.size() == 1; // lawmakers, when they
    if (!one && (subjects.size() < 2 || found.size() < 2)) {
      return false;
    }
    found.forEach(to);
    return true;
  }

  /** The two countries, both sides, the neighbours. */
  boolean isGroup(Syntax syntax, int head) {
    if (syntax.word(head).equals("they")
        || syntax.word(head).equals("both")
        || syntax.word(head).equals("them")) {
      return true;
    }
    String tag = syntax.token(head).tag();
    int first = syntax.runStart(head);
    if (tag.equals("NN") && lexicon.is("opposite", syntax.lemma(head))) { // its old rival
      return syntax.word(first).equals("its")
          && syntax.tree().children(head, "appos").isEmpty()
          && politics.named(syntax, first + 1, head).isEmpty();
    }
    if (syntax.word(head).equals("two")
        && syntax.word(head - 1).equals("the")
        && syntax.tree().is(head, "nsubj", "obl")) {
      return tag.equals("CD"); // which the two signed
    }
    if (NUMBERS.contains(syntax.word(head)) && syntax.word(head - 1).equals("the")) {
      return tag.equals("CD"); // the four
    }
    if (lexicon.is("trio", syntax.lemma(head))) {
      return syntax.word(first).equals("the");
    }
    if (!tag.startsWith("NN") || !lexicon.is("group", syntax.lemma(head))) {
      return false;
    }
    if (tag.equals("NN") && syntax.word(head - 1).matches("either|neither|each")) {
      return true; // either side
    }
    boolean rebels = // two rebel movements
        IntStream.range(first, head).anyMatch(at -> lexicon.is("rebellious", syntax.word(at)))
            && !syntax.word(first).equals("the");
    return COUNTS.contains(syntax.word(first))
        && !rebels
        && (tag.equals("NNS") || tag.equals("NNPS") && !syntax.token(head - 1).isProper())
        && politics.named(syntax, first, head).stream().noneMatch(politics.sides()::isCountry)
        && syntax.phrases(head, "of").isEmpty();
  }

  /** "Accused them of striking a deal": those who were named before, and one side. */
  private boolean isCharged(Syntax syntax, int head) {
    return syntax.word(head).equals("them")
        && lexicon.is("charging", syntax.lemma(syntax.tree().head(head)))
        && politics
            .cast()
            .actorAt(syntax.sentence(), head)
            .filter(id -> !politics.sides().isCountry(id)) // which would be several
            .isPresent();
  }

  /** How many a group has; 2 if it is not told. */
  private static int count(Syntax syntax, int head) {
    for (int at = syntax.runStart(head); at <= head; at++) {
      int number = NUMBERS.indexOf(syntax.word(at));
      int set = WordClass.ENSEMBLE.words().indexOf(syntax.word(at));
      if (Math.max(number, set) >= 0) {
        return Math.max(number, set) + 3;
      }
    }
    return 2;
  }

  /** The noun before the verb and its auxiliaries; -1 if something else stands there. */
  static int lastBefore(Syntax syntax, int verb) {
    int last = verb - 1;
    while (last >= 0
        && syntax.token(last).tag().matches("MD|RB|VBP|VBZ|VBD|VB|TO|JJ|IN|HYPH|:")
        && verb - last < 5) {
      last--;
    }
    return last >= 0 && syntax.token(last).isNoun() ? last : -1;
  }

  static int firstBefore(Syntax syntax, int last) {
    int first = syntax.runStart(last);
    while (first > 1
        && (syntax.word(first - 1).equals("and") || syntax.word(first - 1).equals(","))
        && syntax.token(first - 2).isNoun()) {
      int next = syntax.runStart(first - 2);
      boolean where = // on the lawn of the White House, Peru and Chile signed
          syntax.word(first - 1).equals(",") && syntax.word(next - 1).matches("of|in|at");
      if (where) {
        return first;
      }
      first = next;
    }
    return first;
  }
}
