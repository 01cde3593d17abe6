package org.nuan.verification.application.ask;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The reports that somebody must still work on, each leased to the process that does. A run is written before its report
 * starts and removed after its report is closed, so a crash at any point leaves it to be found.
 */
public interface Runs {

    /** Makes this process the one that works on the report, whoever did before. */
    Lease begin(String reportId, Instant until);

    /** Takes over a run whose lease has passed; empty if another process was faster. */
    Optional<Lease> claim(String reportId, Instant now, Instant until);

    /** These three do nothing if the lease was lost meanwhile. */
    void renew(Lease lease, Instant until);

    /** Lets another process take over at once. */
    void release(Lease lease);

    void finish(Lease lease);

    /** Ids of reports whose lease has passed. */
    List<String> due(Instant now);
}
