package org.nuan.verification.domain.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one question to one source. */
public sealed interface Reply {

    /** For logs and counters: ANSWERED, or the name of the trouble. */
    default String outcome() {
        return switch (this) {
            case Answer answer -> "ANSWERED";
            case Failure failure -> failure.trouble().name();
        };
    }

    /** A usable answer; no findings if the source has nothing about the person. */
    record Answer(Instant answeredAt, List<Finding> findings) implements Reply {
        public Answer {
            findings = List.copyOf(findings);
        }
    }

    /** No usable answer; {@code retryAfter} where it is known when asking again makes sense. */
    record Failure(Trouble trouble, @Nullable Duration retryAfter) implements Reply {

        public static Failure of(Trouble trouble) {
            return new Failure(trouble, null);
        }
    }
}
