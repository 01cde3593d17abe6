package org.nuan.contracts.event;

/** Somebody objected to a household while its public notice ran. */
public record ObjectionRaised(String applicationId, String noticeId, String objectionId) {}
