package org.nuan.workflows.application.fact;

import java.util.function.Function;
import org.nuan.contracts.event.CloudEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Offers the facts that came too early to their cases again. */
public final class OfferEarlyFacts {

    private static final Logger LOG = LoggerFactory.getLogger(OfferEarlyFacts.class);

    private final DeliverFact deliverFact;
    private final EarlyFacts earlyFacts;
    private final Function<CloudEvent, Record> reader;
    private final TransactionOperations transactions;

    /** @param reader gives the data of a fact */
    public OfferEarlyFacts(
            DeliverFact deliverFact,
            EarlyFacts earlyFacts,
            Function<CloudEvent, Record> reader,
            TransactionOperations transactions) {
        this.deliverFact = deliverFact;
        this.earlyFacts = earlyFacts;
        this.reader = reader;
        this.transactions = transactions;
    }

    /** Offers each once, each in a transaction of its own; one that fails does not hold up the others. */
    public void offerAll() {
        for (long number : earlyFacts.numbers()) {
            try {
                transactions.executeWithoutResult(status -> offer(number));
            } catch (RuntimeException e) {
                LOG.atWarn().addKeyValue("number", number).setCause(e).log("early fact could not be offered");
            }
        }
    }

    private void offer(long number) {
        earlyFacts.lock(number).ifPresent(event -> {
            if (deliverFact.deliver(reader.apply(event), event.time()) != Delivery.TOO_EARLY) {
                earlyFacts.remove(number);
            }
        });
    }
}
