package io.github.entente.nlp;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reports something does not become part of what is reported. */
class ReportingFramesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two navies renewed late on Tuesday a long-awaited harbour pact at a summit in Cape Ardel, the foreign ministry said. | pact | obj | renewed
          The two navies renewed late on Tuesday a long-awaited harbour pact at a summit in Cape Ardel, the foreign ministry said. | ministry | nsubj | said
          The two navies renewed late on Tuesday a long-awaited harbour pact at a summit in Cape Ardel, the foreign ministry said. | renewed | ccomp | said
          Officials said Japanese and Vietnamese negotiators last month approved an arrangement on tuna. | negotiators | nsubj | approved
          Officials said Japanese and Vietnamese negotiators last month approved an arrangement on tuna. | approved | ccomp | said
          State radio said on Thursday that the ferry line would close. | that | mark | close
          State radio said on Thursday that the ferry line would close. | Thursday | obl | said
          State radio said on Thursday that the ferry line would close. | line | nsubj | close
          The lake lies in the zone that Ghana, Benin and Mali added in 2029. | Benin | conj | Ghana
          """)
  void ties_what_is_reported_together(String text, String word, String relation, String head) {
    Trees.assertTied(text, word, relation, head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said.",
        "Officials said that.",
        "The ministry said the board said it was said that the union said no.",
        "A spokesman said on Monday it was late, and the ferry had left, an official said.",
        "The envoy announced that, reported a paper, they had said so, the mayor added on Monday.",
        "After the vote, officials said.",
        ", said."
      })
  void makes_one_tree_of_every_sentence(String text) {
    Trees.assertWhole(text);
  }
}
