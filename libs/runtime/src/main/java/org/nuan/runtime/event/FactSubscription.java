package org.nuan.runtime.event;

import org.nuan.contracts.event.Topic;

/** Says that a service wants the facts of a topic; declare one as a bean. */
public record FactSubscription(Topic topic, FactHandler handler) {

    public static FactSubscription of(Topic topic, FactHandler handler) {
        return new FactSubscription(topic, handler);
    }
}
