package org.nuan.intake.domain.letter;

/** The classes of sources that a letter may open: three of financial institutions, ten departments. */
public enum SourceClass {
    BANK,
    SECURITIES,
    INSURANCE,
    PUBLIC_SECURITY,
    HUMAN_RESOURCES,
    NATURAL_RESOURCES,
    TRAFFIC_POLICE,
    MARKET_REGULATION,
    TAX,
    HOUSING_FUND,
    CIVIL_AFFAIRS,
    DISABLED_PERSONS_FEDERATION,
    MEDICAL_INSURANCE
}
