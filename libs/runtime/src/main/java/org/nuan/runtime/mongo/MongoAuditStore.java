package org.nuan.runtime.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.runtime.audit.AuditEntry;
import org.nuan.runtime.audit.AuditStore;
import org.nuan.runtime.audit.ChainedEntry;

/** The audit chain in the collection {@code audit}; the number is the {@code _id}, so two writers cannot share one. */
final class MongoAuditStore implements AuditStore {

    private final MongoCollection<Document> entries;

    /** What this process wrote last; wrong after another process wrote, which the failed append then shows. */
    private final AtomicReference<@Nullable ChainedEntry> known = new AtomicReference<>();

    MongoAuditStore(MongoDatabase database) {
        this.entries = database.getCollection("audit");
    }

    @Override
    public Optional<ChainedEntry> last() {
        ChainedEntry cached = known.get();
        return cached != null
                ? Optional.of(cached)
                : Optional.ofNullable(
                                entries.find().sort(Sorts.descending("_id")).first())
                        .map(MongoAuditStore::read);
    }

    @Override
    public boolean append(ChainedEntry entry) {
        try {
            entries.insertOne(write(entry));
            known.set(entry);
            return true;
        } catch (MongoWriteException e) {
            known.set(null);
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<ChainedEntry> of(String subjectKind, String subjectId) {
        return entries.find(Filters.and(Filters.eq("subjectKind", subjectKind), Filters.eq("subjectId", subjectId)))
                .sort(Sorts.ascending("_id"))
                .map(MongoAuditStore::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<ChainedEntry> from(long number, int limit) {
        return entries.find(Filters.gte("_id", number))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(MongoAuditStore::read)
                .into(new ArrayList<>());
    }

    private static Document write(ChainedEntry chained) {
        AuditEntry e = chained.entry();
        return new Document("_id", chained.number())
                .append("previousHash", chained.previousHash())
                .append("hash", chained.hash())
                .append("actor", e.actor())
                .append("role", e.role())
                .append("action", e.action())
                .append("subjectKind", e.subjectKind())
                .append("subjectId", e.subjectId())
                .append("purpose", e.purpose())
                .append("at", Date.from(e.at()));
    }

    private static ChainedEntry read(Document d) {
        return new ChainedEntry(
                d.getLong("_id"),
                d.getString("previousHash"),
                new AuditEntry(
                        d.getString("actor"),
                        d.getString("role"),
                        d.getString("action"),
                        d.getString("subjectKind"),
                        d.getString("subjectId"),
                        d.getString("purpose"),
                        d.getDate("at").toInstant()),
                d.getString("hash"));
    }
}
