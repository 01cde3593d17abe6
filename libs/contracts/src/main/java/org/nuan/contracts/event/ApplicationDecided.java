package org.nuan.contracts.event;

/** A named person decided the application. */
public record ApplicationDecided(String applicationId, String householdId, String outcome) {}
