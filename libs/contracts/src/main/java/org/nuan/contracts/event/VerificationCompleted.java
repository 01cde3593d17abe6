package org.nuan.contracts.event;

/** A report is ready; {@code status} is COMPLETE, INCOMPLETE or REFUSED. */
public record VerificationCompleted(
        String applicationId, String reportId, int version, String status, int discrepancies) {}
