package org.nuan.policy.dibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;

/** Published amounts with classes that add up or raise the gap; each names where it was published. */
class PublishedAmountsTest {

    private static String added(String id, String method, String worth, String when) {
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

    private static Decision decide(Pack pack, Member... members) {
        return PolicyEngine.decide(
                Households.of(List.of(members), List.of(), List.of(), List.of()), pack, Scheme.DIBAO);
    }

    @Test
    @DisplayName("Zhongshan 2016: standard 629, 40 % is 252; a three-without person gets 629 + 252 + 20 = 901")
    void zhongshan2016() {
        Pack pack = PackFixtures.demonstration()
                .plainGap()
                .standard("629")
                .rounding("HALF_UP", "PER_HEAD", 100)
                .set("amount.classes", "ADDING")
                .preferences(added("three-without", "ADD_ON", "percent: 40", "{attributes: [THREE_WITHOUT]}")
                        + added("supplement", "ADD_AMOUNT", "amount: 20", "{attributes: [THREE_WITHOUT]}"))
                .pack();
        Member person =
                Member.of("m1", LocalDate.of(1950, 1, 1), Relation.APPLICANT).with(Attribute.THREE_WITHOUT);
        Decision decision = decide(pack, person);
        assertThat(decision.parts())
                .extracting(Step::result)
                .containsExactly(Money.ofYuan(629), Money.ofYuan(252), Money.ofYuan(20));
        assertThat(decision.total()).isEqualTo(Money.ofYuan(901));
    }

    /** Of the add-ons only their sum is published, 471 yuan; that they did not rise follows from the rise of 48. */
    @ParameterizedTest(
            name = "Taiyuan 2016, real case of a disabled adult and a child of nine: standard {0}, {1} in all")
    @CsvSource({"506, 1483", "530, 1531"})
    void taiyuan2016(String standard, long amount) {
        Pack pack = PackFixtures.demonstration()
                .plainGap()
                .standard(standard)
                .set("amount.classes", "ADDING")
                .preferences(added("disabled", "ADD_AMOUNT", "amount: 471", "{disability-grades: [1, 2, 3, 4]}"))
                .pack();
        Member adult =
                Member.of("m1", LocalDate.of(1980, 1, 1), Relation.APPLICANT).disabled(Disability.Kind.PHYSICAL, 2);
        Member child = Member.of("m2", LocalDate.of(2014, 1, 1), Relation.CHILD).attending(Schooling.COMPULSORY);
        assertThat(decide(pack, adult, child).total()).isEqualTo(Money.ofYuan(amount));
    }

    @ParameterizedTest(name = "Suzhou {0}: {1} yuan off the wage of who works")
    @CsvSource({"2020-06, 298.50, 995", "2020-07, 313.50, 1045"})
    void suzhouCostOfWork(String month, String cost, String standard) {
        Pack pack = Packs.builtIn().byId("suzhou-2020").orElseThrow();
        Member worker =
                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT).with(Attribute.EMPLOYED);
        var wage = new Income("m1", IncomeType.WAGE, Money.ofYuan(800), Provenance.declared());
        var here = Households.movedTo(
                pack.region(),
                BenefitMonth.parse(month),
                Households.of(List.of(worker), List.of(wage), List.of(), List.of()));
        Money gap = Money.parseYuan(standard).minus(Money.ofYuan(800));
        assertThat(PolicyEngine.decide(here, pack, Scheme.DIBAO).total()).isEqualTo(gap.plus(Money.parseYuan(cost)));
    }
}
