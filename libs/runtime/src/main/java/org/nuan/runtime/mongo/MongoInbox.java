package org.nuan.runtime.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.nuan.runtime.event.Inbox;

/** The inbox beside documents: the fact is marked after the work, so the work itself must bear repetition. */
final class MongoInbox implements Inbox {

    private final MongoCollection<Document> taken;
    private final Clock clock;

    MongoInbox(MongoDatabase database, Clock clock) {
        this.taken = database.getCollection("inbox");
        this.clock = clock;
    }

    @Override
    public void once(String eventId, Runnable work) {
        if (taken.find(Filters.eq("_id", eventId)).first() != null) {
            return;
        }
        work.run();
        try {
            taken.insertOne(new Document("_id", eventId).append("takenAt", Date.from(clock.instant())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
