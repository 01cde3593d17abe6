package org.nuan.policy.pack;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;

/** What the price-linked subsidy needs besides the common parameters; the indices are a section. */
public final class PriceParameters {

    /** Rise of the consumer price index from which the subsidy is paid, in tenths of a per cent. */
    public static final ParameterKey<Integer> TRIGGER_CONSUMER = ParameterKey.tenths("price.trigger-consumer", 0, 1000);

    /** Rise of food prices from which it is paid likewise, in tenths of a per cent. */
    public static final ParameterKey<Integer> TRIGGER_FOOD = ParameterKey.tenths("price.trigger-food", 0, 1000);

    /** For how many months before the month of payment the index is looked at: 1 where it is known a month later. */
    public static final ParameterKey<Integer> INDEX_LAG = ParameterKey.count("price.index-lag-months", 0, 12);

    public static final ParameterKey<Set<PriceGroup>> GROUPS = ParameterKey.setOf("price.groups", PriceGroup.class);

    /** Groups that get the urban base wherever they live; the others get that of where they live. */
    public static final ParameterKey<Set<PriceGroup>> URBAN_BASE_GROUPS =
            ParameterKey.setOf("price.urban-base-groups", PriceGroup.class);

    /** Where the base is another amount than the standard, such as the average of the city's standards. */
    public static final ParameterKey<Money> BASE_URBAN =
            ParameterKey.amount("price.base-urban").optional();

    public static final ParameterKey<Money> BASE_RURAL =
            ParameterKey.amount("price.base-rural").optional();

    /** Least amount per head; 0 for none. */
    public static final ParameterKey<Money> MINIMUM = ParameterKey.amount("price.minimum");

    public static final ParameterKey<RoundingMode> ROUNDING_MODE = ParameterKey.rounding("price.rounding-mode");

    /** What the amount per head is a multiple of, in fen. */
    public static final ParameterKey<Integer> ROUNDING_UNIT = ParameterKey.count("price.rounding-unit-fen", 1, 10_000);

    public static final List<ParameterKey<?>> ALL = List.of(
            TRIGGER_CONSUMER,
            TRIGGER_FOOD,
            INDEX_LAG,
            GROUPS,
            URBAN_BASE_GROUPS,
            BASE_URBAN,
            BASE_RURAL,
            MINIMUM,
            ROUNDING_MODE,
            ROUNDING_UNIT);

    private PriceParameters() {}
}
