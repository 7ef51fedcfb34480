package io.github.entente.extract.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.Span;
import io.github.entente.text.QuotationMarks.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DraftTest {

  @Test
  void a_fragment_counts_once() {
    Draft draft = new Draft().with(fragment(0)).with(fragment(0)).with(fragment(1));

    assertThat(draft.fragments()).hasSize(2);
    assertThat(draft.span()).isEqualTo(new Span(0, 8));
    assertThat(draft.isDirect()).isTrue();
  }

  @Test
  void words_outside_the_marks_make_it_mixed() {
    Draft draft = new Draft().with(new Span(2, 20)).with(fragment(1));

    assertThat(draft.isDirect()).isFalse();
    assertThat(draft.span()).isEqualTo(new Span(2, 20));
  }

  @Test
  @Timeout(30)
  void a_quotation_of_very_many_fragments_is_put_together_in_good_time() {
    int many = 300_000;
    Draft draft = new Draft();

    int end = 0;
    for (int i = 0; i < many; i++) {
      end = draft.with(fragment(i)).span().end();
    }

    assertThat(end).isEqualTo(5 * many - 2);
  }

  private static Fragment fragment(int index) {
    int start = 5 * index;
    Quoted quoted =
        new Quoted(new Span(start, start + 3), new Span(start + 1, start + 2), 0, false);
    return new Fragment(index, quoted, 0, 0, 1);
  }
}
