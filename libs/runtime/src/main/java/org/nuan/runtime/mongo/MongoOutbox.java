package org.nuan.runtime.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.runtime.event.FactPublisher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.event.OutboxSource;

/**
 * Aggregates that carry their unpublished facts inside their own document: the change and its facts are one atomic
 * write, on any deployment of the store.
 *
 * <p>A document saved here has {@code _id}, {@code version}, {@code outbox} (facts as JSON, oldest first) and
 * {@code outboxPending}; the rest is the aggregate's own.
 */
public final class MongoOutbox implements OutboxSource {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String OUTBOX = "outbox";
    private static final String PENDING = "outboxPending";
    private static final int BATCH = 100;

    private final MongoDatabase database;
    private final Facts facts;
    private final List<String> collections;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param collections whose documents may carry facts
     */
    public MongoOutbox(MongoDatabase database, Facts facts, List<String> collections) {
        this.database = database;
        this.facts = facts;
        this.collections = List.copyOf(collections);
    }

    /**
     * Inserts an aggregate with its facts, as version 1.
     *
     * @param fields without {@code _id} and {@code version}
     * @return false if the id, or another unique value, is taken
     */
    public boolean insert(String collection, String id, Document fields, List<CloudEvent> news) {
        Document document = new Document(ID, id).append(VERSION, 1L);
        document.putAll(fields);
        document.append(OUTBOX, written(news)).append(PENDING, !news.isEmpty());
        try {
            database.getCollection(collection).insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
        tell(news);
        return true;
    }

    /**
     * Writes the aggregate's fields and appends its facts, if the document still has that version; the new version is one
     * more. Fields that are not given stay as they are: set them to null to empty them.
     *
     * @return false if somebody else changed it meanwhile
     */
    public boolean update(String collection, String id, long expectedVersion, Document fields, List<CloudEvent> news) {
        List<Bson> changes = new ArrayList<>();
        Document set = new Document(fields).append(VERSION, expectedVersion + 1);
        if (!news.isEmpty()) {
            set.append(PENDING, true);
            changes.add(Updates.pushEach(OUTBOX, written(news), new PushOptions()));
        }
        changes.add(new Document("$set", set));
        boolean done = database.getCollection(collection)
                        .updateOne(
                                Filters.and(Filters.eq(ID, id), Filters.eq(VERSION, expectedVersion)),
                                Updates.combine(changes))
                        .getMatchedCount()
                == 1;
        if (done) {
            tell(news);
        }
        return done;
    }

    private void tell(List<CloudEvent> news) {
        if (!news.isEmpty()) {
            listeners.forEach(Runnable::run);
        }
    }

    private List<String> written(List<CloudEvent> news) {
        return news.stream().map(facts::write).toList();
    }

    @Override
    public void onNewFacts(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public boolean relay(FactPublisher publisher) {
        boolean more = false;
        for (String collection : collections) {
            more |= relay(database.getCollection(collection), publisher);
        }
        return more;
    }

    private boolean relay(MongoCollection<Document> collection, FactPublisher publisher) {
        List<Document> pending =
                collection.find(Filters.eq(PENDING, true)).limit(BATCH).into(new ArrayList<>());
        for (Document document : pending) {
            Object id = document.get(ID);
            List<String> texts = document.getList(OUTBOX, String.class, List.of());
            publisher.publish(texts.stream().map(facts::read).toList());
            collection.updateOne(Filters.eq(ID, id), Updates.pullAll(OUTBOX, texts));
            collection.updateOne(Filters.and(Filters.eq(ID, id), Filters.size(OUTBOX, 0)), Updates.set(PENDING, false));
        }
        return pending.size() == BATCH;
    }
}
