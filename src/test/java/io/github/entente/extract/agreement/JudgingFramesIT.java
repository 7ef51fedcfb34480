package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Agreement;
import io.github.entente.model.Reaction;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingFramesIT {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SUPPORTS | The Miners' Union threw its weight behind the treaty.",
        "SUPPORTS | The World Bank came out in favour of the pact.",
        "SUPPORTS | The African Union lauded it.",
        "SUPPORTS | The European Union is in favour of the treaty.",
        "SUPPORTS | The Vatican gave its blessing to the treaty.",
        "SUPPORTS | Amnesty International urged lawmakers to ratify the treaty.",
        "SUPPORTS | The African Union called on both parliaments to approve the treaty.",
        "SUPPORTS | The treaty won praise from the European Union.",
        "SUPPORTS | The deal was welcomed by the European Union.",
        "SUPPORTS | The African Union had described the treaty as long overdue.",
        "SUPPORTS | \"The treaty is a milestone,\" said Pope Francis.",
        "SUPPORTS | Luis Gil, a supporter of the deal, spoke first.",
        "SUPPORTS | The Miners' Union said it would support the treaty.",
        "OPPOSES | The Miners' Union spoke out against the treaty.",
        "OPPOSES | The Miners' Union came out against it.",
        "OPPOSES | The Miners' Union has come out swinging against it.",
        "OPPOSES | Senator Rosa Diaz, who led the charge against the treaty, spoke first.",
        "OPPOSES | The Miners' Union staged a protest against the treaty on Sunday.",
        "OPPOSES | The Miners' Union had picketed for a week against the treaty.",
        "OPPOSES | Lawyer Pedro Mena filed a suit against the treaty.",
        "OPPOSES | Human Rights Watch is opposed to the deal.",
        "OPPOSES | Senator Rosa Diaz, a vocal critic of the pact, spoke first.",
        "OPPOSES | Opponents of the treaty, including the Miners' Union, marched.",
        "OPPOSES | Amnesty International has urged lawmakers to reject the treaty.",
        "OPPOSES | Amnesty International appealed to donors to withhold money from the treaty.",
        "OPPOSES | The chairman of the fishermen, Olaf Berg, called for it to be dropped.",
        "OPPOSES | Senator Rosa Diaz vowed to block the treaty.",
        "OPPOSES | Amnesty International dismissed it as a farce.",
        "OPPOSES | The Miners' Union called the deal a sell-out.",
        "OPPOSES | The deal was called a sell-out by the Miners' Union.",
        "OPPOSES | \"This is a surrender,\" said Juan Quispe, the leader of the opposition.",
        "OPPOSES | The Miners' Union said it would fight the treaty.",
        "OPPOSES | The Miners' Union, which had campaigned against the draft, met on Friday.",
        "OPPOSES | Amnesty International rejected the treaty.",
        "SUPPORTS | The European Union called the treaty a sensible step.",
        "SUPPORTS | The European Union commended both sides for it.",
        "SUPPORTS | The European Union praised the two governments for the treaty.",
        "SUPPORTS | The European Union was quick to welcome it.",
        "SUPPORTS | The European Union gave the treaty a ringing endorsement.",
        "SUPPORTS | The European Union was pleased with the treaty.",
        "SUPPORTS SUPPORTS | The Miners' Union welcomed the treaty, as did the World Bank.",
        "SUPPORTS SUPPORTS | The World Bank backs the treaty. So does the Miners' Union.",
        "OPPOSES OPPOSES | Greenpeace condemned it. So, in its own words, did the Miners' Union.",
        "OPPOSES | The Miners' Union staged a sit-in against the treaty on Sunday.",
        "OPPOSES | The Miners' Union is preparing a lawsuit against the treaty.",
        "OPPOSES | Greenpeace rubbished the pact.",
        "OPPOSES | The Miners' Union was furious at the treaty.",
        "OPPOSES | The Miners' Union called it a step backwards.",
        "OPPOSES | Greenpeace said the treaty was \"a knife in our back\".",
        "OPPOSES | \"The treaty must be torn up,\" said Juan Quispe, the leader of the opposition.",
        "OPPOSES | \"This treaty should never have been signed,\" the Miners' Union said.",
        "OPPOSES | \"Parliament must throw out this treaty,\" the Miners' Union said.",
        "OPPOSES | The Miners' Union said the treaty ought to be scrapped at once.",
        "OPPOSES | \"We will never accept the treaty,\" the Miners' Union said.",
        "SUPPORTS | \"This treaty has our full support,\" the Miners' Union told reporters.",
        "OPPOSES | Greenpeace left the hall, branding the deal \"a historic abdication of duty\".",
        "OPPOSES | Greenpeace called the treaty a historic mistake.",
        "SUPPORTS | Greenpeace called the treaty a historic day.",
        "OPPOSES | Greenpeace called the treaty a victory for polluters.",
        "OPPOSES | Greenpeace said the treaty was nothing less than a surrender.",
        "OPPOSES | Oxfam described it as \"not worth the paper it is written on\".",
        "OPPOSES | The treaty, which Oxfam called a surrender, takes effect in June.",
        "SUPPORTS | The European Union said the treaty was a step in the right direction.",
        "OPPOSES | The Miners' Union marched through the capital to denounce the treaty.",
        "OPPOSES | The Miners' Union went on strike in protest at the treaty.",
        "OPPOSES | It drew a sharp rebuke from Greenpeace.",
        "OPPOSES | The treaty came under heavy fire from Greenpeace.",
        "OPPOSES | The opposition Reform Party has rejected the treaty.",
        "OPPOSES | The Reform Party has vowed to vote down the treaty.",
        "SUPPORTS | The Miners' Union urged ministers to get the treaty done.",
        "SUPPORTS | Chilean Senator Rosa Diaz welcomed the treaty.",
        "SUPPORTS | The Islamic Charity gave the treaty its blessing.",
        "none | Greenpeace said the treaty was hardly a milestone.",
        "none | Greenpeace called the treaty a historic tax.",
        "none | The Miners' Union has yet to welcome the treaty.",
        "none | The Miners' Union did not back the treaty.",
        "none | Oxfam called the budget a step backwards.",
        "none | Oxfam deplored delays to the treaty.",
        "none | \"This treaty should have been signed long ago,\" Oxfam said.",
        "none | Chile's foreign minister said the treaty was a milestone.",
        "none | Peru's Senate rejected the treaty.",
        "none | Greenpeace did not speak out against it.",
        "none | The Vatican was not opposed to the deal.",
        "none | Oxfam lamented the delay.",
        "none | Greenpeace stopped short of opposing the treaty.",
        "none | Senator Rosa Diaz was accused of opposing the treaty.",
        "none | Greenpeace said that the deal was not a milestone.",
        "none | \"Is this a surrender?\" asked Juan Quispe.",
        "none | The Miners' Union vowed to fight a new tax.",
        "none | Amnesty International urged lawmakers to read the treaty.",
        "none | The Miners' Union may come out against the treaty.",
        "none | Senator Rosa Diaz, a critic of the president, spoke first.",
        "none | The Miners' Union called the deal long.",
        "none | The Miners' Union asked to welcome the minister.",
        "none | The Miners' Union staged a sit-in against a new tax.",
        "none | The Miners' Union was pleased with its wages.",
        "none | Greenpeace said nothing. So did the Miners' Union.",
        "none | The Miners' Union ruled out a strike against the treaty.",
      })
  void a_frame_takes_the_side_it_says(String side, String sentence) {
    assertThat(sides("Peru and Chile signed a fishing treaty on Monday. " + sentence))
        .isEqualTo(side);
  }

  private static String sides(String text) {
    List<Agreement> agreements = Shared.parser().parse(Source.text(text)).agreements();
    String sides =
        agreements.stream()
            .flatMap(agreement -> agreement.reactions().stream())
            .map(Reaction::stance)
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    return sides.isEmpty() ? "none" : sides;
  }
}
