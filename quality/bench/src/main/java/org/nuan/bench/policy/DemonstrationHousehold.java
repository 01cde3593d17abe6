package org.nuan.bench.policy;

import java.time.LocalDate;
import java.util.List;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/** The household of the demonstration, verified: a daughter with odd jobs, her mother of 74, her son at school. */
final class DemonstrationHousehold {

    private static final RegionCode VILLAGE = RegionCode.of("990101001001");
    private static final Provenance WORK = Provenance.verified("human-resources");

    private DemonstrationHousehold() {}

    static Pack pack() {
        return Packs.builtIn().byId("demonstration-99").orElseThrow();
    }

    static Situation lin() {
        return with(
                List.of(
                        Member.of("lin", LocalDate.of(1986, 3, 12), Relation.APPLICANT),
                        Member.of("mother", LocalDate.of(1952, 5, 20), Relation.PARENT),
                        Member.of("son", LocalDate.of(2015, 9, 1), Relation.CHILD)
                                .attending(Schooling.COMPULSORY)),
                List.of(
                        new Income("lin", IncomeType.WAGE, Money.ofYuan(1860), Provenance.declared()),
                        new Income("lin", IncomeType.WAGE, Money.ofYuan(1860), WORK),
                        new Income("mother", IncomeType.CENTRAL_BASIC_PENSION, Money.ofYuan(230), WORK)),
                List.of(
                        Property.assets("lin", Money.parseYuan("3215.40"), Provenance.verified("bank-03")),
                        Property.assets("mother", Money.parseYuan("1120.00"), Provenance.verified("bank-07"))));
    }

    static Situation with(List<Member> members, List<Income> incomes, List<Property> properties) {
        return new Situation(
                LocalDate.of(2026, 11, 2),
                BenefitMonth.of(2026, 12),
                VILLAGE,
                Residence.RURAL,
                members,
                incomes,
                properties,
                List.of(),
                List.of());
    }
}
