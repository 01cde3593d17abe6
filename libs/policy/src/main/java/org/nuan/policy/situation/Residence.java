package org.nuan.policy.situation;

/** Where the household is registered and lives: the standard may differ between town and country. */
public enum Residence {
    URBAN,
    RURAL
}
