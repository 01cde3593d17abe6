package org.nuan.verification.domain.source;

import java.util.Optional;

/** Classes of sources, as an authorisation letter names them. */
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
    MEDICAL_INSURANCE;

    public static Optional<SourceClass> ofCode(String code) {
        for (SourceClass sourceClass : values()) {
            if (sourceClass.name().equals(code)) {
                return Optional.of(sourceClass);
            }
        }
        return Optional.empty();
    }
}
