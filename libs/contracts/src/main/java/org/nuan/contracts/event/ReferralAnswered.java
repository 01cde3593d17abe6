package org.nuan.contracts.event;

/** The provider accepted or refused; {@code answer} is ACCEPTED or REFUSED. */
public record ReferralAnswered(String referralId, String applicationId, String householdId, String answer) {}
