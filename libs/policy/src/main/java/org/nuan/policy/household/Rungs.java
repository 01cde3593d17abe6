package org.nuan.policy.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.pack.Rung;

/**
 * On which rung of the ladder each member stands, as far as it is known.
 *
 * @param members by member id; who is on none is left out
 * @param ownMonthly what a member gets a month for himself on a rung of his own, by member id
 * @param household the rung of those who count together
 * @param open what could still put somebody on a rung
 */
public record Rungs(Map<String, Rung> members, Map<String, Money> ownMonthly, Rung household, List<Open> open) {

    /** Nobody is on any rung. */
    public static final Rungs NONE = new Rungs(Map.of(), Map.of(), Rung.NONE, List.of());

    /**
     * A rung that cannot be told yet.
     *
     * @param members whose
     * @param facts that would decide it
     */
    public record Open(Rung rung, List<String> members, List<String> facts) {}

    public Rungs {
        members = Map.copyOf(members);
        ownMonthly = Map.copyOf(ownMonthly);
        open = List.copyOf(open);
    }

    public Rung of(String memberId) {
        return members.getOrDefault(memberId, Rung.NONE);
    }

    public boolean isOn(String memberId, Set<Rung> any) {
        return any.contains(of(memberId));
    }

    /** Facts that could still put anybody on one of these rungs; empty if that is settled. */
    public List<String> openFor(Set<Rung> any) {
        List<String> facts = new ArrayList<>();
        for (Open one : open) {
            if (any.contains(one.rung)) {
                facts.addAll(one.facts);
            }
        }
        return facts;
    }

    /** Facts that could still put the member on one of these rungs; empty if that is settled. */
    public List<String> openFor(String memberId, Set<Rung> any) {
        if (open.isEmpty() || isOn(memberId, any)) {
            return List.of();
        }
        List<String> facts = new ArrayList<>();
        for (Open one : open) {
            if (any.contains(one.rung) && one.members.contains(memberId)) {
                facts.addAll(one.facts);
            }
        }
        return facts;
    }
}
