package org.nuan.benefits.application.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nuan.benefits.application.access.Form;
import org.nuan.benefits.application.access.FormFault;
import org.nuan.contracts.benefits.AssessmentOrder;
import org.nuan.policy.situation.Unknown;

/**
 * A source that was asked about a member and gave no usable answer. What it would have known stays open in the trace;
 * whether to go on without it was a person's choice, so the declared figures still count.
 */
record Silence(String personId, String source, Set<Unknown.Kind> kinds, String reason) {

    /** What sources outside the household can know. */
    static final Set<Unknown.Kind> KINDS = EnumSet.of(
            Unknown.Kind.INCOME,
            Unknown.Kind.FINANCIAL_ASSETS,
            Unknown.Kind.VEHICLES,
            Unknown.Kind.HOMES,
            Unknown.Kind.COMPANIES);

    static List<Silence> read(List<AssessmentOrder.Unanswered> entries, Form form) {
        List<Silence> silences = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            AssessmentOrder.Unanswered entry = entries.get(i);
            String at = "/unanswered/" + i;
            silences.add(new Silence(
                    form.text(entry.personId(), at + "/personId"),
                    form.text(entry.sourceId(), at + "/sourceId"),
                    kinds(SituationReader.list(entry.kinds()), at + "/kinds/", form),
                    form.text(entry.reason(), at + "/reason")));
        }
        return silences;
    }

    private static Set<Unknown.Kind> kinds(List<String> names, String at, Form form) {
        Set<Unknown.Kind> kinds = EnumSet.noneOf(Unknown.Kind.class);
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            Optional<Unknown.Kind> kind = KINDS.stream()
                    .filter(known -> known.name().equals(names.get(index)))
                    .findFirst();
            kind.ifPresent(kinds::add);
            if (kind.isEmpty()) {
                form.wrong(at + i, FormFault.FACT_UNKNOWN);
            }
        }
        return kinds;
    }

    /** {@code member/KIND} of what it would have known. */
    List<String> facts() {
        return kinds.stream().map(kind -> personId + "/" + kind).toList();
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("member", personId);
        map.put("source", source);
        map.put("reason", reason);
        map.put("facts", facts());
        return map;
    }
}
