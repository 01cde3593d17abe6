package org.nuan.verification.domain.comparison;

/**
 * From which size on a difference counts. A place sets its own numbers; each is configuration with its source beside it.
 *
 * @param incomeFen a month's income may exceed the declared one by so much
 * @param incomePercent or by so much of the declared one, whichever is more
 * @param majorIncomeFen a larger excess of a month's income is MAJOR
 * @param balanceFloorFen balances that exceed the declared ones by no more than this do not count
 * @param majorBalanceFen a larger excess of a balance is MAJOR
 * @param homesUndeclaredMinor so many undeclared homes are MINOR, more are MAJOR
 */
public record Tolerances(
        long incomeFen,
        int incomePercent,
        long majorIncomeFen,
        long balanceFloorFen,
        long majorBalanceFen,
        int homesUndeclaredMinor) {

    public Tolerances {
        if (incomeFen < 0
                || incomePercent < 0
                || incomePercent > 100
                || balanceFloorFen < 0
                || majorIncomeFen < incomeFen
                || majorBalanceFen < balanceFloorFen
                || homesUndeclaredMinor < 0) {
            throw new IllegalArgumentException(
                    "tolerances must not be negative, percent not over 100, and MAJOR not before MINOR");
        }
    }

    long income(long declaredFen) {
        return Math.max(incomeFen, declaredFen / 100 * incomePercent);
    }
}
