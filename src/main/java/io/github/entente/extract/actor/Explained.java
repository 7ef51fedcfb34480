package io.github.entente.extract.actor;

import io.github.entente.model.ActorKind;
import io.github.entente.nlp.Sentence;
import java.util.Optional;

/** Appositions of a body's name and what the body is, either before the other. */
final class Explained {

  private Explained() {}

  /** {@code Holt Werner, a German yard}: no person, whatever the recogniser takes it for. */
  static boolean asBody(Optional<Ref> name, Optional<Ref> what, Chunk right, Names names) {
    return isIndefiniteBody(what, right)
        && name.filter(Ref::isNameOfOne)
            .filter(r -> names.at(r.end()).filter(n -> n.start() == r.start()).isPresent())
            .map(Ref::first)
            .filter(e -> e.isPerson() && e.role.isEmpty() && e.mentions.size() < 2)
            .isPresent();
  }

  /** {@code Gumtorn, an Egyptian company}: a name that the recogniser does not know. */
  static boolean isUnknown(
      Chunk left, Optional<Ref> name, Optional<Ref> what, Chunk right, Names names) {
    if (name.isPresent() || left.hasPossessor() || !isIndefiniteBody(what, right)) {
      return false;
    }
    Sentence sentence = left.sentence();
    for (int at = left.core(); at <= left.head(); at++) {
      boolean free = names.at(at).isEmpty() && sentence.token(at).isProper();
      if (!free || !Words.isCapitalised(sentence.token(at).text())) {
        return false;
      }
    }
    // in Gumtorn, a company said
    return left.core() == 0 || !sentence.token(left.core() - 1).is("IN");
  }

  /** {@code the Weavers' Network, a Thai group}. */
  static boolean isGroup(Optional<Ref> name, Chunk right) {
    return isIndefinite(right)
        && Societies.isCalled(right.sentence().token(right.head()).text())
        && name.filter(Ref::isNameOfOne).map(Ref::first).filter(Entity::isNamedBody).isPresent();
  }

  /** The country of the adjective that a phrase begins with, or nothing. */
  static String country(Chunk chunk, Names names) {
    Countries.Term term = names.at(chunk.inner()).map(Names.Name::term).orElse(null);
    return term == null || Codes.isNoCountry(term.code()) ? "" : term.code();
  }

  private static boolean isIndefiniteBody(Optional<Ref> what, Chunk right) {
    return isIndefinite(right) && what.filter(Apposed::isFirm).isPresent();
  }

  private static boolean isIndefinite(Chunk chunk) {
    String article = Words.fold(chunk.sentence().token(chunk.core()).text());
    return article.equals("a") || article.equals("an") || article.equals("one");
  }

  /** {@code the country's largest armed group, the HWG,}: the name is the actor's. */
  static boolean isCalled(Optional<Ref> what, Optional<Ref> name, Chunk right) {
    Sentence sentence = right.sentence();
    int behind = right.head() + 1;
    boolean closed =
        behind >= sentence.size() || sentence.token(behind).text().matches("[,.;:()]|--|—");
    int bare = sentence.token(right.core()).is("DT") ? right.core() + 1 : right.core();
    return closed
        && what.filter(r -> Apposed.isFirm(r) || Apposed.isNobody(r))
            .filter(r -> !sentence.token(r.end()).isProper())
            .isPresent()
        && name.filter(Ref::isNameOfOne)
            .filter(r -> r.start() == bare)
            .map(Ref::first)
            .filter(Entity::isNamedBody)
            .filter(e -> isSameSort(what.get().first(), e))
            .isPresent();
  }

  /** A firm is no militia; what is only a group may be either. */
  private static boolean isSameSort(Entity described, Entity body) {
    return described.kind == body.kind
        || described.kind == ActorKind.GROUP
        || described.kind == ActorKind.ORGANISATION
        || body.kind == ActorKind.ORGANISATION;
  }
}
