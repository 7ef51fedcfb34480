package io.github.entente.extract.quote;

import io.github.entente.extract.date.DateFinder;
import io.github.entente.extract.date.DateMention;
import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import io.github.entente.model.Quote;
import io.github.entente.nlp.Dependencies;
import io.github.entente.nlp.EntityType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where, to whom and when something was said, as the cue's own sentence states it. */
final class Circumstances {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "during", "via", "by", "to", "through", "after", "before", "over");

  private final String text;
  private final Article article;
  private final CueLexicon lexicon;

  Circumstances(String text, Article article, CueLexicon lexicon) {
    this.text = text;
    this.article = article;
    this.lexicon = lexicon;
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
      if (sentence.isQuoted(child) || report.content().map(c -> c.contains(child)).orElse(false)) {
        continue;
      }
      if (tree.is(child, "obj", "iobj")
          && lexicon.isOn("telling", report.entry().lemma())
          && child > report.cue()) {
        Range phrase = phrase(report, child);
        if (lexicon.isOn("audience", sentence.lemma(child))) {
          first = report.cue();
          last = Math.max(last, phrase.last());
        } else {
          quote.addressee(words(sentence, phrase));
        }
      } else if (tree.is(child, "obl", "nmod", "advmod") && isSetting(sentence, child)) {
        Range phrase = phrase(report, child);
        first = first < 0 ? phrase.first() : Math.min(first, phrase.first());
        last = Math.max(last, phrase.last());
      }
    }
    if (first >= 0 && last >= first) {
      quote.setting(words(sentence, new Range(first, last)));
    }
    date(report).ifPresent(mention -> quote.date(mention.past()));
  }

  private boolean isSetting(MarkedSentence sentence, int noun) {
    Dependencies tree = sentence.tree();
    for (int child : tree.children(noun, "case")) {
      String preposition = sentence.word(child).toLowerCase(Locale.ROOT);
      if (PREPOSITIONS.contains(preposition)) {
        boolean place =
            sentence.token(noun).entity() == EntityType.LOCATION
                && (preposition.equals("in") || preposition.equals("at"));
        return place
            || lexicon.isOn("setting", sentence.lemma(noun))
            || sentence.token(noun).entity() == EntityType.ORGANIZATION && preposition.equals("on");
      }
    }
    return false;
  }

  private static Range phrase(Report report, int head) {
    MarkedSentence sentence = report.sentence();
    int first = head;
    int last = head;
    for (int token : sentence.tree().subtree(head)) {
      boolean content = report.content().map(c -> c.contains(token)).orElse(false);
      if (!sentence.isQuoted(token)
          && !content
          && (token > report.cue()) == (head > report.cue())) {
        first = Math.min(first, token);
        last = Math.max(last, token);
      }
    }
    for (int i = head; i <= last; i++) {
      if (sentence.word(i).equals(",") || sentence.isQuoted(i)) {
        last = Math.max(head, i - 1);
      }
    }
    return new Range(first, last);
  }

  private String words(MarkedSentence sentence, Range range) {
    return sentence.sentence().span(range.first(), range.last()).in(text);
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
        boolean content = report.content().map(c -> c.contains(mention.last())).orElse(false);
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
