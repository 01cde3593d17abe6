package org.nuan.intake.domain.household;

/** Whether the urban or the rural standard applies. */
public enum Residence {
    URBAN,
    RURAL
}
