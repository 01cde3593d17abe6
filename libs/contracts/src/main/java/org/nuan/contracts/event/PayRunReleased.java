package org.nuan.contracts.event;

/** A second person released a pay run to the bank. */
public record PayRunReleased(String payRunId, String month, String region) {}
