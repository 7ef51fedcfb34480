package io.github.entente.extract.agreement;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells cities that act for their state from those where something happened or that gave a name.
 */
final class Seats {

  private static final int LIKE = 3;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final PassingNames passing;

  Seats(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.passing = new PassingNames(politics.cast(), lexicon);
  }

  /** Those named, without cities where something happened or that gave an agreement its name. */
  List<String> acting(Sentence sentence, int first, int last) {
    List<String> named = first > last ? List.of() : named(sentence, first, last);
    List<String> acting = new ArrayList<>(named);
    List<int[]> aside = new ArrayList<>();
    for (int at = Math.max(1, first); at <= last; at++) {
      int name = end(sentence, at);
      boolean town = isTown(sentence, at, name);
      int end = town ? townEnd(sentence, name) : name;
      if (town
          || isPlace(sentence, at, end)
          || passing.isMade(sentence, at)
          || passing.isMoney(sentence, end)
          || passing.isOfSource(sentence, at)
          || passing.isOfDemand(sentence, at)
          || passing.isCompared(sentence, at)) {
        aside.add(new int[] {at, end});
      } else if (passing.isFormer(sentence, at)) {
        acting.removeAll(named(sentence, at, at)); // whose name follows
      }
      at = end;
    }
    if (!aside.isEmpty()) {
      Set<String> beside = beside(sentence, first, last, aside);
      aside.stream()
          .flatMap(place -> named(sentence, place[0], place[1]).stream())
          .filter(id -> !beside.contains(id))
          .forEach(acting::remove);
    }
    return acting;
  }

  /** Those named in what is left of a stretch without these names. */
  private Set<String> beside(Sentence sentence, int first, int last, List<int[]> without) {
    Set<String> found = new LinkedHashSet<>();
    int from = first;
    for (int[] name : without) {
      found.addAll(named(sentence, from, name[0] - 1));
      from = name[1] + 1;
    }
    found.addAll(named(sentence, from, last));
    return found;
  }

