package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.Act.Form;
import io.github.entente.extract.agreement.AgreementLexicon.Doer;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all that a sentence says of an agreement. */
final class MentionReader {

  private final AgreementLexicon lexicon;
  private final ActReader acts;
  private final SidedNouns sided;
  private final PartyReader parties;
  private final SubjectReader subjects;
  private final Circumstances circumstances;
  private final MediatorReader mediators;
  private final TermReader terms;
  private final String text;

  MentionReader(
      AgreementLexicon lexicon,
      Politics politics,
      Circumstances circumstances,
      MediatorReader mediators,
      TermReader terms,
      SubjectReader subjects,
      String text) {
    this.lexicon = lexicon;
    this.acts = new ActReader(lexicon);
    this.sided = new SidedNouns(lexicon, acts);
    this.parties = new PartyReader(lexicon, politics, sided);
    this.subjects = subjects;
    this.circumstances = circumstances;
    this.mediators = mediators;
    this.terms = terms;
    this.text = text;
  }

  MentionReading read(AgreementMention mention) {
    List<Act> done = sided.told(mention, acts.read(mention));
    return new MentionReading(
        mention,
        done,
        parties(mention, done),
        subjects.read(mention, done),
        dates(mention, done),
        circumstances.ofPhrase(mention, text),
        kind(mention),
        terms.read(mention, done, text),
        label(mention));
  }

  /** Reads what is said of an agreement that a pronoun or a word for its paper stands for. */
  MentionReading readStandIn(AgreementMention mention) {
    List<Act> done = acts.read(mention);
    return readActs(mention, done, parties(mention, done));
  }

  /** Reads what the verb of a sentence before an agreement says that its parties will do. */
  Optional<MentionReading> readDeed(AgreementMention mention) {
    return subjects.deed(mention).map(phrase -> ofSubject(mention, phrase));
  }

  /** Reads what a sentence that goes on about an agreement by a pronoun says is in it. */
  Optional<MentionReading> readDetail(AgreementMention mention) {
    return subjects.detail(mention).map(phrase -> ofSubject(mention, phrase));
  }

  private static MentionReading ofSubject(AgreementMention mention, SubjectReader.Phrase phrase) {
    return new MentionReading(
        mention,
        List.of(),
        new Parties(),
        Optional.of(phrase),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Terms.NONE,
        "");
  }

  /** Reads the dates and terms that go with acts told without the agreement's noun. */
  MentionReading readActs(AgreementMention mention, List<Act> done) {
    return readActs(mention, done, new Parties());
  }

  /** Reads what goes with one act of nobody that is told without the agreement's noun. */
  MentionReading readTold(AgreementMention mention, int at, AgreementStatus status, Form form) {
    return readActs(mention, List.of(Act.told(at, status, Doer.NONE, form)));
  }

  private MentionReading readActs(AgreementMention mention, List<Act> done, Parties parties) {
    return new MentionReading(
        mention,
        done,
        parties,
        Optional.empty(),
        dates(mention, done),
        Optional.empty(),
        Optional.empty(),
        terms.read(mention, done, text),
        "");
  }

  /** Who is bound; those who mediate are not, whatever else the grammar makes of them. */
  private Parties parties(AgreementMention mention, List<Act> done) {
    Parties read = parties.read(mention, done);
    if (mention.hasModifier("such")) {
      read.maybe().clear(); // who wants such a pact is no party of the one that is spoken of
    }
    Set<String> between = mediators.read(mention);
    boolean others =
        read.sure().stream().filter(id -> !between.contains(id)).count() > 1
            || read.sure().stream().noneMatch(between::contains);
    if (others) {
      read.mediators().addAll(between);
      read.sure().removeAll(between);
      read.maybe().removeAll(between);
      read.frame().removeAll(between);
    }
    return read;
  }

  private Map<Act, Stated> dates(AgreementMention mention, List<Act> done) {
    Map<Act, Stated> dates = new LinkedHashMap<>();
    for (Act act : done) {
      circumstances.ofAct(mention, act, text).ifPresent(date -> dates.put(act, date));
    }
    // one date stated with two acts is that of the making, not of the end
    dates
        .entrySet()
        .removeIf(
            e ->
                StatusChooser.isOver(e.getKey().status())
                    && dates.entrySet().stream()
                        .anyMatch(
                            other ->
                                StatusChooser.isMaking(other.getKey().status())
                                    && other.getValue().equals(e.getValue())));
    return dates;
  }

  private Optional<AgreementKind> kind(AgreementMention mention) {
    if (mention.clause()) {
      return Optional.empty();
    }
    String phrase = mention.span().in(text).toLowerCase(Locale.ROOT);
    return mention.kind().or(() -> lexicon.kindIn(phrase));
  }

  /** "Such a deal ended the siege of Bama": one like it, which has been made. */
  private static boolean isSuchAnother(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int verb = syntax.tree().head(mention.head());
    return mention.isIndefinite()
        && (mention.hasModifier("such") || syntax.word(mention.first() - 1).equals("such"))
        && syntax.tree().is(mention.head(), "nsubj")
        && syntax.isVerb(verb)
        && (syntax.tag(verb).equals("VBD")
            || syntax.tree().children(verb, "aux", "aux:pass").stream()
                .anyMatch(at -> syntax.tag(at).matches("VBD|VBZ|VBP")));
  }

  private String label(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    if (mention.repeated().isPresent()) {
      return "another";
    }
    boolean predicate =
        !syntax.tree().children(mention.head(), "cop").isEmpty()
            && syntax.subjects(mention.head()).stream()
                .anyMatch(s -> syntax.word(s).equals("it") || syntax.word(s).equals("this"));
    if (predicate) {
      return "";
    }
    if (isSuchAnother(mention)) {
      return "another";
    }
    if (mention.hasModifier("own")) {
      return "another"; // its own pact is not that of the others
    }
    int behind = mention.head() + 1;
    if (syntax.word(behind).equals("of") && syntax.word(behind + 2).equals("own")) {
      return "another"; // a pact of their own
    }
    for (int at = mention.first(); at < mention.head() && !mention.isLikened(); at++) {
      if (lexicon.is("successive", syntax.word(at))) {
        return syntax.word(at);
      }
      if (syntax.token(at).tag().equals("JJR") && !syntax.word(at).equals("more")) {
        return syntax.word(at).startsWith("old") ? "earlier" : "another"; // a smaller one
      }
    }
    return "";
  }
}
