package io.github.entente.extract.quote;

import io.github.entente.nlp.EntityType;
import java.util.Locale;

/** Reads a phrase that says where or how something was said: at a briefing in Oslo, on X. */
final class SettingPhrase {

  private final CueLexicon lexicon;

  SettingPhrase(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the last token of the setting whose preposition stands here, or -1. */
  int from(Report report, int at, boolean places) {
    MarkedSentence sentence = report.sentence();
    String preposition = sentence.word(at).toLowerCase(Locale.ROOT);
    if (!lexicon.isOn("place", preposition)
        || !sentence.token(at).is("IN")
        || at > 0 && AccordingTo.isAt(sentence, at - 1)) {
      return -1;
    }
    int head = -1;
    int i = at + 1;
    for (;
        i < sentence.size()
            && !isOther(report, i)
            && NounPhrase.isWithParticiple(sentence.token(i));
        i++) {
      boolean noun = sentence.token(i).isNoun();
      if (head >= 0 && !noun && !sentence.token(i).is("POS")) {
        break;
      }
      head = noun ? i : head;
    }
    if (head < 0 || lexicon.isOn("time", sentence.lower(head))) {
      return -1; // in March
    }
    EntityType entity = sentence.token(head).entity();
    boolean place =
        places
            && entity == EntityType.LOCATION
            && (preposition.equals("in") || preposition.equals("at"));
    // told reporters in the lobby, said at the airport
    boolean scene =
        i > at + 1
            && sentence.token(at + 1).is("DT")
            && sentence.token(head).tag().equals("NN")
            && !lexicon.isOn("moment", sentence.lemma(head))
            && (lexicon.isOn("scene", preposition) && at == report.cue() + 1
                || (preposition.equals("in") || preposition.equals("at"))
                    && at > 0
                    && lexicon.isOn("audience", sentence.lemma(at - 1)));
    // told reporters outside Harbour House
    scene |=
        lexicon.isOn("scene", preposition)
            && sentence.token(head).isProper()
            && entity != EntityType.PERSON
            && at > 0
            && lexicon.isOn("audience", sentence.lemma(at - 1));
    boolean medium = entity == EntityType.ORGANIZATION && preposition.equals("on");
    if (!place && !scene && !medium && !isSetting(sentence.lemma(head))) {
      return -1;
    }
    // at a briefing in Oslo, in a letter to the court
    boolean linked = i < sentence.size() && (isLink(sentence, i) || isIssued(sentence, i));
    while (linked
        && i < sentence.size()
        && !isOther(report, i)
        && (NounPhrase.isWithParticiple(sentence.token(i))
            || isLink(sentence, i)
            || isIssued(sentence, i - 1))) {
      head = sentence.token(i).isNoun() ? i : head;
      i++;
    }
    return head;
  }

  static boolean isOther(Report report, int token) {
    return report.sentence().isQuoted(token) || report.says(token);
  }

  private boolean isLink(MarkedSentence sentence, int at) {
    return sentence.token(at).is("IN")
        && (lexicon.isOn("link", sentence.word(at))
            || sentence.word(at).equals("on") && !isTime(sentence, at + 1));
  }

  private boolean isTime(MarkedSentence sentence, int at) {
    return at >= sentence.size()
        || lexicon.isOn("time", sentence.word(at))
        || at + 1 < sentence.size() && lexicon.isOn("time", sentence.word(at + 1));
  }

  /** A letter that ends the sentence keeps its full stop: on X. */
  private boolean isSetting(String lemma) {
    boolean stop = lemma.length() == 2 && lemma.endsWith(".");
    return lexicon.isOn("setting", stop ? lemma.substring(0, 1) : lemma);
  }

  /** A video posted on a site. */
  private static boolean isIssued(MarkedSentence sentence, int at) {
    return (sentence.token(at).is("VBN") || sentence.token(at).is("VBD"))
        && at + 1 < sentence.size()
        && sentence.token(at + 1).is("IN");
  }
}
