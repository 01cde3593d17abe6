package org.nuan.portal.application;

import java.util.Arrays;
import java.util.List;
import org.nuan.contracts.intake.ApplicationStatus;

/** The road of an application as its household sees it: few steps, in plain words. */
public enum Milestone {
    APPLIED(ApplicationStatus.SUBMITTED),
    VERIFIED(ApplicationStatus.VERIFIED),
    VISITED(ApplicationStatus.VISITED),
    REVIEWED(ApplicationStatus.REVIEWED),
    ON_NOTICE(ApplicationStatus.ON_NOTICE),
    DECIDED(ApplicationStatus.APPROVED),
    PAID(ApplicationStatus.PAID);

    /** How far the household is with a step. */
    public enum Progress {
        DONE,
        NEXT,
        LATER
    }

    /** A step and how far the household is with it. */
    public record Reached(Milestone milestone, Progress progress) {}

    private final ApplicationStatus reachedBy;

    Milestone(ApplicationStatus reachedBy) {
        this.reachedBy = reachedBy;
    }

    /** The road for a household whose application stands there. A refusal ends at the decision. */
    public static List<Reached> road(ApplicationStatus status) {
        boolean refused = status == ApplicationStatus.REFUSED;
        int now = refused ? ApplicationStatus.APPROVED.ordinal() : status.ordinal();
        List<Milestone> way = Arrays.stream(values())
                .filter(milestone -> !(refused && milestone == PAID))
                .toList();
        Milestone next = way.stream()
                .filter(milestone -> milestone.reachedBy.ordinal() > now)
                .findFirst()
                .orElse(PAID);
        return way.stream()
                .map(milestone -> new Reached(milestone, progress(milestone, now, next)))
                .toList();
    }

    private static Progress progress(Milestone milestone, int now, Milestone next) {
        if (milestone.reachedBy.ordinal() <= now) {
            return Progress.DONE;
        }
        return milestone == next ? Progress.NEXT : Progress.LATER;
    }
}
