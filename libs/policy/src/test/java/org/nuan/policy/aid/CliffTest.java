package org.nuan.policy.aid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nuan.kernel.Money;
import org.nuan.policy.PackFixtures;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.RandomHouseholds;
import org.nuan.policy.ladder.Standing;
import org.nuan.policy.means.CaseFile;
import org.nuan.policy.pack.LadderParameters;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Packs;
import org.nuan.policy.pack.Parameter;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Residence;
import org.nuan.policy.situation.Situation;

/** No household loses more by one fen of income than the pack of its place declares. */
class CliffTest {

    private static final int HOUSEHOLDS = 1000;

    /** In per cent of the standard, where a bar may stand. */
    private static final List<Integer> BARS = List.of(100, 150, 200);

    /** By the rung before, the most that one fen more costs a head, in per cent of the standard, rounded up. */
    private static Map<Rung, Integer> steepest(Pack pack) {
        Map<Rung, Integer> steepest = new EnumMap<>(Rung.class);
        RandomHouseholds households = new RandomHouseholds(7);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation situation = households.next();
            Residence residence = i % 2 == 0 ? Residence.URBAN : Residence.RURAL;
            CaseFile file = CaseFile.of(earning(situation, pack, residence, Money.ZERO), pack);
            for (int bar : file.persons() > 0 ? BARS : List.<Integer>of()) {
                Money at = file.standardOfAll().times(bar).dividedBy(100, RoundingMode.UP);
                Standing below =
                        PolicyEngine.decideAll(earning(situation, pack, residence, at.minus(Money.ofFen(1))), pack);
                Standing above = PolicyEngine.decideAll(earning(situation, pack, residence, at), pack);
                long lost = worth(below).minus(worth(above)).fen();
                Rung rung = below.rungs().getOrDefault(applicant(situation), below.household());
                steepest.merge(
                        rung,
                        (int) Math.ceilDiv(lost * 100, file.standardOfAll().fen()),
                        Math::max);
            }
        }
        steepest.values().removeIf(percent -> percent <= 0);
        return steepest;
    }

    private static Money worth(Standing standing) {
        return standing.monthlyTotal().plus(standing.monthlyValueOfAid());
    }

    private static String applicant(Situation situation) {
        return situation.members().getFirst().id();
    }

    /** The household with that income and nothing else, in the place of the pack. */
    private static Situation earning(Situation it, Pack pack, Residence residence, Money income) {
        return new Situation(
                it.applicationDate(),
                pack.appliesFrom(),
                pack.region(),
                residence,
                it.members(),
                List.of(new Income(applicant(it), IncomeType.OTHER_TRANSFER, income, Provenance.declared())),
                List.of(),
                List.of(),
                List.of());
    }

    static Stream<Pack> packs() {
        return Packs.builtIn().all().stream().filter(pack -> pack.regulates(Scheme.DIBAO));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void noCliffIsSteeperThanDeclared(Pack pack) {
        Map<Rung, Integer> declared = pack.find(LadderParameters.MOST_LOST, pack.appliesFrom())
                .map(Parameter::value)
                .orElse(Map.of());
        assertThat(steepest(pack))
                .as(pack.id())
                .allSatisfy((rung, percent) ->
                        assertThat(percent).as(rung.name()).isLessThanOrEqualTo(declared.getOrDefault(rung, 0)));
    }

    @Test
    void theGapAloneHasNoCliff() {
        Pack gapOnly = PackFixtures.demonstration()
                .schemes("DIBAO")
                .plainGap()
                .section("special-aids", " []\n")
                .pack();
        assertThat(steepest(gapOnly).values()).allMatch(percent -> percent <= 1);
    }

    @Test
    void aSteeperCliffShows() {
        Pack steeper = PackFixtures.demonstration()
                .set("amount.minimum-percent-of-standard", "90")
                .preferences(" []\n")
                .section("special-aids", " []\n")
                .schemes("DIBAO")
                .pack();
        assertThat(steepest(steeper)).containsExactly(Map.entry(Rung.DIBAO, 90));
    }
}
