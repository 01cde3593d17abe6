package org.nuan.bench.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.means.ItemUse;
import org.nuan.policy.situation.Income;
import org.nuan.policy.situation.Member;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;

/**
 * A household as a DMN engine wants it: plain numbers and words. Who counts, which figure of income stands and every sum
 * are taken ready-made from our own decision, so the peer is spared that work; the bars, the gap and the classes are not.
 *
 * @param household variables of the decision {@code basic}
 * @param members variables of the decision {@code gain}, for each member who counts
 */
record HouseholdFacts(Map<String, Object> household, List<Map<String, Object>> members) {

    static HouseholdFacts of(Decision decision) {
        LocalDate day = decision.situation().ageDay();
        return new HouseholdFacts(
                Map.of(
                        "persons", (long) decision.persons(),
                        "income", income(decision),
                        "assets", assets(decision),
                        "vehicles", things(decision, PropertyKind.VEHICLE),
                        "homes", things(decision, PropertyKind.HOME),
                        "companies", things(decision, PropertyKind.COMPANY)),
                decision.members().stream()
                        .filter(use -> use.counts())
                        .map(use -> member(use.member(), day))
                        .toList());
    }

    private static Map<String, Object> member(Member member, LocalDate day) {
        return Map.of(
                "age",
                (long) member.ageOn(day),
                "schooling",
                member.schooling().name(),
                "disability",
                (long) member.disability().grade(),
                "attributes",
                member.attributes().stream().map(Enum::name).toList());
    }

    private static long income(Decision decision) {
        long fen = 0;
        for (ItemUse<Income> use : decision.incomes()) {
            fen += use.counted() ? use.item().monthly().fen() : 0;
        }
        return fen;
    }

    private static long assets(Decision decision) {
        long fen = 0;
        for (ItemUse<Property> use : decision.properties()) {
            fen += use.counted() ? use.item().amount().fen() : 0;
        }
        return fen;
    }

    /** How many of a kind, other than those the pack exempts. */
    private static long things(Decision decision, PropertyKind kind) {
        long count = 0;
        for (ItemUse<Property> use : decision.properties()) {
            boolean plain = use.item().use() == Property.Use.ORDINARY || kind != PropertyKind.VEHICLE;
            count += use.counted() && use.item().kind() == kind && plain
                    ? use.item().count()
                    : 0;
        }
        return count;
    }
}
