package org.nuan.policy.situation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The assessment of one member's ability to care for himself (生活自理能力评估) in six items.
 *
 * @param failed the items that the member cannot do alone
 */
public record SelfCare(String memberId, LocalDate assessedOn, Set<Item> failed) {

    /** The six items of the assessment (特困人员认定办法). */
    public enum Item {
        EATING,
        DRESSING,
        GETTING_OUT_OF_BED,
        TOILET,
        WALKING_INDOORS,
        BATHING
    }

    /** What is left of the ability to care for oneself. */
    public enum Tier {
        SELF_CARE_FULL,
        SELF_CARE_PARTIAL,
        SELF_CARE_LOST
    }

    public SelfCare {
        EnumSet<Item> copy = EnumSet.noneOf(Item.class);
        copy.addAll(failed);
        failed = Collections.unmodifiableSet(copy);
    }

    /** @param lostFrom who fails so many items has lost it altogether */
    public Tier tier(int lostFrom) {
        if (failed.isEmpty()) {
            return Tier.SELF_CARE_FULL;
        }
        return failed.size() < lostFrom ? Tier.SELF_CARE_PARTIAL : Tier.SELF_CARE_LOST;
    }
}
