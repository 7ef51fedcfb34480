package io.github.entente.text;

import io.github.entente.model.Article;
import io.github.entente.model.PageDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Sorts the lines of one saved story into what they are; used once, by one thread. */
final class StoryLines {

  private static final int LONGEST_DESK = 7;
  private static final int LONGEST_SECTION = 3;
  private static final int LONGEST_OFFER = 4;
  private static final int MOST_OF_TITLE = 120;
  private static final int FEWEST_OF_TITLE = 4;
  private static final Pattern SOURCE =
      Pattern.compile("^(?:source|via)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:copyright|©|\\(c\\))", Pattern.CASE_INSENSITIVE);

  /** {@code KISUMU | Thu Sep 27, 2012}. */
  private static final Pattern LAST_BAR =
      Pattern.compile("\\s*[|/·•]\\s*(?:\\p{Lu}\\p{Ll}{2,8}\\.?,?\\s*)?$");

  private static final String PREPOSITIONS = "\\b(?:in|at|near|off|from|to|of|outside|around) ";

  private final StoryFacts facts = new StoryFacts();
  private boolean begun;
  private List<String> all = List.of();

  private final List<String> paragraphs = new ArrayList<>();

  /** Reads all lines of a story that has more than one. */
  void read(List<String> lines) {
    all = lines;
    StoryLayout layout = StoryLayout.of(lines);
    int title = title(lines, layout);
    for (int i = 0; i < layout.start(); i++) {
      if (i == title) {
        facts.headline(withoutStop(lines.get(i)));
      } else if (layout.saved()) {
        above(lines, i, title);
      } else {
        unmarked(lines.get(i), i == title + 1);
      }
    }
    boolean leads = false;
    for (int i = layout.start(); i < layout.end(); i++) {
      String line = lines.get(i);
      if (layout.saved()
          && !begun
          && i + 1 < layout.end()
          && facts.captions().takeCredited(line, lines.get(i + 1))) {
        i++;
      } else if (PageRemains.is(line)) {
        remains(line);
        leads = PageRemains.leadsOn(line);
        i = behindOffer(lines, i, layout.end());
      } else if (!leads || StoryLayout.isProse(line)) {
        leads = false;
        running(line);
      }
    }
    lines.subList(layout.end(), lines.size()).forEach(this::below);
  }

  /** Below the offer of a letter stands what is in it, and where to enter an address. */
  private static int behindOffer(List<String> lines, int offer, int end) {
    if (PageRemains.calls(lines.get(offer))) {
      for (int i = offer + 1; i < Math.min(end, offer + LONGEST_OFFER); i++) {
        if (PageRemains.prompts(lines.get(i))) {
          return i;
        }
      }
    }
    return offer;
  }

  private static int title(List<String> lines, StoryLayout layout) {
    if (layout.start() == 0) {
      return -1;
    }
    return layout.saved() ? Headlines.among(lines, layout) : Headlines.is(lines) ? 0 : -1;
  }

  /** Sorts a line above the running text of a page. */
  private void above(List<String> lines, int at, int title) {
    String line = lines.get(at);
    HeadLine kind = HeadLine.of(line);
    switch (kind) {
      case DATE -> date(line);
      case AUTHOR -> Bylines.line(line).ifPresent(facts::credit);
      case PLACE -> DatelineLine.of(line).ifPresent(facts::dateline);
      case AGENCY -> facts.agencies().addAll(Agencies.in(line));
      case CAPTION, PICTURE -> facts.captions().take(line);
      case REMAINS -> {
        remains(line);
        if (SOURCE.matcher(line).find()) { // "Source: Xinhua | 2018-03-15 20:51:12"
          Dates.locate(line, Dates.Order.DAY_FIRST)
              .ifPresent(date -> facts.day(line.substring(0, date.start()), date.date()));
        }
      }
      case POINT -> {}
      case OTHER -> other(lines, at, title);
    }
    if (kind != HeadLine.PICTURE) {
      facts.captions().endPicture();
    }
  }

  private void other(List<String> lines, int at, int title) {
    String line = lines.get(at);
    int words = Characters.words(line);
    Set<String> wires = words <= LONGEST_DESK ? Agencies.in(line) : Set.of();
    if (at < title) {
      boolean menu = at >= 2 && isBrief(lines.get(at - 1)) && isBrief(lines.get(at - 2));
      if (at == title - 1 && words <= LONGEST_SECTION && !menu) {
        facts.section(line.split(" ?\\| ?", 2)[0]);
      }
    } else if (withoutCredit(line).isEmpty()) {
      return; // "A B reported from Geneva."
    } else if (!wires.isEmpty()) {
      facts.agencies().addAll(wires); // "Staff reporter, with AFP"
    } else if (at > title && HeadLine.isAuthors(lines, at)) {
      facts.credit(Bylines.names(HeadLine.beforePlace(line)));
    } else if (at > title && facts.captions().isBelowPicture(line)) {
      facts.captions().take(line);
    } else if (at == title + 1 && DatelineLine.isPublication(line)) {
      return;
    } else if (!facts.hasSubheadline()
        && title >= 0
        && words >= (at == title + 1 ? 4 : LONGEST_DESK)) {
      facts.subheadline(line);
    } else if (words > LONGEST_DESK) {
      facts.captions().add(line);
    }
  }

