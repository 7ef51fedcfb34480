package io.github.entente.text;

import io.github.entente.model.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The captions among the lines of one saved story; used once, by one thread. */
final class LineCaptions {

  private static final int LONGEST = 25;

  /** The credit that stood on the line before, for the caption below it. */
  private Optional<String> credited = Optional.empty();

  /** The credit of the picture that the line before describes. */
  private Optional<String> pictured = Optional.empty();

  private final List<Caption> captions = new ArrayList<>();

  /** Takes a line that is a caption without a credit. */
  void add(String line) {
    captions.add(new Caption(line, Optional.empty()));
  }

  /** Takes a line that is a caption, a credit or both; returns whether it is. */
  boolean take(String line) {
    boolean below = isBelowPicture(line);
    Optional<Caption> picture =
        below ? Optional.of(new Caption(line, pictured)) : Captions.behindCredit(line);
    pictured = below ? Optional.empty() : picture.flatMap(Caption::credit);
    if (picture.isPresent()) {
      captions.add(picture.get());
      return true;
    }
    Optional<Caption> caption = Captions.withCredit(line);
    caption
        .filter(found -> !found.text().isEmpty())
        .map(found -> new Caption(found.text(), found.credit().or(() -> credited)))
        .ifPresent(captions::add);
    credited = caption.filter(found -> found.text().isEmpty()).flatMap(Caption::credit);
    return caption.isPresent();
  }

  /** Returns whether a line may be the caption of the picture that the line before describes. */
  boolean isBelowPicture(String line) {
    return pictured.isPresent()
        && Characters.words(line) <= LONGEST
        && !Characters.endsSentence(line);
  }

  /**
   * Takes a line above the story that tells what a picture shows, for nothing but a credit stands
   * below it; returns whether that is so.
   */
  boolean takeCredited(String line, String below) {
    boolean credited =
        Characters.words(line) <= LONGEST
            && Datelines.opening(line).isEmpty()
            && Captions.isCredit(below);
    if (credited) {
      captions.add(new Caption(line, Captions.read(below).credit()));
    }
    return credited;
  }

  /** Notes that another line stands below the description of a picture. */
  void endPicture() {
    pictured = Optional.empty();
  }

  /** Returns the captions in order, each once. */
  List<Caption> all() {
    return captions.stream().distinct().toList();
  }
}
