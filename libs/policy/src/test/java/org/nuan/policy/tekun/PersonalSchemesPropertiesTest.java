package org.nuan.policy.tekun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nuan.kernel.Money;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.RandomHouseholds;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.rule.Evaluation;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Benefit;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Obligor;
import org.nuan.policy.situation.Parentage;
import org.nuan.policy.situation.Particulars;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.SelfCare;
import org.nuan.policy.situation.Situation;
import org.nuan.policy.situation.Unknown;

/** What holds for every household under the schemes that ask about each person on his own. */
class PersonalSchemesPropertiesTest {

    private static final List<Pack> PACKS = List.of(
            PackFixtures.demonstration().pack(),
            PackFixtures.demonstration().set("tekun.own-income", "DEDUCTED").pack(),
            PackFixtures.demonstration()
                    .standard("333.33")
                    .set("tekun.care-basis", "STANDARD")
                    .set("tekun.care-percent-of-standard", "{SELF_CARE_PARTIAL: 33, SELF_CARE_LOST: 67}")
                    .rounding("UP", "PER_HEAD", 100)
                    .pack());

    private static final List<Scheme> SCHEMES = List.of(Scheme.TEKUN, Scheme.CHILDREN);

    private static Situation household(long seed) {
        Situation plain = new RandomHouseholds(seed).next();
        Random random = new Random(seed);
        List<Obligor> obligors = new ArrayList<>();
        List<SelfCare> selfCare = new ArrayList<>();
        List<Parentage> parentage = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (Member member : plain.members()) {
            if (random.nextInt(6) == 0) {
                obligors.add(obligor(member.id(), random));
            }
            if (random.nextBoolean()) {
                selfCare.add(new SelfCare(member.id(), LocalDate.of(2023, 1, 1), some(random, SelfCare.Item.class)));
            }
            if (random.nextInt(3) == 0) {
                parentage.add(new Parentage(
                        member.id(), one(random, Parentage.Parent.values()), one(random, Parentage.Parent.values())));
            }
            if (random.nextInt(3) == 0) {
                benefits.add(new Benefit(
                        member.id(), one(random, Benefit.Kind.values()), Money.ofFen(random.nextLong(300_000))));
            }
        }
        List<Unknown> unknowns = new ArrayList<>(plain.unknowns());
        if (random.nextInt(3) == 0) {
            unknowns.add(new Unknown("m0", one(random, Unknown.Kind.values())));
        }
        return with(plain, plain.members(), plain.incomes(), unknowns)
                .with(Particulars.NONE
                        .withObligors(obligors)
                        .withSelfCare(selfCare)
                        .withParentage(parentage)
                        .withBenefits(benefits));
    }

    private static Obligor obligor(String memberId, Random random) {
        return new Obligor(
                "o-" + memberId,
                memberId,
                random.nextInt(100),
                Disability.NONE,
                some(random, Obligor.Standing.class),
                Money.ofFen(random.nextLong(1_000_000)),
                1,
                1,
                random.nextBoolean(),
                Provenance.declared());
    }

    private static <E extends Enum<E>> EnumSet<E> some(Random random, Class<E> all) {
        EnumSet<E> some = EnumSet.noneOf(all);
        for (E each : all.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                some.add(each);
            }
        }
        return some;
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static Situation with(Situation it, List<Member> members, List<Income> incomes) {
        return with(it, members, incomes, it.unknowns());
    }

    private static Situation with(Situation it, List<Member> members, List<Income> incomes, List<Unknown> unknowns) {
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
                unknowns);
    }

    @Example
    void theHouseholdsAreOfEverySort() {
        for (Scheme scheme : SCHEMES) {
            assertThat(IntStream.range(0, 5_000)
                            .mapToObj(seed -> PolicyEngine.decide(household(seed), PACKS.getFirst(), scheme)
                                    .outcome()))
                    .contains(DecisionOutcome.values());
        }
    }

    @Property
    void amountsAreNeverNegativeAndTheSumOfTheirParts(@ForAll long seed, @ForAll @IntRange(max = 2) int pack) {
        for (Scheme scheme : SCHEMES) {
            Decision decision = PolicyEngine.decide(household(seed), PACKS.get(pack), scheme);
            Money sum = decision.parts().stream().map(Step::result).reduce(Money.ZERO, Money::plus);
            assertThat(decision.parts()).noneMatch(step -> step.result().isNegative());
            assertThat(sum).isEqualTo(decision.isEntitled() ? decision.total() : Money.ZERO);
        }
    }

    @Property
    void moreIncomeNeverRaisesAnyAmount(
            @ForAll long seed,
            @ForAll @IntRange(max = 2) int pack,
            @ForAll @LongRange(min = 1, max = 300_000) long fen) {
        Situation poorer = household(seed);
        List<Income> incomes = new ArrayList<>(poorer.incomes());
        incomes.add(new Income("m0", IncomeType.OTHER, Money.ofFen(fen), Provenance.declared()));
        for (Scheme scheme : SCHEMES) {
            Decision before = PolicyEngine.decide(poorer, PACKS.get(pack), scheme);
            Decision after = PolicyEngine.decide(with(poorer, poorer.members(), incomes), PACKS.get(pack), scheme);
            assertThat(after.total()).isLessThanOrEqualTo(before.total());
        }
    }

    @Property
    void theOrderOfMembersChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 2) int pack) {
        Situation situation = household(seed);
        List<Member> members = new ArrayList<>(situation.members());
        Collections.shuffle(members, new Random(seed));
        for (Scheme scheme : SCHEMES) {
            Decision one = PolicyEngine.decide(situation, PACKS.get(pack), scheme);
            Decision other =
                    PolicyEngine.decide(with(situation, members, situation.incomes()), PACKS.get(pack), scheme);
            assertThat(other.total()).isEqualTo(one.total());
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(entitled(other)).containsExactlyInAnyOrderElementsOf(entitled(one));
        }
    }

    private static List<String> entitled(Decision decision) {
        return decision.evaluation().membersAsked().stream()
                .filter(Evaluation::isYes)
                .map(Evaluation::memberId)
                .toList();
    }

    @Property
    void belongingToAMinorityChangesNothing(@ForAll long seed, @ForAll @IntRange(max = 2) int pack) {
        Situation situation = household(seed);
        List<Member> members = new ArrayList<>();
        situation.members().forEach(member -> members.add(member.with(Attribute.MINORITY)));
        for (Scheme scheme : SCHEMES) {
            assertThat(PolicyEngine.decide(with(situation, members, situation.incomes()), PACKS.get(pack), scheme)
                            .total())
                    .isEqualTo(PolicyEngine.decide(situation, PACKS.get(pack), scheme)
                            .total());
        }
    }
}
