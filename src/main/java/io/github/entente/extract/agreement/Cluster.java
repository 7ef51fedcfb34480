package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mentions that speak of one agreement, as they are gathered. */
final class Cluster {

  private static final Set<AgreementStatus> BINDING =
      Set.of(
          AgreementStatus.SIGNED,
          AgreementStatus.RATIFIED,
          AgreementStatus.SUSPENDED,
          AgreementStatus.TERMINATED);

  private final List<MentionReading> readings = new ArrayList<>();
  private final Set<String> parties = new LinkedHashSet<>();

  Cluster(MentionReading first) {
    add(first);
  }

  void add(MentionReading reading) {
    if (isOfOutsider(reading)) {
      return;
    }
    readings.add(reading);
    parties.addAll(reading.parties().sure());
  }

  /** "Hamas said it was not bound by the truce", of others: that ends nothing. */
  private boolean isOfOutsider(MentionReading reading) {
    Set<String> known = maybe();
    known.addAll(parties);
    return known.size() > 1
        && !reading.parties().sure().isEmpty()
        && reading.parties().sure().stream().noneMatch(known::contains)
        && !reading.acts().isEmpty()
        && reading.acts().stream().allMatch(a -> StatusChooser.isRefusal(a.status()));
  }

  List<MentionReading> readings() {
    return readings;
  }

  /** Those whom the grammar of some mention makes a party. */
  Set<String> parties() {
    return parties;
  }

  /** What its mentions say is done to it, in order. */
  Stream<Act> acts() {
    return readings.stream().flatMap(reading -> reading.acts().stream());
  }

  /** Whether the sentence of some mention has this word, capitals aside. */
  boolean says(String word) {
    return readings.stream()
        .flatMap(reading -> reading.mention().sentence().tokens().stream())
        .anyMatch(token -> token.text().equalsIgnoreCase(word));
  }

  /** Whether the sentence of some mention has a word of this lemma. */
  boolean saysLemma(String lemma) {
    return readings.stream()
        .flatMap(reading -> reading.mention().sentence().tokens().stream())
        .anyMatch(token -> Syntax.lemma(token).equals(lemma));
  }

  MentionReading first() {
    return readings.get(0);
  }

  MentionReading last() {
    return readings.get(readings.size() - 1);
  }

