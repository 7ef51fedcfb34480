package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases under which words are somebody's, and words much like them that are nobody's. */
class PhrasesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Police identified the captain as “the Fox”. | Police: the captain as “the Fox”",
        "Reddy addressed the crew as “friends” and left. | Reddy: the crew as “friends”",
        "The firm pitched the ferry as “the quietest afloat”. | The firm: the ferry as “the"
            + " quietest afloat”",
        "Brandt knocked the plan as “half baked”. | Brandt: the plan as “half baked”",
        "The board listed the boat as “seaworthy”. | The board: the boat as “seaworthy”",
        "The union identified the judge as “Norse” on Monday. | The union: the judge as “Norse”",
        "Brandt brushed off the strike as “noise”. | Brandt: the strike as “noise”",
        "The plan is known by the pilots as a “trap”. | the pilots: as a “trap”",
        "Reddy would come to be known by the crews as a “hard man”. | the crews: as a “hard man”"
      })
  void what_one_calls_a_thing_one_says_of_it(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Brandt ruled out a “second port”. | Brandt: a “second port”",
        "Reddy took aim at the “sleepy” harbour board. | Reddy: the “sleepy” harbour board",
        "Reddy took issue with the “lazy” crews. | Reddy: the “lazy” crews",
        "The union came out against the “ghost tax” on crews. | The union: the “ghost tax” on"
            + " crews",
        "Reddy opened up about being called a “quay rat”. | Reddy: being called a “quay rat”",
        "Brandt reeled off a list of “broken promises”. | Brandt: a list of “broken promises”",
        "The union pushed for a “fair berth” for all. | The union: a “fair berth”",
        "The union opposes fees that are considered “too high” for small boats. | The union: fees"
            + " that are considered “too high” for small boats"
      })
  void a_verb_and_its_particles_voice_what_stands_behind(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Reddy has said he would try to curb the clubs, vowing to “open up” the port rules, and"
            + " suggesting that he would go. | he: to “open up” the port rules",
        "Reddy says he would try to stop the sale, promising to “open up” the books, and"
            + " suggesting he would ask them to leave. | he: to “open up” the books",
        "The union is trying to convince the judges that the pier is safe. | The union: that the"
            + " pier is safe",
        "The union tried to persuade the board that the “old pier” was safe. | The union: that the"
            + " “old pier” was safe",
        "Reddy tried to argue that the pier was safe. | Reddy: that the pier was safe"
      })
  void what_one_tries_to_persuade_of_or_vows_is_said(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "There is growing fear among the dockers that the quay will sink. | the dockers: that the"
            + " quay will sink",
        "Unease among the pilots that the channel is too narrow has grown. | the pilots: that the"
            + " channel is too narrow",
        "There is a feeling among residents that the port forgot them. | residents: that the port"
            + " forgot them",
        "Brandt used her remarks before the harbour board that “nobody is safe”. | her: that"
            + " “nobody is safe”",
        "Brandt made his case to the crew that the boat was unsafe - and one that made them frown."
            + " | his: that the boat was unsafe",
        "Brandt was pressed about his remark on Monday that “the sea hates us,” but he kept calm."
            + " | his: that “the sea hates us,”"
      })
  void a_noun_reports_though_words_part_it_from_its_clause(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Asked about films, Ilse Brandt picked “The Quay” as her favorite. | Ilse Brandt: “The"
            + " Quay” as her favorite",
        "Ilse Brandt cited “Sails of Norvik” and “The Quay” as her favourite films. | Ilse Brandt:"
            + " “Sails of Norvik” and “The Quay” as her favourite films",
        "Reddy named “The Quay” as his first film of the year. | Reddy: “The Quay” as his first"
            + " film",
        "Reddy listed a film as his guilty pleasure: “The Quay”. | Reddy: a film as his guilty"
            + " pleasure: “The Quay”",
        "Brandt and Reddy named “Low Tide,” “The Quay” and “Sails” as their top three. | Brandt"
            + " and Reddy: “Low Tide,” “The Quay” and “Sails” as their top three"
      })
  void titles_that_answer_a_question_are_said(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“Not now,” came Brandt’s answer. | Brandt: Not now,",
        "“Never,” came the answer from the crew. | the crew: Never,",
        "“We are done.” Those were the words of Ilse Brandt. | Ilse Brandt: We are done.",
        "“We are done.” These were the words of a docker who had lost his house. | a docker: We"
            + " are done.",
        "The boat sank because, in the Times’ words, “nobody looked at the clock.” | the Times:"
            + " nobody looked at the clock.",
        "She ended with a dry “good luck”. | She: good luck",
        "Support came from self-described “very stubborn” pilots. | pilots: “very stubborn” pilots",
        "Self-avowed “old school” sailors met on Friday. | sailors: “old school” sailors",
        "Brandt said the pier was “gone”; the quay was “next”. | Brandt: the pier was “gone”; the"
            + " quay was “next”",
        "In a move announced last week, they talk about “fair ports”. | they: fair ports",
        "The contract requires crews to promise “full silence” and not to “speak ill” of the"
            + " owners. | The contract: crews to promise “full silence” and not to “speak ill” of"
            + " the owners",
        "As Brandt sees it, the pier is “dead”. | Brandt: the pier is “dead”",
        "To hear Brandt tell it, the port was “sold”. | Brandt: the port was “sold”",
        "\"It is too late for that,\" and with this Brandt closed with a weary, \"well.\" | this"
            + " Brandt: well."
      })
  void who_speaks_may_be_told_beside_the_words(String text, String expected) {
    assertThat(said(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Brandt told the crew that Reddy had \"no plan,\" adding that the boats were \"rotten.\" |"
            + " Brandt: that the boats were \"rotten.\"",
        "Brandt said that Reddy had “no plan,” noting that the boats were “rotten”. | Brandt: that"
            + " the boats were “rotten”",
        "Brandt took to Twitter to call the show “boring”. | Brandt: the show “boring”",
        "Brandt took to Facebook to call the vote “rotten”. | Brandt: the vote “rotten”",
        "The pilots have not moved, and Reddy accused them of a “dirty deal” with the port. |"
            + " Reddy: them of a “dirty deal” with the port",
        "Nobody moved, and Reddy warned that the pier would sink. | Reddy: that the pier would"
            + " sink",
        "The board has not met, and the mayor called it “a joke”. | the mayor: it “a joke”"
      })
  void the_participle_and_the_second_clause_have_their_own_speaker(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The pilots are skeptical of the “ferry bonds” that they bought. | The pilots: of the"
            + " “ferry bonds”",
        "Reddy was dismissive of the “paper boats”. | Reddy: of the “paper boats”",
        "His old comments on digging a moat to stop the “rats” are known. |"
            + " His old comments: the “rats”",
        "Her speech on the need to help “small boats” drew cheers. | Her speech: small boats",
        "Brandt tore into the “lazy” crews. | Brandt: the “lazy” crews",
        "He threw in a “lazy” Tom Reddy. | He: a “lazy” Tom Reddy",
        "The foreign minister rejected \"foreign meddling\" and urged \"restraint on all sides.\" |"
            + " The foreign minister: foreign meddling",
        "The ministry, in a statement, decried the \"cowardly\" attack. | The ministry: the"
            + " \"cowardly\" attack",
        "The minister is confident that the plan is \"safe.\" | The minister: that the plan is"
            + " \"safe.\""
      })
  void what_one_thinks_of_a_thing_is_said(String text, String expected) {
    assertThat(said(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The wreck was identified as the “Sea Rose”.",
        "The boat is listed as “Sea Rose” in the register.",
        "The book came out in a “pocket size” edition.",
        "The crew came out of the “Blue Gull” at noon.",
        "Brandt opened up the “Blue Gull” at noon.",
        "Reddy pushed for the door of the “Blue Gull”.",
        "The dish is known as “böd”.",
        "The bend is known among the pilots as the “elbow”.",
        "The union is not trying to convince the judges that the pier is safe.",
        "The union hopes to convince the judges that the pier is safe.",
        "Brandt wants to stay and vow to “clean up” the port.",
        "Reddy would say that the quay was lost.",
        "There is fear among people that live there.",
        "The board chose “Harbour Light” as its new name.",
        "Ilse Brandt picked “Sea Rose” as her boat’s name.",
        "Brandt named Tom Reddy as his deputy.",
        "The clause was dropped by the “old guard”.",
        "Crews signed the contract at the “Blue Gull”.",
        "The night ended with a big “bang”.",
        "The union is not wary of a “second port” on the island.",
        "The boat is free of “ghosts”.",
        "His book on the “slow” ferries sold well.",
        "If the board meets and Reddy says it is late, they will vote.",
        "The club, which had “no money,” sacked him.",
        "As he sat on it, the pier was “rotten”.",
        "It is certain that the pier is “rotten”."
      })
  void nobody_says_this(String text) {
    assertThat(said(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Go home!” came the reply.",
        "“We are done.” Those were the words on the banner.",
        "“It is late,” came the answer."
      })
  void words_may_be_without_a_speaker(String text) {
    assertThat(said(text)).singleElement().asString().startsWith(": ");
  }

  private static List<String> said(String text) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);
    return article.quotes().stream().map(quote -> mention(article, quote)).toList();
  }

  private static String mention(Article article, Quote quote) {
    return quote.speakerMention().map(article::words).orElse("") + ": " + quote.text();
  }
}
