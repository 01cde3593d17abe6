package org.nuan.contracts.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant and its caseworkers may see it; numbers of ids and accounts are masked.
 *
 * @param status see {@link ApplicationStatus}
 * @param version grows by one with every change
 * @param letterText the decision letter, once written, in the language asked for
 */
public record ApplicationView(
        String id,
        String receiptNumber,
        String householdId,
        String scheme,
        String region,
        String residence,
        @Nullable String address,
        ApplicationStatus status,
        long version,
        Instant createdAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate decisionDue,
        @Nullable String reason,
        boolean staffRelative,
        String payeeMasked,
        List<Member> members,
        List<Letter> letters,
        @Nullable ReportRef report,
        List<Visit> visits,
        List<Opinion> opinions,
        List<Notice> notices,
        @Nullable Decision decision,
        @Nullable String awardId,
        @Nullable String letterText) {

    public record Member(
            String personId,
            String name,
            String citizenIdMasked,
            String relation,
            int age,
            boolean adult,
            @Nullable String schooling,
            @Nullable String disability,
            boolean seriousIllness,
            List<String> traits,
            List<IncomeEntry> incomes,
            List<PropertyEntry> property) {}

    public record Letter(
            String number,
            String personId,
            List<String> sourceClasses,
            LocalDate effectiveFrom,
            LocalDate validUntil,
            @Nullable LocalDate withdrawnOn) {}

    public record ReportRef(String reportId, int version, String status, int discrepancies) {}

    public record Visit(
            String visitId,
            LocalDate visitedOn,
            String visitor,
            String secondVisitor,
            boolean countersigned,
            boolean truthful,
            String findings,
            List<String> needs) {}

    public record Opinion(
            String opinionId, String by, Instant at, String recommendation, String assessmentId, String reason) {}

    public record Notice(
            String noticeId, LocalDate opensOn, LocalDate closesOn, String state, List<Objection> objections) {}

    public record Objection(
            String objectionId,
            Instant at,
            String text,
            @Nullable String answer) {}

    public record Decision(
            String outcome,
            String by,
            Instant at,
            String reason,
            @Nullable String assessmentId) {}
}
