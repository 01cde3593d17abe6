package org.nuan.benefits.application.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.WhatIfOrder;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Outcome;
import org.nuan.policy.situation.InvalidSituation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SituationMap;

/** Turns an order into a situation; all its faults are reported together, each by its place in the order. */
public final class WhatIfReader {

    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};
    private static final int OLDEST = 130;

    private final ObjectMapper json;

    public WhatIfReader(ObjectMapper json) {
        this.json = json.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    }

    Outcome<Situation> read(WhatIfOrder order, LocalDate today) {
        BenefitMonth present = BenefitMonth.containing(today);
        BenefitMonth month = month(order.benefitMonth()).orElse(present);
        Form form = new Form();
        if (PackMonths.tooFar(month, today)) {
            form.wrong("/benefitMonth", FormFault.MONTH_TOO_FAR);
        }
        Map<String, Object> data = json.convertValue(order, MAP);
        data.remove("packId");
        data.remove("schemes");
        data.putIfAbsent("benefitMonth", present.toString());
        LocalDate asked = month.isBefore(present) ? month.lastDay() : today;
        data.put("applicationDate", asked.toString());
        each(data, "members", (member, at) -> member(member, at, month, form));
        each(data, "properties", (property, at) -> property(property));
        each(data, "registrations", (registration, at) -> registration(registration, asked));
        try {
            Situation situation = SituationMap.read(data);
            return form.isFaultless() ? Outcome.done(situation) : form.refused();
        } catch (InvalidSituation e) {
            e.problems().forEach(fault -> form.wrong(pointer(fault.field()), FormFault.of(fault.code())));
            return form.refused();
        }
    }

    private static Optional<BenefitMonth> month(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(BenefitMonth::parse);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private interface Reshaping {
        void apply(Map<String, Object> item, String at);
    }

    private static void each(Map<String, Object> data, String list, Reshaping reshaping) {
        if (data.get(list) instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof Map<?, ?> item) {
                    @SuppressWarnings("unchecked") // the order's records became maps by name
                    Map<String, Object> fields = (Map<String, Object>) item;
                    reshaping.apply(fields, "/" + list + "/" + i);
                }
            }
        }
    }

    private static void member(Map<String, Object> member, String at, BenefitMonth month, Form form) {
        Object traits = member.remove("traits");
        if (traits != null) {
            member.put("attributes", traits);
        }
        Object age = member.remove("age");
        if (age instanceof Integer years && !member.containsKey("birthDate")) {
            boolean possible = years >= 0 && years <= OLDEST;
            if (!possible) {
                form.wrong(at + "/age", FormFault.IMPOSSIBLE_AGE);
            }
            member.put(
                    "birthDate",
                    month.firstDay().minusYears(possible ? years : 0).toString());
        }
    }

    /** Nobody has a permit, a collective registration or a long residence of whom it is not said. */
    private static void registration(Map<String, Object> registration, LocalDate asked) {
        registration.putIfAbsent("residesSince", asked.toString());
        registration.putIfAbsent("residencePermit", false);
        registration.putIfAbsent("permitMonths", 0);
        registration.putIfAbsent("collective", false);
    }

    /** Of money there is no count, of things no amount; one thing is meant where no number is said. */
    private static void property(Map<String, Object> property) {
        boolean money = property.containsKey("amountFen");
        property.putIfAbsent("count", money ? 0 : 1);
        property.putIfAbsent("amountFen", 0L);
    }

    private static String pointer(String field) {
        return field.startsWith("/members/") ? field.replace("/attributes", "/traits") : field;
    }
}
