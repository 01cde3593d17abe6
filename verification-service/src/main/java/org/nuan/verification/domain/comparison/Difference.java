package org.nuan.verification.domain.comparison;

/** In what way found and declared differ; each has a sentence in every language of the platform. */
public enum Difference {
    INCOME_UNDECLARED,
    INCOME_ABOVE_DECLARED,
    BALANCE_UNDECLARED,
    BALANCE_ABOVE_DECLARED,
    VEHICLE_UNDECLARED,
    COMPANY_UNDECLARED,
    HOME_UNDECLARED,
    EXPENSE_BELOW_DECLARED,
    REGISTERED_ELSEWHERE,
    DEATH_REGISTERED,
    FUNERAL_REGISTERED
}
