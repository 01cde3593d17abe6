package org.nuan.intake.domain.dossier;

/** The letter to the household in both languages, built from the trace of the decision. */
public record DecisionLetter(String zh, String en) {}
