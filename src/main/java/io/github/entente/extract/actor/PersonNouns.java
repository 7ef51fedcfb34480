package io.github.entente.extract.actor;

import io.github.entente.nlp.Sentence;
import java.util.Optional;
import java.util.Set;

/** Tells whether a phrase beside a name may say what somebody is: his neighbour, the beekeeper. */
final class PersonNouns {

  private static final Set<String> NOUNS = WordLists.of("person-noun");
  private static final Set<String> ENDINGS = WordLists.of("person-ending");
  private static final Set<String> NO_PERSON = WordLists.of("no-person");

  private final AgentLexicon agents;

  PersonNouns(AgentLexicon agents) {
    this.agents = agents;
  }

  /** Whether the noun at the head of a phrase is one for a person, or for people. */
  boolean isHead(Chunk chunk) {
    Sentence sentence = chunk.sentence();
    boolean behind = sentence.token(chunk.head()).is("JJ") && chunk.head() > chunk.inner();
    int noun = behind ? chunk.head() - 1 : chunk.head(); // president | elect
    String head = Words.fold(sentence.token(noun).text());
    return Titles.gender(head) != Entity.Gender.UNKNOWN
        || Words.singulars(head).stream().anyMatch(form -> isNoun(form, chunk));
  }

  /** Whether a common noun is one for no person, people or body that the lexicon has. */
  boolean isThing(Sentence sentence, int token) {
    String word = Words.fold(sentence.token(token).text());
    boolean common = sentence.token(token).isNoun() && !sentence.token(token).isProper();
    return common
        && !Societies.isCalled(word)
        && Titles.gender(word) == Entity.Gender.UNKNOWN
        && Words.singulars(word).stream()
            .allMatch(
                noun -> agents.get(noun).isEmpty() && !NOUNS.contains(noun) && !endsAsOne(noun));
  }

  private boolean isNoun(String noun, Chunk chunk) {
    Optional<AgentLexicon.Agent> agent = agents.get(noun);
    boolean called =
        agent.isPresent()
            && (agent.get().kind() == AgentLexicon.Kind.PERSON
                || agent.get().kind() == AgentLexicon.Kind.GROUP);
    return called || NOUNS.contains(noun) || agent.isEmpty() && endsAsOne(noun, chunk);
  }

  /** A word that only looks like one for a person wants an article or possessor before it. */
  private static boolean endsAsOne(String noun, Chunk chunk) {
    boolean determined =
        chunk.hasPossessor()
            || chunk.sentence().token(chunk.start()).is("DT")
            || chunk.sentence().token(chunk.start()).is("PRP$");
    return determined && !chunk.sentence().token(chunk.head()).isProper() && endsAsOne(noun);
  }

  private static boolean endsAsOne(String noun) {
    return !NO_PERSON.contains(noun)
        && ENDINGS.stream().anyMatch(end -> noun.length() > end.length() + 2 && noun.endsWith(end));
  }
}
