package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PloverCode;
import io.github.entente.model.PloverContext;
import io.github.entente.model.PloverEvent;
import io.github.entente.model.PloverMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The CAMEO and PLOVER codes of the states of agreements, read from {@code event-codes.tsv}. */
final class EventCodes {

  private static final String RESOURCE = "event-codes.tsv";

  private record State(List<String> states, List<String> kinds, String cameo) {

    boolean fits(AgreementStatus status, AgreementKind kind) {
      return states.contains(status.name()) && (kinds.contains("*") || kinds.contains(kind.name()));
    }
  }

  private record Event(PloverEvent event, Optional<PloverMode> mode) {}

  private final List<State> states = new ArrayList<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<AgreementKind, PloverContext> contexts = new EnumMap<>(AgreementKind.class);

  EventCodes() {
    Rows.of(RESOURCE).forEach(this::read);
  }

  private void read(String[] columns) {
    switch (columns[0]) {
      case "state" ->
          states.add(new State(alternatives(columns[1]), alternatives(columns[2]), columns[3]));
      case "code" ->
          events.put(
              columns[1],
              new Event(
                  PloverEvent.valueOf(columns[3]),
                  columns[4].equals("-")
                      ? Optional.empty()
                      : Optional.of(PloverMode.valueOf(columns[4]))));
      default ->
          alternatives(columns[1])
              .forEach(
                  kind ->
                      contexts.put(AgreementKind.valueOf(kind), PloverContext.valueOf(columns[2])));
    }
  }

  private static List<String> alternatives(String column) {
    return List.of(column.split("\\|", -1));
  }

  /** Returns the CAMEO code of a state. */
  String cameo(AgreementStatus status, AgreementKind kind) {
    return states.stream()
        .filter(state -> state.fits(status, kind))
        .findFirst()
        .map(State::cameo)
        .orElseThrow(() -> new IllegalStateException("no code of " + status + " " + kind));
  }

  /**
   * Returns what a CAMEO code is in PLOVER.
   *
   * @param mediated whether a third party helped
   * @param parties how many are bound
   * @throws IllegalArgumentException if the code is not listed
   */
  PloverCode plover(String cameo, AgreementKind kind, boolean mediated, int parties) {
    Event event = events.get(cameo);
    if (event == null) {
      throw new IllegalArgumentException("no such CAMEO code: " + cameo);
    }
    Optional<PloverMode> mode = event.mode();
    if (event.event() == PloverEvent.CONSULT && mediated) {
      mode = Optional.of(PloverMode.THIRD_PARTY);
    } else if (event.event() == PloverEvent.CONSULT && parties > 2) {
      mode = Optional.of(PloverMode.MULTILATERAL);
    }
    return new PloverCode(event.event(), mode, Optional.ofNullable(contexts.get(kind)));
  }
}
