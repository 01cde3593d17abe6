package org.nuan.policy.pack;

import java.math.RoundingMode;
import org.nuan.kernel.Money;

/**
 * How and where amounts are rounded.
 *
 * @param unitFen what amounts are multiples of, in fen: 1 for fen, 100 for yuan
 */
public record Rounding(RoundingMode mode, RoundingStage stage, int unitFen) {

    /** Rounded to the unit if this is the pack's stage, else as it is. */
    public Money at(RoundingStage here, Money exact) {
        return stage == here ? exact.roundedTo(unitFen, mode) : exact;
    }
}
