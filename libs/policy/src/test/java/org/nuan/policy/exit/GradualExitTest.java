package org.nuan.policy.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.pack.ExitCause;
import org.nuan.policy.pack.ExitParameters;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.RuleOutline;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** An award tapers after the income has risen; the standard is 1,000, the former award 600 until March 2023. */
class GradualExitTest {

    private static final PackFixtures FIXTURE =
            PackFixtures.demonstration().schemes("DIBAO").plainGap().standard("1000");
    private static final FormerAward FORMER = new FormerAward(Money.ofYuan(600), BenefitMonth.of(2023, 3));

    private static PackFixtures schedule(String value) {
        return FIXTURE.set("exit.schedule-percent", value).without("exit.reward-percent-of-standard");
    }

    private static List<String> plan(Pack pack, long income, ExitCause cause) {
        return GradualExit.plan(Households.plain(2, Money.ofYuan(income)), pack, FORMER, cause).stream()
                .map(month -> month.situation().benefitMonth() + " " + month.total())
                .toList();
    }

    private static Decision decide(PackFixtures fixture, Situation situation) {
        return GradualExit.decide(situation, fixture.pack(), FORMER, ExitCause.WORK);
    }

    @Test
    void theTreeReadsLikeTheMeasures() {
        assertThat(RuleOutline.of(ExitRules.PAID_ON))
                .startsWith(
                        "exit | 民发〔2021〕57号 | Is something paid on although the income has risen?",
                        "  exit-former | 民发〔2021〕57号 | Was the minimum living guarantee paid before?",
                        "  exit-income-rose | 民发〔2021〕57号 | Does the income per head reach the standard now?",
                        "  exit-ground | 民发〔2021〕57号 | Is there a ground to pay on in this month?",
                        "    exit-suspended | 民发〔2021〕57号 | Are exits suspended in the month?",
                        "    exit-gradual | 民发〔2021〕57号 | Does the household leave step by step?",
                        "      exit-scheduled | 民发〔2021〕57号 | Does the place pay on in this month after that cause?",
                        "      exit-limit | 民发〔2021〕57号 | Is the income per head below the limit of gradual exit?",
                        "      property | 民发〔2021〕57号 | Is the property acceptable?");
    }

    @Test
    @DisplayName("Jiangsu: three months in full")
    void threeMonthsInFull() {
        assertThat(plan(schedule("{WORK: [100, 100, 100]}").pack(), 2500, ExitCause.WORK))
                .containsExactly("2023-04 600.00", "2023-05 600.00", "2023-06 600.00");
    }

    @Test
    @DisplayName("draft of Beijing: 100, 100, 80, 80, 60, 60 per cent")
    void sharesFallFromMonthToMonth() {
        assertThat(plan(schedule("{WORK: [100, 100, 80, 80, 60, 60]}").pack(), 2500, ExitCause.WORK))
                .containsExactly(
                        "2023-04 600.00",
                        "2023-05 600.00",
                        "2023-06 480.00",
                        "2023-07 480.00",
                        "2023-08 360.00",
                        "2023-09 360.00");
    }

    @Test
    @DisplayName("draft of Beijing: a reward of 80, 70 and 60 per cent of the standard in three years")
    void aRewardIsPaidOnceAYear() {
        PackFixtures pack = schedule("{WORK: [50]}").set("exit.reward-percent-of-standard", "{WORK: [80, 70, 60]}");
        Situation now = Households.plain(2, Money.ofYuan(2500));
        assertThat(decide(pack, now).parts())
                .extracting(Step::formula)
                .containsExactly("600.00 × 50 % = 300.00", "1000.00 × 80 % = 800.00");
        assertThat(decide(pack, now.in(BenefitMonth.of(2023, 5))).isEntitled()).isFalse();
        assertThat(decide(pack, now.in(BenefitMonth.of(2024, 4))).total()).isEqualTo(Money.ofYuan(700));
        assertThat(decide(pack, now.in(BenefitMonth.of(2025, 4))).total()).isEqualTo(Money.ofYuan(600));
        assertThat(decide(pack, now.in(BenefitMonth.of(2026, 4))).isEntitled()).isFalse();
    }

