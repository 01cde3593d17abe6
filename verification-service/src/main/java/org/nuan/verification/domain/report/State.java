package org.nuan.verification.domain.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuan.verification.domain.answer.Finding;
import org.nuan.verification.domain.answer.Trouble;

/** Where a question stands. */
public sealed interface State {

    /** To be put in the present round. */
    record Planned() implements State {}

    /** Put, or about to be put; after a crash it is put again. */
    record Asked() implements State {}

    record Answered(Instant answeredAt, List<Finding> findings) implements State {
        public Answered {
            findings = List.copyOf(findings);
        }
    }

    record Unanswered(Trouble trouble, @Nullable Instant retryAt) implements State {}
}
