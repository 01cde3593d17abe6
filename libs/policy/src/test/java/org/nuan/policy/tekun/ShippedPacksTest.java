package org.nuan.policy.tekun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Parentage.Parent;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.Situation;

/** What the shipped packs give to persons on their own, as the places have published it. */
class ShippedPacksTest {

    private static final Pack SUZHOU = pack("suzhou-2025");

    private static Pack pack(String id) {
        return Packs.builtIn().byId(id).orElseThrow();
    }

    private static Situation alone(
            Pack pack, String month, Residence residence, int age, Disability disability, Particulars more, long yuan) {
        BenefitMonth benefitMonth = BenefitMonth.parse(month);
        LocalDate day = benefitMonth.firstDay();
        var rent = new Income("m1", IncomeType.PROPERTY, Money.ofYuan(yuan), Provenance.declared());
        Member member = Member.of("m1", day.minusYears(age), Relation.APPLICANT);
        return new Situation(
                day,
                benefitMonth,
                pack.region(),
                residence,
                List.of(disability.isCertified() ? member.disabled(disability.kind(), disability.grade()) : member),
                List.of(rent),
                List.of(),
                List.of(),
                more,
                List.of());
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, disabled {3}, own income {4}: {5}")
    @CsvSource({
        "suzhou-2020, 2020-06, URBAN, false, 0, 1393",
        "suzhou-2020, 2020-07, RURAL, false, 0, 1463",
        "suzhou-2020, 2020-07, URBAN, true, 463, 1000",
        "suzhou-2025, 2025-06, URBAN, false, 0, 1630",
        "suzhou-2025, 2025-07, RURAL, false, 0, 1692",
        "huichang, 2023-06, URBAN, false, 0, 1150",
        "huichang, 2023-06, RURAL, false, 0, 860",
        "huichang, 2023-06, RURAL, true, 300, 1150"
    })
    void livingOfThePlace(String id, String month, Residence residence, boolean disabled, long income, String amount) {
        var disability = disabled ? new Disability(Disability.Kind.PHYSICAL, 1) : Disability.NONE;
        Situation situation = alone(pack(id), month, residence, 65, disability, Particulars.NONE, income);
        Decision decision = PolicyEngine.decide(situation, pack(id), Scheme.TEKUN);
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
    }

    @ParameterizedTest(name = "Suzhou from July 2025: {0} items failed -> {1}")
    @CsvSource({"0, 249", "3, 747", "4, 1494"})
    void careInSuzhou(int failed, long care) {
        var items = List.of(SelfCare.Item.values()).subList(0, failed);
        var assessed =
                Particulars.NONE.withSelfCare(List.of(new SelfCare("m1", LocalDate.of(2025, 6, 1), Set.copyOf(items))));
        Situation situation = alone(SUZHOU, "2025-08", Residence.URBAN, 65, Disability.NONE, assessed, 0);
        assertThat(PolicyEngine.decide(situation, SUZHOU, Scheme.TEKUN).total()).isEqualTo(Money.ofYuan(1692 + care));
    }

    @ParameterizedTest(name = "Suzhou, orphan in a family, {0}: {1}")
    @CsvSource({"2025-06, 3100", "2025-07, 3120"})
    void orphansInSuzhou(String month, long amount) {
        var orphan = Particulars.NONE.withParentage(List.of(new Parentage("m1", Parent.DEAD, Parent.DEAD)));
        Situation situation = alone(SUZHOU, month, Residence.URBAN, 9, Disability.NONE, orphan, 0);
        assertThat(PolicyEngine.decide(situation, SUZHOU, Scheme.CHILDREN).total())
                .isEqualTo(Money.ofYuan(amount));
    }
}
