package org.nuan.policy.situation;

/**
 * A one-off subsidy that a member has had.
 *
 * @param subsidy the id of the subsidy in the pack of the place
 */
public record SubsidyHad(String memberId, String subsidy) {}
