package io.github.entente.extract.actor;

import java.util.List;
import java.util.Set;

/** Words behind a known name that make it the name of something else. */
final class NameTails {

  /** What is called by the place where it was signed. */
  private static final Set<String> DOCUMENTS = WordLists.of("document");

  /** What a body has of its own, with a capital. */
  private static final Set<String> SCHOOLS = WordLists.of("school");

  private NameTails() {}

  /** {@code the Navy | Academy}: a body that another has. */
  static boolean isSchool(List<String> words, int token) {
    return token < words.size()
        && Words.isCapitalised(words.get(token))
        && SCHOOLS.contains(Words.fold(words.get(token)));
  }

  /** {@code the | Lima | Convention}: where a document was signed is no part of who acts. */
  static boolean isSignedAt(List<String> words, int start, int length, Countries.Term term) {
    int next = start + length;
    return !term.is(Countries.Form.NAME)
        && !term.is(Countries.Form.ADJECTIVE)
        && next < words.size()
        && Words.isCapitalised(words.get(next))
        && DOCUMENTS.contains(Words.fold(words.get(next)));
  }
}
