package org.nuan.intake.application;

/** A democratic appraisal as it was sent in; {@code inFavour} is at most {@code present}. */
public record NewAppraisal(int present, int inFavour, String minutes) {}
