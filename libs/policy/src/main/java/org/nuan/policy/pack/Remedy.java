package org.nuan.policy.pack;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody can do after a decision: object to it, or say what is still missing.
 *
 * @param name what can be done, as the end of a sentence
 * @param after the outcomes after which it can be done
 * @param limit counted from the day on which the letter arrives; empty if there is none
 */
public record Remedy(String id, Texts name, Set<Outcome> after, Optional<Limit> limit, Validity validity)
        implements Dated {

    /** The outcomes of a decision. */
    public enum Outcome {
        ENTITLED,
        NOT_ENTITLED,
        UNDECIDABLE
    }

    /** What a limit counts. */
    public enum Unit {
        DAYS,
        WORKDAYS,
        MONTHS
    }

    /** A time in which it has to be done. */
    public record Limit(int within, Unit unit) {}

    public Remedy {
        after = Set.copyOf(after);
    }
}
