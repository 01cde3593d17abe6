package org.nuan.contracts.benefits;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a change of the law would do to a population.
 *
 * @param packId the pack that is changed
 * @param benefitMonth such as 2026-12; the month that is looked at before and after
 * @param title for the list, in the officer's words
 * @param changes at least one
 */
public record SimulationOrder(
        @Nullable String snapshotId,
        @Nullable String packId,
        @Nullable String benefitMonth,
        @Nullable String title,
        @Nullable List<Change> changes) {

    /**
     * Another value for one parameter.
     *
     * @param parameter as written in packs, such as {@code standard.urban}
     * @param value as written in packs: {@code 1086.00}, {@code true}, {@code [WAGE, BUSINESS]}
     */
    public record Change(
            @Nullable String parameter, @Nullable String value) {}
}
