package org.nuan.policy.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.nuan.kernel.Money;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.amount.Step;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Hardship;
import org.nuan.policy.situation.Hardship.Cause;

/** What holds for every hardship, under packs that propose and limit differently. */
class TemporaryAidPropertiesTest {

    private static final List<Pack> PACKS = List.of(
            with("LEAST").pack(),
            with("MOST").set("temporary.most-per-person-percent", "250").pack(),
            with("MIDDLE").rounding("UP", "AT_END", 100).standard("777.77").pack());

    private static PackFixtures with(String proposal) {
        return PackFixtures.demonstration().schemes("TEMPORARY_AID").set("temporary.proposal", proposal);
    }

    private static Money total(int pack, List<Hardship> hardships) {
        return decide(pack, hardships).total();
    }

    private static Decision decide(int pack, List<Hardship> hardships) {
        return PolicyEngine.decide(
                Plights.earning(2_500, hardships.toArray(Hardship[]::new)), PACKS.get(pack), Scheme.TEMPORARY_AID);
    }

    private static List<Hardship> random(List<Cause> causes, long seed) {
        Random random = new Random(seed);
        List<Hardship> hardships = new ArrayList<>();
        for (Cause cause : causes) {
            hardships.add(Plights.on(
                    Plights.APPLIED.minusDays(random.nextInt(500)),
                    cause,
                    random.nextLong(150_000),
                    1 + random.nextInt(4)));
        }
        return hardships;
    }

    @Property(tries = 300)
    void payingMoreNeverLowersTheAid(
            @ForAll @IntRange(max = 2) int pack,
            @ForAll Cause cause,
            @ForAll @LongRange(max = 150_000) long paid,
            @ForAll @LongRange(max = 50_000) long more,
            @ForAll @Size(max = 3) List<Cause> others,
            @ForAll long seed) {
        List<Hardship> before = random(others, seed);
        before.removeIf(hardship -> hardship.cause() == cause);
        List<Hardship> after = new ArrayList<>(before);
        before.add(Plights.of(cause, paid));
        after.add(Plights.of(cause, paid + more));
        assertThat(total(pack, after)).isGreaterThanOrEqualTo(total(pack, before));
    }

    @Property(tries = 300)
    void theOrderOfHardshipsChangesNothing(
            @ForAll @IntRange(max = 2) int pack, @ForAll @Size(max = 6) List<Cause> causes, @ForAll long seed) {
        List<Hardship> hardships = random(causes, seed);
        List<Hardship> shuffled = new ArrayList<>(hardships);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(total(pack, shuffled)).isEqualTo(total(pack, hardships));
    }

    @Property(tries = 300)
    void theProposalLiesInTheRangeAndIsTheSumOfItsParts(
            @ForAll @IntRange(max = 2) int pack, @ForAll @Size(max = 6) List<Cause> causes, @ForAll long seed) {
        List<Hardship> hardships = random(causes, seed);
        Decision decision = decide(pack, hardships);
        assertThat(decision.total().isNegative()).isFalse();
        assertThat(decision.parts().stream().map(Step::result).reduce(Money.ZERO, Money::plus))
                .isEqualTo(decision.total());
        CaseFile file = CaseFile.of(decision.situation(), PACKS.get(pack));
        TemporaryAid.offer(file).ifPresent(offer -> {
            assertThat(offer.least()).isLessThanOrEqualTo(offer.most());
            assertThat(offer.proposed()).isEqualTo(decision.total());
            assertThat(offer.most()).isLessThanOrEqualTo(AidAmounts.ofUrbanStandard(file, 1200));
        });
    }
}
