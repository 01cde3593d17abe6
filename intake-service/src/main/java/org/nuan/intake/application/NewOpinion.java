package org.nuan.intake.application;

import org.nuan.intake.domain.dossier.Opinion.Recommendation;

/** An opinion as it was sent in. */
public record NewOpinion(Recommendation recommendation, String assessmentId, String reason) {}
