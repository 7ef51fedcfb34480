package io.github.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en;The two ministers have signed the pact and will meet again in the capital of the island.",
        "de;Die beiden Minister haben den Pakt unterzeichnet und werden sich in der Hauptstadt der Insel treffen.",
        "fr;Les deux ministres ont signé le pacte et vont se revoir dans la capitale de l'île pour en parler.",
        "es;Los dos ministros han firmado el pacto y se van a reunir en la capital de la isla para hablar.",
        "pl;Obaj ministrowie podpisali pakt i spotkają się w stolicy wyspy, ale nie jest to jeszcze koniec rozmów na ten temat.",
        "fi;Ministerit ovat allekirjoittaneet sopimuksen ja tapaavat saaren pääkaupungissa, mutta se ei ole vielä voimassa.",
        "ru;Министры двух стран подписали договор и встретятся снова в столице острова.",
        "ja;両国の大臣は条約に署名し、島の首都で再び会う予定です。これはまだ発効していません。",
      })
  void the_language_of_a_paragraph_is_told(String tag, String text) {
    assertThat(Language.of(text)).contains(tag);
  }

  @Test
  void a_few_words_are_too_few_to_say() {
    assertThat(Language.of("Kenya, Uganda, Tanzania")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "pl;Rządy obu krajów podpisały w piątek porozumienie o zawieszeniu broni. Prezydent powiedział dziennikarzom, że wojska wycofają się z doliny w ciągu trzydziestu dni, a obserwatorzy będą czuwać nad granicą.",
        "pl;Minister Jan Wolski zapowiedział nowe rozmowy w Genewie. Delegacja wyjedzie tam we wtorek rano.",
        "cs;Vlády obou zemí v pátek podepsaly dohodu o příměří. Prezident novinářům řekl, že se vojska stáhnou z údolí do třiceti dnů a na hranici budou dohlížet pozorovatelé.",
        "cs;Ministr zahraničí oznámil nová jednání v Ženevě. Delegace tam odjede v úterý ráno a zůstane tři dny.",
        "sk;Vlády oboch krajín v piatok podpísali dohodu o prímerí. Prezident novinárom povedal, že vojská sa stiahnu z údolia do tridsiatich dní a na hranicu budú dohliadať pozorovatelia.",
        "sk;Minister zahraničných vecí oznámil nové rokovania v Ženeve. Delegácia tam odíde v utorok ráno a zostane tri dni.",
        "hu;A két ország kormánya pénteken tűzszüneti megállapodást írt alá. Az elnök azt mondta az újságíróknak, hogy a csapatok harminc napon belül elhagyják a völgyet, és megfigyelők ügyelnek majd a határra.",
        "hu;A külügyminiszter új tárgyalásokat jelentett be Genfben. A küldöttség kedden reggel utazik oda, és három napig marad.",
        "ro;Guvernele celor două țări au semnat vineri un acord de încetare a focului. Președintele a declarat jurnaliștilor că trupele se vor retrage din vale în treizeci de zile, iar observatorii vor supraveghea granița.",
        "ro;Ministrul de externe a anunțat noi negocieri la Geneva. Delegația va pleca marți dimineață și va rămâne trei zile.",
        "sv;Regeringarna i de båda länderna undertecknade i fredags ett avtal om vapenvila. Presidenten sade till journalister att trupperna ska lämna dalen inom trettio dagar och att observatörer ska övervaka gränsen.",
        "sv;Utrikesministern meddelade nya samtal i Genève. Delegationen reser dit på tisdag morgon och stannar i tre dagar.",
        "da;Regeringerne i de to lande underskrev fredag en aftale om våbenhvile. Præsidenten sagde til journalister, at tropperne vil forlade dalen inden for tredive dage, og at observatører skal overvåge grænsen.",
        "da;Udenrigsministeren meddelte nye samtaler i Genève. Delegationen rejser dertil tirsdag morgen og bliver der i tre dage.",
        "nb;Regjeringene i de to landene undertegnet fredag en avtale om våpenhvile. Presidenten sa til journalister at troppene skal forlate dalen innen tretti dager, og at observatører skal overvåke grensen.",
        "nb;Utenriksministeren kunngjorde nye samtaler i Genève. Delegasjonen reiser dit tirsdag morgen og blir der i tre dager.",
        "fi;Maiden hallitukset allekirjoittivat perjantaina aseleposopimuksen. Presidentti kertoi toimittajille, että joukot poistuvat laaksosta kolmenkymmenen päivän kuluessa ja tarkkailijat valvovat rajaa.",
        "fi;Ulkoministeri ilmoitti uusista neuvotteluista Genevessä. Valtuuskunta matkustaa sinne tiistaiaamuna ja viipyy kolme päivää.",
        "nl;De regeringen van de twee landen hebben vrijdag een akkoord over een staakt-het-vuren ondertekend. De president zei tegen journalisten dat de troepen binnen dertig dagen uit de vallei vertrekken en dat waarnemers de grens bewaken.",
        "nl;De minister van Buitenlandse Zaken kondigde nieuwe gesprekken in Genève aan. De delegatie vertrekt dinsdagochtend.",
        "tr;İki ülkenin hükümetleri cuma günü ateşkes anlaşması imzaladı. Cumhurbaşkanı gazetecilere, birliklerin otuz gün içinde vadiden çekileceğini ve gözlemcilerin sınırı denetleyeceğini söyledi.",
        "tr;Dışişleri bakanı Cenevre'de yeni görüşmeler yapılacağını duyurdu. Heyet salı sabahı oraya gidecek ve üç gün kalacak.",
        "id;Pemerintah kedua negara menandatangani perjanjian gencatan senjata pada hari Jumat. Presiden mengatakan kepada wartawan bahwa pasukan akan meninggalkan lembah itu dalam tiga puluh hari dan pengamat akan mengawasi perbatasan.",
        "id;Menteri luar negeri mengumumkan perundingan baru di Jenewa. Delegasi berangkat ke sana Selasa pagi selama tiga hari.",
        "vi;Chính phủ hai nước đã ký một thỏa thuận ngừng bắn vào hôm thứ Sáu. Tổng thống nói với các nhà báo rằng quân đội sẽ rời khỏi thung lũng trong vòng ba mươi ngày và các quan sát viên sẽ giám sát biên giới.",
        "vi;Bộ trưởng Ngoại giao thông báo các cuộc đàm phán mới tại Geneva. Phái đoàn sẽ lên đường vào sáng thứ Ba.",
        "hr;Vlade dviju zemalja potpisale su u petak sporazum o prekidu vatre. Predsjednik je novinarima rekao da će se vojska povući iz doline u roku od trideset dana, a promatrači će nadzirati granicu.",
        "hr;Ministar vanjskih poslova najavio je nove pregovore u Ženevi. Izaslanstvo će otputovati u utorak ujutro.",
        "sl;Vladi obeh držav sta v petek podpisali sporazum o prekinitvi ognja. Predsednik je novinarjem povedal, da se bodo enote v tridesetih dneh umaknile iz doline, opazovalci pa bodo nadzorovali mejo.",
        "ca;Els governs dels dos països van signar divendres un acord d'alto el foc. El president va dir als periodistes que les tropes es retiraran de la vall en trenta dies i que els observadors vigilaran la frontera.",
        "lt;Abiejų šalių vyriausybės penktadienį pasirašė susitarimą dėl paliaubų. Prezidentas žurnalistams sakė, kad kariai per trisdešimt dienų pasitrauks iš slėnio, o stebėtojai prižiūrės sieną ir tai bus ne tik simbolis.",
        "lv;Abu valstu valdības piektdien parakstīja vienošanos par pamieru. Prezidents žurnālistiem sacīja, ka karaspēks trīsdesmit dienu laikā atstās ieleju un novērotāji uzraudzīs robežu, bet tas vēl nav viss.",
        "et;Kahe riigi valitsused allkirjastasid reedel relvarahu lepingu. President ütles ajakirjanikele, et väed lahkuvad orust kolmekümne päeva jooksul ja vaatlejad jälgivad piiri, kuid see ei ole veel kõik.",
        "sq;Qeveritë e dy vendeve nënshkruan të premten një marrëveshje për armëpushim. Presidenti u tha gazetarëve se trupat do të largohen nga lugina brenda tridhjetë ditëve dhe vëzhguesit do të mbikëqyrin kufirin.",
        "sw;Serikali za nchi hizo mbili zilitia saini siku ya Ijumaa makubaliano ya kusitisha mapigano. Rais aliwaambia waandishi wa habari kwamba wanajeshi wataondoka katika bonde hilo na waangalizi watasimamia mpaka.",
        "pt;Os governos dos dois países assinaram na sexta-feira um acordo de cessar-fogo. O presidente disse aos jornalistas que as tropas vão sair do vale em trinta dias.",
        "es;Los gobiernos de los dos países firmaron el viernes un acuerdo de alto el fuego. El presidente dijo a los periodistas que las tropas saldrán del valle en treinta días.",
        "it;I governi dei due paesi hanno firmato venerdì un accordo di cessate il fuoco. Il presidente ha detto ai giornalisti che le truppe lasceranno la valle in trenta giorni.",
        "fr;Les gouvernements des deux pays ont signé vendredi un accord de cessez-le-feu. Le président a dit aux journalistes que les troupes quitteront la vallée.",
        "de;Die Regierungen beider Länder unterzeichneten am Freitag ein Abkommen über eine Waffenruhe. Der Präsident sagte Journalisten, die Truppen würden das Tal binnen dreißig Tagen verlassen."
      })
  void two_or_three_sentences_of_a_story_tell_their_language(String tag, String text) {
    assertThat(Language.of(text)).contains(tag);
    assertThat(Language.of((text + " ").repeat(9))).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prime Minister Sanna Kivelä, Foreign Minister Jarosław Wierzbicki and President Đorđe Vuković signed the accord in Łódź.",
        "Ministers Nguyễn Văn Lâm, Trần Thị Hoa and Lê Quang Minh met Malaysian envoy Ahmad bin Yusof in Đà Nẵng on Monday.",
        "Partido Popular de la Nueva Alianza leader Juan de los Ríos y Vega told La Voz del Sur that talks resume Friday.",
        "Mediators José da Silva dos Santos, Ana de Souza e Melo and Luís do Carmo left Rio de Janeiro.",
        "Recep Yıldız, Ayşe Demir ve Mehmet Öz of the Yeni Yol Partisi said talks in Diyarbakır would go on.",
        "Hun Da, Van der Meer, De Vries, Den Uyl and Van den Berg of the Volkspartij voor Vrijheid en Recht agreed to share power.",
        "Police arrested nine people, officials said Tuesday. Troops patrol streets, shops remain shut, schools stay closed.",
        "Rebels seized Kampala Road, Jinja Road, Entebbe Road, Kira Road; residents fled overnight, witnesses told reporters Friday morning.",
        "Dewan Perwakilan Rakyat speaker Budi Santoso and Partai Keadilan dan Persatuan chief Siti Rahayu signed a pact on Monday.",
        "Rt Hon Do Van An, Na Li, Si Mai and To Lam spoke. \"No, no, no,\" Do said. \"We do as we do,\" said Lam."
      })
  void english_with_many_foreign_names_is_taken_for_no_other_language(String text) {
    assertThat(Language.of(text).orElse("en")).isEqualTo("en");
    assertThat(Language.of(text + " They will meet again in the capital after the talks."))
        .contains("en");
  }
}
