package org.nuan.contracts.event;

/** The bank says that the money arrived. */
public record PaymentPaid(
        String paymentId, String payRunId, String awardId, String applicationId, String householdId, String month) {}
