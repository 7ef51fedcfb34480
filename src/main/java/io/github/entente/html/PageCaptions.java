package io.github.entente.html;

import io.github.entente.model.Caption;
import io.github.entente.text.Captions;
import io.github.entente.text.Characters;
import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the words under the pictures of a story, and whom they credit; used once. */
final class PageCaptions {

  private static final int MOST = 200;
  private static final int LONGEST = 1_500;
  private static final int LONGEST_CREDIT = 150;
  private static final int FARTHEST_PICTURE = 4;
  private static final int MOST_NODES = 60;
  private static final int FEWEST_WORDS = 4;
  private static final String ENDS = ".!?…)»”\"";
  private static final Pattern EDGE = Pattern.compile("[\\s|/–—-]+$");
  private static final List<String> CREDITS =
      Lexicon.beside(PageCaptions.class, "vocabulary.txt").section("credit");

  private final Vocabulary vocabulary;

  /** The article of the story: pictures behind it belong to others. */
  private final @Nullable Box article;

  private final List<Caption> captions = new ArrayList<>();

  /** Where the last caption stands, for the credit may stand beside it. */
  private @Nullable Box last;

  private boolean done;

  private PageCaptions(Vocabulary vocabulary, @Nullable Box article) {
    this.vocabulary = vocabulary;
    this.article = article;
  }

  /** Returns the captions in and around the element that holds the story. */
  static List<Caption> around(Box content, Vocabulary vocabulary) {
    PageCaptions found = new PageCaptions(vocabulary, article(content));
    found.read(surroundings(content));
    return found.captions;
  }

  private static @Nullable Box article(Box content) {
    @Nullable Box box = content;
    while (box != null && !box.is("article")) {
      box = box.parent;
    }
    return box;
  }

  /** The element around the story that has the headline and the leading picture too. */
  private static Box surroundings(Box content) {
    Box box = content;
    while (box.parent != null
        && !(box.is("article") && box.main)
        && !box.is("main")
        && box.allChars < content.allChars * 3 / 2 + 300) {
      box = box.parent;
    }
    return box;
  }

  private void read(Box box) {
    for (Box child = box.first; child != null; child = child.next) {
      if (done || captions.size() >= MOST) {
        return;
      }
      if (vocabulary.isCaption(child) && child.allChars > 0) {
        if (child.is("figcaption") || isByPicture(child) || isLine(child)) {
          caption(child);
        }
      } else {
        int before = captions.size();
        read(child);
        if (captions.size() == before && child.allChars > 0 && vocabulary.isPicture(child)) {
          caption(child);
        }
      }
      done |= child == article;
    }
  }

  /** Elements of other kinds call themselves captions too: those of tables, forms and headings. */
  private static boolean isByPicture(Box box) {
    Box outer = box;
    for (int i = 0; i < FARTHEST_PICTURE && outer != null; i++) {
      if (outer.pictured || outer.is("figure")) {
        return true;
      }
      outer = outer.parent;
    }
    return false;
  }

  private boolean isLine(Box box) {
    return Characters.words(box.element.text()) >= FEWEST_WORDS
        && !box.kinds(vocabulary).contains(Vocabulary.Kind.BOILERPLATE);
  }

  private void caption(Box box) {
    if (box.element.childNodeSize() > MOST_NODES) {
      return;
    }
    boolean plain =
        box.element.childNodeSize() == 1 && box.element.firstChild() instanceof TextNode;
    Element own = plain ? box.element : box.element.clone();
    spread(own);
    String text = Characters.tidy(own.text());
    if (text.isEmpty() || text.length() > LONGEST) {
      return;
    }
    Caption before = captions.isEmpty() ? null : captions.get(captions.size() - 1);
    if (before != null
        && before.credit().isEmpty()
        && last != null
        && last.parent == box.parent
        && isCredit(box.element)
        && text.length() <= LONGEST_CREDIT) {
      captions.set(captions.size() - 1, new Caption(before.text(), Optional.of(bare(text))));
      return;
    }
    Caption caption = parted(own, text);
    if (!caption.text().isEmpty()) {
      captions.add(
          caption.credit().isEmpty() ? new Caption(caption.text(), besides(box)) : caption);
      last = box;
    }
  }

  /** The credit that stands in the figure beside its caption, and nothing else with it. */
  private static Optional<String> besides(Box caption) {
    Box figure = caption.is("figcaption") ? caption.parent : null;
    if (figure == null || !figure.is("figure") || figure.allChars == caption.allChars) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (Box child = figure.first; child != null; child = child.next) {
      if (child != caption && child.allChars <= LONGEST_CREDIT) {
        words.append(' ').append(child.element.text());
      }
    }
    String text = Characters.tidy(words);
    return text.length() <= LONGEST_CREDIT && Captions.isCredit(text)
        ? Captions.read(text).credit()
        : Optional.empty();
  }

  /** Parts the credit that an element of its own holds, else one that the words show. */
  private static Caption parted(Element own, String text) {
    Element credit = credit(own);
    if (credit != null) {
      String named = bare(Characters.tidy(credit.text()));
      credit.remove();
      String rest = EDGE.matcher(Characters.tidy(own.text())).replaceFirst("");
      if (!named.isEmpty() && named.length() <= LONGEST_CREDIT && !rest.isEmpty()) {
        return new Caption(rest, Optional.of(named));
      }
    }
    return Captions.read(text);
  }

  private static @Nullable Element credit(Element element) {
    int left = MOST_NODES;
    for (Node node = element; node != null && left > 0; node = Nodes.next(node, element), left--) {
      if (node != element && node instanceof Element inner && isCredit(inner)) {
        return inner;
      }
    }
    return null;
  }

  private static boolean isCredit(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String names = (element.className() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
    return CREDITS.stream().anyMatch(names::contains);
  }

  private static String bare(String credit) {
    boolean bracket = credit.startsWith("(") && credit.endsWith(")");
    return bracket ? credit.substring(1, credit.length() - 1).strip() : credit;
  }

  /** Puts a blank between two sentences that elements part and nothing else does. */
  private static void spread(Element element) {
    char end = ' ';
    for (Node node = element; node != null; node = Nodes.next(node, element)) {
      if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
        String words = text.getWholeText();
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        if (ENDS.indexOf(end) >= 0 && (Character.isUpperCase(first) || first == '(')) {
          text.text(" " + words);
        }
        end = last;
      }
    }
  }
}
