package org.nuan.verification.adapter.out.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.nuan.contracts.event.CloudEvent;
import org.nuan.contracts.event.VerificationCompleted;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.domain.report.Report;

/** One document a report; each write changes only what changed, if nobody else wrote meanwhile. */
public final class MongoReports implements Reports {

    public static final String COLLECTION = "reports";

    private static final int ATTEMPTS = 50;

    private final MongoCollection<Document> collection;
    private final MongoOutbox outbox;
    private final ReportDocuments documents;
    private final Facts facts;

    public MongoReports(
            MongoCollection<Document> collection, MongoOutbox outbox, ReportDocuments documents, Facts facts) {
        this.collection = collection;
        this.outbox = outbox;
        this.documents = documents;
        this.facts = facts;
    }

    @Override
    public boolean add(Report report) {
        return outbox.insert(COLLECTION, report.reportId(), documents.fields(report), List.of());
    }

    @Override
    public Optional<Stored> find(String reportId) {
        return Optional.ofNullable(collection.find(Filters.eq("_id", reportId)).first())
                .map(this::stored);
    }

    private Stored stored(Document document) {
        return new Stored(documents.read(document), document.getLong("version"));
    }

    @Override
    public List<Report> ofApplication(String applicationId) {
        return collection
                .find(Filters.eq("applicationId", applicationId))
                .sort(Sorts.ascending("orderedAt"))
                .map(documents::read)
                .into(new ArrayList<>());
    }

    /**
     * @throws IllegalStateException if others kept writing, or the report is gone
     */
    @Override
    public Stored change(Stored known, UnaryOperator<Report> change) {
        Stored before = known;
        String reportId = known.report().reportId();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Report after = change.apply(before.report());
            if (after.equals(before.report())) {
                return before;
            }
            Document changed = documents.changedFields(before.report(), after);
            if (outbox.update(COLLECTION, reportId, before.revision(), changed, news(before.report(), after))) {
                return new Stored(after, before.revision() + 1);
            }
            before = find(reportId).orElseThrow(() -> new IllegalStateException("report " + reportId + " is gone"));
        }
        throw new IllegalStateException("report " + reportId + " is written to without end");
    }

    private List<CloudEvent> news(Report before, Report after) {
        if (after.version() == before.version()) {
            return List.of();
        }
        return List.of(facts.cloudEvent(
                new VerificationCompleted(
                        after.order().applicationId(),
                        after.reportId(),
                        after.version(),
                        after.status().name(),
                        after.discrepancies().size()),
                after.order().householdId()));
    }
}
