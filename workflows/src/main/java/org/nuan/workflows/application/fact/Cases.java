package org.nuan.workflows.application.fact;

import java.util.Optional;
import org.nuan.workflows.domain.process.CaseFacts;
import org.nuan.workflows.domain.process.CaseMessage;

/** The cases in the engine. All calls take part in the caller's transaction. */
public interface Cases {

    /** Starts the process of an application; {@code false} if it was started before. */
    boolean start(String applicationId, String region, CaseFacts facts);

    Optional<CasePosition> position(String applicationId);

    /** Hands a message to a case that waits for it. */
    void deliver(String applicationId, CaseMessage message, CaseFacts facts);

    /** Lets a case remember something without moving it. */
    void note(String applicationId, CaseFacts facts);
}
