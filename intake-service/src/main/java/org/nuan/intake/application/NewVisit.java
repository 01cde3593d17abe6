package org.nuan.intake.application;

import java.time.LocalDate;
import java.util.List;
import org.nuan.intake.domain.dossier.Need;

/** A home visit as its first visitor wrote it down. */
public record NewVisit(
        LocalDate visitedOn, String secondVisitor, boolean truthful, String findings, List<Need> needs) {}
