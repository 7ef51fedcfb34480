package io.github.entente.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The names on a page that may be its authors', weighed beside each other; used by one thread. */
final class AuthorCandidates {

  private static final int MOST = 6;
  private static final int CROWD = 3;
  private static final int SHORTEST = 4;

  /** A name that has this much less than the best one is another story's author. */
  private static final double GAP = 1.2;

  private final Map<String, AuthorCandidate> candidates = new LinkedHashMap<>();
  private final Map<String, String> spelled = new HashMap<>();

  /** Returns the candidate of a name. */
  AuthorCandidate named(AuthorNames.Name name) {
    String letters = spelled.computeIfAbsent(name.text(), Letters::bare);
    AuthorCandidate candidate =
        candidates.computeIfAbsent(letters, key -> new AuthorCandidate(name.text()));
    if (name.kind() == AuthorNames.Kind.SINGLE) {
      candidate.add(AuthorSign.SINGLE);
    } else if (name.kind() == AuthorNames.Kind.LOOSE) {
      candidate.add(AuthorSign.LOOSE);
    }
    if (name.text().length() <= 3 && !Character.isIdeographic(name.text().codePointAt(0))) {
      candidate.add(AuthorSign.INITIALS);
    }
    return candidate;
  }

  /** Adds what can be told of the candidates when all of them are known. */
  void judge(String headline, Elements elements, Authors.Site site) {
    long farOff = candidates.values().stream().filter(AuthorCandidate::isMarkedFarOff).count();
    candidates.forEach(
        (letters, candidate) -> {
          if (farOff >= CROWD && candidate.isMarkedFarOff()) {
            candidate.add(AuthorSign.CROWD);
          }
          if (isStated(candidate)) {
            elements
                .shows(candidate.name())
                .ifPresentOrElse(
                    place -> candidate.add(AuthorSign.SHOWN, place),
                    () -> candidate.add(AuthorSign.UNSHOWN));
          }
          if (letters.length() >= SHORTEST && site.names().contains(letters)) {
            candidate.add(AuthorSign.SITE);
          }
          if (letters.length() >= SHORTEST && site.title().contains(letters)) {
            candidate.noteSite();
          }
          if (headline.contains(letters)) {
            candidate.add(AuthorSign.IN_HEADLINE);
          }
        });
  }

  private static boolean isStated(AuthorCandidate candidate) {
    return candidate.has(AuthorSign.STATED)
        || candidate.has(AuthorSign.STATED_NEWS)
        || candidate.has(AuthorSign.META)
        || candidate.has(AuthorSign.META_NEWS);
  }

  private static boolean isOfNewsroom(AuthorCandidate candidate) {
    return candidate.has(AuthorSign.STATED_NEWS) || candidate.has(AuthorSign.META_NEWS);
  }

  /** The names of people that the data gives, though no line shows them as the author's. */
  private List<String> unshown(Predicate<AuthorCandidate> stated) {
    return candidates.values().stream()
        .filter(stated)
        .filter(candidate -> !candidate.has(AuthorSign.SINGLE))
        .filter(candidate -> !candidate.has(AuthorSign.SITE))
        .map(AuthorCandidate::name)
        .toList();
  }

  /**
   * Returns the names that have enough, in order.
   *
   * @param news whether the data calls the article one of the news
   */
  List<String> chosen(boolean news) {
    List<AuthorCandidate> likely =
        candidates.values().stream()
            .filter(candidate -> candidate.score() >= AuthorCandidate.ENOUGH)
            .sorted(Comparator.comparingDouble(AuthorCandidate::score).reversed())
            .toList();
    if (likely.isEmpty()) {
      List<String> newsroom = unshown(AuthorCandidates::isOfNewsroom);
      // on other pages than those of the news the name is most often that of an account
      return newsroom.isEmpty() && news ? unshown(AuthorCandidates::isStated) : newsroom;
    }
    AuthorCandidate best = likely.get(0);
    return candidates.values().stream()
        .filter(likely::contains)
        .filter(candidate -> likely.stream().noneMatch(candidate::isEmployerOf))
        .filter(candidate -> likely.stream().noneMatch(candidate::isAccountBeside))
        .filter(candidate -> candidate.score() >= best.score() - GAP || candidate.isWith(best))
        .limit(MOST)
        .map(AuthorCandidate::name)
        .toList();
  }
}
