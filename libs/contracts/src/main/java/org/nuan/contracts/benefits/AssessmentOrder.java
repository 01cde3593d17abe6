package org.nuan.contracts.benefits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a decision proposal under the law: declared and verified facts side by side; the verified ones count.
 *
 * @param effectiveOn the day whose parameters apply
 */
public record AssessmentOrder(
        @Nullable String applicationId,
        @Nullable String householdId,
        @Nullable String scheme,
        @Nullable String region,
        @Nullable String residence,
        @Nullable LocalDate effectiveOn,
        @Nullable String reportStatus,
        @Nullable List<Member> members,
        @Nullable List<Income> incomes,
        @Nullable List<Property> property) {

    public record Member(
            String personId,
            LocalDate birthDate,
            String relation,
            @Nullable String schooling,
            @Nullable String disabilityKind,
            @Nullable Integer disabilityGrade,
            boolean seriousIllness,
            boolean employed,
            List<String> traits) {}

    /** @param source empty for a declared value, else the id of the source that knows it */
    public record Income(
            String personId,
            String kind,
            @Nullable String subkind,
            long monthlyFen,
            @Nullable String source) {}

    public record Property(
            String personId,
            String kind,
            @Nullable Long amountFen,
            @Nullable String description,
            @Nullable String source) {}
}
