package io.github.entente.extract.actor;

import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the names of persons in a sentence, without the titles and posts before them. */
final class PersonNames {

  private static final Set<String> PARTICLES = WordLists.of("particle");
  private static final Set<String> GIVEN_TOO = WordLists.of("given-name-too");
  private static final Set<String> PLACES = WordLists.of("no-family");
  private static final Set<String> SEATED = WordLists.of("office-of-place");

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final List<String> words;
  private final Names names;
  private final Told told;

  PersonNames(Sentence sentence, Knowledge knowledge, Names names, Told told) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.words = names.words();
    this.names = names;
    this.told = told;
  }

  /** Runs of PERSON tokens, with particles within and proper nouns beside them. */
  void find(int least) {
    for (int i = 0; i < words.size(); i++) {
      if (!names.isFree(i)
          || sentence.token(i).entity() != EntityType.PERSON
          || sentence.token(i).is("IN")) {
        continue;
      }
      int start = i;
      while (start > 0 && names.isFree(start - 1) && belongsBefore(start - 1)) {
        start--;
      }
      int end = i;
      while (end + 1 < words.size() && names.isFree(end + 1) && belongsAfter(end + 1)) {
        end++;
      }
      if (Nicknames.isOne(sentence, names, start, end)) {
        start -= 2;
        end += 2;
      } else {
        end = behindNickname(end);
      }
      end = withoutPlace(start, withoutOffice(start, end));
      int whole = end - start + 1;
      boolean state = names.countryAt(start).filter(hit -> hit.length() == whole).isPresent();
      state |=
          whole > 1
              && knowledge.own().longestAt(words, start).isEmpty()
              && knowledge
                  .bodies()
                  .at(words, start)
                  .filter(hit -> hit.length() == whole)
                  .isPresent();
      boolean body =
          whole == 1 && told.isBody(words.get(start)) && !told.isPerson(words.get(start));
      boolean place = isWhere(start) && knowledge.nobody().isName(words, start, end);
      place |= end > start && PLACES.contains(Words.fold(words.get(end)));
      if (state
          || body
          || place
          || isSeat(start, end)
          || knowledge.nobody().beginsAsNone(words, start, end)) {
        i = end;
        continue; // Burkina Faso is nobody's name, nor a firm's that was named before
      }
      boolean sorted = beginsWithItsSort(start, end);
      start = sorted ? start : withoutTitle(withoutPost(start, end), end);
      if (end - start + 1 >= least && start <= end) {
        Names.Sort sort = sorted ? Names.Sort.ORGANISATION : Names.Sort.PERSON;
        names.add(new Names.Name(start, end, sort, null, null, ""));
      }
      i = end;
    }
  }

  /** {@code Harwick | Police Chief | Ann Roth}: what stands before the name is no part of it. */
  private int withoutOffice(int start, int end) {
    boolean before = end + 1 < words.size() && !names.isFree(end + 1);
    for (int at = start + 1; before && at <= end; at++) {
      int rest = end - at + 1;
      boolean office =
          knowledge.agents().officeAt(words, at).filter(hit -> hit.length() == rest).isPresent();
      if (office) {
        return at - 1;
      }
    }
    return end;
  }

  /** {@code Ann Roth | of Harwick}. */
  private int withoutPlace(int start, int end) {
    for (int at = start + 2; at < end; at++) {
      if (words.get(at).equals("of")) {
        return at - 1;
      }
    }
    return end;
  }

  /** {@code the mayor of Harwick}, {@code Mayor Roth of Harwick}: a place. */
  private boolean isSeat(int start, int end) {
    boolean whose = // Harwick's mayor
        end + 2 < words.size()
            && sentence.token(end + 1).is("POS")
            && SEATED.contains(Words.fold(words.get(end + 2)));
    if (whose && start == end) {
      return !told.isPerson(words.get(end));
    }
    if (end > start + 1 || start < 2 || !words.get(start - 1).equals("of")) {
      return false;
    }
    boolean person =
        names.at(start - 2).filter(name -> name.sort() == Names.Sort.PERSON).isPresent();
    return (person || SEATED.contains(Words.fold(words.get(start - 2))))
        && !told.isPerson(words.get(end));
  }

  /** {@code outside Gordon House}: behind such a word a House is no family. */
  private boolean isWhere(int start) {
    return start > 0 && Places.isWhere(words.get(start - 1));
  }

  /** {@code Bank Meridian} and {@code Radio Aurora} are no persons. */
  private boolean beginsWithItsSort(int start, int end) {
    return start < end
        && knowledge
            .agents()
            .at(words, start)
            .filter(hit -> hit.length() == 1 && Words.isCapitalised(words.get(start)))
            .map(hit -> hit.value().kind())
            .filter(
                kind -> kind == AgentLexicon.Kind.COMPANY || kind == AgentLexicon.Kind.ORGANISATION)
            .isPresent();
  }

  private boolean belongsBefore(int token) {
    Token t = sentence.token(token);
    return t.entity() == EntityType.PERSON
        || t.isProper()
            && Words.isCapitalised(t.text())
            && (t.entity() == EntityType.NONE || isGivenName(token))
            && (knowledge.agents().at(words, token).isEmpty() || isGivenName(token))
            && names.countryAt(token).isEmpty()
            && !Calendar.isDayOrMonth(t.text())
            && !told.isPerson(words.get(token + 1)) // Team | Tarnholt
        || isTownAndName(token);
  }

  /** {@code Christian Tarnholt}: a given name that is a word for people too. */
  private boolean isGivenName(int token) {
    return GIVEN_TOO.contains(Words.fold(words.get(token)))
        && sentence.token(token).isProper()
        && token + 1 < words.size()
        && sentence.token(token + 1).entity() == EntityType.PERSON;
  }

  /** {@code Milan Tarnholt}: a given name that is a town's too, where nothing tells of a place. */
  private boolean isTownAndName(int token) {
    boolean town =
        sentence.token(token).isProper()
            && names
                .countryAt(token)
                .filter(hit -> hit.length() == 1)
                .map(PhraseTable.Hit::value)
                .filter(term -> term.forms().equals(Set.of(Countries.Form.PLACE)))
                .isPresent();
    return town && (token == 0 || !sentence.token(token - 1).is("IN"));
  }

  private boolean belongsAfter(int token) {
    Token t = sentence.token(token);
    if (t.entity() == EntityType.PERSON) {
      return !t.is("POS");
    }
    boolean more = token + 1 < words.size();
    if (PARTICLES.contains(words.get(token))) {
      return more
          && (sentence.token(token + 1).entity() == EntityType.PERSON
              || PARTICLES.contains(words.get(token + 1))
              || sentence.token(token + 1).isProper());
    }
    return t.isProper()
        && Words.isCapitalised(t.text())
        && !Calendar.isDayOrMonth(t.text())
        && names.countryAt(token).isEmpty();
  }

  /** The end of {@code Joao "El Lobo" Tarnholt}, read from the given name. */
  private int behindNickname(int end) {
    int at = end + 1;
    if (at >= words.size() || !Nicknames.isQuote(words.get(at))) {
      return end;
    }
    at++;
    while (at < words.size() && at < end + 5 && Words.isCapitalised(words.get(at))) {
      at++;
    }
    boolean name =
        at > end + 2
            && at + 1 < words.size()
            && Nicknames.isQuote(words.get(at))
            && sentence.token(at + 1).isProper()
            && Words.isCapitalised(words.get(at + 1));
    for (int i = end + 1; name && i <= at + 1; i++) {
      name = names.isFree(i);
    }
    int last = at + 1;
    while (name && last + 1 < words.size() && names.isFree(last + 1) && belongsAfter(last + 1)) {
      last++;
    }
    return name ? last : end;
  }

  /** {@code ambassador to Malta Jane Doe}: the post is no part of the name. */
  private int withoutPost(int start, int end) {
    boolean to = start > 0 && words.get(start - 1).equals("to");
    int length = to ? names.countryAt(start).map(PhraseTable.Hit::length).orElse(0) : 0;
    return start + length <= end ? start + length : start;
  }

  private int withoutTitle(int start, int end) {
    int at = start;
    if (start > 0) { // Chief | Justice Jane Doe
      int longer =
          knowledge.agents().officeAt(words, start - 1).map(PhraseTable.Hit::length).orElse(0);
      at = longer > 1 && start - 1 + longer <= end ? start - 1 + longer : start;
    }
    while (at <= end) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> title = knowledge.agents().at(words, at);
      Optional<PhraseTable.Hit<Countries.Term>> country = names.countryAt(at);
      boolean people = // Karen Tarnholt
          title.filter(hit -> hit.value().kind() == AgentLexicon.Kind.GROUP).isPresent()
              && isGivenName(at, end);
      boolean thing = // Park Weimin
          title.filter(hit -> hit.value().kind() == AgentLexicon.Kind.THING).isPresent();
      boolean given = at < end && isGivenName(at);
      if (title.isPresent() && !people && !thing && !given && at + title.get().length() <= end) {
        at += title.get().length();
      } else if (country.isPresent()
          && country.get().value().is(Countries.Form.ADJECTIVE)
          && at + country.get().length() <= end
          && !isGivenName(at, end)) {
        at += country.get().length();
      } else if (at + 1 < end && Titles.isHonorific(words.get(at) + " " + words.get(at + 1))) {
        at += 2;
      } else if (Titles.isHonorific(words.get(at)) && at < end) {
        at++;
      } else {
        break;
      }
    }
    return behindInnerTitle(at, end);
  }

  /** {@code Karen Tarnholt}: a people's name is a given name too where no adjective can stand. */
  private boolean isGivenName(int at, int end) {
    return end == at + 1
        && sentence.token(at).isProper()
        && sentence.token(at).entity() == EntityType.PERSON;
  }

  /** “Norvik Harbour Director Ann Lee”, all taken for one name: the name is behind the office. */
  private int behindInnerTitle(int start, int end) {
    for (int i = end - 2; i > start; i--) {
      boolean office =
          knowledge.agents().officeAt(words, i).filter(hit -> hit.length() == 1).isPresent();
      if (office && sentence.token(i).isNoun()) {
        return i + 1;
      }
    }
    return start;
  }
}
