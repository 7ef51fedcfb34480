package io.github.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import io.github.entente.testing.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our evaluation of CoreNLP's parser against CoreNLP's own. */
class NeuralParserIT {

  private static final StanfordCoreNLP TAGGER = tagger();
  private static final DependencyParser PARSER =
      DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

  private static StanfordCoreNLP tagger() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("tokenize.options", "splitHyphenated=false,invertible=true");
    return new StanfordCoreNLP(properties, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velmark and Ostavia signed a customs treaty in Port Selm on Tuesday.",
        "\"We will not be the first to leave,\" Foreign Minister Ilka Brandt told reporters.",
        "The manager whom the board had dismissed was not told that she was being investigated.",
        "According to officials in the capital, who asked not to be named, the talks broke down after"
            + " midnight; a second round, they said, may be held in June, if at all.",
        "Under the deal - reached after 14 months - the two navies would share 3,200 sq. km of sea,"
            + " give each other 48 hours' notice of drills and set up a (joint) hotline.",
        "What the ministry called \u201ca misunderstanding, no more\u201d cost $1.2bn, the opposition's Tomas"
            + " Erlend said, adding: \u201cNobody resigned.\u201d",
        "Yes!",
        "..."
      })
  void finds_the_trees_that_corenlp_finds(String text) {
    assertThat(ours(text)).isEqualTo(theirs(text));
  }

  @Test
  void finds_the_same_tree_in_a_sentence_of_many_words_that_it_does_not_know() {
    StringBuilder text = new StringBuilder("The lists named");
    for (int i = 0; i < 120; i++) {
      text.append(" Zq").append((char) ('a' + i % 26)).append("vorn").append(i).append(',');
    }
    text.append(" and were signed by nobody.");

    assertThat(ours(text.toString())).isEqualTo(theirs(text.toString()));
  }

  private static List<String> ours(String text) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : Shared.analyser().analyse(text)) {
      Dependencies tree = sentence.dependencies();
      for (int i = 0; i < tree.size(); i++) {
        lines.add(tree.relation(i) + " " + tree.head(i));
      }
    }
    return lines;
  }

  private static List<String> theirs(String text) {
    Annotation annotation = new Annotation(text);
    TAGGER.annotate(annotation);
    List<String> lines = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      String[] found = new String[tokens.size()];
      for (TypedDependency dependency : PARSER.predict(sentence).typedDependencies()) {
        found[dependency.dep().index() - 1] =
            dependency.reln() + " " + (dependency.gov().index() - 1);
      }
      lines.addAll(List.of(found));
    }
    return lines;
  }
}
