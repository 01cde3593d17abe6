package org.nuan.bench.policy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link PolicyBench} and prints it as a table with ratios. */
public final class PolicyFigures {

    private static final String ROW = "%-38s p50 %10.0f ns   p99 %10.0f ns%n";

    private PolicyFigures() {}

    public static void print() throws RunnerException {
        Map<String, Result<?>> results = new HashMap<>();
        var options = new OptionsBuilder()
                .include(PolicyBench.class.getName())
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        System.out.println("Policy: one decision on the demonstration household ...");
        for (RunResult result : new Runner(options).run()) {
            results.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
        }
        double juel = row(results, "camundaJuel", "Camunda DMN in JUEL");
        double feel = row(results, "camundaFeel", "Camunda DMN in FEEL");
        double drools = row(results, "droolsRules", "Drools 10, executable model");
        double bare = row(results, "handWritten", "hand-written Java, no trace");
        double ours = row(results, "decide", "PolicyEngine.decide, full trace");
        row(results, "decideAndToMap", "the same and toMap()");
        row(results, "decideAll", "every scheme of the pack");
        System.out.printf(
                Locale.ROOT,
                "ratio to ours: Camunda in JUEL %.1f, in FEEL %.1f, Drools %.1f, hand-written without trace %.2f%n",
                juel / ours,
                feel / ours,
                drools / ours,
                bare / ours);
    }

    private static double row(Map<String, Result<?>> results, String label, String title) {
        Result<?> result = Objects.requireNonNull(results.get(label), label);
        double median = result.getStatistics().getPercentile(50);
        System.out.printf(
                Locale.ROOT, ROW, title, median, result.getStatistics().getPercentile(99));
        return median;
    }
}
