package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import java.util.Set;

/** Who of those that a story mentions is worth reporting. */
final class Reporting {

  private static final Set<String> ANYBODY = WordLists.of("anybody");

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
      case PERSON ->
          entity.named
              && (inBody && (ref.subject() || entity.known) || entity.name().indexOf(' ') > 0);
      case GROUP ->
          inBody
              && !isAnybody(entity)
              && (ref.subject() || isSource(ref))
              && ref.form() == MentionForm.DESCRIPTION
              && entity.sector.isPresent();
      default -> entity.named ? !isTold(ref) : inBody && ref.subject();
    };
  }

  /** {@code 14 people died}, {@code the team}: who they are the word does not tell. */
  private static boolean isAnybody(Entity entity) {
    String last = "";
    for (String word : entity.name().split(" ")) {
      if (!last.isEmpty() && !Character.isDigit(last.charAt(0))) {
        return false;
      }
      last = Words.fold(word);
    }
    return ANYBODY.contains(last);
  }

  /** {@code told the Harbour Post}: the paper only hears it. */
  private static boolean isTold(Ref ref) {
    int at = ref.start() - 1;
    while (at > 0 && (ref.sentence().token(at).is("DT") || ref.sentence().token(at).is("JJ"))) {
      at--;
    }
    return at >= 0
        && ref.sentence().token(at).lemma().equals("tell")
        && (ref.first().kind == ActorKind.ORGANISATION || ref.first().kind == ActorKind.COMPANY);
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
    return before.endsWith("/")
        || before.equals("[")
        || Words.fold(before).equals("photo")
        || before.equals("\u00a9");
  }
}
