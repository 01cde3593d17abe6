package org.nuan.contracts.event;

/** The process of an application came to its end. */
public record CaseClosed(String applicationId, String outcome) {}
