package org.nuan.policy.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Parentage.Parent;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** Orphans and children without de-facto care: who, and how much. */
class ChildrenTest {

    private static final Member GRANDMOTHER = Member.of("g", LocalDate.of(1955, 1, 1), Relation.APPLICANT);
    private static final Member CHILD = Member.of("c", LocalDate.of(2014, 1, 1), Relation.GRANDCHILD);

    /** The measures of Hengshui of July 2022. */
    private static final Pack HENGSHUI = PackFixtures.demonstration()
            .set("children.amounts", "{ORPHAN_IN_INSTITUTION: 1750, ORPHAN_IN_FAMILY: 1300, UNCARED_CHILD: 1300}")
            .pack();

    private static Situation household(Member child, Parent first, Parent second, Benefit... benefits) {
        return Households.of(List.of(GRANDMOTHER, child), List.of(), List.of(), List.of())
                .with(Particulars.NONE
                        .withParentage(List.of(new Parentage("c", first, second)))
                        .withBenefits(List.of(benefits)));
    }

    private static Decision decide(Situation situation) {
        return PolicyEngine.decide(situation, HENGSHUI, Scheme.CHILDREN);
    }

    private static List<String> formulas(Decision decision) {
        return decision.steps().stream()
                .map(step -> step.code().name() + ": " + step.formula())
                .toList();
    }

    private static List<String> outline(Evaluation evaluation, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(indent + evaluation.ruleId() + " | " + evaluation.article() + " | " + evaluation.reason());
        evaluation.parts().forEach(part -> lines.addAll(outline(part, indent + "  ")));
        return lines;
    }