  private static boolean isBrief(String line) {
    return Characters.words(line) <= LONGEST_SECTION && HeadLine.date(line).isEmpty();
  }

  /** Sorts a line above the first sentence where nothing shows that it comes from a page. */
  private void unmarked(String line, boolean second) {
    if (second && facts.hasHeadline() && !Characters.endsSentence(line)) {
      facts.subheadline(line);
    } else {
      running(line);
    }
  }

  private void date(String line) {
    Dates.Found found = HeadLine.date(line).orElseThrow();
    String before = line.substring(0, found.start());
    facts.day(before, found.date());
    String rest = line.substring(found.end());
    Dates.locate(rest, Dates.Order.DAY_FIRST)
        .filter(next -> HeadLine.isUpdate(rest.substring(0, next.start())))
        .ifPresent(next -> facts.day(rest.substring(0, next.start()), next.date()));
    Bylines.line(line)
        .or(() -> HeadLine.authorBefore(before))
        .or(() -> HeadLine.authorBehind(rest))
        .ifPresent(facts::credit);
    facts.agencies().addAll(Agencies.in(before));
    if (!facts.hasDateline()) {
      Datelines.place(LAST_BAR.matcher(before).replaceFirst("")).ifPresent(facts::dateline);
    }
  }

  private void running(String line) {
    if (begun) {
      body(line);
    } else if (!facts.captions().take(line)) {
      paragraph(line);
    }
  }

  /** Reads a line below the running text: who reported, whose the copyright is. */
  private void below(String line) {
    if (PageRemains.is(line)) {
      remains(line);
    } else {
      withoutCredit(line);
    }
  }

  /** Returns a line without who reported it, who is noted. */
  private String withoutCredit(String line) {
    EndCredits.Parted parted = EndCredits.part(line);
    facts.report(parted.credit());
    return parted.rest();
  }

  private void remains(String line) {
    if (COPYRIGHT.matcher(line).find() || SOURCE.matcher(line).find()) {
      facts.agencies().addAll(Agencies.in(line));
    }
  }

  private void body(String line) {
    if (PageRemains.isSignOff(line)
        || PageRemains.isClock(line)
        || isTitle(line)
        || facts.captions().take(line)) {
      return;
    }
    String rest = withoutCredit(line);
    if (!rest.isEmpty()) {
      paragraphs.add(rest);
    }
  }

  /** Takes a paragraph of the running text; the first may open with a dateline. */
  void paragraph(String line) {
    String rest = line;
    if (!begun) {
      Optional<OpeningByline.Found> author = OpeningByline.of(line, facts.people());
      if (author.isPresent()) {
        facts.credit(author.get().credit());
        rest = line.substring(author.get().length());
      }
    }
    if (!begun) {
      Optional<Datelines.Found> opening =
          Datelines.opening(rest)
              .filter(found -> !facts.hasDateline() || found.place().isEmpty())
              .or(() -> colon(line));
      if (opening.isPresent()) {
        facts.dateline(opening.get());
        rest = rest.substring(opening.get().length());
      }
    }
    begun = true;
    if (!rest.isEmpty()) {
      body(rest);
    }
  }

  /** Before a colon, a place that the story names again is one: {@code KISUMU: The two …}. */
  private Optional<Datelines.Found> colon(String line) {
    return !facts.hasDateline()
        ? DatelineLine.beforeColon(line).filter(found -> isToldOf(found.place().orElseThrow()))
        : Optional.empty();
  }

  private boolean isToldOf(String place) {
    Pattern told = Pattern.compile(PREPOSITIONS + Pattern.quote(place) + "\\b");
    return all.stream().anyMatch(line -> line.contains(place) && told.matcher(line).find());
  }

  /** The title of another story: {@code [Ferries run again]}. */
  private static boolean isTitle(String line) {
    return line.startsWith("[")
        && line.endsWith("]")
        && line.length() <= MOST_OF_TITLE
        && Characters.words(line) >= FEWEST_OF_TITLE
        && !Characters.endsSentence(line.substring(0, line.length() - 1));
  }

  private static String withoutStop(String line) {
    boolean stop = line.endsWith(".") && !line.endsWith("..") || line.endsWith(";");
    return stop ? line.substring(0, line.length() - 1) : line;
  }

  /** Returns an article that has all but the running text. */
  Article.Builder article(UnaryOperator<Optional<PageDate>> dating) {
    return facts.article(dating, paragraphs.isEmpty() ? "" : paragraphs.get(0));
  }

  /** Takes a paragraph as it is. */
  void whole(String line) {
    paragraphs.add(line);
  }

  RunningText running() {
    RunningText running = new RunningText();
    paragraphs.forEach(running::add);
    return running;
  }
}
