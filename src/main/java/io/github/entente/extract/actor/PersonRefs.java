package io.github.entente.extract.actor;

import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import io.github.entente.nlp.Token;
import java.util.Locale;
import java.util.Set;

/** Tells which references a pronoun for one person cannot take up. */
final class PersonRefs {

  private static final Set<String> OF_NO_SEX = WordLists.of("of-no-sex");

  private static final Set<String> SPEAKING = WordLists.of("speaking");

  private PersonRefs() {}

  /** Returns whether nothing keeps the pronoun at a token from taking up the reference. */
  static boolean mayBe(Ref ref, Sentence sentence, int token, Entity.Gender gender) {
    return !isOtherPronoun(ref, gender)
        && !isDoer(ref, sentence, token)
        && !isAnybody(ref)
        && !isAsker(ref, sentence, token)
        && !isInLead(ref, sentence, token);
  }

  /** {@code Counsel asked if she had left}: who asks so asks about somebody else. */
  private static boolean isAsker(Ref ref, Sentence sentence, int token) {
    int asks = ref.end() + 1;
    return ref.sentence() == sentence
        && ref.form() == MentionForm.DESCRIPTION
        && ref.subject()
        && asks + 1 < token
        && sentence.token(asks).lemma().equals("ask")
        && Set.of("if", "whether", "why", "how", "what", "when", "where", "who")
            .contains(Words.fold(sentence.token(asks + 1).text()))
        && sentence.token(token).tag().equals("PRP");
  }

  /** {@code Born to a baker, she sang}: a participle's own people are not whom it describes. */
  private static boolean isInLead(Ref ref, Sentence sentence, int token) {
    Token lead = sentence.token(0);
    boolean participle = lead.tag().equals("VBN") || lead.tag().equals("VBG");
    if (ref.sentence() != sentence
        || !participle
        || token < 2
        || !sentence.token(token).tag().equals("PRP")
        || !sentence.token(token - 1).text().equals(",")
        || Set.of("according", "including").contains(lead.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < token; i++) {
      if (sentence.token(i).isFinite()) {
        return false; // asked whether Lee would go, he said
      }
    }
    return !sentence.token(ref.end() + 1).is("POS");
  }

  /** {@code A spokesperson declined. “No,” they said}: one who is called by no sex. */
  static boolean isOfNoSex(Ref ref, Sentence sentence, int token) {
    int next = token + 1;
    boolean speaks =
        next < sentence.size()
            && SPEAKING.contains(sentence.token(next).lemma())
            && sentence.token(next).isFinite();
    return speaks
        && ref.form() == MentionForm.DESCRIPTION
        && ref.subject()
        && ref.entities().size() == 1
        && ref.first().isPerson()
        && OF_NO_SEX.contains(Words.fold(ref.sentence().token(ref.end()).text()));
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
