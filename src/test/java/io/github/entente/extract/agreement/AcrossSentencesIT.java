package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Actor;
import io.github.entente.model.Agreement;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.parser.Source;
import io.github.entente.testing.Shared;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several sentences say of one agreement, and how a second one is told from it. */
class AcrossSentencesIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where people meet is no party of what they discuss
          Norway and Chile are negotiating an accord on fish. Negotiators met in Lisbon on Tuesday to discuss the accord. | NEGOTIATING Chile, Norway
          # what is taken up behind a word on another is the news
          Peru and Chile announced a pact on Friday. Kenya and Ghana signed a similar pact in 2009. The pact was signed in Rome. | SIGNED Chile, Peru in Rome; SIGNED Ghana, Kenya 2009
          Peru and Chile announced a truce on Friday. Peru hopes to conclude another truce with Ecuador. The ceasefire was signed in Geneva. | SIGNED Chile, Peru in Geneva; PROPOSED Ecuador, Peru
          Peru suspended a fishing accord with Chile on Friday. Kenya and Ghana reached an accord on visas last week. The accord, signed in 2016, was hailed as a breakthrough. | SUSPENDED Chile, Peru; AGREED Ghana, Kenya
          Peru and Chile signed a pact on Monday. Kenya and Ghana signed a similar pact in 2014. Peru suspended the document on Tuesday. | SUSPENDED Chile, Peru; SIGNED Ghana, Kenya 2014
          # one, whose noun a sentence before has
          Peru has signed a pact with Chile. It resembles one between Kenya and Ghana, signed in 2009. | SIGNED Chile, Peru; SIGNED Ghana, Kenya 2009
          Peru signed a fishing pact with Chile in May. It said it would sign one with Ecuador, too. | SIGNED Chile, Peru; PROPOSED Ecuador, Peru
          Peru has signed fishing pacts with Chile and Kenya. It is negotiating another with Ecuador. | SIGNED Chile, Kenya, Peru; NEGOTIATING Ecuador, Peru
          Kuwait has a security agreement with Jordan. It hopes to sign one with France next year. | IN_FORCE Jordan, Kuwait; PROPOSED France, Kuwait
          Chile and Peru renewed their copper agreement on Monday. Another with Bolivia is under negotiation. | AGREED Chile, Peru; NEGOTIATING Bolivia
          Norway concluded a fishing accord with Iceland on Monday. A similar one has been in force with Russia since May. | AGREED Iceland, Norway; IN_FORCE Norway, Russia
          Vietnam and Laos signed an extradition treaty on Friday. One of the ministers wore a red tie. | SIGNED Laos, Vietnam
          # papers, but for that of an agreement told before
          Kenya and Uganda reached an accord on the lake in May. Ministers of both signed the document on Monday. | SIGNED Kenya, Uganda
          # "the accord", right behind what two do under it
          Hungary is to take back 400 migrants a month from Austria. The pact takes effect in May. | IN_FORCE Austria, Hungary
          Ghana will let Chinese trawlers fish off its coast in return for a new quay. The accord is the second of its kind in Africa. | AGREED China, Ghana
          # what was before a pact took effect
          American makers had a tenth of the Japanese market before the accord took effect. | IN_FORCE Japan, United States
          # states that are counted first and then called by their body; what only ended before
          Canada proposed a trade agreement with the nine states of the Gulf. An accord with the Gulf Cooperation Council should cover energy. | PROPOSED Canada, Gulf Cooperation Council
          Foreign ministers Ann Kelly of Ireland and Lars Holm of Denmark signed an accord here today on cooperation at sea, reviving joint programmes that ended five years ago. | SIGNED Denmark, Ireland
          # a similar one, of the side that is not the partner of the first
          Kenya signed a tax treaty with France on Monday. A similar pact with Spain is in force. | SIGNED France, Kenya; IN_FORCE Kenya, Spain
          Kenya has signed a memorandum of understanding with France. Similar accords are being negotiated with Spain and Italy. | SIGNED France, Kenya; NEGOTIATING Italy, Kenya, Spain
          # the wider one that it is part of
          Peru and Chile signed a protocol on tuna. It forms part of the two countries' five-year trade agreement. | SIGNED Chile, Peru; IN_FORCE Chile, Peru
          # what unions say of one later makes it no deal of theirs
          Chad's president told his Libyan counterpart that he no longer felt bound by a grazing protocol. Herders' unions in Faya welcomed the end of the protocol. | TERMINATED Chad, Libya
          # the one in force, behind talks on its renewal
          Peru and Chile will resume talks next week on the renewal of a pact on bananas. The present five-year agreement restricts shipments to 21,000 tonnes. | PROPOSED Chile, Peru; IN_FORCE Chile, Peru
          # the one replaced is dated by its making, and it is of the same sides
          Peru and Chile reached a deal on fish. Ecuador hailed the deal as a step forward. It replaces a treaty signed in 2009. | AGREED Chile, Peru; TERMINATED Chile, Peru 2009
          # papers, cities
          Peru has signed a fishing accord with Chile. The two governments signed the document in Singapore. | SIGNED Chile, Peru in Singapore
          The Kenyan government and northern rebels signed a truce in May. Both sides signed the truce in Geneva. | SIGNED Kenya, rebels in Geneva
          Visiting Hanoi, Peru's president also signed a trade pact with Vietnam. | SIGNED Peru, Vietnam in Hanoi
          # what becomes of a draft or an offer
          Peru and Chile drafted a fishing pact last year. They signed it in Geneva on Monday. | SIGNED Chile, Peru 2024-03-11 in Geneva
          Peru proposed a fishing pact to Chile. Chile rejected the offer on Monday. | REJECTED Chile, Peru
          Ghana denied on Monday that it had a secret pact with Kenya. | REJECTED Ghana, Kenya
          # whom a sentence before names
          Kenya handed over 40 prisoners to Uganda on Monday. The transfer is the outcome of a bilateral agreement. | IN_FORCE Kenya, Uganda
          # arrangements and the like of two who have been told before
          Iceland will hold its exports of cod to Norway to 40 tonnes. The bilateral arrangement, negotiated in Lima last month, runs three years. | AGREED Iceland, Norway
          Many died in the fighting between Kenya and Uganda. A settlement signed in Ndola in May put an end to it. | SIGNED Kenya, Uganda in Ndola
          Fiji said Samoa had taken its boats. They have no rights there since an earlier arrangement expired. | TERMINATED Fiji, Samoa
          Peru and Chile signed a treaty on Monday. A separate understanding would open the port of Arica. | SIGNED Chile, Peru; IN_FORCE Chile, Peru
          # signed in another town, or still hoped for: another one
          Kenya and Uganda signed an accord in Nairobi. They hailed a deal signed in Ndola as its model. | SIGNED Kenya, Uganda in Nairobi; SIGNED Kenya, Uganda in Ndola
          Peru and Chile have concluded a divorce agreement, officials said. It does not touch the trade pact that the two still hope to work out. | AGREED Chile, Peru; PROPOSED Chile, Peru
          Spain told Morocco that it would not renew the treaty of 1982. Negotiations on a replacement accord have stalled. | TERMINATED Morocco, Spain; NEGOTIATING Morocco, Spain
          # a place beside a town is no party
          The warring parties in Yemen accepted a ceasefire at talks in Rimla, north of Helsinki. | AGREED Yemen
          # two names are two agreements, and what has a name has been there before talks on one without
          Peru and Chile have narrowed their differences over a treaty to scrap mines, officials said. A Chilean senator said Peru had violated the Quito Peace Treaty. | NEGOTIATING Chile, Peru; VIOLATED Chile, Peru
          Kenya said it would quit the Nile Trade Accord. The Tropical Trade Accord would stay in force, Uganda said. | TERMINATED Kenya, Uganda; IN_FORCE Kenya, Uganda
          Ghana and China signed a protocol in Accra on Monday. The original framework agreement was signed in Beijing in November 2002. Mali pledged to implement the Lisbon Agreement. | SIGNED China, Ghana in Accra; SIGNED China, Ghana in Beijing 2002-11; IN_FORCE Mali
          # what one agreement does, it does to another
          Kenya and Ghana signed an accord on trade on Monday. The accord carries out part of the Harbour pact, signed in October 2009. | SIGNED Ghana, Kenya; SIGNED Ghana, Kenya 2009-10
          The Data Bridge accord was concluded in March 2015 to replace the Open Harbour accord, which a court had struck down in October 2014. Kenya and Ghana negotiated it for two years. | AGREED Ghana, Kenya 2015-03; TERMINATED Ghana, Kenya 2014-10
          # talks on a new one, behind one that was turned down
          Lawmakers threw out a tax treaty between Peru and Chile on Monday. The two sides said they would start talks on a new treaty. | REJECTED Chile, Peru; PROPOSED Chile, Peru
          # also done: another; with or without: none in particular
          Kenya and Ghana signed a defence agreement. The two countries also agreed to build a port and signed a memorandum of understanding on pilots. | SIGNED Ghana, Kenya; SIGNED Ghana, Kenya
          Sudan said it would build the canal with or without an agreement with Egypt. The two countries signed the Blue Water Agreement in 1999. | SIGNED Egypt, Sudan 1999
          # who guarantees it, stays outside it or is met by a pair of others
          Kenya and rebels signed a truce in Accra on Monday, with Peru and Chile as guarantors. | SIGNED Kenya, rebels in Accra
          Peru and Chile agreed on a truce, with Oman acting as go-between. | AGREED Chile, Peru
          Sudan and Egypt signed the Blue Water Agreement in 1999. Kenya, which has not signed the agreement, called it unfair. | SIGNED Egypt, Sudan 1999
          Kenya and Ghana agreed on a dam on Monday. In 1999 the two countries signed the River Agreement with Peru and Chile. | AGREED Ghana, Kenya; SIGNED Chile, Ghana, Kenya, Peru 1999
          # pleas are not what is pleaded for, and who is to approve mediates nothing
          Samoa signed a security agreement with China on Tuesday, dismissing pleas from Canberra and Wellington to walk away from the deal. | SIGNED China, Samoa
          Ghana signed a trade agreement with Kenya on Tuesday, ignoring calls from Lima and Oslo to abandon the deal. | SIGNED Ghana, Kenya
          # votes of some, and what has yet to be done, undo nothing
          Peru and Chile signed a gas agreement on Monday. Ana Diaz, whose party voted against the agreement, said prices would rise. | SIGNED Chile, Peru
          Bilateral agreements between Peru and Chile on debt have yet to be concluded, officials said. | NEGOTIATING Chile, Peru
          The European Commission said it would continue negotiations with Kenya and Ghana on a data pact. | NEGOTIATING European Commission, Ghana, Kenya
          # an older one, of the only pair that the story tells of
          Egypt and Sudan signed an accord on dams on Monday. Under a treaty dating from 1959, Sudan may draw water from the lake. Ethiopia was not asked. | SIGNED Egypt, Sudan; IN_FORCE Egypt, Sudan 1959
          # what others agree on in between
          Peru and Chile signed a treaty on Monday. The Greek coalition parties agreed on a budget for next year. The signing took place in Lima. | SIGNED Chile, Peru in Lima
          Peru and Chile have postponed the signing of a fishing pact. Officials gave no reason. The opposition said that they had cut a deal to keep quiet. | POSTPONED Chile, Peru
          # it is offered to another by those who made the first, and others are to join
          Kenya and Ghana have signed a tax treaty. A similar treaty is to be offered to Togo next year. | SIGNED Ghana, Kenya; PROPOSED Ghana, Kenya, Togo
          Kenya and Ghana have signed a tax treaty. A similar treaty is to be offered to Togo by Kenya next year. | SIGNED Ghana, Kenya; PROPOSED Kenya, Togo
          Kenya will sign the new tea treaty in Geneva on Friday, a minister said. Ghana and Togo have said they will also sign. | PROPOSED Ghana, Kenya, Togo
          Kenya will sign the new tea treaty in Geneva on Friday, a minister said. Ghana and Togo have said they will not sign. | PROPOSED Kenya
          # the government that was told to face the rebels
          Uganda has held talks with the Lord's Resistance Army in Juba. Kenya and Sudan sent observers. An earlier truce between the government and the rebels collapsed in May. | TERMINATED Lord's Resistance Army, Uganda
          Uganda has held talks with the Lord's Resistance Army in Juba. Kenya sent observers. An earlier truce between Kenya and the rebels collapsed in May. | TERMINATED Kenya, Lord's Resistance Army
          # set for a day, which nobody has agreed on; a name that is told of another noun
          The signing of a border treaty between Kenya and Uganda, which had been set for Monday, was put off. | POSTPONED Kenya, Uganda
          The accord between Kenya and Ghana covers ships of any state which has signed the Lima Convention. | IN_FORCE Ghana, Kenya
          # what a truce brings them close to is not another; one that somebody has said he hopes to sign
          Kenya and the Oromo Front signed a truce in Juba on Tuesday, bringing them close to ending more than 20 years of war. They would disarm within months of a final peace accord, which Kenya has said it hopes to sign by July. | SIGNED Kenya, Oromo Front; PROPOSED Kenya, Oromo Front
          Kenya and Ghana signed a tax treaty in Accra. They would let boats in within months of a final fishing accord, which the president has said he hopes to sign by July. | SIGNED Ghana, Kenya; PROPOSED Ghana, Kenya
          Ghana wants a seat in the Reef pact. Kenya quit the three-nation pact with Uganda in May. Togo, the third member, has kept its seat. | TERMINATED Kenya, Togo, Uganda
          Ghana wants a seat in the Reef pact. Kenya quit the pact with Uganda in May. Togo, the oldest member, has kept its seat. | TERMINATED Kenya, Uganda
          # a group whose name the next sentence tells with its deal
          A third rebel group has agreed to leave the valley. Ansar Dine said on Monday it had reached a deal with Chad for its men to go home. | AGREED Ansar Dine, Chad
          A third rebel group has agreed to leave the valley. Chad said on Monday Mali had signed a water treaty with Ghana. | AGREED rebels; SIGNED Ghana, Mali
          # what is done to one and is done to another, too
          Last month Chile signed tax agreements with Japan and Peru, and says it will soon with Canada. | SIGNED Chile, Japan, Peru; PROPOSED Canada, Chile
          Chile signed a tax treaty with Japan in January, and did so with Peru in February. | SIGNED Chile, Japan 2024-01; SIGNED Chile, Peru 2024-02
          Kenya has signed a labour pact with Qatar and is to do the same with Oman. | SIGNED Kenya, Qatar; PROPOSED Kenya, Oman
          Uganda tore up a border treaty with Kenya on Monday and threatens to do the same with Rwanda. | TERMINATED Kenya, Uganda; IN_FORCE Rwanda, Uganda
          Morocco signed a fishing pact with Ghana and has done so with Russia as well. | SIGNED Ghana, Morocco; SIGNED Morocco, Russia
          Chile signed a fishing accord with Peru in January. It did the same with Ecuador in February. | SIGNED Chile, Peru 2024-01; SIGNED Chile, Ecuador 2024-02
          Chile has signed tax treaties with Japan and Peru. It will do the same with Canada next year. | SIGNED Chile, Japan, Peru; PROPOSED Canada, Chile
          Peru signed a trade accord with Canada last year and plans another with Japan. | SIGNED Canada, Peru 2023; PROPOSED Japan, Peru
          Kenya ratified the convention with Uganda and will soon do so with Rwanda. | RATIFIED Kenya, Uganda; PROPOSED Kenya, Rwanda
          Poland has agreed an extradition treaty with Chile and hopes to with Peru. | AGREED Chile, Poland; PROPOSED Peru, Poland
          Chile signed a fishing pact with Peru. It is to follow suit with Ecuador. | SIGNED Chile, Peru; PROPOSED Chile, Ecuador
          Peru signed a trade deal with Canada in January and is in talks on another with Japan. | SIGNED Canada, Peru 2024-01; NEGOTIATING Japan, Peru
          Chile signed a fishing pact with Peru and returned to with glee. | SIGNED Chile, Peru
          Chile signed a tax treaty with Japan and says it will work with Peru. | SIGNED Chile, Japan
          Chile signed a tax treaty with Japan in January and another delegation met with Peru. | SIGNED Chile, Japan 2024-01
          Chile signed the treaty with Japan and did so with Peru's blessing. | SIGNED Chile, Japan
          # such a deal: one like it, which has been made; not one that is wished for
          There is no sign of a truce between Israel and Hamas. Such a deal ended the fighting in Gaza in 2014. | REJECTED Hamas, Israel; AGREED Hamas, Israel 2014
          Kenya wants a water treaty with Uganda. Such a pact ended a row between Egypt and Sudan in 1959. | PROPOSED Kenya, Uganda; AGREED Egypt, Sudan 1959
          Peru and Chile want a free trade pact. Such an agreement would help farmers, economists said. | PROPOSED Chile, Peru
          # one that fighters were forced into has its own day
          Egypt and Sudan agreed a truce last month. On Monday Ansar Dine said it had forced rival groups into a surrender deal. | AGREED Egypt, Sudan; AGREED Ansar Dine, rival groups
          # what somebody is accused of is another
          Egypt, Sudan and Chad agreed a truce last year. Sudanese forces have stood by, and an opposition leader accused them of having made a “dirty deal” to do nothing. | AGREED Chad, Egypt, Sudan 2023; AGREED Sudan
          # a truce that has held is in force; one that was signed stays so
          Sudan and Chad agreed a truce in Juba in January. The truce has held. | IN_FORCE Chad, Sudan
          Sudan and Chad signed a truce in Juba in January. The truce has held. | SIGNED Chad, Sudan
          # talks of one of them with a third
          Armenia and Azerbaijan are working on a peace treaty. Turkey and Armenia held talks in Vienna on opening their border. | NEGOTIATING Armenia, Azerbaijan; NEGOTIATING Armenia, Turkey in Vienna
          # several that are still to be signed, behind one that was agreed; not "the agreements"
          Israel and Bahrain agreed on Monday to normalise ties. Delegations will meet in May to sign accords on trade and tourism. | AGREED Bahrain, Israel 2024-03-11; PROPOSED Bahrain, Israel
          Peru and Chile agreed on a customs union on Monday. They are to sign deals on ports and rail next month. | AGREED Chile, Peru 2024-03-11; PROPOSED Chile, Peru
          Peru and Chile agreed to settle their border row on Monday. Ministers will sign the agreements in Lima on Friday. | AGREED Chile, Peru 2024-03-11
          # a pact of its own name and year is not the one they talk about
          Peru and Chile are negotiating a treaty on tin. Lima ruled out changes to the 1988 Copper Pact. | NEGOTIATING Chile, Peru; IN_FORCE Chile, Peru 1988
          """)
  void each_agreement_has_its_own_record(String story, String expected) {
    Article article = read(story);
    List<String> found = article.agreements().stream().map(a -> described(article, a)).toList();

    String[] records = expected.split("; ");
    assertThat(found).hasSameSizeAs(records);
    for (String record : records) {
      assertThat(found).anyMatch(words -> isToldBy(words, record));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Greek parties signed a coalition agreement on Tuesday. Under the deal, the"
            + " centre-right will get the finance ministry.",
        "Peru's government and opposition reached a deal on the budget on Tuesday. The agreement"
            + " ends weeks of deadlock.",
        "Chilean oil firm Norda and Japanese shipyard Melko signed a deal on Tuesday.",
        "The old arrangement between the two firms ran out in May. Peru and Chile played on.",
        "Peru's clubs rejected a rugby union offer. A truce negotiated in May did not hold.",
        "Finnish opposition parties agreed on Tuesday to field a joint candidate. The pact was"
            + " signed by four party leaders."
      })
  void deals_of_parties_and_firms_are_taken_up_as_such(String story) {
    assertThat(read(story).agreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway called for a fishing agreement with Chile. Kenya said it opposed the document. Norway already has such an accord with Japan. That accord covers tuna. | Kenya OPPOSES
          Peru and Chile signed a pact on Friday. Norway hailed the document as a step forward. Peru suspended the pact on Monday. | Norway SUPPORTS
          """)
  void a_paper_that_is_praised_or_blamed_has_been_told_before(String story, String reaction) {
    Article article = read(story);

    assertThat(article.agreements().get(0).reactions())
        .map(r -> article.actor(r.actor()).orElseThrow().name() + " " + r.stance())
        .containsExactly(reaction);
  }

  @Test
  void what_a_company_agrees_to_is_not_what_the_agreement_is_on() {
    Article article =
        read(
            "Peru has signed a transport deal with Chile. Norda, the Kenyan carmaker, agreed to buy"
                + " Ghanaian rival Melko for $2 billion. The deal must still be ratified.");

    assertThat(article.agreements())
        .singleElement()
        .extracting(Agreement::subject)
        .asString()
        .contains("transport");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru and Chile signed a pact on Friday. The document was brokered by Qatar.",
        "Peru and Chile signed a pact on Friday. Qatar brokered the document."
      })
  void who_brokered_the_paper_brokered_the_agreement(String story) {
    Article article = read(story);

    assertThat(article.agreements().get(0).mediators())
        .map(id -> article.actor(id).orElseThrow().name())
        .containsExactly("Qatar");
  }

  /** Whether each part of the record is there; a day or place that is not asked for may be. */
  private static boolean isToldBy(String words, String record) {
    String[] parts = record.split("(?<=\\p{L}) (?=\\d)|(?= in )");
    return words.startsWith(parts[0]) && Stream.of(parts).allMatch(words::contains);
  }

  private static Article read(String text) {
    return Shared.parser().parse(Source.text(text).withPublished(PageDate.parse("2024-03-13")));
  }

  /** "SIGNED Chile, Peru 2024-03-11 in Geneva". */
  private static String described(Article article, Agreement agreement) {
    String parties =
        agreement.parties().stream()
            .map(id -> article.actor(id).map(Actor::name).orElseThrow())
            .map(name -> name.contains("rebel") ? "rebels" : name)
            .sorted()
            .collect(Collectors.joining(", "));
    return Stream.of(
            agreement.status().name(),
            parties,
            agreement.date().map(PartialDate::toString).orElse(""),
            agreement.place().map(place -> "in " + place).orElse(""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
