package org.nuan.contracts.event;

/** A household asked for help and its authorisation is complete. */
public record ApplicationSubmitted(
        String applicationId,
        String householdId,
        String scheme,
        String region,
        String residence,
        boolean staffRelative) {}
