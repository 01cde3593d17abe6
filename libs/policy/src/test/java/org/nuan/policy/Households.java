package org.nuan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Households that more than one test uses. */
public final class Households {

    private static final Provenance DECLARED = Provenance.declared();

    private Households() {}

    /** The household of the main story, verified. */
    public static Situation lin(BenefitMonth month) {
        Provenance work = Provenance.verified("human-resources");
        return new Situation(
                LocalDate.of(2026, 11, 2),
                month,
                RegionCode.of("990101001001"),
                Residence.RURAL,
                List.of(
                        Member.of("lin", LocalDate.of(1986, 3, 12), Relation.APPLICANT),
                        Member.of("mother", LocalDate.of(1952, 5, 20), Relation.PARENT),
                        Member.of("son", LocalDate.of(2015, 9, 1), Relation.CHILD)
                                .attending(Schooling.COMPULSORY)),
                List.of(
                        new Income("lin", IncomeType.WAGE, Money.ofYuan(1860), DECLARED),
                        new Income("lin", IncomeType.WAGE, Money.ofYuan(1860), work),
                        new Income("mother", IncomeType.CENTRAL_BASIC_PENSION, Money.ofYuan(230), work)),
                List.of(
                        Property.assets("lin", Money.parseYuan("3215.40"), Provenance.verified("bank-03")),
                        Property.assets("mother", Money.parseYuan("1120.00"), Provenance.verified("bank-07"))),
                List.of(),
                List.of());
    }

    /** An adult and so many parents and siblings without anything special, with one declared wage. */
    public static Situation plain(int persons, Money income) {
        return withIncomes(persons, List.of(new Income("m1", IncomeType.WAGE, income, DECLARED)));
    }

    public static Situation withIncomes(int persons, List<Income> incomes) {
        List<Member> members = new ArrayList<>();
        members.add(Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT));
        for (int i = 2; i <= persons; i++) {
            members.add(Member.of("m" + i, LocalDate.of(1983, 1, 1), Relation.SIBLING));
        }
        return of(members, incomes, List.of(), List.of());
    }

    public static Situation of(
            List<Member> members, List<Income> incomes, List<Property> properties, List<Unknown> unknowns) {
        return new Situation(
                LocalDate.of(2023, 3, 1),
                BenefitMonth.of(2023, 4),
                RegionCode.of("990101"),
                Residence.URBAN,
                members,
                incomes,
                properties,
                List.of(),
                unknowns);
    }

    /** The same household in another place and month. */
    public static Situation movedTo(RegionCode region, BenefitMonth month, Situation it) {
        return new Situation(
                it.applicationDate(),
                month,
                region,
                it.residence(),
                it.members(),
                it.incomes(),
                it.properties(),
                it.expenditures(),
                it.particulars(),
                it.unknowns());
    }
}
