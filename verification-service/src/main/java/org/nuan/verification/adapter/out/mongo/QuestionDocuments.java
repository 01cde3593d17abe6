package org.nuan.verification.adapter.out.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.report.Attempt;
import org.nuan.verification.domain.report.Question;
import org.nuan.verification.domain.report.QuestionKey;
import org.nuan.verification.domain.report.State;
import org.nuan.verification.domain.source.Item;

/** Questions with their answers and attempts as documents. */
final class QuestionDocuments {

    private static final String PLANNED = "PLANNED";
    private static final String ASKED = "ASKED";
    private static final String ANSWERED = "ANSWERED";
    private static final String UNANSWERED = "UNANSWERED";

    private QuestionDocuments() {}

    static Document write(Question question) {
        Document document = new Document();
        switch (question.state()) {
            case State.Planned planned -> document.append("state", PLANNED);
            case State.Asked asked -> document.append("state", ASKED);
            case State.Answered(Instant answeredAt, List<Finding> findings) ->
                document.append("state", ANSWERED)
                        .append("answeredAt", Date.from(answeredAt))
                        .append(
                                "findings",
                                findings.stream().map(QuestionDocuments::write).toList());
            case State.Unanswered(Trouble trouble, Instant retryAt) ->
                document.append("state", UNANSWERED)
                        .append("trouble", trouble.name())
                        .append("retryAt", retryAt == null ? null : Date.from(retryAt));
        }
        return document.append(
                "attempts",
                question.attempts().stream().map(QuestionDocuments::write).toList());
    }

    private static Document write(Finding finding) {
        return new Document("item", finding.item().name())
                .append("amountFen", finding.amountFen())
                .append("text", finding.text())
                .append("reference", finding.reference())
                .append("since", Objects.toString(finding.since(), null));
    }

    private static Document write(Attempt attempt) {
        return new Document("round", attempt.round())
                .append("letter", attempt.letterNumber())
                .append("askedAt", Date.from(attempt.askedAt()))
                .append("outcome", attempt.outcome());
    }

    static Question read(QuestionKey key, Document document) {
        return new Question(
                key,
                state(document),
                document.getList("attempts", Document.class).stream()
                        .map(a -> new Attempt(
                                a.getInteger("round"),
                                a.getString("letter"),
                                a.getDate("askedAt").toInstant(),
                                a.getString("outcome")))
                        .toList());
    }

    private static State state(Document document) {
        String state = document.getString("state");
        return switch (state) {
            case PLANNED -> new State.Planned();
            case ASKED -> new State.Asked();
            case ANSWERED ->
                new State.Answered(
                        document.getDate("answeredAt").toInstant(),
                        document.getList("findings", Document.class).stream()
                                .map(QuestionDocuments::finding)
                                .toList());
            case UNANSWERED ->
                new State.Unanswered(
                        Trouble.valueOf(document.getString("trouble")), instant(document.getDate("retryAt")));
            default -> throw new IllegalStateException("a question in the unknown state " + state);
        };
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Finding finding(Document document) {
        String since = document.getString("since");
        return new Finding(
                Item.valueOf(document.getString("item")),
                document.getLong("amountFen"),
                document.getString("text"),
                document.getString("reference"),
                since == null ? null : LocalDate.parse(since));
    }
}
