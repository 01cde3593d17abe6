package org.nuan.workflows.application.fact;

import org.nuan.contracts.event.CloudEvent;

/** Takes a fact as it comes, inside the transaction that marks it as taken: delivered, or put aside until its time. */
public final class TakeFact {

    private final DeliverFact deliverFact;
    private final EarlyFacts earlyFacts;

    public TakeFact(DeliverFact deliverFact, EarlyFacts earlyFacts) {
        this.deliverFact = deliverFact;
        this.earlyFacts = earlyFacts;
    }

    public Delivery take(Record fact, CloudEvent event) {
        Delivery delivery = deliverFact.deliver(fact, event.time());
        if (delivery == Delivery.TOO_EARLY) {
            earlyFacts.put(event);
        }
        return delivery;
    }
}
