package org.nuan.benefits.application.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What banks sent, kept raw before anybody interprets it. */
public interface BankMessages {

    /** A message as received. */
    record RawMessage(UUID id, UUID payRunId, String xml) {

        @Override
        public String toString() {
            return "bank message " + id;
        }
    }

    /** Keeps it, once: the same bytes about the same run are the same message. */
    void keep(UUID payRunId, String xml, Instant receivedAt);

    /** Kept but not yet interpreted, oldest first. */
    List<RawMessage> unread();

    /** Marks it as dealt with; {@code finding} is a short code of what came of it. */
    void consumed(UUID messageId, Instant at, String finding);
}
