package org.nuan.policy.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.nuan.kernel.Money;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.RandomHouseholds;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.DisabilityClass;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Pay;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.pack.Sections;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/** What holds for the standing of every household. */
class StandingPropertiesTest {

    private static final Pack PACK = PackFixtures.demonstration().pack();
    private static final Pack GUARANTEE_AND_SUBSIDIES = PackFixtures.demonstration()
            .schemes("DIBAO", "DISABILITY_LIVING_SUBSIDY", "DISABILITY_NURSING_SUBSIDY")
            .pack();

    private static Situation household(long seed) {
        return new RandomHouseholds(seed).next();
    }

    private static Situation with(Situation it, List<Member> members, List<Income> incomes) {
        return new Situation(
                it.applicationDate(),
                it.benefitMonth(),
                it.region(),
                it.residence(),
                members,
                incomes,
                it.properties(),
                it.expenditures(),
                it.particulars(),
                List.of());
    }

    @Property(tries = 500)
    void theTotalsAreTheSumsOfTheParts(@ForAll long seed) {
        Standing standing = PolicyEngine.decideAll(household(seed), PACK);
        assertThat(sum(standing, Pay.MONTHLY)).isEqualTo(standing.monthlyTotal());
        assertThat(sum(standing, Pay.ONE_OFF)).isEqualTo(standing.oneOffTotal());
        assertThat(sum(standing, Pay.NONE)).isEqualTo(Money.ZERO);
    }

    private static Money sum(Standing standing, Pay pay) {
        return standing.decisions().stream()
                .filter(decision -> decision.scheme().pay() == pay && decision.isEntitled())
                .flatMap(decision -> decision.parts().stream())
                .map(Step::result)
                .reduce(Money.ZERO, Money::plus);
    }

    @Property(tries = 500)
    void theOrderOfMembersChangesNothing(@ForAll long seed) {
        Situation situation = household(seed);
        List<Member> members = new ArrayList<>(situation.members());
        List<Income> incomes = new ArrayList<>(situation.incomes());
        Collections.shuffle(members, new Random(seed));
        Collections.shuffle(incomes, new Random(seed));
        Standing one = PolicyEngine.decideAll(with(situation, situation.members(), situation.incomes()), PACK);
        Standing other = PolicyEngine.decideAll(with(situation, members, incomes), PACK);
        assertThat(other.rungs()).isEqualTo(one.rungs());
        assertThat(other.household()).isEqualTo(one.household());
        assertThat(other.monthlyTotal()).isEqualTo(one.monthlyTotal());
        assertThat(other.oneOffTotal()).isEqualTo(one.oneOffTotal());
        assertThat(other.monthlyValueOfAid()).isEqualTo(one.monthlyValueOfAid());
    }

    @Property(tries = 1000)
    void theSameHouseholdHasTheSameStanding(@ForAll long seed) {
        assertThat(PolicyEngine.decideAll(household(seed), PACK).toMap())
                .isEqualTo(PolicyEngine.decideAll(household(seed), PACK).toMap());
    }

    @Property(tries = 1000)
    void moreIncomeRaisesTheTotalOnlyByTheClassOfDisabilityThatOpensOutsideTheGuarantee(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 300_000) long fen) {
        Situation known = household(seed);
        List<Income> fewer = known.incomes().stream()
                .filter(income -> income.type() != IncomeType.OTHER_TRANSFER)
                .toList();
        List<Income> more = new ArrayList<>(fewer);
        more.add(new Income("m0", IncomeType.OTHER_TRANSFER, Money.ofFen(fen), Provenance.verified("x")));
        Standing before = PolicyEngine.decideAll(with(known, known.members(), fewer), GUARANTEE_AND_SUBSIDIES);
        Standing after = PolicyEngine.decideAll(with(known, known.members(), more), GUARANTEE_AND_SUBSIDIES);
        Money rise = after.monthlyTotal().minus(before.monthlyTotal());
        assertThat(rise).isLessThanOrEqualTo(declared(before, after));
    }

    /** What the classes of the living subsidy may add once the household leaves the guarantee. */
    private static Money declared(Standing before, Standing after) {
        Decision dibao = before.under(Scheme.DIBAO).orElseThrow();
        if (!dibao.isEntitled() || after.under(Scheme.DIBAO).orElseThrow().isEntitled()) {
            return Money.ZERO;
        }
        int most = GUARANTEE_AND_SUBSIDIES.entries(Sections.DISABILITY_CLASSES).stream()
                .filter(one -> OUTSIDE.contains(one.standing()))
                .mapToInt(DisabilityClass::percentOfStandard)
                .max()
                .orElse(0);
        long disabled = dibao.members().stream()
                .filter(use -> use.counts() && use.member().disability().isCertified())
                .count();
        return Money.ofYuan(1030).times(disabled * most).dividedBy(100, RoundingMode.UP);
    }

    private static final Set<DisabilityClass.HouseholdStanding> OUTSIDE = EnumSet.of(
            DisabilityClass.HouseholdStanding.WITHOUT_FIXED_INCOME,
            DisabilityClass.HouseholdStanding.SEVERAL_DISABLED,
            DisabilityClass.HouseholdStanding.LIVING_ON_ELDERLY);
}
