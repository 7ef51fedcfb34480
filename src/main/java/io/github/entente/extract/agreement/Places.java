package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.agreement.Circumstances.Stated;
import io.github.entente.model.ActorKind;
import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * Where an act took place: "in Rome", "at a ceremony in Rome", "here"; never the dateline alone.
 */
final class Places {

  private static final int HIGHEST = 12;
  private static final int REACH = 30;

  private final AgreementLexicon lexicon;
  private final Politics politics;
  private final Optional<String> dateline;
  private final String text;

  Places(AgreementLexicon lexicon, Politics politics, Article article, String text) {
    this.lexicon = lexicon;
    this.politics = politics;
    this.dateline = article.dateline().flatMap(Dateline::place);
    this.text = text;
  }

  /** The place of an act. */
  Optional<String> place(MentionReading reading, Act act) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    for (int child : syntax.tree().children(act.at())) {
      if (syntax.word(child).equals("here") && dateline.isPresent()) {
        return dateline;
      }
    }
    boolean ahead = act.status() == AgreementStatus.PROPOSED && !act.asserted();
    if (act.form() == Act.Form.FRAME || ahead) {
      return Optional.empty();
    }
    int occasion = Occasions.verb(syntax, act);
    return behind(reading, act, act.at())
        .or(() -> opening(mention, act))
        .or(() -> occasion < 0 ? Optional.empty() : behind(reading, act, occasion));
  }

  /** The place behind the word that tells the act or what was done along with it. */
  private Optional<String> behind(MentionReading reading, Act act, int word) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    int last = Math.min(word + REACH, syntax.sentence().size() - 1);
    for (int at = word + 1; at < last; at++) {
      int name = name(syntax, at, last);
      if (name >= 0
          && (isGoverned(mention, word, at)
              || isAtVenue(syntax, word, at)
              || isBesideDate(reading, act, word, at, name))) {
        return Optional.of(words(mention.sentence(), name, text));
      }
    }
    return Optional.empty();
  }

  /** "After talks in Rome, the two signed": a venue that opens the sentence of the act. */
  private Optional<String> opening(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    boolean opens = syntax.word(0).matches("after|at|during|following|in|on");
    for (int at = 1; at < act.at() && opens && !syntax.word(at).equals(","); at++) {
      int name = name(syntax, at, act.at());
      if (name >= 0 && lexicon.is("venue", syntax.lemma(at - 1))) {
        return Optional.of(words(mention.sentence(), name, text));
      }
      opens = !syntax.token(at).tag().matches("VBD|VBZ|VBP|MD");
    }
    return Optional.empty();
  }

  /** The name of a place behind this preposition, over "the" and "the Kenyan capital,"; -1. */
  private int name(Syntax syntax, int at, int last) {
    boolean visit = syntax.word(at).equals("to") && lexicon.is("journey", syntax.word(at - 1));
    boolean in = syntax.word(at).equals("in") || syntax.word(at).equals("at") || visit;
    boolean called = false;
    int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
    for (int capital = name; in && capital < Math.min(name + 3, last - 1); capital++) {
      if (syntax.token(capital).text().matches("capital|city|town|resort|port")) {
        name = syntax.word(capital + 1).matches(",|of") ? capital + 2 : capital + 1;
        called = true;
      }
    }
    boolean found =
        in
            && name <= last
            && (called
                || syntax.token(name).entity() == EntityType.LOCATION
                || lexicon.is("site", syntax.word(name)) && syntax.token(name + 1).isProper())
            && syntax.token(name).isProper();
    return found ? name : -1;
  }

  private boolean isGoverned(AgreementMention mention, int act, int preposition) {
    Syntax syntax = mention.syntax();
    if (preposition == mention.head() + 1 && !isNoPartOf(mention, preposition)) {
      return false;
    }
    int governor = preposition;
    for (int steps = 0; steps < HIGHEST; steps++) {
      governor = syntax.tree().head(governor);
      if (governor < 0 || syntax.isVerb(governor) || governor == mention.head()) {
        break;
      }
      boolean apart =
          steps > 1
              && syntax.token(governor).is("NN")
              && syntax.token(governor).entity() == EntityType.NONE
              && !lexicon.is("venue", syntax.lemma(governor));
      if (apart) {
        return false;
      }
    }
    return governor == act || governor == mention.head() && isNoPartOf(mention, preposition);
  }

  /** "A treaty in Geneva", but not "a truce in Yemen", which is where it is to hold. */
  private boolean isNoPartOf(AgreementMention mention, int preposition) {
    boolean settles =
        mention
            .kind()
            .filter(k -> k == AgreementKind.CEASEFIRE || k == AgreementKind.PEACE)
            .isPresent();
    String name = mention.syntax().token(preposition + 1).text();
    boolean city = // Mexico City
        preposition + 2 < mention.syntax().sentence().size()
            && mention.syntax().token(preposition + 2).isProper();
    boolean country =
        !city
            && politics.named(mention.syntax(), preposition + 1, preposition + 1).stream()
                .map(politics.cast()::actor)
                .anyMatch(a -> a.kind() == ActorKind.COUNTRY && a.name().contains(name));
    return !settles && !country;
  }

  /** "At a ceremony in Rome" behind the act, with no other verb in between. */
  private boolean isAtVenue(Syntax syntax, int act, int preposition) {
    int noun = preposition - 1;
    boolean spell = // after ten days of talks in Rome
        syntax.preposition(noun).equals("of")
            && syntax.tree().is(noun, "nmod")
            && CalendarWords.isSpan(syntax.word(syntax.tree().head(noun)));
    int led = spell ? syntax.tree().head(noun) : noun;
    String lead = spell ? syntax.word(syntax.phraseStart(led) - 1) : syntax.preposition(led);
    return (lexicon.is("venue", syntax.lemma(preposition - 1))
            || lexicon.is("journey", syntax.word(preposition - 1)))
        && isOneClause(syntax, act, preposition)
        && lead.matches("at|during|after|following|on|in");
  }

  /** "In Rome on Monday" and "on Monday in Rome", where that is the date of the act. */
  private static boolean isBesideDate(
      MentionReading reading, Act act, int word, int preposition, int name) {
    AgreementMention mention = reading.mention();
    Syntax syntax = mention.syntax();
    int end = end(mention.sentence(), name);
    if (reading.dates().isEmpty()) { // a weekday of an article without a day
      boolean day =
          CalendarWords.isDateWord(syntax.word(end + 1))
              || syntax.word(end + 1).equals("on")
                  && CalendarWords.isDateWord(syntax.word(end + 2));
      return day && isOneClause(syntax, word, preposition);
    }
    Optional<Stated> date = Optional.ofNullable(reading.dates().get(act));
    if (date.isEmpty()) {
      return false;
    }
    int first = Math.max(0, date.get().first() - (isPreposition(syntax, date.get()) ? 1 : 0));
    boolean beside = first == end + 1 || date.get().last() == preposition - 1;
    return beside && isOneClause(syntax, word, preposition);
  }

  private static boolean isPreposition(Syntax syntax, Stated date) {
    return date.first() > 0 && syntax.token(date.first() - 1).is("IN");
  }

  private static boolean isOneClause(Syntax syntax, int act, int until) {
    for (int at = act + 1; at < until; at++) {
      boolean infinitive = syntax.token(at).tag().equals("VB") && syntax.word(at - 1).equals("to");
      if (!infinitive && syntax.token(at).tag().matches("VB|VBD|VBZ|VBP|MD|WDT|WP|WRB")
          || syntax.word(at).matches("[;:]")) {
        return false;
      }
    }
    return true;
  }

  private static int end(Sentence sentence, int name) {
    int end = name;
    boolean told = sentence.token(name).entity() == EntityType.LOCATION;
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).entity() == EntityType.LOCATION
            || !told && sentence.token(end + 1).isProper())) {
      end++;
    }
    return end;
  }

  private static String words(Sentence sentence, int name, String text) {
    return sentence.span(name, end(sentence, name)).in(text);
  }

  /** The place in a caption that shows the signing of an agreement. */
  Optional<String> ofSigning(List<AnalysedText> captions) {
    for (AnalysedText caption : captions) {
      for (Sentence sentence : caption.sentences()) {
        boolean signing =
            sentence.tokens().stream().anyMatch(t -> Syntax.lemma(t).startsWith("sign"))
                && sentence.tokens().stream()
                    .anyMatch(t -> lexicon.noun(Syntax.lemma(t)).isPresent());
        for (int at = 1; signing && at < sentence.size(); at++) {
          if (sentence.token(at).entity() == EntityType.LOCATION
              && sentence.token(at - 1).text().equals("in")) {
            return Optional.of(words(sentence, at, caption.text()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
