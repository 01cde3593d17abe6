package org.nuan.portal.adapter.out.http;

/** A service did not answer, or answered that it cannot now. */
public final class ApiUnavailable extends RuntimeException {

    private final String service;

    ApiUnavailable(String service, Throwable cause) {
        super(service + " did not answer", cause);
        this.service = service;
    }

    ApiUnavailable(String service, int status) {
        super(service + " answered " + status);
        this.service = service;
    }

    public String service() {
        return service;
    }
}
