package io.github.entente.nlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two commas does not draw the rest of a sentence to itself. */
class InsertionsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ostavia's parliament ratified, by 40 votes to 12, a treaty with Velmark.              | treaty   | obj       | ratified
          Ostavia's parliament ratified, by 40 votes to 12, a treaty with Velmark.              | votes    | obl       | ratified
          The minister, in a letter to the board, refused the offer.                            | letter   | obl       | refused
          The minister, in a letter to the board, refused the offer.                            | minister | nsubj     | refused
          A protocol on the sale of ferries, delayed in May by a row over price, was initialled on Monday. | protocol | nsubj:pass | initialled
          A protocol on the sale of ferries, delayed in May by a row over price, was initialled on Monday. | delayed | acl | protocol
          The charter was signed in Port Selm, the capital of Velmark, on Monday by three ministers. | ministers | obl | signed
          The harbour pact, which both navies had drafted in a hurry, was signed on Monday.      | pact     | nsubj:pass | signed
          Velmark, which has a long coast, and Ostavia signed a pact.                            | Ostavia  | conj      | Velmark
          Velmark, which has a long coast, and Ostavia signed a pact.                            | Velmark  | nsubj     | signed
          Lee Marsh, the mayor of Port Selm, and Ann Roth, his rival, on Monday shook hands.     | Roth     | conj      | Marsh
          Norway and Chile, neighbours that have long been at odds, have signed an accord.       | Norway   | nsubj     | signed
          At a summit in Port Selm, Kenya and Peru agreed on a lease.                            | Kenya    | nsubj     | agreed
          At a summit in Port Selm, Kenya and Peru agreed on a lease.                            | summit   | obl       | agreed
          In Geneva, Norway and Chile, neighbours at odds, initialled on Monday an accord.       | Norway   | nsubj     | initialled
          In Oslo, Kenya and Peru, ministers met.                                                | ministers | nsubj    | met
          """)
  void ties_the_rest_of_the_sentence_together(
      String text, String word, String relation, String head) {
    Trees.assertTied(text, word, relation, head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sailed, by night, to, of all places, Port Selm, on Monday, with cargo, and left.",
        ", by night, they left, with cargo,",
        "He agreed, with, of course, some, by now, doubt, in the end, to go.",
        "In Oslo, the mayor, a doctor, and, at noon, the board, a panel of six, met.",
        "Voters, tired of waiting, shouted, in vain, in the rain, signed lists, were counted."
      })
  void makes_one_tree_of_every_sentence(String text) {
    Trees.assertWhole(text);
  }
}
