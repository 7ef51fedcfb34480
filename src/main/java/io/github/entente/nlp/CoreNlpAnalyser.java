package io.github.entente.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import io.github.entente.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Tokens, tags, lemmas and three-class names by CoreNLP; trees by its neural dependency parser. */
public final class CoreNlpAnalyser implements Analyser {

  private final StanfordCoreNLP pipeline;
  private final DependencyParser parser;

  private CoreNlpAnalyser(StanfordCoreNLP pipeline, DependencyParser parser) {
    this.pipeline = pipeline;
    this.parser = parser;
  }

  /**
   * Loads the models.
   *
   * @throws ModelsMissingException if CoreNLP or its models are not on the class path
   */
  public static CoreNlpAnalyser load() {
    try {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,pos,lemma,ner");
      properties.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
      properties.setProperty("ssplit.newlineIsSentenceBreak", "never");
      properties.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.buildEntityMentions", "false");
      return new CoreNlpAnalyser(
          new StanfordCoreNLP(properties, false),
          DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
    } catch (NoClassDefFoundError | RuntimeException e) {
      throw new ModelsMissingException("CoreNLP with its English models", e);
    }
  }

  @Override
  public List<Sentence> analyse(String text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Annotation annotation = new Annotation(paragraphs.get(i).in(text));
      pipeline.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = tokens(text, labels, paragraphs.get(i).start());
        if (!tokens.isEmpty()) {
          sentences.add(new Sentence(sentences.size(), i, tokens, () -> parse(sentence)));
        }
      }
    }
    return sentences;
  }

  private static List<Token> tokens(String text, List<CoreLabel> labels, int offset) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      Span span = new Span(label.beginPosition() + offset, label.endPosition() + offset);
      tokens.add(
          new Token(
              tokens.size(), span, span.in(text), label.lemma(), label.tag(), entity(label.ner())));
    }
    return tokens;
  }

  private static EntityType entity(String label) {
    return switch (label == null ? "O" : label.toUpperCase(Locale.ROOT)) {
      case "PERSON" -> EntityType.PERSON;
      case "LOCATION" -> EntityType.LOCATION;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      default -> EntityType.NONE;
    };
  }

  private Dependencies parse(CoreMap sentence) {
    int size = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    GrammaticalStructure structure = parser.predict(sentence);
    for (TypedDependency dependency : structure.typedDependencies()) {
      int token = dependency.dep().index() - 1;
      heads[token] = dependency.gov().index() - 1;
      relations[token] = dependency.reln().toString();
    }
    return new Dependencies(heads, List.of(relations));
  }
}