  /** The fighters whom a sentence tells of by a noun: communist rebels, the guerrillas. */
  Set<String> fighters(Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("NNS") && lexicon.is("rebellious", Syntax.lemma(token))) {
        politics.at(Syntax.of(sentence), token.index()).stream()
            .filter(politics.sides()::isArmed)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** The countries of a sentence, without those where something merely is: "in the Bahamas". */
  List<String> doing(Sentence sentence) {
    List<String> found = new ArrayList<>(countries(sentence));
    for (int at = 1; at < sentence.size(); at++) {
      boolean place =
          sentence.token(at).isProper()
              && (PassingNames.isWhere(sentence, at) || isBesideTown(sentence, at));
      if (place) {
        int end = end(sentence, at);
        int first = at;
        named(sentence, at, end).stream()
            .filter(id -> !isNamedBeside(sentence, first, end, id))
            .forEach(found::remove);
      }
    }
    return found;
  }

  /** The countries of a sentence in which there may be war, and not those where talks are held. */
  List<String> atWar(Sentence sentence) {
    List<String> found = new ArrayList<>(countries(sentence));
    boolean talks = false;
    for (int at = 1; at < sentence.size(); at++) {
      talks |=
          sentence.token(at - 1).tag().equals("NNS")
              && lexicon.is("meeting", Syntax.lemma(sentence.token(at - 1)));
      String before = sentence.token(at - 1).text();
      boolean hit = before.matches("into|across|towards?|over"); // fired rockets into Peru
      if (sentence.token(at).isProper() && (hit || talks && before.equals("in"))) {
        int end = end(sentence, at);
        found.removeAll(named(sentence, at, end));
      }
    }
    return found;
  }

  /** The countries that act in a sentence. */
  List<String> countries(Sentence sentence) {
    return acting(sentence, 0, sentence.size() - 1).stream()
        .filter(politics.sides()::isCountry)
        .toList();
  }

  /**
   * The two countries of a sentence that names no others, before the agreement or behind it: whom
   * "the two countries" are in it.
   */
  List<String> onlyTwo(AgreementMention mention) {
    Sentence sentence = mention.sentence();
    List<String> countries = countries(sentence);
    List<String> before =
        acting(sentence, 0, mention.head()).stream().filter(politics.sides()::isCountry).toList();
    boolean apart = // one acts, one is the matter; they let supplies for Peru cross Chile
        before.size() == 1 && mention.first() > 0
            || before.isEmpty() && sentence.token(0).text().equals("They");
    return countries.size() == 2 && !apart ? countries : List.of();
  }

  /** The two sides that a sentence has act together, or one with the other; else none. */
  Set<String> actingPair(Sentence sentence) {
    Syntax syntax = Syntax.of(sentence);
    for (int at = 0; at < sentence.size(); at++) {
      boolean several =
          !syntax.tree().children(at, "conj").isEmpty()
              || lexicon.is("representative", syntax.lemma(at)); // officials of both
      if (syntax.tree().is(at, "nsubj")) {
        Set<String> pair = new LinkedHashSet<>();
        syntax.coordinated(at).forEach(each -> pair.addAll(politics.at(syntax, each)));
        if (pair.size() == 1) {
          partners(syntax, syntax.tree().head(at)).forEach(pair::add);
        } else if (!several) {
          continue;
        }
        if (pair.size() == 2 && pair.stream().allMatch(politics.sides()::isSide)) {
          return pair;
        }
      }
    }
    return foes(syntax);
  }

  /** "Fighting between Peru's army and the rebels": the two who are at odds there. */
  private Set<String> foes(Syntax syntax) {
    for (int at = 0; at < syntax.sentence().size(); at++) {
      if (syntax.word(at).equals("between") && syntax.tree().is(at, "case")) {
        Set<String> pair = new LinkedHashSet<>();
        syntax
            .coordinated(syntax.tree().head(at))
            .forEach(each -> pair.addAll(politics.at(syntax, each)));
        if (pair.size() == 2 && pair.stream().allMatch(politics.sides()::isSide)) {
          return pair;
        }
      }
    }
    return Set.of();
  }

  /** "Held talks with Peru", "met Peruvian ministers": whom somebody does it with. */
  private Set<String> partners(Syntax syntax, int verb) {
    List<Integer> heads = new ArrayList<>(syntax.phrases(verb, "with"));
    for (int object : syntax.tree().children(verb, "obj")) {
      heads.addAll(syntax.phrases(object, "with"));
      if (lexicon.is("meeting", syntax.lemma(verb))) {
        heads.addAll(syntax.coordinated(object));
      }
    }
    Set<String> found = new LinkedHashSet<>();
    heads.forEach(head -> found.addAll(politics.at(syntax, head)));
    return found;
  }

  /** The last token of the name of a place that begins here. */
  private static int end(Sentence sentence, int first) {
    int end = first;
    while (end + 1 < sentence.size()
        && sentence.token(first).entity() == EntityType.LOCATION
        && sentence.token(end + 1).entity() == EntityType.LOCATION
        && sentence.token(end + 1).isProper()) {
      end++;
    }
    return end;
  }

  /** "In Oslo", "in Bergen, Norway", "the Oslo accord". */
  private boolean isPlace(Sentence sentence, int first, int last) {
    boolean in = sentence.token(first - 1).text().equals("in");
    boolean held = // talks in Norway
        in && first > 1 && lexicon.is("venue", Syntax.lemma(sentence.token(first - 2)));
    if (held) {
      return true;
    }
    boolean done = // signed in Norway, hammered out in Norway
        in
            && first > 1
            && sentence.token(first - 2).tag().matches("VB[DNG]|RP")
            && last + 1 < sentence.size()
            && !sentence.token(last + 1).tag().equals("POS");
    if (done) {
      return true;
    }
    boolean country =
        sentence.token(first - 1).text().equals(",")
            && first > 2
            && sentence.token(first - 2).entity() == EntityType.LOCATION
            && placeStart(sentence, first - 2) > 0
            && sentence.token(placeStart(sentence, first - 2) - 1).text().matches("in|at|near")
            && named(sentence, first, last)
                .containsAll(named(sentence, placeStart(sentence, first - 2), first - 2));
    Token city = sentence.token(last);
    if (in && named(sentence, first, last).stream().anyMatch(id -> isTown(city, id))) {
      return true; // in Cape Town, in Riyadh
    }
    return country
        || (in || isBesideTown(sentence, first) || isBeforeAgreement(sentence, last))
            && named(sentence, first, last).stream().anyMatch(id -> isSeat(city, id));
  }

  /** "Near Oslo", "a village north of Oslo", "the town of Oslo". */
  private static boolean isBesideTown(Sentence sentence, int first) {
    String before = sentence.token(first - 1).text();
    return before.matches("near|outside")
        || first > 1
            && before.equals("of")
            && (WordClass.DIRECTION.has(sentence.token(first - 2).text())
                || WordClass.SETTLEMENT.has(sentence.token(first - 2).text()));
  }

  /** "In the Kenyan capital". */
  private static boolean isTown(Sentence sentence, int first, int last) {
    return first > 1
        && sentence.token(first - 1).text().equals("the")
        && last + 1 < sentence.size()
        && WordClass.SETTLEMENT.has(sentence.token(last + 1).text());
  }

  /** The end of "Kenyan capital, Nairobi", of which only the first word is given. */
  private static int townEnd(Sentence sentence, int last) {
    int end = last + 1;
    if (end + 2 < sentence.size() && sentence.token(end + 1).text().equals(",")) {
      end = sentence.token(end + 2).isProper() ? end + 2 : end;
    }
    while (end + 1 < sentence.size() && sentence.token(end + 1).isProper()) {
      end++;
    }
    return end;
  }

  private static int placeStart(Sentence sentence, int last) {
    int first = last;
    while (first > 0 && sentence.token(first - 1).entity() == EntityType.LOCATION) {
      first--;
    }
    return first;
  }

  private boolean isNamedBeside(Sentence sentence, int place, int end, String id) {
    List<int[]> name = List.of(new int[] {place, end});
    return beside(sentence, 0, sentence.size() - 1, name).contains(id);
  }

  private boolean isBeforeAgreement(Sentence sentence, int at) {
    for (int i = at + 1; i < sentence.size() && i < at + LIKE && sentence.token(i).is("NN"); i++) {
      if (lexicon.noun(Syntax.lemma(sentence.token(i))).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a place gave the agreement its name (the Oslo accord): its word is neither an acronym
   * nor like the state's own name.
   */
  boolean isSeat(Syntax syntax, int at, String id) {
    String name = politics.cast().actor(id).name();
    boolean town = // the San Marcos pact; not the El Salvador pact
        at > 0
            && syntax.token(at).isProper()
            && syntax.token(at - 1).isProper()
            && syntax.token(at).entity() == syntax.token(at - 1).entity()
            && syntax.token(at).tag().equals("NNP")
            && syntax.token(at - 1).tag().equals("NNP")
            && politics.sides().isCountry(id)
            && !name.toLowerCase(Locale.ROOT).contains(syntax.word(at - 1));
    boolean body = // the Brussels accord
        lexicon.is("seat", name.toLowerCase(Locale.ROOT)) || lexicon.is("seat", syntax.word(at));
    return town || body || isSeat(syntax.token(at), id);
  }

  private boolean isSeat(Token token, String id) {
    String word = token.text();
    String name = politics.cast().actor(id).name().replaceFirst("^[Tt]he ", "");
    boolean acronym = word.equals(word.toUpperCase(Locale.ROOT)) || word.indexOf('-') > 0;
    int shared = Math.min(LIKE, Math.min(word.length(), name.length()));
    boolean like = // Algerian is of Algeria, Algiers a town
        name.regionMatches(true, 0, word, 0, shared)
            && !lexicon.is("seat like its state", word.toLowerCase(Locale.ROOT));
    return politics.sides().isCountry(id)
        && token.tag().equals("NNP")
        && !acronym
        && !name.contains(" ")
        && !like;
  }

  /** Whether the last word of a place is none of the name of its state. */
  private boolean isTown(Token last, String id) {
    String name = politics.cast().actor(id).name();
    return politics.sides().isCountry(id)
        && last.entity() == EntityType.LOCATION
        && !name.contains(last.text())
        && !last.text().equals(last.text().toUpperCase(Locale.ROOT));
  }

  private List<String> named(Sentence sentence, int first, int last) {
    return politics.representation().parties(politics.cast().namedIn(sentence, first, last));
  }
}
