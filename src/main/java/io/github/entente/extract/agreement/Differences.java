package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What tells that a mention speaks of another agreement than those gathered so far do. */
final class Differences {

  /** So many sentences apart, what an agreement is on is told anew only of another. */
  private static final int CLOSE = 3;

  private static final Set<AgreementKind> FORCES =
      Set.of(AgreementKind.SECURITY, AgreementKind.INTELLIGENCE, AgreementKind.ARMS_CONTROL);

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final OlderPacts older;
  private final Charges charges;

  Differences(AgreementLexicon lexicon, Politics politics, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.older = new OlderPacts(circumstances);
    this.charges = new Charges(lexicon);
  }

  /** "The trade pact that both hope to work out", behind one that has been made. */
  private static boolean isSoughtElse(MentionReading reading, Cluster cluster) {
    return cluster.isMade()
        && reading.kind().isPresent()
        && !reading.acts().isEmpty()
        && reading.acts().stream()
            .allMatch(
                act ->
                    act.at() > reading.mention().head()
                        && act.raw() == AgreementStatus.AGREED
                        && act.status() == AgreementStatus.PROPOSED);
  }

  /** "A final settlement is to be worked out", behind one that has been made. */
  private static boolean isToFollow(MentionReading reading, Cluster cluster) {
    return WordClass.CONCLUDING.has(reading.label())
        && reading.mention().isIndefinite()
        && reading.isSought()
        && reading.acts().stream().noneMatch(a -> StatusChooser.isRefusal(a.status()))
        && cluster.isMade()
        && !WordClass.CONCLUDING.has(cluster.label());
  }

