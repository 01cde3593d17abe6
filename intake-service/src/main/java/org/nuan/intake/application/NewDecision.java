package org.nuan.intake.application;

import org.jspecify.annotations.Nullable;
import org.nuan.intake.domain.dossier.Decision;

/**
 * A decision as it was sent in.
 *
 * @param assessmentId always there for an approval
 * @param reason always there for a refusal
 */
public record NewDecision(
        Decision.Outcome outcome, @Nullable String assessmentId, String reason) {}
