package io.github.entente.extract.quote;

import io.github.entente.model.Attribution;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A quotation in the making. */
final class Draft {

  private final List<Fragment> fragments = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private Optional<Span> span = Optional.empty();
  private boolean direct = true;
  private Optional<Report> report = Optional.empty();
  private Optional<Report> relay = Optional.empty();
  private Optional<Voice> voice = Optional.empty();

  /**
   * Who speaks.
   *
   * @param actor the actor's id, where one is known
   * @param mention the words that name the speaker
   * @param found how
   */
  record Voice(Optional<String> actor, Optional<Span> mention, Attribution found) {

    Voice at(Span words) {
      return new Voice(actor, Optional.of(words), found);
    }

    Voice as(Attribution how) {
      return new Voice(actor, mention, how);
    }
  }

  Draft with(Fragment fragment) {
    if (known.add(fragment.index())) {
      int at = fragments.size();
      while (at > 0 && fragments.get(at - 1).index() > fragment.index()) {
        at--;
      }
      fragments.add(at, fragment);
      widen(fragment.outer());
    }
    return this;
  }

  Draft with(Span piece) {
    direct = false;
    widen(piece);
    return this;
  }

  private void widen(Span piece) {
    span = Optional.of(span.map(piece::union).orElse(piece));
  }

  Draft by(Report stated) {
    report = Optional.of(stated);
    return this;
  }

  Draft by(Optional<Voice> speaker) {
    voice = speaker;
    return this;
  }

  /** Sets the source that tells of the report: he said, according to her. */
  Draft through(Optional<Report> source) {
    relay = source;
    return this;
  }

  /** Returns the report by whose word the speaker is given. */
  Optional<Report> attributing() {
    return relay.or(() -> report);
  }

  Optional<Report> report() {
    return report;
  }

  Optional<Voice> voice() {
    return voice;
  }

  List<Fragment> fragments() {
    return fragments;
  }

  Fragment lastFragment() {
    return fragments.get(fragments.size() - 1);
  }

  /** Returns whether nothing was said outside quotation marks. */
  boolean isDirect() {
    return direct && !fragments.isEmpty();
  }

  Span span() {
    return span.orElseThrow();
  }
}
