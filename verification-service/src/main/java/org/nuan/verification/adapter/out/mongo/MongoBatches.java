package org.nuan.verification.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.nuan.verification.application.ask.Batch;
import org.nuan.verification.application.ask.Batches;

/** Batches that are out, in a collection that is empty when there are none. */
public final class MongoBatches implements Batches {

    public static final String COLLECTION = "batches";

    private final MongoCollection<Document> collection;

    public MongoBatches(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public void add(Batch batch) {
        Document fields = new Document("reportId", batch.reportId())
                .append("sourceId", batch.sourceId())
                .append("round", batch.round())
                .append("personIds", batch.personIds())
                .append("putAt", Date.from(batch.putAt()));
        collection.updateOne(
                Filters.eq("_id", batch.batchId()),
                new Document("$setOnInsert", fields),
                new UpdateOptions().upsert(true));
    }

    @Override
    public List<Batch> out() {
        return collection
                .find()
                .map(d -> new Batch(
                        d.getString("_id"),
                        d.getString("reportId"),
                        d.getString("sourceId"),
                        d.getInteger("round"),
                        d.getList("personIds", String.class),
                        d.getDate("putAt").toInstant()))
                .into(new ArrayList<>());
    }

    @Override
    public void remove(String batchId) {
        collection.deleteOne(Filters.eq("_id", batchId));
    }
}
