package io.github.entente.extract.quote;

import java.util.Optional;
import java.util.OptionalInt;

/** Finds what is asked of another or promised: urged both sides to wait, vowed to pay. */
final class InfinitiveContent {

  private final CueSyntax syntax;
  private final MarkedSentence sentence;
  private final Extent extent;
  private final CueLexicon lexicon;

  InfinitiveContent(CueSyntax syntax, Extent extent, CueLexicon lexicon) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.extent = extent;
    this.lexicon = lexicon;
  }

  Optional<Range> find(boolean document) {
    boolean prescribes = document && !sentence.token(syntax.cue()).tag().equals("VBG");
    if (syntax.entry().takes(Frame.REQUEST) || prescribes) {
      OptionalInt object = syntax.rightChild("obj", "iobj");
      OptionalInt deed = syntax.rightChild("xcomp", "ccomp", "advcl");
      boolean named =
          deed.isPresent() && lexicon.isOn("anonymity", sentence.lemma(deed.getAsInt()));
      if (deed.isPresent() && !named && syntax.isToInfinitive(deed.getAsInt())) {
        int first =
            object.isPresent() && object.getAsInt() < deed.getAsInt()
                ? object.getAsInt()
                : topicOr(deed.getAsInt());
        return extent.cover(first, deed.getAsInt()).map(syntax::withoutPreposition);
      }
    }
    if (syntax.entry().takes(Frame.INFINITIVE)) {
      OptionalInt deed = syntax.rightChild("xcomp");
      if (deed.isPresent() && syntax.isToInfinitive(deed.getAsInt())) {
        return extent.cover(deed.getAsInt());
      }
      // vowed to pay, whatever the parser made of the infinitive
      int to = syntax.cue() + 1;
      int verb =
          to < sentence.size() && sentence.word(to).equals("to") && !sentence.isQuoted(to)
              ? sentence.tree().head(to)
              : -1;
      if (verb > to
          && sentence.tree().head(verb) == syntax.cue()
          && (sentence.token(verb).is("VB") || isDeed(verb, to))) {
        return extent.cover(verb);
      }
    }
    return Optional.empty();
  }

  /** Threatened to blockade the port: a verb that the tagger took for a noun. */
  private boolean isDeed(int noun, int to) {
    return noun == to + 1
        && sentence.token(noun).tag().equals("NN")
        && noun + 1 < sentence.size()
        && !sentence.isQuoted(noun + 1)
        && sentence.tree().isUnder(noun + 1, noun)
        && (sentence.token(noun + 1).is("DT") || sentence.token(noun + 1).is("PRP"));
  }

  private int topicOr(int deed) {
    OptionalInt topic = syntax.withPreposition("obl", "nmod");
    return topic.isPresent() && topic.getAsInt() < deed ? topic.getAsInt() : deed;
  }
}
