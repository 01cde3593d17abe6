package org.nuan.policy.pack;

import java.time.LocalDate;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.kernel.RegionCode;
import org.nuan.policy.situation.DisasterLoss;

/**
 * A disaster and the aid that the place gives after it: first for an emergency period, then for a transition period; whoever
 * is still poor afterwards gets regular assistance.
 *
 * @param region where it struck; who was there gets aid, wherever registered
 * @param emergency from the day on which it struck
 * @param transition from the day after the emergency period
 */
public record Disaster(
        String id,
        Texts name,
        RegionCode region,
        LocalDate struckOn,
        Period emergency,
        Period transition,
        Validity validity)
        implements Dated {

    /** How often the amount of a period is paid. */
    public enum Per {
        DAY,
        MONTH
    }

    /**
     * One period of aid.
     *
     * @param until its last day
     * @param perHead for each person hit
     * @param losses of which one is needed
     */
    public record Period(LocalDate until, Money perHead, Per per, Set<DisasterLoss.Kind> losses) {}
}
