package org.nuan.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * A foreseen "no" of a use case. Each command declares a sealed or enumerated family of refusals; the code is stable and
 * has a text in every language of the platform.
 */
public interface Refusal {

    /** What sort of "no" it is, for whoever must answer the caller. */
    enum Kind {
        /** What was sent is wrong; sending it again will not help. */
        INVALID,
        /** The caller may not do this. */
        FORBIDDEN,
        /** There is no such record, or none the caller may know of. */
        NOT_FOUND,
        /** The record's present state does not allow it. */
        CONFLICT
    }

    /** Stable code, lower case with hyphens, prefixed by the subject: {@code letter-missing}. */
    String code();

    Kind kind();

    /** The input field at fault, as a JSON pointer such as {@code /members/1/citizenId}. */
    default Optional<String> field() {
        return Optional.empty();
    }

    /** Values for the text, by name. Never personal data. */
    default Map<String, String> arguments() {
        return Map.of();
    }
}
