package org.nuan.verification;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.mongo.IndexDeclaration;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.verification.adapter.out.mongo.MongoBatches;
import org.nuan.verification.adapter.out.mongo.MongoLetterWithdrawals;
import org.nuan.verification.adapter.out.mongo.MongoReports;
import org.nuan.verification.adapter.out.mongo.MongoRuns;
import org.nuan.verification.adapter.out.mongo.OrderDocuments;
import org.nuan.verification.adapter.out.mongo.ReportDocuments;
import org.nuan.verification.application.ask.Batches;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.Runs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The stores. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    @Bean
    IndexDeclaration reportsByApplication() {
        return IndexDeclaration.of(MongoReports.COLLECTION, "reports_application", "applicationId");
    }

    @Bean
    IndexDeclaration reportsByPerson() {
        return IndexDeclaration.of(MongoReports.COLLECTION, "reports_person", "persons.citizenIdIndex");
    }

    @Bean
    IndexDeclaration reportsToPublish() {
        return IndexDeclaration.of(MongoReports.COLLECTION, "reports_outbox", "outboxPending");
    }

    @Bean
    IndexDeclaration runsByLease() {
        return IndexDeclaration.of(MongoRuns.COLLECTION, "runs_lease", "leaseUntil");
    }

    @Bean
    MongoOutbox outbox(MongoDatabase database, Facts facts) {
        return new MongoOutbox(database, facts, List.of(MongoReports.COLLECTION));
    }

    @Bean
    Reports reports(
            MongoDatabase database, MongoOutbox outbox, FieldCipher cipher, BlindIndex blindIndex, Facts facts) {
        return new MongoReports(
                database.getCollection(MongoReports.COLLECTION),
                outbox,
                new ReportDocuments(new OrderDocuments(cipher, blindIndex)),
                facts);
    }

    @Bean
    Runs runs(MongoDatabase database) {
        return new MongoRuns(database.getCollection(MongoRuns.COLLECTION));
    }

    @Bean
    Batches batches(MongoDatabase database) {
        return new MongoBatches(database.getCollection(MongoBatches.COLLECTION));
    }

    @Bean
    LetterWithdrawals letterWithdrawals(MongoDatabase database) {
        return new MongoLetterWithdrawals(database.getCollection(MongoLetterWithdrawals.COLLECTION));
    }
}
