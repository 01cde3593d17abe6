package org.nuan.verification.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.nuan.verification.application.ask.Lease;
import org.nuan.verification.application.ask.Runs;

/** Work to do, in a collection that is empty when there is none. */
public final class MongoRuns implements Runs {

    public static final String COLLECTION = "runs";

    private static final String UNTIL = "leaseUntil";
    private static final String TOKEN = "token";

    private final MongoCollection<Document> collection;

    public MongoRuns(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Lease begin(String reportId, Instant until) {
        Lease lease = new Lease(reportId, UUID.randomUUID().toString());
        collection.updateOne(Filters.eq("_id", reportId), to(lease, until), new UpdateOptions().upsert(true));
        return lease;
    }

    private static Bson to(Lease lease, Instant until) {
        return Updates.combine(Updates.set(TOKEN, lease.token()), Updates.set(UNTIL, Date.from(until)));
    }

    @Override
    public Optional<Lease> claim(String reportId, Instant now, Instant until) {
        Lease lease = new Lease(reportId, UUID.randomUUID().toString());
        long claimed = collection
                .updateOne(
                        Filters.and(Filters.eq("_id", reportId), Filters.lte(UNTIL, Date.from(now))), to(lease, until))
                .getMatchedCount();
        return claimed == 1 ? Optional.of(lease) : Optional.empty();
    }

    @Override
    public void renew(Lease lease, Instant until) {
        collection.updateOne(held(lease), Updates.set(UNTIL, Date.from(until)));
    }

    @Override
    public void release(Lease lease) {
        collection.updateOne(held(lease), Updates.set(UNTIL, Date.from(Instant.EPOCH)));
    }

    @Override
    public void finish(Lease lease) {
        collection.deleteOne(held(lease));
    }

    private static Bson held(Lease lease) {
        return Filters.and(Filters.eq("_id", lease.reportId()), Filters.eq(TOKEN, lease.token()));
    }

    @Override
    public List<String> due(Instant now) {
        return collection
                .find(Filters.lte(UNTIL, Date.from(now)))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }
}
