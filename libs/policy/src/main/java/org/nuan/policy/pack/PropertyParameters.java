package org.nuan.policy.pack;

import java.util.List;
import java.util.Set;
import org.nuan.kernel.Money;
import org.nuan.policy.situation.LargeExpense;
import org.nuan.policy.situation.Property;
import org.nuan.policy.situation.PropertyKind;

/** The finer bars by property, besides those in {@link Parameters}. */
public final class PropertyParameters {

    /** Deposits per head may reach so many monthly standards, besides the limit of all financial assets. */
    public static final ParameterKey<Integer> DEPOSIT_MONTHS =
            ParameterKey.count("property.deposits-months-of-standard", 0, 1200).optional();

    /** The same for securities. */
    public static final ParameterKey<Integer> SECURITIES_MONTHS = ParameterKey.count(
                    "property.securities-months-of-standard", 0, 1200)
            .optional();

    /** Only a vehicle worth so much or more bars; without it every vehicle does. */
    public static final ParameterKey<Money> VEHICLE_VALUE =
            ParameterKey.amount("property.vehicle-bars-from-value").optional();

    /** Large machines that bar: {@code LARGE_FARM_MACHINE}, {@code VESSEL}. */
    public static final ParameterKey<Set<PropertyKind>> BARRING_MACHINES =
            ParameterKey.setOf("property.barring-machines", PropertyKind.class);

    public static final ParameterKey<Set<Property.Use>> MACHINE_EXEMPT_USES =
            ParameterKey.setOf("property.machine-exempt-uses", Property.Use.class);

    public static final ParameterKey<HomeBar> HOME_BAR = ParameterKey.oneOf("property.home-bar", HomeBar.class);

    /** The floor area per head that the place takes as its standard, in square metres. */
    public static final ParameterKey<Integer> STANDARD_AREA =
            ParameterKey.count("property.standard-area-per-head", 1, 1000).optional();

    /** Homes may have so many per cent of the standard area per head; 200 is twice the standard. */
    public static final ParameterKey<Integer> AREA_PERCENT = ParameterKey.count(
                    "property.home-area-percent-of-standard-area", 0, 10_000)
            .optional();

    /** The number of homes where one was given for a demolished one, if it is another. */
    public static final ParameterKey<Integer> RESETTLED_MOST_HOMES =
            ParameterKey.count("property.resettled-most-homes", 0, 100).optional();

    /** The area where a home was given for a demolished one, if it is another. */
    public static final ParameterKey<Integer> RESETTLED_AREA_PERCENT = ParameterKey.count(
                    "property.resettled-home-area-percent-of-standard-area", 0, 10_000)
            .optional();

    /** Companies that do not bar, such as {@code FAMILY_SHOP} or {@code DORMANT}. */
    public static final ParameterKey<Set<Property.Use>> COMPANY_EXEMPT_USES =
            ParameterKey.setOf("property.company-exempt-uses", Property.Use.class);

    /** Large expenses that bar. */
    public static final ParameterKey<Set<LargeExpense.Kind>> BARRING_EXPENSES =
            ParameterKey.setOf("property.barring-large-expenses", LargeExpense.Kind.class);

    /** Such expenses bar if they were made less than so many months before the application. */
    public static final ParameterKey<Integer> EXPENSE_MONTHS =
            ParameterKey.count("property.large-expense-months", 0, 120);

    public static final List<ParameterKey<?>> ALL = List.of(
            DEPOSIT_MONTHS,
            SECURITIES_MONTHS,
            VEHICLE_VALUE,
            BARRING_MACHINES,
            MACHINE_EXEMPT_USES,
            HOME_BAR,
            STANDARD_AREA,
            AREA_PERCENT,
            RESETTLED_MOST_HOMES,
            RESETTLED_AREA_PERCENT,
            COMPANY_EXEMPT_USES,
            BARRING_EXPENSES,
            EXPENSE_MONTHS);

    private PropertyParameters() {}
}
