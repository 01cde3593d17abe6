package org.nuan.verification.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.domain.order.Withdrawals;

/** Withdrawn letters by number; nothing else about them is kept here. */
public final class MongoLetterWithdrawals implements LetterWithdrawals {

    public static final String COLLECTION = "letter_withdrawals";

    private final MongoCollection<Document> collection;

    public MongoLetterWithdrawals(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    @Override
    public Withdrawals among(Collection<String> letterNumbers) {
        Map<String, LocalDate> days = new HashMap<>();
        for (String number : letterNumbers) {
            Document found = collection.find(Filters.eq("_id", number)).first();
            if (found != null) {
                days.put(number, LocalDate.parse(found.getString("withdrawnOn")));
            }
        }
        return new Withdrawals(days);
    }

    @Override
    public void record(String letterNumber, LocalDate withdrawnOn) {
        collection.updateOne(
                Filters.eq("_id", letterNumber),
                Updates.set("withdrawnOn", withdrawnOn.toString()),
                new UpdateOptions().upsert(true));
    }
}
