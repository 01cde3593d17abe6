package org.nuan.policy.pack;

import java.util.List;

/** Who bears the cost, in per cent; the county bears what is left. Asked by simulations only, never by a decision. */
public final class FundParameters {

    public static final ParameterKey<Integer> CENTRAL =
            ParameterKey.count("funds.central-percent", 0, 100).optional();

    public static final ParameterKey<Integer> PROVINCE =
            ParameterKey.count("funds.province-percent", 0, 100).optional();

    public static final ParameterKey<Integer> CITY =
            ParameterKey.count("funds.city-percent", 0, 100).optional();

    public static final List<ParameterKey<?>> ALL = List.of(CENTRAL, PROVINCE, CITY);

    private FundParameters() {}
}
