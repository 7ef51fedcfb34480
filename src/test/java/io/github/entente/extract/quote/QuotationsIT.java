package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Attribution;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The quay is safe,” said Ilse Brandt. | The quay is safe, | Brandt",
        "“The quay is safe,” Brandt said. | The quay is safe, | Brandt",
        "Brandt said: “The quay is safe.” | The quay is safe. | Brandt",
        "“The quay is safe,” the ministry said in a statement. | The quay is safe, | ministry",
        "“We heard it at night,” said one man. | We heard it at night, | man",
        "“We heard it,” said a senior official who asked not to be named. | We heard it, |"
            + " official",
        "“The quay is safe,” said Ilse Brandt, the harbour master of Norvik and a former captain. |"
            + " The quay is safe, | Brandt",
        "“Too late,” grumbled old Tom Reddy. | Too late, | Reddy",
        "“Me too,” added little Amy. | Me too, | Amy",
        "“What boat is he talking about?” reacted Brandt. | What boat | Brandt",
        "The union issued a statement saying that the quay “was never safe at night”. | at night |"
            + " union",
        "Sen. Ann Brandt (D-Ill.), who had waited long, said: “Too late.” | Too late | Brandt",
        "Coming to the quay, Brandt attacked Reddy, calling him “a total bore”. | a total bore |"
            + " Brandt",
        "Residents blamed Ostrava, which called the claim “a bad joke”. | a bad joke | which",
        "“Who did this?” asked the judge. | Who did this? | judge",
        "“The quay is shut and it will stay so.” Brandt said. | The quay is shut | Brandt",
        "“The pumps had failed,” according to the report. | The pumps had failed, | report"
      })
  void a_quotation_has_its_speaker(String text, String said, String speaker) {
    Article article = read(text);

    assertThat(article.quotes()).hasSize(1);
    Quote quote = article.quotes().get(0);
    assertThat(quote.text()).contains(said);
    assertThat(mention(article, quote)).contains(speaker);
    assertThat(quote.found()).contains(Attribution.STATED);
  }

  @Test
  void a_relative_pronoun_is_the_mention_of_the_one_it_stands_for() {
    Article article = read("The quay was shut by Ilse Brandt, who called it “a trap”.");

    Quote quote = article.quotes().get(0);
    assertThat(mention(article, quote)).isEqualTo("who");
    assertThat(quote.speaker())
        .hasValueSatisfying(
            id ->
                assertThat(article.actors())
                    .filteredOn(actor -> actor.id().equals(id))
                    .extracting(Actor::name)
                    .containsExactly("Ilse Brandt"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sale was a farce, Ilse Brandt said. A placard beside it read “Pay us or go home”.",
        "Ilse Brandt left. The fishers hung a banner from the old mill that read “Keep the water"
            + " in”.",
      })
  void what_stands_on_a_banner_is_said_by_nobody(String text) {
    Article article = read(text);

    Quote last = article.quotes().get(article.quotes().size() - 1);
    assertThat(last.quoted()).hasSize(1);
    assertThat(last.speaker()).isEmpty();
    assertThat(last.speakerMention()).isEmpty();
  }

  @Test
  void a_plan_to_begin_reports_nothing() {
    assertThat(
            read("The so-called “cut and dry” work, in which hay is put into bales, is to begin"
                    + " soon.")
                .quotes())
        .isEmpty();
  }

  @Test
  void an_attribution_behind_a_relative_pronoun_reports_the_relative_clause() {
    Article article =
        read("Ilse Brandt has begun a new book, in which, she said, no one ever walks.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).text()).startsWith("in which").endsWith("no one ever walks");
  }

  @Test
  void a_quotation_that_ends_in_another_is_still_attributed() {
    Article article =
        read(
            "‘I said to him, “That hatch isn’t right, Colin,”’ Ilse Brandt told the coroner. ‘He"
                + " just laughed.’");

    assertThat(article.quotes()).hasSize(1);
    assertThat(mention(article, article.quotes().get(0))).isEqualTo("Ilse Brandt");
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pilots staged a protest, marching under a placard with the words “Sails are not toys”.",
        "Ilse Brandt came late. One of its posters read: “Bread first, piers later.”",
        "Ilse Brandt came late. A banner hung from the town hall was less patient: “Free the"
            + " ferry.”"
      })
  void what_placards_say_is_quoted_and_said_by_nobody(String text) {
    Article article = read(text);

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).speaker()).isEmpty();
  }

  @Test
  void an_attribution_that_closes_a_sentence_lets_its_speaker_go_on_in_the_next() {
    Article article =
        read(
            "The ferry plan was a “fine idea” for the islands, he said. “And it cost us nothing.”");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).kind()).isEqualTo(QuoteKind.MIXED);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @Test
  void all_quoted_words_before_a_closing_attribution_are_one_quotation() {
    Article article =
        read("The pier was a “fine thing” that brought “frankly good trade,” Brandt remarked.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @Test
  void a_quotation_behind_a_cue_and_a_whole_sentence_behind_it_are_two() {
    Article article = read("Brandt said the strike was “over”. “We go back to work on Monday.”");

    assertThat(article.quotes())
        .extracting(Quote::kind)
        .containsExactly(QuoteKind.MIXED, QuoteKind.DIRECT);
    assertThat(article.quotes().get(1).found()).contains(Attribution.CONTINUED);
  }

  @Test
  void a_paragraph_of_its_own_is_said_by_whom_the_paragraph_before_tells_of() {
    Article article =
        read(
            "“The quay is safe,” Ilse Brandt said.\n\nJon Reddy praised the crews of the two"
                + " ferries for their patience in the fog.\n\n“They stayed on deck all night. We"
                + " owe them a lot.”");

    Quote last = article.quotes().get(article.quotes().size() - 1);
    assertThat(last.text()).startsWith("They stayed");
    assertThat(last.found()).contains(Attribution.INFERRED);
    assertThat(name(article, last)).isEqualTo("Jon Reddy");
  }

  @Test
  void who_carries_a_banner_chants_and_the_banner_reads() {
    Article article =
        read("Dockers carried banners that read “Sails first” and chanted “Let the river run”.");

    assertThat(article.quotes().get(0).speaker()).isEmpty();
    assertThat(article.quotes().get(1).speakerMention().orElseThrow().in(article.text()))
        .isEqualTo("Dockers");
  }

  @Test
  void the_owner_of_remarks_is_who_made_them() {
    Article article =
        read("Jon Reddy came late. His remarks calling the port council “weak” drew loud cheers.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(mention(article, article.quotes().get(0))).containsIgnoringCase("his");
    assertThat(name(article, article.quotes().get(0))).isEqualTo("Jon Reddy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Asked whether the quay was safe, Ilse Brandt shrugged.",
        "When asked whether the quay was safe, Ilse Brandt shrugged."
      })
  void who_is_asked_says_nothing_by_it(String text) {
    assertThat(read(text).quotes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The Quay is the New Boat” star Ilse Brandt opened the pier on Friday.",
        "She has written three books, among them “The Salt Quay,” and sails on.",
        "After the storm passed, the “Deep Harbour” actress came ashore.",
        "The trip began with a film of a minute, and a radio ad, “Playing Pilot,” in which dockers"
            + " sing.",
        "Brandt spoke on the radio’s “Mornings with the Crew” about the pier.",
        "Brandt, the author of “Those Men at the Helm: Inside the World of a Small Northern"
            + " Port”, came late.",
        "The biggest success so far was for the “Piers for All” movement, which began in Norvik.",
        "Talks on a similar deal for the Ruvo – a third “sleeping river” – have hardly begun.",
        "Most letters were addressed to “The Harbour Master, Norvik” and nobody else."
      })
  void the_name_of_a_work_a_movement_or_an_addressee_is_no_quotation(String text) {
    assertThat(read(text).quotes()).isEmpty();
  }

  @Test
  void words_that_open_a_sentence_behind_a_quotation_are_its_speakers() {
    Article article =
        read(
            "“Our members are angry,” said Jack Molin of the union. “He has been deaf to us all,”"
                + " which may cost jobs.");

    assertThat(article.quotes()).hasSize(2);
    assertThat(article.quotes().get(1).found()).contains(Attribution.CONTINUED);
    assertThat(article.quotes().get(1).speaker()).isEqualTo(article.quotes().get(0).speaker());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor declined to comment.",
        "The mayor criticised the agreement.",
        "Residents opposed the plan.",
        "The union welcomed the truce.",
        "The union appealed to its old members.",
        "It means acknowledging that the sea is deep.",
        "Brandt left without saying that it was late.",
        "The mayor dismissed Ilse Brandt as head of the port.",
      })
  void an_attitude_or_a_refusal_is_nothing_that_was_said(String text) {
    assertThat(read(text).quotes()).isEmpty();
  }

  @Test
  void what_the_speaker_did_next_is_not_what_was_said() {
    Article article = read("Brandt said the quay is safe and opened it to lorries.");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).text()).isEqualTo("the quay is safe");
  }

  @Test
  void an_interrupted_quotation_is_one_with_two_fragments() {
    Article article = read("“The quay,” Ilse Brandt said, “is safe.”");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
    assertThat(article.quotes().get(0).text()).isEqualTo("The quay, is safe.");
  }

  @Test
  void a_second_sentence_behind_the_attribution_belongs_to_the_quotation() {
    Article article = read("“The quay is safe,” Brandt said. “It was tested twice.”");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @Test
  void a_quotation_over_paragraphs_that_reopens_is_one() {
    Article article =
        read(
            "“The quay is safe,” Brandt said. “It was tested twice.\n\n"
                + "“And it will be tested again.”");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(3);
  }

  @Test
  void a_speaker_who_goes_on_in_a_new_paragraph_is_continued() {
    Article article =
        read("Brandt said the quay was “safe as a church”.\n\n“It was tested twice.”");

    assertThat(article.quotes()).hasSize(2);
    assertThat(article.quotes().get(1).found()).contains(Attribution.CONTINUED);
    assertThat(article.quotes().get(1).speaker()).isEqualTo(article.quotes().get(0).speaker());
  }

  @Test
  void a_quotation_that_goes_on_right_behind_its_attribution_is_one() {
    Article article = read("“The quay is safe,” Brandt said.\n\n“It was tested twice.”");

    assertThat(article.quotes()).hasSize(1);
    assertThat(article.quotes().get(0).quoted()).hasSize(2);
  }

  @Test
  void what_the_sentence_carries_is_mixed() {
    Article article = read("Brandt said the quay was “as safe as a church” in winter.");

    assertThat(article.quotes()).extracting(Quote::kind).containsExactly(QuoteKind.MIXED);
    assertThat(article.quotes().get(0).text())
        .isEqualTo("the quay was “as safe as a church” in winter");
  }

  @Test
  void the_one_who_calls_speaks_and_not_the_one_who_is_called_so() {
    Article article = read("Brandt called Ostrava “careless”.");

    assertThat(mention(article, article.quotes().get(0))).isEqualTo("Brandt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt did not say that the quay was safe.",
        "If Brandt says that the quay is safe, the ferry will sail.",
        "The so-called “ice mile” ends at the quay.",
        "The fisherman with the nickname “Shorty” left the town.",
        "Brandt won among “somewhat young” voters and lost the old town.",
        "Brandt sang on the channel’s “Harbour Nights” programme.",
        "The rich gave large cheques to “friends’ funds” of four candidates.",
        "Brandt wrote a book called “The Long Quay” and left."
      })
  void nobody_said_this(String text) {
    assertThat(read(text).quotes()).isEmpty();
  }

  @Test
  void a_banner_is_nobody() {
    Article article = read("A banner read “Our quay, our bread”.");

    assertThat(article.quotes()).allMatch(quote -> quote.speaker().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sailors greeted the vote with rockets and a banner over the gate: “The sea has no owner.”",
        "Relatives gathered at the port on Thursday evening, some holding signs that read “Where"
            + " are they?”",
        "Ilse Brandt held up a sign saying “Pilots Against Ice.”",
        "Police issued a warrant for a man described as “armed and dangerous”.",
        "The captain labelled “a pilot who has seen ice” leads the field.",
        "The crew wore shirts that read “Sails First”.",
        "Women waited beneath a bedsheet on which someone had painted “Bring back our boats”."
      })
  void what_a_banner_bears_has_no_speaker(String text) {
    assertThat(read(text).quotes()).allMatch(quote -> quote.speaker().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We wait,” said Wahl.\n\nOn the wall somebody has painted two words: “Welcome home”.",
        "“We wait,” said Wahl.\n\nOn the door of the shed hangs a card: “Do not open.”",
        "Brandt has been called “the quiet queen of the coast”, a title she hates."
      })
  void whose_words_they_are_is_not_guessed(String text) {
    assertThat(read(text).quotes())
        .filteredOn(quote -> !quote.text().startsWith("We wait"))
        .allMatch(quote -> quote.speaker().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wahl spoke for an hour. “The pier is ours,” Wahl said. “It was ours before.” The crowd"
            + " roared. “It will be ours for ever.” | Wahl",
        "“It is over,” Ilse Brandt said that night. “The yard is gone.” The dockers did not answer."
            + " | Ilse Brandt",
        "“I count the boats every night.” Ilse Brandt pauses and looks out. “Three times when it"
            + " storms.” | Ilse Brandt",
        "The report, published on Monday, was blunt. “Nobody was in charge,” it said. | report"
      })
  void what_happens_between_quotations_changes_no_speaker(String text, String speaker) {
    Article article = read(text);

    assertThat(article.quotes())
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(name(article, quote)).isEqualTo(speaker));
  }

  @Test
  void words_with_their_attribution_between_dashes_are_direct() {
    Article article =
        read(
            "Brandt noted that such boats can sink — “they are very old boats,” she said — and that"
                + " this has shamed pilots.");

    assertThat(article.quotes())
        .filteredOn(quote -> quote.text().equals("they are very old boats,"))
        .extracting(Quote::kind)
        .containsExactly(QuoteKind.DIRECT);
  }

  @Test
  void when_somebody_spoke_is_not_what_was_said() {
    Article article =
        read("“Ask the pilots,” Brandt said when asked to comment on a report. “They know.”");

    assertThat(article.quotes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We waited,” Brandt told reporters in Geneva. | told reporters in Geneva",
        "In a statement, Brandt described it as “a new start”. | In a statement",
        "“It is a start,” said its chief, Ann Brandt, in Paris. | in Paris",
        "Brandt told a news conference that the quay was shut. | a news conference"
      })
  void the_setting_is_where_it_was_said(String text, String setting) {
    assertThat(read(text).quotes().get(0).setting()).contains(setting);
  }

  @Test
  void the_home_of_the_speaker_is_no_setting() {
    Article article = read("“It is late,” said Luz Medina, a grocer in Paris.");

    assertThat(article.quotes().get(0).setting()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The quay is open, Nepal’s energy minister Bishnu Karki told The Hindu. “It will last,” he "
            + "said. | Bishnu Karki",
        "Ann Brandt said: “We need a new leader.” She added that it was late. | Ann Brandt",
        "The harbour board issued a milder statement. Norvik, it said, was ready to talk “about "
            + "every ship”. | harbour board"
      })
  void who_was_told_or_spoken_of_is_not_who_speaks_next(String text, String speaker) {
    Article article = read(text);

    Quote last = article.quotes().get(article.quotes().size() - 1);
    assertThat(article.actors())
        .filteredOn(actor -> last.speaker().filter(actor.id()::equals).isPresent())
        .extracting(Actor::name)
        .containsExactly(speaker);
  }

  @Test
  void setting_and_addressee_are_told() {
    Article article =
        read(
            "“The quay is safe,” Brandt said at a news conference in Norvik.\n\n"
                + "The quay was safe, Brandt told Reuters.");

    assertThat(article.quotes().get(0).setting()).contains("at a news conference in Norvik");
    assertThat(article.quotes().get(1).addressee()).contains("Reuters");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“We paid in full,” Ann Brandt said. / “To whom?” asked Jon Wahl. / “The harbour board.” |"
            + " Ann Brandt",
        "“We saw nothing,” Ann Brandt said. / “Why did nobody call?” asked Jon Wahl. He shook his"
            + " head. / “The radio was off.” | Jon Wahl",
        "“The port is full,” Ann Brandt said. / “Who is going to pay for the many ships that will"
            + " never sail again?” asked Jon Wahl. / “We will.” | Jon Wahl",
        "At noon Brandt, who has mended nets for years, stood up and faced the crew: /"
            + " “Row harder.” | Brandt"
      })
  void a_short_question_is_answered_by_the_other(String text, String speaker) {
    Article article = read(text.replace(" / ", "\n\n"));

    List<Quote> quotes = article.quotes();
    assertThat(name(article, quotes.get(quotes.size() - 1))).isEqualTo(speaker);
  }

  @Test
  void a_paragraph_in_single_marks_is_a_subheading_where_speech_has_double_ones() {
    String rest = "\n\n‘No way back’\n\nThe boat sank at noon.";

    assertThat(read("“We sailed at dawn,” Ann Brandt said." + rest).quotes())
        .extracting(Quote::text)
        .containsExactly("We sailed at dawn,");
    assertThat(read("‘We sailed at dawn,’ Ann Brandt said." + rest).quotes())
        .extracting(Quote::text)
        .containsExactly("We sailed at dawn, No way back");
  }

  @Test
  void a_source_behind_an_attribution_is_the_cue() {
    Quote quote = read("“I will go,” Brandt told Wahl, according to a pilot.").quotes().get(0);

    assertThat(quote.cue()).contains("according to");
    assertThat(quote.addressee()).contains("Wahl");
  }

  /** Issue 905 of CoreNLP: a description behind the name, and a break before the quotation. */
  @Test
  void a_description_between_name_and_verb_does_not_hide_the_speaker() {
    Article article =
        read(
            "Hugo Marsh, a doctor, said:\n\n“The ward was full by noon.”\n\n"
                + "“Nobody slept,” he added.");

    assertThat(article.quotes()).hasSize(2);
    assertThat(mention(article, article.quotes().get(0))).contains("Marsh");
    assertThat(article.actors()).extracting(Actor::name).contains("Hugo Marsh");
  }

  /** Issue 1251 of CoreNLP: a nickname in quotation marks within the speaker's name. */
  @Test
  void a_nickname_is_no_quotation_of_its_own() {
    Article article = read("“We sail at dawn,” said Walter “Biscuit” Doyle.");

    assertThat(article.quotes()).extracting(Quote::text).containsExactly("We sail at dawn,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“", "”", "\" ", "‘a ", "“a” "})
  @Timeout(60)
  void ten_thousand_marks_end_in_good_time(String mark) {
    assertThat(read(mark.repeat(10_000)).quotes()).isNotNull();
  }

  private static Article read(String text) {
    return Shared.parser().parseText("News of the day\n\n" + text);
  }

  private static String name(Article article, Quote quote) {
    return article.actors().stream()
        .filter(actor -> quote.speaker().filter(actor.id()::equals).isPresent())
        .map(Actor::name)
        .findFirst()
        .orElse("nobody");
  }

  private static String mention(Article article, Quote quote) {
    return quote.speakerMention().map(span -> span.in(article.text())).orElse("");
  }

  @Test
  void every_span_says_what_the_text_holds() {
    Article article = read("“The quay,” Ilse Brandt said, “is safe.” She said it was dry.");

    List<Quote> quotes = article.quotes();
    assertThat(quotes).hasSize(2);
    assertThat(quotes.get(1).span().in(article.text())).isEqualTo(quotes.get(1).text());
  }
}
