package org.nuan.contracts.benefits;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only some schemes ask about a household. An absent list says that there is nothing of the kind; what nobody knows
 * is listed in {@code unknowns} of the order. Codes are those of the law library, amounts are whole fen, never negative.
 *
 * @param receipts uneven income, month by month
 * @param expenditures what must be spent, per month, out of the own pocket
 * @param obligors who outside the household owes a member support
 * @param registrations where members are registered and live
 * @param selfCare assessments of members who cannot do everything alone
 * @param parentage what became of the parents of children
 * @param benefits that members already get from elsewhere
 * @param hardships for which temporary aid is asked
 * @param priorAids temporary aid already had
 * @param outlays what had to be paid, day by day
 * @param losses by disasters
 * @param subsidiesHad one-off subsidies already had
 * @param largeExpenses that not everybody could afford
 */
public record HouseholdFacts(
        @Nullable List<Receipt> receipts,
        @Nullable List<Expenditure> expenditures,
        @Nullable List<Obligor> obligors,
        @Nullable List<Registration> registrations,
        @Nullable List<SelfCare> selfCare,
        @Nullable List<Parentage> parentage,
        @Nullable List<Benefit> benefits,
        @Nullable List<Hardship> hardships,
        @Nullable List<PriorAid> priorAids,
        @Nullable List<Outlay> outlays,
        @Nullable List<Loss> losses,
        @Nullable List<SubsidyHad> subsidiesHad,
        @Nullable List<LargeExpense> largeExpenses) {

    /**
     * @param type of income, such as WAGE or SUPPORT_FEE
     * @param month such as 2026-11
     * @param source empty for a declared value, else the id of the source that knows it
     */
    public record Receipt(
            @Nullable String memberId,
            @Nullable String type,
            @Nullable String month,
            @Nullable Long amountFen,
            @Nullable String source) {}

    /** @param kind MEDICAL, EDUCATION, DISABILITY_CARE or REHABILITATION */
    public record Expenditure(
            @Nullable String memberId,
            @Nullable String kind,
            @Nullable Long monthlyFen,
            @Nullable String source) {}

    /**
     * @param memberId to whom support is owed
     * @param relation what the obligor is to that member, such as CHILD
     * @param standings TEKUN, DIBAO, INCAPACITATED, MISSING, IMPRISONED
     * @param ownIncomeFen of the obligor alone, per month
     * @param householdIncomeFen of the obligor's own household, per month
     * @param supported how many persons that household owes support in all
     */
    public record Obligor(
            @Nullable String id,
            @Nullable String memberId,
            @Nullable String relation,
            @Nullable Integer age,
            @Nullable String disabilityKind,
            @Nullable Integer disabilityGrade,
            @Nullable List<String> standings,
            @Nullable Long ownIncomeFen,
            @Nullable Long householdIncomeFen,
            @Nullable Integer householdMembers,
            @Nullable Integer supported,
            @Nullable Boolean propertyAcceptable,
            @Nullable String source) {}

    /**
     * @param residesSince the day from which the member has lived there without a break
     * @param permitMonths for how long the member has held a residence permit
     */
    public record Registration(
            @Nullable String memberId,
            @Nullable String registered,
            @Nullable String resides,
            @Nullable LocalDate residesSince,
            @Nullable Boolean residencePermit,
            @Nullable Integer permitMonths,
            @Nullable Boolean collective) {}

    /** @param failed of EATING, DRESSING, GETTING_OUT_OF_BED, TOILET, WALKING_INDOORS, BATHING */
    public record SelfCare(
            @Nullable String memberId,
            @Nullable LocalDate assessedOn,
            @Nullable List<String> failed) {}

    /** @param first state of one parent, such as DEAD, UNTRACEABLE, SEVERELY_DISABLED, IMPRISONED or ABLE */
    public record Parentage(
            @Nullable String memberId,
            @Nullable String first,
            @Nullable String second) {}

    public record Benefit(
            @Nullable String memberId,
            @Nullable String kind,
            @Nullable Long monthlyFen) {}

    /**
     * @param cause such as FIRE, SUDDEN_SERIOUS_ILLNESS or MEDICAL_COST
     * @param selfPaidFen what the household had to pay itself in the twelve months before
     * @param persons how many members it hit
     */
    public record Hardship(
            @Nullable String cause,
            @Nullable LocalDate day,
            @Nullable Long selfPaidFen,
            @Nullable Integer persons,
            @Nullable String source) {}

    public record PriorAid(
            @Nullable String cause,
            @Nullable LocalDate decidedOn,
            @Nullable Long amountFen) {}

    /** @param kind LIVING, MEDICAL, EDUCATION, REHABILITATION or DISABILITY_CARE */
    public record Outlay(
            @Nullable String memberId,
            @Nullable String kind,
            @Nullable LocalDate paidOn,
            @Nullable Long selfPaidFen,
            @Nullable String source) {}

    /**
     * @param disaster its id in the pack of the place
     * @param kind such as EVACUATED or HOME_LOST
     */
    public record Loss(
            @Nullable String disaster,
            @Nullable String kind,
            @Nullable Integer persons,
            @Nullable String source) {}

    /** @param subsidy its id in the pack of the place */
    public record SubsidyHad(
            @Nullable String memberId, @Nullable String subsidy) {}

    /** @param kind as the law library names it */
    public record LargeExpense(
            @Nullable String memberId,
            @Nullable String kind,
            @Nullable LocalDate day,
            @Nullable Long amountFen,
            @Nullable String source) {}
}
