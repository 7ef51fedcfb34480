package io.github.entente.html;

import io.github.entente.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The meta elements of a page by their lower-case name, property or itemprop. */
final class MetaTags {

  private static final String PARSELY = "parsely-page";

  private static final Map<String, String> PARSELY_FIELDS =
      Map.of(
          "title", "parsely-title",
          "author", "parsely-author",
          "authors", "parsely-author",
          "pub_date", "parsely-pub-date",
          "section", "parsely-section",
          "image_url", "parsely-image-url");

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  MetaTags(Tags tags) {
    for (Element meta : tags.named("meta")) {
      String content = Characters.tidy(meta.attr("content"));
      if (!content.isEmpty()) {
        if (meta.attr("name").equalsIgnoreCase(PARSELY)) {
          addParsely(content);
        }
        for (String key : new String[] {"name", "property", "itemprop", "http-equiv"}) {
          String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            add(name, content);
          }
        }
      }
    }
  }

  /** One element that holds all that others say one by one: {@code parsely-title} and so on. */
  private void addParsely(String json) {
    if (LenientJson.read(json) instanceof Map<?, ?> fields) {
      PARSELY_FIELDS.forEach(
          (field, name) -> {
            Object value = fields.get(field);
            for (Object one :
                value instanceof List<?> list ? list : List.of(value == null ? "" : value)) {
              if (one instanceof String text && !text.isBlank()) {
                add(name, text);
              }
            }
          });
    }
  }

  private void add(String name, String content) {
    values.computeIfAbsent(name, ignored -> new ArrayList<>()).add(content);
  }

  /** Returns the values of the first of these names that has any. */
  List<String> all(List<String> names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Returns the first value of the first of these names, or an empty text. */
  String first(List<String> names) {
    List<String> found = all(names);
    return found.isEmpty() ? "" : found.get(0);
  }
}
