package org.nuan.contracts.intake;

/** The few states that an applicant is shown. */
public enum ApplicationStatus {
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
