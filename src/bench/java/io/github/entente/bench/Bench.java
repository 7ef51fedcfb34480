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

  private static final String[] ALL = {"Peers", "Pages", "Growth", "Steps", "Threads"};

  private Bench() {}

  /** Takes names of benchmark classes; none means all. */
  public static void main(String[] args)
      throws RunnerException, InterruptedException, ExecutionException {
    if (args.length == 1 && args[0].equals("Costs")) {
      Costs.main(args);
      return;
    }
    String[] names = args.length == 0 ? ALL : args;
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
    boolean rate = name.equals("Threads"); // which counts articles a second, not milliseconds
    out.append("\n### ").append(name);
    out.append("\n\n| | ").append(rate ? "articles/s" : "ms").append(" | ratio | words/s |");
    out.append("\n|---|---|---|---|\n");
    for (RunResult result : results) {
      String label = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      for (String key : result.getParams().getParamsKeys()) {
        label += " " + result.getParams().getParam(key);
      }
      double time = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      first = first == 0 ? time : first;
      double speed =
          switch (name) {
            case "Growth" -> {
              int times = Integer.parseInt(result.getParams().getParam("times"));
              yield Stories.words(List.of(Stories.repeated(times))) / time * 1000;
            }
            case "Pages" -> Stories.words(Stories.all()) * PageMaker.EACH / time * 1000;
            case "Threads" -> words / Stories.all().size() * time;
            default -> words / time * 1000;
          };
      out.append(
          "| %s | %.1f ± %.1f | %.2f | %.0f |%n"
              .formatted(label, time, error, time / first, speed));
    }
  }
}
