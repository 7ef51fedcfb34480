package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;

/** Who of those that a story mentions is worth reporting. */
final class Reporting {

  private Reporting() {}

  /** Decides who is reported without being asked for. */
  static void mark(StoryReader reader, boolean inBody) {
    reader
        .all()
        .forEach(
            (sentence, refs) -> {
              for (Ref ref : refs) {
                if (ref.entities().size() == 1 && worthReporting(ref, inBody)) {
                  ref.first().reported = true;
                }
              }
            });
  }

  private static boolean worthReporting(Ref ref, boolean inBody) {
    Entity entity = ref.first();
    if (!inBody && (isCredit(ref) || entity.kind != ActorKind.COUNTRY && !entity.isPerson())) {
      return false;
    }
    return switch (entity.kind) {
      case COUNTRY -> !ref.place() && ref.form() != MentionForm.PRONOUN;
      case PERSON -> entity.named && (inBody && ref.subject() || entity.name().indexOf(' ') > 0);
      case GROUP ->
          inBody
              && (ref.subject() || isSource(ref))
              && ref.form() == MentionForm.DESCRIPTION
              && entity.sector.isPresent();
      default -> entity.named || inBody && ref.subject();
    };
  }

  /** {@code complaints from farmers and teachers}. */
  private static boolean isSource(Ref ref) {
    int at = ref.start() - 1;
    if (at > 1 && ref.sentence().token(at).is("CC")) {
      at -= 2;
      while (at > 0 && (ref.sentence().token(at).isNoun() || ref.sentence().token(at).is("JJ"))) {
        at--;
      }
    }
    if (at < 0) {
      return false;
    }
    String word = Words.fold(ref.sentence().token(at).text());
    return word.equals("by") || word.equals("from");
  }

  /** {@code ANSA/Mario Bianchi}: whoever follows a stroke took the picture. */
  private static boolean isCredit(Ref ref) {
    if (ref.core() == 0) {
      return false;
    }
    String before = ref.sentence().token(ref.core() - 1).text();
    return before.endsWith("/") || Words.fold(before).equals("photo") || before.equals("\u00a9");
  }
}