    @Test
    void theTreeReadsLikeTheLaw() {
        assertThat(outline(
                        decide(household(CHILD, Parent.DEAD, Parent.IMPRISONED)).evaluation(), ""))
                .containsExactly(
                        "children | 民发〔2019〕62号 | A_MEMBER_MEETS",
                        "  child | 民发〔2019〕62号 | ALL_CONDITIONS_MET",
                        "    child-age | 民发〔2019〕62号 | BELOW_CHILD_AGE",
                        "    child-parents | 民发〔2019〕62号 | AN_ALTERNATIVE_MET",
                        "      child-parents-lost | 国办发〔2010〕54号 | A_PARENT_NOT_LOST",
                        "      child-no-parent-cares | 民发〔2019〕62号 | NO_PARENT_CARES");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "DEAD, DEAD, true",
        "DEAD, UNTRACEABLE, true",
        "UNTRACEABLE, UNTRACEABLE, true",
        "DECLARED_MISSING, DEAD, true",
        "DEAD, SEVERELY_DISABLED, true",
        "DECLARED_MISSING, IMPRISONED, true",
        "SERIOUSLY_ILL, COMPULSORY_DRUG_ISOLATION, true",
        "CUSTODY_REVOKED, DEPORTED, true",
        "OTHERWISE_DETAINED, SEVERELY_DISABLED, true",
        "DEAD, ABLE, false",
        "ABLE, IMPRISONED, false",
        "ABLE, ABLE, false"
    })
    void bothParentsHaveToBeAway(Parent first, Parent second, boolean entitled) {
        assertThat(decide(household(CHILD, first, second)).isEntitled()).isEqualTo(entitled);
        assertThat(decide(household(CHILD, second, first)).isEntitled()).isEqualTo(entitled);
    }

    @Test
    void amountsOfHengshui2022() {
        Member inInstitution = CHILD.with(Attribute.LIVES_IN_INSTITUTION);
        assertThat(decide(household(inInstitution, Parent.DEAD, Parent.DEAD)).total())
                .isEqualTo(Money.ofYuan(1750));
        assertThat(decide(household(CHILD, Parent.DEAD, Parent.DEAD)).total()).isEqualTo(Money.ofYuan(1300));
        assertThat(decide(household(inInstitution, Parent.DEAD, Parent.SERIOUSLY_ILL))
                        .total())
                .isEqualTo(Money.ofYuan(1300));
    }

    @Test
    void hengshui2022TakesOffWhatIsPaidAlready() {
        var dibao = new Benefit("c", Benefit.Kind.DIBAO, Money.ofYuan(420));
        var disability = new Benefit("c", Benefit.Kind.DISABILITY_LIVING, Money.ofYuan(80));
        var nursing = new Benefit("c", Benefit.Kind.DISABILITY_NURSING, Money.ofYuan(70));
        var others = new Benefit("g", Benefit.Kind.DIBAO, Money.ofYuan(500));
        Decision uncared = decide(household(CHILD, Parent.DEAD, Parent.IMPRISONED, dibao, disability, nursing, others));
        assertThat(formulas(uncared))
                .containsExactly(
                        "CHILD_ALREADY_PAID: 500.00", "CHILD_DIFFERENCE: 1300.00 − 500.00 = 800.00", "TOTAL: 800.00");
        assertThat(decide(household(CHILD, Parent.DEAD, Parent.DEAD, dibao)).total())
                .as("nothing is taken off an orphan's allowance")
                .isEqualTo(Money.ofYuan(1300));
    }

    @Test
    void whoGetsMoreAlreadyGetsNothingOnTop() {
        var tekun = new Benefit("c", Benefit.Kind.TEKUN, Money.ofYuan(1400));
        Decision decision = decide(household(CHILD, Parent.DEAD, Parent.IMPRISONED, tekun));
        assertThat(decision.isEntitled()).isTrue();
        assertThat(formulas(decision))
                .containsExactly("CHILD_ALREADY_PAID: 1400.00", "CHILD_COVERED: 0.00", "TOTAL: 0.00");
    }

    @Test
    void until18AndOnAtSchoolWhereThePlaceSaysSo() {
        Member grown =
                Member.of("c", LocalDate.of(2005, 4, 1), Relation.GRANDCHILD).attending(Schooling.COLLEGE);
        var had = new Benefit("c", Benefit.Kind.ORPHAN, Money.ofYuan(1300));
        Situation student = household(grown, Parent.DEAD, Parent.DEAD, had);
        Decision decision = decide(student);
        assertThat(decision.outcome()).isEqualTo(DecisionOutcome.NOT_ENTITLED);
        assertThat(decision.reasons()).containsExactly(ChildrenReason.NO_CHILD);
        Pack generous = PackFixtures.demonstration()
                .set("children.schooling-beyond", "[COLLEGE]")
                .pack();
        assertThat(PolicyEngine.decide(student, generous, Scheme.CHILDREN).reasons())
                .contains(ChildrenReason.KEPT_BY_SCHOOL);
        Situation never = household(grown, Parent.DEAD, Parent.DEAD);
        assertThat(PolicyEngine.decide(never, generous, Scheme.CHILDREN).isEntitled())
                .as("who has not been supported as a child does not begin as a student")
                .isFalse();
    }

    @Test
    void anAmountThatIsNotPublishedIsNotInvented() {
        Pack suzhou = PackFixtures.demonstration()
                .set("children.amounts", "{ORPHAN_IN_FAMILY: 3120}")
                .pack();
        Situation uncared = household(CHILD, Parent.DEAD, Parent.IMPRISONED);
        assertThat(formulas(PolicyEngine.decide(uncared, suzhou, Scheme.CHILDREN)))
                .contains("CHILD_AMOUNT_NOT_SET: 0.00");
        Situation orphan = household(CHILD, Parent.DEAD, Parent.DEAD);
        assertThat(PolicyEngine.decide(orphan, suzhou, Scheme.CHILDREN).total()).isEqualTo(Money.ofYuan(3120));
    }

    @Test
    void unknownParentsAreNamed() {
        Situation open = Households.of(
                Arrays.asList(GRANDMOTHER, CHILD),
                List.of(),
                List.of(),
                List.of(new Unknown("c", Unknown.Kind.PARENTS), new Unknown("g", Unknown.Kind.PARENTS)));
        assertThat(decide(open).outcome()).isEqualTo(DecisionOutcome.UNDECIDABLE);
        assertThat(decide(open).missingFacts()).containsExactly("c/PARENTS");
    }

    @Test
    void nothingReportedMeansThatTheParentsCare() {
        Situation plain = Households.of(List.of(GRANDMOTHER, CHILD), List.of(), List.of(), List.of());
        assertThat(decide(plain).reasons()).containsExactly(ChildrenReason.PARENTS_CARE);
    }
}
