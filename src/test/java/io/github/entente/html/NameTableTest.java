package io.github.entente.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTableTest {

  private enum Kind {
    SHOP,
    HARBOUR
  }

  private static final NameTable<Kind> TABLE =
      new NameTable<>(
          Kind.class,
          Map.of(
              "quay", Set.of(Kind.HARBOUR),
              "stall", Set.of(Kind.SHOP),
              "fish-market", Set.of(Kind.SHOP, Kind.HARBOUR)));

  private static Set<Kind> said(String word) {
    long hash = NameTable.EMPTY;
    for (int i = 0; i < word.length(); i++) {
      hash = NameTable.with(hash, word.charAt(i));
    }
    return TABLE.kinds(TABLE.get(hash));
  }

  @Test
  void words_are_found_letter_by_letter() {
    assertThat(said("quay")).containsExactly(Kind.HARBOUR);
    assertThat(said("stall")).containsExactly(Kind.SHOP);
    assertThat(said("fish-market")).containsExactly(Kind.SHOP, Kind.HARBOUR);
  }

  @Test
  void other_words_and_parts_of_words_say_nothing() {
    assertThat(said("")).isEmpty();
    assertThat(said("fish")).isEmpty();
    assertThat(said("quays")).isEmpty();
    assertThat(said("qua")).isEmpty();
  }
}
