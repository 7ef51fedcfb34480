package io.github.entente.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodesTest {

  @ParameterizedTest
  @CsvSource({
    "SIGNED, TRADE, 057",
    "RATIFIED, BORDER, 057",
    "NEGOTIATING, PEACE, 046",
    "AGREED, CEASEFIRE, 0871",
    "AGREED, INTELLIGENCE, 0314",
    "PROPOSED, PEACE, 037",
    "VIOLATED, CEASEFIRE, 196",
    "TERMINATED, SECURITY, 160",
    "REJECTED, GENERAL, 120",
  })
  void a_state_has_its_cameo_code(AgreementStatus status, AgreementKind kind, String code) {
    assertThat(EventCodes.cameo(status, kind)).isEqualTo(code);
  }
}
