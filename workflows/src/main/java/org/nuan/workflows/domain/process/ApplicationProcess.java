package org.nuan.workflows.domain.process;

/** Names of the process {@code application.bpmn} that are neither steps, messages nor variables. */
public final class ApplicationProcess {

    /** The process id; its business key is the application's id. */
    public static final String KEY = "application";

    /** The part that the overall limit covers; its boundary timers are the limits. */
    public static final String REVIEW = "review";

    /** The decision table that says which role decides. */
    public static final String APPROVAL_AUTHORITY = "approval-authority";

    /** Thrown by the verification step when a letter is missing, expired or withdrawn. */
    public static final String AUTHORISATION_LACKING = "authorisation-lacking";

    private ApplicationProcess() {}
}
