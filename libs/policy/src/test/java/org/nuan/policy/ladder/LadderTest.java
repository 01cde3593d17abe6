package org.nuan.policy.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.policy.Households;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.household.MemberUse;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Parentage.Parent;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Situation;

/** What one rung means for the others. */
class LadderTest {

    private static final Pack PACK =
            of("TEKUN", "DIBAO", "DISABILITY_LIVING_SUBSIDY", "DISABILITY_NURSING_SUBSIDY", "CHILDREN");
    private static final Pack WITHOUT_TEKUN =
            of("DIBAO", "DISABILITY_LIVING_SUBSIDY", "DISABILITY_NURSING_SUBSIDY", "CHILDREN");

    private static Pack of(String... schemes) {
        return PackFixtures.demonstration()
                .schemes(schemes)
                .plainGap()
                .standard("1000")
                .set("children.amounts", "{ORPHAN_IN_INSTITUTION: 1750, ORPHAN_IN_FAMILY: 1300, UNCARED_CHILD: 1300}")
                .pack();
    }

    private static Member member(String id, int born, Relation relation) {
        return Member.of(id, LocalDate.of(born, 1, 1), relation);
    }

    private static Decision under(Standing standing, Scheme scheme) {
        return standing.under(scheme).orElseThrow();
    }

    @Test
    void whoIsSupportedAsTekunDoesNotCountWithTheOthers() {
        List<Member> members = List.of(
                member("niece", 1985, Relation.APPLICANT),
                member("uncle", 1950, Relation.OTHER).disabled(Disability.Kind.PHYSICAL, 1));
        var wage = new Income("niece", IncomeType.OTHER_TRANSFER, Money.ofYuan(400), Provenance.declared());
        Standing standing = PolicyEngine.decideAll(Households.of(members, List.of(wage), List.of(), List.of()), PACK);
        assertThat(standing.rungs()).isEqualTo(Map.of("niece", Rung.DIBAO, "uncle", Rung.TEKUN));
        assertThat(under(standing, Scheme.DIBAO).total()).isEqualTo(Money.ofYuan(600));
        assertThat(under(standing, Scheme.DIBAO).members())
                .filteredOn(MemberUse::counts)
                .extracting(use -> use.member().id())
                .containsExactly("niece");
        assertThat(under(standing, Scheme.DISABILITY_LIVING_SUBSIDY).isEntitled())
                .isFalse();
    }

    @Test
    @DisplayName("民发〔2019〕62号: a child without de-facto care gets the difference to the share of the guarantee")
    void aChildGetsTheDifferenceToWhatTheHouseholdGetsForIt() {
        Situation situation = Households.of(
                        List.of(member("g", 1955, Relation.APPLICANT), member("c", 2014, Relation.GRANDCHILD)),
                        List.of(new Income("g", IncomeType.OTHER_TRANSFER, Money.ofYuan(501), Provenance.declared())),
                        List.of(),
                        List.of())
                .with(Particulars.NONE.withParentage(
                        List.of(new Parentage("c", Parent.DEAD, Parent.SEVERELY_DISABLED))));
        Standing standing = PolicyEngine.decideAll(situation, WITHOUT_TEKUN);
        assertThat(standing.rungs()).containsEntry("c", Rung.CHILD_WITHOUT_CARE);
        assertThat(standing.household()).isEqualTo(Rung.DIBAO);
        assertThat(under(standing, Scheme.DIBAO).total()).isEqualTo(Money.ofYuan(1499));
        assertThat(under(standing, Scheme.CHILDREN).total()).isEqualTo(Money.parseYuan("550.50"));
        assertThat(standing.monthlyTotal())
                .isEqualTo(under(standing, Scheme.DIBAO)
                        .total()
                        .plus(under(standing, Scheme.CHILDREN).total()));
    }

    @Test
    void everySchemeIsDecidedOnceAndInOrder() {
        Standing standing = PolicyEngine.decideAll(Households.plain(2, Money.ofYuan(300)), PACK);
        assertThat(standing.decisions()).extracting(Decision::scheme).containsExactlyElementsOf(PACK.schemes());
    }

    @Test
    void aSchemeAloneSaysTheSameAsInTheWhole() {
        Situation situation = Households.of(
                List.of(
                        member("m1", 1985, Relation.APPLICANT),
                        member("m2", 1990, Relation.SIBLING).disabled(Disability.Kind.MENTAL, 3)),
                List.of(new Income("m1", IncomeType.WAGE, Money.ofYuan(300), Provenance.declared())),
                List.of(),
                List.of());
        Standing standing = PolicyEngine.decideAll(situation, WITHOUT_TEKUN);
        for (Scheme scheme : WITHOUT_TEKUN.schemes()) {
            assertThat(PolicyEngine.decide(situation, WITHOUT_TEKUN, scheme).toMap())
                    .as(scheme.name())
                    .isEqualTo(under(standing, scheme).toMap());
        }
    }

    @Test
    void theStepsOfOneSchemeAreNotThoseOfAnother() {
        Standing standing = PolicyEngine.decideAll(Households.plain(2, Money.ofYuan(300)), PACK);
        assertThat(under(standing, Scheme.DISABILITY_LIVING_SUBSIDY).parameters())
                .extracting(parameter -> parameter.key().name())
                .noneMatch(name -> name.startsWith("amount."));
        assertThat(under(standing, Scheme.DIBAO).parts())
                .extracting(Step::result)
                .containsExactly(Money.ofYuan(1700));
    }
}
