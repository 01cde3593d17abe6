package org.nuan.workflows.application.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.workflows.TaskType;
import org.nuan.kernel.RegionCode;

/**
 * Which tasks to list.
 *
 * @param roles realm names of the caller's roles
 * @param within the caller's region
 * @param assignee who claimed them; ignored where null
 * @param unclaimedOnly only tasks that nobody claimed
 */
public record TaskFilter(
        Set<String> roles,
        RegionCode within,
        @Nullable String assignee,
        boolean unclaimedOnly,
        @Nullable TaskType type,
        @Nullable String applicationId) {

    /** A list for people; whoever has more than this to do works from the top. */
    public static final int MOST = 500;
}
