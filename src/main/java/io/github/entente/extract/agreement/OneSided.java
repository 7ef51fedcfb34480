package io.github.entente.extract.agreement;

import io.github.entente.model.AgreementKind;
import io.github.entente.model.AgreementStatus;
import java.util.LinkedHashSet;
import java.util.Set;

/** Tells what one side does alone from what it has agreed on with somebody who is not named. */
final class OneSided {

  private final AgreementLexicon lexicon;
  private final Politics politics;

  OneSided(AgreementLexicon lexicon, Politics politics) {
    this.lexicon = lexicon;
    this.politics = politics;
  }

  /** "The treaty is a novel": it is told what it is, by a noun of another kind. */
  static boolean isSomething(AgreementMention mention) {
    Syntax syntax = mention.syntax();
    int what = syntax.tree().head(mention.head());
    return syntax.tree().is(mention.head(), "nsubj")
        && !syntax.tree().children(what, "cop").isEmpty()
        && SmallWords.isIndefiniteArticle(syntax.word(syntax.runStart(what)));
  }

  /** "The Security Council voted for a truce": it resolves, and nobody has agreed. */
  boolean isVoted(Cluster cluster) {
    boolean wanted =
        !cluster.maybe().isEmpty()
            && cluster.maybe().stream().allMatch(politics.sides()::isAssembly)
            && cluster.acts().allMatch(a -> a.status() == AgreementStatus.PROPOSED);
    Set<String> own = new LinkedHashSet<>(cluster.parties());
    own.addAll(cluster.maybe());
    boolean voted = // voted for a truce, and "they agreed on words"
        !own.isEmpty()
            && own.stream().allMatch(politics.sides()::isAssembly)
            && cluster.readings().stream()
                .filter(r -> !r.mention().clause())
                .flatMap(r -> r.acts().stream())
                .allMatch(
                    a ->
                        a.status() == AgreementStatus.PROPOSED
                            || a.status() == AgreementStatus.RATIFIED);
    return wanted || voted;
  }

  /** "Invoked Article 4 of the treaty": its words are cited, and nothing is said of its sides. */
  static boolean isCited(Cluster cluster) {
    return cluster.acts().findAny().isEmpty()
        && cluster.readings().stream()
            .map(MentionReading::mention)
            .allMatch(
                m -> {
                  int over = m.syntax().tree().head(m.head());
                  String cited = m.syntax().lemma(over);
                  return m.syntax().preposition(m.head()).equals("of")
                      && (WordClass.CITED.has(cited) || cited.matches("\\d+"));
                });
  }

  /** "Held up agreement for months": that nothing was agreed, and of none in particular. */
  static boolean isOnlyHeldUp(Cluster cluster) {
    return cluster.readings().size() == 1
        && cluster.acts().findAny().isPresent()
        && cluster.acts().allMatch(a -> a.status() == AgreementStatus.POSTPONED)
        && cluster.first().mention().head() == cluster.first().mention().first()
        && !cluster.first().mention().isPlural()
        && !cluster.first().mention().clause()
        && cluster.parties().isEmpty();
  }

  /** "Declared a truce on its own", "made a deal with themselves": there is no other side. */
  static boolean isAlone(Syntax syntax, int head) {
    boolean alone = // a truce on its own
        syntax.word(head + 1).equals("on")
            && syntax.word(head + 2).matches("its|their|his|her")
            && syntax.word(head + 3).equals("own");
    int verb = syntax.tree().head(head);
    boolean unilateral =
        syntax.tree().is(head, "obj")
            && syntax.tree().children(verb, "advmod").stream()
                .anyMatch(at -> syntax.word(at).equals("unilaterally"))
            && WordClass.PROCLAIMING.has(syntax.lemma(verb));
    return alone
        || unilateral
        || syntax.word(head + 1).equals("with")
            && syntax.word(head + 2).matches("themselves|itself|himself|herself|ourselves");
  }

  /** "The rebels declared a ceasefire": nobody has agreed to it with them. */
  boolean isDeclared(Cluster cluster, Set<String> parties) {
    return parties.size() == 1
        && cluster.mediators().isEmpty()
        && cluster.kind().filter(k -> k == AgreementKind.CEASEFIRE).isPresent()
        && cluster.acts().allMatch(a -> a.status() == AgreementStatus.AGREED)
        && cluster.readings().stream().noneMatch(r -> r.parties().hasGroup())
        && cluster.readings().stream().anyMatch(this::isDeclaring);
  }

  private boolean isDeclaring(MentionReading reading) {
    AgreementMention mention = reading.mention();
    int verb = mention.syntax().tree().head(mention.head());
    return (mention.isIndefinite() || mention.hasModifier("unilateral"))
        && mention.syntax().tree().is(mention.head(), "obj")
        && lexicon.is("declaring", mention.syntax().lemma(verb));
  }

  /** What the members of a union settle among themselves; not what it signs with another. */
  boolean isOwnAffair(Cluster cluster, Set<String> parties) {
    return parties.size() == 1
        && cluster.readings().stream().noneMatch(r -> r.mention().isWithSomebody())
        && politics.sides().isUnion(parties.iterator().next())
        && cluster.acts().noneMatch(StatusChooser::isSigned);
  }

  /**
   * "The rebels agreed to lay down their arms", "peace talks with the rebels": there is an enemy to
   * whom they do so, who talks to them.
   */
  boolean isYielding(MentionReading reading) {
    AgreementMention mention = reading.mention();
    boolean fighters =
        mention.clause() && reading.parties().sure().stream().allMatch(politics.sides()::isArmed);
    boolean traded = // laid down their arms in return for an amnesty
        !mention.isPlan() && lexicon.is("yielding", mention.lemma());
    boolean agreed =
        AgreeingClauses.agrees(mention.lemma())
            && mention.syntax().tree().children(mention.head(), "xcomp").stream()
                .anyMatch(verb -> lexicon.is("yielding", mention.syntax().lemma(verb)));
    boolean talks = lexicon.is("talks noun", mention.lemma());
    return fighters && (traded || agreed || talks);
  }
}
