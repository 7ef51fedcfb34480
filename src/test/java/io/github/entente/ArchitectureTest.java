package io.github.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.entente", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_model_depends_on_the_jdk_alone =
      classes()
          .that()
          .resideInAPackage("..entente.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.github.entente.model..", "java..", "org.jspecify.annotations..");

  @ArchTest static final ArchRule only_nlp_knows_corenlp = only("nlp", "edu.stanford..");

  @ArchTest static final ArchRule only_html_knows_jsoup = only("html", "org.jsoup..");

  @ArchTest
  static final ArchRule only_spark_knows_spark = only("spark", "org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule only_the_command_line_knows_its_libraries =
      only("cli", "picocli..", "me.tongfei..", "org.netpreserve..", "org.brotli..", "io.airlift..");

  @ArchTest
  static final ArchRule only_json_and_the_input_lines_of_the_command_line_know_jackson =
      noClasses()
          .that()
          .resideOutsideOfPackages("io.github.entente.json..", "io.github.entente.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule dependencies_point_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("io.github.entente.model..")
          .layer("text")
          .definedBy("io.github.entente.text..")
          .layer("html")
          .definedBy("io.github.entente.html..")
          .layer("nlp")
          .definedBy("io.github.entente.nlp..")
          .layer("extract")
          .definedBy("io.github.entente.extract")
          .layer("actor")
          .definedBy("io.github.entente.extract.actor..")
          .layer("quote")
          .definedBy("io.github.entente.extract.quote..")
          .layer("agreement")
          .definedBy("io.github.entente.extract.agreement..")
          .layer("parser")
          .definedBy("io.github.entente.parser..")
          .layer("json")
          .definedBy("io.github.entente.json..")
          .layer("report")
          .definedBy("io.github.entente.report..")
          .layer("cli")
          .definedBy("io.github.entente.cli..")
          .optionalLayer("spark")
          .definedBy("io.github.entente.spark..")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("text")
          .mayOnlyAccessLayers("model")
          .whereLayer("html")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("nlp")
          .mayOnlyAccessLayers("model", "text")
          .whereLayer("extract")
          .mayOnlyAccessLayers("model", "text", "nlp")
          .whereLayer("actor")
          .mayOnlyAccessLayers("model", "text", "nlp", "extract")
          .whereLayer("quote")
          .mayOnlyAccessLayers("model", "text", "nlp", "extract", "actor")
          .whereLayer("agreement")
          .mayOnlyAccessLayers("model", "text", "nlp", "extract", "actor")
          .whereLayer("json")
          .mayOnlyAccessLayers("model")
          .whereLayer("report")
          .mayOnlyAccessLayers("model")
          .whereLayer("parser")
          .mayOnlyBeAccessedByLayers("cli", "spark")
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("cli", "spark")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices().matching("io.github.entente.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule no_state_is_shared_behind_the_callers_back =
      fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule only_the_command_line_prints_and_exits =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.github.entente.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static ArchRule only(String own, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("io.github.entente." + own + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
