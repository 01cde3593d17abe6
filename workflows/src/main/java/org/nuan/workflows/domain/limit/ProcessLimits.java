package org.nuan.workflows.domain.limit;

/**
 * The limits of an application, from the policy pack in force; articles of 民发〔2021〕57号 unless a place has its own.
 *
 * @param investigationStartWorkdays working days from acceptance to the start of the investigation
 * @param publicNoticeDays calendar days of the public notice
 * @param decisionWorkdays working days for the decision
 * @param overallWorkdays working days for the whole, from the day of submission
 * @param extendedWorkdays the same for a case with an objection
 * @param objectionDays calendar days in which administrative review can be asked for (行政复议法)
 * @param delegatedApproval whether the county handed approval down to the townships
 */
public record ProcessLimits(
        int investigationStartWorkdays,
        int publicNoticeDays,
        int decisionWorkdays,
        int overallWorkdays,
        int extendedWorkdays,
        int objectionDays,
        boolean delegatedApproval) {

    public ProcessLimits {
        if (investigationStartWorkdays < 1
                || publicNoticeDays < 1
                || decisionWorkdays < 1
                || overallWorkdays < 1
                || extendedWorkdays < overallWorkdays
                || objectionDays < 1) {
            throw new IllegalArgumentException("a limit is at least one day, and the extended one not shorter");
        }
    }
}
