package org.nuan.workflows.application.remote;

/** Another service did not answer, or said that it cannot just now: worth trying again. */
public final class ServiceUnavailable extends RuntimeException {

    public ServiceUnavailable(String service, String what) {
        super(service + " is not available: " + what);
    }
}
