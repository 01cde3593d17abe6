package org.nuan.workflows.adapter.out.postgres;

import org.nuan.runtime.event.Facts;
import org.nuan.runtime.postgres.PostgresOutbox;
import org.nuan.workflows.application.step.StatedFacts;

/** States facts through the outbox, in the engine's own transaction. */
public final class OutboxStatedFacts implements StatedFacts {

    private final PostgresOutbox outbox;
    private final Facts facts;

    public OutboxStatedFacts(PostgresOutbox outbox, Facts facts) {
        this.outbox = outbox;
        this.facts = facts;
    }

    @Override
    public void state(Record fact, String subject) {
        outbox.add(facts.cloudEvent(fact, subject));
    }
}
