package io.github.entente.html;

import io.github.entente.text.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the elements that say that they name an author. */
final class AuthorMarks {

  private static final Lexicon WORDS = Lexicon.beside(AuthorMarks.class, "metadata.txt");
  private static final Set<String> AUTHOR_CLASSES = Set.copyOf(WORDS.section("author classes"));
  private static final List<String> AUTHOR_STEMS = WORDS.section("author stems");
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?:/(?:author|authors|autor|autoren|autorin|autorzy|auteur|auteurs|autore|autores|user|users"
              + "|member|members|mitglieder|profil|profile|perfil|redaktion|redakteur|people|team"
              + "|staff|reporters?|journalists?|contributors?|firmas?)/[^/?#]+/?|[?&](?:author|autor)=[^&#]+)"
              + "(?:[?#].*)?$");

  private AuthorMarks() {}

  /** Returns whether the class, id or test id of an element calls it an author or a byline. */
  static boolean isClass(Element element, ClassWords words) {
    return words.any(element, AUTHOR_CLASSES) || words.anyStem(element, AUTHOR_STEMS);
  }

  /** Returns whether an element is a link to the page of an author, or says so. */
  static boolean isLink(Element element) {
    if (element.attr("rel").equals("author")) {
      return true;
    }
    String address = element.attr("href").toLowerCase(Locale.ROOT);
    return !address.isEmpty()
        && AUTHOR_PAGE.matcher(address.substring(Math.max(0, address.length() - 120))).find();
  }
}
