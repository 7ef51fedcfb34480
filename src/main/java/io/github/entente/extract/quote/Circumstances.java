package io.github.entente.extract.quote;

import io.github.entente.extract.date.DateFinder;
import io.github.entente.extract.date.DateMention;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Quote;
import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where, to whom and when something was said, as the cue's own sentence states it. */
final class Circumstances {

  /** A comma this close behind the speaker opens an apposition. */
  private static final int APPOSED = 4;

  private final String text;
  private final Article article;
  private final CueLexicon lexicon;
  private final SettingPhrase phrases;

  Circumstances(String text, Article article, CueLexicon lexicon) {
    this.text = text;
    this.article = article;
    this.lexicon = lexicon;
    this.phrases = new SettingPhrase(lexicon);
  }

  void add(Report report, Quote.Builder quote) {
    if (report.entry().lemma().equals("according to")) {
      return;
    }
    MarkedSentence sentence = report.sentence();
    Dependencies tree = sentence.tree();
    int first = -1;
    int last = -1;
    for (int child : tree.children(report.cue())) {
      if (sentence.isQuoted(child) || report.says(child)) {
        continue;
      }
      boolean speaks = // asked Lee: the one who asks
          report.speaker().filter(head -> head == child).isPresent()
              || report.attribution().contains(child);
      if (tree.is(child, "obj", "iobj")
          && !speaks
          && lexicon.isOn("telling", report.entry().lemma())
          && child > report.cue()) {
        Range phrase = phrase(report, child);
        if (isAudience(sentence, child)) {
          first = report.cue();
          last = Math.max(last, phrase.last());
        } else if (!sentence.token(child).isProper()
            && !lexicon.isOn("medium", sentence.lemma(child))
            && lexicon.isOn("setting", sentence.lemma(child))) {
          first = phrase.first();
          last = phrase.last();
        } else {
          quote.addressee(words(sentence, phrase));
        }
      }
    }
    if (first < 0 && lexicon.isOn("telling", report.entry().lemma())) {
      int audience = audience(report);
      first = audience < 0 ? -1 : report.cue();
      last = audience;
    }
    boolean comma = false;
    for (int i = report.cue() + 1; i < sentence.size() && (first < 0 || i <= last + 1); i++) {
      if (SettingPhrase.isOther(report, i) || last >= i) {
        continue;
      }
      boolean deed = // said so and called on the union
          i + 1 < sentence.size() && sentence.token(i).is("CC") && sentence.token(i + 1).is("VB");
      if (sentence.token(i).is("W") || deed) {
        break;
      }
      // said Ann Lee, a grocer in Oslo: no place of what she said
      if (sentence.word(i).equals(",")) {
        boolean describes = i + 1 >= sentence.size() || !sentence.token(i + 1).is("IN");
        comma = describes && (comma || i < report.attribution().last() + APPOSED);
      }
      int end = i == report.cue() + 1 && isHere(sentence, i) ? i : phrases.from(report, i, !comma);
      if (end >= 0) {
        first = first < 0 ? i : first;
        last = end;
      }
    }
    if (first < 0) {
      Optional<Range> ahead = ahead(report);
      first = ahead.map(Range::first).orElse(-1);
      last = ahead.map(Range::last).orElse(-1);
    }
    spokenTo(report).ifPresent(range -> quote.addressee(words(sentence, range)));
    if (first >= 0 && last >= first) {
      quote.setting(words(sentence, new Range(first, last)));
    }
    date(report).ifPresent(mention -> quote.date(mention.past()));
  }

  private static boolean isHere(MarkedSentence sentence, int at) {
    return sentence.token(at).is("RB") && sentence.word(at).equalsIgnoreCase("here");
  }

  /** In a statement, he said; speaking at a briefing in Oslo, he said. */
  private Optional<Range> ahead(Report report) {
    MarkedSentence sentence = report.sentence();
    Optional<Range> addressed = addressed(report);
    if (addressed.isPresent()) {
      return addressed;
    }
    boolean participle =
        sentence.token(0).tag().equals("VBG") && lexicon.verb(sentence.lemma(0)).isPresent();
    int from = participle || sentence.token(0).is("CC") ? 1 : 0;
    if (report.cue() <= from + 1 || sentence.isQuoted(from) || report.says(from)) {
      return Optional.empty();
    }
    int end = phrases.from(report, from, false);
    int next = behindClause(report, new Adjuncts(sentence, lexicon).behind(end + 1));
    boolean closed =
        end > from
            && end < report.cue()
            && (sentence.isPunctuation(next) || report.attribution().contains(next));
    return closed && lexicon.isOn("setting", settingHead(sentence, from, end))
        ? Optional.of(new Range(from, end))
        : Optional.empty();
  }

  /** In a statement issued on Friday, he said: the comma that ends the clause which describes. */
  private static int behindClause(Report report, int at) {
    MarkedSentence sentence = report.sentence();
    int limit = Math.min(report.cue(), report.attribution().first());
    if (at >= limit || SettingPhrase.isOther(report, at)) {
      return at;
    }
    Token token = sentence.token(at);
    boolean clause =
        token.tag().equals("VBN")
            || token.tag().equals("VBD")
            || token.is("W")
            || token.text().equals("that");
    for (int i = at; clause && i < limit && !SettingPhrase.isOther(report, i); i++) {
      if (sentence.word(i).equals(",")) {
        return i;
      }
    }
    return at;
  }

