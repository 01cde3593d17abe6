package org.nuan.contracts.event;

/** A statutory time limit passed while the case was open. */
public record DeadlinePassed(String applicationId, String limit, String region) {}
