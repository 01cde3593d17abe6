package org.nuan.contracts.benefits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a household would get. Nothing of it is stored, and nobody is named in it. Codes are those of the law
 * library.
 *
 * @param region where the household lives, 2 to 12 digits
 * @param residence URBAN or RURAL
 * @param benefitMonth such as 2026-12; the present month if absent
 * @param unknowns {@code member/KIND} of facts that nobody has answered yet, such as {@code m1/INCOME}
 * @param packId the law to try; that of the place and month if absent
 * @param schemes to show, such as DIBAO; all that the pack regulates if absent
 */
public record WhatIfOrder(
        @Nullable String region,
        @Nullable String residence,
        @Nullable String benefitMonth,
        @Nullable List<Member> members,
        @Nullable List<Income> incomes,
        @Nullable List<Property> properties,
        @Nullable List<HouseholdFacts.Receipt> receipts,
        @Nullable List<HouseholdFacts.Expenditure> expenditures,
        @Nullable List<HouseholdFacts.Obligor> obligors,
        @Nullable List<HouseholdFacts.Registration> registrations,
        @Nullable List<HouseholdFacts.SelfCare> selfCare,
        @Nullable List<HouseholdFacts.Parentage> parentage,
        @Nullable List<HouseholdFacts.Benefit> benefits,
        @Nullable List<HouseholdFacts.Hardship> hardships,
        @Nullable List<HouseholdFacts.PriorAid> priorAids,
        @Nullable List<HouseholdFacts.Outlay> outlays,
        @Nullable List<HouseholdFacts.Loss> losses,
        @Nullable List<HouseholdFacts.SubsidyHad> subsidiesHad,
        @Nullable List<HouseholdFacts.LargeExpense> largeExpenses,
        @Nullable List<String> unknowns,
        @Nullable String packId,
        @Nullable List<String> schemes) {

    /**
     * One person.
     *
     * @param id any word, unique in the order, such as {@code m1}
     * @param birthDate or else {@code age}
     * @param age full years on the first day of the benefit month
     * @param relation to the applicant: APPLICANT, SPOUSE, CHILD, PARENT, GRANDPARENT, GRANDCHILD, SIBLING or OTHER
     * @param disabilityGrade 1 (most severe) to 4, with a kind
     * @param absence why the member may not count, such as IMPRISONED
     * @param traits such as SERIOUS_ILLNESS or LIVES_ALONE
     */
    public record Member(
            @Nullable String id,
            @Nullable LocalDate birthDate,
            @Nullable Integer age,
            @Nullable String relation,
            @Nullable String schooling,
            @Nullable String disabilityKind,
            @Nullable Integer disabilityGrade,
            @Nullable String absence,
            @Nullable List<String> traits) {}

    /** @param type such as WAGE, BUSINESS, EMPLOYEE_PENSION or SUPPORT_FEE */
    public record Income(
            @Nullable String memberId,
            @Nullable String type,
            @Nullable Long monthlyFen) {}

    /**
     * @param kind FINANCIAL_ASSETS (with an amount), VEHICLE, HOME, COMPANY and other things (with a count)
     * @param area floor area of each home in square decimetres, where it is known
     * @param use ORDINARY if absent
     */
    public record Property(
            @Nullable String memberId,
            @Nullable String kind,
            @Nullable Long amountFen,
            @Nullable Integer count,
            @Nullable Integer area,
            @Nullable String use) {}
}
