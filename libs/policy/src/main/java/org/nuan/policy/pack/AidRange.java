package org.nuan.policy.pack;

import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Hardship;

/**
 * How much temporary aid a place gives for some causes: within a range, from which a person chooses.
 *
 * @param causes for which it holds; the first entry of a pack with the cause is taken
 * @param measure what the numbers of the bands are
 * @param bands by what the household had to pay itself, lowest first; one band from 0 where that does not matter
 */
public record AidRange(
        String id,
        Texts name,
        Set<Hardship.Cause> causes,
        Per per,
        Measure measure,
        List<Band> bands,
        Validity validity)
        implements Dated {

    /** Whether the range is for each person hit or for the household. */
    public enum Per {
        PERSON,
        HOUSEHOLD
    }

    /** What the numbers of a range count. */
    public enum Measure {
        /** Per cent of the urban monthly standard, in the country too. */
        URBAN_STANDARD,
        /** Per cent of the monthly standard of where the household lives. */
        OWN_STANDARD,
        YUAN
    }

    /**
     * The range for what was paid from this amount on.
     *
     * @param least of the range, at most {@code most}
     */
    public record Band(Money selfPaidFrom, int least, int most) {}

    /** The band into which an amount of zero or more falls. */
    public Band band(Money selfPaid) {
        Band found = bands.getFirst();
        for (Band band : bands) {
            if (band.selfPaidFrom().compareTo(selfPaid) <= 0) {
                found = band;
            }
        }
        return found;
    }
}
