package org.nuan.verification.application.ask;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nuan.verification.domain.answer.Expectation;
import org.nuan.verification.domain.consent.Consent;
import org.nuan.verification.domain.consent.Ruling;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.order.Withdrawals;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.source.Source;
import org.nuan.verification.domain.source.SourceCatalogue;

/** From a question of a report to what may be sent, and to what the answer must be about. */
public final class Questioning {

    private final SourceCatalogue catalogue;
    private final Consent consent;
    private final Clock clock;

    public Questioning(SourceCatalogue catalogue, Consent consent, Clock clock) {
        this.catalogue = catalogue;
        this.consent = consent;
        this.clock = clock;
    }

    /**
     * @throws IllegalStateException if the report asks a source that has left the catalogue
     */
    Source source(QuestionKey key) {
        return catalogue
                .find(key.sourceId())
                .orElseThrow(() -> new IllegalStateException("no source " + key.sourceId() + " in the catalogue"));
    }

    boolean isKnown(QuestionKey key) {
        return catalogue.find(key.sourceId()).isPresent();
    }

    /** Whether the question may be put right now. */
    Ruling rule(Report report, QuestionKey key, Withdrawals withdrawals) {
        Order order = report.order();
        return consent.rule(
                order,
                order.person(key.personId()).orElseThrow(),
                source(key),
                queryId(report.reportId(), key, report.round()),
                LocalDate.now(clock),
                withdrawals);
    }

    Expectation expectation(Report report, QuestionKey key, int round) {
        return new Expectation(
                queryId(report.reportId(), key, round),
                key.sourceId(),
                catalogue.items(source(key), report.order().purpose()));
    }

    /** The same for the same question of the same round, so that a source sees a repetition as one. */
    private static String queryId(String reportId, QuestionKey key, int round) {
        String name = reportId + "|" + key.personId() + "|" + key.sourceId() + "|" + round;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
