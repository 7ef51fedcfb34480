package io.github.entente.extract.actor;

import io.github.entente.model.Article;
import java.util.HashSet;
import java.util.Set;

/** Who writes and pictures the news, and so is no actor in it. */
final class Agencies {

  private Agencies() {}

  /** Returns the folded names that are no actors of this article. */
  static Set<String> of(Article article, Knowledge knowledge) {
    Set<String> names = new HashSet<>(knowledge.agencies());
    article.bylines().forEach(name -> names.add(Words.fold(name)));
    article.agencies().forEach(name -> names.add(Words.fold(name)));
    article
        .captions()
        .forEach(
            caption ->
                caption
                    .credit()
                    .ifPresent(
                        credit -> {
                          for (String part : credit.split("[/,|()]", -1)) {
                            if (!part.isBlank()) {
                              names.add(Words.fold(part.strip()));
                            }
                          }
                        }));
    return Set.copyOf(names);
  }
}
