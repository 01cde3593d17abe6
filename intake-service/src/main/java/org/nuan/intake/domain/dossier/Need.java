package org.nuan.intake.domain.dossier;

/** Help beyond money that visitors can see a need for. */
public enum Need {
    TUTORING,
    HOME_CARE,
    COUNSELLING,
    JOB_MATCHING,
    COMPANIONSHIP
}
