package org.nuan.verification.application.ask;

/**
 * The right to work on a report.
 *
 * @param token new each time work is begun or taken over, so that whoever lost the right cannot end it for the next
 */
public record Lease(String reportId, String token) {}
