package org.nuan.verification.application.ask;

import java.time.Duration;

/**
 * How patient the fan-out is.
 *
 * @param deadline for a whole round of a report
 * @param batchWait how long a round waits for batch sources before it goes on without them
 * @param batchPoll how often a batch source's answer is looked for
 * @param batchExpiry after how long a batch that never came back counts as failed
 * @param lease how long a process that fell silent keeps others from taking over its reports
 * @param concurrentReports reports that may be asked for at once in this process
 * @param retryPercent retries of a round may be so many percent of its questions (and at least one)
 */
public record AskSettings(
        Duration deadline,
        Duration batchWait,
        Duration batchPoll,
        Duration batchExpiry,
        Duration lease,
        int concurrentReports,
        int retryPercent) {

    public AskSettings {
        if (!deadline.isPositive() || !batchPoll.isPositive() || !lease.isPositive() || concurrentReports < 1) {
            throw new IllegalArgumentException("deadline, batch poll, lease and concurrent reports must be positive");
        }
    }
}
