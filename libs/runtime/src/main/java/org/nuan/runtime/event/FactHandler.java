package org.nuan.runtime.event;

import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.EventType;

/**
 * Takes facts of one topic. An exception means "not now": the fact is offered again with growing pauses, and later facts
 * of its partition wait behind it.
 */
@FunctionalInterface
public interface FactHandler {

    void handle(EventType type, Record data, CloudEvent event);
}
