package io.github.entente.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How a browser shows the elements of a tag. */
enum TagLook {
  /** Not at all, or not as text of the page. */
  UNSEEN,
  /** As a picture. */
  PICTURE,
  /** In a line of text. */
  INLINE,
  /** As a line of its own. */
  BLOCK;

  /** Asked for every element: a hash map answers faster than several immutable sets. */
  private static final Map<String, TagLook> LOOKS = new HashMap<>();

  static {
    List.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "label",
            "textarea",
            "option",
            "datalist",
            "head",
            "audio",
            "video",
            "map",
            "math",
            "dialog",
            "link",
            "meta",
            "title",
            "frameset",
            "noframes",
            "amp-ad",
            "amp-analytics",
            "amp-consent",
            "amp-embed",
            "amp-iframe",
            "amp-pixel",
            "amp-sidebar",
            "amp-social-share",
            "amp-sticky-ad",
            "amp-user-notification",
            "amp-video",
            "amp-youtube")
        .forEach(tag -> LOOKS.put(tag, UNSEEN));
    List.of("img", "picture", "amp-img").forEach(tag -> LOOKS.put(tag, PICTURE));
    List.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "ruby",
            "rt",
            "amp-link")
        .forEach(tag -> LOOKS.put(tag, INLINE));
  }

  static TagLook of(Element element) {
    return LOOKS.getOrDefault(element.normalName(), BLOCK);
  }
}
