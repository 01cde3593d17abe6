package org.nuan.intake.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.intake.application.Applications;
import org.nuan.intake.application.Stored;
import org.nuan.intake.domain.application.Application;
import org.nuan.intake.domain.application.Draft;
import org.nuan.intake.domain.application.Stage;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.mongo.MongoOutbox;

/** The collection {@code applications}. */
public final class MongoApplications implements Applications {

    public static final String COLLECTION = "applications";

    private static final int MOST = 500;

    private final MongoCollection<Document> collection;
    private final MongoOutbox outbox;
    private final Facts facts;
    private final ApplicationDocuments documents;

    public MongoApplications(MongoDatabase database, MongoOutbox outbox, Facts facts, FieldCipher cipher) {
        this.collection = database.getCollection(COLLECTION);
        this.outbox = outbox;
        this.facts = facts;
        this.documents = new ApplicationDocuments(cipher);
    }

    @Override
    public boolean insert(Draft draft) {
        return outbox.insert(COLLECTION, draft.id(), documents.filed(draft), List.of());
    }

    @Override
    public Optional<Stored> find(String id) {
        return first(Filters.eq("_id", id));
    }

    @Override
    public Optional<Stored> withNotice(String noticeId) {
        return first(Filters.eq("notices.id", noticeId));
    }

    private Optional<Stored> first(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first())
                .map(d -> new Stored(documents.read(d), d.getLong("version")));
    }

    @Override
    public boolean update(Stored before, Application next, List<Record> news) {
        List<CloudEvent> events =
                news.stream().map(fact -> facts.cloudEvent(fact, next.id())).toList();
        return outbox.update(COLLECTION, next.id(), before.version(), documents.changing(next), events);
    }

    @Override
    public List<Application> ownedBy(String account) {
        return latest(Filters.eq("owner.id", account));
    }

    @Override
    public List<Application> inRegion(RegionCode region) {
        return latest(Filters.regex("region", "^" + region.value()));
    }

    @Override
    public List<Application> onNotice() {
        return latest(Filters.eq("stage", Stage.ON_NOTICE.name()));
    }

    private List<Application> latest(Bson filter) {
        return collection
                .find(filter)
                .sort(Sorts.descending("createdAt"))
                .limit(MOST)
                .map(documents::read)
                .into(new ArrayList<>());
    }

    @Override
    public long count(Stage stage) {
        return collection.countDocuments(Filters.eq("stage", stage.name()));
    }
}