  Set<String> mediators() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().mediators()));
    return all;
  }

  Set<String> maybe() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().maybe()));
    return all;
  }

  Set<String> frame() {
    Set<String> all = new LinkedHashSet<>();
    readings.forEach(r -> all.addAll(r.parties().frame()));
    return all;
  }

  boolean hasBusiness() {
    return readings.stream().anyMatch(r -> r.parties().hasBusiness());
  }

  boolean isMade() {
    return readings.stream().anyMatch(MentionReading::isMade);
  }

  boolean isSought() {
    return readings.stream().anyMatch(MentionReading::isSought) && !isMade();
  }

  boolean isStrong() {
    return readings.stream().anyMatch(r -> r.mention().strong());
  }

  /** Whether some act says what became of it. */
  boolean tells() {
    return acts().anyMatch(Act::tells);
  }

  /** Whether an act says that it is there or on its way, not only that somebody wants it. */
  boolean isTold() {
    return tells()
        && StatusChooser.furthest(readings)
            .map(t -> t.act().status())
            .filter(
                s ->
                    StatusChooser.isMade(s)
                        || s == AgreementStatus.NEGOTIATING
                        || s == AgreementStatus.POSTPONED)
            .isPresent();
  }

  /** "Under an arrangement concluded in May, Peruvian lorries may pass Chile". */
  boolean isConcluded() {
    return acts()
        .anyMatch(
            a ->
                a.form() == Act.Form.PASSIVE && a.asserted() && StatusChooser.isMaking(a.status()));
  }

  /**
   * "The bilateral arrangement", "an earlier settlement collapsed", "an understanding reached in
   * May": told as what two have made, whoever they are.
   */
  boolean isOfTwo(AgreementLexicon lexicon) {
    boolean another =
        lexicon.is("successive", label()) && isTold() || !label().isEmpty() && isOnlyOver();
    return lexicon.is("pact noun", first().mention().lemma())
        && !isGeneric()
        && (isConcluded() || isBilateral() || another);
  }

  /** "Under an arrangement with Ecuador": the other side is named. */
  boolean isUnderWithOne(AgreementLexicon lexicon) {
    AgreementMention mention = first().mention();
    return lexicon.is("pact noun", mention.lemma())
        && isWithOne()
        && (isConcluded() || mention.syntax().preposition(mention.head()).equals("under"));
  }

  /** Whether it is sought and nobody has refused it. */
  boolean isOnItsWay() {
    return isSought() && acts().noneMatch(a -> StatusChooser.isRefusal(a.status()));
  }

  /** "The peace deal that ended the war": it has been made, and one country is spoken of. */
  boolean isPeace() {
    return kind().filter(k -> k == AgreementKind.PEACE).isPresent() && first().isDefinite();
  }

  /** "A bilateral agreement": two countries are enough to know whose it is. */
  boolean isBilateral() {
    return readings.stream().anyMatch(r -> r.mention().hasModifier(WordClass.BILATERAL));
  }

  /** "Peru ratified the convention against torture": those who made it need not be told. */
  boolean isConvention() {
    boolean convention =
        readings.stream()
            .anyMatch(r -> r.isDefinite() && WordClass.CONVENTION.has(r.mention().lemma()));
    return convention
        && acts().anyMatch(a -> BINDING.contains(a.raw()) && a.form() != Act.Form.NOUN);
  }

  /**
   * "A breach of the Lima Declaration": a name that says where it was made, and what became of it.
   */
  boolean isNamedPact() {
    return tells()
        && readings.stream()
            .map(MentionReading::mention)
            .anyMatch(
                m ->
                    WordClass.NAMED_PACT.has(m.lemma())
                        && m.head() > m.first() + 1
                        && m.hasModifier("the")
                        && m.syntax().token(m.head() - 1).isProper()
                        && !m.syntax().word(m.head() + 1).equals("of"));
  }

  /** Whether it is told as a contract. */
  boolean isContract() {
    return first().mention().lemma().equals("contract");
  }

  private boolean isDated() {
    return readings.stream()
        .map(MentionReading::mention)
        .anyMatch(
            m ->
                m.syntax().word(m.head() + 1).equals("in")
                    && m.syntax().word(m.head() + 2).matches("(19|20)\\d\\d"));
  }

  /** "Trade deals cost jobs": no one of them is meant. */
  boolean isGeneric() {
    boolean ended = acts().anyMatch(a -> a.asserted() && a.raw() == AgreementStatus.TERMINATED);
    boolean past = ended && isDated(); // ceasefires in 1991 and 1993 collapsed
    return !past
        && !isConcluded() // two agreements were initialled
        && readings.stream()
            .allMatch(
                r ->
                    r.mention().isPlural()
                        && !r.isDefinite()
                        && r.parties().sure().isEmpty()
                        && !r.parties().hasGroup()
                        && r.label().isEmpty());
  }

  /** "Similar accords with Ecuador and Chile": of one who is not told with each of them. */
  boolean isSeveral() {
    return first().mention().isPlural() && !first().label().isEmpty();
  }

  /** "An accord with Ecuador": only the other side is told. */
  boolean isWithOne() {
    AgreementMention mention = first().mention();
    return mention.syntax().word(mention.head() + 1).equals("with");
  }

  /** Whether nothing is told of it but that it has ended. */
  boolean isOnlyOver() {
    List<Act> all = acts().toList();
    return !all.isEmpty() && all.stream().allMatch(a -> StatusChooser.isOver(a.status()));
  }

  /** Whether somebody has turned it down before it was made. */
  boolean isRefused() {
    return !isMade() && acts().anyMatch(a -> a.status() == AgreementStatus.REJECTED);
  }

  /** Whether it has been called by this noun before. */
  boolean isCalled(String noun) {
    return readings.stream().anyMatch(r -> r.mention().lemma().equals(noun));
  }

  Optional<AgreementKind> kind() {
    return readings.stream().flatMap(r -> r.kind().stream()).findFirst();
  }

  /** The dates that its mentions state, of acts and in noun phrases. */
  List<PartialDate> dates() {
    List<PartialDate> found = new ArrayList<>();
    for (MentionReading reading : readings) {
      reading.dates().values().forEach(d -> found.add(d.date()));
      reading.ownDate().map(Stated::date).ifPresent(found::add);
    }
    return found;
  }

  /** The dates on which it was made, as its mentions state them, and not those of its end. */
  List<PartialDate> datesOfMaking() {
    List<PartialDate> found = new ArrayList<>();
    for (MentionReading reading : readings) {
      reading.dates().entrySet().stream()
          .filter(e -> !StatusChooser.isOver(e.getKey().raw()))
          .forEach(e -> found.add(e.getValue().date()));
      reading.ownDate().map(Stated::date).ifPresent(found::add);
    }
    return found;
  }

  String label() {
    return first().label();
  }

  /** "A deal similar to one between Peru and Chile": that of others, told by the way. */
  boolean isOnlyLikened() {
    return readings.size() == 1 && first().mention().lemma().equals("one");
  }
}
