package org.nuan.policy.pack;

import java.util.Map;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Benefit;

/**
 * A subsidy that is paid once to everybody in some categories, in one of the months for which it applies.
 *
 * @param amounts per person, by what the person gets support as; somebody in several categories gets the highest
 */
public record OneOffSubsidy(String id, Texts name, Map<Benefit.Kind, Money> amounts, Validity validity)
        implements Dated {

    public OneOffSubsidy {
        amounts = Map.copyOf(amounts);
    }
}
