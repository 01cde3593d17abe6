package org.nuan.policy.tekun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nuan.policy.tekun.TekunCases.aged;
import static org.nuan.policy.tekun.TekunCases.alone;
import static org.nuan.policy.tekun.TekunCases.decide;
import static org.nuan.policy.tekun.TekunCases.law;
import static org.nuan.policy.tekun.TekunCases.monthly;
import static org.nuan.policy.tekun.TekunCases.obliged;
import static org.nuan.policy.tekun.TekunCases.obligor;
import static org.nuan.policy.tekun.TekunCases.of;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.means.ItemUse.Use;
import org.nuan.policy.means.MeansReason;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Absence;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Disability.Kind;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Obligor.Standing;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Parentage.Parent;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.Receipt;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Unknown;

/** Pins the questions about the extremely poor and the reason that each person gets. */
class TekunRuleTreeTest {

    private static final Set<Standing> NOTHING = EnumSet.noneOf(Standing.class);

    private static List<String> outline(Evaluation evaluation, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + evaluation.ruleId() + " | " + evaluation.article() + " | " + evaluation.answer());
        evaluation.parts().forEach(part -> lines.addAll(outline(part, indent + "  ")));
        return lines;
    }

    private static List<String> entitled(Decision decision) {
        return decision.evaluation().membersAsked().stream()
                .filter(Evaluation::isYes)
                .map(Evaluation::memberId)
                .toList();
    }

    @Test
    void theTreeReadsLikeTheLaw() {
        var mother = obligor(90, Disability.NONE, NOTHING, 7000);
        assertThat(outline(decide(of(alone(63), obliged(mother))).evaluation(), ""))
                .filteredOn(line -> !line.contains("property-"))
                .containsExactly(
                        "tekun | 民发〔2021〕43号 第四条 | NO",
                        "  tekun-person | 民发〔2021〕43号 第四条 | NO",
                        "    tekun-unable-to-work | 民发〔2021〕43号 第五条 | YES",
                        "      tekun-elderly | 民发〔2021〕43号 第五条 | YES",
                        "      tekun-minor | 民发〔2021〕43号 第五条 | NO",
                        "      tekun-disabled | 民发〔2021〕43号 第五条 | NO",
                        "      tekun-kept | 民发〔2021〕43号 | NO",
                        "    tekun-no-source | 民发〔2021〕43号 第六条 | YES",
                        "      tekun-income | 民发〔2021〕43号 第六条 | YES",
                        "      tekun-property | 民发〔2021〕43号 第六条 | YES",
                        "    tekun-not-away | 民发〔2021〕43号 第二十四条 | YES",
                        "    tekun-not-orphan | 民发〔2021〕43号 | YES",
                        "    tekun-obligors | 民发〔2021〕43号 | NO",
                        "      obligor-unable | 民发〔2021〕43号 | NO",
                        "        obligor-tekun | 民发〔2021〕43号 | NO",
                        "        obligor-elderly-on-dibao | 民发〔2021〕43号 | NO",
                        "        obligor-weak-and-poor | 民发〔2021〕43号 | NO",
                        "          obligor-old-or-disabled | 民发〔2021〕43号 | YES",
                        "            obligor-old | 民发〔2021〕43号 | YES",
                        "            obligor-severely-disabled | 民发〔2021〕43号 | NO",
                        "          obligor-income | 民发〔2021〕43号 | NO",
                        "          obligor-property | 民发〔2021〕43号 | YES",
                        "        obligor-incapable-and-poor | 民发〔2021〕43号 | NO",
                        "          obligor-incapable-or-away | 民发〔2021〕43号 | NO",
                        "          obligor-property | 民发〔2021〕43号 | YES");
    }

    @Test
    void incomeAndPropertyOfAStrongObligorDoNotMatter() {
        var son = obligor(40, Disability.NONE, NOTHING, 5000);
        Evaluation person =
                decide(of(alone(63), obliged(son))).evaluation().parts().getFirst();
        assertThat(outline(person.parts().getLast(), ""))
                .containsExactly(
                        "tekun-obligors | 民发〔2021〕43号 | NO",
                        "  obligor-unable | 民发〔2021〕43号 | NO",
                        "    obligor-tekun | 民发〔2021〕43号 | NO",
                        "    obligor-elderly-on-dibao | 民发〔2021〕43号 | NO",
                        "    obligor-old | 民发〔2021〕43号 | NO",
                        "    obligor-severely-disabled | 民发〔2021〕43号 | NO",
                        "    obligor-incapable-or-away | 民发〔2021〕43号 | NO");
    }

    @Test
    void anElderlyPersonWithNothingAndNobodyIsSupported() {
        Decision decision = decide(of(alone(60)));
        assertThat(decision.isEntitled()).isTrue();
        assertThat(decision.reasons())
                .contains(TekunReason.ELDERLY, MeansReason.INCOME_BELOW_STANDARD, TekunReason.NOBODY_OWES_SUPPORT);
        assertThat(decide(of(alone(59))).reasons())
                .containsExactly(
                        TekunReason.NOT_ELDERLY,
                        TekunReason.ABOVE_MINOR_AGE,
                        TekunReason.NOT_DISABLED,
                        TekunReason.NOT_SUPPORTED_SINCE_CHILDHOOD);
    }

    @Test
    void onlyTheOwnIncomeAndPropertyCount() {
        assertThat(decide(of(alone(65), monthly(IncomeType.BUSINESS, 1000))).reasons())
                .containsExactly(MeansReason.INCOME_NOT_BELOW_STANDARD);
        assertThat(decide(of(alone(65), monthly(IncomeType.OLD_AGE_ALLOWANCE, 5000)))
                        .isEntitled())
                .isTrue();
        var rich = Property.assets("m1", Money.ofYuan(36_001), TekunCases.DECLARED);
        Decision decision = decide(of(List.of(alone(65)), List.of(), List.of(rich), Particulars.NONE, List.of()));
        assertThat(decision.reasons()).containsExactly(MeansReason.ASSETS_ABOVE_LIMIT);
    }

    @Test
    void theTraceShowsWhichIncomeCountedForIt() {
        Decision decision = decide(of(
                alone(65), monthly(IncomeType.OLD_AGE_ALLOWANCE, 100), monthly(IncomeType.FAMILY_PLANNING_REWARD, 50)));
        assertThat(decision.incomes()).extracting("use").containsExactly(Use.LEFT_OUT_BY_LAW, Use.COUNTED);
    }

    @Test
    void unevenWorkCountsAsOwnWork() {
        var pack = law().set("tekun.minor-below-age", "18").pack();
        var odd = Particulars.NONE.withReceipts(List.of(
                new Receipt("m1", IncomeType.WAGE, BenefitMonth.of(2023, 1), Money.ofYuan(3000), TekunCases.DECLARED)));
        assertThat(decide(of(alone(17), odd), pack).reasons()).contains(TekunReason.MINOR_LIVES_ON_OWN_WORK);
    }

    @Test
    void anElderlyCoupleWithNobodyElseIsSupportedBoth() {
        Decision decision = decide(of(alone(66), aged("m2", 64, Relation.SPOUSE)));
        assertThat(entitled(decision)).containsExactly("m1", "m2");
    }

    @Test
    void anAbleSpouseSupportsAndWhoHangsOnTheSameSpouseFallsToo() {
        Decision decision = decide(of(
                alone(66),
                aged("m2", 50, Relation.SPOUSE),
                aged("m3", 20, Relation.CHILD).disabled(Kind.PHYSICAL, 1)));
        assertThat(entitled(decision)).isEmpty();
        assertThat(decision.reasons()).contains(TekunReason.OBLIGOR_NOT_OLD, TekunReason.OBLIGOR_IS_NOT_TEKUN);
    }

    @Test
    void anElderlyParentAndADisabledAdultChildAreSupportedBoth() {
        Decision decision = decide(of(alone(70), aged("m2", 41, Relation.CHILD).disabled(Kind.MENTAL, 3)));
        assertThat(entitled(decision)).containsExactly("m1", "m2");
    }

    @Test
    void aMinorChildOwesNothingAndHasParents() {
        Decision decision = decide(of(alone(60), aged("m2", 10, Relation.CHILD)));
        assertThat(entitled(decision)).containsExactly("m1", "m2");
        Decision able = decide(of(alone(40), aged("m2", 10, Relation.CHILD)));
        assertThat(entitled(able)).isEmpty();
    }

    @Test
    void anObligorAtHomeIsJudgedByTheOwnIncomeAndProperty() {
        Member mother = aged("m2", 72, Relation.PARENT);
        Member daughter = alone(50).disabled(Kind.VISUAL, 1);
        var pension = new Income("m2", IncomeType.EMPLOYEE_PENSION, Money.ofYuan(6000), TekunCases.DECLARED);
        var more = new Income("m2", IncomeType.EMPLOYEE_PENSION, Money.ofYuan(7000), TekunCases.DECLARED);
        assertThat(entitled(decide(
                        of(List.of(daughter, mother), List.of(pension), List.of(), Particulars.NONE, List.of()))))
                .containsExactly("m1");
        assertThat(entitled(
                        decide(of(List.of(daughter, mother), List.of(more), List.of(), Particulars.NONE, List.of()))))
                .isEmpty();
    }

    @Test
    void anObligorElsewhereIsUnableOnlyForAReasonOfTheList() {
        Disability severe = new Disability(Kind.HEARING, 2);
        Disability mental = new Disability(Kind.MENTAL, 3);
        assertThat(supportedDespite(obligor(35, Disability.NONE, EnumSet.of(Standing.TEKUN), 0)))
                .isTrue();
        assertThat(supportedDespite(obligor(60, Disability.NONE, EnumSet.of(Standing.DIBAO), 0)))
                .isTrue();
        assertThat(supportedDespite(obligor(59, Disability.NONE, EnumSet.of(Standing.DIBAO), 0)))
                .isFalse();
        assertThat(supportedDespite(obligor(70, Disability.NONE, NOTHING, 6186)))
                .isTrue();
        assertThat(supportedDespite(obligor(70, Disability.NONE, NOTHING, 6187)))
                .isFalse();
        assertThat(supportedDespite(obligor(69, Disability.NONE, NOTHING, 0))).isFalse();
        assertThat(supportedDespite(obligor(40, severe, NOTHING, 3000))).isTrue();
        assertThat(supportedDespite(obligor(40, mental, NOTHING, 3000))).isTrue();
        assertThat(supportedDespite(obligor(40, new Disability(Kind.HEARING, 3), NOTHING, 0)))
                .isFalse();
        assertThat(supportedDespite(obligor(40, Disability.NONE, EnumSet.of(Standing.IMPRISONED), 9000)))
                .isTrue();
    }

    @Test
    void aRichPrisonerIsNoReason() {
        var prisoner = new Obligor(
                "o1",
                "m1",
                40,
                Disability.NONE,
                EnumSet.of(Standing.IMPRISONED),
                Money.ZERO,
                1,
                1,
                false,
                TekunCases.DECLARED);
        assertThat(supportedDespite(prisoner)).isFalse();
    }

    private static boolean supportedDespite(Obligor obligor) {
        return decide(of(alone(65), obliged(obligor))).isEntitled();
    }

    @Test
    void withoutALineOfThePlaceALittleIncomeStaysOpen() {
        var pack = law().without("tekun.obligor-income-limit-urban").pack();
        var father = obligor(88, Disability.NONE, NOTHING, 500);
        Decision decision = decide(of(alone(65), obliged(father)), pack);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.reasons()).contains(TekunReason.OBLIGOR_INCOME_OPEN);
    }

    @Test
    void whatIsOpenIsNamed() {
        Decision obligors = decide(of(alone(65), Unknown.Kind.OBLIGORS));
        assertThat(obligors.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(obligors.missingFacts()).containsExactly("m1/OBLIGORS");
        assertThat(decide(of(alone(65), Unknown.Kind.INCOME)).missingFacts()).containsExactly("m1/INCOME");
        assertThat(decide(of(alone(50), Unknown.Kind.INCOME)).outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decide(of(alone(8), Unknown.Kind.PARENTS)).missingFacts()).containsExactly("m1/PARENTS");
    }

    @Test
    void anOpenSpouseLeavesTheOtherOpen() {
        Decision decision = decide(of(
                List.of(alone(66), aged("m2", 64, Relation.SPOUSE)),
                List.of(),
                List.of(),
                Particulars.NONE,
                List.of(new Unknown("m2", Unknown.Kind.INCOME))));
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decision.missingFacts()).containsOnly("m2/INCOME");
    }

    @Test
    void anOrphanIsSupportedAsSuch() {
        var lost = Particulars.NONE.withParentage(List.of(new Parentage("m1", Parent.DEAD, Parent.UNTRACEABLE)));
        assertThat(decide(of(alone(9), lost)).reasons()).containsExactly(TekunReason.GOES_TO_ORPHAN_SCHEME);
        var oneIll = Particulars.NONE.withParentage(List.of(new Parentage("m1", Parent.DEAD, Parent.SERIOUSLY_ILL)));
        assertThat(decide(of(alone(9), oneIll)).isEntitled()).isTrue();
    }

    @Test
    void aPrisonerIsNotSupported() {
        assertThat(decide(of(alone(65).away(Absence.IMPRISONED))).reasons())
                .containsExactly(TekunReason.AWAY_SO_NOT_SUPPORTED);
    }

    @Test
    void aPlaceMayTakeInMinorsUpTo18WhoDoNotLiveOnOwnWork() {
        var pack = law().set("tekun.minor-below-age", "18").pack();
        assertThat(decide(of(alone(17)), pack).isEntitled()).isTrue();
        assertThat(decide(of(alone(17), monthly(IncomeType.WAGE, 900)), pack).reasons())
                .contains(TekunReason.MINOR_LIVES_ON_OWN_WORK);
        assertThat(decide(of(alone(17))).isEntitled()).isFalse();
    }
}
