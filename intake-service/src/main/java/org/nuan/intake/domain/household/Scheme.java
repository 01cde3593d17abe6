package org.nuan.intake.domain.household;

/** What can be applied for. */
public enum Scheme {
    DIBAO
}
