package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.model.MentionForm;
import io.github.entente.nlp.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whom a person belongs to from what stands behind the name or the office: {@code head of
 * research at X}, {@code Name of X}, {@code Name, who chairs X}.
 */
final class Affiliations {

  /** What joins an office to the body that it is held in. */
  private static final Set<String> IN = WordLists.of("office-in");

  /** What those do who stand at the head of a body or work for it. */
  private static final Set<String> LEADS = WordLists.of("leads");

  /** What joins a person to the office that he holds or held. */
  private static final Set<String> HOLDS = WordLists.of("holds");

  /** How many words an office may lie from the body that it is of. */
  private static final int REACH = 9;

  private Affiliations() {}

  /** Gives the persons of a sentence whom they belong to, if that is not known yet. */
  static void read(Sentence sentence, List<Ref> own, Roster roster) {
    for (Ref ref : List.copyOf(own)) {
      if (ref.isNameOfOne() && ref.first().isPerson() && ref.first().role.isEmpty()) {
        held(sentence, ref, own, roster);
      }
      if (ref.isOnePerson()) {
        Entity person = ref.first();
        ofLeader(sentence, ref, own);
        if (ref.form() == MentionForm.NAME && person.named && !isMet(sentence, ref)) {
          behindName(sentence, person, ref.end() + 1, own);
        } else if (ref.form() == MentionForm.DESCRIPTION && isOffice(sentence, ref)) {
          behindOffice(sentence, person, ref.end() + 1, own);
          speaksFor(sentence, person, ref.end() + 1, own);
        }
      }
    }
  }

  /** {@code Name was mayor of Brack}, {@code Name, who served as governor}: holds or held it. */
  private static void held(Sentence sentence, Ref ref, List<Ref> own, Roster roster) {
    int at = ref.end() + 1;
    boolean relative = Grammar.is(sentence, at, ",") && Grammar.is(sentence, at + 1, "who");
    at = relative ? at + 2 : at;
    if (at + 1 >= sentence.size() || !HOLDS.contains(sentence.token(at).lemma())) {
      return;
    }
    int noun = Grammar.is(sentence, at + 1, "as") ? at + 2 : at + 1;
    own.stream()
        .filter(r -> r.start() == noun && r.form() == MentionForm.DESCRIPTION)
        .filter(r -> isOffice(sentence, r) && r.entities().size() == 1)
        .map(Ref::first)
        .filter(office -> office.isPerson() && !office.named)
        .findFirst()
        .ifPresent(office -> roster.merge(ref.first(), office));
  }

  /** {@code the Harbour Party | of Name}: its leader, or one of them. */
  private static void ofLeader(Sentence sentence, Ref person, List<Ref> own) {
    int of = person.start() - 1;
    if (of > 0 && Grammar.is(sentence, of, "of") && person.form() == MentionForm.NAME) {
      own.stream()
          .filter(r -> r.end() == of - 1 && r.isNameOfOne())
          .map(Ref::first)
          .filter(body -> body.isNamedBody() && OfficeReader.isParty(body))
          .findFirst()
          .ifPresent(body -> belongs(person.first(), body));
    }
  }

  /** {@code met Name at the university}: where, and not whose he is. */
  private static boolean isMet(Sentence sentence, Ref ref) {
    return ref.start() > 0
        && Grammar.is(sentence, ref.end() + 1, "at")
        && sentence.token(ref.start() - 1).isVerb()
        && !Grammar.isSpeech(sentence.token(ref.start() - 1));
  }

  /** An office stands at its words: the head, not what it is the head of. */
  private static boolean isOffice(Sentence sentence, Ref ref) {
    return !sentence.token(ref.end()).tag().endsWith("S") && !ref.first().role.isEmpty();
  }

  private static void behindName(Sentence sentence, Entity person, int behind, List<Ref> own) {
    boolean comma = Grammar.is(sentence, behind, ",");
    int at = comma ? behind + 1 : behind;
    if (Grammar.is(sentence, at, "of")
        || Grammar.is(sentence, at, "from")
        || Grammar.is(sentence, at, "at")) {
      bodyAt(sentence, at + 1, own).ifPresent(body -> belongs(person, body));
    } else if (comma && Grammar.is(sentence, at, "who") && at + 1 < sentence.size()) {
      int verb = at + 1;
      while (verb < sentence.size()
          && (sentence.token(verb).is("RB") || sentence.token(verb).is("MD"))) {
        verb++; // who will soon head the ministry
      }
      if (verb + 1 < sentence.size() && LEADS.contains(sentence.token(verb).lemma())) {
        int object = Grammar.is(sentence, verb + 1, "over") ? verb + 2 : verb + 1;
        bodyAt(sentence, object, own).ifPresent(body -> belongs(person, body));
      }
    }
  }