  /** Addressing a news conference here, he said. */
  private Optional<Range> addressed(Report report) {
    MarkedSentence sentence = report.sentence();
    boolean addresses =
        sentence.token(0).tag().equals("VBG") && lexicon.isOn("addressing", sentence.lemma(0));
    int i = 1;
    while (addresses
        && i < report.cue()
        && !SettingPhrase.isOther(report, i)
        && NounPhrase.isWithParticiple(sentence.token(i))
        && !(lexicon.isOn("setting", sentence.lemma(i)) && !sentence.token(i + 1).isNoun())) {
      i++;
    }
    return addresses
            && i < report.cue()
            && !SettingPhrase.isOther(report, i)
            && NounPhrase.isWithParticiple(sentence.token(i))
        ? Optional.of(new Range(1, i))
        : Optional.empty();
  }

  /** Speaking to the paper from Oslo, he said: who is spoken to, unless it is an audience. */
  private Optional<Range> spokenTo(Report report) {
    MarkedSentence sentence = report.sentence();
    boolean speaks =
        report.cue() > 3
            && sentence.token(0).tag().equals("VBG")
            && lexicon.isOn("speaking", sentence.lemma(0))
            && lexicon.isOn("toward", sentence.word(1))
            && !SettingPhrase.isOther(report, 1);
    int last = 1;
    while (speaks
        && last + 1 < report.cue()
        && !SettingPhrase.isOther(report, last + 1)
        && NounPhrase.isWithParticiple(sentence.token(last + 1))) {
      last++;
    }
    boolean named =
        last > 1
            && (sentence.token(last).isProper()
                || lexicon.isOn("medium", sentence.lemma(last))
                    && !lexicon.isOn("setting", sentence.lemma(last)));
    return named ? Optional.of(new Range(2, last)) : Optional.empty();
  }

  /** The noun that the phrase begins with, which says what kind of setting it is. */
  private static String settingHead(MarkedSentence sentence, int from, int end) {
    int head = from;
    for (int i = from + 1; i <= end; i++) {
      boolean noun = sentence.token(i).isNoun();
      if (head > from && !noun) {
        break;
      }
      head = noun ? i : head;
    }
    return sentence.lemma(head);
  }

  /** Told the gathered reporters: the audience right behind the cue, whatever the tree shows. */
  private int audience(Report report) {
    MarkedSentence sentence = report.sentence();
    int i = report.cue() + 1;
    while (i < sentence.size()
        && !SettingPhrase.isOther(report, i)
        && NounPhrase.isWithParticiple(sentence.token(i))) {
      if (isAudience(sentence, i)) {
        return i;
      }
      i++;
    }
    return -1;
  }

  /** Reporters, the press; but the Associated Press is told something by its name. */
  private boolean isAudience(MarkedSentence sentence, int at) {
    boolean named = at > 0 && sentence.token(at).isProper() && sentence.token(at - 1).isProper();
    return lexicon.isOn("audience", sentence.word(at)) && !named;
  }

  private static Range phrase(Report report, int head) {
    MarkedSentence sentence = report.sentence();
    int first = head;
    int last = head;
    for (int token : sentence.tree().subtree(head)) {
      boolean content = report.says(token);
      if (!sentence.isQuoted(token)
          && !content
          && (token > report.cue()) == (head > report.cue())) {
        first = Math.min(first, token);
        last = Math.max(last, token);
      }
    }
    for (int i = head; i <= last; i++) {
      if (sentence.word(i).equals(",") && !isListed(sentence, i, last) || sentence.isQuoted(i)) {
        last = Math.max(head, i - 1);
      }
    }
    return new Range(first, last);
  }

  /** Of fighters, diplomats and villagers: a list goes on behind the comma. */
  private static boolean isListed(MarkedSentence sentence, int comma, int last) {
    int i = comma + 1;
    while (i <= last && (sentence.token(i).isNoun() || sentence.token(i).is("JJ"))) {
      i++;
    }
    return i > comma + 1
        && i < last
        && !sentence.isQuoted(i)
        && sentence.token(i).is("CC")
        && sentence.token(i + 1).isNoun();
  }

  private String words(MarkedSentence sentence, Range range) {
    String words = sentence.sentence().span(range.first(), range.last()).in(text);
    boolean stop = sentence.word(range.last()).length() == 2 && words.endsWith(".");
    return stop ? words.substring(0, words.length() - 1) : words;
  }

  private Optional<DateMention> date(Report report) {
    MarkedSentence sentence = report.sentence();
    Optional<LocalDate> published = article.published().map(PageDate::day);
    if (published.isEmpty()) {
      return Optional.empty();
    }
    List<DateMention> dates = new DateFinder().find(sentence.sentence(), published.get());
    for (DateMention mention : dates) {
      int head = mention.last();
      for (int step = 0; step < 3 && head >= 0; step++) {
        int governor = sentence.tree().head(head);
        boolean content = report.says(mention.last());
        if (governor == report.cue() && !content && !sentence.isQuoted(mention.first())) {
          return Optional.of(mention);
        }
        head = governor;
        if (head >= 0 && !mention.covers(head)) {
          break;
        }
      }
    }
    return Optional.empty();
  }
}
