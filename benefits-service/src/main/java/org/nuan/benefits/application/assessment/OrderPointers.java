package org.nuan.benefits.application.assessment;

import java.util.Set;

/** From where a situation has a fault to where the order has it. */
final class OrderPointers {

    /** What an order has at its top; all else lies under {@code facts}. */
    private static final Set<String> TOP = Set.of("members", "incomes", "property");

    private OrderPointers() {}

    static String of(String field) {
        String[] names = field.replaceFirst("^/properties", "/property").split("/", 4);
        if (names.length < 2 || !TOP.contains(names[1])) {
            return names.length < 2 ? field : "/facts" + field;
        }
        return String.join("/", names)
                .replaceFirst("/(id|memberId)$", "/personId")
                .replaceFirst("/monthly$", "/monthlyFen")
                .replaceFirst("/amount$", "/amountFen");
    }
}
