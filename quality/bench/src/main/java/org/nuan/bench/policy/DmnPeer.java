package org.nuan.bench.policy;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The same law in Camunda's DMN engine; decisions are parsed once, and no history is kept. */
final class DmnPeer {

    private static final String JUEL = "juel";

    private final DmnEngine engine;
    private final DmnDecision basic;
    private final DmnDecision gain;

    private DmnPeer(DmnEngine engine, String file) {
        this.engine = engine;
        InputStream in = Objects.requireNonNull(DmnPeer.class.getResourceAsStream(file), file);
        DmnModelInstance model = Dmn.readModelFromStream(in);
        basic = engine.parseDecision("basic", model);
        gain = engine.parseDecision("gain", model);
    }

    /** In FEEL, the standard's own language and the engine's default. It reads every expression anew each time. */
    static DmnPeer inFeel() {
        return new DmnPeer(
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine(), "/dmn/dibao.dmn");
    }

    /** In JUEL, whose expressions the engine keeps compiled: the fastest that it can. */
    static DmnPeer inJuel() {
        DefaultDmnEngineConfiguration settings =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setDefaultInputExpressionExpressionLanguage(JUEL);
        settings.setDefaultInputEntryExpressionLanguage(JUEL);
        settings.setDefaultOutputEntryExpressionLanguage(JUEL);
        return new DmnPeer(settings.buildEngine(), "/dmn/dibao-juel.dmn");
    }

    /** The monthly amount in fen; 0 if not entitled. */
    long amount(HouseholdFacts facts) {
        double base = number(basic, facts.household());
        if (base == 0) {
            return 0;
        }
        double share = base / facts.members().size();
        double total = base;
        for (Map<String, Object> member : facts.members()) {
            Map<String, Object> variables = new HashMap<>(member);
            variables.put("share", share);
            total += number(gain, variables);
        }
        return Math.round(total);
    }

    private double number(DmnDecision decision, Map<String, Object> variables) {
        return engine.evaluateDecisionTable(decision, variables).<Double>getSingleEntry();
    }
}
