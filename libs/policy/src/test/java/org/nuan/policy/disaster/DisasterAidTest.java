package org.nuan.policy.disaster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.DisasterLoss;
import org.nuan.policy.situation.DisasterLoss.Kind;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/** A flood on 10 March 2023, 15 days of emergency, then a transition to 31 May. */
class DisasterAidTest {

    private static final String FLOOD = """

              - id: flood
                name: {zh: 洪涝, en: flood}
                region: "990101"
                struck-on: 2023-03-10
                emergency: {until: 2023-03-24, per-head: 20, per: DAY, losses: [EVACUATED, HOME_LOST]}
                transition: {until: 2023-05-31, per-head: 600, per: MONTH, losses: [HOME_LOST]}
                applies-from: 2023-03
                applies-until: 2023-05
                source: flood-2026
            """;
    private static final Pack PACK = PackFixtures.demonstration()
            .schemes("DISASTER_AID")
            .section("disasters", FLOOD)
            .pack();

    private static DisasterLoss loss(Kind kind, int persons) {
        return new DisasterLoss("flood", kind, persons, Provenance.declared());
    }

    private static Decision decide(BenefitMonth month, DisasterLoss... losses) {
        Situation rich = Households.plain(3, Money.ofYuan(50_000));
        return PolicyEngine.decide(
                rich.in(month).with(Particulars.NONE.withLosses(List.of(losses))), PACK, Scheme.DISASTER_AID);
    }

    private static Decision in(int month, DisasterLoss... losses) {
        return decide(BenefitMonth.of(2023, month), losses);
    }

    @Test
    void emergencyThenTransition() {
        Decision march = in(3, loss(Kind.HOME_LOST, 3));
        assertThat(march.steps())
                .extracting(Step::formula)
                .containsExactly("20.00 × 3 × 15 = 900.00", "600.00 × 3 = 1800.00", "900.00 + 1800.00 = 2700.00");
        assertThat(march.reasons())
                .containsExactly(
                        DisasterReason.WAS_WHERE_IT_STRUCK,
                        DisasterReason.IN_BOTH_PERIODS,
                        DisasterReason.LOSS_IS_HELPED);
        assertThat(in(4, loss(Kind.HOME_LOST, 3)).total()).isEqualTo(Money.ofYuan(1_800));
    }

    @Test
    void eachPeriodHelpsItsOwnLosses() {
        assertThat(in(3, loss(Kind.EVACUATED, 2)).total()).isEqualTo(Money.ofYuan(600));
        assertThat(in(4, loss(Kind.EVACUATED, 2)).reasons()).containsExactly(DisasterReason.LOSS_IS_NOT_HELPED);
    }

    @Test
    void severalLossesOfOnePersonDoNotAddUp() {
        assertThat(in(3, loss(Kind.EVACUATED, 3), loss(Kind.HOME_LOST, 1)).total())
                .isEqualTo(
                        in(3, loss(Kind.HOME_LOST, 1), loss(Kind.EVACUATED, 3)).total())
                .isEqualTo(Money.ofYuan(1_500));
    }

    @Test
    void afterThePeriodsRegularAssistanceFollows() {
        assertThat(in(6, loss(Kind.HOME_LOST, 3)).reasons()).containsExactly(DisasterReason.PERIODS_ARE_OVER);
        assertThat(in(2, loss(Kind.HOME_LOST, 3)).reasons()).containsExactly(DisasterReason.BEFORE_THE_DISASTER);
    }

    @Test
    void whoWasElsewhereIsNotHelpedHere() {
        Situation there = Households.plain(1, Money.ZERO);
        Situation elsewhere = new Situation(
                        there.applicationDate(),
                        BenefitMonth.of(2023, 3),
                        RegionCode.of("990102"),
                        there.residence(),
                        there.members(),
                        there.incomes(),
                        there.properties(),
                        there.expenditures(),
                        there.unknowns())
                .with(Particulars.NONE.withLosses(List.of(loss(Kind.HOME_LOST, 1))));
        assertThat(PolicyEngine.decide(elsewhere, PACK, Scheme.DISASTER_AID).reasons())
                .containsExactly(DisasterReason.WAS_ELSEWHERE);
    }

    @Test
    void anEventThatThePlaceHasNotSetIsForPeopleToJudge() {
        Decision decision = in(3, new DisasterLoss("quake", Kind.HOME_LOST, 1, Provenance.declared()));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.reasons()).containsExactly(DisasterReason.DISASTER_NOT_KNOWN);
        assertThat(in(3).reasons()).containsExactly(DisasterReason.NO_LOSS_NAMED);
    }

    @Property(tries = 200)
    void theAmountIsNeverNegativeAndGrowsWithThePersons(
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll Kind kind,
            @ForAll @IntRange(min = 1, max = 10) int persons) {
        Money few = in(month, loss(kind, persons)).total();
        Money more = in(month, loss(kind, persons + 1)).total();
        assertThat(few.isNegative()).isFalse();
        assertThat(more).isGreaterThanOrEqualTo(few);
    }
}
