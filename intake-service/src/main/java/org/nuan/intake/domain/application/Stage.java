package org.nuan.intake.domain.application;

/** Where an application stands, in the few words that an applicant is shown. */
public enum Stage {
    DRAFT,
    SUBMITTED,
    VERIFIED,
    VISITED,
    REVIEWED,
    ON_NOTICE,
    APPROVED,
    REFUSED,
    PAID
}
