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

    private static final String ROW = "%-38s %10.0f ns ± %8.0f   %s%n";

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
        double peer = row(results, "camundaDmn", "Camunda DMN, sums ready-made, no trace", 0);
        row(results, "decide", "PolicyEngine.decide, full trace", peer);
        row(results, "decideAndToMap", "the same and toMap()", peer);
    }

    private static double row(Map<String, Result<?>> results, String label, String title, double peer) {
        Result<?> result = Objects.requireNonNull(results.get(label), label);
        String ratio =
                peer == 0 ? "peer" : String.format(Locale.ROOT, "%.1fx the peer's speed", peer / result.getScore());
        System.out.printf(Locale.ROOT, ROW, title, result.getScore(), result.getScoreError(), ratio);
        return result.getScore();
    }
}
