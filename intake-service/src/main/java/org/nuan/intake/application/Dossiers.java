package org.nuan.intake.application;

import org.nuan.intake.domain.application.Decided;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.UnderReview;
import org.nuan.intake.domain.dossier.Dossier;

/** The dossier of an application in whatever state. */
public final class Dossiers {

    public static Dossier of(Stored stored) {
        return switch (stored.application()) {
            case Draft draft -> Dossier.EMPTY;
            case UnderReview open -> open.dossier();
            case Decided decided -> decided.dossier();
        };
    }

    private Dossiers() {}
}
