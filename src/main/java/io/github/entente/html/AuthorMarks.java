package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells the elements that say that they name an author. */
final class AuthorMarks {

  private static final Set<String> DIRECTORIES =
      new HashSet<>(Lexicon.beside(AuthorMarks.class, "metadata.txt").section("author pages"));

  private static final int LONGEST_DIRECTORY =
      DIRECTORIES.stream().mapToInt(String::length).max().orElse(0);
  private static final BitSet FIRST_LETTERS =
      DIRECTORIES.stream()
          .mapToInt(name -> name.charAt(0))
          .collect(BitSet::new, BitSet::set, BitSet::or);
  private static final Pattern LAST_PARAMETER =
      Pattern.compile("(?i)[?&](?:author|autor)=[^&#?]{1,80}(?:#|$)");

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
    int fragment = address.indexOf('#');
    int query = address.indexOf('?');
    int path =
        Math.min(fragment < 0 ? address.length() : fragment, query < 0 ? address.length() : query);
    int end = path > 0 && address.charAt(path - 1) == '/' ? path - 1 : path;
    int name = address.lastIndexOf('/', end - 1);
    int directory = name <= 0 ? -1 : address.lastIndexOf('/', name - 1);
    if (directory >= 0
        && end > name + 1
        && name - directory <= LONGEST_DIRECTORY + 1
        && FIRST_LETTERS.get(Character.toLowerCase(address.charAt(directory + 1)))
        && DIRECTORIES.contains(address.substring(directory + 1, name).toLowerCase(Locale.ROOT))) {
      return true;
    }
    return query >= 0 && address.indexOf("r=", query) > 0 && LAST_PARAMETER.matcher(address).find();
  }
}
