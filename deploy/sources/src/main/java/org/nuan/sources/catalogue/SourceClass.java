package org.nuan.sources.catalogue;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of source an authorisation letter names, what each knows, and its usual answer time in milliseconds. */
public enum SourceClass {
    BANK(40, Item.DEPOSIT),
    SECURITIES(50, Item.SECURITIES_HOLDING),
    INSURANCE(50, Item.INSURANCE_CASH_VALUE),
    PUBLIC_SECURITY(60, Item.HOUSEHOLD_REGISTER, Item.DEATH),
    HUMAN_RESOURCES(60, Item.WAGE, Item.PENSION, Item.UNEMPLOYMENT_BENEFIT),
    NATURAL_RESOURCES(60, Item.REAL_ESTATE),
    TRAFFIC_POLICE(60, Item.VEHICLE),
    MARKET_REGULATION(60, Item.COMPANY),
    TAX(60, Item.TAXED_INCOME),
    HOUSING_FUND(60, Item.HOUSING_FUND),
    CIVIL_AFFAIRS(60, Item.MARRIAGE, Item.FUNERAL),
    DISABLED_PERSONS_FEDERATION(60, Item.DISABILITY),
    MEDICAL_INSURANCE(60, Item.MEDICAL_SELF_PAID);

    private final int medianMillis;
    private final Set<Item> items;

    SourceClass(int medianMillis, Item first, Item... others) {
        this.medianMillis = medianMillis;
        this.items = EnumSet.of(first, others);
    }

    public int medianMillis() {
        return medianMillis;
    }

    public boolean answers(Item item) {
        return items.contains(item);
    }
}
