package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;

/**
 * CAMEO event codes of the states of agreements, after the CAMEO codebook (Schrodt, Conflict and
 * Mediation Event Observations, version 1.1b3).
 */
final class EventCodes {

  private EventCodes() {}

  static String cameo(AgreementStatus status, AgreementKind kind) {
    boolean truce = kind == AgreementKind.CEASEFIRE;
    boolean settles = truce || kind == AgreementKind.PEACE;
    return switch (status) {
      case PROPOSED -> settles ? "037" : intent(kind);
      case NEGOTIATING -> "046";
      case AGREED -> truce ? "0871" : settles ? "037" : intent(kind);
      case SIGNED, RATIFIED, IN_FORCE -> "057";
      case POSTPONED -> "120";
      case REJECTED -> settles ? "127" : "120";
      case SUSPENDED, TERMINATED -> "160";
      case VIOLATED -> truce ? "196" : "128";
    };
  }

  /** Express intent to cooperate, by field. */
  private static String intent(AgreementKind kind) {
    return switch (kind) {
      case TRADE, ENERGY, TRANSPORT, FINANCE -> "0311";
      case SECURITY -> "0312";
      case EXTRADITION -> "0313";
      case INTELLIGENCE -> "0314";
      case ARMS_CONTROL, PEACE, CEASEFIRE, CLIMATE, BORDER, TECHNOLOGY, HEALTH, CULTURE, GENERAL ->
          "030";
    };
  }
}
