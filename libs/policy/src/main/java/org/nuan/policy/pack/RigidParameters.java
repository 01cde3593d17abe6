package org.nuan.policy.pack;

import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.Outlay;

/** What hardship by rigid expenditure needs besides the common parameters (刚性支出困难家庭认定办法). */
public final class RigidParameters {

    /** Income per head has to stay below it: last year's local disposable income per head, for a year. */
    public static final ParameterKey<Money> INCOME_LIMIT_URBAN = ParameterKey.amount("rigid.income-limit-urban");

    public static final ParameterKey<Money> INCOME_LIMIT_RURAL = ParameterKey.amount("rigid.income-limit-rural");

    /** Expenditure has to be more than this share of income. */
    public static final ParameterKey<Integer> RATIO = ParameterKey.count("rigid.ratio-percent", 1, 1000);

    /** Whether reaching the share is enough. */
    public static final ParameterKey<Boolean> RATIO_REACHED = ParameterKey.flag("rigid.reaching-ratio-suffices");

    /** The months before the application over which both are counted. */
    public static final ParameterKey<Integer> LOOK_BACK = ParameterKey.count("rigid.look-back-months", 1, 36);

    public static final ParameterKey<Set<Outlay.Kind>> KINDS = ParameterKey.setOf("rigid.kinds", Outlay.Kind.class);

    /** What is needed to live counts up to this share of the standard. */
    public static final ParameterKey<Integer> LIVING_SHARE =
            ParameterKey.count("rigid.living-percent-of-standard", 0, 500);

    /** Months for which the finding holds, after that of the application. */
    public static final ParameterKey<Integer> VALID_MONTHS = ParameterKey.count("rigid.validity-months", 1, 60);

    /** Financial assets per head may reach so many monthly standards. */
    public static final ParameterKey<Integer> ASSET_MONTHS =
            ParameterKey.count("rigid.financial-assets-months-of-standard", 0, 1200);

    public static final ParameterKey<Integer> MOST_HOMES = ParameterKey.count("rigid.most-homes", 0, 100);

    /** Whether a vehicle bars by its value. */
    public static final ParameterKey<Boolean> VEHICLE_BARS = ParameterKey.flag("rigid.vehicle-bars");

    /** A vehicle of this value or more bars. */
    public static final ParameterKey<Money> VEHICLE_VALUE = ParameterKey.amount("rigid.vehicle-value-that-bars");

    public static final List<ParameterKey<?>> ALL = List.of(
            INCOME_LIMIT_URBAN,
            INCOME_LIMIT_RURAL,
            RATIO,
            RATIO_REACHED,
            LOOK_BACK,
            KINDS,
            LIVING_SHARE,
            VALID_MONTHS,
            ASSET_MONTHS,
            MOST_HOMES,
            VEHICLE_BARS,
            VEHICLE_VALUE);

    private RigidParameters() {}
}
