package org.nuan.contracts.event;

/** The bank could not pay; {@code reasonCode} is an ISO 20022 external status reason. */
public record PaymentReturned(
        String paymentId,
        String payRunId,
        String awardId,
        String applicationId,
        String householdId,
        String month,
        String reasonCode) {}
