package org.nuan.policy.pack;

import java.util.List;
import org.nuan.kernel.Money;

/** What the minimum living guarantee needs besides the common parameters. */
public final class DibaoParameters {

    public static final ParameterKey<AmountMethod> METHOD = ParameterKey.oneOf("amount.method", AmountMethod.class);

    public static final ParameterKey<ClassCombination> CLASSES =
            ParameterKey.oneOf("amount.classes", ClassCombination.class);

    /** Least share per head, in per cent of the standard, once a household is entitled; 0 for none. Not for tiers. */
    public static final ParameterKey<Integer> MINIMUM_SHARE =
            ParameterKey.count("amount.minimum-percent-of-standard", 0, 100);

    /** What an entitled household gets at least, per month. */
    public static final ParameterKey<Money> LEAST_OF_HOUSEHOLD =
            ParameterKey.amount("amount.least-of-household").optional();

    /** What a household gets at most, classes included, in per cent of the standard of its members. */
    public static final ParameterKey<Integer> MOST_OF_HOUSEHOLD =
            ParameterKey.count("amount.most-percent-of-standard", 1, 1000).optional();

    public static final List<ParameterKey<?>> ALL =
            List.of(METHOD, CLASSES, MINIMUM_SHARE, LEAST_OF_HOUSEHOLD, MOST_OF_HOUSEHOLD);

    private DibaoParameters() {}
}
