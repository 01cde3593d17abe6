package org.nuan.verification.adapter.out.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.comparison.Difference;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.comparison.Grade;
import org.nuan.verification.domain.order.Order;
import org.nuan.verification.domain.report.Question;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.Report;
import org.nuan.verification.domain.report.ReportStatus;
import org.nuan.verification.domain.source.Item;

/**
 * Reports as documents. Questions stand under {@code questions.p<place of the person>.<source id>}, so that one answer
 * is one small change.
 */
public final class ReportDocuments {

    private final OrderDocuments orders;

    public ReportDocuments(OrderDocuments orders) {
        this.orders = orders;
    }

    Document fields(Report report) {
        Document fields = orders.write(report.reportId(), report.order());
        Document questions = new Document();
        report.questions()
                .values()
                .forEach(question -> ((Document)
                                questions.computeIfAbsent(place(report.order(), question.key()), p -> new Document()))
                        .append(question.key().sourceId(), QuestionDocuments.write(question)));
        return head(fields.append("questions", questions), report);
    }

    /** Only what differs, addressed by path. */
    Document changedFields(Report before, Report after) {
        Document fields = new Document();
        after.questions().forEach((key, question) -> {
            if (!question.equals(before.questions().get(key))) {
                fields.append(
                        "questions." + place(after.order(), key) + "." + key.sourceId(),
                        QuestionDocuments.write(question));
            }
        });
        return head(fields, after);
    }

    private static Document head(Document fields, Report report) {
        return fields.append("status", report.status().name())
                .append("reportVersion", report.version())
                .append("round", report.round())
                .append("orderedAt", Date.from(report.orderedAt()))
                .append("completedAt", date(report.completedAt()))
                .append(
                        "discrepancies",
                        report.discrepancies().stream()
                                .map(ReportDocuments::write)
                                .toList());
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static String place(Order order, QuestionKey key) {
        for (int i = 0; i < order.persons().size(); i++) {
            if (order.persons().get(i).personId().equals(key.personId())) {
                return "p" + i;
            }
        }
        throw new IllegalStateException("a question about nobody of the order");
    }

    Report read(Document document) {
        String reportId = document.getString("_id");
        Order order = orders.read(reportId, document);
        Date completedAt = document.getDate("completedAt");
        return new Report(
                reportId,
                order,
                questions(order, document.get("questions", Document.class)),
                ReportStatus.valueOf(document.getString("status")),
                document.getInteger("reportVersion"),
                document.getInteger("round"),
                document.getDate("orderedAt").toInstant(),
                completedAt == null ? null : completedAt.toInstant(),
                document.getList("discrepancies", Document.class).stream()
                        .map(ReportDocuments::discrepancy)
                        .toList());
    }

    private static Map<QuestionKey, Question> questions(Order order, Document stored) {
        Map<QuestionKey, Question> questions = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < order.persons().size(); i++) {
            places.add(i);
        }
        for (int i : places) {
            Document ofPerson = stored.get("p" + i, new Document());
            for (String sourceId : ofPerson.keySet()) {
                QuestionKey key = new QuestionKey(order.persons().get(i).personId(), sourceId);
                questions.put(key, QuestionDocuments.read(key, ofPerson.get(sourceId, Document.class)));
            }
        }
        return questions;
    }

    private static Document write(Discrepancy discrepancy) {
        return new Document("personId", discrepancy.personId())
                .append("item", discrepancy.item().name())
                .append("declared", discrepancy.declared())
                .append("found", discrepancy.found())
                .append("grade", discrepancy.grade().name())
                .append("difference", discrepancy.difference().name());
    }

    private static Discrepancy discrepancy(Document document) {
        return new Discrepancy(
                document.getString("personId"),
                Item.valueOf(document.getString("item")),
                document.getLong("declared"),
                document.getLong("found"),
                Grade.valueOf(document.getString("grade")),
                Difference.valueOf(document.getString("difference")));
    }
}