  /** {@code head | of Africa research | at Harcourt Bank}. */
  private static void behindOffice(Sentence sentence, Entity person, int behind, List<Ref> own) {
    if (Grammar.is(sentence, behind, "who")
        && behind + 2 < sentence.size()
        && LEADS.contains(sentence.token(behind + 1).lemma())) {
      bodyAt(sentence, behind + 2, own).ifPresent(body -> belongs(person, body));
      return;
    }
    int at = behind;
    int limit = Math.min(sentence.size(), behind + REACH);
    boolean link = false;
    while (at < limit) {
      boolean joins = IN.contains(Words.fold(sentence.token(at).text()));
      if (joins) {
        Optional<Entity> body = bodyAt(sentence, at + 1, own);
        boolean shop = // a merchant in Carrefour
            Grammar.is(sentence, at, "in")
                && body.filter(b -> b.kind == ActorKind.COMPANY).isPresent();
        if (shop) {
          return;
        }
        if (body.isPresent()) {
          // who is sent to a country is not of it
          if (body.get().kind != ActorKind.COUNTRY || Grammar.is(sentence, at, "of")) {
            belongs(person, body.get());
          }
          return;
        }
        link = true;
      } else if (!link || !isPhrase(sentence, at)) {
        return;
      }
      at++;
    }
  }

  /** {@code a spokesman for President Name}, {@code for the rebels}: of them, and of theirs. */
  private static void speaksFor(Sentence sentence, Entity person, int behind, List<Ref> own) {
    if (!person.topic.contains("spokes") && !Words.fold(person.role).contains("spokes")
        || !Grammar.is(sentence, behind, "for")) {
      return;
    }
    own.stream()
        .filter(r -> r.start() == behind + 1 && r.entities().size() == 1)
        .filter(r -> r.form() != MentionForm.PRONOUN && r.first() != person)
        .reduce(Apposed::farther)
        .map(Ref::first)
        .filter(e -> e.isPerson() || e.kind == ActorKind.GROUP || e.kind == ActorKind.ARMED_GROUP)
        .ifPresent(
            e -> {
              person.of(e.country);
              person.affiliation = person.affiliation == null ? e.affiliation : person.affiliation;
              person.perhapsOfSector(e);
            });
  }

  private static boolean isPhrase(Sentence sentence, int at) {
    String tag = sentence.token(at).tag();
    return tag.startsWith("N")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("CC")
        || tag.equals("POS")
        || tag.equals("PRP$");
  }

  /** The named body or country whose phrase begins at a token. */
  private static Optional<Entity> bodyAt(Sentence sentence, int token, List<Ref> own) {
    int at = token < sentence.size() && sentence.token(token).is("DT") ? token + 1 : token;
    return own.stream()
        .filter(r -> r.entities().size() == 1 && r.form() != MentionForm.PRONOUN)
        .filter(
            r ->
                r.start() == at
                    || r.start() == token
                    || r.core() == at
                    || r.core() == token
                    || isBehindAdjective(sentence, at, r))
        .filter(r -> !sentence.token(Math.min(at, r.end())).isVerb())
        .reduce(Apposed::farther)
        .map(Ref::first)
        .filter(e -> e.named || e.kind == ActorKind.COUNTRY)
        .filter(e -> !e.isPerson() && e.kind != ActorKind.GROUP);
  }

  /** {@code of the | opposition | Hill party}. */
  private static boolean isBehindAdjective(Sentence sentence, int at, Ref ref) {
    return ref.start() == at + 1
        && ref.first().isNamedBody()
        && !Words.isCapitalised(sentence.token(at).text())
        && (sentence.token(at).is("JJ") || sentence.token(at).is("NN"));
  }

  private static void belongs(Entity person, Entity body) {
    if (body.kind != ActorKind.COUNTRY && person.affiliation == null) {
      person.affiliation = body;
    }
    person.of(body.country);
  }
}
