package org.nuan.contracts.benefits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a decision proposal under the law: declared and verified facts side by side; the verified ones count.
 *
 * @param effectiveOn the day whose parameters apply
 * @param facts what only some schemes ask about; absent if there is nothing of the kind
 * @param unanswered sources that gave no usable answer; what they would have said is then not known
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
        @Nullable List<Property> property,
        @Nullable HouseholdFacts facts,
        @Nullable List<Unanswered> unanswered) {

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

    /**
     * A source that was asked about a member in vain.
     *
     * @param kinds which facts it would have known: INCOME, FINANCIAL_ASSETS, VEHICLES, HOMES or COMPANIES
     * @param reason such as DOWN, TIMEOUT, NONSENSE, REFUSED, NO_LETTER or PENDING_BATCH
     */
    public record Unanswered(
            @Nullable String personId,
            @Nullable String sourceId,
            @Nullable List<String> kinds,
            @Nullable String reason) {}
}
