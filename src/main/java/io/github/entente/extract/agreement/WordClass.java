package io.github.entente.extract.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Classes of words that the constructions of several readers are made of, read once from {@code
 * constructions.tsv}, which says of each what it is for.
 */
enum WordClass {
  SETTLEMENT,
  SEALING,
  DIRECTION,
  BORDER,
  LANDFORM,
  SHORE,
  CALENDAR,
  LASTING_SPAN,
  SPAN,
  YEAR_OR_MONTH,
  WEEK,
  AGO,
  POINT_OF_TIME,
  PAST_DATE,
  BEFORE_DATE,
  UP_TO,
  BEGINNING,
  LIMIT,
  MOMENTS,
  DATING,
  TERM_ENDING,
  YEARLY,
  SCANT,
  BEGINNING_OR_ENDING,
  CURRENT,
  APART,
  OLDER,
  ORIGINAL,
  CEASING,
  CONCLUDING,
  OF_UNION,
  ANEW,
  EXTENT,
  COMPANION,
  SIMILAR,
  WHICH_ONE,
  OF_ONE,
  BILATERAL,
  RECENT,
  PLANNED,
  DEFUNCT,
  NAMED_PACT,
  CONVENTION,
  LETTER_TOPIC,
  SIGNED_PAPER,
  RULING_ON,
  CITED,
  AGREEING,
  AGREEING_ON,
  DECIDING,
  PROMISE,
  REPLACING,
  PROLONGING,
  VOTING_DOWN,
  TAKING_OUT,
  PARTING,
  TAKING_EFFECT,
  EFFECT,
  DONE_TO_AGREEMENT,
  AVOIDING,
  DUE,
  NEARER,
  PROCLAIMING,
  MEDIATED,
  SERVING,
  CARRYING_ON,
  NAMED_APART,
  CLEARING,
  LETTING,
  PERMITTING,
  COVERED,
  RELATIONS,
  NORMALISING,
  COMING,
  SETTING_OUT,
  FRAME_LEAD,
  MORE,
  RETURN,
  ORDERING,
  SAYING,
  DUTY,
  TELLING_SOMEBODY,
  CALLING_ON,
  PLEA,
  VOICING,
  STATEMENT,
  REPORT,
  SOURCE,
  CERTIFYING,
  OBJECTION,
  ONE_MORE,
  STATING,
  BORROWED,
  FEASIBLE,
  JOINING_IN,
  OF_EXIT,
  UNLESS,
  REFUTING,
  ISSUING,
  DECISION,
  GIVING_OUT,
  GREETING,
  LATER_EVENT,
  CEREMONY,
  HANDOVER,
  SIDELINES,
  CLOSE,
  ROUND,
  STARTING_WITH,
  NOTHING_BUT,
  DENYING,
  COMMUNITY,
  COMMUNITY_NOUN,
  ENSEMBLE,
  ENVOY,
  BAND,
  INSURGENT,
  FACTION,
  JUNTA,
  GOVERNING,
  STATES,
  POWER,
  COLLEAGUE,
  OF_PEOPLE,
  HEEDLESS,
  BOTH,
  TOGETHER,
  SHARED,
  IN_ADDITION,
  BANK,
  PER_CENT;

  private final List<String> words;
  private final Set<String> set;

  WordClass() {
    words = File.words(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    set = Set.copyOf(words);
  }

  /** Whether the word, in the form that the file gives, is of the class. */
  boolean has(String word) {
    return set.contains(word);
  }

  /** Returns the words in the order of the file. */
  List<String> words() {
    return words;
  }

  /** The words by the name of their class. */
  private static final class File {

    private static final String NAME = "constructions.tsv";
    private static final Map<String, List<String>> LINES = read();

    private File() {}

    static List<String> words(String name) {
      List<String> words = LINES.get(name);
      if (words == null) {
        throw new IllegalStateException("no line " + name + " in " + NAME);
      }
      return words;
    }

    private static Map<String, List<String>> read() {
      return Rows.of(NAME).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  columns -> columns[0], columns -> List.of(columns[1].split("\\|", -1))));
    }
  }
}
