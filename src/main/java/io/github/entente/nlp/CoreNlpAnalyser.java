package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens, tags, lemmas and three-class names by CoreNLP; trees with the weights of its neural
 * dependency parser.
 */
public final class CoreNlpAnalyser implements Analyser {

  /** Longer ones are lists or no prose; cut, they cost neither memory nor patience. */
  private static final int LONGEST_SENTENCE = 400;

  /** So many marks in a sentence, and more of them than words, are no writing. */
  private static final int MANY_MARKS = 40;

  /** A post on X. Then; told Radio WM. “No”: the tokeniser takes the letters for initials. */
  private static final Pattern AFTER_SITE =
      Pattern.compile(
          "\\b(?:on|via) X\\.(?=\\s+[\\p{Lu}\"“‘'])" + "|\\b\\p{Lu}{2,5}\\.(?=\\s+[\"“‘']\\p{Lu})");

  private static final String QUOTATION_MARKS = "\"'`“”‘’„‟‚«»‹›``''";

  private final TokenizerAnnotator tokenizer;
  private final Models models;

  private CoreNlpAnalyser(TokenizerAnnotator tokenizer, Models models) {
    this.tokenizer = tokenizer;
    this.models = models;
  }

  /**
   * Loads the models.
   *
   * @throws ModelsMissingException if CoreNLP or the models are not on the class path
   */
  public static CoreNlpAnalyser load() {
    try {
      Properties properties = new Properties();
      properties.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
      return new CoreNlpAnalyser(new TokenizerAnnotator(properties), Models.load());
    } catch (NoClassDefFoundError e) {
      throw new ModelsMissingException("CoreNLP", e);
    }
  }

  @Override
  public List<Sentence> analyse(String text, List<Span> paragraphs) {
    return analyse(text, paragraphs, () -> {});
  }

  @Override
  public List<Sentence> analyse(String text, List<Span> paragraphs, Runnable checkpoint) {
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int offset = paragraphs.get(i).start();
      checkpoint.run();
      for (List<CoreLabel> labels : divide(paragraphs.get(i).in(text))) {
        checkpoint.run();
        List<Token> tokens =
            interruptibly(() -> tokens(text, labels, offset, morphology), checkpoint);
        sentences.add(new Sentence(sentences.size(), i, tokens, tree(labels, checkpoint)));
      }
    }
    return sentences;
  }

  private List<List<CoreLabel>> divide(String paragraph) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    Matcher stop = AFTER_SITE.matcher(paragraph);
    int from = 0;
    while (stop.find()) {
      divide(paragraph.substring(from, stop.end()), from, sentences);
      from = stop.end();
    }
    divide(paragraph.substring(from), from, sentences);
    return sentences;
  }

  private void divide(String piece, int offset, List<List<CoreLabel>> sentences) {
    Annotation annotation = new Annotation(piece);
    tokenizer.annotate(annotation);
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (CoreLabel label : labels) {
        label.setBeginPosition(label.beginPosition() + offset);
        label.setEndPosition(label.endPosition() + offset);
      }
      List<CoreLabel> last = sentences.isEmpty() ? List.of() : sentences.get(sentences.size() - 1);
      if (goesOn(last, labels) && last.size() + labels.size() <= LONGEST_SENTENCE) {
        List<CoreLabel> whole = new ArrayList<>(last);
        whole.addAll(labels);
        sentences.set(sentences.size() - 1, whole);
        continue;
      }
      for (int from = 0; from < labels.size(); from += LONGEST_SENTENCE) {
        sentences.add(labels.subList(from, Math.min(labels.size(), from + LONGEST_SENTENCE)));
      }
    }
  }

  /** {@code Sen. Ann Lee (D-Ill.), who}: the full stop in brackets ends no sentence. */
  private static boolean goesOn(List<CoreLabel> last, List<CoreLabel> next) {
    if (last.isEmpty() || next.isEmpty()) {
      return false;
    }
    String end = last.get(last.size() - 1).word();
    String start = next.get(0).word();
    return (end.equals(")") || end.equals("-RRB-"))
        && (start.equals(",") || start.equals(";") || Character.isLowerCase(start.charAt(0)));
  }

  /** CoreNLP ends interrupted work with its own exception and forgets the interruption. */
  private static <T> T interruptibly(Supplier<T> work, Runnable checkpoint) {
    try {
      return work.get();
    } catch (RuntimeInterruptedException e) {
      Thread.currentThread().interrupt();
      checkpoint.run();
      throw e;
    }
  }

  private List<Token> tokens(
      String text, List<CoreLabel> labels, int offset, Morphology morphology) {
    tag(labels);
    CapitalTags.mend(labels);
    SpeechTags.mend(labels);
    VerbTags.mend(labels);
    List<CoreLabel> named = models.names().classifySentence(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = new Span(label.beginPosition() + offset, label.endPosition() + offset);
      tokens.add(
          new Token(
              i,
              span,
              span.in(text),
              morphology.lemma(label.word(), label.tag()),
              label.tag(),
              entity(named.get(i).get(CoreAnnotations.AnswerAnnotation.class))));
    }
    return tokens;
  }

  /** Tags the words, those within partial marks as if the marks were not there. */
  private void tag(List<CoreLabel> labels) {
    List<PartialMarks.Pair> pairs = PartialMarks.in(labels.stream().map(CoreLabel::word).toList());
    if (pairs.isEmpty()) {
      tagAll(labels);
      return;
    }
    tagAll(PartialMarks.others(labels.size(), pairs).stream().map(labels::get).toList());
    for (PartialMarks.Pair pair : pairs) {
      labels.get(pair.open()).setTag("``");
      labels.get(pair.close()).setTag("''");
    }
  }

  /**
   * Tags words in a row; in what is mostly marks the marks are told by themselves, for each of them
   * is an unknown word to the tagger, which tries every tag for it beside every tag of its
   * neighbours.
   */
  private void tagAll(List<CoreLabel> labels) {
    if (labels.size() < MANY_MARKS) {
      models.tagger().tagCoreLabels(labels);
      return;
    }
    List<CoreLabel> words = labels.stream().filter(label -> isWord(label.word())).toList();
    int marks = labels.size() - words.size();
    if (marks < MANY_MARKS || marks < words.size()) {
      models.tagger().tagCoreLabels(labels);
      return;
    }
    models.tagger().tagCoreLabels(words);
    labels.stream()
        .filter(label -> !isWord(label.word()))
        .forEach(label -> label.setTag(QUOTATION_MARKS.contains(label.word()) ? "''" : ":"));
  }

  private static boolean isWord(String word) {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static EntityType entity(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "PERSON" -> EntityType.PERSON;
      case "LOCATION" -> EntityType.LOCATION;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      default -> EntityType.NONE;
    };
  }

  /** Keeps the words as the tokeniser normalised them, for those are what the parser learnt. */
  private Supplier<Dependencies> tree(List<CoreLabel> labels, Runnable checkpoint) {
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> tags = labels.stream().map(CoreLabel::tag).toList();
    return () -> {
      checkpoint.run();
      return PartialMarks.parse(models.parser(), words, tags);
    };
  }
}
