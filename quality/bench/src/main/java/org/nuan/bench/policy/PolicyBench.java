package org.nuan.bench.policy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Situation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One decision on the demonstration household, by one thread; sampled, so that the median bears a busy machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"})
public class PolicyBench {

    private final Situation situation = DemonstrationHousehold.lin();
    private final Pack pack = DemonstrationHousehold.pack();
    private final DmnPeer feel = DmnPeer.inFeel();
    private final DmnPeer juel = DmnPeer.inJuel();
    private final DroolsPeer drools = new DroolsPeer();
    private final HouseholdFacts facts = HouseholdFacts.of(PolicyEngine.decide(situation, pack, Scheme.DIBAO));

    private final List<Object> droolsFacts = DroolsPeer.facts(facts);

    @Benchmark
    public Decision decide() {
        return PolicyEngine.decide(situation, pack, Scheme.DIBAO);
    }

    @Benchmark
    public Map<String, Object> decideAndToMap() {
        return PolicyEngine.decide(situation, pack, Scheme.DIBAO).toMap();
    }

    @Benchmark
    public long camundaFeel() {
        return feel.amount(facts);
    }

    @Benchmark
    public long camundaJuel() {
        return juel.amount(facts);
    }

    @Benchmark
    public Standing decideAll() {
        return PolicyEngine.decideAll(situation, pack);
    }

    @Benchmark
    public long droolsRules() {
        return drools.amount(droolsFacts);
    }

    @Benchmark
    public long handWritten() {
        return HandWritten.amount(situation);
    }
}
