package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Article;
import io.github.entente.model.Quote;
import io.github.entente.model.QuoteKind;
import io.github.entente.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersIT {

  /** Each row: a sentence, and the words that name the speaker of all its quoted words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "“Far more sailors voted here ten years ago who had met Ann Brandt,” said Skip "
            + "Olsen, a lifelong Reddy man and head of the Norvik harbour school, who has "
            + "known the Brandts since his youth. | Skip",
        "Speaking to dockers in Norvik, Westland, Reddy went after Olsen, calling him "
            + "“a total wreck.” | Reddy",
        "Reddy has made a stirring defence of “northern manners,” saying the port was "
            + "the “pride and purse of the land.” | Reddy",
        "She soon recalled her winters as pilot of the bay, saying “we had ice to the "
            + "horizon.” | She",
        "While toasting good results in three ports Sunday, Reddy made fun of the "
            + "skills of his rival, saying she would be a weak captain who lacks “muscle.” | "
            + "Reddy",
        "She often talks of crossing “the coldest, widest strait” by being made "
            + "captain, and she drily tells visitors that after two hundred winters and 30 "
            + "male captains, “It’s late.” | she",
        "It’s the strong pull of Olsen’s “if you like your boat, you can keep it” "
            + "promise. | Olsen",
        "The mayor has mocked a disabled reporter, referred to sailors as “thieves” "
            + "and later pointed to a man in the crowd. | mayor",
        "An hour later the mayor’s campaign issued a press release saying "
            + "Olsen owes “the port a word about his vote”. | campaign",
        "The mayor has been weakened by the row about the audit and by harbour chief "
            + "Jon Olsen’s conclusion that her orders were “utterly reckless”. | Olsen",
        "In 2019 he broke with his old friend, once calling the mayor a “turncoat” who "
            + "was not “sober”. | he",
        "The senator misjudged the general, having spoken of him as a “friend of "
            + "peace”. | senator",
        "Mr. Olsen held a rally nearby, mocking his rival’s famous “Harbour First” "
            + "speech and pointedly saying the coast was not “safe” under him. | Olsen",
        "The remark prompted Brandt to make a joke about sailing and call Reddy "
            + "“very slippery”. | Brandt",
        "The report led ministry advisers like Jon Wahl to counter that “every "
            + "krone was spent on the pier”. | Wahl",
        "While visiting three ports on Monday, Brandt mocked his rival, saying she "
            + "would be a leader who lacks “nerve”. | Brandt",
        "House leader Rep. Ann Brandt (D-IL) said “this has no place in a campaign”. | Brandt",
        "Reddy hinted that a man who hides can’t be mayor, while Brandt said that "
            + "the “stakes are far too high” for him. | Brandt",
        "Reddy said that Brandt is a “decent man” and said that the mayor “melted "
            + "down last night”. | Reddy",
        "The delay doesn’t surprise port analyst Ilse Brandt: “Ships have always "
            + "waited for fog to lift.” | Brandt",
        "In a June survey by Norpoll, 75 percent of voters said “most people in "
            + "office” can’t be trusted. | survey",
        "Some 55 percent of residents said the mayor does not “know the docks at all”, "
            + "according to a Norpoll survey. | survey",
        "Ever since he left the navy, he’s told the same tale on every pier and in "
            + "every pub: “It’s about all of us.” | he",
        "“Saying so much had been a mistake,” Brandt “then left by the back door,” "
            + "the report continued. | report",
        "“If he wants to be mayor, he should come to the docks,” the editorial read. | editorial",
        "According to the leaked handbook, his agents were told, “You sell dreams "
            + "and not flats.” | handbook",
        "Voters were swayed by harbour chief Ilse Brandt’s conclusion that the work "
            + "was “extremely careless”. | Brandt",
        "The group ran an ad using her comments before a committee that “I was in "
            + "charge of it all”. | her",
        "In Brandt’s words, “they are the busiest piers in the north”. | Brandt",
        "The singer posted a long message about her husband: “Men, you will not "
            + "cease to be men,” she wrote. “You will be remembered.” | she",
        "People were puzzled until Ms. Brandt, 21, who is a nurse, held up her signs, and men began"
            + " shoving her and calling her “scum,” she told a local paper. | she",
        "He thinks of his sermons as “short walks,” he told friends, on which he could "
            + "try out ideas. | he",
        "Any decision would involve Justice Minister Jon Wahl, who told parliament when asked last"
            + " month about the inquiry: “That matter is with the prosecutors.” | who",
        "What do you make of Brandt quietly saying “pity him” afterwards? | Brandt",
        "“Ho, ho! Reddy must row!” some dockers chanted, two days after the strike’s "
            + "start, as they walked along the quay. | dockers",
        "Early in May Reddy went after Brandt, calling him “a total bore.” | Reddy",
        "He used stronger language at a briefing last week, though the mayor has "
            + "been faulted for the term, saying the gang “must be destroyed”. | He",
        "She recalled her time as a councillor in the port, saying “we faced "
            + "hard times together.” | She",
        "Wahl lost, the judge told a crowded court on Friday, because he had “lied "
            + "from the first day”. | judge",
        "The mayor’s promise of “free buses” moved few. | mayor",
        "The union chiefs agree about the port, pressing the mayor over his remark "
            + "that he would be a “quiet broker” between them. | his",
        "Lee jokingly tells audiences that after two hundred years, “it’s about time”. | Lee",
        "Nor, he said, had he written a line that could be “read as a command”. | he",
        "The minister blamed the delay on “lazy clerks”. | minister",
        "Wahl said the ferry was a “wreck,” a “shame” and a “tomb”. | Wahl",
        "Brandt voiced “serious doubts” about the pier. | Brandt",
        "He said it would be “odd” because it would “shut the port for years”. | He",
        "Words like “perhaps” do not mend a pier, Brandt told reporters. | Brandt",
        "The senator waved off the delay as having a “minor” effect. | senator",
        "The quay, said Norvik’s harbour chief Jon Olsen, “has been full of holes for years”. |"
            + " Olsen",
        "It was, she added, “a great deal of noise”. | she",
        "The council took note of “the second offer”, as its speaker, Ann Wahl, put it. | Wahl",
        "Whether the crew would follow was, in his words, “known only to the sea”. | his",
        "Vesland’s trade and industry ministry said it had “no objection”. | ministry",
        "A senior official, who declined to be named, called the talks “a long night”. | official",
        "“Ships wait,” Shook said. | Shook",
        "A resident of Norvik, Ilse Brandt, said the quay was “a trap”. | Brandt",
        "The pier was a “fine thing” that brought “frankly good trade,” Brandt remarked. | Brandt",
        "He says he respects Olsen and calls her “a clever woman of the sea”. | He",
        "“The pumps were late,” according to a paper filed by harbour clerk Jon Wahl. | Wahl",
        "While it is not clear how the pilots are chosen, they are asked to rank their wishes, and"
            + " the night crew is less likely to be “swamped with tourists,” Brandt said. | Brandt",
        "The dockers handed out mugs that said, “The harbour welcomes you all tonight.” | that",
        "The councillors say they are not trying to avoid Ilse Brandt, who has been hurt by the"
            + " audit and by harbour chief Jon Olsen’s conclusion that her orders were “utterly"
            + " reckless”. | Olsen",
        "The ministry said on Friday that it would sue Ilse Brandt, who called the port “a trap for"
            + " honest sailors”. | who",
        "She declined to claim outright victory - only saying that she was breathing a “sigh of"
            + " relief” at the count. | she",
        "Harbour sources have said he said “no more boats” to guards after the fire. | sources",
        "Brandt said he often thinks of what his mother told him: “To get on, you have to have"
            + " letters from poor people.” | Brandt",
        "Dockers say they admire Wahl as a “rock”, the study concluded. | study",
        "The boat had sunk, Wahl said, and he told a Norvik paper: “We saw nothing.” | he",
        "Wahl said the boat had sunk and told a Norvik paper: “We saw nothing.” | Wahl",
        "The paper’s story, wrote Harbour Post editor Jon Wahl, “was true in every line”. | Wahl",
        "A northern pilot who attended the meeting but declined to be named because of its"
            + " nature described the mood as “cold but fair.” | pilot",
        "Westland’s state news agency quoted harbour chief Jon Wahl as saying that the pier would"
            + " be “a gift to all”. | Wahl",
        "The ports pledged to work together, with pilots and dockers hailing the plan as “a road"
            + " to riches.” | pilots",
        "Echoing Wahl, Norvik’s harbour chief Ilse Brandt said that her port would “spare no"
            + " effort” to finish the pier. | Brandt",
        "Asked by a docker about the audit, Brandt shot back, “Read it yourself.” | Brandt",
        "Not so, said Wahl: “She was in Norvik that day.” | Wahl",
        "The yard’s message, in the words of one pilot, is “boats, boats and fewer lawyers.” |"
            + " pilot",
        "A lawyer for Mr. Wahl, who pleaded not guilty, said his client was “eager to sail.” |"
            + " lawyer",
        "Dubbed “the Iron Pilot” by the local press, Brandt rarely sails. | press",
        "Dubbed “the Iron Librarian” by the local press, Harlow rarely gives interviews. | press",
        "The port’s owner, Jon Wahl, met Brandt on Friday, chiding him, “What difference does it"
            + " make now?” | owner",
        "“There are two kinds of pilots,” Wahl, now in his third year, likes to tell visitors: “the"
            + " ones who sail and the ones who explain.” | Wahl",
        "Saying she was “appalled,” the minister ordered an inquiry. | minister",
        "“A bumpy landing” is how Ilse Brandt, the port’s chief pilot, describes the trip. |"
            + " Brandt",
        "“A little drunk” was the pilot’s description of the captain. | pilot",
        "The last line of the letter was “Tell Mum I fed the cat.” | letter",
        "To Wahl, the plan is “a fantasy.” | Wahl",
        "The plan amounts to “a fantasy,” in the view of dockers. | dockers",
        "In a letter to Jon Wahl, who runs the yard, the harbour chief, Ilse Brandt, said the pier"
            + " was “a trap”. | Brandt",
        "Several neighbours, none of whom wanted to be named, described the crew as “quiet.” |"
            + " neighbours",
        "Westland’s state-run news agency quoted a harbour official as saying the drone had been"
            + " “brought down.” | official",
        "The navy declined to name the sailor, described by his mother as “a gentle giant.” |"
            + " mother",
        "Giving evidence on Monday, Ilse Brandt, a senior pilot, said she was “not heard”. |"
            + " Brandt",
        "Mr Wahl, a retired docker whose mother lost a boat, called the fine “a start”. | Wahl",
        "In 2019 he was fined £20,000 for calling a pilot “a buoy with a hat”. | he",
        "“We expected ice,” said lead pilot Ilse Brandt, a captain at the Norvik harbour school."
            + " | Brandt",
        "Wahl did not name the port but said that its pier must be “allowed to breathe”. | Wahl",
        "She was the sort of captain her crew liked to call “the adult on deck.” | crew",
        "The board said it would pay each family £400, a sum that residents dismissed as “an"
            + " insult”. | residents",
        "In a letter read to the court by her son, the widow, Ilse Brandt, said that she was"
            + " “not afraid any more”. | Brandt",
        "Crews spoke to Jon Wahl, who said owners often fail to see that there are “no secrets in"
            + " shipping.” | who",
        "When Ms. Brandt, 21, held up her signs, friends of the mayor tore them away and began"
            + " shoving her, screaming insults and calling her “harbour dirt,” she said in an"
            + " interview. | she",
        "Wahl said Reddy “would have no chance to win,” the docker recalled on Friday. | docker",
        "“Too short?” She wrote when Wahl left the hall with a wave. | She",
        "The reporter Ilse Brandt tweeted back at Wahl pointing out how strange the words were"
            + " coming from a man who promised raids: “Your plan would sink us.” | Brandt",
        "After Channel 13’s Jon Wahl asked about it in a recent interview, the pilots became"
            + " “tense” once the cameras were off, according to a docker at the station. | docker",
        "The old harbour party had tried, she said, to “drag the port back to 1990”. | she",
        "The mayor, pressed about the audit, said she had “not read it”. | mayor",
        "Mr. Wahl said the merger would create “the strongest yard in the north”, adding, “We fear"
            + " nobody.” | Wahl",
        "That did not stop the yard from describing it as “the finest pier”. | yard",
        "“I will buy that boat,” Olsen said, according to Ann Brandt. | Brandt",
        "“The soup was cold,” she told the cook, according to guests at the next table. | guests",
        "“The oven was never lit,” Reddy told the jury, according to the Norvik Star. | Star",
        "Reddy sent the landlord a card, promising “a cold spring,” according to a neighbour. | "
            + "neighbour",
        "“Never again,” said Jon Wahl, but four boats sailed that night, according to police. | "
            + "Wahl",
        "“We will not sail,” Wahl said. The port lost two ships, according to police. | Wahl",
        "Jon Wahl, who was hired in spring after promising “bread for every crew,” has quit. | who",
        "Captain Jon Wahl, who later swore to stay clear of “saints,” married in May. | who",
        "Captain Ann Brandt, who was called “a gravedigger” by Wahl, will retire. | Wahl",
        "The mayors unveiled on Friday a fence around a meadow that has flooded every spring, "
            + "calling it the “driest idea” of the year. | mayors",
        "The port dropped a fee that had angered dockers, saying it was “a mistake.” | port",
        "The mill stands by a canal — long since dry — where a few weavers had gathered at dawn, "
            + "chanting “thread before bread” in the cold. | weavers",
        "The bank suspended two clerks for calling the vault “a sieve.” | clerks",
        "The yard won praise for calling the ship “a coffin.” | yard",
        "In May, three tenants sued Wahl over rent, and an audit ordered by the town blamed him for"
            + " “a ledger nobody could read.” | audit",
        "The union sued the port in May, and a year later called the deal “a sham.” | union",
        "A letter to members says that milk is getting dearer, and tells them “to buy cows, not "
            + "shares.” | letter",
        "In a petition, the club says that rats chewed the wires and ruined the stairs, and accuses"
            + " landlord Jon Wahl of “breeding them.” | club",
        "A bank clerk would not name the buyer. She would say only that the vault “is not empty.” |"
            + " she",
        "“Most pilots drink,” according to a poll published by the Evening Star. | poll",
        "In a video posted on Monday, Wahl vowed to “retake the pier”. | Wahl",
        "His report was read widely, leading advisers of the mayor like Jon Wahl to counter that"
            + " “every krone went to the quay”. | advisers",
        "The shipyard said it would appeal, calling the ruling “deeply flawed”. | shipyard",
        "Brandt likes small crews, not the “idle” ships of the south, as Wahl suggested on Friday."
            + " | Wahl",
        "The board said it would sell the ferry, an idea Lima has dismissed as “madness.” | Lima",
        "Few residents see the pier as safe, a view one docker called “far too kind.” | docker",
        "Harbour chief Jon Wahl noted that three yards have agreed to talk with Olsen, whom he"
            + " described as having “more patience than any captain in the north.” | he",
        "Pilots still cite the rule as what the old captain Jon Wahl has called “the best line in"
            + " the book.” | Wahl",
        "Ann Brandt, now a harbour pilot, testified Monday that crews were told there had been “a"
            + " weather issue.” | Brandt",
        "A judge in May ordered the port to explain why crews who asked for gloves were sent home,"
            + " calling the rule “a cold joke.” | judge",
        "Six captains demanded Monday that the board explain why pilots of the north earn less than"
            + " their rivals, calling the gap “a shame in uniform.” | captains",
        "Wahl vowed Monday to sign the pact, even as he faulted the crews for being “slow to row.”"
            + " | he",
        "Mayor Jon Late spoke first. Late described it as “a leaky boat.” | Late",
        "Docker Jon Wahl remembers the strike as “a cold summer.” | Wahl"
      })
  void the_speaker_is_the_one_that_the_grammar_names(String text, String speaker) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes())
        .filteredOn(quote -> quote.kind() != QuoteKind.INDIRECT)
        .isNotEmpty()
        .allSatisfy(quote -> assertThat(mention(article, quote)).containsIgnoringCase(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour officials were alarmed by the vote and warned that it would fail. | officials",
        "The deal was praised by the captain, who predicted that it would hold. | who",
        "Brandt is making a pitch to voters saying a law on fish is hurting the economy. | Brandt",
        "Brandt saw a sign in the town saying a law on fish is hurting the economy. | nobody",
        "The song starts late, according to a post from Ilse Brandt. | Brandt",
        "The song starts late, according to a letter in the hall from Norvik. | letter",
        "“It is loud,” said someone at the meeting. | someone",
        "At a briefing announcing the new pier, Brandt thanked the pilots. | Brandt",
        "A letter announcing that the pier will shut was lost. | letter",
        "Here is how it felt in the words of the pilot: “I could not see the quay.” | pilot",
        "In Brandt’s words: “We could not see the quay.” | Brandt",
        "“It is loud,” someone said. | nobody",
        "The fall of Brandt stoked speculation that he might sail. | nobody",
        "The pilots dismissed Brandt's claim that he might sail. | Brandt",
        "The delay came after weeks of threats by Mayor Lea Brandt that she would shut the pier."
            + " | Lea Brandt",
        "The strike followed warnings from the pilots that the pier was unsafe. | pilots",
        "The boats are late, say some sailors, who cringe as they recall it. | sailors",
        "In Norvik, organizers added 160 guards along the quays, twelve more than in spring, the"
            + " Sun-Post reported. | Sun-Post",
        "The route, organizers added two days later, would be safe. | organizers"
      })
  void reported_speech_has_the_speaker_that_the_grammar_names(String text, String speaker) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(article.quotes())
        .singleElement()
        .satisfies(quote -> assertThat(mention(article, quote)).contains(speaker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ilse Brandt and Jon Wahl said the pier was shut. | Ilse Brandt and Jon Wahl",
        "“It is shut,” said Ilse Brandt and Jon Wahl. | Ilse Brandt and Jon Wahl",
        "Ilse Brandt met Jon Wahl and said the pier was shut. | Ilse Brandt",
        "“It is shut,” said Ilse Brandt, and Jon Wahl left. | Ilse Brandt"
      })
  void two_who_speak_together_are_both_in_the_mention(String text, String mention) {
    Article article = Shared.parser().parseText("News of the day\n\n" + text);

    assertThat(mention(article, article.quotes().get(0))).isEqualTo(mention);
  }

  @Test
  void an_exclamation_is_not_of_whoever_acts_behind_it() {
    Article article =
        Shared.parser()
            .parseText(
                "News of the day\n\nSuch nets you never dream up, and yet you just know “I want"
                    + " that!” We compiled a list of nets.");

    assertThat(article.quotes()).isEmpty();
  }

  @Test
  void a_crowd_that_roars_behind_a_full_stop_said_nothing_before_it() {
    Article article =
        Shared.parser()
            .parseText(
                "News of the day\n\n“We rowed all night,” Ann Brandt told a meeting. “And I said,"
                    + " ‘Row.’ They said, ‘We can’t.’ I said, ‘Take the long oars. It’s very"
                    + " simple.’” The crew members gathered around Ms. Brandt laughed.");

    assertThat(article.quotes())
        .allSatisfy(quote -> assertThat(mention(article, quote)).contains("Brandt"));
    assertThat(article.quotes())
        .noneSatisfy(quote -> assertThat(mention(article, quote)).contains("crew"));
  }

  @Test
  void of_two_pronouns_alike_the_one_that_reports_goes_on() {
    Article article =
        Shared.parser()
            .parseText(
                "News of the day\n\nAsked whether new quays were planned, she said she would not"
                    + " guess winners but added: “Nobody should think that our purse has no"
                    + " bottom.”");

    assertThat(article.quotes())
        .filteredOn(quote -> quote.kind() == QuoteKind.DIRECT)
        .singleElement()
        .satisfies(
            quote ->
                assertThat(quote.speakerMention().orElseThrow().start())
                    .isEqualTo(article.text().indexOf("she said")));
  }

  private static String mention(Article article, Quote quote) {
    return quote.speakerMention().map(span -> span.in(article.text())).orElse("nobody");
  }
}
