package org.nuan.policy.tekun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.policy.tekun.TekunCases.aged;
import static org.nuan.policy.tekun.TekunCases.alone;
import static org.nuan.policy.tekun.TekunCases.decide;
import static org.nuan.policy.tekun.TekunCases.law;
import static org.nuan.policy.tekun.TekunCases.monthly;
import static org.nuan.policy.tekun.TekunCases.of;
import static org.nuan.policy.tekun.TekunCases.unableTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability.Kind;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.SelfCare.Item;

/** The two allowances of the extremely poor. */
class TekunAmountTest {

    private static List<String> formulas(Decision decision) {
        return decision.steps().stream()
                .map(step -> step.code().name() + ": " + step.formula())
                .toList();
    }

    @Test
    void livingByTheShareAndCareBySelfCare() {
        assertThat(formulas(decide(of(alone(70), unableTo(Item.BATHING, Item.DRESSING)))))
                .containsExactly(
                        "TEKUN_LIVING_SHARE: 1000.00 × 130 % = 1300.00",
                        "TEKUN_LIVING: 1300.00", "TEKUN_CARE_AMOUNT: 747.00", "TOTAL: 1300.00 + 747.00 = 2047.00");
    }

    @Test
    void sixItemsMakeThreeDegrees() {
        assertThat(care()).isEqualTo("249.00");
        assertThat(care(Item.EATING)).isEqualTo("747.00");
        assertThat(care(Item.EATING, Item.DRESSING, Item.TOILET)).isEqualTo("747.00");
        assertThat(care(Item.EATING, Item.DRESSING, Item.TOILET, Item.BATHING)).isEqualTo("1494.00");
        assertThat(care(Item.values())).isEqualTo("1494.00");
    }

    private static String care(Item... failed) {
        return decide(of(alone(70), unableTo(failed)))
                .parts()
                .getLast()
                .result()
                .toYuan();
    }

    @Test
    void theLatestAssessmentCounts() {
        var twice = Particulars.NONE.withSelfCare(List.of(
                new SelfCare("m1", LocalDate.of(2023, 2, 1), Set.of()),
                new SelfCare("m1", LocalDate.of(2022, 2, 1), Set.of(Item.EATING))));
        assertThat(decide(of(alone(70), twice)).total()).isEqualTo(Money.ofYuan(1549));
    }

    @Test
    void careWaitsForTheAssessmentAndLivingDoesNot() {
        Decision decision = decide(of(alone(70)));
        assertThat(decision.isEntitled()).isTrue();
        assertThat(formulas(decision)).contains("TEKUN_CARE_OPEN: 0.00");
        assertThat(decision.total()).isEqualTo(Money.ofYuan(1300));
    }

    @Test
    void anAmountSetByThePlaceIsPaidAndALowOnePointedOut() {
        var high = law().set("tekun.living-urban", "1463").pack();
        assertThat(formulas(decide(of(alone(70)), high)))
                .startsWith("TEKUN_LIVING_AMOUNT: 1463.00", "TEKUN_LIVING: 1463.00");
        var low = law().set("tekun.living-urban", "1290").pack();
        assertThat(formulas(decide(of(alone(70)), low)))
                .startsWith(
                        "TEKUN_LIVING_AMOUNT: 1290.00",
                        "TEKUN_LIVING_FLOOR: 1000.00 × 130 % = 1300.00",
                        "TEKUN_LIVING: 1290.00");
    }

    @Test
    void institutionsAndDisabledPeopleMayHaveTheirOwnAmount() {
        var pack = law().set("tekun.living-urban", "1300")
                .set("tekun.living-institution-urban", "1800")
                .set("tekun.living-disabled-urban", "1500")
                .set("tekun.care-institution-amounts", "{SELF_CARE_FULL: 300}")
                .pack();
        var home = alone(70).with(Attribute.LIVES_IN_INSTITUTION);
        assertThat(decide(of(home, unableTo()), pack).total()).isEqualTo(Money.ofYuan(2100));
        assertThat(decide(of(home, unableTo(Item.EATING)), pack).total())
                .as("a degree without an own amount gets that of people at home")
                .isEqualTo(Money.ofYuan(2547));
        assertThat(decide(of(alone(40).disabled(Kind.VISUAL, 1)), pack).total()).isEqualTo(Money.ofYuan(1500));
        assertThat(decide(of(alone(70).disabled(Kind.VISUAL, 4)), pack).total()).isEqualTo(Money.ofYuan(1300));
    }

    @Test
    void ownIncomeIsTakenOffWhereThePlaceSaysSo() {
        var pack = law().set("tekun.own-income", "DEDUCTED").pack();
        var rent = monthly(IncomeType.PROPERTY, 200);
        var pension = monthly(IncomeType.CENTRAL_BASIC_PENSION, 150);
        assertThat(formulas(decide(of(alone(70), rent, pension), pack)))
                .contains("TEKUN_LIVING_GAP: 1300.00 − 200.00 = 1100.00");
        assertThat(decide(of(alone(70), rent, pension)).total()).isEqualTo(Money.ofYuan(1300));
    }

    @Test
    void whatThePlaceHasNotPublishedIsNotInvented() {
        var pack = law().set("tekun.care-basis", "MINIMUM_WAGE").pack();
        assertThat(formulas(decide(of(alone(70), unableTo(Item.EATING)), pack))).contains("TEKUN_CARE_NOT_SET: 0.00");
    }

    @Test
    void theTotalIsThatOfEverybody() {
        Decision decision = decide(of(alone(66), aged("m2", 64, Relation.SPOUSE)));
        assertThat(decision.parts()).extracting(Step::memberId).containsExactly("m1", "m1", "m2", "m2");
        assertThat(decision.total()).isEqualTo(Money.ofYuan(2600));
    }

    @Test
    void roundedPerHeadWhereThePackRoundsThere() {
        var pack = law().standard("1003")
                .rounding("UP", "PER_HEAD", 100)
                .set("tekun.care-basis", "STANDARD")
                .set("tekun.care-percent-of-standard", "{SELF_CARE_FULL: 10}")
                .pack();
        assertThat(formulas(decide(of(alone(66), unableTo()), pack)))
                .containsExactly(
                        "TEKUN_LIVING_SHARE: 1003.00 × 130 % ≈ 1304.00",
                        "TEKUN_LIVING: 1304.00",
                        "TEKUN_CARE_SHARE: 1003.00 × 10 % ≈ 101.00",
                        "TOTAL: 1304.00 + 101.00 = 1405.00");
    }
}