    @ParameterizedTest(name = "Ganzhou, {0}: {1} months")
    @CsvSource({"PENSION, 6", "GRADUATE_WORK, 6", "WORK, 24", "DISABLED_WORK, 36"})
    void howLongDependsOnTheCause(ExitCause cause, int months) {
        Pack huichang = Packs.builtIn().byId("huichang").orElseThrow();
        assertThat(huichang.at(ExitParameters.SCHEDULE, huichang.appliesFrom())
                        .value()
                        .get(cause))
                .hasSize(months);
    }

    @ParameterizedTest(name = "income of two {0}: {1}")
    @CsvSource({
        "1999, NOT_ENTITLED, INCOME_STILL_BELOW_STANDARD",
        "2000, ENTITLED, MONTH_IN_EXIT_SCHEDULE",
        "3999, ENTITLED, INCOME_BELOW_EXIT_LIMIT",
        "4000, NOT_ENTITLED, INCOME_NOT_BELOW_EXIT_LIMIT"
    })
    void onlyFromTheStandardToTwiceIt(long income, DecisionOutcome outcome, ExitReason reason) {
        Decision decision = decide(schedule("{WORK: [100]}"), Households.plain(2, Money.ofYuan(income)));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.reasons()).contains(reason);
    }

    @Test
    void withoutAScheduleNothingIsPaidOn() {
        Decision decision = decide(
                FIXTURE.without("exit.schedule-percent").without("exit.reward-percent-of-standard"),
                Households.plain(2, Money.ofYuan(2500)));
        assertThat(decision.reasons()).contains(ExitReason.NO_EXIT_SCHEDULE);
        assertThat(decision.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoeverNowOwnsTooMuchLeavesAtOnce() {
        Situation plain = Households.plain(1, Money.ofYuan(1200));
        Situation owner = Households.of(
                List.of(Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT)),
                plain.incomes(),
                List.of(Property.things("m1", PropertyKind.VEHICLE, 1, Provenance.declared())),
                List.of());
        Decision decision = decide(schedule("{WORK: [100]}"), owner);
        assertThat(decision.isEntitled()).isFalse();
        assertThat(decision.reasons()).contains(MeansReason.OWNS_VEHICLE);
    }

    @Test
    void anOpenIncomeLeavesTheExitOpen() {
        Situation plain = Households.plain(1, Money.ofYuan(1200));
        Situation open = Households.of(
                plain.members(), plain.incomes(), List.of(), List.of(new Unknown("m1", Unknown.Kind.INCOME)));
        assertThat(decide(schedule("{WORK: [100]}"), open).missingFacts()).containsExactly("m1/INCOME");
    }

    @Test
    void whileExitsAreSuspendedTheWholeIsPaidAndTheScheduleWaits() {
        PackFixtures suspended = schedule("{WORK: [50, 25]}").section("switches", """

                  - id: rest
                    name: {zh: 暂停退出, en: exits rest}
                    kind: SUSPEND_EXITS
                    applies-from: 2023-05
                    applies-until: 2023-06
                    source: nanjing-2022
                """);
        assertThat(plan(suspended.pack(), 2500, ExitCause.WORK))
                .containsExactly("2023-04 300.00", "2023-05 600.00", "2023-06 600.00", "2023-07 150.00");
    }

    @Test
    void theOrdinaryDecisionSaysNoMeanwhile() {
        Situation now = Households.plain(2, Money.ofYuan(2500));
        assertThat(PolicyEngine.decide(now, schedule("{WORK: [100]}").pack(), Scheme.DIBAO)
                        .isEntitled())
                .isFalse();
    }

    @Test
    void theTaperIsExplainedInBothLanguages() {
        Decision decision = decide(schedule("{WORK: [80]}"), Households.plain(2, Money.ofYuan(2500)));
        assertThat(Explanation.of(decision, Locale.CHINESE).lines())
                .anyMatch(line -> line.contains("因就业或经营渐退的第 1 个月"))
                .anyMatch(line -> line.contains("600.00 × 80 % = 480.00 元"));
        assertThat(Explanation.of(decision, Locale.ENGLISH).lines())
                .anyMatch(line -> line.contains("month 1 of leaving step by step; cause: work or trade"))
                .anyMatch(line -> line.contains("Share of the former amount on the way out"));
    }
}
