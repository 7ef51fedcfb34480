package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the names of classes and ids say of an element; the words are in {@code vocabulary.txt}.
 * Remembers the names of one page; used by one thread.
 */
final class Vocabulary {

  private static final Lexicon LEXICON = Lexicon.beside(Vocabulary.class, "vocabulary.txt");
  private static final NameWords<Kind> WORDS =
      new NameWords<>(
          Kind.class,
          LEXICON,
          Map.of(
              Kind.BOILERPLATE, "boilerplate",
              Kind.BODY, "body",
              Kind.CAPTION, "caption",
              Kind.PICTURE, "picture",
              Kind.LEAD, "lead",
              Kind.SUBHEADLINE, "subheadline",
              Kind.QUOTATION, "quotation",
              Kind.NEVER, "never",
              Kind.HARMLESS, "harmless",
              Kind.TELLING, "telling"));
  private static final Set<String> TERMS = Set.copyOf(LEXICON.section("terms"));
  private static final Set<String> TAGS =
      new HashSet<>(
          List.of("nav", "footer", "aside", "form", "fieldset", "menu", "figcaption", "figure"));
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alertdialog",
          "alert");

  /** What lies over a page and asks something of the reader. */
  private static final Set<String> OVERLAYS = Set.of("dialog", "alertdialog");

  /** What pages made of components name their parts by, where their classes are made up. */
  private static final String[] NAMES = {"id", "data-testid", "data-component"};

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_BESIDE_PICTURE = 400;

  enum Kind {
    BOILERPLATE,
    BODY,
    CAPTION,
    PICTURE,
    LEAD,
    SUBHEADLINE,
    QUOTATION,
    NEVER,
    HARMLESS,
    TELLING
  }

  private static final Set<Kind> NOT_IF_HARMLESS = EnumSet.of(Kind.BOILERPLATE, Kind.NEVER);
  private static final Set<Kind> QUALIFYING = EnumSet.of(Kind.HARMLESS, Kind.TELLING);

  /**
   * What one name says.
   *
   * @param harmless whether it says that what others rule out is none of that
   * @param term whether it may come from the tags of a post
   */
  private record Name(Set<Kind> kinds, boolean harmless, boolean term) {}

  private final NameMemo<Set<Kind>> known = new NameMemo<>();

  boolean isBoilerplate(Box box) {
    Element element = box.element;
    if (TAGS.contains(element.normalName()) || isBeside(element)) {
      return true;
    }
    return (box.kinds(this).contains(Kind.BOILERPLATE)
            || box.kinds(this).contains(Kind.CAPTION)
            || isPicture(box))
        && !isBody(box)
        && !isPost(element);
  }

  private static boolean isBeside(Element element) {
    if (Nodes.isBare(element)) {
      return false;
    }
    String role = element.attributes().get("role");
    return (!role.isEmpty() && ROLES.contains(role)) || isOverlay(element, role);
  }

  private static boolean isOverlay(Element element) {
    return !Nodes.isBare(element) && isOverlay(element, element.attributes().get("role"));
  }

  private static boolean isOverlay(Element element, String role) {
    return (!role.isEmpty() && OVERLAYS.contains(role))
        || element.attributes().get("aria-modal").equals("true");
  }

  /** Returns whether the element holds what is never a story, whatever its length. */
  boolean isNeverStory(Box box) {
    return switch (box.element.normalName()) {
      case "aside", "footer", "nav" -> true;
      default -> isOverlay(box.element) || box.kinds(this).contains(Kind.NEVER);
    };
  }

  /** Returns whether the element calls itself the body of an article. */
  boolean isBody(Box box) {
    return box.kinds(this).contains(Kind.BODY)
        || (!Nodes.isBare(box.element)
            && (isBodyProperty(box.element.attributes().get("itemprop"))
                || isBodyProperty(box.element.attributes().get("property"))));
  }

  private static boolean isBodyProperty(String value) {
    return value.length() >= 11 && value.toLowerCase(Locale.ROOT).contains("articlebody");
  }

  boolean isCaption(Box box) {
    return box.is("figcaption") || box.kinds(this).contains(Kind.CAPTION);
  }

  /** Returns whether the element calls itself a picture and has one, with a few words at most. */
  boolean isPicture(Box box) {
    return box.pictured
        && !box.headed
        && !box.inline
        && box.allChars <= LONGEST_BESIDE_PICTURE
        && box.allLinkChars * 2 <= box.allChars
        && box.kinds(this).contains(Kind.PICTURE);
  }

  /** Returns whether the element calls itself the paragraph between headline and story. */
  boolean isLead(Box box) {
    return box.kinds(this).contains(Kind.LEAD);
  }

  /** Returns whether the element calls itself the line under a headline. */
  boolean isSubheadline(Box box) {
    return box.kinds(this).contains(Kind.SUBHEADLINE);
  }

  /** Returns whether the element calls itself a quotation. */
  boolean isQuotation(Box box) {
    return box.kinds(this).contains(Kind.QUOTATION);
  }

  /** A post of a social network that the story cites. */
  private static boolean isPost(Element element) {
    if (element.normalName().equals("blockquote")) {
      return element.className().length() <= LONGEST_NAME;
    }
    if (Nodes.hasMoreThan(element, 3)) {
      return false;
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.normalName().equals("blockquote") || hasQuotation(child)) {
        return element.className().length() <= LONGEST_NAME;
      }
    }
    return false;
  }

  private static boolean hasQuotation(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element child && child.normalName().equals("blockquote")) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the names of an element say of it. */
  Set<Kind> kinds(Element element) {
    int count = element.attributesSize();
    if (count == 0) {
      return Set.of();
    }
    Attributes attributes = element.attributes();
    String names = attributes.get("class");
    if (names.isEmpty() || count > 1) {
      for (String name : NAMES) {
        String value = attributes.get(name);
        names = value.isEmpty() || WORDS.in(value).isEmpty() ? names : names + " " + value;
      }
    }
    if (names.isEmpty()) {
      return Set.of();
    }
    Set<Kind> kinds = known.get(names);
    if (kinds == null) {
      kinds = read(names);
      known.put(names, kinds);
    }
    return kinds;
  }

  private static Set<Kind> read(String names) {
    Set<Kind> kinds = names.length() > LONGEST_NAME ? Set.of() : WORDS.in(names);
    if (kinds.isEmpty()) {
      return kinds;
    }
    boolean post = names.contains("hentry") || names.contains("type-post");
    boolean unclear =
        !Collections.disjoint(kinds, NOT_IF_HARMLESS) && !Collections.disjoint(kinds, QUALIFYING);
    return post || unclear ? readOneByOne(names, post) : kinds;
  }

  private static Set<Kind> readOneByOne(String names, boolean post) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) <= ' ') {
        if (i > start) {
          Name name = readName(names.substring(start, i));
          if (!post || !name.term()) {
            if (name.harmless()) {
              kinds.removeAll(NOT_IF_HARMLESS);
            }
            kinds.addAll(name.kinds());
          }
        }
        start = i + 1;
      }
    }
    return kinds;
  }

  private static Name readName(String name) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean inWord = Character.isLetterOrDigit(c);
      boolean hump = inWord && NameWords.isHump(name, i);
      if ((!inWord || hump) && i > start) {
        parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
      }
      if (!inWord || hump) {
        start = hump ? i : i + 1;
      }
    }
    return readParts(parts);
  }

  /** Reads the parts of one name, alone and with those before them. */
  private static Name readParts(List<String> parts) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    boolean harmless = false;
    for (int i = 0; i < parts.size(); i++) {
      for (int length = 1; length <= 3; length++) {
        Set<Kind> said = WORDS.ending(parts, i, length);
        if (!said.isEmpty()) {
          kinds.addAll(said);
          if (said.contains(Kind.BOILERPLATE) && isHarmless(parts, i)) {
            kinds.removeAll(NOT_IF_HARMLESS);
            harmless = true;
          }
        }
      }
    }
    boolean term = !parts.isEmpty() && TERMS.contains(parts.get(0));
    return new Name(kinds, harmless, term);
  }

  private static boolean isHarmless(List<String> parts, int i) {
    return WORDS.ending(parts, i - 1, 1).contains(Kind.TELLING)
        || WORDS.ending(parts, i, 2).contains(Kind.HARMLESS)
        || (i + 1 < parts.size() && WORDS.ending(parts, i + 1, 2).contains(Kind.HARMLESS));
  }
}
