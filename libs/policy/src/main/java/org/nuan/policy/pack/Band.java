package org.nuan.policy.pack;

import java.util.List;
import org.nuan.kernel.Money;

/**
 * One band of an amount.
 *
 * @param from the least amount that falls into it
 * @param value what holds there: a percentage, a multiple or a count, as the parameter says
 */
public record Band(Money from, int value) {

    /** The band into which an amount of zero or more falls. */
    public static Band of(List<Band> lowestFirst, Money amount) {
        Band found = lowestFirst.getFirst();
        for (Band band : lowestFirst) {
            if (band.from().compareTo(amount) <= 0) {
                found = band;
            }
        }
        return found;
    }
}
