package io.github.entente.extract.actor;

import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Set;

/** Tells which references a pronoun for one person cannot take up. */
final class PersonRefs {

  private PersonRefs() {}

  /** Returns whether nothing keeps the pronoun at a token from taking up the reference. */
  static boolean mayBe(Ref ref, Sentence sentence, int token, Entity.Gender gender) {
    return !isOtherPronoun(ref, gender) && !isDoer(ref, sentence, token) && !isAnybody(ref);
  }

  /** “She came,” he said: the pronoun of the other sex does not lead to him. */
  private static boolean isOtherPronoun(Ref ref, Entity.Gender gender) {
    String word = Words.fold(ref.sentence().token(ref.start()).text());
    return ref.form() == MentionForm.PRONOUN
        && (gender == Entity.Gender.MALE && Set.of("she", "her", "hers", "herself").contains(word)
            || gender == Entity.Gender.FEMALE
                && Set.of("he", "him", "his", "himself").contains(word));
  }

  /** {@code Between president and parliament}: whoever holds the office. */
  private static boolean isAnybody(Ref ref) {
    Token token = ref.sentence().token(ref.end());
    return ref.form() == MentionForm.DESCRIPTION
        && ref.start() == ref.end()
        && !ref.subject()
        && token.tag().equals("NN")
        && !Words.isCapitalised(token.text());
  }

  /** {@code Lee called on him}: not on Lee, who would call on himself. */
  private static boolean isDoer(Ref ref, Sentence sentence, int token) {
    if (ref.sentence() != sentence || !ref.subject() || !isObject(sentence, token)) {
      return false;
    }
    int verbs = 0;
    for (int i = ref.end() + 1; i < token; i++) {
      verbs += sentence.token(i).isFinite() ? 1 : 0;
      if (sentence.token(i).is("W") || sentence.token(i).text().equals("that")) {
        return false;
      }
    }
    return verbs <= 1;
  }

  /** {@code him} behind a verb, or behind the preposition of one. */
  private static boolean isObject(Sentence sentence, int token) {
    String pronoun = Words.fold(sentence.token(token).text());
    boolean object = pronoun.equals("him") || pronoun.equals("her");
    if (token < 2 || !object || !sentence.token(token).tag().equals("PRP")) {
      return false;
    }
    Token before = sentence.token(token - 1);
    boolean onto = Set.of("on", "upon", "to", "against").contains(Words.fold(before.text()));
    return before.isVerb() || onto && sentence.token(token - 2).isVerb();
  }
}
