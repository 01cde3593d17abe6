package org.nuan.policy.tekun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Households and packs of the tests about the extremely poor, in April 2023 under a standard of 1,000 yuan. */
final class TekunCases {

    static final Provenance DECLARED = Provenance.declared();

    private TekunCases() {}

    /** The basic living allowance is 1,300 yuan; nothing is taken off it. */
    static PackFixtures law() {
        return PackFixtures.demonstration().standard("1000").without("tekun.living-percent-of-standard");
    }

    /** Somebody who lives alone. */
    static Member alone(int age) {
        return aged("m1", age, Relation.APPLICANT);
    }

    static Member aged(String id, int age, Relation relation) {
        return Member.of(id, LocalDate.of(2023, 1, 1).minusYears(age), relation);
    }

    static Situation of(Member... members) {
        return of(List.of(members), List.of(), List.of(), Particulars.NONE, List.of());
    }

    static Situation of(Member member, Particulars particulars) {
        return of(List.of(member), List.of(), List.of(), particulars, List.of());
    }

    static Situation of(Member member, Unknown.Kind unknown) {
        return of(List.of(member), List.of(), List.of(), Particulars.NONE, List.of(new Unknown(member.id(), unknown)));
    }

    static Situation of(Member member, Income first, Income... more) {
        List<Income> incomes = new ArrayList<>(List.of(more));
        incomes.addFirst(first);
        return of(List.of(member), incomes, List.of(), Particulars.NONE, List.of());
    }

    static Situation of(
            List<Member> members,
            List<Income> incomes,
            List<Property> properties,
            Particulars particulars,
            List<Unknown> unknowns) {
        return new Situation(
                LocalDate.of(2023, 3, 1),
                BenefitMonth.of(2023, 4),
                RegionCode.of("990101"),
                Residence.URBAN,
                members,
                incomes,
                properties,
                List.of(),
                particulars,
                unknowns);
    }

    static Income monthly(IncomeType type, long yuan) {
        return new Income("m1", type, Money.ofYuan(yuan), DECLARED);
    }

    static Particulars obliged(Obligor... obligors) {
        return Particulars.NONE.withObligors(List.of(obligors));
    }

    /** A child of that age who lives elsewhere, alone, with that income and acceptable property. */
    static Obligor obligor(int age, Disability disability, Set<Obligor.Standing> standings, long monthlyYuan) {
        return new Obligor("o1", "m1", age, disability, standings, Money.ofYuan(monthlyYuan), 1, 1, true, DECLARED);
    }

    static Particulars unableTo(SelfCare.Item... items) {
        return Particulars.NONE.withSelfCare(List.of(new SelfCare("m1", LocalDate.of(2023, 2, 1), Set.of(items))));
    }

    static Decision decide(Situation situation, Pack pack) {
        return PolicyEngine.decide(situation, pack, Scheme.TEKUN);
    }

    static Decision decide(Situation situation) {
        return decide(situation, law().pack());
    }
}
