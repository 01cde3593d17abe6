package org.nuan.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutionException;
import org.nuan.bench.policy.PolicyFigures;
import org.nuan.bench.simulation.SimulationBench;
import org.nuan.bench.verification.VerificationBench;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@code policy}, {@code simulation}, {@code verification} or, without an argument, {@code all}. */
public final class Benches {

    private Benches() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, GeneralSecurityException, InterruptedException, ExecutionException {
        String which = arguments.length == 0 ? "all" : arguments[0];
        switch (which) {
            case "policy" -> PolicyFigures.print();
            case "simulation" -> SimulationBench.print();
            case "verification" -> VerificationBench.print();
            case "all" -> {
                PolicyFigures.print();
                SimulationBench.print();
                VerificationBench.print();
            }
            default ->
                throw new IllegalArgumentException("no bench " + which + ": policy, simulation, verification or all");
        }
    }
}
