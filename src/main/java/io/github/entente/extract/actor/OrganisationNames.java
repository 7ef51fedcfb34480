package io.github.entente.extract.actor;

import io.github.entente.model.Sector;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the organisations that the recogniser sees, as far as they are names of their own. */
final class OrganisationNames {

  private static final Set<String> MINISTERS = WordLists.of("minister");
  private static final Set<String> BEHIND_FIELD = WordLists.of("behind-field");

  private final Sentence sentence;
  private final Knowledge knowledge;
  private final List<String> words;
  private final Names names;

  OrganisationNames(Sentence sentence, Knowledge knowledge, Names names) {
    this.sentence = sentence;
    this.knowledge = knowledge;
    this.words = names.words();
    this.names = names;
  }

  /** {@code Bank of Ghana} is a name; {@code Polish Defense Ministry} is put together. */
  boolean isPart(int start, int end) {
    int[] run = run(start);
    return run[0] < run[1]
        && !isFieldBeforeOffice(run[1])
        && !Portfolios.isField(sentence, words, run[1], knowledge.agents())
        && (run[0] < start || run[1] > end)
        && (run[0] < start || knowledge.agents().at(words, run[1]).isEmpty() && !isAgentAtEnd(run))
        && !isAgentAtEnd(run);
  }

  private int[] run(int token) {
    int start = token;
    int end = token;
    if (sentence.token(token).entity() != EntityType.ORGANIZATION) {
      return new int[] {token, token};
    }
    while (start > 0 && sentence.token(start - 1).entity() == EntityType.ORGANIZATION) {
      start--;
    }
    while (end + 1 < words.size() && sentence.token(end + 1).entity() == EntityType.ORGANIZATION) {
      end++;
    }
    return new int[] {start, end};
  }

  private boolean isAgentAtEnd(int[] run) {
    for (int i = run[0]; i <= run[1]; i++) {
      Optional<PhraseTable.Hit<AgentLexicon.Agent>> agent = knowledge.agents().at(words, i);
      if (agent.isPresent()
          && (i + agent.get().length() - 1 == run[1]
              || i == run[0] && !knowledge.isSociety(words.get(run[1])))
          && (agent.get().value().kind() == AgentLexicon.Kind.GOVERNMENT_BODY
              || agent.get().value().kind() == AgentLexicon.Kind.GROUP
              || agent.get().value().kind() == AgentLexicon.Kind.PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the organisations that the recogniser finds. */
  void find() {
    for (int i = 0; i < words.size(); i++) {
      if (!names.isFree(i) || !isOrganisation(i)) {
        continue;
      }
      int end = i;
      while (end + 1 < words.size() && names.isFree(end + 1) && isOrganisation(end + 1)) {
        end++;
      }
      while (end > i && !Words.isCapitalised(words.get(end)) && isLink(end)) {
        end--;
      }
      int start = i;
      while (start < end && (sentence.token(start).is("DT") || sentence.token(start).is("POS"))) {
        start++;
      }
      if (start < end && sentence.token(start).is("IN")) {
        if (isTail(start, end)) {
          goOn(names.at(start - 1).orElseThrow(), end);
          i = end;
          continue;
        }
        start++;
      }
      boolean mark = // of a possessor; a lone adjective: Catholic schools
          start == end && (sentence.token(start).is("POS") || isAdjective(start));
      if (sentence.token(start).is("CC") || mark || start == end && isLink(start)) {
        continue;
      }
      int last = end;
      while (last > start && sentence.token(last).is("POS")) {
        last--;
      }
      if (isFieldOfOffice(start) || isFieldBeforeOffice(last)) {
        i = end;
        continue;
      }
      if (!isAgentAtEnd(new int[] {start, last})
          && !Portfolios.isField(sentence, words, last, knowledge.agents())) {
        start = withCountryBefore(start, last);
        if (!knowledge.isSociety(words.get(last))
            && knowledge.nobody().isName(words, start, last)) {
          i = end;
          continue;
        }
        names.add(new Names.Name(start, last, Names.Sort.ORGANISATION, null, null, ""));
      }
      i = end;
    }
  }

  /** {@code the Society | for Hill Birds}: a name goes on with what the society is for. */
  private boolean isTail(int link, int end) {
    boolean another = // the Institute | at Brack University
        words.get(link).equals("at") && isAgentNoun(end);
    return link > 0
        && !another
        && sentence.token(link - 1).entity() == EntityType.ORGANIZATION
        && names.at(link - 1).filter(name -> name.term() == null).isPresent();
  }

  private void goOn(Names.Name name, int end) {
    boolean seat = words.get(name.end() + 1).equals("at"); // University of Brack | at Holt
    Bodies.Body body = seat ? name.body() : null;
    Names.Sort sort = body == null ? Names.Sort.ORGANISATION : Names.Sort.BODY;
    names.add(new Names.Name(name.start(), end, sort, body, null, name.acronym()));
  }

  private boolean isAdjective(int token) {
    return sentence.token(token).is("JJ")
        && !Words.isAllCapitals(words.get(token))
        && token + 1 < words.size()
        && sentence.token(token + 1).isNoun();
  }

  private boolean isLink(int token) {
    return sentence.token(token).is("CC")
        || sentence.token(token).is("IN")
        || sentence.token(token).is("DT");
  }

  /** {@code Minister for Maritime Affairs}: what an office is for, no body. */
  private boolean isFieldOfOffice(int start) {
    return start > 1
        && (words.get(start - 1).equals("of") || words.get(start - 1).equals("for"))
        && MINISTERS.contains(Words.fold(words.get(start - 2)));
  }

  /** {@code Public Works Minister}, all but the office taken for a body. */
  private boolean isFieldBeforeOffice(int last) {
    if (last + 1 >= words.size() || !Words.isCapitalised(words.get(last + 1))) {
      return false;
    }
    String office = Words.fold(words.get(last + 1));
    boolean secretary = // the Fisheries | Secretary, but the Communist Party | Secretary
        MINISTERS.contains(office) && (isOfState(last, "minister") || isOfState(last, office));
    return secretary || BEHIND_FIELD.contains(office);
  }

  private boolean isOfState(int field, String office) {
    return knowledge
        .agents()
        .get(Words.fold(words.get(field)) + " " + office)
        .filter(agent -> agent.sector() == Sector.GOV)
        .isPresent();
  }

  /** A day or month in a run of names is none of them. */
  private boolean isOrganisation(int token) {
    return sentence.token(token).entity() == EntityType.ORGANIZATION
        && !Calendar.isDayOrMonth(words.get(token));
  }

  /** A country or place that a society has in its name: Peru Teachers Union, Brack University. */
  private int withCountryBefore(int start, int last) {
    Names.Name before = names.at(start - 1).orElse(null);
    boolean country =
        before != null
            && before.term() != null
            && (before.term().is(Countries.Form.NAME) || before.term().is(Countries.Form.PLACE));
    boolean society = start < last && isAgentNoun(last);
    return before != null && country && society ? before.start() : start;
  }

  /** Whether a word is one for what a society is: union, university. */
  private boolean isAgentNoun(int token) {
    return knowledge
        .agents()
        .at(words, token)
        .map(PhraseTable.Hit::value)
        .filter(agent -> agent.kind() == AgentLexicon.Kind.ORGANISATION)
        .isPresent();
  }
}
