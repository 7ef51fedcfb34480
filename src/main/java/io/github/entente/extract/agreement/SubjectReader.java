package io.github.entente.extract.agreement;

import io.github.entente.nlp.Dependencies;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what an agreement is about, as a phrase of the text. */
final class SubjectReader {

  /** A phrase and how good a statement of the subject its construction is; higher is better. */
  record Phrase(String text, int rank) {}

  private static final Set<String> ABOUT =
      Set.of(
          "on", "about", "regarding", "concerning", "covering", "over", "for", "of", "governing");
  private static final Set<String> ENDS =
      Set.of(
          ",",
          ";",
          ":",
          ".",
          "despite",
          "after",
          "amid",
          "because",
          "although",
          "while",
          "when",
          "said",
          "says",
          "--",
          "–",
          "—",
          "”",
          "''",
          "\"",
          "but");
  private static final Set<String> PLAIN =
      Set.of(
          "new",
          "controversial",
          "bilateral",
          "landmark",
          "historic",
          "joint",
          "formal",
          "similar",
          "recent",
          "existing",
          "draft",
          "possible",
          "final",
          "preliminary",
          "interim",
          "partial",
          "long-term",
          "reasonable",
          "separate",
          "previous",
          "prior",
          "earlier",
          "first",
          "second",
          "third",
          "last",
          "current",
          "old",
          "original",
          "secret",
          "fragile",
          "shaky",
          "major",
          "important",
          "key",
          "comprehensive",
          "definitive",
          "international",
          "regional",
          "outline",
          "framework",
          "supply",
          "negotiated",
          "proposed",
          "planned",
          "long-stalled",
          "several",
          "two",
          "three",
          "four",
          "many",
          "other",
          "such",
          "own",
          "full",
          "de",
          "facto",
          "big",
          "mutual",
          "binding",
          "written",
          "special",
          "so-called",
          "tentative",
          "provisional",
          "common",
          "lasting",
          "permanent",
          "temporary",
          "nationwide",
          "limited",
          "wide-ranging",
          "superpower",
          "hour",
          "eleventh",
          "comparable",
          "broad",
          "broader",
          "wider",
          "further",
          "good",
          "better");
  private static final int LONGEST = 16;

  private final Politics politics;

  SubjectReader(Politics politics) {
    this.politics = politics;
  }

  Optional<Phrase> read(AgreementMention mention, List<Act> acts, String text) {
    if (mention.clause()) {
      return clause(mention, text);
    }
    return infinitive(mention, acts, text)
        .or(() -> about(mention, text))
        .or(() -> relative(mention, text))
        .or(() -> own(mention, acts, text))
        .or(() -> modifiers(mention, text))
        .or(() -> talks(mention, acts, text))
        .or(() -> frame(mention, acts, text));
  }

  private static Optional<Phrase> phrase(
      AgreementMention mention, int first, int last, int rank, String text) {
    int end = first;
    int limit = Math.min(last, first + LONGEST - 1);
    Syntax syntax = mention.syntax();
    while (end < limit && !ENDS.contains(syntax.word(end + 1))) {
      boolean outside =
          syntax.token(end + 1).tag().matches("VBD|VBZ|MD")
              && !syntax.tree().isUnder(end + 1, first)
              && rank == 6;
      if (outside) {
        break;
      }
      end++;
    }
    while (end > first
        && mention.syntax().token(end).tag().matches("IN|TO|DT|CC|MD|WDT|``|''|-LRB-")) {
      end--;
    }
    while (end + 1 < syntax.sentence().size()
        && rank == 5
        && syntax.token(end).is("JJ")
        && syntax.token(end + 1).is("N")) {
      end++;
    }
    while (rank == 5
        && end + 1 < syntax.sentence().size()
        && syntax.token(end).isNoun()
        && syntax.token(end + 1).is("NN")) {
      end++;
    }
    if (end < first || ENDS.contains(mention.syntax().word(first))) {
      return Optional.empty();
    }
    return Optional.of(new Phrase(mention.sentence().span(first, end).in(text), rank));
  }

  private static int lastOf(Dependencies tree, int head) {
    List<Integer> all = tree.subtree(head);
    int last = head;
    for (int at : all) {
      if (at == last + 1) {
        last = at;
      } else if (at > last + 1) {
        break;
      }
    }
    return last;
  }

