package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.PartialDate;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Short stories, published on 13 March 2024, a Wednesday, and what is read of their agreement. */
class AgreementFieldsIT {

  static Stream<Arguments> stories() {
    return Stream.of(
        story(
            "Kenya and Chad signed a five-year fisheries accord worth $2.5 billion at a ceremony in"
                + " Geneva on Monday, officials said. The accord, which expires in March 2029, was"
                + " brokered by Oman. Norway welcomed the accord.",
            "kind=TRADE",
            "date=2024-03-11 (on Monday)",
            "place=Geneva",
            "subject=fisheries",
            "duration=five-year",
            "value=$2.5 billion",
            "expiry=2029-03",
            "mediators=Oman",
            "reactions=Norway SUPPORTS",
            "code=057 SUPPORT - ECONOMIC"),
        story(
            "Sudan and rebels agreed a 72-hour truce on Sunday. Qatar, which mediated the talks,"
                + " said the truce is to take effect on Tuesday.",
            "date=2024-03-10 (on Sunday)",
            "duration=72-hour",
            "mediators=Qatar",
            "code=0871 RETREAT CEASEFIRE MILITARY"),
        story(
            "Peru and Bolivia have agreed to build a bridge over the Lauca river. The two"
                + " presidents signed the document in La Paz a day earlier.",
            "status=SIGNED",
            "date=2024-03-12 (a day earlier)",
            "place=La Paz",
            "subject=build a bridge over the Lauca river"),
        story(
            "India and Nepal will extend their power trade pact for another ten years, ministers"
                + " said on Wednesday. The pact was signed in 2014 and runs until the end of"
                + " December.",
            "date=2014 (in 2014)",
            "duration=ten years",
            "expiry=2024-12",
            "place=-"),
        story(
            "Ghana and Togo signed a border treaty under the auspices of the African Union. The"
                + " signing took place in Accra on March 5.",
            "kind=BORDER",
            "date=2024-03-05 (on March 5)",
            "place=Accra",
            "mediators=African Union",
            "parties=Ghana, Togo"),
        story(
            "Armenia and Azerbaijan reached a ceasefire through Russian mediation. Turkish"
                + " diplomats also mediated. Iran, which hosted the negotiations, praised the"
                + " ceasefire.",
            "parties=Armenia, Azerbaijan",
            "mediators=Iran, Russia, Turkey",
            "reactions=Iran SUPPORTS",
            "date=-"),
        story(
            "Japan and Mongolia signed a military intelligence sharing agreement, despite protests"
                + " from opposition parties and criticism from China.",
            "kind=INTELLIGENCE",
            "subject=military intelligence sharing",
            "reactions=China OPPOSES, opposition parties OPPOSES",
            "code=057 SUPPORT - INTELLIGENCE"),
        story(
            "\"We oppose this treaty and will fight it,\" said Lars Holm, the leader of Norway's"
                + " Centre Party. Norway and Sweden signed the treaty on reindeer grazing last"
                + " month.",
            "date=2024-02 (last month)",
            "subject=reindeer grazing",
            "reactions=Lars Holm OPPOSES",
            "quotes=1"),
        story(
            "Chile and Argentina ended a 1978 treaty on transit on Tuesday. The transit treaty had"
                + " been due to run out on 5 July 2025.",
            "status=TERMINATED",
            "date=2024-03-12 (on Tuesday)",
            "expiry=2025-07-05",
            "code=160 SANCTION DISCONTINUE ECONOMIC"),
        story(
            "Egypt and Sudan signed a trade protocol early on Sunday. It is valid for three years"
                + " and can be renewed.",
            "date=2024-03-10 (on Sunday)",
            "duration=three years",
            "expiry=-"),
        story(
            "Finland and Estonia signed an electricity deal worth up to 1.2 billion euros. Analysts"
                + " called the deal expensive. The Green Party would oppose the deal if it raised"
                + " prices.",
            "value=1.2 billion euros",
            "kind=ENERGY",
            "reactions=-",
            "date=-",
            "mediators=-"),
        story(
            "Turkey's parliament on Thursday ratified a defence pact with Albania that was signed"
                + " in June 2023. The pact will remain in force until 2033.",
            "status=RATIFIED",
            "date=2024-03-07 (on Thursday)",
            "subject=defence",
            "expiry=2033"),
        story(
            "Peru and Chile signed a treaty on squid, formally known as the Lima Plan of Action"
                + " (LPA), on Friday.",
            "name=Lima Plan of Action",
            "acronym=LPA"),
        story("Peru and Chile signed a pact, dubbed Minute 41, on squid.", "name=Minute 41"),
        story(
            "Peru and Chile signed the Declaration on the Conduct of Parties in the Coral Sea on"
                + " Friday.",
            "name=Declaration on the Conduct of Parties in the Coral Sea"),
        story("Peru and Chile signed the Copper Pact on Friday.", "name=Copper Pact"),
        story("Peru and Chile signed a treaty that Lima named Rosa Diaz to keep.", "name=-"),
        story("Peru and Chile agreed to a prisoner swap. Aid will follow.", "kind=GENERAL"),
        story("Peru and Chile signed a lease of an air base on Friday.", "kind=SECURITY"),
        story(
            "Peru and Chile agreed to set up a trade commission and to double flights.",
            "kind=TRADE"),
        story(
            "Peru and Chile signed a squid pact. Norway called the pact \"a gem\". \"It's fair,\""
                + " the mayor said. Oslo saw \"rain\".",
            "quotes=2"),
        story(
            "Malaysia and Brunei said on Monday that they had struck a deal to end a dispute over"
                + " two oil fields. The deal was signed at the foreign ministry in Putrajaya the"
                + " same day.",
            "date=2024-03-11 (the same day)",
            "place=Putrajaya",
            "subject=end a dispute over two oil fields"),
        story(
            "Poland and Lithuania will sign a defence pact on Friday in Vilnius. The pact would"
                + " allow them to share ammunition.",
            "status=PROPOSED",
            "date=-",
            "place=Vilnius",
            "code=0312 AGREE - MILITARY"),
        story(
            "Greece announced on March 4 that it had agreed with Albania to redraw their sea"
                + " border. \"This agreement ends a quarrel of decades,\" said Greek minister Nikos"
                + " Vallas.",
            "date=2024-03-04 (on March 4)",
            "subject=redraw their sea border"),
        story(
            "Tuesday's signing of the extradition treaty between Laos and Cambodia was welcomed by"
                + " Thailand. Cambodian lawyers objected to the treaty.",
            "kind=EXTRADITION",
            "date=2024-03-12 (Tuesday)",
            "reactions=Cambodian lawyers OPPOSES, Thailand SUPPORTS"),
        story(
            "The Tashkent Protocol on Glacier Research (TPGR), which Kazakhstan and Kyrgyzstan"
                + " signed in 2009, binds them for ever.",
            "name=Tashkent Protocol on Glacier Research",
            "acronym=TPGR",
            "parties=Kazakhstan, Kyrgyzstan",
            "date=2009 (in 2009)"),
        story(
            "A 10-year gas supply agreement between Algeria and Italy, valued at 4 billion euros,"
                + " was signed in Algiers last month.",
            "duration=10-year",
            "value=4 billion euros",
            "subject=gas supply",
            "place=Algiers",
            "date=2024-02 (last month)"),
        story(
            "After ten hours of talks in Shanghai, ministers of Chile and Peru agreed to limit"
                + " their catch of squid.",
            "place=Shanghai",
            "subject=limit their catch of squid"),
        story(
            "The squid pact between Chile and Peru was concluded during a visit to Lima by a"
                + " Chilean minister.",
            "place=Lima"),
        story(
            "Chile and Peru have signed a squid pact. The accord, sealed at a summit in Laos, lets"
                + " both fish.",
            "place=Laos"),
        story(
            "The squid pact between Chile and Peru obliges each side to free its prisoners.",
            "subject=free its prisoners"),
        story(
            "Chile and Peru signed a pact for the charter of three tankers to carry oil.",
            "subject=charter of three tankers"),
        story(
            "Under a deal signed in 1996, Botswana pays Namibia $12 million a year for water. The"
                + " deal runs out in December.",
            "date=1996 (in 1996)",
            "expiry=2024-12",
            "value=-"),
        story(
            "Colombia and Ecuador held talks in Quito on a free trade deal. Ministers met in the"
                + " presence of Swiss mediators.",
            "status=NEGOTIATING",
            "mediators=Switzerland",
            "code=046 CONSULT THIRD_PARTY ECONOMIC"));
  }

