package org.nuan.policy.ladder;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nuan.kernel.Money;
import org.nuan.policy.aid.Entitlement;
import org.nuan.policy.decision.Decision;
import org.nuan.policy.pack.Pay;
import org.nuan.policy.pack.Rung;
import org.nuan.policy.pack.Scheme;

/**
 * A household under every scheme of the pack of its place.
 *
 * @param decisions one for each scheme that the pack regulates, in the order of {@link Scheme}
 * @param rungs the rung of each member who is on one, by member id
 * @param household the rung of those who count together
 * @param entitlements the special aid that the rungs open
 */
public record Standing(
        List<Decision> decisions, Map<String, Rung> rungs, Rung household, List<Entitlement> entitlements) {

    public Standing {
        decisions = List.copyOf(decisions);
        rungs = Map.copyOf(rungs);
        entitlements = List.copyOf(entitlements);
    }

    public Optional<Decision> under(Scheme scheme) {
        return decisions.stream()
                .filter(decision -> decision.scheme() == scheme)
                .findFirst();
    }

    /** The same standing, showing only what was decided under these schemes; the rungs stay. */
    public Standing only(Set<Scheme> schemes) {
        return new Standing(
                decisions.stream()
                        .filter(decision -> schemes.contains(decision.scheme()))
                        .toList(),
                rungs,
                household,
                entitlements);
    }

    /** What is due every month, under all schemes together. */
    public Money monthlyTotal() {
        return total(Pay.MONTHLY);
    }

    /** What is due once, under all schemes together. */
    public Money oneOffTotal() {
        return total(Pay.ONE_OFF);
    }

    /** What the special aid is worth a month, as the pack estimates it. */
    public Money monthlyValueOfAid() {
        Money sum = Money.ZERO;
        for (Entitlement entitlement : entitlements) {
            sum = sum.plus(entitlement.monthlyValue());
        }
        return sum;
    }

    private Money total(Pay pay) {
        Money sum = Money.ZERO;
        for (Decision decision : decisions) {
            sum = decision.scheme().pay() == pay ? sum.plus(decision.total()) : sum;
        }
        return sum;
    }

    /** For each scheme that cannot be decided yet, {@code memberId/KIND} of the facts that would decide it. */
    public Map<Scheme, List<String>> missingFacts() {
        Map<Scheme, List<String>> missing = new EnumMap<>(Scheme.class);
        for (Decision decision : decisions) {
            if (!decision.missingFacts().isEmpty()) {
                missing.put(decision.scheme(), decision.missingFacts());
            }
        }
        return missing;
    }

    /** As String, Long, Boolean, List and Map only, in a stable order, ready for JSON. Money is in fen. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("household", household.name());
        Map<String, Object> byMember = new LinkedHashMap<>();
        new TreeMap<>(rungs).forEach((member, rung) -> byMember.put(member, rung.name()));
        map.put("rungs", byMember);
        map.put("monthlyTotalFen", monthlyTotal().fen());
        map.put("oneOffTotalFen", oneOffTotal().fen());
        map.put("entitlements", entitlements.stream().map(Entitlement::toMap).toList());
        map.put("decisions", decisions.stream().map(Standing::paid).toList());
        return map;
    }

    private static Map<String, Object> paid(Decision decision) {
        Map<String, Object> map = new LinkedHashMap<>(decision.toMap());
        map.put("pay", decision.scheme().pay().name());
        return map;
    }
}
