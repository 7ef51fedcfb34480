package io.github.entente.extract.agreement;

import io.github.entente.extract.AnalysedText;
import io.github.entente.extract.date.DateFinder;
import io.github.entente.extract.date.DateMention;
import io.github.entente.model.Article;
import io.github.entente.model.Dateline;
import io.github.entente.model.PageDate;
import io.github.entente.model.PartialDate;
import io.github.entente.nlp.EntityType;
import io.github.entente.nlp.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When and where an act took place. */
final class Circumstances {

  private static final Set<String> LIMITS =
      Set.of("until", "till", "through", "by", "expires", "from");
  private static final int NEAR = 4;
  private static final int HIGHEST = 12;

  private final DateFinder dates;
  private final Optional<LocalDate> published;
  private final Optional<String> dateline;

  Circumstances(DateFinder dates, Article article) {
    this.dates = dates;
    this.published =
        article
            .published()
            .map(PageDate::day)
            .or(() -> article.dateline().flatMap(Dateline::date).flatMap(PartialDate::day));
    this.dateline = article.dateline().flatMap(Dateline::place);
  }

  /** A date with the words that state it. */
  record Stated(PartialDate date, String text, boolean inPhrase) {}

  private List<DateMention> dates(Sentence sentence) {
    return published.isPresent() ? dates.find(sentence, published.get()) : dates.find(sentence);
  }

  /** The date inside the noun phrase: the 1968 protocol, today's agreement. */
  Optional<Stated> ofPhrase(AgreementMention mention, String text) {
    return dates(mention.sentence()).stream()
        .filter(d -> d.first() >= mention.first() && d.last() < mention.head())
        .findFirst()
        .map(d -> new Stated(d.past(), words(mention, d, text), true));
  }

  /** The date of an act, told by the tree or, where that fails, by nearness. */
  Optional<Stated> ofAct(AgreementMention mention, Act act, String text) {
    Syntax syntax = mention.syntax();
    Optional<DateMention> near = Optional.empty();
    for (DateMention date : dates(mention.sentence())) {
      boolean inside = date.first() >= mention.first() && date.last() < mention.head();
      boolean age = syntax.word(date.first()).endsWith("-old");
      if (inside || age || isLimit(syntax, date)) {
        continue;
      }
      if (governs(syntax, act.at(), date, mention)) {
        return stated(mention, date, text);
      }
      if (near.isEmpty() && isNear(syntax, act.at(), date)) {
        near = Optional.of(date);
      }
    }
    return near.or(() -> trailing(mention, act)).flatMap(date -> stated(mention, date, text));
  }

