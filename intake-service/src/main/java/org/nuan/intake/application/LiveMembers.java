package org.nuan.intake.application;

import java.time.Instant;
import org.nuan.kernel.CitizenId;

/** Who is a member of which live application: a person is in one at most, whatever happens at the same time. */
public interface LiveMembers {

    /** The application that a person is held by, and since when. */
    record Hold(String applicationId, Instant since) {}

    /** Holds the person for the application unless another holds them already; says which one now does. */
    Hold hold(CitizenId person, String applicationId, Instant now);

    /** @return false if the person is no longer held as given */
    boolean takeOver(CitizenId person, Hold from, String applicationId, Instant now);

    void release(CitizenId person, String applicationId);
}
