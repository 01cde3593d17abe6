package org.nuan.policy.dibao;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.household.HouseholdReason;
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.rule.Rule;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Expenditure;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Pins the tree of questions and the reason that each household gets. */
class DibaoRuleTreeTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();
    private static final Provenance DECLARED = Provenance.declared();
    private static final List<Member> COUPLE = List.of(
            Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT),
            Member.of("m2", LocalDate.of(1986, 1, 1), Relation.SPOUSE));

    private static Decision decide(List<Income> incomes, List<Property> properties, Unknown... unknowns) {
        return PolicyEngine.decide(Households.of(COUPLE, incomes, properties, List.of(unknowns)), PACK, Scheme.DIBAO);
    }

    private static Income wage(long yuan, Provenance provenance) {
        return new Income("m1", IncomeType.WAGE, Money.ofYuan(yuan), provenance);
    }

    private static Decision owning(PropertyKind kind, int count, Property.Use use) {
        return decide(
                List.of(), List.of(Property.things("m1", kind, count, DECLARED).usedFor(use)));
    }

    @Test
    void theTreeReadsLikeTheLaw() {
        assertThat(outline(Dibao.ENTITLED, ""))
                .containsExactly(
                        "dibao | 民发〔2021〕57号 | Is the household entitled to the minimum living guarantee?",
                        "  household | 民发〔2021〕57号 第七条 | Does anybody count as a member of the household?",
                        "  income | 民发〔2021〕57号 第十三条 | Is the income per head below the standard?",
                        "  property | 民发〔2021〕57号 | Is the property acceptable?",
                        "    property-assets | 民发〔2021〕57号 | Are the financial assets per head within the limit?",
                        "    property-vehicles | 民发〔2021〕57号 | Is there no vehicle that bars?",
                        "      property-no-vehicle | 民发〔2021〕57号 | Does the household own no vehicle?",
                        "      property-vehicles-exempt | 民发〔2021〕57号 | Is every vehicle needed for a livelihood or a disability, as the place exempts it?",
                        "    property-machines | 民发〔2021〕57号 | Does the household own no large farm machine and no vessel that bars?",
                        "    property-homes | 民发〔2021〕57号 | Does the household own no more homes than allowed?",
                        "    not property-company |  | ",
                        "      property-company | 民发〔2021〕57号 | Does the household own a company that bars?",
                        "    not property-expense |  | ",
                        "      property-expense | 民发〔2021〕57号 | Was there a large expense lately that speaks of means?");
    }

    private static List<String> outline(Rule<?> rule, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + rule.id() + " | " + rule.article() + " | " + rule.question());
        List<? extends Rule<?>> parts = switch (rule) {
            case Rule.Leaf<?> leaf -> List.of();
            case Rule.All<?> all -> all.parts();
            case Rule.Any<?> any -> any.parts();
            case Rule.Not<?> not -> List.of(not.part());
        };
        parts.forEach(part -> lines.addAll(outline(part, indent + "  ")));
        return lines;
    }

    @Test
    void entitledForEveryReason() {
        assertThat(decide(List.of(), List.of()).reasons())
                .containsExactly(
                        HouseholdReason.SOMEBODY_COUNTS,
                        MeansReason.INCOME_BELOW_STANDARD,
                        MeansReason.ASSETS_WITHIN_LIMIT,
                        MeansReason.NO_VEHICLE,
                        MeansReason.VEHICLES_EXEMPT,
                        MeansReason.NO_MACHINE,
                        MeansReason.HOMES_WITHIN_LIMIT,
                        MeansReason.NO_COMPANY,
                        MeansReason.NO_LARGE_EXPENSE);
    }

    @Test
    void incomeAtTheStandardIsNotBelowIt() {
        Decision decision = decide(List.of(wage(2060, DECLARED)), List.of());
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.reasons()).containsExactly(MeansReason.INCOME_NOT_BELOW_STANDARD);
        assertThat(decision.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void oneFenBelowTheStandardIsBelowIt() {
        var income = new Income("m1", IncomeType.WAGE, Money.parseYuan("2059.99"), DECLARED);
        assertThat(decide(List.of(income), List.of()).isEntitled()).isTrue();
    }

    @Test
    void propertyBars() {
        var rich = List.of(Property.assets("m1", Money.parseYuan("74160.01"), DECLARED));
        var justNotRich = List.of(Property.assets("m1", Money.parseYuan("74160.00"), DECLARED));
        assertThat(decide(List.of(), rich).reasons()).containsExactly(MeansReason.ASSETS_ABOVE_LIMIT);
        assertThat(decide(List.of(), justNotRich).isEntitled()).isTrue();
        assertThat(owning(PropertyKind.VEHICLE, 1, Property.Use.ORDINARY).reasons())
                .containsExactly(MeansReason.OWNS_VEHICLE, MeansReason.VEHICLE_NOT_EXEMPT);
        assertThat(owning(PropertyKind.VEHICLE, 1, Property.Use.DISABILITY).isEntitled())
                .isTrue();
        assertThat(owning(PropertyKind.HOME, 2, Property.Use.ORDINARY).isEntitled())
                .isTrue();
        assertThat(owning(PropertyKind.HOME, 3, Property.Use.ORDINARY).reasons())
                .containsExactly(MeansReason.HOMES_ABOVE_LIMIT);
        assertThat(owning(PropertyKind.COMPANY, 1, Property.Use.ORDINARY).reasons())
                .containsExactly(MeansReason.OWNS_COMPANY);
    }

    @Test
    void everyConditionIsAnsweredEvenIfOneDecides() {
        Evaluation property = decide(List.of(wage(9000, DECLARED)), List.of())
                .evaluation()
                .parts()
                .getLast();
        assertThat(property.isYes()).isTrue();
        assertThat(property.parts()).hasSize(6);
    }

    @Test
    void whatIsOpenAndCouldDecideIsNamed() {
        Decision decision = decide(
                List.of(wage(500, DECLARED)),
                List.of(),
                new Unknown("m1", Unknown.Kind.INCOME),
                new Unknown("m2", Unknown.Kind.VEHICLES));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsExactly("m1/INCOME", "m2/VEHICLES");
        assertThat(decision.reasons()).containsExactly(MeansReason.INCOME_UNKNOWN, MeansReason.VEHICLES_UNKNOWN);
        assertThat(decision.total()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsOpenAndCannotDecideDoesNotMatter() {
        Decision decision = decide(List.of(wage(2060, DECLARED)), List.of(), new Unknown("m1", Unknown.Kind.INCOME));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.missingFacts()).isEmpty();
    }

    @Test
    void verifiedTakesThePlaceOfDeclared() {
        Decision decision = decide(
                List.of(
                        wage(500, DECLARED),
                        wage(700, Provenance.verified("human-resources")),
                        wage(300, Provenance.verified("human-resources")),
                        wage(900, Provenance.verified("tax"))),
                List.of(
                        Property.things("m1", PropertyKind.VEHICLE, 1, DECLARED),
                        Property.things("m1", PropertyKind.VEHICLE, 0, Provenance.verified("traffic-police"))));
        assertThat(decision.incomes())
                .extracting("use")
                .containsExactly(Use.REPLACED_BY_VERIFIED, Use.COUNTED, Use.COUNTED, Use.REPLACED_BY_HIGHER);
        assertThat(decision.total()).isEqualTo(Money.ofYuan(1060));
    }

    @Test
    void rigidExpenditureIsDeductedWhereThePlaceSaysSo() {
        Situation plain = Households.plain(2, Money.ofYuan(2100));
        Situation ill = new Situation(
                plain.applicationDate(),
                plain.benefitMonth(),
                plain.region(),
                plain.residence(),
                plain.members(),
                plain.incomes(),
                plain.properties(),
                List.of(
                        new Expenditure("m1", Expenditure.Kind.MEDICAL, Money.ofYuan(600), DECLARED),
                        new Expenditure("m2", Expenditure.Kind.EDUCATION, Money.ofYuan(50), DECLARED)),
                List.of());
        Pack deducting = PackFixtures.demonstration()
                .set("income.deducted-expenditures", "[MEDICAL]")
                .pack();
        Decision decision = PolicyEngine.decide(ill, deducting, Scheme.DIBAO);
        assertThat(decision.steps().getFirst().formula()).isEqualTo("2100.00 − 600.00 = 1500.00");
        assertThat(decision.total()).isEqualTo(Money.ofYuan(560));
        assertThat(PolicyEngine.decide(ill, PACK, Scheme.DIBAO).isEntitled()).isFalse();
    }

    @Test
    void whoCounts() {
        List<Member> members = List.of(
                Member.of("applicant", LocalDate.of(1970, 1, 1), Relation.APPLICANT),
                Member.of("student", LocalDate.of(2002, 1, 1), Relation.CHILD)
                        .attending(Schooling.COLLEGE)
                        .with(Attribute.LIVES_ELSEWHERE),
                Member.of("moved-out", LocalDate.of(1998, 1, 1), Relation.CHILD).with(Attribute.LIVES_ELSEWHERE),
                Member.of("minor-elsewhere", LocalDate.of(2010, 1, 1), Relation.CHILD)
                        .with(Attribute.LIVES_ELSEWHERE),
                Member.of("prisoner", LocalDate.of(1972, 1, 1), Relation.SPOUSE).away(Absence.IMPRISONED),
                Member.of("conscript", LocalDate.of(2001, 1, 1), Relation.CHILD).away(Absence.CONSCRIPT),
                Member.of("lodger", LocalDate.of(1990, 1, 1), Relation.OTHER));
        var income = new Income("prisoner", IncomeType.WAGE, Money.ofYuan(9000), DECLARED);
        Decision decision =
                PolicyEngine.decide(Households.of(members, List.of(income), List.of(), List.of()), PACK, Scheme.DIBAO);
        assertThat(decision.members())
                .extracting(use -> use.member().id() + " " + use.reason() + " " + use.counts())
                .containsExactly(
                        "applicant APPLICANT true",
                        "student DEPENDENT_ADULT_CHILD true",
                        "moved-out LIVES_ELSEWHERE false",
                        "minor-elsewhere MINOR_CHILD true",
                        "prisoner ABSENT false",
                        "conscript SHARES_HOME true",
                        "lodger NO_DUTY_OF_SUPPORT false");
        assertThat(decision.incomes().getFirst().use()).isEqualTo(Use.MEMBER_DOES_NOT_COUNT);
        assertThat(decision.isEntitled()).isTrue();
    }

    @Test
    void aHouseholdOfNobodyIsNotEntitled() {
        var prisoner =
                Member.of("m1", LocalDate.of(1985, 1, 1), Relation.APPLICANT).away(Absence.IMPRISONED);
        Decision decision = PolicyEngine.decide(
                Households.of(List.of(prisoner), List.of(), List.of(), List.of()), PACK, Scheme.DIBAO);
        assertThat(decision.reasons()).contains(HouseholdReason.NOBODY_COUNTS);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
    }
}
