package org.nuan.contracts.benefits;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Policy packs, for reading and checking. */
public final class PackViews {

    private PackViews() {}

    /**
     * A pack in a list.
     *
     * @param from first month that it covers, such as 2022-07
     * @param until last such month; absent while no end is set
     */
    public record PackSummary(
            String id,
            int version,
            String region,
            String titleZh,
            String titleEn,
            boolean demonstration,
            List<String> schemes,
            String from,
            @Nullable String until) {}

    /**
     * A pack as a whole.
     *
     * @param sha256 of its content, as registered when this version was first used
     * @param parameters those that it or its foundation sets
     * @param sections lists such as classes of people, by name; each entry as data
     */
    public record PackView(
            PackSummary summary,
            String sha256,
            List<ParameterView> parameters,
            Map<String, List<Map<String, Object>>> sections) {}

    /**
     * A parameter over time.
     *
     * @param name as written in packs, such as {@code standard.urban}
     * @param allowed in words
     * @param rows oldest first
     */
    public record ParameterView(
            String name, String titleZh, String titleEn, String allowed, boolean required, List<RowView> rows) {}

    /**
     * One value with its two dates.
     *
     * @param value as text
     * @param valueFen of an amount
     * @param from first month for which it applies
     * @param until last such month; absent while no end is set
     * @param inForceFrom the day on which the notice came into force
     * @param grade of trust in the source
     */
    public record RowView(
            String value,
            @Nullable Long valueFen,
            String from,
            @Nullable String until,
            String inForceFrom,
            String source,
            String grade,
            String note) {}

    /** What came of checking the text of a pack. Nothing of it is stored. */
    public record PackCheck(boolean valid, List<PackFault> errors) {}

    /**
     * One thing that is wrong in a pack.
     *
     * @param line from 1
     * @param path such as {@code parameters.standard.urban[2].value}
     * @param kind such as OVERLAP or OUT_OF_RANGE
     * @param message what is wrong, and what is allowed
     */
    public record PackFault(int line, int column, String path, String kind, String message) {}
}
