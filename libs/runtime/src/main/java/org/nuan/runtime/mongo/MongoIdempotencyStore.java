package org.nuan.runtime.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bson.Document;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.idempotency.IdempotencyStore;

/** Idempotency keys in the collection {@code idempotency}; answers are encrypted. */
final class MongoIdempotencyStore implements IdempotencyStore {

    private static final String ID = "_id";
    private static final String BODY_HASH = "bodyHash";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String STATUS = "status";
    private static final String BODY = "body";

    private final MongoCollection<Document> keys;
    private final FieldCipher cipher;

    MongoIdempotencyStore(MongoDatabase database, FieldCipher cipher) {
        this.keys = database.getCollection("idempotency");
        this.cipher = cipher;
    }

    @Override
    public Claim claim(String id, String bodyHash, Instant now, Instant abandonedBefore) {
        try {
            keys.insertOne(new Document(ID, id).append(BODY_HASH, bodyHash).append(CLAIMED_AT, Date.from(now)));
            return new Claim.Proceed();
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        Document known = keys.find(Filters.eq(ID, id)).first();
        if (known == null) {
            return new Claim.InProgress();
        }
        if (!bodyHash.equals(known.getString(BODY_HASH))) {
            return new Claim.OtherBody();
        }
        return known.containsKey(STATUS)
                ? new Claim.Replay(read(id, known))
                : takeOver(id, known, now, abandonedBefore);
    }

    private Claim takeOver(String id, Document known, Instant now, Instant abandonedBefore) {
        Date claimedAt = known.getDate(CLAIMED_AT);
        boolean taken = claimedAt.toInstant().isBefore(abandonedBefore)
                && keys.updateOne(
                                        Filters.and(Filters.eq(ID, id), Filters.eq(CLAIMED_AT, claimedAt)),
                                        Updates.set(CLAIMED_AT, Date.from(now)))
                                .getMatchedCount()
                        == 1;
        return taken ? new Claim.Proceed() : new Claim.InProgress();
    }

    private Answer read(String id, Document known) {
        String body = cipher.decrypt(known.getString(BODY), id);
        return new Answer(
                known.getInteger(STATUS),
                known.getString("contentType"),
                known.getString("location"),
                Base64.getDecoder().decode(body));
    }

    @Override
    public void keep(String id, Answer answer) {
        String body = cipher.encrypt(Base64.getEncoder().encodeToString(answer.body()), id);
        keys.updateOne(
                Filters.eq(ID, id),
                Updates.combine(
                        Updates.set(STATUS, answer.status()),
                        Updates.set("contentType", answer.contentType()),
                        Updates.set("location", answer.location()),
                        Updates.set(BODY, body)));
    }

    @Override
    public void release(String id) {
        keys.deleteOne(Filters.eq(ID, id));
    }

    @Override
    public void forget(Instant before) {
        keys.deleteMany(Filters.lt(CLAIMED_AT, Date.from(before)));
    }
}
