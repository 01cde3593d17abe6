package org.nuan.services.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.kernel.RegionCode;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.services.application.Referrals;
import org.nuan.services.domain.referral.CareService;
import org.nuan.services.domain.referral.Referral;
import org.nuan.services.domain.referral.ReferralState;

/** One document a referral. */
public final class MongoReferrals implements Referrals {

    public static final String COLLECTION = "referrals";

    private static final int LIMIT = 200;

    private final MongoCollection<Document> referrals;
    private final MongoOutbox outbox;

    public MongoReferrals(MongoDatabase database, MongoOutbox outbox) {
        this.referrals = database.getCollection(COLLECTION);
        this.outbox = outbox;
    }

    @Override
    public Optional<Referral> find(String id) {
        return Optional.ofNullable(referrals.find(Filters.eq("_id", id)).first())
                .map(MongoReferrals::read);
    }

    @Override
    public List<Referral> in(RegionCode region, Optional<ReferralState> state) {
        Bson place = Filters.regex("region", Pattern.compile("^" + region.value()));
        Bson filter = state.<Bson>map(s -> Filters.and(place, Filters.eq("state", s.name())))
                .orElse(place);
        return referrals
                .find(filter)
                .sort(Sorts.descending("offeredAt"))
                .limit(LIMIT)
                .map(MongoReferrals::read)
                .into(new ArrayList<>());
    }

    @Override
    public boolean add(Referral referral, List<CloudEvent> facts) {
        return outbox.insert(COLLECTION, referral.id(), write(referral), facts);
    }

    @Override
    public boolean change(Referral referral, List<CloudEvent> facts) {
        return outbox.update(COLLECTION, referral.id(), referral.version(), write(referral), facts);
    }

    private static Document write(Referral r) {
        return new Document("applicationId", r.applicationId())
                .append("householdId", r.householdId())
                .append("region", r.region().value())
                .append("service", r.service().name())
                .append("note", r.note())
                .append("offeredBy", r.offeredBy())
                .append("offeredAt", Date.from(r.offeredAt()))
                .append("state", r.state().name())
                .append(
                        "answer",
                        r.answer()
                                .map(a -> new Document("by", a.by())
                                        .append("at", Date.from(a.at()))
                                        .append("reason", a.reason()))
                                .orElse(null));
    }

    private static Referral read(Document d) {
        return new Referral(
                d.getString("_id"),
                d.getLong("version"),
                d.getString("applicationId"),
                d.getString("householdId"),
                RegionCode.of(d.getString("region")),
                CareService.valueOf(d.getString("service")),
                d.getString("note"),
                d.getString("offeredBy"),
                d.getDate("offeredAt").toInstant(),
                ReferralState.valueOf(d.getString("state")),
                Optional.ofNullable(d.get("answer", Document.class))
                        .map(a -> new Referral.Answer(
                                a.getString("by"), a.getDate("at").toInstant(), a.getString("reason"))));
    }
}
