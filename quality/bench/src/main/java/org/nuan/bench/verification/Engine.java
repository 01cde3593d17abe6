package org.nuan.bench.verification;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.nuan.runtime.crypto.BlindIndex;
import org.nuan.runtime.crypto.FieldCipher;
import org.nuan.runtime.event.Facts;
import org.nuan.runtime.mongo.MongoOutbox;
import org.nuan.verification.adapter.out.mongo.MongoBatches;
import org.nuan.verification.adapter.out.mongo.MongoLetterWithdrawals;
import org.nuan.verification.adapter.out.mongo.MongoReports;
import org.nuan.verification.adapter.out.mongo.MongoRuns;
import org.nuan.verification.adapter.out.mongo.OrderDocuments;
import org.nuan.verification.adapter.out.mongo.ReportDocuments;
import org.nuan.verification.adapter.out.sources.HttpsSources;
import org.nuan.verification.adapter.out.sources.SftpMailboxes;
import org.nuan.verification.adapter.out.sources.SourcesAddress;
import org.nuan.verification.application.ask.AskBatch;
import org.nuan.verification.application.ask.AskSettings;
import org.nuan.verification.application.ask.AskSource;
import org.nuan.verification.application.ask.Conclusion;
import org.nuan.verification.application.ask.FanOut;
import org.nuan.verification.application.ask.Guards;
import org.nuan.verification.application.ask.Lease;
import org.nuan.verification.application.ask.LetterWithdrawals;
import org.nuan.verification.application.ask.Questioning;
import org.nuan.verification.application.ask.Reports;
import org.nuan.verification.application.ask.RunReport;
import org.nuan.verification.application.ask.RunReports;
import org.nuan.verification.application.ask.Runs;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.comparison.Comparison;
import org.nuan.verification.domain.comparison.Tolerances;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.SourceCatalogue;

/**
 * The engine of verification-service with its own adapters, put together without Spring: it asks over HTTPS and SFTP and
 * stores every step in a document store on loopback, which keeps its data in memory.
 */
final class Engine implements AutoCloseable {

    private static final AskSettings SETTINGS = new AskSettings(
            Duration.ofSeconds(20),
            Duration.ofSeconds(15),
            Duration.ofMillis(20),
            Duration.ofDays(3),
            Duration.ofSeconds(6),
            64,
            20);

    /** To all sources together, as shipped. */
    static final int CALLS_AT_ONCE = 64;

    private static final Instant END_OF_ALL_LEASES = Instant.parse("9999-01-01T00:00:00Z");
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int MOST_LOOKS = 250;

    private final MongoServer store = new MongoServer(new MemoryBackend());
    private final MongoClient client =
            MongoClients.create("mongodb://127.0.0.1:" + store.bind().getPort());
    private final HttpsSources https;
    private final SftpMailboxes mailboxes;
    private final Reports reports;
    private final Runs runs;
    private final RunReports runReports;
    final SourceTimes times;
    final ClosedReports closed = new ClosedReports();

    Engine(SourceCatalogue catalogue, SourcesAddress address, double latencyMultiplier, Clock clock) {
        MongoDatabase database = client.getDatabase("bench");
        https = new HttpsSources(address);
        mailboxes = new SftpMailboxes(address);
        times = new SourceTimes(https, latencyMultiplier);
        reports = reports(database, clock);
        runs = new MongoRuns(database.getCollection(MongoRuns.COLLECTION));
        LetterWithdrawals withdrawals =
                new MongoLetterWithdrawals(database.getCollection(MongoLetterWithdrawals.COLLECTION));
        Questioning questioning = new Questioning(catalogue, new Consent(catalogue), clock);
        AskBatch askBatch = new AskBatch(
                questioning,
                mailboxes,
                new MongoBatches(database.getCollection(MongoBatches.COLLECTION)),
                SETTINGS,
                closed,
                clock);
        AskSource askSource = new AskSource(times, new Guards(Duration.ofSeconds(10), CALLS_AT_ONCE), closed);
        RunReport runReport = new RunReport(
                reports,
                runs,
                new FanOut(questioning, askSource, askBatch, SETTINGS),
                questioning,
                withdrawals,
                new Conclusion(new Comparison(new Tolerances(5_000, 10, 30_000, 500_000, 2_400_000, 1)), clock),
                SETTINGS,
                closed,
                clock);
        runReports = new RunReports(runReport, runs, SETTINGS, clock);
    }

    private static Reports reports(MongoDatabase database, Clock clock) {
        Facts facts = new Facts(JsonMapper.builder().findAndAddModules().build(), clock, "bench", Optional.empty());
        byte[] key = new byte[32];
        return new MongoReports(
                database.getCollection(MongoReports.COLLECTION),
                new MongoOutbox(database, facts, List.of(MongoReports.COLLECTION)),
                new ReportDocuments(new OrderDocuments(new FieldCipher(key), new BlindIndex(key))),
                facts);
    }

    /** Puts one question without the engine around it; false if it got no usable answer. */
    boolean askBare(SourceTimes.Question question, Semaphore place) {
        try {
            place.acquire();
            try {
                Reply reply = https.call(question.source(), question.query(), SETTINGS.deadline());
                return reply instanceof Reply.Answer;
            } finally {
                place.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void start(Report report) {
        Lease lease = runReports.announce(report.reportId());
        reports.add(report);
        runReports.start(lease);
    }

    /** Lets the engine strike off the last reports, then stops it. */
    @Override
    public void close() throws IOException {
        for (int i = 0; i < MOST_LOOKS && !runs.due(END_OF_ALL_LEASES).isEmpty(); i++) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        runReports.close();
        https.close();
        mailboxes.close();
        client.close();
        store.shutdownNow();
    }
}
