package org.nuan.workflows.application.task;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.contracts.workflows.TaskViews.TaskView;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.security.Actor;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.Variable;

/**
 * A human task that waits.
 *
 * @param assignee user name of whoever claimed it
 * @param facts what the process knows of the case
 */
public record OpenTask(
        String id,
        TaskType type,
        String applicationId,
        RegionCode region,
        @Nullable String assignee,
        Instant created,
        @Nullable Instant due,
        CaseFacts facts) {

    boolean isClaimedByAnother(Actor actor) {
        return assignee != null && !assignee.equals(actor.userName());
    }

    TaskView view(Instant now) {
        return new TaskView(id, type, applicationId, region.value(), assignee, created, due, isLate(now));
    }

    /** Late is a task whose own limit passed, or whose case has passed the limit for the whole. */
    private boolean isLate(Instant now) {
        Variable overall = facts.is(Variable.OBJECTED) ? Variable.EXTENDED_DUE : Variable.OVERALL_DUE;
        boolean caseLate = facts.find(overall)
                .filter(end -> now.isAfter(OffsetDateTime.parse(end).toInstant()))
                .isPresent();
        return caseLate || (due != null && now.isAfter(due));
    }
}
