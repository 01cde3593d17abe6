package org.nuan.sources.catalogue;

/** What a source can be asked about a person, with the period its amounts have. */
public enum Item {
    DEPOSIT(Period.BALANCE),
    SECURITIES_HOLDING(Period.BALANCE),
    INSURANCE_CASH_VALUE(Period.BALANCE),
    HOUSEHOLD_REGISTER(Period.FACT),
    DEATH(Period.FACT),
    WAGE(Period.MONTHLY),
    PENSION(Period.MONTHLY),
    UNEMPLOYMENT_BENEFIT(Period.MONTHLY),
    REAL_ESTATE(Period.COUNT),
    VEHICLE(Period.FACT),
    COMPANY(Period.FACT),
    TAXED_INCOME(Period.MONTHLY),
    HOUSING_FUND(Period.BALANCE),
    MARRIAGE(Period.FACT),
    FUNERAL(Period.FACT),
    DISABILITY(Period.FACT),
    MEDICAL_SELF_PAID(Period.TWELVE_MONTHS);

    private final Period period;

    Item(Period period) {
        this.period = period;
    }

    public Period period() {
        return period;
    }
}
