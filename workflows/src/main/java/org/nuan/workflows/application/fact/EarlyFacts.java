package org.nuan.workflows.application.fact;

import java.util.List;
import java.util.Optional;
import org.nuan.contracts.event.CloudEvent;

/** Facts that came before their case waited for them. They stand aside so that no other case's facts wait behind. */
public interface EarlyFacts {

    void put(CloudEvent event);

    /** Numbers of what stands aside, oldest first. */
    List<Long> numbers();

    /** The fact, locked until the transaction ends; empty if it is gone or another replica has it. */
    Optional<CloudEvent> lock(long number);

    void remove(long number);

    long count();
}
