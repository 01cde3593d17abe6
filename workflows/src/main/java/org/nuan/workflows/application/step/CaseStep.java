package org.nuan.workflows.application.step;

import java.time.Instant;
import org.nuan.workflows.domain.process.CaseFacts;

/**
 * One passage of a case through a service task.
 *
 * @param key idempotency key of whatever the step asks of other services: the same when the passage is tried again, new
 *     when a loop comes by again
 * @param startedAt when the case came to the task, the same for every try
 */
public record CaseStep(String applicationId, String key, Instant startedAt, CaseFacts facts) {

    /** A key for one of several calls of the same step. */
    public String key(String call) {
        return key + "-" + call;
    }
}
