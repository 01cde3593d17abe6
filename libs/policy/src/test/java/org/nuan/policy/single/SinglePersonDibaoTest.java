package org.nuan.policy.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.decision.Explanation;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** People who are supported alone, in a household of two with a standard of 1,000 and an edge of 200 %. */
class SinglePersonDibaoTest {

    private static final Provenance DECLARED = Provenance.declared();
    private static final PackFixtures SINGLE = PackFixtures.demonstration()
            .schemes("DIBAO", "SINGLE_PERSON_DIBAO", "DIBAO_EDGE")
            .standard("1000");
    private static final Member WORKER = Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT);
    private static final Member SPOUSE = Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE);
    private static final Member ILL = SPOUSE.with(Attribute.SERIOUS_ILLNESS);
    private static final Member DISABLED = SPOUSE.with(Attribute.EMPLOYED).disabled(Disability.Kind.PHYSICAL, 2);

    private static Situation situation(Member second, long wage, long own) {
        return Households.of(
                List.of(WORKER, second),
                List.of(
                        new Income("m1", IncomeType.WAGE, Money.ofYuan(wage), DECLARED),
                        new Income("m2", IncomeType.SUPPORT_FEE, Money.ofYuan(own), DECLARED)),
                List.of(),
                List.of());
    }

    private static Decision decide(Situation situation, Pack pack) {
        return PolicyEngine.decide(situation, pack, Scheme.SINGLE_PERSON_DIBAO);
    }

    private static List<String> parts(Decision decision) {
        return decision.parts().stream()
                .map(step -> step.memberId() + " " + step.formula())
                .toList();
    }

    @ParameterizedTest(name = "ill at the edge: household {0} + {1} -> {2}")
    @CsvSource({"3000, 0, 1200", "3000, 300, 900", "3700, 300, 900", "2000, 1199, 1", "2000, 1200, 0"})
    void theSeriouslyIllGetTheGapFromTheOwnIncome(long wage, long own, long amount) {
        assertThat(decide(situation(ILL, wage, own), onlySuzhou()).total()).isEqualTo(Money.ofYuan(amount));
    }

    private static Pack onlySuzhou() {
        return SINGLE.section("single-persons", """

                  - id: ill
                    name: {zh: 重病, en: ill}
                    when: {attributes: [SERIOUS_ILLNESS]}
                    household: EDGE
                    own-income-percent: 120
                    method: GAP_TO_PERCENT
                    percent: 120
                    applies-from: 2022-07
                    source: single-borrowed
                """).pack();
    }

    @Test
    void notBeyondTheEdgeAndNotWhereTheHouseholdIsEntitled() {
        assertThat(decide(situation(ILL, 4001, 0), onlySuzhou()).outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decide(situation(ILL, 1999, 0), onlySuzhou()).outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decide(situation(ILL, 2000, 0), onlySuzhou()).outcome()).isEqualTo(DecisionOutcome.ENTITLED);
        assertThat(decide(situation(SPOUSE, 3000, 0), onlySuzhou()).reasons())
                .containsExactly(SingleReason.MAY_NOT_APPLY_ALONE);
    }

    @ParameterizedTest(name = "living subsidy of {0}: {1}")
    @CsvSource({"0, 1000.00", "100, 900.00", "250, 750.00", "300, 750.00"})
    void withTheLivingSubsidyItReachesTheStandard(long subsidy, String amount) {
        Situation plain = situation(DISABLED, 3000, 0);
        var benefits = List.of(
                new Benefit("m2", Benefit.Kind.DISABILITY_LIVING, Money.ofYuan(subsidy)),
                new Benefit("m1", Benefit.Kind.DISABILITY_LIVING, Money.ofYuan(999)),
                new Benefit("m2", Benefit.Kind.DISABILITY_NURSING, Money.ofYuan(999)));
        Decision decision = decide(plain.with(Particulars.NONE.withBenefits(benefits)), SINGLE.pack());
        assertThat(decision.total()).isEqualTo(Money.parseYuan(amount));
        assertThat(parts(decision)).first().isEqualTo("m2 1000.00 × 75 % = 750.00");
    }

    @ParameterizedTest(name = "household income {0}: disabled {1}, ill {2}")
    @CsvSource({"4000, 1000, 1200", "4002, 500, 500", "6000, 500, 500", "6002, 0, 500", "10000, 0, 500", "10002, 0, 0"})
    void multiplesOfTheirOwn(long wage, long disabled, long ill) {
        assertThat(decide(situation(DISABLED, wage, 0), SINGLE.pack()).total()).isEqualTo(Money.ofYuan(disabled));
        assertThat(decide(situation(ILL, wage, 0), SINGLE.pack()).total()).isEqualTo(Money.ofYuan(ill));
    }

    @Test
    void forAnAdultWithoutWorkOnlyTheOwnMeansCount() {
        Member idle = SPOUSE.disabled(Disability.Kind.VISUAL, 1);
        assertThat(parts(decide(situation(idle, 90_000, 200), SINGLE.pack())))
                .containsExactly("m2 1000.00 × 100 % − 200.00 = 800.00");
        assertThat(decide(situation(idle, 90_000, 1000), SINGLE.pack()).reasons())
                .contains(SingleReason.OWN_INCOME_NOT_BELOW_LIMIT);
        Situation rich = new Situation(
                LocalDate.of(2023, 3, 1),
                BenefitMonth.of(2023, 4),
                situation(idle, 0, 0).region(),
                Residence.URBAN,
                List.of(WORKER, idle),
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(90_000), DECLARED)),
                List.of(Property.assets("m2", Money.ofYuan(36_001), DECLARED)),
                List.of(),
                List.of());
        assertThat(decide(rich, SINGLE.pack()).outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
    }

    @Test
    void severalMembersEachForThemselves() {
        Member child = Member.of("m3", LocalDate.of(2015, 1, 1), Relation.CHILD).disabled(Disability.Kind.MENTAL, 3);
        Situation family = Households.of(
                List.of(WORKER, ILL, child),
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(5000), DECLARED)),
                List.of(),
                List.of());
        Decision decision = decide(family, SINGLE.pack());
        assertThat(decision.total()).isEqualTo(Money.ofYuan(2200));
        assertThat(decision.evaluation().membersAsked())
                .extracting(Evaluation::memberId, Evaluation::isYes)
                .containsExactly(tuple("m1", false), tuple("m2", true), tuple("m3", true));
        assertThat(Explanation.of(decision, Locale.ENGLISH).lines())
                .anyMatch(line -> line.contains("may apply alone as: seriously ill at the edge"))
                .anyMatch(line -> line.contains("m2, seriously ill at the edge, gap from the own income: "
                        + "1000.00 × 120 % − 0.00 = 1200.00 yuan"));
        assertThat(Explanation.of(decision, Locale.CHINA).lines())
                .anyMatch(line -> line.contains("属于可以单独提出申请的：低保边缘家庭中的重病患者"));
    }

    @Test
    void whatIsOpenIsNamed() {
        Situation open = Households.of(
                List.of(WORKER, ILL),
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(3000), DECLARED)),
                List.of(),
                List.of(new Unknown("m2", Unknown.Kind.INCOME)));
        Decision decision = decide(open, onlySuzhou());
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsExactly("m2/INCOME");
        assertThat(decision.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void religiousStaffApplyAloneByTheNationalMeasures() {
        Member monk = SPOUSE.away(Absence.RELIGIOUS_THREE_YEARS);
        Situation family = situation(monk, 500, 300);
        Pack national = SINGLE.without("edge.percent-of-standard")
                .without("edge.limit-included")
                .withoutSection("single-persons")
                .pack();
        Decision decision = decide(family, national);
        assertThat(parts(decision)).containsExactly("m2 1000.00 × 100 % − 300.00 = 700.00");
        Member prisoner = ILL.away(Absence.IMPRISONED);
        assertThat(decide(situation(prisoner, 500, 0), national).outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
    }

    @ParameterizedTest(name = "{0} {1}: ill {2}, disabled {3}")
    @CsvSource({
        "suzhou-2020, 2020-06, 1194.00, 995.00",
        "suzhou-2020, 2020-07, 1254.00, 1045.00",
        "suzhou-2025, 2025-07, 1449.60, 1208.00",
        "xiuyu, 2023-10, 820.00, 820.00",
        "zhenjiang-demonstration, 2023-01, 1030.00, 1030.00"
    })
    void asPublished(String id, String month, String ill, String disabled) {
        Pack pack = Packs.builtIn().byId(id).orElseThrow();
        assertThat(decide(in(pack, month, ILL), pack).total()).isEqualTo(Money.parseYuan(ill));
        assertThat(decide(in(pack, month, DISABLED), pack).total()).isEqualTo(Money.parseYuan(disabled));
    }

    private static Situation in(Pack pack, String month, Member second) {
        Situation here = situation(second, 2420, 0);
        return new Situation(
                here.applicationDate(),
                BenefitMonth.parse(month),
                pack.region(),
                Residence.URBAN,
                here.members(),
                here.incomes(),
                List.of(),
                List.of(),
                List.of());
    }
}
