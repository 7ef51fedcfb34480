package io.github.entente.bench;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all benchmarks, or those whose class is named, and prints them as tables. */
final class Bench {

  private Bench() {}

  /** Takes names of benchmark classes; none means all. */
  public static void main(String[] args)
      throws RunnerException, InterruptedException, ExecutionException {
    if (args.length == 1 && args[0].equals("Costs")) {
      Costs.main(args);
      return;
    }
    String[] names = args.length == 0 ? new String[] {"Peers", "Pages", "Growth", "Steps"} : args;
    StringBuilder tables = new StringBuilder();
    for (String name : names) {
      OptionsBuilder options = new OptionsBuilder();
      options.include("bench\\." + name + "\\.").shouldFailOnError(false);
      table(name, new Runner(options.build()).run(), tables);
    }
    System.out.println(tables);
  }

  private static void table(String name, Collection<RunResult> results, StringBuilder out) {
    double words = Stories.words(Stories.all());
    double first = 0;
    out.append("\n### ").append(name).append("\n\n| | ms | ratio | words/s |\n|---|---|---|---|\n");
    for (RunResult result : results) {
      String label = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      for (String key : result.getParams().getParamsKeys()) {
        label += " " + result.getParams().getParam(key);
      }
      double time = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      first = first == 0 ? time : first;
      double read =
          switch (name) {
            case "Growth" -> {
              int times = Integer.parseInt(result.getParams().getParam("times"));
              yield Stories.words(List.of(Stories.repeated(times)));
            }
            case "Pages" -> Stories.words(Stories.all()) * PageMaker.EACH;
            default -> words;
          };
      out.append(
          "| %s | %.1f ± %.1f | %.2f | %.0f |%n"
              .formatted(label, time, error, time / first, read / time * 1000));
    }
  }
}
