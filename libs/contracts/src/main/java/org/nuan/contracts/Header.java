package org.nuan.contracts;

/** Names of the HTTP headers that callers and services agree on. */
public final class Header {

    /** On every POST: a key of the caller's choice; the same key with another body is refused. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Follows one request through all services; made by the gateway where the caller sends none. */
    public static final String CORRELATION_ID = "X-Correlation-Id";

    /** Why a person's record is being looked at; kept in the audit trail. */
    public static final String PURPOSE = "X-Purpose";

    private Header() {}
}
