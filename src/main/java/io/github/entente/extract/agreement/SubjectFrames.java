package io.github.entente.extract.agreement;

import io.github.entente.extract.agreement.SubjectReader.Phrase;
import java.util.List;
import java.util.Optional;

/** What is done under an agreement, where it is not said otherwise what it is about. */
final class SubjectFrames {

  private static final int FAR = 10;

  private final SubjectWords words;
  private final SubjectPhrases phrases;
  private final Politics politics;

  SubjectFrames(SubjectWords words, SubjectPhrases phrases, Politics politics) {
    this.politics = politics;
    this.words = words;
    this.phrases = phrases;
  }

  /** "Gave up its mines under a deal that averted war": what is done, and not what came of it. */
  Optional<Phrase> rather(Optional<Phrase> told, AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    boolean under =
        syntax.preposition(mention.head()).equals("under")
            && SmallWords.isRelative(syntax.word(relative(mention)))
            && acts.stream()
                .anyMatch(
                    act ->
                        act.form() == Act.Form.FRAME
                            && act.at() < mention.first()
                            && !syntax.tree().children(act.at(), "obj").isEmpty());
    return told.isPresent() && under ? read(mention, acts).or(() -> told) : told;
  }

  /** The relative pronoun behind the noun and those it is between. */
  private static int relative(AgreementMention mention) {
    int at = mention.head() + 1;
    while (mention.syntax().tag(at).matches("IN|CC|DT|NN.*|JJ|,")
        && !SmallWords.isRelative(mention.syntax().word(at))) {
      at++;
    }
    return at;
  }

  /** Under the deal, they will share water. */
  Optional<Phrase> read(AgreementMention mention, List<Act> acts) {
    Syntax syntax = mention.syntax();
    int frame = frameStart(mention);
    boolean likened = // similar to one between others
        mention.lemma().equals("one") && syntax.preposition(mention.head()).equals("to");
    if (frame < 0 || likened) {
      return Optional.empty();
    }
    for (Act act : acts) {
      int verb = act.at();
      if (act.form() != Act.Form.FRAME || !syntax.isVerb(verb)) {
        continue;
      }
      if (frame == 0) {
        verb = behindComma(syntax, mention, verb);
      } else {
        while (syntax.tree().is(verb, "conj") && syntax.isVerb(syntax.tree().head(verb))) {
          verb = syntax.tree().head(verb);
        }
      }
      boolean aside = // as foreseen in the deal; came home with a deal
          syntax.word(verb - 1).equals("as")
              || syntax.preposition(mention.head()).equals("with")
                  && WordClass.COMING.has(syntax.lemma(verb));
      if (!aside && !words.isTelling(syntax.lemma(verb))) {
        int last = verb < mention.head() ? frame - 1 : syntax.sentence().size() - 1;
        int end = verb;
        while (end < last && !isOtherFrame(syntax, end + 1, mention)) {
          end++;
        }
        int first = start(syntax, mention, verb);
        if (words.isPromising(syntax.lemma(verb))
            && syntax.word(verb + 1).equals("to")
            && verb + 2 <= end) {
          first = verb + 2; // undertook to free prisoners
        }
        boolean aimless = // "those expelled from Peru under the deal"
            verb < mention.head()
                && Tags.isPastOrParticiple(syntax.token(verb).tag())
                && syntax.tree().children(verb, "aux", "obj").isEmpty();
        return end == verb // "honoured under the deal" says nothing
            ? Optional.empty()
            : phrases.cut(mention, first, end, SubjectReader.FRAME - (aimless ? 1 : 0));
      }
    }
    return Optional.empty();
  }

  /** "All who land are to be sent back": with its subject, if the verb is in the passive. */
  private int start(Syntax syntax, AgreementMention mention, int verb) {
    return syntax.tree().children(verb, "nsubj:pass").stream()
        .filter(s -> s < verb && !syntax.token(s).is("W") && !syntax.token(s).is("PRP"))
        .map(s -> syntax.tree().subtree(s).get(0))
        .filter(first -> first > mention.head() || verb < mention.first())
        .filter(first -> verb - first <= FAR)
        .filter(first -> politics.named(syntax, first, verb - 1).isEmpty())
        .map(first -> first < mention.first() && syntax.token(first).is("DT") ? first + 1 : first)
        .findFirst()
        .orElse(verb);
  }

  /** The main verb behind "under a deal they made in May,"; the verb itself if there is none. */
  private static int behindComma(Syntax syntax, AgreementMention mention, int verb) {
    int comma = mention.head();
    while (comma < syntax.sentence().size() && !syntax.word(comma).equals(",")) {
      comma++;
    }
    boolean out = verb < comma || verb > 0 && syntax.token(verb - 1).tag().equals("WP");
    for (int at = comma + 1; at < syntax.sentence().size() && out; at++) {
      if (syntax.isVerb(at)
          && !syntax.isAuxiliary(at)
          && !syntax.token(at - 1).tag().equals("WP") // everyone who lands is to be sent back
          && !syntax.tree().children(at, "nsubj").isEmpty()) {
        return at;
      }
    }
    return verb;
  }

  /** Where "under a deal" or "as part of a deal" begins; -1 if the noun is in no such phrase. */
  private static int frameStart(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int before = mention.first() - 1;
    if (syntax.word(before).equals("of") && syntax.word(before - 1).equals("part")) {
      return syntax.word(before - 2).equals("as") ? before - 2 : -1;
    }
    if (syntax.word(before).matches("to|with")
        && WordClass.FRAME_LEAD.has(syntax.word(before - 1))) {
      return syntax.word(before - 2).equals("in") ? before - 2 : before - 1;
    }
    return syntax.preposition(mention.head()).matches("under|by|through|in|with|according|to")
        ? Math.max(0, before)
        : -1;
  }

  private static boolean isOtherFrame(Syntax syntax, int at, AgreementMention mention) {
    return at >= mention.first() && at <= mention.head()
        || syntax.word(at).matches("under|according") && at < mention.head();
  }
}
