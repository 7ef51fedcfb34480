package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import io.github.entente.model.PloverCode;
import io.github.entente.model.PloverContext;
import io.github.entente.model.PloverEvent;
import io.github.entente.model.PloverMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventCodesTest {

  private final EventCodes codes = new EventCodes();

  @ParameterizedTest
  @CsvSource({
    "SIGNED, TRADE, 057",
    "RATIFIED, BORDER, 057",
    "NEGOTIATING, PEACE, 046",
    "AGREED, CEASEFIRE, 0871",
    "AGREED, INTELLIGENCE, 0314",
    "IN_FORCE, INTELLIGENCE, 064",
    "PROPOSED, PEACE, 037",
    "VIOLATED, CEASEFIRE, 196",
    "TERMINATED, SECURITY, 160",
    "REJECTED, GENERAL, 120",
  })
  void a_state_has_its_cameo_code(AgreementStatus status, AgreementKind kind, String code) {
    assertThat(codes.cameo(status, kind)).isEqualTo(code);
  }

  /** Signing is no AGREE; a promise is. */
  @ParameterizedTest
  @CsvSource({
    "057, GENERAL, SUPPORT,",
    "0314, INTELLIGENCE, AGREE, INTELLIGENCE",
    "064, INTELLIGENCE, COOPERATE, INTELLIGENCE",
    "036, GENERAL, AGREE,",
    "046, TRADE, CONSULT, ECONOMIC",
    "0871, CEASEFIRE, RETREAT, MILITARY",
    "128, BORDER, REJECT, TERRITORY",
  })
  void a_cameo_code_has_its_plover_event(
      String code, AgreementKind kind, PloverEvent event, PloverContext context) {
    PloverCode plover = codes.plover(code, kind, false, 2);

    assertThat(plover.event()).isEqualTo(event);
    assertThat(plover.context().orElse(null)).isEqualTo(context);
  }

  @Test
  void talks_with_a_mediator_and_talks_of_many_have_their_mode() {
    assertThat(codes.plover("046", AgreementKind.PEACE, true, 2).mode())
        .contains(PloverMode.THIRD_PARTY);
    assertThat(codes.plover("046", AgreementKind.PEACE, false, 3).mode())
        .contains(PloverMode.MULTILATERAL);
    assertThat(codes.plover("046", AgreementKind.PEACE, false, 2).mode()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(AgreementStatus.class)
  void every_state_of_every_kind_has_its_codes(AgreementStatus status) {
    for (AgreementKind kind : AgreementKind.values()) {
      assertThat(codes.plover(codes.cameo(status, kind), kind, false, 2)).isNotNull();
    }
  }

  @Test
  void an_unknown_code_is_refused() {
    assertThatThrownBy(() -> codes.plover("999", AgreementKind.TRADE, false, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("999");
  }
}
