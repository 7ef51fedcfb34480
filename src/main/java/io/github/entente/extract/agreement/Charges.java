package io.github.entente.extract.agreement;

/** "Accused it of having struck a secret deal": what somebody is only said to have made. */
final class Charges {

  private final AgreementLexicon lexicon;

  Charges(AgreementLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether an agreement that has not been told of is said to have been made by the accused. */
  boolean isOfMaking(MentionReading reading) {
    Syntax syntax = reading.mention().syntax();
    return reading.mention().isIndefinite()
        && reading.acts().stream()
            .anyMatch(
                act ->
                    StatusChooser.isMaking(act.raw())
                        && act.form() == Act.Form.ACTIVE
                        && lexicon.is("charging", syntax.lemma(syntax.tree().head(act.at()))));
  }
}
