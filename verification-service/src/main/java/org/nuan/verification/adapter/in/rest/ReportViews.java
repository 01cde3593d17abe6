package org.nuan.verification.adapter.in.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nuan.contracts.verification.QueryLogView;
import org.nuan.contracts.verification.ReportView;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.report.Found;
import org.nuan.verification.domain.report.Question;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.report.State;
import org.nuan.verification.domain.source.SourceCatalogue;

/** Reports as callers see them: no ids of citizens, references masked, explanations in the caller's language. */
final class ReportViews {

    private final Explanations explanations;

    private final SourceCatalogue catalogue;

    ReportViews(Explanations explanations, SourceCatalogue catalogue) {
        this.explanations = explanations;
        this.catalogue = catalogue;
    }

    ReportView of(Report report, Locale locale) {
        Map<String, Boolean> asked = new TreeMap<>();
        for (Question question : report.questions().values()) {
            if (question.wasPut()) {
                asked.merge(question.key().sourceId(), question.isAnswered(), Boolean::logicalAnd);
            }
        }
        return new ReportView(
                report.reportId(),
                report.order().applicationId(),
                report.order().region().value(),
                report.status().name(),
                report.version(),
                report.orderedAt(),
                report.completedAt(),
                asked.size(),
                (int) asked.values().stream().filter(answered -> answered).count(),
                report.found().stream().map(ReportViews::finding).toList(),
                report.discrepancies().stream().map(d -> discrepancy(d, locale)).toList(),
                unanswered(report));
    }

    private static ReportView.Finding finding(Found found) {
        return new ReportView.Finding(
                found.personId(),
                found.sourceId(),
                found.finding().item().name(),
                found.finding().amountFen(),
                found.finding().item().period().name(),
                found.finding().text(),
                found.finding().reference(),
                found.answeredAt());
    }

    private ReportView.Discrepancy discrepancy(Discrepancy discrepancy, Locale locale) {
        return new ReportView.Discrepancy(
                discrepancy.personId(),
                discrepancy.item().name(),
                fen(discrepancy, discrepancy.declared()),
                fen(discrepancy, discrepancy.found()),
                discrepancy.grade().name(),
                explanations.of(discrepancy, locale));
    }

    /** Counts of things are told in the explanation; the amounts are for money. */
    private static @Nullable Long fen(Discrepancy discrepancy, @Nullable Long value) {
        return discrepancy.item().period().isAmount() ? value : null;
    }

    private List<ReportView.Unanswered> unanswered(Report report) {
        List<ReportView.Unanswered> unanswered = new ArrayList<>();
        for (Question question : report.questions().values()) {
            if (question.state() instanceof State.Unanswered(Trouble trouble, var retryAt)) {
                unanswered.add(new ReportView.Unanswered(
                        question.key().personId(),
                        question.key().sourceId(),
                        trouble.name(),
                        retryAt,
                        items(question.key().sourceId()).orElse(null)));
            }
        }
        return unanswered;
    }

    private Optional<List<String>> items(String sourceId) {
        return catalogue
                .find(sourceId)
                .map(source -> source.items().stream().map(Enum::name).sorted().toList());
    }

    static List<QueryLogView> queries(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.questions().values().stream()
                        .flatMap(question -> question.attempts().stream()
                                .map(attempt -> new QueryLogView(
                                        question.key().personId(),
                                        question.key().sourceId(),
                                        report.order().purpose(),
                                        attempt.letterNumber(),
                                        attempt.askedAt(),
                                        attempt.outcome()))))
                .sorted(Comparator.comparing(QueryLogView::askedAt))
                .toList();
    }
}
