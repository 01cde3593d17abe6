package org.nuan.policy.dibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;

/** How basic amounts, classes and limits come together, on a standard of 1,000. */
class DibaoAmountTest {

    private static final PackFixtures PLAIN =
            PackFixtures.demonstration().plainGap().standard("1000");
    private static final Member ADULT = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member ILL =
            Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE).with(Attribute.SERIOUS_ILLNESS);
    private static final Member OLD = Member.of("m3", LocalDate.of(1940, 1, 1), Relation.PARENT);

    private static String preference(String id, String method, String worth, String when) {
        return """

              - id: %s
                name: {zh: %s, en: %s}
                method: %s
                %s
                when: %s
                applies-from: 2022-07
                source: classes
            """.formatted(id, id, id, method, worth, when);
    }

    private static final String ILL_FULL =
            preference("ill", "FULL_AMOUNT", "percent: 120", "{attributes: [SERIOUS_ILLNESS]}");
    private static final String OLD_RAISED = preference("old", "GAP_TO_PERCENT", "percent: 120", "{age-from: 60}");
    private static final String ILL_RAISED =
            preference("ill-raised", "GAP_TO_PERCENT", "percent: 150", "{attributes: [SERIOUS_ILLNESS]}");
    private static final String ILL_ADDED =
            preference("ill-added", "ADD_ON", "percent: 40", "{attributes: [SERIOUS_ILLNESS]}");
    private static final String ILL_FIXED =
            preference("ill-fixed", "ADD_AMOUNT", "amount: 20.50", "{attributes: [SERIOUS_ILLNESS]}");

    private static Decision decide(Pack pack, long income, Member... members) {
        var wage = new Income("m1", IncomeType.WAGE, Money.ofYuan(income), Provenance.declared());
        return PolicyEngine.decide(
                Households.of(List.of(members), List.of(wage), List.of(), List.of()), pack, Scheme.DIBAO);
    }

    private static List<String> formulas(Decision decision) {
        return decision.parts().stream()
                .map(step -> step.memberId() + " " + step.formula())
                .toList();
    }

    @Test
    void aRaisedGapTakesThePlaceOfTheShare() {
        Pack pack = PLAIN.preferences(ILL_FULL + OLD_RAISED).pack();
        assertThat(formulas(decide(pack, 1000, ADULT, ILL, OLD)))
                .containsExactly(
                        " (1000.00 × 3 − 1000.00) × 1 ÷ 3 ≈ 666.67",
                        "m2 1000.00 × 120 % = 1200.00",
                        "m3 1000.00 × 120 % − 1000.00 ÷ 3 ≈ 866.67");
    }

    @Test
    void aRaisedGapBelowTheLeastShareIsNotTaken() {
        Pack pack = PLAIN.set("amount.minimum-percent-of-standard", "30")
                .preferences(OLD_RAISED)
                .pack();
        assertThat(formulas(decide(pack, 900, ADULT, OLD))).hasSize(2);
        assertThat(formulas(decide(pack, 1980, ADULT, OLD)))
                .as("120 % − 990 is 210 and less than the least share of 300")
                .containsExactly(" 300.00 × 2 = 600.00");
    }

    @Test
    void onlyTheHighestOfSeveralClasses() {
        Pack pack =
                PLAIN.preferences(ILL_ADDED + ILL_FIXED + ILL_FULL + ILL_RAISED).pack();
        assertThat(formulas(decide(pack, 0, ADULT, ILL)))
                .containsExactly(" 1000.00 × 1 = 1000.00", "m2 1000.00 × 150 % − 0.00 ÷ 2 = 1500.00");
        assertThat(formulas(decide(pack, 1000, ADULT, ILL)))
                .as("700 more in full beats 500 more by the raised gap")
                .containsExactly(" 500.00 × 1 = 500.00", "m2 1000.00 × 120 % = 1200.00");
    }

    @Test
    void classesAddUpWhereThePlaceSaysSo() {
        Pack pack = PLAIN.set("amount.classes", "ADDING")
                .preferences(ILL_ADDED + ILL_FIXED + ILL_FULL + ILL_RAISED)
                .pack();
        Decision decision = decide(pack, 1000, ADULT, ILL);
        assertThat(formulas(decision))
                .containsExactly(
                        " 500.00 × 1 = 500.00",
                        "m2 1000.00 × 120 % = 1200.00",
                        "m2 1000.00 × 40 % = 400.00",
                        "m2 20.50");
        assertThat(decision.total()).isEqualTo(Money.parseYuan("2120.50"));
    }

    @ParameterizedTest(name = "income {0}: {1}")
    @CsvSource({"0, 1500.00", "900, 600.00", "999, 501.00", "998, 502.00"})
    void theMostOfAHousehold(long income, String amount) {
        Pack pack = PLAIN.preferences(preference("anybody", "ADD_ON", "percent: 50", "{age-from: 0}"))
                .set("amount.most-percent-of-standard", "150")
                .pack();
        assertThat(decide(pack, income, ADULT).total()).isEqualTo(Money.parseYuan(amount));
    }

    @Test
    void whatIsTakenOffOrMadeUpIsAStep() {
        Pack capped = PLAIN.preferences(ILL_FULL)
                .set("amount.most-percent-of-standard", "105")
                .pack();
        assertThat(formulas(decide(capped, 0, ADULT, ILL)).getLast())
                .isEqualTo(" 1000.00 × 2 × 105 % − 2200.00 = -100.00");
        Pack raised = PLAIN.set("amount.least-of-household", "80").pack();
        Decision decision = decide(raised, 999, ADULT);
        assertThat(formulas(decision)).containsExactly(" 1.00 × 1 = 1.00", " 80.00 − 1.00 = 79.00");
        assertThat(decision.steps().getLast().formula()).isEqualTo("1.00 + 79.00 = 80.00");
    }

    private static final Pack TIERED = PLAIN.set("amount.method", "TIERS")
            .preferences(ILL_ADDED)
            .section("tiers", """

                  - id: nothing
                    name: {zh: 无收入, en: no income}
                    amount: 1000
                    most-income-percent: 0
                    applies-from: 2022-07
                    source: classes
                  - id: unable
                    name: {zh: 全家无劳动能力, en: nobody able to work}
                    amount: 900
                    asked: EVERY_MEMBER
                    when: [{age-from: 60}, {disability-grades: [3], disability-kinds: [MENTAL]}]
                    applies-from: 2022-07
                    source: classes
                  - id: old
                    name: {zh: 老年人, en: old}
                    amount: 700
                    when: {age-from: 60, without-attributes: [EMPLOYED]}
                    applies-from: 2022-07
                    source: classes
                  - id: with-a-student
                    name: {zh: 有学生, en: with a student}
                    amount: 600
                    asked: ANY_MEMBER
                    when: {schooling: [COLLEGE]}
                    applies-from: 2022-07
                    source: classes
                  - id: others
                    name: {zh: 其他, en: others}
                    amount: 400
                    applies-from: 2022-07
                    source: classes
                """)
            .pack();

    private static List<String> tiers(Decision decision) {
        return decision.parts().stream()
                .map(step ->
                        step.memberId() + " " + step.namedClass().orElseThrow().id() + " "
                                + step.result().toYuan())
                .toList();
    }

    @Test
    void eachMemberIsInTheFirstTierThatFits() {
        assertThat(tiers(decide(TIERED, 0, ADULT, OLD))).containsExactly("m1 nothing 1000.00", "m3 nothing 1000.00");
        assertThat(tiers(decide(TIERED, 10, ADULT, OLD))).containsExactly("m1 others 400.00", "m3 old 700.00");
        assertThat(tiers(decide(TIERED, 10, ADULT, OLD.with(Attribute.EMPLOYED))))
                .containsExactly("m1 others 400.00", "m3 others 400.00");
        assertThat(tiers(decide(TIERED, 10, ADULT.disabled(Disability.Kind.MENTAL, 3), OLD)))
                .containsExactly("m1 unable 900.00", "m3 unable 900.00");
        assertThat(tiers(decide(TIERED, 10, ADULT.disabled(Disability.Kind.PHYSICAL, 3), OLD)))
                .containsExactly("m1 others 400.00", "m3 old 700.00");
        Member student =
                Member.of("m4", LocalDate.of(2003, 1, 1), Relation.CHILD).attending(Schooling.COLLEGE);
        assertThat(tiers(decide(TIERED, 10, ADULT, OLD, student)))
                .containsExactly("m1 with-a-student 600.00", "m3 old 700.00", "m4 with-a-student 600.00");
    }

    @Test
    void classesGoOnTopOfTiers() {
        Decision decision = decide(TIERED, 10, ADULT, ILL);
        assertThat(tiers(decision)).containsExactly("m1 others 400.00", "m2 others 400.00", "m2 ill-added 400.00");
        assertThat(decision.parts().stream().map(Step::formula)).contains("400.00 × 1 = 400.00");
    }
}