  /** Agreed to build a dam. */
  private static Optional<Phrase> clause(AgreementMention mention, String text) {
    Syntax syntax = mention.syntax();
    for (int at = mention.head() + 1; at < syntax.sentence().size(); at++) {
      boolean to = syntax.word(at).equals("to") && syntax.isVerb(at + 1);
      if (to || syntax.word(at).equals("on")) {
        return phrase(mention, at + 1, syntax.sentence().size() - 1, 5, text);
      }
    }
    return syntax.tree().children(mention.head(), "obj").stream()
        .findFirst()
        .flatMap(o -> phrase(mention, syntax.phraseStart(o), lastOf(syntax.tree(), o), 4, text));
  }

  /** A deal to share water. */
  private static Optional<Phrase> infinitive(
      AgreementMention mention, List<Act> acts, String text) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    int last = Math.min(mention.head() + 14, syntax.sentence().size() - 2);
    for (int at = mention.head() + 1; at <= last; at++) {
      if (syntax.word(at).equals("to") && syntax.token(at + 1).tag().equals("VB")) {
        int above = tree.head(at + 1);
        boolean own =
            above == mention.head()
                || at == mention.head() + 1
                || isActBefore(acts, above, at)
                || above == syntax.firstOfCoordination(mention.head());
        boolean be = syntax.word(at + 1).equals("be");
        if (own && !be) {
          return phrase(mention, at + 1, syntax.sentence().size() - 1, 6, text);
        }
      }
      boolean stops = syntax.isVerb(at) && !isActBefore(acts, at, at + 1);
      if (stops || syntax.word(at).equals(";")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isActBefore(List<Act> acts, int at, int before) {
    return at < before && acts.stream().anyMatch(act -> act.at() == at);
  }

  /** A deal on water, a treaty of friendship. */
  private Optional<Phrase> about(AgreementMention mention, String text) {
    Syntax syntax = mention.syntax();
    Dependencies tree = syntax.tree();
    for (int at = mention.head() + 1;
        at <= Math.min(mention.head() + 8, syntax.sentence().size() - 2);
        at++) {
      String word = syntax.word(at);
      if (ABOUT.contains(word) && (tree.is(at, "case", "mark") || tree.is(at, "acl"))) {
        int noun = tree.is(at, "acl") ? at + 1 : tree.head(at);
        boolean date =
            syntax.token(noun).tag().equals("CD")
                || syntax
                    .word(noun)
                    .matches(
                        "\\w*day|year|years|months|weeks|days|month|january|february|march|april|may|june|july|august|september|october|november|december|behalf|part");
        boolean dateOnly =
            word.matches("on|about|regarding|concerning")
                && at <= mention.head() + 5
                && !syntax.token(noun).tag().equals("NNP");
        boolean adjacent =
            dateOnly
                || at == mention.head() + 1
                || tree.head(noun) == mention.head()
                || tree.is(at, "acl");
        boolean kind = syntax.word(noun).equals("kind") || syntax.word(noun).equals("sort");
        boolean understanding = word.equals("of") && syntax.word(at + 1).equals("understanding");
        boolean money =
            word.equals("for")
                && syntax.tree().subtree(noun).stream()
                    .anyMatch(
                        t -> syntax.token(t).tag().equals("CD") || syntax.word(t).equals("$"));
        boolean group =
            (word.equals("of") || word.equals("for")) && !politics.at(syntax, noun).isEmpty();
        if (noun > at && !date && adjacent && !kind && !understanding && !group && !money) {
          int start = syntax.word(at + 1).matches("the|a|an|its|their") ? at + 2 : at + 1;
          while (start < noun && politics.named(syntax, start, start).size() > 1) {
            start++;
          }
          return phrase(mention, start, Math.max(noun, lastOf(tree, noun)), 5, text);
        }
      } else if (syntax.isVerb(at) && !syntax.token(at).tag().equals("VBN")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** That will let lorries pass, under which the two share water, ending subsidies. */
  private static Optional<Phrase> relative(AgreementMention mention, String text) {
    Syntax syntax = mention.syntax();
    int last = syntax.sentence().size() - 1;
    int next = mention.head() + 1;
    if (next < last && (syntax.word(next).equals("with") || syntax.word(next).equals("between"))) {
      int end =
          lastOf(syntax.tree(), syntax.tree().head(next) < 0 ? next : syntax.tree().head(next));
      if (end > next && end < last) {
        next = end + 1;
      }
    }
    if (next < last && syntax.word(next).equals(",")) {
      next++;
    }
    if (next >= last) {
      return Optional.empty();
    }
    if (next == mention.head() + 1 && syntax.token(next).tag().equals("VBG")) {
      boolean led = syntax.word(next + 1).equals("for");
      boolean covering = syntax.lemma(next).equals("cover");
      int start = led ? next + 2 : covering ? next + 1 : next;
      if (start <= last && syntax.word(start).equals("the")) {
        start++;
      }
      return start > last ? Optional.empty() : phrase(mention, start, last, 5, text);
    }
    boolean under = syntax.word(next).equals("under") && syntax.word(next + 1).equals("which");
    if (under && next + 2 <= last) {
      return phrase(mention, next + 2, last, 4, text);
    }
    if (!syntax.word(next).equals("that") && !syntax.word(next).equals("which")) {
      return Optional.empty();
    }
    int verb = next + 1;
    while (verb < last && (syntax.token(verb).is("MD") || syntax.token(verb).is("RB"))) {
      verb++;
    }
    boolean own =
        syntax.isVerb(verb) && !syntax.word(verb).matches("was|is|were|are|has|had|have|been");
    return own ? phrase(mention, verb, last, 4, text) : Optional.empty();
  }

  /** The pact provides for an exchange of teachers. */
  private static Optional<Phrase> own(AgreementMention mention, List<Act> acts, String text) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      String lemma = syntax.lemma(act.at());
      boolean tells =
          act.form() == Act.Form.OWN
              && act.at() > mention.head()
              && lemma.matches(
                  "provide|cover|limit|allow|let|require|enable|permit|call|bar|give|grant");
      if (tells) {
        int start = act.at();
        if (syntax.word(start + 1).equals("for")) {
          start += 2;
        } else if (lemma.equals("cover")) {
          start++;
        }
        while (start < syntax.sentence().size() && syntax.word(start).equals("the")) {
          start++;
        }
        if (start < syntax.sentence().size()) {
          return phrase(mention, start, syntax.sentence().size() - 1, 3, text);
        }
      }
    }
    return Optional.empty();
  }

  /** A tax treaty, a commodity exchange agreement; the truce itself. */
  private Optional<Phrase> modifiers(AgreementMention mention, String text) {
    Syntax syntax = mention.syntax();
    int first = mention.head();
    while (first > mention.first() && isTelling(syntax, first - 1)) {
      first--;
    }
    if (first > 1
        && first < mention.head()
        && syntax.word(first - 1).equals("and")
        && isTelling(syntax, first - 2)) {
      first -= 2;
    }
    if (first < mention.head()) {
      return phrase(mention, first, mention.head() - 1, 3, text);
    }
    return mention.kind().isPresent()
        ? phrase(mention, mention.head(), mention.head(), 2, text)
        : Optional.empty();
  }

  private boolean isTelling(Syntax syntax, int at) {
    String tag = syntax.token(at).tag();
    String word = syntax.word(at);
    boolean word1 = tag.equals("NN") || tag.equals("NNS") || tag.equals("JJ") || tag.equals("VBG");
    return word1
        && !PLAIN.contains(word)
        && !word.matches(".*\\d.*|.*-(year|month|day|week|hour|old|backed|led|brokered)")
        && politics.named(syntax, at, at).isEmpty()
        && syntax.token(at).entity() == io.github.entente.nlp.EntityType.NONE;
  }

  /** Talks on sharing water ended without a deal. */
  private static Optional<Phrase> talks(AgreementMention mention, List<Act> acts, String text) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      for (int subject : syntax.subjects(act.at())) {
        for (int at = subject; at < act.at(); at++) {
          boolean about = syntax.word(at).equals("on") || syntax.word(at).equals("about");
          if (about && at + 1 < act.at() && !syntax.token(at + 1).tag().equals("NNP")) {
            return phrase(mention, at + 1, act.at() - 1, 3, text);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Under the deal, they will share water. */
  private static Optional<Phrase> frame(AgreementMention mention, List<Act> acts, String text) {
    Syntax syntax = mention.syntax();
    for (Act act : acts) {
      boolean says = syntax.lemma(act.at()).matches("agree|say|tell|include|pledge|promise");
      if (act.form() == Act.Form.FRAME && syntax.isVerb(act.at()) && !says) {
        int last = act.at() < mention.head() ? mention.head() - 1 : syntax.sentence().size() - 1;
        int end = act.at();
        while (end < last && !isFrameStart(syntax, end + 1, mention)) {
          end++;
        }
        return phrase(mention, act.at(), end, 1, text);
      }
    }
    return Optional.empty();
  }

  private static boolean isFrameStart(Syntax syntax, int at, AgreementMention mention) {
    return at >= mention.first() - 2 && at <= mention.head()
        || syntax.word(at).matches("under|according") && at < mention.head();
  }
}
