package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/** What holds for every household, under packs that round at every stage and have odd standards. */
class AmountPropertiesTest {

    private static final List<Pack> PACKS = List.of(
            PackFixtures.demonstration().pack(),
            PackFixtures.demonstration().standard("1030.07").pack(),
            PackFixtures.demonstration().rounding("HALF_UP", "PER_HEAD", 100).pack(),
            PackFixtures.demonstration().rounding("UP", "PER_HOUSEHOLD", 100).pack(),
            PackFixtures.demonstration()
                    .standard("333.33")
                    .rounding("DOWN", "AT_END", 1000)
                    .pack());

    private static Situation household(long seed) {
        return new RandomHouseholds(seed).next();
    }

    private static Situation copy(
            Situation it, UnaryOperator<List<Member>> members, UnaryOperator<List<Income>> incomes) {
        return new Situation(
                it.applicationDate(),
                it.benefitMonth(),
                it.region(),
                it.residence(),
                members.apply(it.members()),
                incomes.apply(it.incomes()),
                it.properties(),
                it.expenditures(),
                it.unknowns());
    }

    @Property
    void moreIncomeNeverRaisesTheAmount(
            @ForAll long seed,
            @ForAll @IntRange(max = 4) int pack,
            @ForAll @LongRange(min = 1, max = 300_000) long fen) {
        Situation situation = household(seed);
        var more = new Income("m0", IncomeType.SUPPORT_FEE, Money.ofFen(fen), Provenance.verified("court"));
        Situation richer = copy(situation, same -> same, incomes -> plus(withoutSupport(incomes), more));
        Situation poorer = copy(situation, same -> same, AmountPropertiesTest::withoutSupport);
        Decision before = PolicyEngine.decide(poorer, PACKS.get(pack), Scheme.DIBAO);
        Decision after = PolicyEngine.decide(richer, PACKS.get(pack), Scheme.DIBAO);
        assertThat(after.total()).isLessThanOrEqualTo(before.total());
    }

    private static List<Income> withoutSupport(List<Income> incomes) {
        return incomes.stream()
                .filter(income -> income.type() != IncomeType.SUPPORT_FEE)
                .toList();
    }

    private static List<Income> plus(List<Income> incomes, Income more) {
        List<Income> all = new ArrayList<>(incomes);
        all.add(more);
        return all;
    }

    @Property
    void theAmountIsNeverNegativeAndTheSumOfItsParts(@ForAll long seed, @ForAll @IntRange(max = 4) int pack) {
        Decision decision = PolicyEngine.decide(household(seed), PACKS.get(pack), Scheme.DIBAO);
        Money sum = decision.parts().stream().map(Step::result).reduce(Money.ZERO, Money::plus);
        assertThat(decision.total().isNegative()).isFalse();
        assertThat(sum).isEqualTo(decision.total());
        assertThat(decision.total().isPositive() || decision.outcome() != DecisionOutcome.ENTITLED)
                .isTrue();
    }

    @Property
    void theOrderOfMembersAndItemsChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 4) int pack) {
        Situation situation = household(seed);
        Situation shuffled = copy(situation, list -> shuffled(list, seed), list -> shuffled(list, seed));
        Decision one = PolicyEngine.decide(situation, PACKS.get(pack), Scheme.DIBAO);
        Decision other = PolicyEngine.decide(shuffled, PACKS.get(pack), Scheme.DIBAO);
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.reasons()).isEqualTo(one.reasons());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Property
    void theSameInputGivesTheSameTrace(@ForAll long seed, @ForAll @IntRange(max = 4) int pack) {
        assertThat(PolicyEngine.decide(household(seed), PACKS.get(pack), Scheme.DIBAO)
                        .toMap())
                .isEqualTo(PolicyEngine.decide(household(seed), PACKS.get(pack), Scheme.DIBAO)
                        .toMap());
    }
}
