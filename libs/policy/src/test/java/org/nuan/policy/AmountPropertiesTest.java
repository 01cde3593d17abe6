package org.nuan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.BenefitMonth;
import org.nuan.kernel.Money;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.decision.DecisionOutcome;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Situation;

/** What holds for every household, under every pack that is shipped and under some that round oddly. */
class AmountPropertiesTest {

    private static final List<Pack> PACKS = Stream.concat(
                    Packs.builtIn().all().stream().filter(pack -> pack.regulates(Scheme.DIBAO)),
                    Stream.of(
                            PackFixtures.demonstration().standard("1030.07").pack(),
                            PackFixtures.demonstration()
                                    .rounding("HALF_UP", "PER_HEAD", 100)
                                    .pack(),
                            PackFixtures.demonstration()
                                    .rounding("UP", "PER_HOUSEHOLD", 100)
                                    .pack(),
                            PackFixtures.demonstration()
                                    .set("amount.classes", "ADDING")
                                    .set("amount.most-percent-of-standard", "110")
                                    .set("amount.least-of-household", "60")
                                    .pack(),
                            PackFixtures.demonstration()
                                    .standard("333.33")
                                    .rounding("DOWN", "AT_END", 1000)
                                    .pack()))
            .toList();

    /** Whose amounts these properties are about. */
    private static final List<Scheme> SCHEMES = List.of(Scheme.DIBAO, Scheme.SINGLE_PERSON_DIBAO, Scheme.DIBAO_EDGE);

    @Provide
    Arbitrary<Pack> packs() {
        return Arbitraries.of(PACKS);
    }

    /** A household in the place of the pack, in one of its first twelve months. */
    private static Situation household(long seed, Pack pack) {
        BenefitMonth month = pack.appliesFrom().plus(Math.floorMod(seed, 12));
        BenefitMonth covered = pack.covers(month) ? month : pack.appliesFrom();
        return Households.movedTo(pack.region(), covered, new RandomHouseholds(seed).next());
    }

    private static List<Decision> decisions(Situation situation, Pack pack) {
        return SCHEMES.stream()
                .filter(pack::regulates)
                .map(scheme -> PolicyEngine.decide(situation, pack, scheme))
                .toList();
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
                it.particulars(),
                it.unknowns());
    }

    @Property
    void moreIncomeNeverRaisesTheAmount(
            @ForAll long seed, @ForAll("packs") Pack pack, @ForAll @LongRange(min = 1, max = 300_000) long fen) {
        Situation poorer = copy(household(seed, pack), same -> same, AmountPropertiesTest::withoutSupport);
        var more = new Income("m0", IncomeType.SUPPORT_FEE, Money.ofFen(fen), Provenance.verified("court"));
        Situation richer = copy(poorer, same -> same, incomes -> plus(incomes, more));
        Decision before = PolicyEngine.decide(poorer, pack, Scheme.DIBAO);
        Decision after = PolicyEngine.decide(richer, pack, Scheme.DIBAO);
        assertThat(after.total()).isLessThanOrEqualTo(before.total());
        if (pack.regulates(Scheme.SINGLE_PERSON_DIBAO) && before.outcome() == DecisionOutcome.NOT_ENTITLED) {
            assertThat(PolicyEngine.decide(richer, pack, Scheme.SINGLE_PERSON_DIBAO)
                            .total())
                    .as("of people who apply alone, where the household is not entitled before either")
                    .isLessThanOrEqualTo(PolicyEngine.decide(poorer, pack, Scheme.SINGLE_PERSON_DIBAO)
                            .total());
        }
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
    void theAmountIsNeverNegativeAndTheSumOfItsParts(@ForAll long seed, @ForAll("packs") Pack pack) {
        for (Decision decision : decisions(household(seed, pack), pack)) {
            Money sum = decision.parts().stream().map(Step::result).reduce(Money.ZERO, Money::plus);
            assertThat(decision.total().isNegative()).isFalse();
            assertThat(sum).isEqualTo(decision.total());
            assertThat(decision.isEntitled() || decision.total().isZero()).isTrue();
        }
    }

    @Property
    void whoIsEntitledToTheGuaranteeGetsSomething(@ForAll long seed, @ForAll("packs") Pack pack) {
        Decision decision = PolicyEngine.decide(household(seed, pack), pack, Scheme.DIBAO);
        assertThat(decision.total().isPositive()).isEqualTo(decision.isEntitled());
    }

    @Property
    void theOrderOfMembersAndItemsChangesNothing(@ForAll long seed, @ForAll("packs") Pack pack) {
        Situation situation = household(seed, pack);
        Situation shuffled = copy(situation, list -> shuffled(list, seed), list -> shuffled(list, seed));
        List<Decision> one = decisions(situation, pack);
        List<Decision> other = decisions(shuffled, pack);
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).total()).isEqualTo(one.get(i).total());
            assertThat(other.get(i).outcome()).isEqualTo(one.get(i).outcome());
            assertThat(other.get(i).reasons()).hasSameElementsAs(one.get(i).reasons());
        }
    }

    /** Name, sex and citizen id cannot decide anything, because nothing of the kind can be said about a member. */
    @Test
    void nothingIsKnownOfNameOrSex() {
        assertThat(Member.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactlyInAnyOrder(
                        "id", "birthDate", "relation", "disability", "schooling", "absence", "attributes");
        assertThat(Attribute.values())
                .extracting(Enum::name)
                .noneMatch(name -> name.contains("SEX") || name.contains("GENDER") || name.contains("NAME"));
    }

    @Property
    void belongingToAMinorityNeverLowersAnythingAndNeverDecidesWhoIsEntitled(
            @ForAll long seed, @ForAll("packs") Pack pack) {
        Situation plain = copy(
                household(seed, pack),
                members -> members.stream()
                        .map(AmountPropertiesTest::ofTheMajority)
                        .toList(),
                same -> same);
        Situation minority = copy(
                plain,
                members -> members.stream()
                        .map(member -> member.with(Attribute.MINORITY))
                        .toList(),
                same -> same);
        List<Decision> before = decisions(plain, pack);
        List<Decision> after = decisions(minority, pack);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).outcome()).isEqualTo(before.get(i).outcome());
            assertThat(after.get(i).total())
                    .isGreaterThanOrEqualTo(before.get(i).total());
        }
    }

    private static Member ofTheMajority(Member member) {
        Set<Attribute> others = EnumSet.noneOf(Attribute.class);
        others.addAll(member.attributes());
        others.remove(Attribute.MINORITY);
        return new Member(
                member.id(),
                member.birthDate(),
                member.relation(),
                member.disability(),
                member.schooling(),
                member.absence(),
                others);
    }

    @Property
    void whatAMemberIsCalledChangesNothing(@ForAll long seed, @ForAll("packs") Pack pack) {
        Situation situation = household(seed, pack);
        assertThat(decisions(Renamed.of(situation), pack))
                .extracting(Decision::total, Decision::outcome)
                .containsExactlyElementsOf(decisions(situation, pack).stream()
                        .map(decision -> tuple(decision.total(), decision.outcome()))
                        .toList());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }

    @Property
    void theSameInputGivesTheSameTrace(@ForAll long seed, @ForAll("packs") Pack pack) {
        assertThat(decisions(household(seed, pack), pack).stream().map(Decision::toMap))
                .containsExactlyElementsOf(decisions(household(seed, pack), pack).stream()
                        .map(Decision::toMap)
                        .toList());
    }
}
