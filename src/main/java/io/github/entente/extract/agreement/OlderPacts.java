package io.github.entente.extract.agreement;

import io.github.entente.model.PartialDate;
import java.util.Optional;

/** Tells mentions of an agreement that was made long ago from the news of another. */
final class OlderPacts {

  private final Circumstances circumstances;

  OlderPacts(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  /** Whether the mention speaks of one that is older than what has been told. */
  boolean isOlder(MentionReading reading, Cluster cluster) {
    return isOlderByName(reading, cluster)
        || isOlderByYear(reading, cluster)
        || isOfYear(reading, cluster);
  }

  /** "The Gulf Treaty, which they signed in 1997", after the news of another. */
  private boolean isOlderByName(MentionReading reading, Cluster cluster) {
    AgreementMention mention = reading.mention();
    return mention.syntax().token(mention.head()).isProper()
        && (isMadeLongAgo(reading) && hasNews(cluster)
            || isOfLongAgo(reading)
                && cluster.isSought()
                && cluster.first().mention().isIndefinite()) // talks on a new pact
        && isOfOwnName(mention, cluster);
  }

  /** "Under a 1980 accord", "the fishing pact they made in 1980", behind news of another. */
  private boolean isOlderByYear(MentionReading reading, Cluster cluster) {
    AgreementMention mention = reading.mention();
    if (!(isOfLongAgo(reading) || isMadeLongAgo(reading)) || mention.clause()) {
      return false;
    }
    if (cluster.label().equals("new") && cluster.isSought()) {
      return true; // the pact of 1980, behind talks on a new one
    }
    return mention.isIndefinite() && cluster.isSought()
        || (mention.isIndefinite() || isOfOwnWords(mention, cluster)) && hasNews(cluster);
  }

  /** Whether a word before the noun, other than its year, has not been said with the other. */
  private static boolean isOfOwnWords(AgreementMention mention, Cluster cluster) {
    boolean own = false;
    for (int at = mention.first(); at < mention.head(); at++) {
      if (mention.syntax().token(at).tag().matches("NN|JJ")) {
        String word = mention.syntax().word(at);
        boolean said =
            cluster.readings().stream()
                .map(MentionReading::mention)
                .anyMatch(
                    m ->
                        m.sentence() == mention.sentence()
                            ? m.hasModifier(word)
                            : m.sentence().tokens().stream()
                                .anyMatch(t -> t.text().equalsIgnoreCase(word)));
        if (said) {
          return false;
        }
        own = true;
      }
    }
    return own;
  }

  /** "The 1965 Auto Pact". */
  private boolean isOfLongAgo(MentionReading reading) {
    return reading.ownDate().filter(d -> circumstances.isLongAgo(d.date())).isPresent();
  }

  private boolean isMadeLongAgo(MentionReading reading) {
    return reading.dates().entrySet().stream()
        .anyMatch(
            e ->
                StatusChooser.isMaking(e.getKey().status())
                    && circumstances.isLongAgo(e.getValue().date()));
  }

  /** Whether the making of the other has been told, and not as one of long ago. */
  private boolean hasNews(Cluster cluster) {
    return cluster.readings().stream()
        .anyMatch(r -> r.acts().stream().anyMatch(act -> isNews(r, act)));
  }

  private boolean isNews(MentionReading reading, Act act) {
    boolean old =
        Optional.ofNullable(reading.dates().get(act))
            .filter(d -> circumstances.isLongAgo(d.date()))
            .isPresent();
    return !old && act.form() != Act.Form.NOUN && StatusChooser.isMaking(act.status());
  }

  /** Whether no word of the name before its noun has been said with the other. */
  private static boolean isOfOwnName(AgreementMention mention, Cluster cluster) {
    for (int at = mention.first(); at < mention.head(); at++) {
      String word = mention.syntax().word(at);
      if (mention.syntax().token(at).isProper() && cluster.says(word)) {
        return false;
      }
    }
    return true;
  }

  /** "Under the pact made in 1998", after the news that one has been signed. */
  private static boolean isOfYear(MentionReading reading, Cluster cluster) {
    boolean yearOnly =
        reading.dates().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey().form() == Act.Form.PASSIVE
                        && e.getValue().date().precision() == PartialDate.Precision.YEAR);
    return yearOnly
        && reading.mention().syntax().word(reading.mention().first() - 1).equals("under")
        && cluster.isMade()
        && cluster.dates().isEmpty();
  }
}
