package org.nuan.verification.domain.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.nuan.verification.domain.answer.Reply;
import org.nuan.verification.domain.answer.Trouble;

/** A question of a report with its history. */
public record Question(QuestionKey key, State state, List<Attempt> attempts) {

    public Question {
        attempts = List.copyOf(attempts);
    }

    static Question planned(QuestionKey key) {
        return new Question(key, new State.Planned(), List.of());
    }

    static Question withoutLetter(QuestionKey key) {
        return new Question(key, new State.Unanswered(Trouble.NO_LETTER, null), List.of());
    }

    public boolean isOpen() {
        return state instanceof State.Planned || state instanceof State.Asked;
    }

    public boolean isAnswered() {
        return state instanceof State.Answered;
    }

    /** Whether a source heard it, or may have. */
    public boolean wasPut() {
        return attempts.stream().anyMatch(a -> !a.outcome().equals(Attempt.WITHHELD));
    }

    /** Put again in the same round after a crash, it stays one attempt. */
    Question asked(int round, String letterNumber, Instant now) {
        List<Attempt> longer = new ArrayList<>(attempts);
        if (longer.isEmpty() || longer.getLast().round() != round) {
            longer.add(new Attempt(round, letterNumber, now, Attempt.ASKED));
        }
        return new Question(key, new State.Asked(), longer);
    }

    /** An answer stays: what comes later, twice or in any order, changes nothing. */
    Question replied(Reply reply, Instant now) {
        if (isAnswered()) {
            return this;
        }
        return switch (reply) {
            case Reply.Answer(Instant answeredAt, var findings) ->
                new Question(key, new State.Answered(answeredAt, findings), lastAttempt(Attempt.ANSWERED));
            case Reply.Failure failure -> failed(failure, now);
        };
    }

    /** It was not put this time; what was put before stays on record as it was. */
    Question notAsked(Trouble trouble) {
        return isAnswered() ? this : new Question(key, new State.Unanswered(trouble, null), attempts);
    }

    private Question failed(Reply.Failure failure, Instant now) {
        Instant retryAt = failure.retryAfter() == null ? null : now.plus(failure.retryAfter());
        return new Question(
                key,
                new State.Unanswered(failure.trouble(), retryAt),
                lastAttempt(
                        failure.trouble() == Trouble.NO_LETTER
                                ? Attempt.WITHHELD
                                : failure.trouble().name()));
    }

    private List<Attempt> lastAttempt(String outcome) {
        List<Attempt> changed = new ArrayList<>(attempts);
        if (!changed.isEmpty()) {
            changed.set(changed.size() - 1, changed.getLast().with(outcome));
        }
        return changed;
    }

    Question reopened() {
        return isAnswered() ? this : new Question(key, new State.Planned(), attempts);
    }
}
