package org.nuan.workflows.application.remote;

/** Another service answered something that is not in its contract: trying again will not help. */
public final class UnexpectedAnswer extends RuntimeException {

    public UnexpectedAnswer(String service, String what) {
        super(service + " answered something unexpected: " + what);
    }
}
