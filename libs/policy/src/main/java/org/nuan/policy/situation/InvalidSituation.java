package org.nuan.policy.situation;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a situation that cannot be: every problem at once, each with its field. */
public final class InvalidSituation extends IllegalArgumentException {

    /** What can be wrong; stable, so that texts can be given in the reader's language. */
    public enum Code {
        NO_MEMBERS,
        TOO_MANY,
        MEMBER_TWICE,
        UNKNOWN_MEMBER,
        NOT_ONE_APPLICANT,
        BORN_LATER,
        IMPOSSIBLE_AGE,
        /** A day after the application, where only one before it makes sense. */
        LATER,
        NEGATIVE,
        ABSURD,
        /** In plain data: a field that has to be there is not. */
        MISSING,
        /** In plain data: not the kind of value that is allowed there, or a code that does not exist. */
        UNREADABLE,
        /** In plain data: a field that a situation does not have. */
        UNKNOWN_FIELD
    }

    /**
     * One problem.
     *
     * @param field a JSON pointer such as {@code /members/1/id}
     */
    public record Problem(String field, Code code) {}

    private final List<Problem> problems;

    InvalidSituation(List<Problem> problems) {
        super(problems.stream().map(p -> p.field() + " " + p.code()).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
