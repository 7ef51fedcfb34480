package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells the elements that say that they name an author. */
final class AuthorMarks {

  private static final Set<String> DIRECTORIES =
      new HashSet<>(Lexicon.beside(AuthorMarks.class, "metadata.txt").section("author pages"));

  private AuthorMarks() {}

  /** Returns whether an element is a link to the page of an author, or says so. */
  static boolean isLink(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    Attributes attributes = element.attributes();
    if (attributes.get("rel").equals("author")) {
      return true;
    }
    String address = attributes.get("href");
    return !address.isEmpty() && isAuthorPage(address);
  }

  /** {@code /authors/jane-doe/} and {@code /index.php?author=12}. */
  private static boolean isAuthorPage(String address) {
    int query = end(address, 0, "?#");
    int last = query > 0 && address.charAt(query - 1) == '/' ? query - 1 : query;
    int name = address.lastIndexOf('/', last - 1);
    int directory = name <= 0 ? -1 : address.lastIndexOf('/', name - 1);
    if (directory >= 0
        && last > name + 1
        && DIRECTORIES.contains(address.substring(directory + 1, name).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return query < address.length() && asksForAuthor(address.substring(query));
  }

  /** Whether the last of a query's parameters is an author. */
  private static boolean asksForAuthor(String query) {
    String parameters = query.substring(0, end(query, 1, "#")).toLowerCase(Locale.ROOT);
    String last = parameters.substring(Math.max(0, parameters.lastIndexOf('&')));
    return last.matches("[?&](?:author|autor)=.+");
  }

  private static int end(String text, int from, String marks) {
    for (int i = from; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
