package org.nuan.verification.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;
import org.nuan.verification.domain.comparison.Discrepancy;
import org.nuan.verification.domain.order.Order;

/**
 * The verification report of a household.
 *
 * @param version 0 until the report is first closed; grows by one whenever it is closed or amended after that
 * @param round grows by one whenever the unanswered questions are put again
 */
public record Report(
        String reportId,
        Order order,
        Map<QuestionKey, Question> questions,
        ReportStatus status,
        int version,
        int round,
        Instant orderedAt,
        @Nullable Instant completedAt,
        List<Discrepancy> discrepancies) {

    public Report {
        questions = new LinkedHashMap<>(questions);
        discrepancies = List.copyOf(discrepancies);
    }

    /** A new report that has asked nothing yet. */
    public static Report ordered(
            String reportId,
            Order order,
            Collection<QuestionKey> toAsk,
            Collection<QuestionKey> withoutLetter,
            Instant now) {
        Map<QuestionKey, Question> questions = new LinkedHashMap<>();
        toAsk.forEach(key -> questions.put(key, Question.planned(key)));
        withoutLetter.forEach(key -> questions.put(key, Question.withoutLetter(key)));
        return new Report(reportId, order, questions, ReportStatus.RUNNING, 0, 1, now, null, List.of());
    }

    @Override
    public Map<QuestionKey, Question> questions() {
        return Collections.unmodifiableMap(questions);
    }

    public boolean isRunning() {
        return status == ReportStatus.RUNNING;
    }

    public List<QuestionKey> open() {
        return keys(Question::isOpen);
    }

    public List<QuestionKey> unanswered() {
        return keys(question -> !question.isAnswered());
    }

    private List<QuestionKey> keys(Predicate<Question> condition) {
        return questions.values().stream().filter(condition).map(Question::key).toList();
    }

    /** Writes down, before they leave, which questions are put and by which letter. */
    public Report asking(Map<QuestionKey, String> letterNumbers, Instant now) {
        return changed(letterNumbers.keySet(), q -> q.asked(round, letterNumbers.getOrDefault(q.key(), ""), now));
    }

    /** Takes replies in any order; a second reply to an answered question changes nothing. */
    public Report replied(Map<QuestionKey, Reply> replies, Instant now) {
        return changed(
                replies.keySet(),
                q -> Optional.ofNullable(replies.get(q.key()))
                        .map(reply -> q.replied(reply, now))
                        .orElse(q));
    }

    /** Closes questions that could not even be put. */
    public Report notAsked(Map<QuestionKey, Trouble> troubles) {
        return changed(
                troubles.keySet(),
                q -> Optional.ofNullable(troubles.get(q.key())).map(q::notAsked).orElse(q));
    }

    private Report changed(Collection<QuestionKey> keys, UnaryOperator<Question> change) {
        Map<QuestionKey, Question> next = new LinkedHashMap<>(questions);
        keys.forEach(key -> next.computeIfPresent(key, (k, question) -> change.apply(question)));
        return new Report(reportId, order, next, status, version, round, orderedAt, completedAt, discrepancies);
    }

    /** Ends the round; what the answers amount to becomes the next version. */
    public Report closed(List<Discrepancy> found, Instant now) {
        return new Report(reportId, order, questions, outcome(), version + 1, round, orderedAt, now, found);
    }

    private ReportStatus outcome() {
        if (unanswered().isEmpty()) {
            return ReportStatus.COMPLETE;
        }
        return questions.values().stream().noneMatch(Question::wasPut) ? ReportStatus.REFUSED : ReportStatus.INCOMPLETE;
    }

    /** Starts another round for the questions without an answer. */
    public Report reopened() {
        Map<QuestionKey, Question> next = new LinkedHashMap<>();
        questions.forEach((key, question) -> next.put(key, question.reopened()));
        return new Report(
                reportId, order, next, ReportStatus.RUNNING, version, round + 1, orderedAt, completedAt, discrepancies);
    }

    /** Everything found about a person, with the source that found it. */
    public List<Found> found() {
        List<Found> all = new ArrayList<>();
        for (Question question : questions.values()) {
            if (question.state() instanceof State.Answered(Instant at, var findings)) {
                findings.forEach(finding -> all.add(
                        new Found(question.key().personId(), question.key().sourceId(), finding, at)));
            }
        }
        return all;
    }
}
