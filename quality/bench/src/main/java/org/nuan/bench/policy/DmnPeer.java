package org.nuan.bench.policy;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The same law in Camunda's DMN engine, as it comes: FEEL, decisions parsed once, no history. */
final class DmnPeer {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision basic;
    private final DmnDecision gain;

    DmnPeer() {
        InputStream file = Objects.requireNonNull(DmnPeer.class.getResourceAsStream("/dmn/dibao.dmn"), "dibao.dmn");
        DmnModelInstance model = Dmn.readModelFromStream(file);
        basic = engine.parseDecision("basic", model);
        gain = engine.parseDecision("gain", model);
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
