package io.github.entente.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that tell of all of it, by their tag, gathered in one pass. */
final class Tags {

  private final Map<String, List<Element>> elements = new HashMap<>();

  private final Element page;

  Tags(Element page) {
    this.page = page;
    for (String tag : new String[] {"h1", "h2", "h3", "meta", "link", "script"}) {
      elements.put(tag, new ArrayList<>());
    }
    gather(page);
  }

  private void gather(Element element) {
    for (int i = 0; i < element.childNodeSize(); i++) {
      Node node = element.childNode(i);
      if (node instanceof Element child) {
        List<Element> alike = elements.get(child.normalName());
        if (alike != null) {
          alike.add(child);
        }
        gather(child);
      }
    }
  }

  /** Returns the page. */
  Element page() {
    return page;
  }

  /** Returns the elements of a tag, in order. */
  List<Element> named(String tag) {
    return elements.getOrDefault(tag, List.of());
  }
}
