package org.nuan.policy.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.nuan.policy.decision.DecisionDiff.Change;
import org.nuan.policy.decision.DecisionDiff.Part;
import org.nuan.policy.decision.DecisionParts.Item;

/** Finds what differs between the items of one part. */
final class Differences {

    private Differences() {}

    static List<Change> of(Part part, Map<String, Item> before, Map<String, Item> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        for (String key : keys) {
            Item now = after.get(key);
            Item old = before.get(key);
            if (now == null && old != null) {
                changes.add(new Change(part, old.code(), old.memberId(), old.content(), Map.of()));
            } else if (now != null && old == null) {
                changes.add(new Change(part, now.code(), now.memberId(), Map.of(), now.content()));
            } else if (now != null && old != null && differs(part, old, now)) {
                changes.add(new Change(part, now.code(), now.memberId(), old.content(), now.content()));
            }
        }
        return changes;
    }

    /** Of a rule only its answer matters, of a parameter its value, of a step its result. */
    private static boolean differs(Part part, Item old, Item now) {
        return switch (part) {
            case RULE -> differs(old, now, "answer");
            case PARAMETER -> differs(old, now, "value") || differs(old, now, "valueFen");
            case STEP -> differs(old, now, "resultFen");
            default -> !same(old.content(), now.content());
        };
    }

    private static boolean differs(Item old, Item now, String field) {
        return !same(old.content().getOrDefault(field, ""), now.content().getOrDefault(field, ""));
    }

    /**
     * Whether two stored values say the same. Whole numbers may have come back as any kind of number, and a field that one
     * of two groups does not have was added to the format later.
     */
    private static boolean same(Object old, Object now) {
        if (old instanceof Map<?, ?> before && now instanceof Map<?, ?> after) {
            return before.entrySet().stream()
                    .noneMatch(field -> after.get(field.getKey()) instanceof Object value
                            && field.getValue() instanceof Object was
                            && !same(was, value));
        }
        if (old instanceof List<?> before && now instanceof List<?> after) {
            return before.size() == after.size()
                    && IntStream.range(0, before.size()).allMatch(i -> same(before.get(i), after.get(i)));
        }
        return old.toString().equals(now.toString());
    }
}
