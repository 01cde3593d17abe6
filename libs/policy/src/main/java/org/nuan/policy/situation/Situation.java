package org.nuan.policy.situation;

import java.time.LocalDate;
import java.util.List;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.RegionCode;

/**
 * Everything a decision may know about a household, at one moment. Immutable, checked when made.
 *
 * @param applicationDate the day on which the household applied
 * @param benefitMonth the month for which the amount is asked; rates and ages are those of this month
 * @param region where the household lives, as finely as known
 * @param particulars what only some schemes ask about
 * @param unknowns facts that nobody has answered yet; empty means that what is missing is known to be nothing
 * @throws InvalidSituation naming every field at fault
 */
public record Situation(
        LocalDate applicationDate,
        BenefitMonth benefitMonth,
        RegionCode region,
        Residence residence,
        List<Member> members,
        List<Income> incomes,
        List<Property> properties,
        List<Expenditure> expenditures,
        Particulars particulars,
        List<Unknown> unknowns) {

    public Situation {
        members = List.copyOf(members);
        incomes = List.copyOf(incomes);
        properties = List.copyOf(properties);
        expenditures = List.copyOf(expenditures);
        unknowns = List.copyOf(unknowns);
        SituationCheck check = new SituationCheck(applicationDate);
        check.members(members);
        check.incomes(incomes);
        check.properties(properties);
        check.expenditures(expenditures);
        check.particulars(particulars);
        check.unknowns(unknowns);
        check.refuseIfWrong();
    }

    /** A household about which nothing is asked that only some schemes need. */
    public Situation(
            LocalDate applicationDate,
            BenefitMonth benefitMonth,
            RegionCode region,
            Residence residence,
            List<Member> members,
            List<Income> incomes,
            List<Property> properties,
            List<Expenditure> expenditures,
            List<Unknown> unknowns) {
        this(
                applicationDate,
                benefitMonth,
                region,
                residence,
                members,
                incomes,
                properties,
                expenditures,
                Particulars.NONE,
                unknowns);
    }

    public Situation with(Particulars more) {
        return new Situation(
                applicationDate,
                benefitMonth,
                region,
                residence,
                members,
                incomes,
                properties,
                expenditures,
                more,
                unknowns);
    }

    /** The same household with the members described anew. */
    public Situation with(List<Member> described) {
        return new Situation(
                applicationDate,
                benefitMonth,
                region,
                residence,
                described,
                incomes,
                properties,
                expenditures,
                particulars,
                unknowns);
    }

    /** The same household in another month. */
    public Situation in(BenefitMonth month) {
        return new Situation(
                applicationDate,
                month,
                region,
                residence,
                members,
                incomes,
                properties,
                expenditures,
                particulars,
                unknowns);
    }

    /** The day whose ages count: a birthday inside the month counts from the next month on. */
    public LocalDate ageDay() {
        return benefitMonth.firstDay();
    }
}