  /** The date that ends the act's clause, whatever the tree has tied it to. */
  private Optional<DateMention> trailing(AgreementMention mention, Act act) {
    Syntax syntax = mention.syntax();
    if (act.form() == Act.Form.FRAME || act.form() == Act.Form.OWN) {
      return Optional.empty();
    }
    for (DateMention date : dates(mention.sentence())) {
      boolean behind = date.first() > act.at() && date.first() > mention.head();
      boolean clause = behind;
      for (int at = act.at() + 1; at < date.first() && clause; at++) {
        String tag = syntax.token(at).tag();
        clause =
            !tag.matches("VBD|VBZ|VBP|MD|WDT|WP|WRB")
                && !syntax.word(at).matches("[,;:]|after|since|until");
      }
      if (clause && !isLimit(syntax, date) && syntax.token(date.first() - 1).is("IN")) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private Optional<Stated> stated(AgreementMention mention, DateMention date, String text) {
    PartialDate value = date.past();
    boolean future = published.isPresent() && value.earliest().isAfter(published.get());
    return future
        ? Optional.empty()
        : Optional.of(new Stated(value, words(mention, date, text), false));
  }

  private static String words(AgreementMention mention, DateMention date, String text) {
    Syntax syntax = mention.syntax();
    boolean preposition =
        date.first() > 0
            && syntax.token(date.first() - 1).is("IN")
            && !syntax.word(date.first() - 1).equals("of");
    int first = preposition ? date.first() - 1 : date.first();
    return mention.sentence().span(first, date.last()).in(text);
  }

  private static boolean isLimit(Syntax syntax, DateMention date) {
    return LIMITS.contains(syntax.word(date.first() - 1));
  }

  /** Whether the verb or noun is the next one above the date. */
  private static boolean governs(
      Syntax syntax, int act, DateMention date, AgreementMention mention) {
    int above = syntax.tree().head(act);
    if (above >= 0 && date.covers(above) && syntax.tree().is(act, "acl")) {
      return true;
    }
    for (int start = date.first(); start <= date.last(); start++) {
      int at = start;
      for (int steps = 0; steps < HIGHEST; steps++) {
        int head = syntax.tree().head(at);
        if (head < 0) {
          break;
        }
        if (head == act) {
          return true;
        }
        if (head == mention.head()
            && syntax.tree().is(at, "nmod", "obl", "appos")
            && isAbove(syntax, act, head)) {
          return true;
        }
        if (syntax.isVerb(head) && !date.covers(head)) {
          break;
        }
        at = head;
      }
    }
    return false;
  }

  private static boolean isAbove(Syntax syntax, int act, int head) {
    return syntax.tree().isUnder(head, act) || syntax.tree().head(act) == head;
  }

  private static boolean isNear(Syntax syntax, int act, DateMention date) {
    int from = Math.min(act, date.last()) + 1;
    int to = Math.max(act, date.first());
    if (to - from > NEAR) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (syntax.isVerb(at) || syntax.word(at).equals(",") && at < to - 1) {
        return false;
      }
    }
    return true;
  }

  /** The place in a caption that shows the signing of an agreement. */
  Optional<String> ofSigning(List<AnalysedText> captions, AgreementLexicon lexicon) {
    for (AnalysedText caption : captions) {
      for (Sentence sentence : caption.sentences()) {
        boolean signing =
            sentence.tokens().stream().anyMatch(t -> Syntax.lemma(t).startsWith("sign"))
                && sentence.tokens().stream()
                    .anyMatch(t -> lexicon.noun(Syntax.lemma(t)).isPresent());
        for (int at = 1; signing && at < sentence.size(); at++) {
          boolean named =
              sentence.token(at).entity() == EntityType.LOCATION
                  && sentence.token(at - 1).text().equals("in");
          if (named) {
            int end = at;
            while (end + 1 < sentence.size()
                && sentence.token(end + 1).entity() == EntityType.LOCATION) {
              end++;
            }
            return Optional.of(sentence.span(at, end).in(caption.text()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The place of an act: in Rome, here. */
  Optional<String> place(AgreementMention mention, Act act, Politics politics, String text) {
    Syntax syntax = mention.syntax();
    for (int child : syntax.tree().children(act.at())) {
      if (syntax.word(child).equals("here") && dateline.isPresent()) {
        return dateline;
      }
    }
    int last = Math.min(act.at() + 12, syntax.sentence().size() - 1);
    for (int at = act.at() + 1; at <= last; at++) {
      boolean in = syntax.word(at).equals("in") || syntax.word(at).equals("at");
      int name = syntax.word(at + 1).equals("the") ? at + 2 : at + 1;
      if (in && name <= last && syntax.token(name).entity() == EntityType.LOCATION) {
        int governor = at;
        for (int steps = 0; steps < HIGHEST; steps++) {
          governor = syntax.tree().head(governor);
          if (governor < 0 || syntax.isVerb(governor) || governor == mention.head()) {
            break;
          }
        }
        if (governor == act.at() || governor == mention.head()) {
          int end = name;
          while (end < last && syntax.token(end + 1).entity() == EntityType.LOCATION) {
            end++;
          }
          return Optional.of(mention.sentence().span(name, end).in(text));
        }
      }
    }
    return Optional.empty();
  }
}
