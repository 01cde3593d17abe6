package org.nuan.bench.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nuan.kernel.Money;
import org.nuan.policy.PolicyEngine;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pack;
import org.nuan.policy.pack.Scheme;
import org.nuan.policy.situation.Attribute;
import org.nuan.policy.situation.Disability;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.IncomeType;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;
import org.nuan.policy.situation.Provenance;
import org.nuan.policy.situation.Relation;
import org.nuan.policy.situation.Schooling;
import org.nuan.policy.situation.Situation;

/** A comparison of speed is worth nothing unless all sides compute the same. */
class AgreementTest {

    private static final int HOUSEHOLDS = 150;
    private static final Provenance SOURCE = Provenance.verified("tax");
    private final Pack pack = DemonstrationHousehold.pack();
    private final DmnPeer feel = DmnPeer.inFeel();
    private final DmnPeer juel = DmnPeer.inJuel();
    private final DroolsPeer drools = new DroolsPeer();

    @Test
    void allGiveTheDemonstrationHousehold143600Fen() {
        Decision decision = PolicyEngine.decide(DemonstrationHousehold.lin(), pack, Scheme.DIBAO);
        assertThat(decision.total().fen()).isEqualTo(143_600);
        HouseholdFacts facts = HouseholdFacts.of(decision);
        assertThat(feel.amount(facts)).isEqualTo(143_600);
        assertThat(juel.amount(facts)).isEqualTo(143_600);
        assertThat(drools.amount(DroolsPeer.facts(facts))).isEqualTo(143_600);
        assertThat(HandWritten.amount(DemonstrationHousehold.lin())).isEqualTo(143_600);
    }

    @Test
    void allAgreeOnHouseholdsOfAllKinds() {
        Random random = new Random(20261122);
        int entitled = 0;
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Situation situation = household(random);
            Decision decision = PolicyEngine.decide(situation, pack, Scheme.DIBAO);
            HouseholdFacts facts = HouseholdFacts.of(decision);
            assertThat(new long[] {
                        feel.amount(facts),
                        juel.amount(facts),
                        drools.amount(DroolsPeer.facts(facts)),
                        HandWritten.amount(situation)
                    })
                    .as("household %d: %s", i, situation)
                    .containsOnly(decision.total().fen());
            entitled += decision.isEntitled() ? 1 : 0;
        }
        assertThat(entitled).isBetween(HOUSEHOLDS / 5, HOUSEHOLDS * 4 / 5);
    }

    private static Situation household(Random random) {
        List<Member> members = new ArrayList<>();
        members.add(member(random, "m0", Relation.APPLICANT, 25));
        int others = random.nextInt(4);
        for (int i = 1; i <= others; i++) {
            boolean child = random.nextBoolean();
            members.add(member(random, "m" + i, child ? Relation.CHILD : Relation.PARENT, child ? 1 : 50));
        }
        Money wage = Money.ofFen(random.nextInt(110_000 * members.size()));
        List<Property> properties = new ArrayList<>();
        properties.add(Property.assets("m0", Money.ofFen(random.nextInt(5_000_000 * members.size())), SOURCE));
        if (random.nextInt(8) == 0) {
            Property vehicle = Property.things("m0", PropertyKind.VEHICLE, 1, SOURCE);
            properties.add(random.nextBoolean() ? vehicle : vehicle.usedFor(Property.Use.LIVELIHOOD));
        }
        properties.add(Property.things("m0", PropertyKind.HOME, random.nextInt(12) / 4, SOURCE));
        if (random.nextInt(12) == 0) {
            properties.add(Property.things("m0", PropertyKind.HOME, 3, SOURCE));
        }
        if (random.nextInt(12) == 0) {
            properties.add(Property.things("m0", PropertyKind.COMPANY, 1, SOURCE));
        }
        return DemonstrationHousehold.with(
                members, List.of(new Income("m0", IncomeType.WAGE, wage, SOURCE)), properties);
    }

    private static Member member(Random random, String id, Relation relation, int youngest) {
        int age = youngest + random.nextInt(youngest < 18 ? 17 : 40);
        Member member = Member.of(id, LocalDate.of(2026 - age, 6, 15), relation);
        if (random.nextInt(4) == 0) {
            member = member.disabled(Disability.Kind.values()[1], 1 + random.nextInt(4));
        }
        if (age < 25 && random.nextInt(3) > 0) {
            member = member.attending(Schooling.values()[random.nextInt(Schooling.values().length)]);
        }
        if (random.nextInt(3) == 0) {
            member = member.with(Attribute.values()[random.nextInt(Attribute.values().length)]);
        }
        return member;
    }
}