  /** The stories of {@code fields.txt}. */
  static Stream<Arguments> written() throws IOException {
    try (InputStream in = AgreementFieldsIT.class.getResourceAsStream("fields.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^@ "))
          .skip(1)
          .map(block -> block.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList())
          .map(lines -> Arguments.of(lines.get(0), lines.subList(1, lines.size())));
    }
  }

  private static Arguments story(String text, String... fields) {
    return Arguments.of(text, List.of(fields));
  }

  @ParameterizedTest
  @MethodSource({"stories", "written"})
  void the_fields_of_an_agreement_are_what_the_story_says(String text, List<String> fields) {
    Article article =
        Shared.parser().parse(Source.text(text).withPublished(LocalDate.of(2024, 3, 13)));

    assertThat(article.agreements()).hasSize(1);
    Agreement deal = article.agreements().get(0);
    assertThat(
            fields.stream()
                .map(field -> field.substring(0, field.indexOf('=')))
                .map(name -> name + "=" + value(article, deal, name)))
        .containsExactlyElementsOf(fields);
  }

  private static String value(Article article, Agreement deal, String name) {
    Optional<String> value =
        switch (name) {
          case "kind" -> Optional.of(deal.kind().name());
          case "status" -> Optional.of(deal.status().name());
          case "name" -> deal.name();
          case "acronym" -> deal.acronym();
          case "date" -> deal.date().map(date -> date + " (" + deal.dateText().orElse("") + ")");
          case "place" -> deal.place();
          case "subject" -> deal.subject();
          case "duration" -> deal.duration();
          case "value" -> deal.value();
          case "expiry" -> deal.expiry().map(PartialDate::toString);
          case "code" -> Optional.of(code(deal));
          case "parties" -> names(article, deal.parties().stream());
          case "mediators" -> names(article, deal.mediators().stream());
          case "reactions" ->
              joined(
                  deal.reactions().stream().map(r -> name(article, r.actor()) + " " + r.stance()));
          case "quotes" ->
              Optional.of(
                  "" + article.quotes().stream().filter(q -> !q.agreements().isEmpty()).count());
          default -> throw new IllegalArgumentException(name);
        };
    return value.orElse("-");
  }

  private static String code(Agreement deal) {
    return deal.code().orElse("-")
        + deal.plover()
            .map(
                p ->
                    " "
                        + p.event()
                        + " "
                        + p.mode().map(Enum::name).orElse("-")
                        + " "
                        + p.context().map(Enum::name).orElse("-"))
            .orElse("");
  }

  private static Optional<String> names(Article article, Stream<String> ids) {
    return joined(ids.map(id -> name(article, id)));
  }

  private static String name(Article article, String id) {
    return article.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElseThrow()
        .replaceFirst("^the ", "");
  }

  private static Optional<String> joined(Stream<String> words) {
    String all = words.sorted().collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
