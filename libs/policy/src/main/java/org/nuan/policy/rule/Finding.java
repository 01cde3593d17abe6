package org.nuan.policy.rule;

import java.util.List;

/** What the test inside one rule found. */
public record Finding(Answer answer, Reason reason, List<Fact> facts, List<String> missing) {

    public static Finding of(boolean yes, Reason ifYes, Reason ifNo, Fact... facts) {
        return new Finding(Answer.of(yes), yes ? ifYes : ifNo, List.of(facts), List.of());
    }

    /**
     * Neither yes nor no yet.
     *
     * @param missing codes of the facts that would decide it
     */
    public static Finding open(Reason reason, List<String> missing, Fact... facts) {
        return new Finding(Answer.UNKNOWN, reason, List.of(facts), missing);
    }
}
