package org.nuan.policy.pack;

import java.util.Map;
import org.nuan.kernel.Money;

/**
 * A subsidy that is paid once to everybody in some categories, in one of the months for which it applies.
 *
 * @param amounts per person, by the rung of the ladder on which the person stands
 */
public record OneOffSubsidy(String id, Texts name, Map<Rung, Money> amounts, Validity validity) implements PersonClass {

    public OneOffSubsidy {
        amounts = Map.copyOf(amounts);
    }
}
