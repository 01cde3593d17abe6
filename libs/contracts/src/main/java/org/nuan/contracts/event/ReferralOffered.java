package org.nuan.contracts.event;

/** A service beyond money was offered to a provider for a household. */
public record ReferralOffered(String referralId, String applicationId, String householdId, String service) {}
