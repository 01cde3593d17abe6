package org.nuan.verification.domain.source;

import java.util.Optional;

/** What can be asked of a source, with the kind of value that is a sensible answer. */
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

    public static Optional<Item> ofCode(String code) {
        for (Item item : values()) {
            if (item.name().equals(code)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
