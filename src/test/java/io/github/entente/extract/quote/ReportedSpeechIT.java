package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.testing.Shared;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reported speech as ordinary news writes it: who says what, where others have their say beside.
 */
class ReportedSpeechIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The harbour minister said his country regretted the delay, while the pilots' envoy, Tor"
            + " Hagen, spoke of “a lost year”. | harbour minister: his country regretted the delay"
            + " / Tor Hagen: a lost year",
        "Prime Minister Ilka Stoyan said she looked forward to the visit, and President Tor Hagen"
            + " sent a message of thanks. | Ilka Stoyan: she looked forward to the visit",
        "The union has accused the port of hiding the report, a claim that harbour officials"
            + " reject. | union: the port of hiding the report",
        "The union said the talks were over, a statement that the owners called false."
            + " | union: the talks were over / owners: false",
        "Chile denounced the plan, saying it would deprive farmers of “their only water”, and"
            + " asked the bank to wait. | Chile: it would deprive farmers of “their only water”"
            + " / Chile: the bank to wait",
        "The union said the ministry had “given in to the banks” and called on lawmakers to reject"
            + " the deal. | union: the ministry had “given in to the banks” / union: lawmakers to"
            + " reject the deal",
        "President Hagen said Lima had broken its word and urged captains to wait."
            + " | Hagen: Lima had broken its word / Hagen: captains to wait",
        "President Hagen said Lima would not sign the plan and told the pilots not to come."
            + " | Hagen: Lima would not sign the plan / Hagen: the pilots not to come"
      })
  void others_and_the_next_deed_are_no_part_of_what_was_said(String text, String expected) {
    assertThat(said(parse(text))).isEqualTo(List.of(expected.split(" / ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fees must rise, the harbour minister, Ali Sabry, told parliament."
            + " | Ali Sabry: Fees must rise",
        "The truce is holding, the envoy of the bloc, Tor Hagen, told the Harbour Council."
            + " | Tor Hagen: The truce is holding",
        "Chile will not open the port unless the fee is cut, its foreign minister, Tor Hagen, said"
            + " last week. | Tor Hagen: Chile will not open the port unless the fee is cut",
        "The pact would not stand up in court, Sophie Lund, a Danish lawmaker, told reporters."
            + " | Sophie Lund: The pact would not stand up in court",
        "Peru and Chile have concluded a pact, Peru's foreign ministry said on Monday."
            + " | Peru's foreign ministry: Peru and Chile have concluded a pact",
        "The bridge reopened, said a police spokesperson, adding that two crews had worked all"
            + " night. | police spokesperson: The bridge reopened / police spokesperson: that two"
            + " crews had worked all night"
      })
  void who_is_named_and_described_behind_the_words_said_them(String text, String expected) {
    assertThat(said(parse(text))).isEqualTo(List.of(expected.split(" / ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "Norway denies backing the miners and says its crews are at home."
            + " | backing the miners / its crews are at home",
        "President Tor Hagen pledged a smooth handover in a televised speech. | a smooth handover",
        "Peru urged restraint. | restraint",
        "The talks failed, in what the industry called a disaster for the nation's fleet."
            + " | a disaster for the nation's fleet",
        "Justice Ann Lee said there was “a question to be tried” and referred the matter to the full"
            + " court. | there was “a question to be tried”",
        "The envoy called it a step towards peace and calm in the port."
            + " | it a step towards peace and calm in the port",
        "Finance minister Tor Hagen called it a great day for Chile on Monday."
            + " | it a great day for Chile",
        "Tor Hagen said last week his government was still willing to talk."
            + " | his government was still willing to talk",
        "Hagen rejected the charge, telling reporters in Perth: “It's not for us to say.”"
            + " | It's not for us to say.",
        "President Hagen told the BBC Berlin had agreed to the plan. | Berlin had agreed to the"
            + " plan",
        "The agency quoted Hagen as telling Mexican visitors that the accord would be a first step."
            + " | that the accord would be a first step",
        "Judge Ann Lee denied the request in a short order, writing that the law was clear."
            + " | that the law was clear",
        "Lawyers for the miners, led by Ann Lee, argued in documents lodged with the court that Mr"
            + " Wahl had no power to expel them. | that Mr Wahl had no power to expel them",
        "Tor Hagen said he respected the verdict but “strongly disagreed” with it on Monday."
            + " | he respected the verdict but “strongly disagreed” with it",
        "The town is on the Line of Harbour Control (LHC), harbour secretary Vik Misri said."
            + " | The town is on the Line of Harbour Control (LHC)",
        "The minister said the pier was shut, although sailors voiced concern about it."
            + " | the pier was shut",
        "Envoys, citing the draft, said the deal would last five years."
            + " | the deal would last five years",
        "Vice President Jon Wahl disputed that account, insisting Hagen had “calmly left.”"
            + " | Hagen had “calmly left.”"
      })
  void what_was_said_is_whole_and_what_was_done_is_none_of_it(String text, String expected) {
    assertThat(parse(text).quotes())
        .extracting(Quote::text)
        .isEqualTo(List.of(expected.split(" / ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court allowed the appeal and referred the matter to interior minister Tor Hagen.",
        "The two leaders ended months of violence after the disputed 2018 vote with a pact known as"
            + " “the talk”.",
        "Ecuador declared the protocol void in 1960.",
        "Norway has pledged 600 soldiers for the mission.",
        "The port denied the captain access to the quay."
      })
  void what_is_handed_granted_or_sent_is_not_said(String text) {
    assertThat(parse(text).quotes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The Harbour Times said the fees were late. Professor Ann Lee of Lund University agreed."
            + " “Fees are only part of it,” the newspaper wrote. | Harbour Times",
        "A senior port official said the talks were over. Envoys left the hall. “Nobody won,” the"
            + " official said. | senior port official",
        "Fishermen wrote that harbour workers should not be blamed. “Our boats are old,” they said."
            + " | Fishermen",
        "The harbour ministry rejected the charge. “The miners' union is the only obstacle,” it"
            + " said in a statement. | harbour ministry",
        "President Tor Hagen, who took office in July after his predecessor Jon Wahl fled, told"
            + " parliament that the loan was vital. He said he had asked Japan for help."
            + " | Tor Hagen",
        "Port spokesman Jon Hagen confirmed the visit. In one film, a thin man in a coat cried into"
            + " a telephone. “Mother, I am home,” he said. | thin man",
        "The talks on the fee have stalled, with Chile and Peru each blaming the other for the"
            + " delay. | Chile",
        "According to a report by UN experts, the miners had crossed the border. | UN experts"
      })
  void who_goes_on_speaking_is_who_spoke(String text, String speaker) {
    List<String> all = said(parse(text));

    assertThat(all.get(all.size() - 1)).startsWith(speaker + ": ");
  }

  @Test
  void an_agency_by_its_name_is_the_addressee() {
    Quote quote = parse("“We will go on,” Tor Hagen told the Associated Press.").quotes().get(0);

    assertThat(quote.addressee()).hasValue("the Associated Press");
    assertThat(quote.setting()).isEmpty();
  }

  @Test
  void whom_the_speaker_calls_on_next_is_no_setting() {
    Quote quote =
        parse("The union said Hagen had “given in” and called on Congress to reject the deal.")
            .quotes()
            .get(0);

    assertThat(quote.text()).isEqualTo("Hagen had “given in”");
    assertThat(quote.setting()).isEmpty();
  }

  @Test
  void an_audience_that_is_a_list_is_whole() {
    Quote quote =
        parse("“We will go on,” Tor Hagen told a crowd of miners, sailors and pilots in Lima.")
            .quotes()
            .get(0);

    assertThat(quote.setting()).hasValue("told a crowd of miners, sailors and pilots in Lima");
  }

  private static Article parse(String text) {
    return Shared.parser().parseText("News of the day\n\n" + text);
  }

  /** Each quotation with its speaker's name. */
  private static List<String> said(Article article) {
    return article.quotes().stream()
        .map(
            quote ->
                quote.speaker().flatMap(article::actor).map(Actor::name).orElse("nobody")
                    + ": "
                    + quote.text())
        .toList();
  }
}
