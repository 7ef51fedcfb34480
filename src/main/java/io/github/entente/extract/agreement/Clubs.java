package io.github.entente.extract.agreement;

import io.github.entente.nlp.Sentence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the states of a body agree on together: "members of OPEC agreed to limit exports". A union
 * that makes laws for its members and a council that votes make no agreement by that.
 */
final class Clubs {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  Clubs(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** Makes the body the side of what its members have agreed to do. */
  void read(AgreementMention mention, List<Act> acts, Parties parties) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      List<Integer> doers = syntax.subjects(act.at());
      Optional<String> club = doers.size() == 1 ? of(syntax, doers.get(0)) : Optional.empty();
      boolean alone =
          club.isPresent()
              && !isDeliberating(syntax, act.at())
              && act.form() == Act.Form.ACTIVE
              && parties.sure().stream().allMatch(club.get()::equals);
      if (alone) {
        parties.sure().add(club.get());
        parties.addPartner();
      }
    }
  }

  /** "Agreed to study a plan": nobody is bound to anything. */
  private boolean isDeliberating(Syntax syntax, int act) {
    return syntax.tree().children(act, "xcomp", "ccomp", "advcl").stream()
        .anyMatch(verb -> lexicon.is("deliberating", syntax.lemma(verb)));
  }

  /** "OPEC ministers", "members of the Tin Council": the body whose states they are. */
  Optional<String> of(Syntax syntax, int head) {
    if (!syntax.tag(head).equals("NNS") || !lexicon.is("club member", syntax.lemma(head))) {
      return Optional.empty();
    }
    Set<String> named =
        new LinkedHashSet<>(politics.named(syntax, syntax.runStart(head), head - 1));
    for (int of : syntax.phrases(head, "of")) {
      named.addAll(politics.at(syntax, of));
    }
    return named.size() == 1
        ? named.stream()
            .filter(politics.sides()::isClub)
            .filter(id -> !politics.sides().isUnion(id) && !politics.sides().isAssembly(id))
            .findFirst()
        : Optional.empty();
  }

  /** Returns those whom a sentence excepts from what the others do: "all members but Peru". */
  Set<String> excepted(Sentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = 1; at + 1 < sentence.size(); at++) {
      if (!lexicon.is("excepting", sentence.token(at).text())) {
        continue;
      }
      boolean comma = sentence.token(at - 1).text().equals(",");
      boolean but = sentence.token(at).text().equals("but");
      int last = at + 1;
      while (last + 1 < sentence.size()
          && (sentence.token(last).isProper() || sentence.token(last).tag().matches("CC|,|DT"))
          && sentence.token(last + 1).tag().matches("NNPS?|CC|DT")) {
        last++;
      }
      if (!(comma && but) && isOfMembers(sentence, comma ? at - 2 : at - 1)) {
        politics.named(Syntax.of(sentence), at + 1, last).stream()
            .filter(politics.sides()::isCountry)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** "All members", "members of the League", "its neighbours": whether the phrase ends here. */
  private boolean isOfMembers(Sentence sentence, int last) {
    int noun = last;
    while (noun > 0
        && (sentence.token(noun).isProper() || sentence.token(noun).text().matches("of|the"))) {
      noun--;
    }
    String lemma = noun < 0 ? "" : Syntax.lemma(sentence.token(noun));
    return noun >= 0
        && sentence.token(noun).tag().equals("NNS")
        && (lexicon.is("member", lemma) || lexicon.is("group", lemma));
  }
}
