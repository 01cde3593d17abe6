package org.nuan.bench.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** The same law as production rules in Drools; the rules are compiled once, to Java, the fastest way it has. */
public final class DroolsPeer {

    private static final String FILE = "/drools/dibao.drl";

    /** A household in plain numbers, fen. */
    public record Household(long persons, long income, long assets, long vehicles, long homes, long companies) {}

    /** A member who counts. */
    public record Person(int id, long age, String schooling, long disability, Set<String> attributes) {}

    /** The basic amount of all, in fen. */
    public record Base(long fen, long persons) {

        public double share() {
            return (double) fen / persons;
        }
    }

    /** What one class brings to one person, in fen. */
    public record Gain(int id, double fen) {}

    /** Gathers the result. */
    public static final class Amount {

        private final Map<Integer, Double> best = new HashMap<>();
        private double base;

        public void take(Base found) {
            base = found.fen();
        }

        public void take(Gain gain) {
            best.merge(gain.id(), gain.fen(), Math::max);
        }

        long total() {
            double sum = base;
            for (double gain : best.values()) {
                sum += Math.max(gain, 0);
            }
            return Math.round(sum);
        }
    }

    private final StatelessKieSession session;

    DroolsPeer() {
        KieServices kie = KieServices.Factory.get();
        KieFileSystem files = kie.newKieFileSystem();
        files.write(
                "src/main/resources/org/nuan/bench/policy/dibao.drl",
                kie.getResources()
                        .newInputStreamResource(DroolsPeer.class.getResourceAsStream(FILE), "UTF-8")
                        .setResourceType(ResourceType.DRL));
        var builder = kie.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieContainer container = kie.newKieContainer(kie.getRepository().getDefaultReleaseId());
        session = container.getKieBase().newStatelessKieSession();
    }

    /** The facts of one household, made beforehand, so that only the rules are measured. */
    static List<Object> facts(HouseholdFacts facts) {
        Map<String, Object> home = facts.household();
        List<Object> all = new ArrayList<>();
        all.add(new Household(
                number(home, "persons"),
                number(home, "income"),
                number(home, "assets"),
                number(home, "vehicles"),
                number(home, "homes"),
                number(home, "companies")));
        for (Map<String, Object> member : facts.members()) {
            all.add(new Person(
                    all.size(),
                    number(member, "age"),
                    member.getOrDefault("schooling", "").toString(),
                    number(member, "disability"),
                    names(member)));
        }
        return all;
    }

    private static Set<String> names(Map<String, Object> member) {
        Set<String> names = new HashSet<>();
        ((List<?>) member.getOrDefault("attributes", List.of())).forEach(name -> names.add(name.toString()));
        return names;
    }

    private static long number(Map<String, Object> facts, String name) {
        return ((Number) facts.getOrDefault(name, 0L)).longValue();
    }

    /** The monthly amount in fen; 0 if not entitled. */
    long amount(List<Object> facts) {
        Amount amount = new Amount();
        List<Object> all = new ArrayList<>(facts);
        all.add(amount);
        session.execute(all);
        return amount.total();
    }
}
