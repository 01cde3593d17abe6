package org.nuan.intake.domain.application;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When the household asked, with everybody's consent.
 *
 * @param id of the command that submitted
 * @param on the day the limits are counted from
 * @param decisionDue last day of the overall limit
 */
public record Submission(String id, Instant at, LocalDate on, LocalDate decisionDue) {}
