package org.nuan.workflows.domain.process;

import java.util.Arrays;
import java.util.Optional;

/**
 * Everything a process remembers of a case. Ids and routing facts only: what is personal stays with the service that
 * owns it. The list is closed; a test compares it with what the engine has stored.
 */
public enum Variable {
    HOUSEHOLD_ID("householdId", String.class),
    SCHEME("scheme", String.class),
    REGION("region", String.class),
    STAFF_RELATIVE("staffRelative", Boolean.class),
    DELEGATED("delegated", Boolean.class),
    /** ISO date-time at which the overall limit passes. */
    OVERALL_DUE("overallDue", String.class),
    /** The same for a case with an objection. */
    EXTENDED_DUE("extendedDue", String.class),
    REPORT_ID("reportId", String.class),
    REPORT_VERSION("reportVersion", Integer.class),
    REPORT_STATUS("reportStatus", String.class),
    REPORT_CHOICE("reportChoice", String.class),
    /** How many findings forbid going on as if nothing were, such as a death. */
    STOP_FINDINGS("stopFindings", Integer.class),
    VISIT_ID("visitId", String.class),
    ASSESSMENT_ID("assessmentId", String.class),
    NOTICE_ID("noticeId", String.class),
    /** ISO date-time at which the public notice ends. */
    NOTICE_ENDS("noticeEnds", String.class),
    /** Whether objections wait for an answer. */
    OBJECTIONS_OPEN("objectionsOpen", Boolean.class),
    /** Whether there ever was an objection, which extends the overall limit. */
    OBJECTED("objected", Boolean.class),
    APPROVER_ROLE("approverRole", String.class),
    DECISION("decision", String.class),
    AWARD_ID("awardId", String.class);

    private final String variableName;
    private final Class<?> type;

    Variable(String variableName, Class<?> type) {
        this.variableName = variableName;
        this.type = type;
    }

    public String variableName() {
        return variableName;
    }

    public Class<?> type() {
        return type;
    }

    public static Optional<Variable> ofName(String name) {
        return Arrays.stream(values()).filter(v -> v.variableName.equals(name)).findFirst();
    }
}
