package org.nuan.policy.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.SubsidyHad;
import org.nuan.policy.situation.Unknown;

/** The amounts are those of Hengshui's measures of 2022: at least 120 yuan per person on dibao, 200 as tekun. */
class GroupSubsidyTest {

    private static final String SUBSIDIES = """

              - id: spring
                name: {zh: 春季补贴, en: spring subsidy}
                amounts: {DIBAO: 120, TEKUN: 200}
                applies-from: 2023-04
                applies-until: 2023-05
                source: hengshui-2022
              - id: later
                name: {zh: 以后, en: later}
                amounts: {DIBAO: 900}
                applies-from: 2023-06
                applies-until: 2023-06
                source: hengshui-2022
            """;
    private static final Pack PACK = PackFixtures.demonstration()
            .schemes("DIBAO", "GROUP_SUBSIDY")
            .section("group-subsidies", SUBSIDIES)
            .pack();
    private static final List<Member> FAMILY = List.of(
            Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
            Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE),
            Member.of("old", LocalDate.of(1940, 1, 1), Relation.PARENT).with(Attribute.TEKUN));

    private static Situation earning(long wage, Unknown... unknowns) {
        var income = new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), Provenance.declared());
        return Households.of(FAMILY, List.of(income), List.of(), List.of(unknowns));
    }

    private static Decision decide(Situation situation) {
        return PolicyEngine.decide(situation, PACK, Scheme.GROUP_SUBSIDY);
    }

    private static Situation receiving(Situation situation, Benefit.Kind kind) {
        Particulars particulars = situation.particulars();
        return situation.with(particulars.withBenefits(List.of(new Benefit("old", kind, Money.ofYuan(1_000)))));
    }

    @Test
    void eachPersonInTheGroupGetsIt() {
        Decision decision = decide(receiving(earning(500), Benefit.Kind.TEKUN));
        assertThat(decision.parts())
                .extracting(Step::memberId, Step::formula)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("m1", "120.00"),
                        org.assertj.core.groups.Tuple.tuple("m2", "120.00"),
                        org.assertj.core.groups.Tuple.tuple("old", "200.00"));
        assertThat(decision.total()).isEqualTo(Money.ofYuan(440));
    }

    @Test
    void whoIsInNoGroupGetsNothing() {
        Decision decision = decide(earning(9_000));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.reasons()).containsExactly(GroupReason.NOT_IN_GROUP);
    }

    @Test
    void oncePerPersonAndSubsidy() {
        Situation poor = earning(500);
        Situation had = poor.with(poor.particulars()
                .withSubsidiesHad(List.of(new SubsidyHad("m1", "spring"), new SubsidyHad("m2", "other"))));
        assertThat(decide(had).total()).isEqualTo(Money.ofYuan(120));
        assertThat(decide(had.in(BenefitMonth.of(2023, 6))).total()).isEqualTo(Money.ofYuan(1_800));
    }

    @Test
    void inOtherMonthsThereIsNone() {
        assertThat(decide(earning(500).in(BenefitMonth.of(2023, 7))).reasons())
                .containsExactly(GroupReason.NO_SUBSIDY_IN_THE_MONTH);
    }

    @Test
    void whatWouldDecideOnTheCategoryDecidesOnTheSubsidy() {
        Decision decision = decide(earning(500, new Unknown("m2", Unknown.Kind.INCOME)));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsExactly("m2/INCOME");
        assertThat(decision.reasons()).contains(GroupReason.GROUP_OPEN);
    }
}
