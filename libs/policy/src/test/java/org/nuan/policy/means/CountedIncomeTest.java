package org.nuan.policy.means;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeKind;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Which income counts, what is averaged, what is owed in support and what is deducted. */
class CountedIncomeTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();
    private static final Provenance DECLARED = Provenance.declared();
    private static final Provenance TAX = Provenance.verified("tax");
    private static final Member ZHANG = Member.of("zhang", LocalDate.of(1957, 1, 1), Relation.APPLICANT);

    private static Situation alone(List<Income> incomes, Particulars particulars, Unknown... unknowns) {
        return Households.of(List.of(ZHANG), incomes, List.of(), List.of(unknowns))
                .with(particulars);
    }

    private static Income income(IncomeType type, String yuan, Provenance provenance) {
        return new Income("zhang", type, Money.parseYuan(yuan), provenance);
    }

    private static Receipt receipt(String month, String yuan, Provenance provenance) {
        return new Receipt("zhang", IncomeType.BUSINESS, BenefitMonth.parse(month), Money.parseYuan(yuan), provenance);
    }

    private static Particulars receipts(Receipt... receipts) {
        return Particulars.NONE.withReceipts(List.of(receipts));
    }

    private static Money counted(Situation situation, Pack pack) {
        return CaseFile.of(situation, pack).means().countedIncome();
    }

    private static List<String> formulas(Decision decision) {
        return decision.steps().stream().map(Step::formula).toList();
    }

    /** Examination of 2021 (E32): Zhang, 65, lives alone; all but the central basic pension counts. */
    @ParameterizedTest(name = "{0} counts: {1}")
    @CsvSource({
        "BUSINESS, true", // sells vegetables
        "PROPERTY, true", // transferred the use of land
        "WAGE, true", // allowance as a volunteer of the patrol
        "OTHER_TRANSFER, true", // grain subsidy
        "CENTRAL_BASIC_PENSION, false"
    })
    void examinationOf2021(IncomeType type, boolean counts) {
        Situation zhang = alone(List.of(income(type, "100", DECLARED)), Particulars.NONE);
        assertThat(counted(zhang, PACK)).isEqualTo(counts ? Money.ofYuan(100) : Money.ZERO);
    }

    /** Examination of 2023 (E34): income from the farm is business income. */
    @Test
    void examinationOf2023() {
        assertThat(IncomeType.BUSINESS.kind()).isEqualTo(IncomeKind.BUSINESS);
        Decision decision = PolicyEngine.decide(
                alone(List.of(income(IncomeType.BUSINESS, "300", DECLARED)), Particulars.NONE), PACK, Scheme.DIBAO);
        assertThat(Explanation.of(decision, Locale.CHINA).lines())
                .anyMatch(line -> line.contains("经营净收入") && line.contains("300.00"));
    }

    @Test
    void unevenIncomeIsAveragedOverTheMonthsBeforeTheApplication() {
        Situation zhang = alone(
                List.of(),
                receipts(
                        receipt("2022-02", "9999", DECLARED),
                        receipt("2022-03", "1000", DECLARED),
                        receipt("2023-02", "2600.10", DECLARED),
                        receipt("2023-03", "8888", DECLARED)));
        Decision decision = PolicyEngine.decide(zhang, PACK, Scheme.DIBAO);
        assertThat(decision.receipts())
                .extracting(ItemUse::use)
                .containsExactly(Use.OUTSIDE_LOOK_BACK, Use.COUNTED, Use.COUNTED, Use.OUTSIDE_LOOK_BACK);
        assertThat(formulas(decision))
                .startsWith("3600.10 ÷ 12 ≈ 300.01", "0.00 + 300.01 + 0.00 = 300.01", "300.01 ÷ 1 = 300.01");
        assertThat(decision.total()).isEqualTo(Money.parseYuan("729.99"));
        assertThat(Explanation.of(decision, Locale.ENGLISH).lines())
                .anyMatch(line -> line.contains("zhang: net business income 9999.00 yuan in 2022-02")
                        && line.contains("outside the look-back period"))
                .anyMatch(line -> line.contains("3600.10 ÷ 12 ≈ 300.01"));
    }

    /** Wuhan looks back three months in town and twelve in the country. */
    @ParameterizedTest
    @CsvSource({"URBAN, 400.00", "RURAL, 300.00"})
    void townAndCountryMayLookBackDifferently(Residence residence, String counted) {
        Pack wuhan = PackFixtures.demonstration()
                .set("income.look-back-months-urban", "3")
                .set("income.look-back-months-rural", "12")
                .pack();
        Situation plain = alone(List.of(), receipts(receipt("2022-11", "2400", TAX), receipt("2023-01", "1200", TAX)));
        Situation zhang = new Situation(
                plain.applicationDate(),
                plain.benefitMonth(),
                plain.region(),
                residence,
                plain.members(),
                plain.incomes(),
                plain.properties(),
                plain.expenditures(),
                plain.particulars(),
                plain.unknowns());
        assertThat(counted(zhang, wuhan)).isEqualTo(Money.parseYuan(counted));
    }

    @Test
    void verifiedReceiptsTakeThePlaceOfWhatWasDeclared() {
        Situation zhang = alone(
                List.of(income(IncomeType.BUSINESS, "50", DECLARED), income(IncomeType.BUSINESS, "10", TAX)),
                receipts(
                        receipt("2022-09", "120", DECLARED),
                        receipt("2022-09", "1200", TAX),
                        receipt("2022-09", "1440", Provenance.verified("bank-01"))));
        Means means = CaseFile.of(zhang, PACK).means();
        assertThat(means.incomes())
                .extracting(ItemUse::use)
                .containsExactly(Use.REPLACED_BY_VERIFIED, Use.REPLACED_BY_HIGHER);
        assertThat(means.receipts())
                .extracting(ItemUse::use)
                .containsExactly(Use.REPLACED_BY_VERIFIED, Use.REPLACED_BY_HIGHER, Use.COUNTED);
        assertThat(means.countedIncome()).isEqualTo(Money.ofYuan(120));
    }

    private static Obligor child(String id, long yuan, int members, int supported) {
        return new Obligor(
                id, "zhang", 35, Disability.NONE, Set.of(), Money.ofYuan(yuan), members, supported, true, DECLARED);
    }

    private static Particulars obligors(Obligor... obligors) {
        return Particulars.NONE.withObligors(List.of(obligors));
    }

    private static Obligor relative(Relation relation, int age, Obligor.Standing... standings) {
        return new Obligor(
                "relative",
                "zhang",
                relation,
                age,
                Disability.NONE,
                Set.of(standings),
                Money.ofYuan(3000),
                Money.ofYuan(3000),
                1,
                1,
                true,
                DECLARED);
    }

    /** 50 % of the excess per head over the standard with up to two children, 40 % with three, shared by the supported. */
    @Test
    void childrenOweAShareOfWhatTheyHavePerHeadAboveTheStandard() {
        Situation two = alone(List.of(), obligors(child("a", 5090, 3, 2), child("b", 3090, 3, 1)));
        assertThat(CaseFile.of(two, PACK).means().supports())
                .extracting(SupportDue::use, due -> due.owed().toYuan(), SupportDue::percent)
                .containsExactly(
                        tuple(SupportDue.Use.COUNTED, "166.67", 50),
                        tuple(SupportDue.Use.NOTHING_ABOVE_LINE, "0.00", 0));
        Situation three =
                alone(List.of(), obligors(child("a", 5090, 3, 2), child("b", 3090, 3, 1), child("c", 0, 1, 1)));
        assertThat(counted(three, PACK)).isEqualTo(Money.parseYuan("133.33"));
        assertThat(formulas(PolicyEngine.decide(three, PACK, Scheme.DIBAO)))
                .contains("(5090.00 ÷ 3 − 1030.00) × 40 % ÷ 2 ≈ 133.33", "0.00 + 0.00 + 133.33 = 133.33");
    }

    /** 30 % of what the child's household has above the low-income line of all its members. */
    @Test
    void orAShareOfWhatTheirHouseholdHasAboveTheLowIncomeLine() {
        Pack pack = PackFixtures.demonstration()
                .set("support.formula", "EXCESS_OF_HOUSEHOLD")
                .set("support.percent", "30")
                .set("support.line-percent-of-standard", "150")
                .pack();
        Situation one = alone(List.of(), obligors(child("a", 6000, 3, 2), child("b", 4635, 3, 2)));
        assertThat(counted(one, pack)).isEqualTo(Money.parseYuan("409.50"));
        assertThat(formulas(PolicyEngine.decide(one, pack, Scheme.DIBAO)))
                .contains("(6000.00 − 1545.00 × 3) × 30 % ÷ 1 = 409.50");
        Member wife = Member.of("wife", LocalDate.of(1958, 1, 1), Relation.SPOUSE);
        Obligor sameChild =
                new Obligor("a", "wife", 35, Disability.NONE, Set.of(), Money.ofYuan(6000), 3, 2, true, DECLARED);
        Situation couple = Households.of(List.of(ZHANG, wife), List.of(), List.of(), List.of())
                .with(obligors(child("a", 6000, 3, 2), sameChild));
        assertThat(counted(couple, pack)).isEqualTo(Money.parseYuan("409.50"));
    }

    @Test
    void whatIsReceivedPrevailsIfItIsMore() {
        Obligor son = child("son", 2030, 1, 1);
        Means less = CaseFile.of(alone(List.of(income(IncomeType.SUPPORT_FEE, "300", DECLARED)), obligors(son)), PACK)
                .means();
        assertThat(less.countedIncome()).isEqualTo(Money.ofYuan(500));
        assertThat(less.incomes().getFirst().use()).isEqualTo(Use.LESS_THAN_OWED);
        Situation fixed = alone(List.of(income(IncomeType.SUPPORT_FEE, "600", DECLARED)), obligors(son));
        Means more = CaseFile.of(fixed, PACK).means();
        assertThat(more.countedIncome()).isEqualTo(Money.ofYuan(600));
        assertThat(more.supports().getFirst().use()).isEqualTo(SupportDue.Use.RECEIVED_PREVAILS);
        assertThat(Explanation.of(PolicyEngine.decide(fixed, PACK, Scheme.DIBAO), Locale.CHINA)
                        .lines())
                .anyMatch(line -> line.contains("son 应付") && line.contains("按实际给付计"));
    }

    /** Hunan, 2022: nothing is asked of parents and siblings of 60 or over. */
    @ParameterizedTest
    @CsvSource({"PARENT, 60, EXEMPT", "SIBLING, 61, EXEMPT", "PARENT, 59, COUNTED", "CHILD, 60, COUNTED"})
    void oldParentsAndSiblingsMayBeExempt(Relation relation, int age, SupportDue.Use use) {
        Pack hunan = PackFixtures.demonstration()
                .set("support.exempt-relations", "[PARENT, SIBLING]")
                .set("support.exempt-from-age", "60")
                .pack();
        Situation zhang = alone(List.of(), obligors(relative(relation, age)));
        assertThat(CaseFile.of(zhang, hunan).means().supports().getFirst().use())
                .isEqualTo(use);
    }

    @Test
    void nothingIsAskedOfThoseWhoCannotGive() {
        Situation zhang = alone(List.of(), obligors(relative(Relation.CHILD, 40, Obligor.Standing.IMPRISONED)));
        assertThat(CaseFile.of(zhang, PACK).means().supports().getFirst().use()).isEqualTo(SupportDue.Use.EXEMPT);
        assertThat(counted(zhang, PACK)).isEqualTo(Money.ZERO);
    }

    @Test
    void unknownObligorsLeaveTheIncomeOpenOnlyWhereAFormulaAsks() {
        Unknown open = new Unknown("zhang", Unknown.Kind.OBLIGORS);
        Decision asked = PolicyEngine.decide(alone(List.of(), Particulars.NONE, open), PACK, Scheme.DIBAO);
        assertThat(asked.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(asked.missingFacts()).containsExactly("zhang/OBLIGORS");
        Pack none = PackFixtures.demonstration().set("support.formula", "NONE").pack();
        assertThat(PolicyEngine.decide(alone(List.of(), Particulars.NONE, open), none, Scheme.DIBAO)
                        .isEntitled())
                .isTrue();
    }

    /** Suzhou, 2020 (O14): going to work costs 30 % of the standard, 313.50 yuan. */
    @ParameterizedTest
    @CsvSource({"2020-06, 1000, 298.50", "2020-07, 1000, 313.50", "2020-07, 200, 200.00"})
    void suzhouDeductsTheCostOfWork(String month, long wage, String deducted) {
        Pack suzhou = Packs.builtIn().byId("suzhou-2020").orElseThrow();
        Situation zhang = Households.plain(1, Money.ofYuan(wage)).in(BenefitMonth.parse(month));
        assertThat(CaseFile.of(zhang, suzhou).means().employmentCost()).isEqualTo(Money.parseYuan(deducted));
    }

    /** The Xing'an League: 10 % of the wage or of the minimum wage; elsewhere 50 % of it for disabled workers. */
    @ParameterizedTest
    @CsvSource({
        "WAGE, 10, NONE, 2000, 200.00",
        "MINIMUM_WAGE, 10, NONE, 2000, 176.00",
        "NONE, 0, NONE, 2000, 0.00",
        "NONE, 0, PHYSICAL, 2000, 880.00",
        "WAGE, 10, PHYSICAL, 2000, 880.00",
        "WAGE, 10, PHYSICAL, 500, 500.00"
    })
    void theCostOfWorkByPlaceAndWorker(String basis, int percent, Disability.Kind kind, long wage, String cost) {
        Pack pack = PackFixtures.demonstration()
                .set("income.minimum-wage", "1760")
                .set("income.employment-cost-basis", basis)
                .set("income.employment-cost-percent", "" + percent)
                .set("income.disabled-employment-cost-basis", "MINIMUM_WAGE")
                .set("income.disabled-employment-cost-percent", "50")
                .pack();
        Member worker = kind == Disability.Kind.NONE ? ZHANG : ZHANG.disabled(kind, 3);
        Income earned = income(IncomeType.WAGE, "" + wage, DECLARED);
        Situation zhang = Households.of(List.of(worker), List.of(earned), List.of(), List.of());
        CaseFile file = CaseFile.of(zhang, pack);
        assertThat(file.means().employmentCost()).isEqualTo(Money.parseYuan(cost));
        assertThat(file.income()).isEqualTo(earned.monthly().minus(Money.parseYuan(cost)));
    }

    @Test
    void onlyWagesCarryTheCostOfWork() {
        Pack suzhou = Packs.builtIn().byId("suzhou-2020").orElseThrow();
        Situation zhang = alone(List.of(income(IncomeType.PROPERTY, "900", DECLARED)), Particulars.NONE)
                .in(BenefitMonth.of(2020, 8));
        assertThat(CaseFile.of(zhang, suzhou).means().employmentCost()).isEqualTo(Money.ZERO);
    }

    @Test
    void deductionsCanBeCapped() {
        Pack pack = PackFixtures.demonstration()
                .set("income.deducted-expenditures", "[MEDICAL, EDUCATION]")
                .set("income.deduction-cap-percent-of-standard", "{MEDICAL: 50}")
                .pack();
        List<Expenditure> spent = new ArrayList<>();
        spent.add(new Expenditure("m1", Expenditure.Kind.MEDICAL, Money.ofYuan(400), DECLARED));
        spent.add(new Expenditure("m1", Expenditure.Kind.MEDICAL, Money.ofYuan(300), DECLARED));
        spent.add(new Expenditure("m2", Expenditure.Kind.MEDICAL, Money.ofYuan(515), DECLARED));
        spent.add(new Expenditure("m2", Expenditure.Kind.EDUCATION, Money.ofYuan(600), DECLARED));
        Situation plain = Households.plain(2, Money.ofYuan(3000));
        Situation ill = new Situation(
                plain.applicationDate(),
                plain.benefitMonth(),
                plain.region(),
                plain.residence(),
                plain.members(),
                plain.incomes(),
                plain.properties(),
                spent,
                List.of());
        Decision decision = PolicyEngine.decide(ill, pack, Scheme.DIBAO);
        assertThat(formulas(decision)).startsWith("1030.00 × 50 % = 515.00", "3000.00 − 1630.00 = 1370.00");
        assertThat(decision.total()).isEqualTo(Money.ofYuan(690));
    }
}
