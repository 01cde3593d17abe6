package org.nuan.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.nuan.bench.policy.PolicyFigures;
import org.nuan.bench.verification.VerificationBench;
import org.openjdk.jmh.runner.RunnerException;

/** Runs {@code policy}, {@code verification} or, without an argument, {@code all}. */
public final class Benches {

    private Benches() {}

    public static void main(String[] arguments)
            throws RunnerException, IOException, GeneralSecurityException, InterruptedException {
        String which = arguments.length == 0 ? "all" : arguments[0];
        switch (which) {
            case "policy" -> PolicyFigures.print();
            case "verification" -> VerificationBench.print();
            case "all" -> {
                PolicyFigures.print();
                VerificationBench.print();
            }
            default -> throw new IllegalArgumentException("no bench " + which + ": policy, verification or all");
        }
    }
}
