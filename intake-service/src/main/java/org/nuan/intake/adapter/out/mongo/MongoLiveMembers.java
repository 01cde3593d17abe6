package org.nuan.intake.adapter.out.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.intake.application.LiveMembers;
import org.nuan.kernel.CitizenId;
import org.nuan.runtime.crypto.BlindIndex;

/** The collection {@code live_members}: its {@code _id} is the blind index of the person, so nobody is there twice. */
public final class MongoLiveMembers implements LiveMembers {

    public static final String COLLECTION = "live_members";

    private static final String ID = "_id";
    private static final String APPLICATION = "applicationId";
    private static final String SINCE = "since";

    private final MongoCollection<Document> members;
    private final BlindIndex index;

    public MongoLiveMembers(MongoDatabase database, BlindIndex index) {
        this.members = database.getCollection(COLLECTION);
        this.index = index;
    }

    @Override
    public Hold hold(CitizenId person, String applicationId, Instant now) {
        String id = index.of(person.value());
        Instant since = now.truncatedTo(ChronoUnit.MILLIS);
        try {
            members.insertOne(
                    new Document(ID, id).append(APPLICATION, applicationId).append(SINCE, Date.from(since)));
            return new Hold(applicationId, since);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        @Nullable Document held = members.find(Filters.eq(ID, id)).first();
        if (held == null) {
            return hold(person, applicationId, now);
        }
        return new Hold(held.getString(APPLICATION), held.getDate(SINCE).toInstant());
    }

    @Override
    public boolean takeOver(CitizenId person, Hold from, String applicationId, Instant now) {
        return members.updateOne(
                                Filters.and(
                                        Filters.eq(ID, index.of(person.value())),
                                        Filters.eq(APPLICATION, from.applicationId())),
                                Updates.combine(
                                        Updates.set(APPLICATION, applicationId), Updates.set(SINCE, Date.from(now))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void release(CitizenId person, String applicationId) {
        members.deleteOne(
                Filters.and(Filters.eq(ID, index.of(person.value())), Filters.eq(APPLICATION, applicationId)));
    }
}
