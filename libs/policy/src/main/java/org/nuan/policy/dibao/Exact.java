package org.nuan.policy.dibao;

import org.nuan.kernel.Money;

/** Whether an amount has been rounded on its way. */
final class Exact {

    private Exact() {}

    /** Whether {@code amount × divisor = of × factor}. */
    static boolean is(Money amount, long divisor, Money of, long factor) {
        return amount.times(divisor).equals(of.times(factor));
    }
}
