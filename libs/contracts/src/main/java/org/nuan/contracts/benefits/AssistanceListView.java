package org.nuan.contracts.benefits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a household gets, month by month, from which department and under which policy. */
public record AssistanceListView(String householdId, List<Line> lines) {

    public record Line(
            String month,
            String scheme,
            String department,
            String policy,
            long amountFen,
            String state,
            @Nullable String reasonCode) {}
}