  /** "A settlement signed in Lima", after one that was signed in another town. */
  private static boolean placesDiffer(MentionReading reading, Cluster cluster) {
    if (!reading.mention().isIndefinite()) {
      return false;
    }
    Set<String> own = placesOfSigning(reading);
    Set<String> theirs =
        cluster.readings().stream()
            .flatMap(r -> placesOfSigning(r).stream())
            .collect(Collectors.toSet());
    return !own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains);
  }

  private static Set<String> placesOfSigning(MentionReading reading) {
    Syntax syntax = reading.mention().syntax();
    return reading.acts().stream()
        .filter(act -> StatusChooser.isSigned(act) && act.asserted())
        .flatMap(act -> syntax.phrases(act.at(), "in").stream())
        .filter(at -> syntax.token(at).entity() == EntityType.LOCATION)
        .map(syntax::word)
        .collect(Collectors.toSet());
  }

  /** "The Minsk accords", where nothing that was told of a swap has spoken of Minsk. */
  private boolean isNamedElse(MentionReading reading, Cluster cluster) {
    AgreementMention mention = reading.mention();
    boolean sorted =
        cluster.readings().stream().allMatch(r -> lexicon.sort(r.mention().lemma()).isPresent());
    boolean named = false;
    for (int at = mention.first(); at < mention.head() && sorted; at++) {
      boolean place =
          mention.syntax().token(at).tag().equals("NNP")
              && mention.syntax().token(at).entity() == EntityType.LOCATION;
      if (place && cluster.says(mention.syntax().token(at).text())) {
        return false;
      }
      named |= place;
    }
    return named && mention.isPlural() && reading.parties().sure().isEmpty();
  }

  /** Whether the words, sides, sort, kind, date or subject of the mention are another's. */
  boolean differ(MentionReading reading, Cluster cluster) {
    return Additions.isListed(reading, cluster)
        || Additions.isAny(reading, cluster)
        || Additions.isAdded(reading)
        || labelled(reading, cluster)
        || partiesDiffer(reading, cluster)
        || kindsDiffer(reading, cluster)
        || sortsDiffer(reading, cluster)
        || talksDiffer(reading, cluster)
        || older.isOlder(reading, cluster)
        || isNamedElse(reading, cluster)
        || NamesApart.differ(reading, cluster)
        || OneOnAnother.differ(reading, cluster)
        || aboutDiffers(reading, cluster)
        || isSoughtElse(reading, cluster)
        || isToFollow(reading, cluster)
        || placesDiffer(reading, cluster)
        || cluster.isMade() && charges.isOfMaking(reading)
        || datesDiffer(reading, cluster, reading.isDefinite());
  }

  /** "Talks on the renewal of a pact": what is to come, as against "the present agreement". */
  boolean isRenewal(Cluster cluster) {
    AgreementMention mention = cluster.first().mention();
    int over = mention.syntax().tree().head(mention.head());
    return mention.isIndefinite() && lexicon.is("renewal", mention.syntax().lemma(over));
  }

  private static boolean labelled(MentionReading reading, Cluster cluster) {
    String label = reading.label();
    if (reading.isCurrent() && cluster.label().equals("new")) {
      return true;
    }
    if (isAnew(reading, cluster)) {
      return true;
    }
    if (WordClass.EXTENT.has(label) && WordClass.EXTENT.has(cluster.label())) {
      return !cluster.label().equals(label);
    }
    if (WordClass.APART.has(label)) {
      return !cluster.label().equals(label);
    }
    if (WordClass.ORIGINAL.has(label)) {
      return !WordClass.OLDER.has(cluster.label());
    }
    return WordClass.OLDER.has(cluster.label()) && !label.isEmpty();
  }

  /** "Talks on a new agreement", behind one that has been made or thrown out. */
  private static boolean isAnew(MentionReading reading, Cluster cluster) {
    boolean sought =
        !reading.acts().isEmpty()
            && reading.acts().stream()
                .allMatch(
                    a ->
                        a.raw() == AgreementStatus.NEGOTIATING
                            || a.raw() == AgreementStatus.PROPOSED);
    boolean there =
        cluster
            .acts()
            .anyMatch(
                a ->
                    a.form() != Act.Form.FRAME
                        && a.asserted()
                        && (a.raw() == AgreementStatus.REJECTED
                            || StatusChooser.isMade(a.status())));
    return sought
        && there
        && reading.mention().isIndefinite()
        && reading.mention().hasModifier(WordClass.ANEW)
        && cluster.readings().stream().noneMatch(r -> r.mention().hasModifier(WordClass.ANEW));
  }

  private boolean partiesDiffer(MentionReading reading, Cluster cluster) {
    Set<String> own = reading.parties().sure();
    Set<String> theirs = cluster.parties();
    Set<String> talking = reading.parties().maybe();
    boolean others = // held talks on their border, after a treaty with a third
        own.isEmpty() && reading.mention().clause() && talking.size() > 1 && theirs.size() > 1;
    if (others) {
      return talking.stream().filter(theirs::contains).count() < 2;
    }
    if (own.isEmpty() || theirs.isEmpty() || isTakenUp(reading, cluster)) {
      return false;
    }
    long shared = own.stream().filter(theirs::contains).count();
    if (theirs.size() == 1 || own.size() == 1) {
      boolean known =
          cluster.maybe().containsAll(own)
              || reading.parties().maybe().containsAll(theirs)
              || cluster.frame().containsAll(own);
      boolean open =
          reading.isDefinite() && (theirs.size() == 1 && own.size() == 1 || isOpen(cluster));
      return shared == 0 && !known && !open && !isNamedNow(reading, cluster);
    }
    return shared < 2;
  }

  /** "Oman, which also signed the accord": the one that was told last, whoever does it. */
  private static boolean isTakenUp(MentionReading reading, Cluster cluster) {
    AgreementMention mention = reading.mention();
    return !mention.clause()
        && mention.head() == mention.first() + 1
        && (mention.hasModifier("the") || mention.hasModifier("this"))
        && !mention.syntax().token(mention.head() + 1).is("IN")
        && mention.syntax().tree().children(mention.head(), "acl", "acl:relcl", "nmod").isEmpty()
        && mention.sentence().index() - cluster.last().mention().sentence().index() < 2
        && mention.sentence() != cluster.first().mention().sentence();
  }

  /** "Talks with the six Gulf states", and then "an accord with the Gulf Council": the same. */
  boolean isNamedNow(MentionReading reading, Cluster cluster) {
    Set<String> own = reading.parties().sure();
    return reading.isSought()
        && cluster.isSought()
        && own.size() == 1
        && own.stream().allMatch(politics.sides()::isClub)
        && cluster.isWithOne()
        && reading.mention().isWithSomebody()
        && cluster.parties().stream().anyMatch(politics.sides()::isStates);
  }

  /** "The International Coffee Agreement": many states join one that has a name of its own. */
  private boolean isOpen(Cluster cluster) {
    AgreementMention first = cluster.first().mention();
    boolean named = first.syntax().token(first.head()).isProper();
    for (int at = first.first(); at < first.head() && named; at++) {
      if (lexicon.is("worldwide", first.syntax().word(at))) {
        return true;
      }
    }
    return false;
  }

  /** A treaty is no truce and a protocol no memorandum; an accord may be any of them. */
  private boolean sortsDiffer(MentionReading reading, Cluster cluster) {
    Optional<String> own = lexicon.sort(reading.mention().lemma());
    if (own.isEmpty() || isOfSort(cluster, own.get())) {
      return false;
    }
    boolean sorted =
        cluster.readings().stream().anyMatch(r -> lexicon.sort(r.mention().lemma()).isPresent());
    return sorted || isOfOwnKind(reading.mention(), cluster);
  }

  /** "The navigation protocol": a common noun before it has not been said of the other. */
  private boolean isOfOwnKind(AgreementMention mention, Cluster cluster) {
    for (int at = mention.first(); at < mention.head(); at++) {
      String word = mention.syntax().word(at);
      boolean draft = lexicon.event(word).isPresent(); // a draft treaty
      if (mention.syntax().token(at).tag().equals("NN") && !draft && !cluster.says(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Is negotiating with China over the restructuring", after a deal with somebody else. */
  private boolean talksDiffer(MentionReading reading, Cluster cluster) {
    Syntax syntax = reading.mention().syntax();
    boolean talks =
        reading.acts().stream()
            .anyMatch(
                a ->
                    lexicon.verbs(syntax.lemma(a.at())).stream()
                        .anyMatch(v -> v.status() == AgreementStatus.NEGOTIATING));
    if (reading.isDefinite() && !talks) {
      return false;
    }
    Set<String> talking = reading.parties().frame();
    return talking.size() > 1
        && cluster.parties().size() > 1
        && !cluster.parties().containsAll(talking)
        && !talking.containsAll(cluster.parties())
        && reading.acts().stream().allMatch(a -> a.form() == Act.Form.FRAME);
  }

  private static boolean kindsDiffer(MentionReading reading, Cluster cluster) {
    Optional<AgreementKind> own = reading.kind();
    Optional<AgreementKind> theirs = cluster.kind();
    if (own.isEmpty() || theirs.isEmpty() || own.equals(theirs)) {
      return false;
    }
    boolean forces = FORCES.contains(own.get()) && FORCES.contains(theirs.get());
    return !forces;
  }

  private static boolean datesDiffer(MentionReading reading, Cluster cluster, boolean definite) {
    List<PartialDate> own = new ArrayList<>();
    boolean named = reading.ownDate().isPresent();
    reading.ownDate().ifPresent(d -> own.add(d.date()));
    if (!definite) {
      reading.dates().values().forEach(d -> own.add(d.date()));
    }
    List<PartialDate> theirs = // the 2015 pact may be the one that was left on Monday
        definite && named ? cluster.datesOfMaking() : cluster.dates();
    return own.stream()
        .anyMatch(
            date -> !theirs.isEmpty() && theirs.stream().noneMatch(other -> agree(date, other)));
  }

  /** "The protocol on transit", far behind one on a border: what it is on has not been said. */
  private static boolean aboutDiffers(MentionReading reading, Cluster cluster) {
    AgreementMention mention = reading.mention();
    int distance = mention.sentence().index() - cluster.last().mention().sentence().index();
    List<Integer> about = mention.clause() ? List.of() : about(mention);
    boolean theirs =
        cluster.readings().stream()
            .anyMatch(r -> r.mention().clause() || !about(r.mention()).isEmpty());
    return distance >= CLOSE
        && !about.isEmpty()
        && theirs
        && about.stream().noneMatch(at -> cluster.says(mention.syntax().token(at).text()));
  }

  private static List<Integer> about(AgreementMention mention) {
    return mention.syntax().phrases(mention.head(), "on", "for", "about", "over");
  }

  static boolean agree(PartialDate one, PartialDate other) {
    return !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
  }

  static boolean isOf(PartialDate date, Cluster cluster) {
    return cluster.dates().stream().anyMatch(other -> agree(date, other));
  }

  boolean isOfSort(Cluster cluster, String sort) {
    return cluster.readings().stream()
        .anyMatch(r -> lexicon.sort(r.mention().lemma()).filter(sort::equals).isPresent());
  }
}
