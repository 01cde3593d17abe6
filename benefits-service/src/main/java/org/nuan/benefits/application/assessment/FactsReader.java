package org.nuan.benefits.application.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.contracts.benefits.HouseholdFacts;
import org.nuan.kernel.Outcome;
import org.nuan.policy.situation.InvalidSituation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SituationMap;

/** Adds to a situation what only some schemes ask about; the names of an order are those of the stored situation. */
final class FactsReader {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private FactsReader() {}

    static Outcome<Situation> add(Situation situation, AssessmentOrder order) {
        HouseholdFacts facts = order.facts();
        if (facts == null) {
            return Outcome.done(situation);
        }
        Map<String, Object> data = SituationMap.of(situation);
        data.putAll(JSON.convertValue(facts, MAP));
        try {
            return Outcome.done(SituationMap.read(data));
        } catch (InvalidSituation e) {
            Form form = new Form();
            e.problems().forEach(p -> form.wrong(OrderPointers.of(p.field()), FormFault.of(p.code())));
            return form.refused();
        }
    }
}
