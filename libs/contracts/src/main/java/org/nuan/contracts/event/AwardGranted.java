package org.nuan.contracts.event;

/** A benefit is owed from a month on. */
public record AwardGranted(String awardId, String applicationId, String householdId, String scheme, String fromMonth) {}
