package io.github.entente.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the elements that say that they name an author. */
final class AuthorMarks {

  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?:/(?:author|authors|autor|autoren|autorin|autorzy|auteur|auteurs|autore|autores|user|users"
              + "|member|members|mitglieder|profil|profile|perfil|redaktion|redakteur|people|team"
              + "|staff|reporters?|journalists?|contributors?|firmas?)/[^/?#]+/?|[?&](?:author|autor)=[^&#]+)"
              + "(?:[?#].*)?$");

  private AuthorMarks() {}

  /** Returns whether an element is a link to the page of an author, or says so. */
  static boolean isLink(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attributes().get("rel").equals("author")) {
      return true;
    }
    String address = element.attributes().get("href").toLowerCase(Locale.ROOT);
    return !address.isEmpty()
        && AUTHOR_PAGE.matcher(address.substring(Math.max(0, address.length() - 120))).find();
  }
}
